"""Takes rights of others away from files and folders of Jupyter."""

from __future__ import annotations

import os
import stat
from typing import Any

from ..refusal import Refused
from .configs import list_configs
from .paths import list_paths

OWNER = 0o700


def change_modes(app: Any, orders: Any, is_preview: bool) -> list[dict]:
    """Leave each path the rights that are ordered at most; the owner keeps all.

    Only what the facts tell of can be changed, and nobody gets a right.
    """
    known = {fact["path"]: fact["mode"] for fact in list_paths(app, list_configs(app))}
    wanted = [_read(order, known) for order in orders]
    changes = [(path, old, new) for path, old, new in wanted if new != old]
    if not is_preview:
        for path, _, new in changes:
            _chmod(path, new)
    return [
        {"path": path, "backup": None, "what": [f"The mode {old:04o} becomes {new:04o}."]}
        for path, old, new in changes
    ]


def _read(order: Any, known: dict[str, int | None]) -> tuple[str, int, int]:
    given = order if isinstance(order, dict) else {}
    path, mode = given.get("path"), given.get("mode")
    old = known.get(path) if isinstance(path, str) else None
    if old is None or not isinstance(mode, int):
        raise Refused("This is no file of Jupyter's whose mode could be changed.")
    return path, old, old & (mode | OWNER)


def _chmod(path: str, mode: int) -> None:
    try:
        special = stat.S_IMODE(os.stat(path).st_mode) & ~0o777
        os.chmod(path, mode | special)
    except OSError as error:
        raise Refused(f"The mode of {path} stays as it is: {error.strerror}.") from None
