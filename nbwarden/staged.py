"""What a commit would take, and contents as git keeps them."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator, Sequence
from typing import Any

from .gitcalls import ask_git, run_git, split_parts
from .refusal import Refused
from .repository import Repository

#: Contents above this many bytes are not sent, and all of one answer together.
LARGEST = 64 * 2**20
MOST = 256 * 2**20

GITLINK = "160000"
LINK = "120000"


def list_staged(repository: Repository, is_amending: bool) -> dict[str, Any]:
    """Return ``{"repository", "files": [{"path", "status", "mode", "blob"}]}``.

    What is staged is compared with the commit that the next one follows: when amending,
    the parent of the last one.
    """
    base = _find_base(repository, is_amending)
    answer = ask_git(
        repository.top,
        *("diff-index", "--cached", "--raw", "-z", "--no-abbrev", "-M"),
        *("--no-ext-diff", "--no-textconv", "--diff-filter=ACMRT", base, "--"),
    )
    return {"repository": repository.path, "files": list(read_raw(split_parts(answer)))}


def _find_base(repository: Repository, is_amending: bool) -> str:
    wanted = "HEAD~1" if is_amending else "HEAD"
    asked = ("rev-parse", "--verify", "--quiet", f"{wanted}^{{commit}}")
    found = run_git(repository.top, *asked, fine=(0, 1))
    if found.returncode == 0:
        return found.stdout.decode().strip()
    # The first commit: git knows the empty tree without keeping it.
    return ask_git(repository.top, "hash-object", "-t", "tree", "--stdin").decode().strip()


def read_raw(parts: Sequence[str]) -> Iterator[dict[str, str]]:
    """Read the parts of ``--raw -z``; renamed and copied files have two names."""
    rest = iter(parts)
    for head in rest:
        _, mode, _, blob, status = head.lstrip(":").split(" ")
        before = next(rest)
        path = next(rest) if status[0] in "RC" else before
        if mode != GITLINK:
            yield {"path": path, "status": status[0], "mode": mode, "blob": blob}


def list_untracked(repository: Repository) -> dict[str, Any]:
    """Return ``{"paths": […]}``: files that git neither has nor ignores."""
    answer = ask_git(repository.top, "ls-files", "--others", "--exclude-standard", "-z", "--")
    return {"paths": split_parts(answer)}


def read_blobs(repository: Repository, blobs: Sequence[str]) -> dict[str, Any]:
    """Return ``{"blobs": {id: {"size": int, "content": base64 or null}}}``.

    Without content is what is too large to be sent.
    """
    sizes = _read_sizes(repository, blobs)
    room = MOST
    wanted = []
    for blob, size in sizes.items():
        if size <= min(LARGEST, room):
            room -= size
            wanted.append(blob)
    contents = _read_contents(repository, wanted)
    return {
        "blobs": {
            blob: {"size": size, "content": contents.get(blob)} for blob, size in sizes.items()
        }
    }


def _read_sizes(repository: Repository, blobs: Sequence[str]) -> dict[str, int]:
    answer = ask_git(repository.top, "cat-file", "--batch-check", data=_to_lines(blobs))
    sizes = {}
    for blob, line in zip(blobs, answer.decode().splitlines(), strict=True):
        parts = line.split(" ")
        if parts[1] != "blob":
            raise Refused("The repository lacks what is staged.")
        sizes[blob] = int(parts[2])
    return sizes


def _read_contents(repository: Repository, blobs: Sequence[str]) -> dict[str, str]:
    answer = ask_git(repository.top, "cat-file", "--batch", data=_to_lines(blobs))
    contents = {}
    at = 0
    for blob in blobs:
        start = answer.index(b"\n", at) + 1
        size = int(answer[at:start].split(b" ")[2])
        contents[blob] = base64.b64encode(answer[start : start + size]).decode()
        at = start + size + 1
    return contents


def _to_lines(blobs: Sequence[str]) -> bytes:
    if not all(is_id(blob) for blob in blobs):
        raise Refused("This is no id of git.")
    return "".join(f"{blob}\n" for blob in blobs).encode()


def is_id(text: str) -> bool:
    """Whether a text is the full id of an object."""
    return len(text) in (40, 64) and all(sign in "0123456789abcdef" for sign in text)


def read_entry(repository: Repository, path: str) -> tuple[str, str] | None:
    """Return mode and blob of a staged file; ``None`` if it is not staged, or in conflict."""
    answer = ask_git(repository.top, "ls-files", "--stage", "-z", "--", path)
    for part in split_parts(answer):
        head, name = part.split("\t", 1)
        mode, blob, stage = head.split(" ")
        if stage == "0" and name == path:
            return mode, blob
    return None


def read_committed(repository: Repository, path: str) -> tuple[str, str] | None:
    """Return mode and blob that the last commit has for a file."""
    asked = ("ls-tree", "-z", "--full-tree", "HEAD", "--", path)
    answer = run_git(repository.top, *asked, fine=(0, 128))
    for part in split_parts(answer.stdout):
        head, name = part.split("\t", 1)
        mode, _, blob = head.split(" ")
        if name == path:
            return mode, blob
    return None


def to_bytes(path: str) -> bytes:
    """Return a name as git and the disk have it."""
    return os.fsencode(path)
