"""The facts of the audit: what they tell, and that they keep every secret."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import subprocess
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_server.auth import passwd
from jupyter_server.auth.decorator import allow_unauthenticated, authorized
from jupyter_server.base.handlers import JupyterHandler
from tornado.httpclient import HTTPClientError
from tornado.web import RedirectHandler, RequestHandler, authenticated
from traitlets.config import Config

from nbwarden.audit.certificates import read_certificates
from nbwarden.audit.configs import read_configs
from nbwarden.audit.jsontext import NotJson, redact_json
from nbwarden.audit.publickey import rsa_bits
from nbwarden.audit.pythontext import NotPython, redact_python


@pytest.fixture
def planted() -> dict[str, str]:
    """Secrets that never existed."""
    password = secrets.token_hex(9)
    return {
        "password": password,
        "hash": passwd(password),
        "sha1": f"sha1:{secrets.token_hex(6)}:{secrets.token_hex(20)}",
        "token": secrets.token_hex(24),
        "short": secrets.token_hex(4),
        "key": secrets.token_hex(32),
    }


@pytest.fixture
def facts(jp_fetch):
    async def read(**options) -> dict:
        return json.loads((await jp_fetch("nbwarden", "audit", **options)).body)

    return read


async def test_a_stranger_learns_nothing(http_server_client, jp_base_url, jp_serverapp):
    with pytest.raises(HTTPClientError) as refused:
        await http_server_client.fetch(f"{jp_base_url}nbwarden/audit")
    assert refused.value.code == 403


async def test_facts_keep_every_secret(jp_fetch, jp_serverapp, planted, monkeypatch, caplog):
    folder = Path(jp_serverapp.config_file_paths[0])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "jupyter_server_config.py").write_text(
        f"""
