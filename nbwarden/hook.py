"""Has the bundled command look after a repository's hooks."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any

from .command import BUNDLE
from .gitcalls import without_git
from .node import NodeNotFound, find_node
from .refusal import Refused
from .repository import Repository

#: Seconds.
TIMEOUT = 30

ACTIONS = ("status", "install", "uninstall")


def run_hook(repository: Repository, action: str, with_push: bool) -> dict[str, Any]:
    """Return what ``nbwarden hook ACTION --format json`` says; refuse with why it fails."""
    if action not in ACTIONS:
        raise Refused("This is nothing that can be done with a hook.")
    if not BUNDLE.is_file():
        raise Refused("The command of nbwarden is missing in this installation.")
    try:
        node = find_node(os.environ)
    except NodeNotFound as error:
        raise Refused(str(error)) from None
    options = ["--pre-push"] if with_push else []
    command = [node.path, str(BUNDLE), "hook", action, *options, "--format", "json"]
    try:
        done = subprocess.run(
            command,
            # The hook of the repository itself is meant, not of one that the environment names.
            cwd=repository.top,
            env=without_git(os.environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise Refused("The command of nbwarden could not be run.") from None
    return _read_answer(done)


def _read_answer(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or not isinstance(answer.get("hooks"), list):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = said[0] if said else "it gave no answer that can be read."
        raise Refused(f"The command of nbwarden failed: {reason}")
    return answer
