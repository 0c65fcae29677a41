"""Files that are read and replaced as a whole, or left as they are."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from .refusal import Refused

#: The mode of what may hold a secret.
OWNER_ONLY = 0o600

READ = stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH
WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def read_text(path: Path) -> str | None:
    """Return the text of a file that may be written, and ``None`` where there is none."""
    content = read_bytes(path)
    try:
        return None if content is None else content.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused(f"{path.name} is not a text in UTF-8.") from None


def read_bytes(path: Path) -> bytes | None:
    """Return the content of a file that may be written, and ``None`` where there is none."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {error.strerror}.") from None
    if stat.S_ISDIR(mode):
        raise Refused(f"{path.name} is a folder.")
    if not stat.S_ISREG(mode):
        raise Refused(f"{path.name} is not a plain file.")
    # The modes too: they mean nothing to a server that runs as root.
    if not (mode & READ and os.access(path, os.R_OK)):
        raise Refused(f"{path.name} cannot be read: its mode does not allow it.")
    if not (mode & WRITE and os.access(path, os.W_OK)):
        raise Refused(f"{path.name} is read-only.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"{path.name} cannot be read: {error.strerror}.") from None


def replace_text(path: Path, before: str | None, after: str, mode: int | None = None) -> None:
    """Write a text; see ``replace_bytes``."""
    known = None if before is None else before.encode("utf-8")
    replace_bytes(path, known, after.encode("utf-8"), mode)


def replace_bytes(
    path: Path, before: bytes | None, after: bytes, mode: int | None = None
) -> None:
    """Write a file in one step; a crash leaves the old one.

    ``before`` is what was read: a file that changed since is refused. Without ``mode``
    it keeps its own.
    """
    if read_bytes(path) != before:
        raise Refused(f"{path.name} changed in the meantime. Try again.")
    if mode is None:
        mode = stat.S_IMODE(path.stat().st_mode) if before is not None else 0o644
    try:
        # Made with mode 600, so that nobody else can read it at any moment.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".nbwarden-")
    except OSError as error:
        raise Refused(f"{path.name} cannot be written: {error.strerror}.") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
        os.replace(name, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise Refused(f"{path.name} cannot be written: {error.strerror}.") from None
