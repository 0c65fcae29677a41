"""The route that writes secrets: files, modes, .gitignore, and what it refuses."""

from __future__ import annotations

import json
import logging
import os
import secrets
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError

from nbwarden.tests.repositories import git, mode_of


@pytest.fixture
def value() -> str:
    """A secret that never existed."""
    return secrets.token_hex(16)


@pytest.fixture
def folder(jp_root_dir: Path) -> Path:
    path = jp_root_dir / "work"
    path.mkdir()
    return path


@pytest.fixture
def order(jp_fetch, value):
    """Order to write a value; returns what was answered, whatever the code."""

    async def send(file: str = ".env", text: str = "", **others):
        body = {
            "document": "work/a.ipynb",
            "file": file,
            "text": text or f"KEY={value}\n",
            "isReplacing": False,
            **others,
        }
        try:
            answer = await jp_fetch("nbwarden", "secrets", method="POST", body=json.dumps(body))
        except HTTPClientError as error:
            answer = error.response
        return answer.code, json.loads(answer.body)

    return send


async def test_a_new_file_is_for_its_owner_and_not_for_git(order, folder, value):
    git(folder, "init", "-q")
    assert await order() == (200, {"isIgnoredNow": True})
    assert (folder / ".env").read_text() == f"KEY={value}\n"
    assert mode_of(folder / ".env") == 0o600
    assert (folder / ".gitignore").read_text() == ".env\n"
    assert git(folder, "status", "--porcelain") == "?? .gitignore\n"
    assert sorted(path.name for path in folder.iterdir()) == [".env", ".git", ".gitignore"]


async def test_without_a_repository_the_name_is_written_all_the_same(order, folder):
    (folder / ".gitignore").write_text("*.log")
    assert (await order())[0] == 200
    assert (folder / ".gitignore").read_text() == "*.log\n.env\n"
    assert await order() == (200, {"isIgnoredNow": False})


async def test_what_is_there_stays_and_gets_the_mode(order, folder, value):
    (folder / ".env").write_text("# mine\nOTHER=1\n")
    (folder / ".env").chmod(0o644)
    assert (await order())[0] == 200
    assert (folder / ".env").read_text() == f"# mine\nOTHER=1\nKEY={value}\n"
    assert mode_of(folder / ".env") == 0o600


async def test_nothing_is_overwritten_without_a_word(order, folder, value):
    (folder / ".env").write_text("KEY=mine\n")
    assert await order() == (409, {"conflicts": ["KEY"]})
    assert (folder / ".env").read_text() == "KEY=mine\n"
    assert not (folder / ".gitignore").exists()
    assert (await order(isReplacing=True))[0] == 200
    assert (folder / ".env").read_text() == f"KEY={value}\n"


async def test_json_and_yaml_are_written_too(order, folder, value):
    (folder / "conf").mkdir()
    assert (await order("conf/secrets.json", json.dumps({"KEY": value})))[0] == 200
    assert (await order("secrets.yml", f'KEY: "{value}"'))[0] == 200
    assert json.loads((folder / "conf/secrets.json").read_text()) == {"KEY": value}
    assert (folder / "conf/.gitignore").read_text() == "secrets.json\n"
    assert (folder / ".gitignore").read_text() == "secrets.yml\n"


async def test_a_tracked_file_is_refused(order, folder, value):
    git(folder, "init", "-q")
    (folder / ".env").write_text("A=1\n")
    git(folder, "add", ".env")
    code, answer = await order()
    assert code == 422
    assert "git rm --cached .env" in answer["message"]
    assert (folder / ".env").read_text() == "A=1\n"


