"""Writes secrets to a file beside a notebook: for its owner's eyes, and not for git."""

from __future__ import annotations

import re
import stat
import threading
from dataclasses import dataclass
from pathlib import Path

from .files import OWNER_ONLY, read_text, replace_text
from .gitignore import ignore, is_tracked
from .merging import merge
from .refusal import Refused

_SHAPE = re.compile(r"(?!/)[A-Za-z0-9_./-]{0,200}\.(?:env|json|ya?ml)")
_LOCK = threading.Lock()


@dataclass(frozen=True)
class Order:
    """What is to be written."""

    #: The path of the notebook or program, as the contents API names it.
    document: str
    #: The path of the file, from the document's folder.
    file: str
    #: The names and values, in the format of the file.
    text: str
    #: Whether other values of the same names may be overwritten.
    is_replacing: bool


def store(root: Path, order: Order) -> bool:
    """Write the file and see that git ignores it; return whether ``.gitignore`` was changed.

    Raises Refused or Conflict; the file is as it was then.
    """
    path = locate(root, order)
    # Two requests at once would each write what the other one has not seen.
    with _LOCK:
        before = read_text(path)
        after = merge(path.name, before or "", order.text, order.is_replacing)
        if is_tracked(path):
            raise Refused(
                f"git tracks {path.name}, and the next commit would hold the value. "
                f"Run: git rm --cached {path.name}"
            )
        # First: at no moment git sees the file.
        is_new = ignore(path)
        if after != before or stat.S_IMODE(path.stat().st_mode) != OWNER_ONLY:
            replace_text(path, before, after, OWNER_ONLY)
    return is_new


def locate(root: Path, order: Order) -> Path:
    """Return where the file is, links followed; refuse what is not below ``root``."""
    if not _SHAPE.fullmatch(order.file):
        raise Refused("A file of secrets ends with .env, .json, .yaml or .yml.")
    base = root.resolve()
    wanted = (base / order.document.strip("/")).parent / order.file
    try:
        folder = wanted.parent.resolve(strict=True)
        path = (folder / wanted.name).resolve()
    except (OSError, RuntimeError, ValueError):
        raise Refused(f"The folder of {wanted.name} is not there.") from None
    for each in (folder, path.parent):
        if not each.is_relative_to(base):
            raise Refused(f"{wanted.name} is outside of the server's folder.")
        if any(part.startswith(".") for part in each.relative_to(base).parts):
            raise Refused(f"{wanted.name} is in a hidden folder.")
    return path
