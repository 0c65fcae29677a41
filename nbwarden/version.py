"""The version, which package.json alone states."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def _read_version() -> str:
    """The installed version, or that of the checkout when nothing is installed."""
    try:
        return version("nbwarden")
    except PackageNotFoundError:
        manifest = Path(__file__).parent.parent / "package.json"
        return str(json.loads(manifest.read_text("utf-8"))["version"])


__version__ = _read_version()
