"""The server part of nbwarden and the built JupyterLab extension."""

from __future__ import annotations

from typing import Any

from .version import __version__

__all__ = ["__version__"]


def _jupyter_labextension_paths() -> list[dict[str, str]]:
    return [{"src": "labextension", "dest": "nbwarden"}]


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "nbwarden"}]


def _load_jupyter_server_extension(server_app: Any) -> None:
    # Imported here, so that the command `nbwarden` starts without the server's modules.
    from .routes import add_routes

    add_routes(server_app.web_app)
