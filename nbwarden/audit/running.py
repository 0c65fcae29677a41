"""What holds in the running server, whatever its configuration says."""

from __future__ import annotations

import os
from typing import Any

from tornado.httputil import HTTPServerRequest

from . import machine
from .kinds import kind_of
from .openhandlers import list_open_handlers

_FORWARDED = ("X-Forwarded-For", "X-Forwarded-Proto", "X-Real-Ip", "X-Scheme", "Forwarded", "Via")


def read_running(app: Any, request: HTTPServerRequest) -> dict:
    """Facts of the server; of secrets only what they look like."""
    return {
        **_read_identity(app.identity_provider),
        **_read_network(app, request),
        **_read_process(),
        "cookies": _read_cookies(app, request),
        "cookieSecretAge": _age_of_cookie_secret(app),
        "staleConfigs": _list_changed_since(app),
        "root": str(app.root_dir),
        "signaturesDrive": _find_drive(app),
        "extensions": _list_extensions(app),
        "unmarked": list_open_handlers(app),
        "servers": _list_servers(app),
    }


def _read_identity(provider: Any) -> dict:
    password = str(getattr(provider, "hashed_password", "") or "")
    return {
        "isAuthOn": bool(provider.auth_enabled),
        "provider": type(provider).__name__,
        "password": kind_of("hashed_password", password) or None,
        "token": kind_of("token", str(provider.token or "")) or None,
        "isTokenGenerated": bool(getattr(provider, "token_generated", False)),
    }


def _read_network(app: Any, request: HTTPServerRequest) -> dict:
    sockets = getattr(getattr(app, "http_server", None), "_sockets", None) or {}
    return {
        "addresses": machine.list_addresses(sockets.values()),
        "port": app.port,
        "wantedPort": app.config.get("ServerApp", {}).get("port", 8888),
        "hasCertificate": bool(app.certfile or app.ssl_options),
        "trustsForwarded": bool(app.trust_xheaders),
        "isForwarded": any(name in request.headers for name in _FORWARDED),
    }


def _read_process() -> dict:
    return {
        "isRoot": machine.is_root(),
        "isContainer": machine.is_container(),
        "people": machine.count_people(),
        "isVirtual": machine.is_virtual(),
        "openssl": machine.read_openssl(),
        "node": machine.read_version_of("node"),
        "proxy": machine.read_version_of("configurable-http-proxy"),
    }


def _read_cookies(app: Any, request: HTTPServerRequest) -> list[dict]:
    """The flags of the cookies that this server gives over HTTPS."""
    provider = app.identity_provider
    options = getattr(provider, "cookie_options", None) or {}
    is_secure = getattr(provider, "secure_cookie", None)
    if is_secure is None:
        is_secure = request.protocol == "https"
    xsrf = app.web_app.settings.get("xsrf_cookie_kwargs", {})
    return [
        {
            "name": "login",
            "isSecure": bool(options.get("secure", is_secure)),
            "sameSite": options.get("samesite"),
        },
        {
            "name": "_xsrf",
            "isSecure": bool(xsrf.get("secure")),
            "sameSite": xsrf.get("samesite"),
        },
    ]


def _started(app: Any) -> float:
    started = app.web_app.settings.get("started")
    return started.timestamp() if started else 0.0


def _age_of_cookie_secret(app: Any) -> float | None:
    """Seconds that the file of the cookie secret is older than the server."""
    try:
        return _started(app) - os.stat(app.cookie_secret_file).st_mtime
    except OSError:
        return None


def _list_changed_since(app: Any) -> list[str]:
    """Files of the configuration that changed after the start."""
    from .configs import list_configs

    found = []
    for path in list_configs(app):
        try:
            if path.stat().st_mtime > _started(app):
                found.append(str(path))
        except OSError:
            continue
    return found


def _find_drive(app: Any) -> str | None:
    notary = getattr(app.contents_manager, "notary", None)
    return machine.find_drive(str(notary.db_file)) if notary is not None else None


def _list_extensions(app: Any) -> list[str]:
    manager = getattr(app, "extension_manager", None)
    points = getattr(manager, "extensions", {}) if manager else {}
    return sorted(str(name) for name, each in points.items() if getattr(each, "enabled", True))


def _list_servers(app: Any) -> list[dict]:
    from jupyter_server.serverapp import list_running_servers

    return [
        {
            "pid": each.get("pid"),
            "port": each.get("port"),
            "root": each.get("root_dir"),
            "isThis": each.get("pid") == os.getpid(),
        }
        for each in list_running_servers(app.runtime_dir, log=app.log)
    ]
