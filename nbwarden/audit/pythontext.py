"""A configuration in Python, with what it says and without what it keeps secret."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

from .shown import Place

NOWHERE = Place()
# What a function that hashes is given.
PASSWORD = Place(("PasswordIdentityProvider", "password"))
BYTE_ORDER_MARK = "\ufeff"
_ENVIRONMENT = {"os.environ", "environ", "os.getenv", "getenv", "os.environ.get", "environ.get"}


class NotPython(Exception):
    """The text does not parse; Jupyter starts without the file."""

    def __init__(self, line: int) -> None:
        super().__init__("It does not parse.")
        #: From 0.
        self.line = line


@dataclass(frozen=True)
class Literal:
    """A text, and where it stands."""

    node: ast.expr
    place: Place | None

    @property
    def value(self) -> object:
        """The secret itself, to be moved and never to be told."""
        return self.node.value if isinstance(self.node, ast.Constant) else None

    @property
    def is_argument(self) -> bool:
        """Whether it is given to a function that hashes."""
        return self.place is PASSWORD

    @property
    def shown(self) -> str:
        """The literal to write in its place; of so many lines."""
        value = self.node.value if isinstance(self.node, ast.Constant) else None
        if value is None or self.place is None:
            # To the engine this is computed.
            return 'f"{_}"'
        if isinstance(value, (int, float, complex)):
            return "0"
        is_text = isinstance(value, str)
        text = value if is_text else value.decode("latin-1")
        shown = self.place.show(text)
        return repr(shown) if is_text else repr(shown.encode("latin-1", "replace"))


def parse(text: str) -> ast.Module:
    """Parse a configuration; raises NotPython."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise NotPython(max(0, (error.lineno or 1) - 1)) from None
    except (ValueError, RecursionError, MemoryError):
        raise NotPython(0) from None


def redact_python(text: str) -> str:
    """The same program without its comments and what it keeps; raises NotPython."""
    text = f"{text.removeprefix(BYTE_ORDER_MARK)}\n"
    try:
        edits = [
            (literal.node, literal.shown) for literal in find_literals(parse(text), None, False)
        ]
    except RecursionError:
        raise NotPython(0) from None
    return _without_comments(apply_edits(text, edits))


def find_literals(node: ast.AST, place: Place | None, is_name: bool) -> Iterator[Literal]:
    """All literals that are more than a name, each with its place."""
    if isinstance(node, ast.JoinedStr):
        yield Literal(node, place)
    elif isinstance(node, ast.Constant):
        hides = isinstance(node.value, (str, bytes)) or _is_secret_number(node, place)
        if hides and not is_name:
            yield Literal(node, place)
    else:
        for child, below, is_key in _children(node, place):
            yield from find_literals(child, below, is_key)


def _is_secret_number(node: ast.Constant, place: Place | None) -> bool:
    is_number = isinstance(node.value, (int, float, complex)) and not isinstance(node.value, bool)
    return is_number and place is not None and place.keeps_secret


def _children(
    node: ast.AST, place: Place | None
) -> Iterator[tuple[ast.AST, Place | None, bool]]:
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        named = [found for found in map(place_of, targets) if found is not None]
        yield from ((target, None, False) for target in targets)
        if node.value is not None:
            yield node.value, named[0] if named else None, False
    elif isinstance(node, ast.Dict):
        yield from _entries(node, place)
    elif isinstance(node, ast.Subscript) and _is_named(node):
        yield node.value, None, False
        yield node.slice, None, True
    elif isinstance(node, ast.Call):
        yield from _arguments(node, place)
    elif isinstance(node, ast.stmt):
        yield from ((child, None, False) for child in ast.iter_child_nodes(node))
    else:
        yield from ((child, place, False) for child in ast.iter_child_nodes(node))


def _entries(
    node: ast.Dict, place: Place | None
) -> Iterator[tuple[ast.AST, Place | None, bool]]:
    for key, value in zip(node.keys, node.values):
        if key is not None:
            yield key, place, place is not None and place.shows_keys
        name = key.value if isinstance(key, ast.Constant) else ""
        yield value, place and place.at(str(name)), False


def _arguments(
    node: ast.Call, place: Place | None
) -> Iterator[tuple[ast.AST, Place | None, bool]]:
    called = ast.unparse(node.func) if isinstance(node.func, (ast.Name, ast.Attribute)) else ""
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    # `c.Section.trait.update({…})`, `bytes.fromhex(…)`: the value is that of the trait.
    below = (owner and place_of(owner)) or place
    if called.split(".")[-1] == "passwd":
        below = PASSWORD
    yield node.func, None, False
    for index, argument in enumerate(node.args):
        yield argument, below, index == 0 and called in _ENVIRONMENT
    for keyword in node.keywords:
        yield keyword.value, below, False


def _is_named(node: ast.Subscript) -> bool:
    """Whether a key names a part of the configuration or a variable of the environment."""
    if isinstance(node.value, (ast.Name, ast.Attribute)):
        if ast.unparse(node.value) in _ENVIRONMENT:
            return True
    owner = place_of(node.value)
    return owner is not None and owner.shows_keys


def place_of(node: ast.AST) -> Place | None:
    """``c.Section.trait['key']`` as a place; ``None`` for what is no configuration."""
    if isinstance(node, ast.Name):
        return NOWHERE if node.id == "c" else None
    if isinstance(node, ast.Attribute):
        owner = place_of(node.value)
        return owner and owner.at(node.attr) if owner is not None else None
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        owner = place_of(node.value)
        return None if owner is None else owner.at(str(node.slice.value))
    return None


def apply_edits(text: str, edits: list[tuple[ast.expr, str]]) -> str:
    """Write other literals in the place of some."""
    # Python counts columns in bytes of UTF-8.
    lines = [line.encode("utf-8") for line in split_lines(text)]
    for node, shown in sorted(edits, key=_end_of, reverse=True):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        rest = lines[last][node.end_col_offset or 0 :]
        start = lines[first][: node.col_offset] + shown.encode("utf-8")
        # As many lines as before: what follows keeps its numbers.
        gap = [b"\\\n"] * (last - first)
        lines[first : last + 1] = [start + rest] if not gap else [start + gap[0], *gap[1:], rest]
    return b"".join(lines).decode("utf-8", "replace")


def _end_of(edit: tuple[ast.expr, str]) -> tuple[int, int]:
    node = edit[0]
    return node.end_lineno or node.lineno, node.end_col_offset or 0


def split_lines(text: str) -> list[str]:
    """Lines as Python counts them, with their ends."""
    return io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")).readlines()


def _without_comments(text: str) -> str:
    lines = split_lines(text)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError):
        # What cannot be looked at is not handed over.
        raise NotPython(0) from None
    for token in tokens:
        if token.type == tokenize.COMMENT:
            row, column = token.start
            end = "\n" if lines[row - 1].endswith("\n") else ""
            lines[row - 1] = f"{lines[row - 1][:column]}#{end}"
    return "".join(lines)
