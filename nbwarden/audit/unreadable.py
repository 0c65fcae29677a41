"""What could not be read, in the shape of the engine's ``Unreadable``."""

from __future__ import annotations

from pathlib import Path


def to_unreadable(path: str | Path, message: str, source: str) -> dict:
    """A file or a folder, why it could not be read, and what it would have told."""
    return {"path": str(path), "message": message, "source": source}
