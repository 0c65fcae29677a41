"""The length of the RSA key that a certificate holds, which the standard library does not tell."""

from __future__ import annotations

import ssl

_BEGIN, _END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
#: ``rsaEncryption`` (RFC 8017, A.1), as DER writes an object identifier.
_RSA = bytes.fromhex("06092a864886f70d010101")
_SEQUENCE, _INTEGER, _BITS = 0x30, 0x02, 0x03


def certificates_in(text: str) -> list[str]:
    """The certificates of a file, each with its first and last line."""
    parts = text.split(_BEGIN)[1:]
    return [f"{_BEGIN}{part.split(_END)[0]}{_END}\n" for part in parts if _END in part]


def rsa_bits(certificate: str) -> int | None:
    """Bits of the key; ``None`` where it is none of RSA, or cannot be read."""
    try:
        return _find_bits(ssl.PEM_cert_to_DER_cert(certificate))
    except (ValueError, IndexError):
        return None


def _find_bits(der: bytes) -> int | None:
    at = der.find(_RSA)
    if at < 0:
        return None
    # Behind the algorithm and its empty parameters: BIT STRING { SEQUENCE { modulus, … } }.
    bits = der.index(_BITS, at + len(_RSA) + 2)
    _, inner = _enter(der, bits, _BITS)
    _, first = _enter(der, inner + 1, _SEQUENCE)
    length, start = _enter(der, first, _INTEGER)
    return int.from_bytes(der[start : start + length], "big").bit_length()


def _enter(der: bytes, at: int, tag: int) -> tuple[int, int]:
    """Length of the content of an element, and where it starts (X.690, 8.1.3)."""
    if der[at] != tag:
        raise ValueError("Another element was expected.")
    short = der[at + 1]
    if short < 0x80:
        return short, at + 2
    size = short & 0x7F
    return int.from_bytes(der[at + 2 : at + 2 + size], "big"), at + 2 + size
