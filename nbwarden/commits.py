"""Walks commits: which contents each of them brought."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from .gitcalls import ask_git, git_command, git_environment, run_git
from .refusal import Refused
from .repository import Repository
from .staged import GITLINK, LINK


def list_commits(repository: Repository, remote: str | None) -> list[dict[str, str]]:
    """Return ``{"commit", "date", "subject"}`` of commits, the latest first.

    Without a remote, those of the current branch; with one, those that it does not have
    as far as is known here. An empty remote is the one that the branch is pushed to.
    """
    if run_git(repository.top, "rev-parse", "--verify", "--quiet", "HEAD", fine=(0, 1)).returncode:
        return []
    known = [] if remote is None else ["--not", f"--remotes={_check(repository, remote)}"]
    answer = ask_git(repository.top, "rev-list", "--format=%cI%x09%s", "HEAD", *known, "--")
    # A subject may hold what Python takes for the end of a line, and git does not.
    lines = answer.decode("utf-8", "replace").split("\n")[:-1]
    return [
        {
            "commit": head.split(" ")[1],
            "date": about.split("\t", 1)[0],
            "subject": about.split("\t", 1)[-1],
        }
        for head, about in zip(lines[::2], lines[1::2], strict=True)
    ]


def is_cut(repository: Repository, commits: Sequence[dict[str, str]]) -> bool:
    """Return whether more came before these commits, which a shallow clone does not have."""
    name = os.fsdecode(ask_git(repository.top, "rev-parse", "--git-path", "shallow")).strip("\n")
    try:
        first = set((repository.top / name).read_text("ascii").split())
    except OSError:
        return False
    return any(each["commit"] in first for each in commits)


def _check(repository: Repository, remote: str) -> str:
    known = ask_git(repository.top, "remote").decode("utf-8", "replace").splitlines()
    wanted = remote or _find_remote(repository, known)
    if wanted not in known:
        raise Refused("There is no such remote.")
    return wanted


def _find_remote(repository: Repository, known: Sequence[str]) -> str:
    branch = run_git(repository.top, "symbolic-ref", "--quiet", "--short", "HEAD", fine=(0, 1))
    key = f"branch.{os.fsdecode(branch.stdout).strip()}.remote"
    own = run_git(repository.top, "config", "--get", key, fine=(0, 1)).stdout.decode().strip()
    return own or ("origin" if "origin" in known or not known else known[0])


async def walk_commits(
    repository: Repository, commits: Sequence[dict[str, str]]
) -> AsyncIterator[dict[str, Any]]:
    """Yield each commit with its ``files``: ``[{"path", "blob"}]``, what it added or changed.

    Of a merge that is only what none of its parents has.
    """
    process = await asyncio.create_subprocess_exec(
        *git_command(
            ("diff-tree", "--stdin", "--root", "-r", "-c", "--raw", "-z", "--no-abbrev")
        ),
        "--no-renames",
        "--diff-filter=AMT",
        "--always",
        cwd=repository.top,
        env=git_environment(os.environ),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        limit=2**24,
    )
    assert process.stdin and process.stdout
    ids = "".join(f"{each['commit']}\n" for each in commits).encode()
    feeding = asyncio.ensure_future(_feed(process.stdin, ids))
    try:
        index = -1
        files: list[dict[str, str]] = []
        async for head, name in _read_pairs(process.stdout):
            if head is None:
                if index >= 0:
                    yield {**commits[index], "files": files}
                index += 1
                files = []
            else:
                files += _read_file(head, name)
        if index >= 0:
            yield {**commits[index], "files": files}
        if await process.wait() != 0 or index + 1 != len(commits):
            raise Refused("Git could not read all commits.")
    finally:
        feeding.cancel()
        with contextlib.suppress(ProcessLookupError):
            process.kill()


async def _feed(pipe: asyncio.StreamWriter, ids: bytes) -> None:
    with contextlib.suppress(ConnectionError):
        pipe.write(ids)
        await pipe.drain()
        pipe.close()


async def _read_pairs(pipe: asyncio.StreamReader) -> AsyncIterator[tuple[str | None, str]]:
    """Yield ``(None, id)`` for each commit and ``(head, name)`` for each of its files."""
    while True:
        try:
            part = os.fsdecode((await pipe.readuntil(b"\0"))[:-1])
        except asyncio.IncompleteReadError:
            return
        if part.startswith(":"):
            yield part, os.fsdecode((await pipe.readuntil(b"\0"))[:-1])
        else:
            yield None, part


def _read_file(head: str, name: str) -> Iterator[dict[str, str]]:
    """Read ``:mode mode blob blob status``; a merge has one more mode and blob a parent."""
    fields = head.lstrip(":").split(" ")
    middle = (len(fields) - 1) // 2
    if fields[middle - 1] not in (GITLINK, LINK):
        yield {"path": name, "blob": fields[-2]}
