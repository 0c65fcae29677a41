"""Takes back what Jupyter's notary has signed."""

from __future__ import annotations

from typing import Any

from jupyter_server.utils import ensure_async


async def revoke(contents: Any, path: str) -> bool:
    """Remove the signature of a notebook as it is on the disk; return whether there was one.

    Raises tornado's HTTPError as the contents manager does.
    """
    model = await ensure_async(contents.get(path, content=True, type="notebook"))
    notebook, notary = model["content"], contents.notary
    # The manager has marked the cells; what was signed has no marks.
    was_signed = _take_marks(notary, notebook)
    if was_signed:
        notary.unsign(notebook)
    return was_signed


def _take_marks(notary: Any, notebook: Any) -> bool:
    notary.mark_cells(notebook, True)
    notary.check_cells(notebook)
    return notary.check_signature(notebook)
