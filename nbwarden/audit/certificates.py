"""What the certificate says that the server shows to everybody."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

from .publickey import certificates_in, rsa_bits
from .unreadable import to_unreadable

_UNREADABLE = {
    "expires": None,
    "isSelfSigned": False,
    "hasNames": True,
    "rsaBits": None,
    "chain": None,
}


def read_certificates(path: str) -> tuple[list[dict], list[dict]]:
    """The first certificate of a file, none where it may not be read; and what could not be read."""
    if not path:
        return [], []
    try:
        text = Path(path).read_text("latin-1")
        # The only way that the standard library has to read a certificate.
        fields = ssl._ssl._test_decode_cert(path)  # type: ignore[attr-defined]
    except FileNotFoundError:
        return [{"path": path, **_UNREADABLE, "isMissing": True}], []
    except AttributeError:
        return [], []
    except PermissionError as error:
        return [], [to_unreadable(path, f"{error.strerror}.", "certificates")]
    except (OSError, ssl.SSLError, ValueError):
        return [{"path": path, **_UNREADABLE}], []
    return [_facts_of(path, fields, certificates_in(text))], []


def _facts_of(path: str, fields: dict[str, Any], found: list) -> dict:
    return {
        "path": path,
        "expires": _expiry_of(fields),
        "isSelfSigned": fields.get("subject") == fields.get("issuer"),
        "hasNames": bool(fields.get("subjectAltName")),
        "rsaBits": rsa_bits(found[0]) if found else None,
        "chain": len(found) or None,
    }


def _expiry_of(fields: dict[str, Any]) -> float | None:
    """Milliseconds since 1970."""
    try:
        return ssl.cert_time_to_seconds(fields["notAfter"]) * 1000
    except (KeyError, ValueError):
        return None
