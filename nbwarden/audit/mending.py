"""Orders of the page: what is mended, after a person has seen what would change."""

from __future__ import annotations

import threading
from typing import Any

from ..refusal import Refused
from .changes import carry_out
from .modes import change_modes
from .moving import plan_move
from .password import plan_password

_LOCK = threading.Lock()


def mend(app: Any, order: Any) -> list[dict]:
    """Carry an order out, or tell what it would change."""
    given = order if isinstance(order, dict) else {}
    is_preview = given.get("isPreview") is not False
    # Two orders at once would each write what the other one has not seen.
    with _LOCK:
        return _mend(app, given, is_preview)


def _mend(app: Any, given: dict, is_preview: bool) -> list[dict]:
    kind = given.get("kind")
    if kind == "password":
        password = given.get("password")
        if not isinstance(password, str) and not is_preview:
            raise Refused("There is no password in this order.")
        return carry_out(plan_password(app, password), is_preview)
    if kind == "modes" and isinstance(given.get("modes"), list):
        return change_modes(app, given["modes"], is_preview)
    if kind == "secret":
        return carry_out(plan_move(app, given.get("path"), given.get("line")), is_preview)
    raise Refused("This is no order that the server part knows.")
