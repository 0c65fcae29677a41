"""Reads what a page has sent; 400 for anything that is no such order."""

from __future__ import annotations

from typing import Any

import tornado.web
from jupyter_server.base.handlers import APIHandler

Body = dict[str, Any]


def read_body(handler: APIHandler) -> Body:
    """Return what was sent; 400 for anything but an object."""
    body = handler.get_json_body()
    if not isinstance(body, dict):
        raise tornado.web.HTTPError(400, reason="This is no order.")
    return body


def take(body: Any, name: str, kind: Any) -> Any:
    """Return a field of what was sent; 400 unless it is of a kind."""
    value = body.get(name) if isinstance(body, dict) else None
    if not isinstance(value, kind):
        raise tornado.web.HTTPError(400, reason=f"The order lacks {name}.")
    return value


def take_texts(body: Body, name: str) -> list[str]:
    """Return a field that is a list of texts; 400 for any other."""
    values = take(body, name, list)
    if not all(isinstance(value, str) for value in values):
        raise tornado.web.HTTPError(400, reason=f"The order lacks {name}.")
    return values
