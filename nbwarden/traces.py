"""Looks whether values stand where a fix does not reach: git's and IPython's history."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from .gitblobs import NotLookedAt, read_others, read_versions
from .refusal import Refused

#: What is shorter stands somewhere by chance.
SHORTEST = 8

#: So many names of other files say enough.
MOST_NAMES = 3


@dataclass(frozen=True)
class Question:
    """What is looked for. The values stay in memory: no program gets them as an argument."""

    #: The path of the notebook or program, as the contents API names it.
    document: str
    values: Sequence[str]


def find_in_git(root: Path, question: Question) -> bool | None:
    """Tell whether a version of the document holds a value; ``None``: nobody could look."""
    path = _find_document(root, question)
    forms = _list_forms(question)
    try:
        return any(_holds_form(text, forms) for text in read_versions(path))
    except NotLookedAt:
        return None


def find_elsewhere(root: Path, question: Question) -> list[str] | None:
    """Name other files of the repository with a version that holds a value, some of them.

    ``None``: nobody could look.
    """
    path = _find_document(root, question)
    forms = _list_forms(question)
    names: dict[str, None] = {}
    try:
        for name, text in read_others(path) if forms else ():
            if _holds_form(text, forms):
                names[name] = None
            if len(names) == MOST_NAMES:
                break
    except NotLookedAt:
        return list(names) or None
    return list(names)


def _find_document(root: Path, question: Question) -> Path:
    base = root.resolve()
    path = base / question.document.strip("/")
    if not path.parent.resolve().is_relative_to(base):
        raise Refused(f"{path.name} is outside of the server's folder.")
    return path


def _list_forms(question: Question) -> list[bytes]:
    return [form for value in question.values for form in _to_forms(value)]


def _holds_form(text: bytes, forms: list[bytes]) -> bool:
    return any(form in text for form in forms)


def _to_forms(value: str) -> list[bytes]:
    """A value as files hold it: as it is, and as JSON writes it."""
    # The lines of a notebook's cell stand apart; the longest says most.
    line = max(value.split("\n"), key=len)
    if len(line) < SHORTEST:
        return []
    forms = [line, json.dumps(line, ensure_ascii=False)[1:-1], json.dumps(line)[1:-1]]
    return [form.encode("utf-8", "surrogatepass") for form in dict.fromkeys(forms)]


def find_in_ipython(values: Sequence[str]) -> bool | None:
    """Tell whether the history of this user's IPython holds a value; ``None``: unknown."""
    folder = os.environ.get("IPYTHONDIR") or Path.home() / ".ipython"
    file = Path(folder) / "profile_default" / "history.sqlite"
    wanted = [value for value in values if len(value) >= SHORTEST]
    try:
        return file.exists() and _holds(file, wanted)
    except (OSError, sqlite3.Error):
        return None


def _holds(file: Path, values: Sequence[str]) -> bool:
    address = f"file:{quote(str(file))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=2)
    try:
        return any(
            connection.execute(
                "SELECT EXISTS(SELECT 1 FROM history"
                " WHERE instr(source, :value) OR instr(source_raw, :value))"
                " OR EXISTS(SELECT 1 FROM output_history WHERE instr(output, :value))",
                {"value": value},
            ).fetchone()[0]
            for value in values
        )
    finally:
        connection.close()
