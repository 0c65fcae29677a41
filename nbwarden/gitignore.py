"""Keeps a file of secrets out of git."""

from __future__ import annotations

import re
from pathlib import Path

from .files import read_text, replace_text
from .gitcalls import run_git
from .refusal import Refused

NAME = ".gitignore"

#: What a line of the file would take for something else than a part of a name.
_SIGNS = re.compile(r"[\\*?\[]|^[#!]| $")


def is_tracked(path: Path) -> bool:
    """Whether git has the file already, so that ignoring it would change nothing."""
    return _ask(path, "ls-files", "--error-unmatch") == 0


def ignore(path: Path) -> bool:
    """Write the file's name into the ``.gitignore`` beside it; return whether that was needed."""
    file = path.parent / NAME
    if file.is_symlink():
        raise Refused(f"{NAME} is a link, so that nothing was written.")
    before = read_text(file)
    if _is_ignored(path, before or ""):
        return False
    gap = "" if not before or before.endswith("\n") else "\n"
    replace_text(file, before, f"{before or ''}{gap}{_escape(path.name)}\n")
    return True


def _escape(name: str) -> str:
    if "\n" in name:
        raise Refused(f"{NAME} cannot hold a name with a line break.")
    return _SIGNS.sub(lambda sign: "\\" + sign[0], name)


def _is_ignored(path: Path, rules: str) -> bool:
    answer = _ask(path, "check-ignore", "--quiet")
    if answer in (0, 1):
        return answer == 0
    # No git, or no repository yet: the file may come into one.
    own = {path.name, f"/{path.name}"}
    said = [line.strip() for line in rules.splitlines() if line.strip().lstrip("!") in own]
    return bool(said) and not said[-1].startswith("!")


def _ask(path: Path, *command: str) -> int | None:
    """Return git's exit code; ``None`` where git cannot be asked."""
    try:
        return run_git(path.parent, *command, "--", path.name, fine=range(256)).returncode
    except Refused:
        return None
