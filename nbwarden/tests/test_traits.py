"""The engine's table of classes knows every setting of what is installed here."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "audit" / "traits.py"
TABLE = ROOT / "src" / "engine" / "audit" / "traits" / "table.ts"


@pytest.mark.skipif(not SCRIPT.exists(), reason="only a checkout has the table")
def test_every_trait_of_an_installed_class_is_known():
    spec = importlib.util.spec_from_file_location("traits_script", SCRIPT)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    table = script.read_table(TABLE)
    told = script.compare(table)
    assert told["lost"] == []
    # The same versions are pinned for the tests; JupyterHub alone has a place of its own, and the
    # tests of servers compare both.
    assert set(table["versions"]) - set(told["here"]) == {"jupyterhub"}
