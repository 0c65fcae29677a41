"""Where the server keeps its documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jupyter_server.services.contents.fileio import FileManagerMixin

from .refusal import Refused


def find_root(manager: Any) -> Path:
    """Return the folder that a contents manager serves; refuse one that has none."""
    if not isinstance(manager, FileManagerMixin):
        raise Refused("This server keeps its documents elsewhere than in files.")
    return Path(manager.root_dir)