async def test_a_rule_that_lets_the_file_in_is_outdone(order, folder):
    git(folder, "init", "-q")
    (folder / ".gitignore").write_text(".env\n!.env\n")
    assert await order() == (200, {"isIgnoredNow": True})
    assert git(folder, "status", "--porcelain") == "?? .gitignore\n"


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        (lambda path: path.mkdir(), ".env is a folder."),
        (lambda path: path.write_bytes(b"\xff\xfe"), ".env is not a text in UTF-8."),
        (lambda path: path.write_text("no binding"), "Line 1 of .env"),
        (lambda path: path.touch(0o400), ".env is read-only."),
        (lambda path: path.touch(0o200), ".env cannot be read"),
        (lambda path: os.mkfifo(path), ".env is not a plain file."),
        (lambda path: (path.parent / ".gitignore").mkdir(), ".gitignore is a folder."),
        (
            lambda path: (path.parent / ".gitignore").symlink_to(path.parent / "other"),
            ".gitignore is a link",
        ),
    ],
)
async def test_what_stands_in_the_way_is_named_and_left(order, folder, prepare, reason):
    path = folder / ".env"
    prepare(path)
    before = path.read_text("latin-1") if path.is_file() else None
    code, answer = await order()
    assert code == 422
    assert reason in answer["message"]
    assert (path.read_text("latin-1") if path.is_file() else None) == before
    assert sorted(each.name for each in folder.iterdir()) in ([".env"], [".gitignore"])


@pytest.mark.parametrize(
    ("document", "file", "reason"),
    [
        ("work/a.ipynb", "../../.env", "outside of the server's folder"),
        ("../a.ipynb", ".env", "outside of the server's folder"),
        ("work/a.ipynb", "/tmp/.env", "ends with"),
        ("work/a.ipynb", "a.py", "ends with"),
        ("work/a.ipynb", "a b.env", "ends with"),
        ("work/a.ipynb", ".hidden/.env", "hidden folder"),
        ("work/a.ipynb", "nowhere/.env", "is not there"),
        ("work/\0.ipynb/a.ipynb", ".env", "is not there"),
    ],
)
async def test_paths_stay_inside(order, folder, document, file, reason):
    (folder / ".hidden").mkdir()
    code, answer = await order(file, document=document)
    assert code == 422
    assert reason in answer["message"]


@pytest.mark.parametrize("link", ["file", "folder"])
async def test_links_do_not_lead_out(order, folder, tmp_path, link):
    out = tmp_path / "out"
    out.mkdir()
    (out / ".env").write_text("A=1\n")
    target, file = (out / ".env", ".env") if link == "file" else (out, "linked/.env")
    (folder / file.split("/")[0]).symlink_to(target)
    code, answer = await order(file)
    assert (code, "outside" in answer["message"]) == (422, True)
    assert (out / ".env").read_text() == "A=1\n"
    assert not (out / ".gitignore").exists()


async def test_a_link_inside_is_followed(order, folder, value):
    (folder / "shared.env").write_text("A=1\n")
    (folder / ".env").symlink_to("shared.env")
    assert (await order())[0] == 200
    assert (folder / ".env").is_symlink()
    assert (folder / "shared.env").read_text() == f"A=1\nKEY={value}\n"
    assert (folder / ".gitignore").read_text() == "shared.env\n"


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp, folder):
    with pytest.raises(HTTPClientError) as refused:
        await http_server_client.fetch(f"{jp_base_url}nbwarden/secrets", method="POST", body="{}")
    assert refused.value.code == 403
    assert list(folder.iterdir()) == []


async def test_who_may_not_write_files_may_not_write_secrets(
    order, folder, jp_serverapp, monkeypatch
):
    asked = []

    def is_authorized(handler, user, action, resource):
        asked.append((action, resource))
        return False

    monkeypatch.setattr(jp_serverapp.authorizer, "is_authorized", is_authorized)
    code, _ = await order()
    assert (code, asked) == (403, [("write", "contents")])
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("wrong", [{"text": 5}, {"isReplacing": "yes"}, {"file": 1}])
async def test_what_is_no_order_is_refused(order, folder, wrong):
    assert (await order(**wrong))[0] == 400
    assert list(folder.iterdir()) == []


async def test_no_log_and_no_answer_holds_the_value(order, folder, value, caplog):
    caplog.set_level(logging.DEBUG)
    answers = [
        await order(),
        await order(text=f"KEY=x{value}\n"),
        await order("a.json", f"{value}"),
        await order("a.yml", f"KEY: [{value}"),
        await order(".env", f"{value} {value}"),
        await order(isReplacing=value),
    ]
    assert [code for code, _ in answers] == [200, 409, 422, 422, 422, 400]
    assert value not in json.dumps(answers)
    assert value not in caplog.text
