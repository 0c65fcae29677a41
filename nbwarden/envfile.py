"""Lines of a ``.env`` file, as python-dotenv reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .refusal import Refused

_START = re.compile(r"[ \t]*(?:export[ \t]+)?([^=#\s'\"]+)[ \t]*(?:(=)[ \t]*|\r?$)", re.MULTILINE)
_BLANK = re.compile(r"[ \t\r]*(?:#[^\n]*)?(?:\n|\Z)")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}


@dataclass(frozen=True)
class Binding:
    """``NAME=value`` with its line ends; ``end`` is behind them."""

    name: str
    value: str
    start: int
    end: int


def read_bindings(text: str, file: str) -> list[Binding]:
    """Return all bindings of a text; refuse one with a line that is neither one nor a comment."""
    bindings = []
    position = 0
    while position < len(text):
        blank = _BLANK.match(text, position)
        if blank:
            position = blank.end()
            continue
        binding = _read_binding(text, position)
        if binding is None:
            line = text.count("\n", 0, position) + 1
            raise Refused(f"Line {line} of {file} is not NAME=value, so that nothing was written.")
        bindings.append(binding)
        position = binding.end
    return bindings


def _read_binding(text: str, start: int) -> Binding | None:
    opening = _START.match(text, start)
    if not opening:
        return None
    at = opening.end()
    quote = text[at : at + 1]
    if opening[2] and quote and quote in "'\"":
        closing = _find_quote(text, at + 1, quote)
        rest = closing is not None and _BLANK.match(text, closing + 1)
        if not rest:
            return None
        value = _unescape(text[at + 1 : closing], quote)
        return Binding(opening[1], value, start, rest.end())
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    value = re.split(r"\s#", text[at:end], maxsplit=1)[0].strip()
    return Binding(opening[1], value, start, min(end + 1, len(text)))


def _find_quote(text: str, at: int, quote: str) -> int | None:
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text[at] == quote:
            return at
        else:
            at += 1
    return None


def _unescape(text: str, quote: str) -> str:
    if quote == "'":
        return re.sub(r"\\([\\'])", r"\1", text)
    return re.sub(r"\\([\\'\"abfnrtv])", lambda found: _ESCAPES.get(found[1], found[1]), text)
