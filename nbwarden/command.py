"""The command ``nbwarden``: runs the bundled tool with Node.js."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .node import NodeNotFound, find_node

BUNDLE = Path(__file__).parent / "cli" / "nbwarden.cjs"

# The exit code for "this could not be done", as the tool itself uses it.
CANNOT_RUN = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool in place of this process and return its exit code.

    Without a usable Node.js, or without the bundled file, say so and return 2.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if not BUNDLE.is_file():
        return _cannot_run(f"{BUNDLE} is missing. In a checkout, run: npm run build")
    try:
        node = find_node(os.environ)
    except NodeNotFound as error:
        return _cannot_run(str(error))
    return _run([node.path, str(BUNDLE), *given])


def _run(command: list[str]) -> int:
    if os.name == "posix":
        # One process: signals, pipes and the exit code are the tool's own.
        os.execv(command[0], command)
    return subprocess.call(command)


def _cannot_run(message: str) -> int:
    print(message, file=sys.stderr)
    return CANNOT_RUN
