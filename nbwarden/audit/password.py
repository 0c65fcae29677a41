"""Sets the server's password, and takes away what would win over it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jupyter_server import version_info
from jupyter_server.auth import passwd

from ..files import OWNER_ONLY, read_text
from ..refusal import Refused
from .changes import FileEdit
from .configs import list_configs
from .pythontext import NotPython, find_literals, parse, place_of, split_lines

SHORTEST = 12
# The first version in which another password makes another key for cookies.
_ENDS_SESSIONS = (2, 18)
SECTION, TRAIT = "IdentityProvider", "hashed_password"
# Every name under which a password can be set.
_NAMES = {
    ("PasswordIdentityProvider", "hashed_password"),
    ("IdentityProvider", "hashed_password"),
    ("ServerApp", "password"),
    ("NotebookApp", "password"),
}


def plan_password(app: Any, password: str | None) -> list[FileEdit]:
    """The changes that set a password; without one, as they would be told before."""
    if password is not None and len(password) < SHORTEST:
        raise Refused(f"A password has at least {SHORTEST} characters.")
    _refuse_command_line(app)
    target = find_target(app)
    others = [path for path in list_configs(app) if path != target]
    removals = [edit for path in others for edit in _without_passwords(path)]
    return [*removals, _with_hash(app, target, password)]


def find_target(app: Any) -> Path:
    """The file that the server reads and that the command of Jupyter writes too."""
    if app.config_file:
        # With a file named at the start, this one beside it is read and no other.
        return Path(app.config_file).absolute().with_suffix(".json")
    return Path(app.config_dir) / "jupyter_server_config.json"


def _refuse_command_line(app: Any) -> None:
    for section, trait in sorted(_NAMES):
        if trait in app.cli_config.get(section, {}):
            raise Refused(
                f"The server was started with --{section}.{trait}, which wins over every file. "
                "Start it without."
            )


def _with_hash(app: Any, path: Path, password: str | None) -> FileEdit:
    before = read_text(path)
    config = _parse_json(path, before) if before else {}
    _remove_from(config)
    hashed = "" if password is None else passwd(password)
    config.setdefault(SECTION, {})[TRAIT] = hashed
    return FileEdit(
        path.resolve(),
        before,
        _to_text(config),
        (
            f"{SECTION}.{TRAIT} becomes the argon2 hash of the new password.",
            "Only you may read the file (mode 600).",
            tell_sessions(app),
        ),
        OWNER_ONLY,
    )


def tell_sessions(app: Any) -> str:
    """What becomes of those who are signed in, when the password is another one."""
    if "cookie_secret" in app.config.get("ServerApp", {}):
        return (
            "Whoever is signed in stays so for up to 30 days: the configuration sets "
            "ServerApp.cookie_secret. To end these sessions, take that setting out before the "
            "start, or give it another value."
        )
    if version_info[:2] < _ENDS_SESSIONS:
        return (
            "Whoever is signed in stays so for up to 30 days. To end these sessions, remove "
            f"{app.cookie_secret_file} before the start."
        )
    return "After the start everybody has to sign in with it, you too."


def _without_passwords(path: Path) -> Iterator[FileEdit]:
    text = read_text(path) if _mentions(path) else None
    if text is None:
        return
    edit = _without_in_json if path.suffix == ".json" else _without_in_python
    after, what = edit(path, text)
    if what:
        yield FileEdit(path.resolve(), text, after, tuple(what))


def _mentions(path: Path) -> bool:
    """Whether a file may set a password: others may be read-only, or whatever else."""
    try:
        return "password" in path.read_text("utf-8", "replace")
    except OSError:
        return False


def _without_in_json(path: Path, text: str) -> tuple[str, list[str]]:
    try:
        config = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        # Jupyter reads nothing of it.
        return text, []
    removed = _remove_from(config)
    return _to_text(config), [
        f"{name} is removed: it would win over the new password, or do nothing." for name in removed
    ]


def _remove_from(config: Any) -> list[str]:
    removed = []
    for section, trait in sorted(_NAMES):
        part = config.get(section) if isinstance(config, dict) else None
        if isinstance(part, dict) and trait in part:
            del part[trait]
            removed.append(f"{section}.{trait}")
            if not part:
                del config[section]
    return removed


def _without_in_python(path: Path, text: str) -> tuple[str, list[str]]:
    try:
        tree = parse(text)
    except NotPython:
        # Jupyter reads nothing of it.
        return text, []
    lines = split_lines(text)
    _refuse_shared(path, tree)
    found = list(_find_statements(tree))
    _refuse_other_ways(path, tree, [statement for statement, _ in found])
    for statement, is_alone in reversed(found):
        _cut(path, lines, statement, is_alone)
    return "".join(lines), [
        f"Line {statement.lineno}, which sets a password, is removed: it would win over the new one."
        for statement, _ in found
    ]


def _find_statements(tree: ast.Module) -> Iterator[tuple[ast.stmt, bool]]:
    """Assignments of a password, each with whether nothing else stands in its block."""
    for node in ast.walk(tree):
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(node, block, None)
            if not isinstance(statements, list):
                continue
            for statement in statements:
                if _sets_password(statement):
                    is_alone = len(statements) == 1 and node is not tree
                    yield statement, is_alone


def _targets_of(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, (ast.AugAssign, ast.AnnAssign)):
        return [node.target]
    return node.targets if isinstance(node, (ast.Assign, ast.Delete)) else []


def _is_password(target: ast.AST) -> bool:
    place = place_of(target)
    return place is not None and place.parts[:2] in _NAMES


def _sets_password(node: ast.AST) -> bool:
    return any(_is_password(target) for target in _targets_of(node))


def _refuse_shared(path: Path, tree: ast.Module) -> None:
    """``a.password = b.other = …``, ``a.password, b.other = …``: the rest has to stay."""
    for node in ast.walk(tree):
        targets = _targets_of(node)
        inner = [each for target in targets for each in ast.walk(target)]
        if any(map(_is_password, inner)) and not all(map(_is_password, targets)):
            raise Refused(
                f"Line {node.lineno} of {path.name} sets a password among other things. "  # type: ignore[attr-defined]
                "Remove it."
            )


def _refuse_other_ways(path: Path, tree: ast.Module, found: list[ast.stmt]) -> None:
    """``c.update({…})`` and the like: a person has to look at them."""
    for literal in find_literals(tree, None, False):
        if literal.place is None or literal.place.parts[:2] not in _NAMES:
            continue
        line = literal.node.lineno
        if literal.is_argument or any(each.lineno <= line <= (each.end_lineno or 0) for each in found):
            continue
        raise Refused(f"Line {line} of {path.name} sets a password among other things. Remove it.")


def _cut(path: Path, lines: list[str], statement: ast.stmt, is_alone: bool) -> None:
    first, last = statement.lineno - 1, (statement.end_lineno or statement.lineno) - 1
    before = lines[first].encode("utf-8")[: statement.col_offset].decode("utf-8", "replace")
    after = lines[last].encode("utf-8")[statement.end_col_offset or 0 :].decode("utf-8", "replace")
    rest = after.strip()
    if before.strip() or not (rest == "" or rest.startswith("#")):
        raise Refused(
            f"Line {first + 1} of {path.name} holds more than the password. Remove it by hand."
        )
    lines[first : last + 1] = [f"{before}pass\n"] if is_alone else []


def _parse_json(path: Path, text: str) -> dict:
    try:
        config = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        config = None
    if not isinstance(config, dict):
        raise Refused(f"{path.name} does not parse. Mend it first.")
    return config


def _to_text(config: Any) -> str:
    return json.dumps(config, indent=2, ensure_ascii=False) + "\n"
