"""The command passes everything through and explains what it lacks."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from nbwarden import command

RUN_WITH_BUNDLE = (
    "import pathlib, sys; from nbwarden import command;"
    "command.BUNDLE = pathlib.Path(sys.argv[1]);"
    "sys.exit(command.main(sys.argv[2:]))"
)


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    path = tmp_path / "nbwarden.cjs"
    path.write_text("")
    monkeypatch.setattr(command, "BUNDLE", path)
    return path


def run_as_process(bundle, node, *arguments):
    """``main`` takes the place of its process, so it needs one of its own."""
    return subprocess.run(
        [sys.executable, "-c", RUN_WITH_BUNDLE, str(bundle), *arguments],
        env={**os.environ, "NBWARDEN_NODE": str(node)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_arguments_and_exit_code_pass_through(bundle, fake_node):
    node = fake_node("bin", "v20.1.0", exit_code=1)
    done = run_as_process(bundle, node, "scan", "a folder", "--format", "json")
    assert done.stdout == f"ran {bundle} scan a folder --format json\n"
    assert done.returncode == 1


def test_without_node_it_exits_with_2(bundle, tmp_path, monkeypatch, no_node_package, capsys):
    monkeypatch.delenv("NBWARDEN_NODE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert command.main(["scan"]) == 2
    said = capsys.readouterr()
    assert "needs Node.js 20 or newer" in said.err
    assert said.out == ""


def test_a_missing_bundle_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(command, "BUNDLE", tmp_path / "nbwarden.cjs")
    assert command.main([]) == 2
    assert "npm run build" in capsys.readouterr().err


def test_the_module_runs_as_the_command(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "nbwarden", "scan"],
        env={**os.environ, "NBWARDEN_NODE": str(tmp_path / "nowhere")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
