"""The routes that change the index and files."""

from __future__ import annotations

import stat

from nbwarden.tests.repositories import blob_of, commit, encode, git, names_of, write


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


async def test_a_read_only_file_stays(ask, folder):
    file = write(folder, "a.txt", "1")
    git(folder, "add", "a.txt")
    file.chmod(0o444)
    _, kept = await ask("keep", contents=[encode("2")])
    step = {"before": blob_of(folder, "a.txt"), "after": kept["blobs"][0]}
    code, answer = await ask("change", changes=[{"path": "a.txt", "index": step, "file": step}])
    assert code == 200
    assert answer["left"] == [
        {"path": "a.txt", "message": "a.txt is read-only."}
    ]
    assert git(folder, "show", ":a.txt") == "2"
    assert file.read_text() == "1"


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


async def test_what_git_was_told_about_a_file_stays(ask, folder):
    for name in ("sparse.txt", "assumed.txt"):
        commit(folder, name, "1")
        write(folder, name, "2")
        git(folder, "add", name)
    git(folder, "update-index", "--skip-worktree", "sparse.txt")
    git(folder, "update-index", "--assume-unchanged", "assumed.txt")
    (folder / "sparse.txt").unlink()
    _, kept = await ask("keep", contents=[encode("3")])
    changes = [
        {
            "path": name,
            "index": {"before": blob_of(folder, name), "after": kept["blobs"][0]},
            "file": None,
        }
        for name in ("sparse.txt", "assumed.txt")
    ]
    assert await ask("change", changes=changes) == (200, {"left": []})
    assert git(folder, "ls-files", "-v") == "h assumed.txt\nS sparse.txt\n"
    assert git(folder, "show", ":sparse.txt") == "3"


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
