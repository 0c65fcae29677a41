"""Makes repositories and files for tests, and says what became of them."""

from __future__ import annotations

import base64
import stat
import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str) -> str:
    """Run git as somebody; returns what it prints."""
    user = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "protocol.file.allow=always"]
    return subprocess.run(
        ["git", *user, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


def mode_of(path: Path) -> int:
    """Return the mode of a file, without its kind."""
    return stat.S_IMODE(path.stat().st_mode)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Write a file and the folders above it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def commit(folder: Path, name: str, content: str | bytes) -> str:
    """Commit a file; returns the commit's id."""
    write(folder, name, content)
    git(folder, "add", "--", name)
    git(folder, "commit", "-q", "-m", f"Write {name}")
    return git(folder, "rev-parse", "HEAD").strip()


def encode(content: str | bytes) -> str:
    """Return a content as the routes take it."""
    return base64.b64encode(content if isinstance(content, bytes) else content.encode()).decode()


def blob_of(folder: Path, name: str) -> str:
    """Return git's id of what is staged."""
    return git(folder, "rev-parse", f":{name}").strip()


async def names_of(ask, **others) -> list[tuple[str, str]]:
    """Ask for what is staged; returns status and path of each file."""
    code, answer = await ask("staged", **{"isAmending": False, **others})
    assert code == 200
    return [(each["status"], each["path"]) for each in answer["files"]]
