"""The route about hooks."""

from __future__ import annotations

import json

from nbwarden import hook
from nbwarden.tests.repositories import commit, git, write


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


async def test_what_was_agreed_to_is_noted_for_the_hook(ask, folder):
    head = commit(folder, "a.txt", "a")
    write(folder, "b.txt", "b")
    git(folder, "add", "b.txt")
    tree = git(folder, "write-tree").strip()
    note = folder / ".git" / "nbwarden-agreed"
    assert await ask("agree", step="commit") == (200, {"subject": tree})
    assert note.read_text() == f"commit {tree}\n"
    assert await ask("agree", step="push") == (200, {"subject": head})
    assert note.read_text() == f"push {head}\n"
    assert (await ask("agree", step="merge"))[0] == 422


async def test_a_note_replaces_a_link_and_goes_to_its_own_working_tree(ask, folder, tmp_path):
    commit(folder, "a.txt", "a")
    outside = write(tmp_path, "outside", "as it was")
    (folder / ".git" / "nbwarden-agreed").symlink_to(outside)
    assert (await ask("agree", step="commit"))[0] == 200
    assert outside.read_text() == "as it was"
    git(folder, "worktree", "add", "-q", "../linked")
    assert (await ask("agree", path="linked", step="commit"))[0] == 200
    assert (folder / ".git" / "worktrees" / "linked" / "nbwarden-agreed").is_file()
