"""The route that looks for values in git's and IPython's history."""

from __future__ import annotations

import json
import logging
import secrets
import sqlite3
import subprocess
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError

from nbwarden.tests.repositories import git


@pytest.fixture
def value() -> str:
    """A secret that never existed, with signs that JSON escapes."""
    return f'é"\\{secrets.token_hex(8)}'


@pytest.fixture
def folder(jp_root_dir: Path) -> Path:
    path = jp_root_dir / "work"
    path.mkdir()
    return path


@pytest.fixture
def history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where IPython's history would be; there is none yet."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython it's?"))
    profile = tmp_path / "ipython it's?" / "profile_default"
    profile.mkdir(parents=True)
    return profile / "history.sqlite"


@pytest.fixture
def ask(jp_fetch, history, value):
    """Ask about the value; returns what was answered, whatever the code."""

    async def send(**others):
        body = {"document": "work/a.ipynb", "values": [value], **others}
        try:
            answer = await jp_fetch("nbwarden", "traces", method="POST", body=json.dumps(body))
        except HTTPClientError as error:
            answer = error.response
        return answer.code, json.loads(answer.body)

    return send


def write(file: Path, *lines: str, escaped: bool = True) -> None:
    file.write_text(json.dumps({"source": lines}, ensure_ascii=escaped, indent=1))


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


@pytest.mark.parametrize("escaped", [True, False])
async def test_an_earlier_version_holds_it(ask, folder, value, escaped):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", f"key = '{value}'\n", escaped=escaped)
    commit(folder)
    write(folder / "a.ipynb", "key = os.environ['KEY']\n")
    commit(folder)
    assert await ask() == (200, {"git": True, "elsewhere": [], "ipython": False})
    assert (await ask(values=["x", "another value"]))[1]["git"] is False


async def test_renamed_amended_and_other_branches_count(ask, folder, value):
    git(folder, "init", "-q")
    filler = [f"line {number}\n" for number in range(40)]
    write(folder / "before.ipynb", *filler, value)
    commit(folder)
    git(folder, "mv", "before.ipynb", "a.ipynb")
    commit(folder)
    write(folder / "a.ipynb", *filler)
    commit(folder)
    assert (await ask())[1]["git"] is True

    git(folder, "checkout", "-q", "-b", "side")
    write(folder / "a.ipynb", *filler, f"second {value[::-1]}")
    commit(folder)
    git(folder, "checkout", "-q", "-")
    assert (await ask(values=[value[::-1]]))[1]["git"] is True

    write(folder / "a.ipynb", *filler, f"third {value * 2}")
    commit(folder)
    write(folder / "a.ipynb", *filler)
    git(folder, "commit", "--quiet", "--all", "--amend", "--message", "y", "--allow-empty")
    assert (await ask(values=[f"third {value * 2}"]))[1]["git"] is True


async def test_of_a_value_over_several_lines_the_longest_is_looked_for(ask, folder, value):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", "-- BEGIN --\n", f"{value * 2}\n", "-- END --\n")
    commit(folder)
    assert (await ask(values=[f"-- BEGIN --\n{value * 2}\n-- END --"]))[1]["git"] is True


async def test_other_files_are_named_whose_history_holds_it(ask, folder, value):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", "nothing")
    commit(folder)
    assert (await ask())[1] == {"git": False, "elsewhere": [], "ipython": False}

    (folder / "deep er").mkdir()
    for name in ("b.py", "deep er/ç.env"):
        (folder / name).write_text(f"{name} = {value}")
    commit(folder)
    for name in ("b.py", "deep er/ç.env"):
        (folder / name).unlink()
    commit(folder)
    answer = (await ask())[1]
    assert answer["git"] is False
    assert sorted(answer["elsewhere"]) == ["b.py", "deep er/ç.env"]

    for number in range(9):
        (folder / f"{number}.txt").write_text(f"{number} {value}")
    commit(folder)
    assert len((await ask())[1]["elsewhere"]) == 3
    assert (await ask(values=["short"]))[1]["elsewhere"] == []


