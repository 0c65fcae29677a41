"""What the routes about git refuse, and what they do not run."""

from __future__ import annotations

import asyncio
import os

import pytest
from tornado.httpclient import HTTPClientError

from nbwarden.gitroutes import git_routes
from nbwarden.tests.repositories import commit, encode, git, names_of, write


async def test_nothing_of_the_repositorys_choice_is_run(ask, folder):
    mark = folder.parent / "ran"
    program = write(folder, "run.sh", f"#!/bin/sh\ntouch '{mark}'\n")
    program.chmod(0o755)
    commit(folder, "a.txt", "1")
    for setting in (
        "core.fsmonitor",
        "diff.external",
        "diff.own.textconv",
        "diff.own.command",
        "filter.own.clean",
        "filter.own.smudge",
        "core.pager",
        "gpg.program",
    ):
        git(folder, "config", setting, str(program))
    git(folder, "config", "log.showSignature", "true")
    git(folder, "config", "core.hooksPath", str(folder / "hooks"))
    write(folder, ".gitattributes", "*.txt diff=own filter=own\n")
    for name in ("post-index-change", "pre-commit", "reference-transaction"):
        write(folder, f"hooks/{name}", program.read_bytes()).chmod(0o755)
    write(folder, "a.txt", "2")
    quiet = ("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false")
    blob = git(folder, *quiet, "hash-object", "-w", "--no-filters", "a.txt").strip()
    git(folder, *quiet, "update-index", "--cacheinfo", f"100644,{blob},a.txt")
    mark.unlink(missing_ok=True)
    assert await names_of(ask) == [("M", "a.txt")]
    _, working = await ask("working", file="a.txt")
    await ask("untracked")
    await ask("commits", remote=None)
    _, kept = await ask("keep", contents=[encode("3")])
    step = {"before": working["blob"], "after": kept["blobs"][0]}
    code, _ = await ask("change", changes=[{"path": "a.txt", "index": step, "file": step}])
    assert code == 200
    assert (folder / "a.txt").read_text() == "3"
    assert not mark.exists()


@pytest.mark.parametrize("name", ["../out.txt", ".git/config", "a/../b", "/etc/passwd", "", "."])
async def test_no_other_file_is_reached(ask, folder, name):
    (folder.parent / "out.txt").write_text("mine")
    assert (await ask("working", file=name))[0] == 422
    assert (await ask("ignore", file=name))[0] == 422
    step = {"before": "0" * 40, "after": "0" * 40}
    change = {"path": name, "index": None, "file": step}
    code, answer = await ask("change", changes=[change])
    assert code == 422 or answer["left"]


async def test_links_out_are_refused(ask, folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    git(outside, "init", "-q")
    commit(outside, "a.txt", "secret")
    os.symlink(outside, folder / "way")
    os.symlink(outside / "a.txt", folder / "b.txt")
    assert (await ask("staged", path="work/way", isAmending=False))[0] == 422
    assert (await ask("staged", path="../outside", isAmending=False))[0] == 422
    assert (await ask("working", file="b.txt"))[0] == 422
    assert (await ask("working", file="way/a.txt"))[0] == 422
    # A repository whose objects are elsewhere, and a working tree that is.
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir()
    write(elsewhere, ".git", f"gitdir: {outside / '.git'}\n")
    assert (await ask("staged", path="elsewhere", isAmending=False))[0] == 422
    git(folder, "config", "core.worktree", str(outside))
    assert (await ask("staged", isAmending=False))[0] == 422


async def test_where_there_is_no_repository(ask, jp_root_dir):
    (jp_root_dir / "plain").mkdir()
    code, answer = await ask("staged", path="plain", isAmending=False)
    assert (code, answer["message"]) == (404, "This folder is in no repository of git.")
    assert (await ask("staged", path="nowhere/at/all", isAmending=False))[0] == 422


async def test_an_order_that_cannot_be_read(ask, folder):
    assert (await ask("staged"))[0] == 400
    assert (await ask("blobs", blobs=[1]))[0] == 400
    assert (await ask("blobs", blobs=["HEAD"]))[0] == 422
    assert (await ask("blobs", blobs=["0" * 40]))[0] == 422
    assert (await ask("keep", contents=["?"]))[0] == 422


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp):
    assert len(git_routes) == 10
    for route in git_routes:
        with pytest.raises(HTTPClientError) as refused:
            await http_server_client.fetch(
                f"{jp_base_url}nbwarden/{route}", method="POST", body="{}"
            )
        assert refused.value.code == 403


async def test_git_that_hangs_is_given_up(ask, folder, tmp_path, monkeypatch):
    slow = write(tmp_path, "slow/git", "#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:{os.environ['PATH']}")
    monkeypatch.setattr("nbwarden.gitcalls.TIMEOUT", 0.2)
    code, answer = await asyncio.wait_for(ask("staged", isAmending=False), 10)
    assert (code, answer["message"]) == (422, "Git took longer than 0.2 seconds.")


async def test_git_asks_nobody_and_hears_of_no_other_repository(
    ask, folder, tmp_path, monkeypatch
):
    told = tmp_path / "told"
    fake = write(tmp_path, "fake/git", f"#!/bin/sh\nenv > '{told}'\necho \"$@\" >> '{told}'\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("GIT_DIR", "/elsewhere")
    monkeypatch.setenv("GIT_ASKPASS", "/usr/bin/askpass")
    monkeypatch.setenv("SSH_ASKPASS", "/usr/bin/askpass")
    await ask("staged", isAmending=False)
    lines = told.read_text().splitlines()
    assert {"GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=", "SSH_ASKPASS="} <= set(lines)
    assert not any(line.startswith("GIT_DIR=") for line in lines)
    assert lines[-1].startswith("--no-pager ")
