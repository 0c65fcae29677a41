"""What the server part mends: previews, copies, modes, and what it refuses."""

from __future__ import annotations

import json
import os
import re
import secrets
from pathlib import Path

import pytest
from jupyter_server.auth import passwd
from jupyter_server.auth.security import passwd_check
from tornado.httpclient import HTTPClientError
from traitlets.config import Config
from traitlets.config.loader import JSONFileConfigLoader, PyFileConfigLoader

from nbwarden.tests.repositories import mode_of


@pytest.fixture
def password() -> str:
    """A password that never existed."""
    return secrets.token_urlsafe(12)


@pytest.fixture
def old() -> str:
    """The hash of another one."""
    return passwd(secrets.token_urlsafe(12), "sha1")


@pytest.fixture
def folder(jp_serverapp) -> Path:
    path = Path(jp_serverapp.config_dir)
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.fixture
def planted(password, old) -> list[str]:
    """What no answer and no log may hold; a test adds its own."""
    return [password, old]


def _hashes_in(folder: Path) -> list[str]:
    """Those that the server itself has written meanwhile."""
    files = [path for path in folder.glob("*") if path.is_file()]
    return [found for path in files for found in _HASH.findall(path.read_text("utf-8", "replace"))]


_HASH = re.compile(r"argon2:[^'\"]{20,300}")


@pytest.fixture
def order(jp_fetch, planted, folder, caplog):
    """Send an order; returns code and answer, neither of which holds a secret."""

    async def send(**body):
        try:
            answer = await jp_fetch("nbwarden", "audit", method="POST", body=json.dumps(body))
        except HTTPClientError as error:
            answer = error.response
        for secret in (*planted, *_hashes_in(folder)):
            assert secret not in answer.body.decode()
            assert secret not in caplog.text
        return answer.code, json.loads(answer.body)

    return send


def effective(folder: Path) -> Config:
    """What a server would read."""
    config = Config()
    for name in ("jupyter_server_config.py", "jupyter_server_config.json"):
        loader = PyFileConfigLoader if name.endswith(".py") else JSONFileConfigLoader
        if (folder / name).exists():
            config.merge(loader(name, path=str(folder)).load_config())
    return config


async def test_a_password_is_hashed_and_nothing_wins_over_it(order, folder, password, old):
    python = folder / "jupyter_server_config.py"
    python.write_text(
        "c.ServerApp.ip = 'localhost'\n"
        f"c.ServerApp.password = u'{old}'  # mine\n"
        "if True:\n"
        "    c.PasswordIdentityProvider.hashed_password = (\n"
        f"        '{old}'\n"
        "    )\n"
        "c.ServerApp.port = 9999\n"
    )
    before = python.read_text()
    code, told = await order(kind="password", password=None, isPreview=True)
    assert code == 200
    assert [Path(each["path"]).name for each in told["changes"]] == [
        "jupyter_server_config.py",
        "jupyter_server_config.json",
    ]
    assert python.read_text() == before
    assert sorted(each.name for each in folder.iterdir()) == ["jupyter_server_config.py"]

    code, told = await order(kind="password", password=password, isPreview=False)
    assert code == 200
    assert python.read_text() == (
        "c.ServerApp.ip = 'localhost'\nif True:\n    pass\nc.ServerApp.port = 9999\n"
    )
    backup = folder / told["changes"][0]["backup"]
    assert backup.read_text() == before
    assert mode_of(backup) == 0o600
    written = folder / "jupyter_server_config.json"
    assert mode_of(written) == 0o600
    config = effective(folder)
    assert "PasswordIdentityProvider" not in config
    assert "password" not in config.ServerApp
    hashed = config.IdentityProvider.hashed_password
    assert hashed.startswith("argon2:")
    assert passwd_check(hashed, password)


async def test_a_copy_has_the_name_that_was_told(order, folder, password, old, monkeypatch):
    stamps = iter(("1", "2", "3"))
    monkeypatch.setattr("nbwarden.audit.mending.make_stamp", lambda: next(stamps))
    python = folder / "jupyter_server_config.py"
    for stamp in ("1", "2"):
        python.write_text(f"c.ServerApp.password = '{old}'\n")
        name = f"{python.name}.{stamp}.bak"
        _, told = await order(kind="password", password=None, isPreview=True)
        assert told["changes"][0]["backup"] == name
        _, told = await order(kind="password", password=password, isPreview=False)
        assert told["changes"][0]["backup"] == name
        assert (folder / name).exists()


async def test_which_sessions_end_is_told(order, jp_serverapp, monkeypatch):
    async def told() -> str:
        _, answer = await order(kind="password", password=None, isPreview=True)
        return answer["changes"][-1]["what"][-1]

    assert "has to sign in" in await told()
    monkeypatch.setattr("nbwarden.audit.password.version_info", (2, 17, 0))
    assert jp_serverapp.cookie_secret_file in await told()
    monkeypatch.setitem(jp_serverapp.config.ServerApp, "cookie_secret", b"x")
    assert "ServerApp.cookie_secret" in await told()


