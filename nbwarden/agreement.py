"""Leaves a note for the hooks of a repository: what the guard in JupyterLab let go."""

from __future__ import annotations

import os

from .files import OWNER_ONLY, read_bytes, replace_bytes
from .gitcalls import ask_git
from .refusal import Refused
from .repository import Repository

#: Where the command looks for the note, in the folder that git keeps for the working tree.
NAME = "nbwarden-agreed"

#: What goes on with a step: the tree that a commit will have, or the commit that is pushed.
_SUBJECTS = {"commit": ("write-tree",), "push": ("rev-parse", "--verify", "HEAD")}


def agree(repository: Repository, step: str) -> dict[str, str]:
    """Note that a ``commit`` or ``push`` of what is there now was judged, and may go on.

    Returns ``{"subject": id}``. It holds for exactly this, a few minutes, and once.
    """
    question = _SUBJECTS.get(step)
    if question is None:
        raise Refused("This is no step that a hook guards.")
    subject = ask_git(repository.top, *question).decode().strip()
    where = ask_git(repository.top, "rev-parse", "--git-path", NAME)
    path = repository.top / os.fsdecode(where.removesuffix(b"\n"))
    replace_bytes(path, read_bytes(path), f"{step} {subject}\n".encode(), OWNER_ONLY)
    return {"subject": subject}
