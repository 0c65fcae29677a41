"""The routes that tell what is staged, with real repositories."""

from __future__ import annotations

import base64
import os

from nbwarden.tests.repositories import blob_of, commit, encode, git, names_of, write


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


async def test_what_is_too_large_has_no_content(ask, folder, monkeypatch):
    monkeypatch.setattr("nbwarden.staged.LARGEST", 3)
    write(folder, "large.txt", "1234")
    git(folder, "add", "large.txt")
    blob = blob_of(folder, "large.txt")
    _, read = await ask("blobs", blobs=[blob])
    assert read["blobs"] == {blob: {"size": 4, "content": None}}
