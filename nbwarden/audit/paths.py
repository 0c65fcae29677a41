"""Files and folders whose modes decide who else gets in."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_SERVER_INFO = re.compile(r"jpserver-\d+\.json", re.ASCII)
# What makes a browser ask another server.
_ELSEWHERE = re.compile(r"(?:@import|url\()\s{0,9}[\"']?\s{0,9}(?:https?:)?//", re.IGNORECASE)


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
    yield "style-sheet", str(Path(app.config_dir) / "custom" / "custom.css")
    if token_file := os.environ.get("JUPYTER_TOKEN_FILE"):
        yield "token-file", token_file


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
