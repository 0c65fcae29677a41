"""All facts that the server part reports, in the shape of the engine's ``AuditFacts``."""

from __future__ import annotations

import os
from typing import Any

from tornado.httputil import HTTPServerRequest

from .certificates import read_certificates
from .configs import list_configs, read_configs
from .machine import list_packages
from .paths import list_paths
from .running import read_running


def read_facts(app: Any, request: HTTPServerRequest) -> dict:
    """Texts without secrets, modes, certificates, versions, names of variables."""
    files, unread = read_configs(app)
    certificates, unread_certificates = read_certificates(app.certfile)
    return {
        "files": files,
        "unreadable": [*unread, *unread_certificates],
        "paths": list_paths(app, list_configs(app)),
        "certificates": certificates,
        "packages": list_packages(),
        "variables": sorted(os.environ),
        "server": read_running(app, request),
    }
