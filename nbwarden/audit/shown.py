"""Which texts of a configuration may be shown. What is not named here is hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .kinds import HIDDEN, keeps_secret, kind_of

# Traits whose text the engine judges, and that hold no secret.
_SHOWN = {
    "allow_origin",
    "allow_origin_pat",
    "authenticator_class",
    "base_url",
    "bind_url",
    "certfile",
    "cookie_secret_file",
    "data_dir",
    "db_file",
    "env_keep",
    "hub_bind_url",
    "identity_provider_class",
    "ip",
    "keyfile",
    "notebook_dir",
    "root_dir",
    "secret_file",
    "spawner_class",
    "ssl_cert",
    "ssl_key",
    "subdomain_host",
    "transport",
}
# Dictionaries that are shown below some keys.
_SHOWN_BELOW = {
    "cookie_options": ("",),
    "tornado_settings": ("headers", "xsrf_cookie_kwargs"),
}
# Dictionaries whose keys are names and no secrets.
_NAMED_KEYS = {"environment", "jpserver_extensions", "nbserver_extensions", *_SHOWN_BELOW}
_USER_OF_ADDRESS = re.compile(r"://[^/@\s]{1,500}@")
_DATABASE_FILE = re.compile(r"sqlite:[^@?]{0,500}")


@dataclass(frozen=True)
class Place:
    """Where a text stands: section, trait and the keys below; as far as it is known."""

    parts: tuple[str, ...] = ()

    def at(self, *keys: str) -> Place:
        """The place below."""
        return Place((*self.parts, *keys))

    @property
    def shows_keys(self) -> bool:
        """Whether the keys of a dictionary here are names and no secrets."""
        return len(self.parts) < 2 or self.parts[1] in _NAMED_KEYS

    @property
    def keeps_secret(self) -> bool:
        """Whether a secret stands here, a text or a number."""
        section, *names = (*self.parts, "")
        return any(keeps_secret(section, name) for name in names)

    def show(self, text: str) -> str:
        """What may be shown of a text."""
        if text == "":
            return ""
        trait, *keys = (*self.parts[1:], "")[: max(1, len(self.parts) - 1)]
        return kind_of(trait, text) if self.keeps_secret else _show(trait, keys, text)


def _show(trait: str, keys: Sequence[str], text: str) -> str:
    if trait == "db_url":
        return text if _DATABASE_FILE.fullmatch(text) else HIDDEN
    below = _SHOWN_BELOW.get(trait, ())
    if trait in _SHOWN or "" in below or (keys and keys[0] in below):
        return _USER_OF_ADDRESS.sub("://", text)
    return HIDDEN
