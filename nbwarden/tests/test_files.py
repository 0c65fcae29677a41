"""Files that are replaced as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from nbwarden.files import replace_bytes
from nbwarden.refusal import Refused


@pytest.mark.parametrize("before", [b"what was read", None])
def test_what_changed_since_it_was_read_is_left(tmp_path: Path, before: bytes | None) -> None:
    file = tmp_path / "a.env"
    file.write_bytes(b"what somebody else wrote")
    with pytest.raises(Refused, match="a.env changed in the meantime"):
        replace_bytes(file, before, b"what is to be written")
    assert file.read_bytes() == b"what somebody else wrote"
    assert [each.name for each in tmp_path.iterdir()] == ["a.env"]
