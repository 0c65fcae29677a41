"""The server part's routes: what they answer, and to whom."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tornado.httpclient import HTTPClientError

import nbwarden


async def test_status_tells_the_versions(jp_fetch, fake_node, monkeypatch):
    monkeypatch.setenv("NBWARDEN_NODE", str(fake_node("bin", "v20.1.0")))
    response = await jp_fetch("nbwarden", "status")
    assert json.loads(response.body) == {"version": nbwarden.__version__, "node": "20.1.0"}


async def test_status_without_node(jp_fetch, tmp_path, monkeypatch):
    monkeypatch.setenv("NBWARDEN_NODE", str(tmp_path / "nowhere"))
    response = await jp_fetch("nbwarden", "status")
    assert json.loads(response.body)["node"] is None


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp):
    with pytest.raises(HTTPClientError) as refused:
        await http_server_client.fetch(f"{jp_base_url}nbwarden/status")
    assert refused.value.code == 403


def test_the_version_is_that_of_the_package():
    manifest = Path(nbwarden.__file__).parent.parent / "package.json"
    assert nbwarden.__version__ == json.loads(manifest.read_text("utf-8"))["version"]
