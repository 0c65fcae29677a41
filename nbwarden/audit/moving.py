"""Moves a secret out of a configuration in Python into a file for its owner alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..files import OWNER_ONLY, read_text
from ..refusal import Refused
from .changes import FileEdit
from .configs import list_configs
from .pythontext import Literal, NotPython, apply_edits, find_literals, parse


def plan_move(app: Any, path: Any, line: Any) -> list[FileEdit]:
    """The changes that put the secret of a line (from 0) into a file of its own."""
    config = next((each for each in list_configs(app) if str(each) == path), None)
    if config is None or config.suffix != ".py" or not isinstance(line, int):
        raise Refused("Only a configuration in Python can read a secret from a file.")
    text = read_text(config) or ""
    literal = _find_secret(config, text, line)
    file = _find_name(config, literal)
    after = apply_edits(text, [(literal.node, _to_expression(literal, file))])
    return [
        FileEdit(
            file,
            None,
            _to_text(literal),
            (
                "The secret goes here. Only you may read it (mode 600).",
                _tell_what_stays(literal, file),
            ),
            OWNER_ONLY,
        ),
        FileEdit(
            config.resolve(), text, after, (f"Line {line + 1} reads the secret from {file.name}.",)
        ),
    ]


def _tell_what_stays(literal: Literal, file: Path) -> str:
    if literal.place is not None and literal.place.parts[1:2] == ("cookie_secret",):
        return (
            "It stays the same, and so does whoever is signed in. Who has read it can still "
            f"make cookies: to end this, write another value into {file.name} before the start."
        )
    return "It stays the same. If others may have read it, write a new one in its place."


def _find_secret(config: Path, text: str, line: int) -> Literal:
    try:
        tree = parse(text)
    except NotPython:
        raise Refused(f"{config.name} does not parse. Mend it first.") from None
    found = [each for each in _list_secrets(tree, line) if _holds_text(each)]
    if len(found) != 1:
        raise Refused(
            f"Line {line + 1} of {config.name} does not hold one secret as it is. Move it by hand."
        )
    return found[0]


def _list_secrets(tree: ast.Module, line: int) -> Iterator[Literal]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.Expr)) and node.lineno == line + 1:
            for literal in find_literals(node, None, False):
                if literal.place is not None and literal.place.keeps_secret:
                    yield literal


def _holds_text(literal: Literal) -> bool:
    return isinstance(literal.node, ast.Constant) and bool(literal.node.value)


def _find_name(config: Path, literal: Literal) -> Path:
    name = "-".join(literal.place.parts[:2] if literal.place else ()).lower()
    folder = config.resolve().parent
    for number in range(100):
        path = folder / f"{name}{f'-{number}' if number else ''}.secret"
        if not path.exists():
            return path
    raise Refused(f"There are too many files like {name}.secret beside {config.name}.")


def _to_expression(literal: Literal, file: Path) -> str:
    if isinstance(literal.value, bytes):
        return f'open({str(file)!r}, "rb").read()'
    return f'open({str(file)!r}, encoding="utf-8", newline="").read()'


def _to_text(literal: Literal) -> str:
    value = literal.value
    if isinstance(value, str):
        return value
    try:
        return value.decode("utf-8") if isinstance(value, bytes) else str(value)
    except UnicodeDecodeError:
        raise Refused("These bytes are no text. Move them by hand.") from None
