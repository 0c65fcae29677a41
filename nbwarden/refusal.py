"""Why nothing was written. No message holds a value of a file or of a request."""

from __future__ import annotations

from collections.abc import Sequence


class Refused(Exception):
    """Something stands in the way; the message is a sentence for a person."""


class NoRepository(Refused):
    """The folder is in no repository of git."""


class Conflict(Exception):
    """The file has other values for these names, and nobody said to overwrite them."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__("The file has other values for these names.")
        self.names = list(names)