# the password is {planted["password"]}
c.ServerApp.password = '{planted["sha1"]}'
c.IdentityProvider.token = '{planted["short"]}'
word = '{planted["password"]}'
c.ServerApp.cookie_secret = bytes.fromhex('{planted["key"]}')
c.ServerApp.default_url = '/lab?token={planted["token"]}'
c.ServerApp.tornado_settings = {{'cookie_secret': '{planted["key"]}'}}
c.Spawner.environment = {{'PASSWORD': '{planted["password"]}'}}
c.JupyterHub.api_tokens = {{'{planted["token"]}': 'user'}}
c.JupyterHub.db_url = 'postgres://u:{planted["password"]}@h/db'
"""
    )
    (folder / "jupyter_server_config.json").write_text(
        json.dumps(
            {
                "IdentityProvider": {"hashed_password": planted["hash"]},
                "JupyterHub": {"api_tokens": {planted["token"]: "u"}, "other": planted["key"]},
            }
        )
    )
    (folder / "jupyter_lab_config.py").write_text(f"c.ServerApp.token = '{planted['token']}\n")
    (folder / "jupyter_notebook_config.json").write_text(f'{{"a": "{planted["key"]}"')
    monkeypatch.setattr(
        jp_serverapp, "cli_config", Config({"IdentityProvider": {"token": planted["token"]}})
    )
    monkeypatch.setenv("JUPYTER_TOKEN", planted["token"])
    jp_serverapp.identity_provider.hashed_password = planted["hash"]
    jp_serverapp.identity_provider.cookie_options = {"secure": True}
    answer = (await jp_fetch("nbwarden", "audit")).body.decode()
    told = json.loads(answer)
    texts = {Path(each["path"]).name: each for each in told["files"]}
    assert "c.ServerApp.password = '<sha1>'" in texts["jupyter_server_config.py"]["text"]
    assert "c.IdentityProvider.token = '<short>'" in texts["jupyter_server_config.py"]["text"]
    assert '"<argon2>"' in texts["jupyter_server_config.json"]["text"]
    assert '"<48 hex>"' in texts["command line"]["text"]
    assert texts["jupyter_lab_config.py"]["syntaxError"]["line"] == 0
    assert texts["jupyter_lab_config.py"]["text"] == ""
    assert texts["jupyter_notebook_config.json"]["syntaxError"]
    assert told["server"]["password"] == "<argon2>"
    assert told["server"]["cookies"][0]["isSecure"] is True
    assert "JUPYTER_TOKEN" in told["variables"]
    for name, value in {**planted, "own": jp_serverapp.identity_provider.token}.items():
        assert value not in answer, name
        assert value not in caplog.text, name
    assert jp_serverapp.cookie_secret.hex() not in answer


@pytest.mark.parametrize(
    ("name", "mark", "encoding"),
    [
        ("jupyter_server_config.json", BOM_UTF8, "utf-8"),
        ("jupyter_server_config.json", BOM_UTF16_LE, "utf-16-le"),
        ("jupyter_server_config.json", BOM_UTF16_BE, "utf-16-be"),
        ("jupyter_server_config.py", BOM_UTF16_LE, "utf-16-le"),
    ],
)
def test_a_text_that_jupyter_does_not_take_is_told(tmp_path, name, mark, encoding):
    path = tmp_path / name
    path.write_bytes(mark + '{"ServerApp": {}}'.encode(encoding))
    config = SimpleNamespace(config_file="", config_file_paths=[str(tmp_path)], cli_config={})
    files, errors = read_configs(config)
    assert errors == []
    assert files[-1]["text"] == ""
    assert files[-1]["syntaxError"]["line"] == 0


async def test_facts_name_modes_and_the_process(facts, jp_serverapp):
    told = await facts()
    paths = {each["role"]: each for each in told["paths"]}
    assert paths["runtime-folder"]["path"] == jp_serverapp.runtime_dir
    assert paths["runtime-folder"]["mode"] == os.stat(jp_serverapp.runtime_dir).st_mode & 0o777
    assert told["server"]["isRoot"] == (os.geteuid() == 0)
    assert told["server"]["isAuthOn"] is True
    assert told["server"]["isForwarded"] is False
    assert told["server"]["password"] is None
    assert "jupyter-server" in told["packages"]


async def test_what_each_kernel_runs_is_named(facts, tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "own.py"))
    startup = tmp_path / "profile_default" / "startup"
    startup.mkdir(parents=True)
    first, config = startup / "00-first.py", tmp_path / "profile_default" / "ipython_config.py"
    for path in (first, config, tmp_path / "own.py"):
        path.write_text("import os\n")
    (startup / "README").write_text("")
    found = {
        each["path"]: each["hash"]
        for each in (await facts())["paths"]
        if each["role"] == "startup-file" and each["path"].startswith(str(tmp_path))
    }
    digest = hashlib.sha256(b"import os\n").hexdigest()[:16]
    assert found == dict.fromkeys(map(str, (first, config, tmp_path / "own.py")), digest)


class Open(JupyterHandler):
    """Answers everybody, and does not say that it means to."""

    def get(self) -> None:
        self.finish("")


class Meant(JupyterHandler):
    """Answers everybody on purpose, and changes nothing for strangers."""

    @allow_unauthenticated
    def get(self) -> None:
        self.finish("")

    @authorized
    @authenticated
    def post(self) -> None:
        self.finish("")


class Foreign(RequestHandler):
    """Of no kind that Jupyter knows."""

    def get(self) -> None:
        self.finish("")


@pytest.mark.parametrize("is_allowed", [True, False])
async def test_handlers_that_do_not_ask_are_named(facts, jp_serverapp, is_allowed):
    jp_serverapp.allow_unauthenticated_access = is_allowed
    routes = [("/open", Open), ("/meant", Meant), ("/foreign", Foreign)]
    jp_serverapp.web_app.add_handlers(".*$", [*routes, ("/old", RedirectHandler, {"url": "/"})])
    told = (await facts())["server"]["unmarked"]
    assert told["isAsked"] is not is_allowed
    own = [each for each in told["handlers"] if each["name"] in ("Open", "Meant", "Foreign")]
    assert [(each["name"], each["isJupyters"]) for each in own] == [
        ("Foreign", False),
        ("Open", True),
    ]
    # Of nbwarden and the server itself there is none.
    packages = {each["extension"] for each in told["handlers"]}
    assert packages.isdisjoint({"jupyter_server", "tornado"})


async def test_notebooks_are_signed_as_before(facts, jp_fetch, jp_root_dir):
    """The database of signatures may be used by the thread alone that it is made in."""
    await facts()
    notebook = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (jp_root_dir / "a.ipynb").write_text(json.dumps(notebook))
    assert (await jp_fetch("api", "contents", "a.ipynb")).code == 200


async def test_a_proxy_is_told_by_its_headers(facts):
    told = await facts(headers={"X-Forwarded-Proto": "https"})
    assert told["server"]["isForwarded"] is True


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("c.ServerApp.ip = '0.0.0.0'", "c.ServerApp.ip = '0.0.0.0'"),
        ("c['ServerApp'].ip = 'é'", "c['ServerApp'].ip = 'é'"),
        ("c.X.password = ''", "c.X.password = ''"),
        ("c.X.password = b'a'", "c.X.password = b'<clear text>'"),
        ("c.X.my_token = 12", "c.X.my_token = 0"),
        ("c.X.my_token = f'a{b}'", 'c.X.my_token = f"{_}"'),
        ("c.X.token = ('a'\n  'b'); d = 1", "c.X.token = ('<short>'\\\n); d = 1"),
        ("x = 'a'", 'x = f"{_}"'),
        ("passwd('a')", "passwd('<clear text>')"),
        ("c.X.token = os.environ['A']", "c.X.token = os.environ['A']"),
        ("c.X.token = os.getenv('A', 'bc')", "c.X.token = os.getenv('A', '<short>')"),
        ("c.JupyterHub.bind_url = 'http://u:p@h'", "c.JupyterHub.bind_url = 'http://h'"),
        ("def f():  # a\n    'b'", 'def f():  #\n    f"{_}"'),
        ("\ufeffc.X.y = 'a'", "c.X.y = '<hidden>'"),
    ],
)
def test_python_without_its_secrets(text, shown):
    assert redact_python(text).rstrip("\n") == shown


@pytest.mark.parametrize("text", ["c.X.y = ", "a\0b", "(" * 5000, "x = 'a\n", "\\"])
def test_what_is_no_python_is_not_handed_over(text):
    with pytest.raises(NotPython):
        redact_python(text)


def test_lines_of_json_keep_their_numbers():
    text = '{"A": {"token": "xy", "n": 1,\n "ip": "y", "l": ["z", {"k": "v"}]}}'
    shown = '{"A": {"token": "<short>", "n": 1,\n "ip": "y", "l": ["<hidden>", {"<hidden>": "<hidden>"}]}}'
    assert redact_json(text) == shown
    with pytest.raises(NotJson):
        redact_json("[]")
    with pytest.raises(NotJson):
        redact_json('{"a": ' * 100_000)


def test_a_certificate_that_does_not_parse(tmp_path):
    [missing], unread = read_certificates(str(tmp_path / "no.pem"))
    assert (missing["isMissing"], unread) == (True, [])
    for text in ("", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"):
        (tmp_path / "a.pem").write_text(text)
        [fact], unread = read_certificates(str(tmp_path / "a.pem"))
        assert (fact["expires"], unread) == (None, [])
    assert rsa_bits("-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----") is None


@pytest.fixture
def closed(monkeypatch) -> set[str]:
    """Paths that nobody may read; root could in spite of their modes."""
    paths: set[str] = set()

    def refusing(method):
        def call(path, *args, **options):
            if str(path) in paths:
                raise PermissionError(13, "Permission denied")
            return method(path, *args, **options)

        return call

    for name in ("iterdir", "read_text"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
    return paths


async def test_what_is_closed_is_told(facts, jp_serverapp, closed, tmp_path):
    folder, certificate = jp_serverapp.config_file_paths[0], str(tmp_path / "cert.pem")
    Path(certificate).write_text("-----BEGIN CERTIFICATE-----")
    jp_serverapp.certfile = certificate
    assert (await facts())["unreadable"] == []
    closed.update((folder, certificate))
    told = await facts()
    assert told["certificates"] == []
    assert told["unreadable"] == [
        {"path": folder, "message": "Permission denied.", "source": "files"},
        {"path": certificate, "message": "Permission denied.", "source": "certificates"},
    ]


@pytest.mark.parametrize(
    ("key", "bits"),
    [
        (["rsa:1024"], 1024),
        (["rsa:2048"], 2048),
        (["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"], None),
    ],
)
def test_a_certificate_tells_the_length_of_its_key(tmp_path, key, bits):
    paths = [str(tmp_path / name) for name in ("key.pem", "cert.pem")]
    made = ["openssl", "req", "-x509", "-nodes", "-days", "9", "-subj", "/CN=a", "-newkey", *key]
    subprocess.run([*made, "-keyout", paths[0], "-out", paths[1]], check=True, capture_output=True)
    # The key may stand in the same file, and a chain behind it.
    both = Path(paths[0]).read_text() + Path(paths[1]).read_text() * 2
    Path(paths[1]).write_text(both)
    [fact], _ = read_certificates(paths[1])
    assert fact["rsaBits"] == bits
    assert fact["chain"] == 2
    assert fact["isSelfSigned"] is True
    assert fact["hasNames"] is False
    assert fact["expires"] > 0
