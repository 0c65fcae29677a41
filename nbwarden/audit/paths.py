"""Files and folders whose modes decide who else gets in."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_SERVER_INFO = re.compile(r"jpserver-\d+\.json", re.ASCII)
# What makes a browser ask another server.
_ELSEWHERE = re.compile(r"(?:@import|url\()\s{0,9}[\"']?\s{0,9}(?:https?:)?//", re.IGNORECASE)

_IPYTHON_CONFIG = ("/etc/ipython", "/usr/local/etc/ipython")
_IPYTHON_NAMES = [
    f"ipython{program}_config.{suffix}" for program in ("", "_kernel") for suffix in ("py", "json")
]
# Files that are named; nobody reads more.
_MOST = 50


def list_paths(app: Any, configs: Iterable[Path]) -> list[dict]:
    """What is there, what it is to Jupyter, and its permission bits."""
    given = [*_configs(configs), *_kept(app), *_named(app)]
    return [
        fact
        for role, path in dict.fromkeys(given)
        for fact in _fact_of(role, path)
    ]


def _fact_of(role: str, path: str) -> Iterator[dict]:
    try:
        mode = stat.S_IMODE(os.stat(path).st_mode) & 0o777
    except (OSError, ValueError):
        return
    # Windows makes modes up.
    fact = {"path": path, "role": role, "mode": mode if os.name == "posix" else None}
    if role == "token-file":
        fact["endsWithNewline"] = _content_of(path).endswith(b"\n")
    if role == "startup-file":
        # By this somebody sees whether it is the one that they looked at.
        fact["hash"] = hashlib.sha256(_content_of(path)).hexdigest()[:16]
    if role == "style-sheet":
        text = _content_of(path).decode("utf-8", "replace")
        fact["loadsFromElsewhere"] = bool(_ELSEWHERE.search(text))
    yield fact


def _configs(configs: Iterable[Path]) -> Iterator[tuple[str, str]]:
    files = list(configs)
    yield from (("config-folder", str(path.parent)) for path in files)
    yield from (("config-file", str(path)) for path in files)


def _kept(app: Any) -> Iterator[tuple[str, str]]:
    runtime = Path(app.runtime_dir)
    yield "runtime-folder", str(runtime)
    yield "cookie-secret", app.cookie_secret_file
    for name in _names_in(runtime):
        if _SERVER_INFO.fullmatch(name):
            yield "server-info", str(runtime / name)
    ipython = Path(os.environ.get("IPYTHONDIR") or Path.home() / ".ipython")
    yield "history", str(ipython / "profile_default" / "history.sqlite")
    yield from _at_each_start(ipython)
    yield "style-sheet", str(Path(app.config_dir) / "custom" / "custom.css")
    if token_file := os.environ.get("JUPYTER_TOKEN_FILE"):
        yield "token-file", token_file


def _at_each_start(ipython: Path) -> Iterator[tuple[str, str]]:
    """What every kernel of Python runs before its first cell."""
    profile = ipython / "profile_default"
    startup = [name for name in _names_in(profile / "startup") if name.endswith((".py", ".ipy"))]
    yield from (("startup-file", str(profile / "startup" / name)) for name in startup[:_MOST])
    folders = [*_IPYTHON_CONFIG, Path(sys.prefix) / "etc" / "ipython", profile]
    for folder in folders:
        yield from (("startup-file", str(Path(folder) / name)) for name in _IPYTHON_NAMES)
    if script := os.environ.get("PYTHONSTARTUP"):
        yield "startup-file", script


def _named(app: Any) -> Iterator[tuple[str, str]]:
    if app.keyfile:
        yield "certificate-key", app.keyfile
    notary = getattr(app.contents_manager, "notary", None)
    if notary is not None:
        yield "notary-secret", str(notary.secret_file)
        yield "signatures", str(notary.db_file)


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _content_of(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""
