"""What is added to a file of secrets, and that everything else stays."""

from __future__ import annotations

import json

import pytest
import yaml

from nbwarden.envfile import read_bindings
from nbwarden.merging import merge
from nbwarden.refusal import Conflict, Refused


def merged(file: str, before: str, addition: str, is_replacing: bool = False) -> str:
    return merge(file, before, addition, is_replacing)


@pytest.mark.parametrize(
    ("file", "before", "addition", "after"),
    [
        (".env", "", "KEY=new\n", "KEY=new\n"),
        (".env", "# mine\nOTHER=1", "KEY=new", "# mine\nOTHER=1\nKEY=new\n"),
        (".env", "A=1\r\n", "KEY=new", "A=1\r\nKEY=new\r\n"),
        (".env", "export A = 'x\ny' # c\n\nB\n", "KEY=1", "export A = 'x\ny' # c\n\nB\nKEY=1\n"),
        ("a.json", "", '{"KEY": "new"}', '{\n  "KEY": "new"\n}\n'),
        ("a.json", '{"A": [1.5, null]}', '{"K": "é"}', None),
        ("a.yml", "", 'KEY: "new"', 'KEY: "new"\n'),
        ("a.yml", "# mine\nA: {x: 1}", 'KEY: "new"', '# mine\nA: {x: 1}\nKEY: "new"\n'),
        ("a.yaml", "---\nA: |\n  text\n", 'KEY: "new"', '---\nA: |\n  text\nKEY: "new"\n'),
    ],
)
def test_a_name_is_added_and_the_rest_stays(file, before, addition, after):
    text = merged(file, before, addition)
    if after is not None:
        assert text == after
    else:
        assert json.loads(text) == {**json.loads(before), **json.loads(addition)}
    assert merged(file, text, addition) == text


@pytest.mark.parametrize(
    ("file", "before", "addition", "after"),
    [
        (".env", 'A=1\nKEY="old"  # why\nB=2\n', "KEY=new", "A=1\nKEY=new\nB=2\n"),
        (".env", "KEY='old\nlines'", "KEY=new", "KEY=new\n"),
        ("a.json", '{"KEY": "old", "A": 1}', '{"KEY": "new"}', '{\n  "KEY": "new",\n  "A": 1\n}\n'),
        ("a.yml", "A: 1\nKEY: old # why\n", 'KEY: "new"', 'A: 1\nKEY: "new" # why\n'),
    ],
)
def test_another_value_is_overwritten_only_on_request(file, before, addition, after):
    with pytest.raises(Conflict) as conflict:
        merged(file, before, addition)
    assert conflict.value.names == ["KEY"]
    assert merged(file, before, addition, is_replacing=True) == after


@pytest.mark.parametrize(
    ("file", "before", "addition"),
    [
        (".env", 'KEY="a b"\n', "KEY='a b'"),
        (".env", "KEY=ab # note\n", "KEY=ab"),
        ("a.json", '{"KEY":"ab"}', '{"KEY": "ab"}'),
        ("a.yml", "KEY: ab\n", 'KEY: "ab"'),
    ],
)
def test_the_same_value_in_another_writing_stays(file, before, addition):
    assert merged(file, before, addition) == before


@pytest.mark.parametrize(
    ("file", "before", "reason"),
    [
        (".env", "A=1\nthis is no binding\n", "Line 2 of .env is not NAME=value"),
        (".env", "A='open\nB=2\n", "Line 1 of .env"),
        (".env", "A='x' y\n", "Line 1 of .env"),
        ("a.json", '{"A": 1,\n}', "a.json is not valid JSON, see line"),
        ("a.json", "[1]", "is not a JSON object"),
        ("a.json", '{"A": 1, "A": 2}', "has a key twice"),
        ("a.json", '{"A": 0.12345678901234567890123}', "numbers that would change"),
        ("a.json", "[" * 100_000, "nested too deeply"),
        ("a.yml", "A: [1\nB: 2", "is not valid YAML, see line"),
        ("a.yml", "- 1\n", "is not a list of keys"),
        ("a.yml", "{A: 1}\n", "is not a list of keys"),
        ("a.yml", "A: 1\n---\nB: 2\n", "is not valid YAML"),
        ("a.yml", "A: 1\n...\n", "is not valid YAML"),
        ("a.yml", "  A: 1\n", "is not valid YAML"),
    ],
)
def test_what_is_malformed_is_refused(file, before, reason):
    addition = {"v": "KEY=1", "n": '{"KEY": "1"}', "l": 'KEY: "1"'}[file[-1]]
    with pytest.raises(Refused, match=reason):
        merged(file, before, addition)


def test_a_value_of_several_lines_is_not_overwritten_in_yaml():
    with pytest.raises(Refused, match="several lines"):
        merged("a.yml", "KEY: |\n  a\n  b\n", 'KEY: "1"', is_replacing=True)


def test_merging_takes_linear_time():
    before = "".join(f"A{index}='{'x' * 50}'\n" for index in range(20_000)) + "a" * 200_000 + "=1\n"
    assert merged(".env", before, "KEY=1") == before + "KEY=1\n"


def test_values_are_read_as_python_dotenv_reads_them():
    text = "A='it\\'s \\\\ \"x\"'\nB=\"a\\nb\"\nC=a#b\nD= a b # c\nE=\n"
    assert [each.value for each in read_bindings(text, ".env")] == [
        "it's \\ \"x\"",
        "a\nb",
        "a#b",
        "a b",
        "",
    ]


def test_yaml_is_read_again_as_it_was_meant():
    after = merged("a.yml", "A: 1\n", 'KEY: "a\\"b\\\\c\\U0001F600: #"\n')
    assert yaml.safe_load(after) == {"A": 1, "KEY": 'a"b\\c\U0001f600: #'}