async def test_a_name_that_the_file_had_is_no_other_file(ask, folder, value):
    git(folder, "init", "-q")
    filler = [f"line {number}\n" for number in range(40)]
    write(folder / "before.ipynb", *filler, value)
    commit(folder)
    git(folder, "mv", "before.ipynb", "a.ipynb")
    commit(folder)
    assert (await ask())[1] == {"git": True, "elsewhere": [], "ipython": False}


async def test_what_is_not_committed_or_no_repository_is_no_history(ask, folder, value):
    write(folder / "a.ipynb", value)
    assert (await ask())[1]["git"] is False
    git(folder, "init", "-q")
    assert (await ask())[1]["git"] is False


async def test_what_cannot_be_looked_at_is_unknown(ask, folder, value, tmp_path, monkeypatch):
    source = tmp_path / "source"
    source.mkdir()
    git(source, "init", "-q")
    write(source / "a.ipynb", value)
    commit(source)
    write(source / "a.ipynb", "gone")
    commit(source)
    git(folder, "clone", "--quiet", "--depth", "1", f"file://{source}", ".")
    assert (await ask())[1]["git"] is None
    assert (await ask())[1]["elsewhere"] == []
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (await ask())[1] == {"git": None, "elsewhere": None, "ipython": False}
    assert (await ask(document="../a.ipynb"))[1]["elsewhere"] is None
    assert (await ask(document="../a.ipynb"))[1]["git"] is None


async def test_settings_of_a_repository_start_nothing(ask, folder, value, tmp_path):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", value)
    commit(folder)
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    program.chmod(0o755)
    for name in ("core.fsmonitor", "gpg.program", "diff.external", "core.pager", "diff.x.textconv"):
        git(folder, "config", name, str(program))
    git(folder, "config", "log.showSignature", "true")
    (folder / ".gitattributes").write_text("* diff=x\n")
    assert (await ask())[1]["git"] is True
    assert not (tmp_path / "started").exists()


async def test_the_repository_of_the_folder_is_read_whatever_the_environment_names(
    ask, folder, value, tmp_path, monkeypatch
):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", value)
    commit(folder)
    git(tmp_path, "init", "-q", "other")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "other" / ".git"))
    assert (await ask())[1]["git"] is True


@pytest.mark.parametrize("table", ["history", "output_history"])
async def test_the_history_of_ipython(ask, history, value, table):
    database = sqlite3.connect(history)
    database.execute("CREATE TABLE history (session, line, source, source_raw)")
    database.execute("CREATE TABLE output_history (session, line, output)")
    database.commit()
    assert (await ask())[1]["ipython"] is False
    row = f"key = '{value}'"
    if table == "history":
        database.execute("INSERT INTO history VALUES (1, 1, 'x', ?)", [row])
    else:
        database.execute("INSERT INTO output_history VALUES (1, 1, ?)", [row])
    database.commit()
    assert (await ask())[1]["ipython"] is True
    assert (await ask(values=["short"]))[1]["ipython"] is False


async def test_a_history_that_cannot_be_read_is_unknown(ask, history):
    history.write_text("no database" * 1000)
    assert (await ask())[1]["ipython"] is None


@pytest.mark.parametrize("wrong", [{"values": "x"}, {"values": [1]}, {"document": None}])
async def test_what_is_no_question_is_refused(ask, wrong):
    assert (await ask(**wrong))[0] == 400


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp):
    with pytest.raises(HTTPClientError) as refused:
        await http_server_client.fetch(f"{jp_base_url}nbwarden/traces", method="POST", body="{}")
    assert refused.value.code == 403


async def test_no_argument_no_log_and_no_answer_holds_the_value(
    ask, folder, value, caplog, monkeypatch
):
    git(folder, "init", "-q")
    write(folder / "a.ipynb", value)
    commit(folder)
    caplog.set_level(logging.DEBUG)
    started = []
    popen = subprocess.Popen

    def record(arguments, *args, **kwargs):
        started.append([arguments, kwargs.get("env")])
        return popen(arguments, *args, **kwargs)

    monkeypatch.setattr(subprocess, "Popen", record)
    answers = [await ask(), await ask(values=[value, 3])]
    assert [code for code, _ in answers] == [200, 400]
    told = repr(answers) + repr(started) + caplog.text
    assert started
    assert value not in told
    assert value[-16:] not in told
