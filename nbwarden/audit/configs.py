"""The configuration of the running server: its files, and what was said at its start."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .jsontext import NotJson, redact_json
from .pythontext import NotPython, redact_python
from .unreadable import to_unreadable

#: How the engine calls what stands in no file.
COMMAND_LINE = "command line"
_NAME = re.compile(r"jupyter(?:hub|_\w+)?_config\.(?:py|json)", re.ASCII)
_PARTS = re.compile(r"jupyter_\w+_config\.d", re.ASCII)


def list_configs(app: Any) -> list[Path]:
    """The files that a server reads, those of the highest precedence first."""
    found = list(_list_named(app.config_file))
    for folder in dict.fromkeys(app.config_file_paths):
        found.extend(
            path
            for path in _list_folder(Path(folder))
            if not (app.config_file and path.stem == "jupyter_server_config")
        )
    return list(dict.fromkeys(found))


def _list_named(config_file: str) -> Iterator[Path]:
    """The file that was named at the start, which takes the place of the usual ones."""
    if config_file:
        # Jupyter looks at the name alone, and reads both.
        for suffix in (".py", ".json"):
            path = Path(config_file).absolute().with_suffix(suffix)
            if path.exists():
                yield path


def _list_folder(folder: Path) -> Iterator[Path]:
    for path in _children(folder):
        if _NAME.fullmatch(path.name):
            yield path
        elif _PARTS.fullmatch(path.name):
            yield from (part for part in _children(path) if part.suffix == ".json")


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def read_configs(app: Any) -> tuple[list[dict], list[dict]]:
    """What the files say without their secrets, and which could not be read."""
    files, unread = [_command_line(app)], _list_closed(app)
    for path in list_configs(app):
        try:
            files.append(_read(path))
        except OSError as error:
            unread.append(to_unreadable(path, f"{error.strerror}.", "files"))
        except UnicodeDecodeError:
            unread.append(to_unreadable(path, "This is not a text in UTF-8.", "files"))
    return files, unread


def _list_closed(app: Any) -> list[dict]:
    """Folders of the configuration that are there and cannot be looked into."""
    found = []
    for folder in dict.fromkeys(app.config_file_paths):
        try:
            next(Path(folder).iterdir(), None)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            found.append(to_unreadable(folder, f"{error.strerror}.", "files"))
    return found


def _command_line(app: Any) -> dict:
    given = json.dumps(app.cli_config, default=str, skipkeys=True)
    return {"path": COMMAND_LINE, "text": redact_json(given), "syntaxError": None}


def _read(path: Path) -> dict:
    given = path.read_bytes()
    if trouble := _find_trouble(path, given):
        return _broken(path, 0, trouble)
    text = given.decode("utf-8-sig")
    try:
        shown = redact_json(text) if path.suffix == ".json" else redact_python(text)
    except (NotJson, NotPython) as broken:
        return _broken(path, broken.line, str(broken))
    return {"path": str(path), "text": shown, "syntaxError": None}


def _broken(path: Path, line: int, message: str) -> dict:
    problem = {"line": line, "message": message}
    return {"path": str(path), "text": "", "syntaxError": problem}


def _find_trouble(path: Path, given: bytes) -> str | None:
    """What editors write that Jupyter does not take, on Windows above all."""
    if given.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "It is UTF-16. Save it as UTF-8."
    if path.suffix == ".json" and given.startswith(BOM_UTF8):
        return "A byte order mark stands before it. Save it as UTF-8 without."
    return None
