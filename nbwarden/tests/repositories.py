"""Makes repositories for tests."""

from __future__ import annotations

import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str) -> str:
    """Run git as somebody; returns what it prints."""
    user = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "protocol.file.allow=always"]
    return subprocess.run(
        ["git", *user, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout


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
