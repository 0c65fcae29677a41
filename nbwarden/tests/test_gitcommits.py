"""The route that walks commits."""

from __future__ import annotations

from nbwarden.tests.repositories import blob_of, commit, git, write


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


async def test_a_subject_may_hold_what_ends_a_line_elsewhere(ask, folder):
    write(folder, "a.txt", "1")
    git(folder, "add", "a.txt")
    subject = "one\x0btwo\x0cthree\x85four\u2028five\rsix"
    git(folder, "commit", "-q", "-m", subject)
    _, (head, only) = await ask("commits", remote=None)
    assert (head["count"], only["subject"]) == (1, subject)


async def test_a_shallow_clone_is_told(ask, folder, jp_root_dir):
    for text in "123":
        commit(folder, "a.txt", text)
    shallow = jp_root_dir / "shallow"
    git(jp_root_dir, "clone", "-q", "--depth", "2", folder.as_uri(), str(shallow))
    _, (head, *_) = await ask("commits", path="shallow", remote=None)
    assert head == {"count": 2, "isCut": True}
    git(shallow, "remote", "rename", "origin", "far")
    commit(shallow, "a.txt", "4")
    _, (head, _) = await ask("commits", path="shallow", remote="far")
    assert head == {"count": 1}


async def test_an_empty_repository_has_no_commits(ask, folder):
    assert await ask("commits", remote=None) == (200, {"count": 0})
