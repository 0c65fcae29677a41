"""Keeps a file of secrets out of git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from .files import read_text, replace_text
from .refusal import Refused

NAME = ".gitignore"
TIMEOUT = 10


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
    replace_text(file, before, f"{before or ''}{gap}{path.name}\n")
    return True


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
    # Folders of containers belong to somebody else, and git would not look at them;
    # the settings of such a repository may name a program that git would start.
    settings = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"]
    git = ["git", *settings, *command, "--", path.name]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(
            git,
            cwd=path.parent,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT,
            check=False,
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return None
