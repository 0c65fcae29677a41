"""Changes what is staged, and the files, from one known content to another."""

from __future__ import annotations

import base64
import binascii
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .files import read_bytes, replace_bytes
from .gitcalls import ask_git, split_parts
from .refusal import Refused
from .repository import Repository
from .staged import is_id, read_committed, read_entry, to_bytes

_LOCK = threading.Lock()


@dataclass(frozen=True)
class Step:
    """From one content to another, both by their ids."""

    before: str
    #: ``None``, of an index: what the last commit has, or nothing.
    after: str | None


@dataclass(frozen=True)
class Change:
    """What happens to one file; ``None`` for what stays."""

    path: str
    index: Step | None
    file: Step | None


def keep(repository: Repository, contents: Sequence[str]) -> dict[str, Any]:
    """Keep contents, in base64, as objects of the repository; return ``{"blobs": [id]}``."""
    return {"blobs": [_keep(repository, _decode(each)) for each in contents]}


def _decode(content: str) -> bytes:
    try:
        return base64.b64decode(content, validate=True)
    except binascii.Error:
        raise Refused("This is no content in base64.") from None


def _keep(repository: Repository, content: bytes) -> str:
    answer = ask_git(
        repository.top, "hash-object", "-w", "--no-filters", "--stdin", data=content
    )
    return answer.decode().strip()


def read_working(repository: Repository, path: str) -> dict[str, Any]:
    """Return ``{"blob": id, "content": base64}`` of a file, which is kept as an object;
    both ``null`` where there is none."""
    content = read_bytes(repository.find(path))
    if content is None:
        return {"blob": None, "content": None}
    blob = _keep(repository, content)
    return {"blob": blob, "content": base64.b64encode(content).decode()}


def change(repository: Repository, changes: Sequence[Change]) -> dict[str, Any]:
    """Make changes; return ``{"left": [{"path", "message"}]}``, the files that stayed and why.

    Raises Refused, and changes nothing, where the index is not as it was or cannot be written.
    """
    with _LOCK:
        lines = [_to_line(repository, each) for each in changes if each.index]
        if lines:
            marks = _list_marks(repository, [each.path for each in changes if each.index])
            command = ("update-index", "-z", "--index-info")
            ask_git(repository.top, *command, data=b"".join(lines))
            for mark, names in marks.items():
                ask_git(repository.top, "update-index", f"--{mark}", "-z", "--stdin", data=names)
        left = []
        for each in changes:
            try:
                _change_file(repository, each)
            except Refused as refused:
                left.append({"path": each.path, "message": str(refused)})
    return {"left": left}


def _list_marks(repository: Repository, paths: Sequence[str]) -> dict[str, bytes]:
    """Return which entries git was told not to compare with their files; a new entry has no
    such mark any more."""
    marks = {"skip-worktree": b"", "assume-unchanged": b""}
    for part in split_parts(ask_git(repository.top, "ls-files", "-v", "-z", "--", *paths)):
        tag, path = part.split(" ", 1)
        name = to_bytes(path) + b"\0" if path in paths else b""
        marks["skip-worktree"] += name if tag in "Ss" else b""
        marks["assume-unchanged"] += name if tag.islower() else b""
    return {mark: names for mark, names in marks.items() if names}


def _to_line(repository: Repository, given: Change) -> bytes:
    entry = read_entry(repository, given.path)
    name = given.path.rsplit("/", 1)[-1]
    if not given.index or entry is None or entry[1] != given.index.before:
        raise Refused(f"Something else is staged for {name} by now.")
    after = given.index.after
    if after is None:
        mode, blob = read_committed(repository, given.path) or ("0", "0" * len(entry[1]))
    else:
        mode, blob = entry[0], _check(repository, after)
    return f"{mode} {blob} 0\t".encode() + to_bytes(given.path) + b"\0"


def _check(repository: Repository, blob: str) -> str:
    if not is_id(blob) or ask_git(repository.top, "cat-file", "-t", blob).strip() != b"blob":
        raise Refused("This is no id of a content.")
    return blob


def _change_file(repository: Repository, given: Change) -> None:
    if given.file is None or given.file.after is None:
        return
    if read_entry(repository, given.path) is None:
        raise Refused("Git does not know this file.")
    path = repository.find(given.path)
    before = read_bytes(path)
    if before is None or _keep(repository, before) != given.file.before:
        raise Refused(f"{path.name} changed in the meantime.")
    after = ask_git(repository.top, "cat-file", "blob", _check(repository, given.file.after))
    replace_bytes(path, before, after)
