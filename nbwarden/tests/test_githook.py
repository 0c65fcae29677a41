"""The route about hooks."""

from __future__ import annotations

import json

from nbwarden import hook
from nbwarden.tests.repositories import write


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
