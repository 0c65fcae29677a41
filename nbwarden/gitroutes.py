"""The routes about git repositories. Each takes ``{"path": str, …}``, a folder or file of
the server, and answers JSON; 422 ``{"message": str}`` says why it cannot be done, 404
that the folder is in no repository."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import tornado.web
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from tornado.iostream import StreamClosedError

from .agreement import agree
from .bodies import Body, read_body, take, take_texts
from .commits import is_cut, list_commits, walk_commits
from .documents import find_root
from .gitignore import ignore, is_tracked
from .hook import run_hook
from .refusal import NoRepository, Refused
from .repository import Repository, find_repository
from .staged import list_staged, list_untracked, read_blobs
from .staging import Change, Step, change, keep, read_working


class GitHandler(APIHandler):
    """One question or order about a repository."""

    # Who may write files may do this, and nobody else.
    auth_resource = "contents"

    def initialize(self, work: Callable[[Repository, Body], Any]) -> None:
        self.work = work

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        try:
            answer = await asyncio.to_thread(self._run, read_body(self))
        except Refused as refused:
            self.set_status(to_status(refused))
            answer = {"message": str(refused)}
        await self.finish(json.dumps(answer))

    def _run(self, body: Body) -> Any:
        root = find_root(self.contents_manager)
        return self.work(find_repository(root, take(body, "path", str)), body)


class CommitsHandler(APIHandler):
    """``POST nbwarden/git/commits``: lines of JSON. The first tells how many commits there
    are, then comes one for each; if the last line has a ``message``, it was broken off."""

    auth_resource = "contents"

    @tornado.web.authenticated
    @authorized
    async def post(self) -> None:
        body = read_body(self)
        # A name, empty for the branch's own; none for the whole history of the branch.
        remote = take(body, "remote", (str, type(None)))
        path = take(body, "path", str)
        try:
            root = find_root(self.contents_manager)
            repository = await asyncio.to_thread(find_repository, root, path)
            commits = await asyncio.to_thread(list_commits, repository, remote)
            more = {"isCut": True} if await asyncio.to_thread(is_cut, repository, commits) else {}
        except Refused as refused:
            self.set_status(to_status(refused))
            await self.finish(json.dumps({"message": str(refused)}))
            return
        self.set_header("Content-Type", "application/x-ndjson")
        self._write_line({"count": len(commits), **more})
        try:
            async for each in walk_commits(repository, commits):
                self._write_line(each)
                await self.flush()
        except Refused as refused:
            self._write_line({"message": str(refused)})
        except StreamClosedError:
            # Nobody waits for it any more.
            return
        await self.finish()

    def _write_line(self, line: Any) -> None:
        self.write(json.dumps(line) + "\n")


def to_status(refused: Refused) -> int:
    """Return the code that an answer has."""
    return 404 if isinstance(refused, NoRepository) else 422


def _take_step(body: Any, name: str) -> Step | None:
    step = take(body, name, (dict, type(None)))
    if step is None:
        return None
    return Step(take(step, "before", str), take(step, "after", (str, type(None))))


def _change(repository: Repository, body: Body) -> Any:
    changes = [
        Change(take(each, "path", str), _take_step(each, "index"), _take_step(each, "file"))
        for each in take(body, "changes", list)
    ]
    return change(repository, changes)


def _ignore(repository: Repository, body: Body) -> Any:
    file = repository.find(take(body, "file", str))
    if is_tracked(file):
        raise Refused(
            f"git tracks {file.name}, so that ignoring it would change nothing. "
            f"Run: git rm --cached {file.name}"
        )
    return {"isIgnoredNow": ignore(file)}


_WORK: dict[str, Callable[[Repository, Body], Any]] = {
    # {"isAmending": bool} → {"repository", "files"}
    "staged": lambda repository, body: list_staged(repository, take(body, "isAmending", bool)),
    # → {"paths"}
    "untracked": lambda repository, body: list_untracked(repository),
    # {"blobs": [id]} → {"blobs": {id: {"size", "content"}}}
    "blobs": lambda repository, body: read_blobs(repository, take_texts(body, "blobs")),
    # {"contents": [base64]} → {"blobs": [id]}
    "keep": lambda repository, body: keep(repository, take_texts(body, "contents")),
    # {"file": str} → {"blob", "content"}
    "working": lambda repository, body: read_working(repository, take(body, "file", str)),
    # {"changes": [{"path", "index", "file"}]} → {"left"}
    "change": _change,
    # {"file": str} → {"isIgnoredNow": bool}
    "ignore": _ignore,
    # {"step": "commit" or "push"} → {"subject": id}
    "agree": lambda repository, body: agree(repository, take(body, "step", str)),
    # {"action": str, "withPush": bool} → what the command says
    "hook": lambda repository, body: run_hook(
        repository, take(body, "action", str), take(body, "withPush", bool)
    ),
}

#: By the path below ``nbwarden/``: a handler, and what it is started with.
git_routes: dict[str, tuple[type[APIHandler], Body]] = {
    **{f"git/{name}": (GitHandler, {"work": work}) for name, work in _WORK.items()},
    "git/commits": (CommitsHandler, {}),
}
