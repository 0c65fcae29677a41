"""The engine's table of classes knows every setting of what is installed here."""

from __future__ import annotations

import importlib.util
from importlib.metadata import PackageNotFoundError, version
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
    looked_at = 0
    missing = []
    for package, known in table["versions"].items():
        try:
            is_same = version(package) == known
        except PackageNotFoundError:
            continue
        for name, found in script.configurables_of(package).items() if is_same else ():
            looked_at += 1
            lost = set(found.class_traits(config=True)) - script.traits_of(table, name)
            missing += [f"{package} {name}.{trait}" for trait in sorted(lost)]
    assert missing == []
    # The same versions are pinned for the tests: most of them are here.
    assert looked_at > 100
