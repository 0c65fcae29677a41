"""Signatures that are taken back: in the database of Jupyter's notary."""

from __future__ import annotations

import json

import nbformat
import pytest
from tornado.httpclient import HTTPClientError


@pytest.fixture
def write(jp_root_dir):
    """Write a notebook with an output that needs trust; return its path."""

    def write_notebook(name: str, html: str = "<b>a</b>") -> str:
        output = nbformat.v4.new_output("display_data", {"text/html": html})
        cell = nbformat.v4.new_code_cell("show()", outputs=[output])
        notebook = nbformat.v4.new_notebook(cells=[cell])
        nbformat.write(notebook, jp_root_dir / name)
        return name

    return write_notebook


@pytest.fixture
def revoke(jp_fetch):
    async def post(body) -> dict:
        response = await jp_fetch("nbwarden", "revoke", method="POST", body=json.dumps(body))
        return json.loads(response.body)

    return post


@pytest.fixture
def is_trusted(jp_fetch):
    async def ask(path: str) -> bool:
        response = await jp_fetch("api", "contents", path, params={"content": "1"})
        cells = json.loads(response.body)["content"]["cells"]
        return all(cell["metadata"]["trusted"] for cell in cells)

    return ask


async def test_a_signature_is_removed_and_that_of_others_stays(
    jp_fetch, write, revoke, is_trusted
):
    paths = [write("a.ipynb"), write("b.ipynb", "<i>b</i>")]
    for path in paths:
        await jp_fetch("api", "contents", path, "trust", method="POST", body="{}")
        assert await is_trusted(path)
    assert await revoke({"path": "a.ipynb"}) == {"wasSigned": True}
    assert not await is_trusted("a.ipynb")
    assert await is_trusted("b.ipynb")
    assert await revoke({"path": "a.ipynb"}) == {"wasSigned": False}


async def test_the_file_stays_as_it_is(jp_root_dir, write, revoke):
    path = write("a.ipynb")
    before = (jp_root_dir / path).read_bytes()
    await revoke({"path": path})
    assert (jp_root_dir / path).read_bytes() == before


@pytest.mark.parametrize(("body", "code"), [({}, 400), ([], 400), ({"path": "no.ipynb"}, 404)])
async def test_what_cannot_be_done_is_refused(revoke, body, code):
    with pytest.raises(HTTPClientError) as refused:
        await revoke(body)
    assert refused.value.code == code


async def test_a_stranger_is_refused(http_server_client, jp_base_url, jp_serverapp):
    with pytest.raises(HTTPClientError) as refused:
        await http_server_client.fetch(
            f"{jp_base_url}nbwarden/revoke", method="POST", body="{}"
        )
    assert refused.value.code == 403
