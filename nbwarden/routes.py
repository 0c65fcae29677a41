"""The routes of the server part. They report facts; every judgement is the engine's."""

from __future__ import annotations

import asyncio
import json
import os

import tornado.web
from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join

from .node import NodeNotFound, find_node
from .version import __version__


class StatusHandler(APIHandler):
    """``GET nbwarden/status``: that the server part is there, and what it can use."""

    @tornado.web.authenticated
    async def get(self) -> None:
        """Answer ``{"version": str, "node": str or null}``, both version numbers."""
        node = await asyncio.to_thread(_node_version)
        await self.finish(json.dumps({"version": __version__, "node": node}))


def add_routes(web_app: tornado.web.Application) -> None:
    """Add nbwarden's routes below the server's base address."""
    base_url = web_app.settings["base_url"]
    web_app.add_handlers(".*$", [(url_path_join(base_url, "nbwarden", "status"), StatusHandler)])


def _node_version() -> str | None:
    try:
        return find_node(os.environ).version
    except NodeNotFound:
        return None
