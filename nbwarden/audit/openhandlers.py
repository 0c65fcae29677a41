"""Addresses of extensions whose code does not say that somebody has to sign in."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from jupyter_server.base.handlers import JupyterHandler


def list_open_handlers(app: Any) -> dict:
    """What is not marked, and whether the server asks there all the same.

    ``handlers`` is ``None`` where this version of the server knows no such marks.
    """
    if not hasattr(app, "allow_unauthenticated_access"):
        return {"isAsked": False, "handlers": None}
    found = {
        (each.__module__.split(".")[0], each.__name__, issubclass(each, JupyterHandler))
        for each in _list_handlers(app.web_app.default_router)
        if not each.__module__.startswith("tornado.") and _has_unmarked(each)
    }
    return {
        "isAsked": not app.allow_unauthenticated_access,
        "handlers": [
            {"extension": extension, "name": name, "isJupyters": is_jupyters}
            for extension, name, is_jupyters in sorted(found)
        ],
    }


def _list_handlers(router: Any) -> Iterator[type]:
    for rule in getattr(router, "rules", []):
        if inspect.isclass(rule.target):
            yield rule.target
        else:
            yield from _list_handlers(rule.target)


def _has_unmarked(handler: type) -> bool:
    methods = (getattr(handler, each.lower(), None) for each in handler.SUPPORTED_METHODS)
    return any(each is not None and _is_unmarked(each) for each in methods)


def _is_unmarked(method: Any) -> bool:
    """Like the check of jupyter_server, but in whatever order decorators stand."""
    if method.__name__ == "_unimplemented_method":
        return False
    while method is not None:
        code = getattr(method, "__code__", None)
        is_tornados = code is not None and code.co_filename.replace("\\", "/").endswith(
            "tornado/web.py"
        )
        if hasattr(method, "__allow_unauthenticated") or is_tornados:
            return False
        method = getattr(method, "__wrapped__", None)
    return True
