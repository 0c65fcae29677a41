"""The routes of the server part. They report facts and write what the page decided;
every judgement is the engine's."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tornado.web
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join

from .audit.handlers import ROUTES as AUDIT_ROUTES
from .bodies import Body, read_body, take, take_texts
from .documents import find_root
from .gitroutes import git_routes
from .node import NodeNotFound, find_node
from .refusal import Conflict, Refused
from .secretfile import Order, store
from .signature import revoke
from .traces import Question, find_elsewhere, find_in_git, find_in_ipython
from .version import __version__


class StatusHandler(APIHandler):
    """``GET nbwarden/status``: that the server part is there, and what it can use."""

    @tornado.web.authenticated
    async def get(self) -> None:
        """Answer ``{"version": str, "node": str or null}``, both version numbers."""
        node = await asyncio.to_thread(_node_version)
        await self.finish(json.dumps({"version": __version__, "node": node}))


class _FilesHandler(APIHandler):
    """Works on the files that the server shows. Who may write those may ask, and nobody else."""

    auth_resource = "contents"

    def find_root(self) -> Path:
        """Return the folder of the server's documents."""
        return find_root(self.contents_manager)


class SecretsHandler(_FilesHandler):
    """``POST nbwarden/secrets``: writes values to a file beside a notebook."""

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        """Take an ``Order`` as JSON; answer ``{"isIgnoredNow": bool}``.

        409 ``{"conflicts": [name]}``: nobody said to overwrite these; 422
        ``{"message": str}``: it cannot be done. Nothing is written then.
        """
        try:
            order = _read_order(read_body(self))
            is_new = await asyncio.to_thread(store, self.find_root(), order)
        except Conflict as conflict:
            self.set_status(409)
            await self.finish(json.dumps({"conflicts": conflict.names}))
        except Refused as refused:
            self.set_status(422)
            await self.finish(json.dumps({"message": str(refused)}))
        else:
            await self.finish(json.dumps({"isIgnoredNow": is_new}))


class TracesHandler(_FilesHandler):
    """``POST nbwarden/traces``: whether values stand where a fix does not reach."""

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        """Take ``{"document": str, "values": [str]}``; tell where git and IPython have them.

        The answer is ``{"git": x, "elsewhere": [str], "ipython": x}``: whether the document's
        own history holds a value, names of other files whose history does, and whether
        IPython's does. Each is ``null`` where nobody could look.
        """
        question = _read_question(read_body(self))
        looks = {
            "git": lambda: self._find(find_in_git, question),
            "elsewhere": lambda: self._find(find_elsewhere, question),
            "ipython": lambda: self._find_in_ipython(question),
        }
        found = await asyncio.gather(*(asyncio.to_thread(look) for look in looks.values()))
        await self.finish(json.dumps(dict(zip(looks, found))))

    def _find(self, look: Callable[[Path, Question], Any], question: Question) -> Any:
        try:
            return look(self.find_root(), question)
        except (Refused, OSError, ValueError):
            return None

    def _find_in_ipython(self, question: Question) -> bool | None:
        # With a gateway the kernels, and their histories, are on another machine.
        gateway = getattr(self.serverapp, "gateway_config", None)
        if getattr(gateway, "gateway_enabled", False):
            return None
        return find_in_ipython(question.values)


class RevokeHandler(APIHandler):
    """``POST nbwarden/revoke``: removes the signature of a notebook as it is on the disk."""

    auth_resource = "contents"

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        """Take ``{"path": str}``; answer ``{"wasSigned": bool}``. 404: there is no such file."""
        path = take(read_body(self), "path", str)
        was_signed = await revoke(self.contents_manager, path)
        await self.finish(json.dumps({"wasSigned": was_signed}))


def _read_order(body: Body) -> Order:
    return Order(
        document=take(body, "document", str),
        file=take(body, "file", str),
        text=take(body, "text", str),
        is_replacing=take(body, "isReplacing", bool),
    )


def _read_question(body: Body) -> Question:
    return Question(take(body, "document", str), take_texts(body, "values"))


def add_routes(web_app: tornado.web.Application) -> None:
    """Add nbwarden's routes below the server's base address."""
    base_url = web_app.settings["base_url"]
    routes: dict[str, tuple[type[APIHandler], dict[str, Any]]] = {
        "status": (StatusHandler, {}),
        "secrets": (SecretsHandler, {}),
        "traces": (TracesHandler, {}),
        "revoke": (RevokeHandler, {}),
        **git_routes,
        **{name: (handler, {}) for name, handler in AUDIT_ROUTES.items()},
    }
    web_app.add_handlers(
        ".*$",
        [(url_path_join(base_url, "nbwarden", name), *each) for name, each in routes.items()],
    )


def _node_version() -> str | None:
    try:
        return find_node(os.environ).version
    except NodeNotFound:
        return None
