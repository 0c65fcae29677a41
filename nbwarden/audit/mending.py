"""Orders of the page: what is mended, after a person has seen what would change."""

from __future__ import annotations

import threading
from typing import Any

from ..refusal import Refused
from .changes import carry_out, make_stamp
from .modes import change_modes
from .moving import plan_move
from .password import plan_password

_LOCK = threading.Lock()
# The copies have the names that a person was told: stamps of previews, by what they are of.
_STAMPS: dict[tuple[str, str, str], str] = {}
_MOST_STAMPS = 100


def mend(app: Any, order: Any) -> list[dict]:
    """Carry an order out, or tell what it would change."""
    given = order if isinstance(order, dict) else {}
    is_preview = given.get("isPreview") is not False
    # Two orders at once would each write what the other one has not seen.
    with _LOCK:
        return _mend(app, given, is_preview)


def _stamp(given: dict, is_preview: bool) -> str:
    kind, path, line = (str(given.get(name)) for name in ("kind", "path", "line"))
    if not is_preview:
        return _STAMPS.pop((kind, path, line), None) or make_stamp()
    if len(_STAMPS) >= _MOST_STAMPS:
        _STAMPS.clear()
    _STAMPS[kind, path, line] = make_stamp()
    return _STAMPS[kind, path, line]


def _mend(app: Any, given: dict, is_preview: bool) -> list[dict]:
    kind = given.get("kind")
    stamp = _stamp(given, is_preview)
    if kind == "password":
        password = given.get("password")
        if not isinstance(password, str) and not is_preview:
            raise Refused("There is no password in this order.")
        return carry_out(plan_password(app, password), is_preview, stamp)
    if kind == "modes" and isinstance(given.get("modes"), list):
        return change_modes(app, given["modes"], is_preview)
    if kind == "secret":
        edits = plan_move(app, given.get("path"), given.get("line"))
        return carry_out(edits, is_preview, stamp)
    raise Refused("This is no order that the server part knows.")
