"""The machine and the process that the server runs in."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path

_NO_SHELLS = ("nologin", "false", "sync", "halt", "shutdown")
_FIRST_USER, _NOBODY = 1000, 65534
_NETWORK_DRIVES = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs"),
    *("lustre", "beegfs", "ceph", "9p", "fuse.sshfs"),
}


def is_root() -> bool:
    """Whether the server runs as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def is_container() -> bool:
    """Whether this looks like a container."""
    return any(os.path.exists(path) for path in ("/.dockerenv", "/run/.containerenv")) or (
        "KUBERNETES_SERVICE_HOST" in os.environ
    )


def count_people() -> int | None:
    """How many people may sign in to this machine; ``None`` where it does not say."""
    try:
        import pwd
    except ImportError:
        return None
    return sum(
        _FIRST_USER <= each.pw_uid != _NOBODY and not each.pw_shell.endswith(_NO_SHELLS)
        for each in pwd.getpwall()
    )


def list_addresses(sockets: Iterable) -> list[str]:
    """The addresses at which sockets listen; a file's path for one of Unix."""
    found = []
    for each in sockets:
        try:
            name = each.getsockname()
        except OSError:
            continue
        found.append(str(name[0]) if isinstance(name, tuple) else str(name))
    return sorted(set(found))


def list_packages() -> dict[str, str]:
    """Versions of what is installed beside the server, by their normalized names."""
    return {
        str(each.metadata["Name"]).lower().replace("_", "-").replace(".", "-"): each.version
        for each in distributions()
        if each.metadata["Name"]
    }


def read_openssl() -> str:
    """``OpenSSL 3.0.15 3 Sep 2024``"""
    return ssl.OPENSSL_VERSION


def is_virtual() -> bool:
    """Whether Python runs in an environment of its own: by venv, or by conda."""
    return sys.prefix != sys.base_prefix or os.path.isdir(os.path.join(sys.prefix, "conda-meta"))


def find_drive(path: str) -> str | None:
    """The kind of network drive that a path lies on, ``None`` for a local one."""
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
        folder = os.path.realpath(path)
    except OSError:
        return None
    mounts = [line.split(" ")[1:3] for line in lines if line.count(" ") >= 2]
    over = [each for each in mounts if _is_below(folder, each[0])]
    kind = max(over, key=lambda each: len(each[0]), default=["", ""])[1]
    return kind if kind in _NETWORK_DRIVES else None


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def read_version_of(program: str) -> str | None:
    """What ``PROGRAM --version`` says, without its ``v``; ``None`` without it."""
    path = shutil.which(program)
    if path is None:
        return None
    try:
        done = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
    return done.stdout.strip().removeprefix("v")[:40] or None
