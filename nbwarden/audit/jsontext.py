"""A configuration in JSON, with what it says and without what it keeps secret."""

from __future__ import annotations

import json
import re

from .shown import Place

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+', re.DOTALL)


class NotJson(Exception):
    """The text is no JSON object; Jupyter starts without the file."""

    def __init__(self, line: int) -> None:
        super().__init__("It is no JSON object.")
        #: From 0.
        self.line = line


def redact_json(text: str) -> str:
    """The same settings without what they keep, on the same lines; raises NotJson."""
    try:
        parsed = json.loads(text)
    except json.JSONDecodeError as error:
        raise NotJson(error.lineno - 1) from None
    except RecursionError:
        raise NotJson(0) from None
    if not isinstance(parsed, dict):
        raise NotJson(0)
    return _Redaction().redact(text)


class _Redaction:
    def __init__(self) -> None:
        # The key of each open object, and `None` for a list.
        self.keys: list[str | None] = []
        self.awaits_key = False

    def redact(self, text: str) -> str:
        return _TOKEN.sub(lambda match: self._redact_token(match.group()), text)

    def _redact_token(self, token: str) -> str:
        if token in "{[":
            self.keys.append("" if token == "{" else None)
            self.awaits_key = token == "{"
        elif token in "}]":
            self.keys.pop()
            self.awaits_key = False
        elif token == ",":
            self.awaits_key = bool(self.keys) and self.keys[-1] is not None
        elif token.startswith('"'):
            return self._redact_text(token)
        elif token not in (":", "true", "false", "null") and self._place.keeps_secret:
            return "0"
        return token

    @property
    def _place(self) -> Place:
        return Place(tuple(key for key in self.keys if key is not None))

    def _redact_text(self, token: str) -> str:
        text = json.loads(token, strict=False)
        if not self.awaits_key:
            return json.dumps(self._place.show(text))
        self.awaits_key = False
        owner = Place(self._place.parts[:-1])
        shown = text if owner.shows_keys else owner.show(text)
        self.keys[-1] = text
        return token if shown == text else json.dumps(shown)
