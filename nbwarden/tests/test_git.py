"""The routes about git, with real repositories."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import stat
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError

from nbwarden import hook
from nbwarden.tests.repositories import commit, git, write


@pytest.fixture
def folder(jp_root_dir: Path) -> Path:
    path = jp_root_dir / "work"
    path.mkdir()
    git(path, "init", "-q", "-b", "main")
    return path


@pytest.fixture
def ask(jp_fetch):
    """Ask a route; returns what was answered, whatever the code."""

    async def send(route: str, path: str = "work", **others):
        body = json.dumps({"path": path, **others})
        try:
            answer = await jp_fetch("nbwarden", "git", route, method="POST", body=body)
        except HTTPClientError as error:
            answer = error.response
        told = [json.loads(line) for line in answer.body.decode().splitlines()]
        return answer.code, told[0] if len(told) == 1 else told

    return send


def encode(content: str | bytes) -> str:
    return base64.b64encode(content if isinstance(content, bytes) else content.encode()).decode()


def blob_of(folder: Path, name: str) -> str:
    return git(folder, "rev-parse", f":{name}").strip()


async def names_of(ask, **others) -> list[tuple[str, str]]:
    code, answer = await ask("staged", **{"isAmending": False, **others})
    assert code == 200
    return [(each["status"], each["path"]) for each in answer["files"]]


async def test_what_is_staged_is_listed_with_any_name(ask, folder):
    # The first commit.
    odd = ["a b.ipynb", 'quo"te.ipynb', "-dash.ipynb", "ö☃.ipynb", "a\tb\n.ipynb", "*.ipynb"]
    for name in odd:
        write(folder, name, name)
    write(folder, os.fsdecode(b"bytes-\xff.ipynb"), "x")
    git(folder, "add", ".")
    names = {path for _, path in await names_of(ask)}
    assert names == {*odd, "bytes-\udcff.ipynb"}
    # Each can be read by what the list says.
    _, answer = await ask("staged", isAmending=False)
    blobs = [each["blob"] for each in answer["files"]]
    _, read = await ask("blobs", blobs=blobs)
    contents = {
        each["path"]: base64.b64decode(read["blobs"][each["blob"]]["content"]).decode()
        for each in answer["files"]
    }
    assert all(contents[name] == name for name in odd)
    assert answer["repository"] == "work"
    # The working file of the oddest, and its index entry, by its name.
    _, working = await ask("working", file="bytes-\udcff.ipynb")
    assert base64.b64decode(working["content"]) == b"x"


async def test_changed_renamed_and_copied_files_and_types(ask, folder):
    lines = "".join(f"line {index}\n" for index in range(50))
    commit(folder, "old.txt", lines)
    commit(folder, "changed.txt", "1")
    commit(folder, "gone.txt", "1")
    git(folder, "mv", "old.txt", "new.txt")
    write(folder, "changed.txt", "2")
    git(folder, "add", "changed.txt")
    git(folder, "rm", "-q", "gone.txt")
    write(folder, "added.txt", "3")
    git(folder, "add", "added.txt")
    # Staged, and changed again since: the index counts.
    write(folder, "added.txt", "4")
    os.symlink("/etc/passwd", folder / "link")
    git(folder, "add", "link")
    found = await names_of(ask)
    assert sorted(found) == [
        ("A", "added.txt"),
        ("A", "link"),
        ("M", "changed.txt"),
        ("R", "new.txt"),
    ]
    _, read = await ask("blobs", blobs=[blob_of(folder, "added.txt")])
    [blob] = read["blobs"].values()
    assert blob == {"size": 1, "content": encode("3")}


async def test_amending_judges_the_whole_commit_again(ask, folder):
    commit(folder, "first.txt", "1")
    assert await names_of(ask, isAmending=True) == [("A", "first.txt")]
    commit(folder, "second.txt", "2")
    assert await names_of(ask) == []
    assert await names_of(ask, isAmending=True) == [("A", "second.txt")]


async def test_a_merge_a_detached_head_a_worktree_and_a_submodule(ask, folder, jp_root_dir):
    commit(folder, "base.txt", "1")
    git(folder, "checkout", "-q", "-b", "other")
    commit(folder, "theirs.txt", "1")
    git(folder, "checkout", "-q", "main")
    commit(folder, "ours.txt", "1")
    git(folder, "merge", "-q", "--no-commit", "--no-ff", "other")
    assert await names_of(ask) == [("A", "theirs.txt")]
    git(folder, "commit", "-q", "-m", "Merge")

    git(folder, "worktree", "add", "-q", "--detach", str(jp_root_dir / "tree"))
    write(jp_root_dir / "tree", "new.txt", "1")
    git(jp_root_dir / "tree", "add", "new.txt")
    assert await names_of(ask, path="tree") == [("A", "new.txt")]
    assert await names_of(ask) == []

    inner = jp_root_dir / "inner"
    inner.mkdir()
    git(inner, "init", "-q")
    commit(inner, "x.txt", "1")
    git(folder, "submodule", "--quiet", "add", str(inner), "sub")
    assert await names_of(ask) == [("A", ".gitmodules")]
    write(folder / "sub", "y.txt", "1")
    git(folder / "sub", "add", "y.txt")
    assert await names_of(ask, path="work/sub") == [("A", "y.txt")]


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


async def test_index_and_file_change_and_come_back(ask, folder):
    file = write(folder, "a.txt", "staged")
    git(folder, "add", "a.txt")
    before = blob_of(folder, "a.txt")
    file.write_bytes(b"work \xff\r\n")
    file.chmod(0o640)
    _, working = await ask("working", file="a.txt")
    _, kept = await ask("keep", contents=[encode("clean"), encode("clean work")])
    index, inside = kept["blobs"]
    there = {
        "path": "a.txt",
        "index": {"before": before, "after": index},
        "file": {"before": working["blob"], "after": inside},
    }
    assert await ask("change", changes=[there]) == (200, {"left": []})
    assert git(folder, "show", ":a.txt") == "clean"
    assert file.read_text() == "clean work"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    back = {
        "path": "a.txt",
        "index": {"before": index, "after": before},
        "file": {"before": inside, "after": working["blob"]},
    }
    assert await ask("change", changes=[back]) == (200, {"left": []})
    assert git(folder, "show", ":a.txt") == "staged"
    assert file.read_bytes() == b"work \xff\r\n"


async def test_what_changed_in_the_meantime_stays(ask, folder):
    file = write(folder, "a.txt", "1")
    git(folder, "add", "a.txt")
    old = blob_of(folder, "a.txt")
    _, kept = await ask("keep", contents=[encode("2")])
    step = {"before": old, "after": kept["blobs"][0]}
    file.write_text("typed since")
    code, answer = await ask("change", changes=[{"path": "a.txt", "index": step, "file": step}])
    assert code == 200
    assert answer["left"] == [{"path": "a.txt", "message": "a.txt changed in the meantime."}]
    assert git(folder, "show", ":a.txt") == "2"
    assert file.read_text() == "typed since"
    # Now the index is another one: nothing at all is done.
    code, answer = await ask("change", changes=[{"path": "a.txt", "index": step, "file": None}])
    assert (code, answer["message"]) == (422, "Something else is staged for a.txt by now.")
    assert git(folder, "show", ":a.txt") == "2"


async def test_a_locked_index_is_told_and_stays(ask, folder):
    file = write(folder, "a.txt", "1")
    git(folder, "add", "a.txt")
    old = blob_of(folder, "a.txt")
    _, kept = await ask("keep", contents=[encode("2")])
    step = {"before": old, "after": kept["blobs"][0]}
    index = (folder / ".git/index").read_bytes()
    lock = write(folder, ".git/index.lock", "")
    code, answer = await ask("change", changes=[{"path": "a.txt", "index": step, "file": step}])
    assert code == 422
    assert answer["message"].startswith("The repository is locked")
    assert (folder / ".git/index").read_bytes() == index
    assert file.read_text() == "1"
    lock.unlink()
    # What is staged can still be told while it is locked.
    assert await names_of(ask) == [("A", "a.txt")]


async def test_unstaging_gives_what_the_last_commit_has(ask, folder):
    commit(folder, "a.txt", "1")
    write(folder, "a.txt", "2")
    write(folder, "-new.txt", "3")
    git(folder, "add", "--", "a.txt", "-new.txt")
    changes = [
        {"path": name, "index": {"before": blob_of(folder, name), "after": None}, "file": None}
        for name in ("a.txt", "-new.txt")
    ]
    assert await ask("change", changes=changes) == (200, {"left": []})
    assert git(folder, "status", "--porcelain") == " M a.txt\n?? -new.txt\n"
    assert (folder / "a.txt").read_text() == "2"


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


async def test_what_is_too_large_has_no_content(ask, folder, monkeypatch):
    monkeypatch.setattr("nbwarden.staged.LARGEST", 3)
    write(folder, "large.txt", "1234")
    git(folder, "add", "large.txt")
    blob = blob_of(folder, "large.txt")
    _, read = await ask("blobs", blobs=[blob])
    assert read["blobs"] == {blob: {"size": 4, "content": None}}


async def test_a_file_is_ignored_by_its_very_name(ask, folder):
    for name in (".env", "#odd*[name].env", "sub/.env"):
        write(folder, name, "A=1")
    assert set((await ask("untracked"))[1]["paths"]) == {".env", "#odd*[name].env", "sub/.env"}
    for name in (".env", "#odd*[name].env", "sub/.env"):
        assert (await ask("ignore", file=name)) == (200, {"isIgnoredNow": True})
    assert (await ask("ignore", file=".env")) == (200, {"isIgnoredNow": False})
    assert set((await ask("untracked"))[1]["paths"]) == {".gitignore", "sub/.gitignore"}


async def test_a_tracked_file_is_not_ignored_by_writing_its_name(ask, folder):
    commit(folder, ".env", "A=1")
    code, answer = await ask("ignore", file=".env")
    assert code == 422
    assert "git rm --cached .env" in answer["message"]
    assert not (folder / ".gitignore").exists()


async def test_commits_are_told_with_what_they_brought(ask, folder, jp_root_dir):
    first = commit(folder, "a.txt", "1")
    git(folder, "checkout", "-q", "-b", "other")
    commit(folder, "b.txt", "1")
    git(folder, "checkout", "-q", "main")
    commit(folder, "c.txt", "1")
    git(folder, "merge", "-q", "--no-commit", "other")
    # Only here: no parent of the merge has it.
    write(folder, "a.txt", "evil")
    git(folder, "add", "a.txt")
    git(folder, "commit", "-q", "-m", "Merge\tit")
    _, (head, *commits) = await ask("commits", remote=None)
    assert head == {"count": 4}
    assert commits[0]["subject"] == "Merge\tit"
    names = [[file["path"] for file in each["files"]] for each in commits]
    assert names[0] == names[3] == ["a.txt"]
    assert sorted(names[1:3]) == [["b.txt"], ["c.txt"]]
    assert commits[0]["files"][0]["blob"] == blob_of(folder, "a.txt")
    assert commits[3]["commit"] == first

    # What a remote does not have yet.
    git(jp_root_dir, "clone", "-q", "--bare", str(folder), "far.git")
    git(folder, "remote", "add", "origin", str(jp_root_dir / "far.git"))
    git(folder, "fetch", "-q", "origin")
    assert await ask("commits", remote="") == (200, {"count": 0})
    commit(folder, "d.txt", "1")
    _, (head, only) = await ask("commits", remote="origin")
    assert (head["count"], only["files"][0]["path"]) == (1, "d.txt")
    assert (await ask("commits", remote="--all"))[0] == 422


async def test_an_empty_repository_has_no_commits(ask, folder):
    assert await ask("commits", remote=None) == (200, {"count": 0})


async def test_the_hooks_are_left_to_the_command(ask, folder, fake_node, tmp_path, monkeypatch):
    state = {"version": 1, "hooks": [], "errors": []}
    bundle = write(tmp_path, "bundle.mjs", "")
    monkeypatch.setattr(hook, "BUNDLE", bundle)
    node = fake_node("bin", "v20.1.0")
    script = node.read_text()
    monkeypatch.setenv("NBWARDEN_NODE", str(node))
    asked = {"action": "install", "withPush": True}
    notes = f'pwd -P > {tmp_path}/at; echo "$*" > {tmp_path}/how'
    node.write_text(script.replace('echo "ran $*"', f"{notes}; echo '{json.dumps(state)}'"))
    assert await ask("hook", **asked) == (200, state)
    assert (tmp_path / "at").read_text().strip() == str(folder.resolve())
    how = (tmp_path / "how").read_text().strip()
    assert how == f"{bundle} hook install --pre-push --format json"
    # An older command does not know it.
    node.write_text(script.replace('echo "ran $*"', 'echo "Unknown command: hook" >&2; exit 2'))
    code, answer = await ask("hook", **asked)
    assert code == 422
    assert answer["message"] == "The command of nbwarden failed: Unknown command: hook"
    assert (await ask("hook", action="--help", withPush=False))[0] == 422


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp):
    for route in ("staged", "commits"):
        with pytest.raises(HTTPClientError) as refused:
            await http_server_client.fetch(
                f"{jp_base_url}nbwarden/git/{route}", method="POST", body="{}"
            )
        assert refused.value.code == 403


async def test_git_that_hangs_is_given_up(ask, folder, tmp_path, monkeypatch):
    slow = write(tmp_path, "slow/git", "#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:{os.environ['PATH']}")
    monkeypatch.setattr("nbwarden.gitcalls.TIMEOUT", 0.2)
    code, answer = await asyncio.wait_for(ask("staged", isAmending=False), 10)
    assert (code, answer["message"]) == (422, "Git took longer than 0.2 seconds.")
