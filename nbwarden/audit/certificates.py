"""What the certificate says that the server shows to everybody."""

from __future__ import annotations

import ssl
from typing import Any


def read_certificates(path: str) -> list[dict]:
    """The first certificate of a file; nothing where it is not there."""
    if not path:
        return []
    try:
        with open(path, "rb"):
            pass
        # The only way that the standard library has to read a certificate.
        fields = ssl._ssl._test_decode_cert(path)  # type: ignore[attr-defined]
    except (FileNotFoundError, PermissionError, AttributeError):
        return []
    except (OSError, ssl.SSLError, ValueError):
        return [_fact(path, None, False, True)]
    return [
        _fact(
            path,
            _expiry_of(fields),
            fields.get("subject") == fields.get("issuer"),
            bool(fields.get("subjectAltName")),
        )
    ]


def _fact(path: str, expires: float | None, is_self_signed: bool, has_names: bool) -> dict:
    return {
        "path": path,
        "expires": expires,
        "isSelfSigned": is_self_signed,
        "hasNames": has_names,
        "rsaBits": None,
    }


def _expiry_of(fields: dict[str, Any]) -> float | None:
    """Milliseconds since 1970."""
    try:
        return ssl.cert_time_to_seconds(fields["notAfter"]) * 1000
    except (KeyError, ValueError):
        return None