async def test_other_settings_of_the_file_stay(order, folder, password, old):
    written = folder / "jupyter_server_config.json"
    written.write_text(
        json.dumps({"ServerApp": {"password": old, "ip": "é"}, "IdentityProvider": {"token": "x"}})
    )
    lab = folder / "jupyter_lab_config.json"
    lab.write_text(json.dumps({"NotebookApp": {"password": old}, "LabApp": {"a": 1}}))
    assert (await order(kind="password", password=password, isPreview=False))[0] == 200
    config = json.loads(written.read_text())
    assert config["ServerApp"] == {"ip": "é"}
    assert config["IdentityProvider"]["token"] == "x"
    assert json.loads(lab.read_text()) == {"LabApp": {"a": 1}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1; c.ServerApp.password = 'x'\n", "holds more than the password"),
        ("c.ServerApp = {'password': 'x'}\n", "among other things"),
        ("c.update({'ServerApp': {'password': 'x'}})\n", "among other things"),
        ("c.ServerApp.password = c.ServerApp.custom = 'x'\n", "among other things"),
        ("c.ServerApp.password, c.ServerApp.ip = 'x', 'y'\n", "among other things"),
        ("del c.ServerApp.password, c.ServerApp.ip\n", "among other things"),
    ],
)
async def test_what_a_person_has_to_remove(order, folder, password, text, message):
    path = folder / "jupyter_server_config.py"
    path.write_text(text)
    code, told = await order(kind="password", password=password, isPreview=False)
    assert code == 422
    assert message in told["message"]
    assert path.read_text() == text
    assert sorted(each.name for each in folder.iterdir()) == [path.name]


async def test_what_is_refused(order, folder, password, jp_serverapp, monkeypatch):
    assert (await order(kind="password", password="short", isPreview=False))[0] == 422
    assert (await order(kind="password", isPreview=False))[0] == 422
    assert (await order(kind="other"))[0] == 422
    (folder / "jupyter_server_config.json").write_text("{")
    assert (await order(kind="password", password=password, isPreview=False))[0] == 422
    (folder / "jupyter_server_config.json").unlink()
    monkeypatch.setattr(jp_serverapp, "cli_config", Config({"ServerApp": {"password": "x"}}))
    code, told = await order(kind="password", password=password, isPreview=False)
    assert (code, "--ServerApp.password" in told["message"]) == (422, True)
    assert list(folder.iterdir()) == []


async def test_a_read_only_file_leaves_all_as_it_was(order, folder, password, old):
    path = folder / "jupyter_server_config.py"
    path.write_text(f"c.ServerApp.password = '{old}'\n")
    path.chmod(0o400)
    code, told = await order(kind="password", password=password, isPreview=False)
    assert (code, told["message"]) == (422, "jupyter_server_config.py is read-only.")
    assert not (folder / "jupyter_server_config.json").exists()


async def test_modes_lose_rights_and_never_gain_any(order, folder, jp_serverapp):
    runtime = Path(jp_serverapp.runtime_dir)
    runtime.chmod(0o755)
    wanted = [{"path": str(runtime), "mode": 0o700}]
    code, told = await order(kind="modes", modes=wanted, isPreview=True)
    assert told["changes"][0]["what"] == ["The mode 0755 becomes 0700."]
    assert mode_of(runtime) == 0o755
    assert (await order(kind="modes", modes=wanted, isPreview=False))[0] == 200
    assert mode_of(runtime) == 0o700
    wider = [{"path": str(runtime), "mode": 0o777}]
    assert await order(kind="modes", modes=wider, isPreview=False) == (200, {"changes": []})
    none = [{"path": str(runtime), "mode": 0}]
    await order(kind="modes", modes=none, isPreview=False)
    assert mode_of(runtime) == 0o700
    foreign = [{"path": os.devnull, "mode": 0o600}]
    assert (await order(kind="modes", modes=foreign, isPreview=False))[0] == 422


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("c.JupyterHub.cookie_secret = bytes.fromhex('{}')\n", lambda c: c.JupyterHub.cookie_secret.hex()),
        ("c.IdentityProvider.token = u'{}'\n", lambda c: c.IdentityProvider.token),
        ("c.ServerApp.cookie_secret = b'{}'\n", lambda c: c.ServerApp.cookie_secret.decode()),
    ],
)
async def test_a_secret_moves_into_a_file(order, folder, planted, line, read):
    secret = secrets.token_hex(32)
    planted.append(secret)
    path = folder / "jupyter_server_config.py"
    path.write_text("# é\n" + line.format(secret))
    code, told = await order(kind="secret", path=str(path), line=1, isPreview=True)
    assert code == 200
    assert secret in path.read_text()
    stays = told["changes"][0]["what"][-1]
    assert ("cookies" in stays) == ("cookie_secret" in line)
    code, told = await order(kind="secret", path=str(path), line=1, isPreview=False)
    assert code == 200
    assert secret not in path.read_text()
    kept = Path(told["changes"][0]["path"])
    assert kept.parent == folder.resolve()
    assert mode_of(kept) == 0o600
    assert mode_of(folder / told["changes"][1]["backup"]) == 0o600
    assert read(effective(folder)) == secret


async def test_a_secret_that_stays(order, folder):
    path = folder / "jupyter_server_config.py"
    path.write_text("c.X.api_tokens = {'a': 'bcdef', 'd': 'efghi'}\nx = 'abc'\n")
    for line in (0, 1, 7):
        assert (await order(kind="secret", path=str(path), line=line, isPreview=False))[0] == 422
    json_file = folder / "jupyter_server_config.json"
    json_file.write_text('{"IdentityProvider": {"token": "x"}}')
    assert (await order(kind="secret", path=str(json_file), line=0, isPreview=False))[0] == 422
    assert (await order(kind="secret", path=os.devnull, line=0, isPreview=False))[0] == 422
