"""Adds names to a file of secrets and keeps all that is there."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import yaml

from .envfile import read_bindings
from .refusal import Conflict, Refused


def merge(file: str, before: str, addition: str, is_replacing: bool) -> str:
    """Return the text of ``file`` with what ``addition``, a text of the same format, has.

    Raises Conflict where a name has another value and ``is_replacing`` is false, and
    Refused for a text that is not of the format.
    """
    if file.endswith(".env"):
        return _merge_env(file, before, addition, is_replacing)
    if file.endswith(".json"):
        return _merge_json(file, before, addition, is_replacing)
    return _merge_yaml(file, before, addition, is_replacing)


def _find_changed(have: dict[str, Any], new: dict[str, Any], is_replacing: bool) -> list[str]:
    changed = [name for name, value in new.items() if name in have and have[name] != value]
    if changed and not is_replacing:
        raise Conflict(changed)
    return changed


def _append(before: str, added: list[str]) -> str:
    end = "\r\n" if "\r\n" in before else "\n"
    gap = "" if before == "" or before.endswith("\n") else end
    return before + gap + "".join(each.rstrip("\r\n") + end for each in added)


def _splice(text: str, spans: list[tuple[int, int, str]]) -> str:
    for start, end, insert in sorted(spans, reverse=True):
        text = text[:start] + insert + text[end:]
    return text


def _merge_env(file: str, before: str, addition: str, is_replacing: bool) -> str:
    have = {each.name: each for each in read_bindings(before, file)}
    new = {each.name: each for each in read_bindings(addition, "The addition")}
    lines = {name: addition[each.start : each.end] for name, each in new.items()}
    changed = _find_changed(
        {name: each.value for name, each in have.items()},
        {name: each.value for name, each in new.items()},
        is_replacing,
    )
    spans = [
        (have[name].start, have[name].end, lines[name].rstrip("\n") + "\n") for name in changed
    ]
    return _append(_splice(before, spans), [lines[name] for name in new if name not in have])


def _merge_json(file: str, before: str, addition: str, is_replacing: bool) -> str:
    have = _read_json(file, before)
    new = _read_json("The addition", addition)
    changed = _find_changed(have, new, is_replacing)
    if not changed and new.keys() <= have.keys():
        return before
    after = json.dumps({**have, **new}, indent=2, ensure_ascii=False) + "\n"
    # A number may have more digits than Python's have.
    if _read_json(file, after, Decimal) != {**_read_json(file, before, Decimal), **new}:
        raise Refused(f"{file} holds numbers that would change, so that nothing was written.")
    return after


def _read_json(file: str, text: str, number: type = float) -> dict[str, Any]:
    def check(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) < len(pairs):
            raise Refused(f"{file} has a key twice, so that nothing was written.")
        return dict(pairs)

    if text.strip() == "":
        return {}
    try:
        value = json.loads(text, object_pairs_hook=check, parse_float=number)
    except json.JSONDecodeError as error:
        where = f"see line {error.lineno}"
        raise Refused(f"{file} is not valid JSON, {where}: nothing was written.") from None
    except RecursionError:
        raise Refused(f"{file} is nested too deeply: nothing was written.") from None
    if not isinstance(value, dict):
        raise Refused(f"{file} is not a JSON object, so that nothing was written.")
    return value


def _merge_yaml(file: str, before: str, addition: str, is_replacing: bool) -> str:
    have = _read_yaml(file, before)
    new = _read_yaml("The addition", addition)
    changed = _find_changed(_values(have), _values(new), is_replacing)
    if any(_is_long(have[name], before) for name in changed):
        raise Refused(f"{file} has a value of several lines for this name: change it by hand.")
    spans = [(*_span(have[name]), addition[slice(*_span(new[name]))]) for name in changed]
    added = [addition.splitlines()[new[name].start_mark.line] for name in new if name not in have]
    after = _append(_splice(before, spans), added)
    # Behind the end of a document, or below a mapping with an indent, a line means something else.
    if _values(_read_yaml(file, after)) != {**_values(have), **_values(new)}:
        raise Refused(f"{file} is written in a way that nbwarden cannot add to.")
    return after


def _read_yaml(file: str, text: str) -> dict[str, yaml.Node]:
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f", see line {mark.line + 1}" if mark else ""
        raise Refused(f"{file} is not valid YAML{where}: nothing was written.") from None
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        raise Refused(f"{file} is not a list of keys and values, so that nothing was written.")
    return {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def _values(nodes: dict[str, yaml.Node]) -> dict[str, Any]:
    """What can be compared; marks of nodes differ from text to text."""
    return {name: yaml.serialize(node) for name, node in nodes.items() if not _is_text(node)} | {
        name: node.value for name, node in nodes.items() if _is_text(node)
    }


def _is_text(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str"


def _span(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index


def _is_long(node: yaml.Node, text: str) -> bool:
    return "\n" in text[slice(*_span(node))]
