"""Reads all versions of a file that git has."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .gitcalls import git_command, git_environment

#: Seconds until a look at a long history is given up.
TIMEOUT = 20

#: The same for the history of all files, which is read while somebody waits for less.
SHORT_TIMEOUT = 5

#: Larger ones are pictures and data, and take long.
_SMALL_BLOBS = "--filter=combine:object:type=blob+blob:limit=8m"

_CHANGE = re.compile(rb":\d+ \d+ ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]")
_HEADER = re.compile(rb"[0-9a-f]{40,64} blob (\d+)\n")


class NotLookedAt(Exception):
    """The history is there, and could not be read to its end."""


def read_versions(path: Path) -> Iterator[bytes]:
    """Yield what each version of a file holds, renamed ones included, in any order.

    Nothing outside of a repository. Raises NotLookedAt.
    """
    if not _is_in_repository(path):
        return
    yield from _read_blobs(path, _list_versions(path), TIMEOUT)
    if _run(path, "rev-parse", "--is-shallow-repository").strip() != b"false":
        # Earlier commits were not fetched.
        raise NotLookedAt


def read_others(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what each version of all other files of the repository holds, with their names.

    Nothing outside of a repository. Raises NotLookedAt.
    """
    if not _is_in_repository(path):
        return
    own = set(_list_versions(path))
    names = {blob: name for blob, name in _list_blobs(path) if blob not in own}
    texts = _read_blobs(path, list(names), SHORT_TIMEOUT)
    yield from zip((name.decode(errors="replace") for name in names.values()), texts)


def _list_versions(path: Path) -> list[bytes]:
    # Names are followed in one line of commits only; in all the others this name counts.
    changes = _log(path, "--all", "--reflog") + _log(path, "--follow", "--all")
    found = (blob for change in _CHANGE.finditer(changes) for blob in change.groups())
    return [blob for blob in dict.fromkeys(found) if blob.strip(b"0")]


def _list_blobs(path: Path) -> Iterator[tuple[bytes, bytes]]:
    which = ("--all", "--reflog", _SMALL_BLOBS, "--filter-provided-objects")
    listed = _run(path, "rev-list", "--objects", *which)
    for line in listed.splitlines():
        blob, _, name = line.partition(b" ")
        yield blob, name


def _is_in_repository(path: Path) -> bool:
    folder = path.parent.resolve()
    return any((each / ".git").exists() for each in (folder, *folder.parents))


def _log(path: Path, *which: str) -> bytes:
    form = ("-m", "--raw", "-z", "--no-abbrev", "--format=", "--no-ext-diff", "--no-textconv")
    return _run(path, "log", *which, *form, "--", path.name)


def _run(path: Path, *command: str) -> bytes:
    try:
        answer = subprocess.run(
            git_command(command),
            cwd=path.parent,
            env=git_environment(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=TIMEOUT,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        raise NotLookedAt from None
    return answer.stdout


def _read_blobs(path: Path, blobs: list[bytes], seconds: float) -> Iterator[bytes]:
    try:
        git = subprocess.Popen(
            git_command(("cat-file", "--batch")),
            cwd=path.parent,
            env=git_environment(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        raise NotLookedAt from None
    assert git.stdin and git.stdout
    end = threading.Timer(seconds, git.kill)
    end.start()
    try:
        for blob in blobs:
            git.stdin.write(blob + b"\n")
            git.stdin.flush()
            yield _read_blob(git.stdout)
    except OSError:
        raise NotLookedAt from None
    finally:
        end.cancel()
        git.kill()
        git.communicate()


def _read_blob(answer: IO[bytes]) -> bytes:
    header = _HEADER.fullmatch(answer.readline())
    if not header:
        # It is not there, as in a partial clone, or git came to its end.
        raise NotLookedAt
    size = int(header[1])
    text = answer.read(size)
    if len(text) < size:
        raise NotLookedAt
    answer.read(1)
    return text
