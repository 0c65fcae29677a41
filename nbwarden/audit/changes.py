"""Changes of configuration files: shown first, then made, with a copy of what was there."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..files import OWNER_ONLY, replace_text
from ..refusal import Refused


@dataclass(frozen=True)
class FileEdit:
    """A file, what stands in it and what shall."""

    path: Path
    #: ``None`` for a file that is not there.
    before: str | None
    after: str
    #: Sentences that hold no secret.
    what: tuple[str, ...]
    #: ``None`` to keep the one it has.
    mode: int | None = None

    def backup(self, stamp: str) -> Path | None:
        """Where the file as it is would be kept; no name that Jupyter reads."""
        if self.before is None:
            return None
        return self.path.with_name(f"{self.path.name}.{stamp}.bak")

    def describe(self, stamp: str) -> dict:
        """For the page: path, name of the copy, and what changes."""
        backup = self.backup(stamp)
        return {
            "path": str(self.path),
            "backup": backup.name if backup else None,
            "what": list(self.what),
        }


def make_stamp() -> str:
    """What the names of copies hold that are made now."""
    return time.strftime("%Y%m%d-%H%M%S")


def carry_out(edits: Sequence[FileEdit], is_preview: bool, stamp: str) -> list[dict]:
    """Make the changes, all or none, unless they are only to be told; return them."""
    if not is_preview:
        for edit in edits:
            _keep(edit, stamp)
        _write(edits)
    return [edit.describe(stamp) for edit in edits]


def _keep(edit: FileEdit, stamp: str) -> None:
    backup = edit.backup(stamp)
    if backup is None or edit.before is None:
        return
    try:
        # Never over another copy, and at no moment for others to read.
        handle = os.open(backup, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(handle, "wb") as file:
            file.write(edit.before.encode("utf-8"))
    except OSError as error:
        raise Refused(f"{backup.name} cannot be written: {error.strerror}.") from None


def _write(edits: Sequence[FileEdit]) -> None:
    done: list[FileEdit] = []
    try:
        for edit in edits:
            edit.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_text(edit.path, edit.before, edit.after, edit.mode)
            done.append(edit)
    except (Refused, OSError) as error:
        _take_back(done)
        if isinstance(error, Refused):
            raise
        raise Refused(f"A folder cannot be made: {error.strerror}.") from None


def _take_back(done: Sequence[FileEdit]) -> None:
    for edit in done:
        with contextlib.suppress(Refused, OSError):
            if edit.before is None:
                edit.path.unlink()
            else:
                replace_text(edit.path, edit.after, edit.before)
