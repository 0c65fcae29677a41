"""Finds the repository of a folder, and files in it; both below the server's folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from .gitcalls import ask_git
from .refusal import NoRepository, Refused


@dataclass(frozen=True)
class Repository:
    """A working tree whose repository is kept below the server's folder, too."""

    #: The server's folder, links followed.
    root: Path
    #: The top of the working tree, links followed.
    top: Path

    @property
    def path(self) -> str:
        """Its path as the contents API names it; empty for the server's own folder."""
        relative = self.top.relative_to(self.root).as_posix()
        return "" if relative == "." else relative

    def find(self, path: str) -> Path:
        """Return where a file of the working tree is; refuse what a link leads to."""
        parts = path.split("/")
        if any(part in ("", ".", "..") or part.lower() == ".git" for part in parts):
            raise Refused("This is no path of a file in a repository.")
        file = self.top.joinpath(*parts)
        try:
            is_plain = file.parent.resolve() == file.parent and not file.is_symlink()
        except (OSError, RuntimeError, ValueError):
            is_plain = False
        if not is_plain:
            raise Refused(f"{parts[-1]} is, or is behind, a link.")
        return file


def find_repository(root: Path, path: str) -> Repository:
    """Return the repository that a folder or file of the server lies in."""
    base = root.resolve()
    folder = _find_folder(base, path)
    wanted = ("--show-toplevel", "--git-dir", "--git-common-dir")
    try:
        answer = ask_git(folder, "rev-parse", *wanted)
    except Refused as refused:
        if "not a git repository" in str(refused):
            raise NoRepository("This folder is in no repository of git.") from None
        raise
    top, *stores = (folder / os.fsdecode(line) for line in answer.splitlines())
    for each in (top, *stores):
        if not each.resolve().is_relative_to(base):
            raise Refused("The repository is, in part, outside of the server's folder.")
    return Repository(base, top.resolve())


def _find_folder(base: Path, path: str) -> Path:
    try:
        folder = (base / path.strip("/")).resolve()
        folder = folder if folder.is_dir() else folder.parent
        is_there = folder.is_dir()
    except (OSError, RuntimeError, ValueError):
        is_there = False
    if not is_there:
        raise Refused("This folder is not there.")
    if not folder.is_relative_to(base):
        raise Refused("This folder is outside of the server's folder.")
    return folder
