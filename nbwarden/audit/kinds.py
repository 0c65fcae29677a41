"""What a secret looks like, in the words that the engine knows, and nothing of it."""

from __future__ import annotations

import re

HIDDEN = "<hidden>"
CLEAR_TEXT = "<clear text>"
SHORTEST_TOKEN = 32

_ARGON2 = re.compile(
    r"argon2:\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]{8,}\$[\w+/]{16,}", re.ASCII
)
_SALTED = re.compile(r"(\w+):[0-9a-f]*:([0-9a-f]*)", re.ASCII | re.IGNORECASE)
_DIGESTS = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}
_HEX = re.compile(r"[0-9a-f]+", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"<.*>|\{.*\}|64 char hex string|changeme|secret|token|password|(.)\1*", re.IGNORECASE
)
# Starts of what the documentation once printed are no secret: everybody knows them.
_PUBLISHED = ("0bc02bede919e99a26de1e2a7a5aadfa", "abc123", "super-secret")

# The names are those of the engine's secrettraits.ts; a test compares the two.
_KNOWN = {
    "ConfigurableHTTPProxy.api_token",
    "ConfigurableHTTPProxy.auth_token",
    "CryptKeeper.keys",
    "DummyAuthenticator.password",
    "HubAuth.api_token",
    "IdentityProvider.hashed_password",
    "IdentityProvider.token",
    "JupyterHub.api_tokens",
    "JupyterHub.cookie_secret",
    "JupyterHub.proxy_auth_token",
    "JupyterHub.service_tokens",
    "ServerApp.cookie_secret",
}
_TELLING = re.compile(
    r"(?:^|_)(?:password|passwd|secrets?|tokens?|api_?keys?|keys?|credentials?)$", re.IGNORECASE
)
_HARMLESS = re.compile(
    r"(?:^|_)(?:ssl_key|keyfile|key_file|public_key|secret_file|token_url)$|required$",
    re.IGNORECASE,
)


def keeps_secret(section: str, trait: str) -> bool:
    """Whether the value of a trait is a secret."""
    if f"{section}.{trait}" in _KNOWN:
        return True
    return bool(_TELLING.search(trait)) and not _HARMLESS.search(trait)


def kind_of(trait: str, text: str) -> str:
    """What stands in the place of the value of a secret trait; the empty text stays."""
    if text == "":
        return ""
    if trait in ("password", "hashed_password"):
        return kind_of_hash(text)
    return kind_of_token(text)


def kind_of_hash(text: str) -> str:
    """What a password that a server compares with looks like."""
    if text.startswith("argon2:"):
        return "<argon2>" if _ARGON2.fullmatch(text) else "<broken hash>"
    salted = _SALTED.fullmatch(text)
    name = (salted.group(1) if salted else text.split(":")[0]).lower()
    length = _DIGESTS.get(name)
    if length is None:
        return "<hash>" if salted else CLEAR_TEXT
    if not salted or len(salted.group(2)) != length:
        return "<broken hash>" if ":" in text else CLEAR_TEXT
    return "<sha1>" if name == "sha1" else "<hash>"


def kind_of_token(text: str) -> str:
    """What a token or a key looks like."""
    if text.lower().startswith(_PUBLISHED) or _EXAMPLE.fullmatch(text):
        return "<example>"
    if _HEX.fullmatch(text) and len(text) in (48, 64):
        return f"<{len(text)} hex>"
    return "<short>" if len(text) < SHORTEST_TOKEN else "<long>"
