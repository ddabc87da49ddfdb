"""Bytes nobody trusts become plain JSON values, or one clear error."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.parse import parse, parse_object
from generator.errors import GeneratorError


def error_of(data: bytes, where: str = "doc") -> str:
    with pytest.raises(GeneratorError) as error:
        parse(data, where)
    assert str(error.value).startswith(where)
    return str(error.value)


def test_json_and_yaml() -> None:
    assert parse(b'\xef\xbb\xbf {"a": [1, 2.5, null, true, "x"]}', "d") == {"a": [1, 2.5, None, True, "x"]}
    assert parse(b"a:\n- 1\n- 2.5\n- ~\n- true\n- x\n", "d") == {"a": [1, 2.5, None, True, "x"]}
    assert parse(b"{a: [1]}", "d.yaml") == {"a": [1]}


def test_yaml_is_version_1_2_with_text_for_keys() -> None:
    text = (
        b"200: ok\non: {no: yes, null: 12:30}\ndate: 2024-01-01\noct: 0o17\nhex: 0xff\nold: 017\n"
        b"quoted: '200'\n!!str t: !!str 5"
    )
    assert parse(text, "d") == {
        "200": "ok",
        "on": {"no": "yes", "null": "12:30"},
        "date": "2024-01-01",
        "oct": 15,
        "hex": 255,
        "old": 17,
        "quoted": "200",
        "t": "5",
    }


def test_an_alias_is_a_copy() -> None:
    document = parse(b"&k a: &x {b: [1]}\nc: *x\nd: *k\n", "d")
    assert document == {"a": {"b": [1]}, "c": {"b": [1]}, "d": "a"}
    assert document["a"] is not document["c"]
    assert document["a"]["b"] is not document["c"]["b"]


BOMB = b"a: &a [%s]\n" % b",".join([b"x"] * 10) + b"".join(
    b"%c: &%c [%s]\n" % (letter + 1, letter + 1, b",".join([b"*%c" % letter] * 10)) for letter in range(97, 110)
)
LONG_BOMB = b"a: &a '%s'\nb: &b [%s]\nc: [%s]\n" % (
    b"x" * 1_000_000,
    b",".join([b"*a"] * 200),
    b",".join([b"*b"] * 200),
)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"<!doctype html><p>Not found", "HTML"),
        (b"\xff\xfe{\x00", "UTF-8"),
        (b'{"a": [1, 2', "line 1, column 12: JSON that ends too early"),
        (b'{"a": "tru', "ends too early"),
        (b'{"a": 1,\n "b" 2}', "line 2, column 6"),
        (b'{"a": 1, "b": 2, "a": 3}', "'a' stands twice"),
        (b"a: 1\nb: 2\na: 3", "line 3, column 1: the key 'a' stands twice"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": 1e999}', "1e999"),
        (b"a: .inf", ".inf"),
        (b"a: .nan", ".nan"),
        (b'{"a": ' + b"1" * 5000 + b"}", "5000 digits"),
        (b"a: " + b"1" * 5000, "5000 digits"),
        (b'{"a": "\\ud800"}', "surrogate"),
        (b'{"\\udc00": 1}', "surrogate"),
        (b"[" * 100_000, "nested deeper"),
        (b'{"a":' * 100_000, "nested deeper"),
        (b"- " * 100_000, "nested deeper"),
        (b"x:\n  " + b"[" * 100_000, "doc: line 2, column "),  # PyYAML 6.0.4 stops before we do, in its own words
        (b"[" * 300 + b"]" * 300, "nested deeper"),
        (b"a: &a [*a]", "alias *a"),
        (b"a: *b", "alias"),
        (BOMB, "aliases blow"),
        (LONG_BOMB, "aliases blow"),
        (b"a: !!python/object/apply:os.system [ls]", "tag"),
        (b"a: !mine 1", "tag"),
        (b"? [a]\n: 1", "a key that is not"),
        (b"a: &a [1]\n? *a\n: 1", "a key that is not"),
        (b"<<: {a: 1}", "merge keys"),
        (b"--- 1\n--- 2", "2 YAML documents"),
        (b"a: b: c", "line 1, column 5: not YAML"),
        (b"a: \x01", "not YAML"),
    ],
)
def test_what_is_refused(data: bytes, says: str) -> None:
    assert says in error_of(data)


def test_a_mapping_is_expected() -> None:
    with pytest.raises(GeneratorError, match="a list where a mapping"):
        parse_object(b"[1]", "d")


def values(strings: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | strings
    return st.recursive(leaves, lambda inner: st.lists(inner) | st.dictionaries(strings, inner), max_leaves=20)


@given(values(st.text()))
def test_json_is_read_as_it_was_written(value: Any) -> None:
    try:
        data = json.dumps({"value": value}).encode()
        json.dumps({"value": value}, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return
    assert parse(data, "d") == {"value": value}


@given(values(st.text(st.characters(codec="ascii", exclude_categories=["C"]))))
def test_yaml_is_read_as_it_was_written(value: Any) -> None:
    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    assert same(parse(yaml.dump({"value": value}, Dumper=Dumper).encode(), "d.yaml"), {"value": value})


def same(one: Any, other: Any) -> bool:
    """Equal, but for numbers that YAML 1.1 writes in a way that 1.2 reads as another kind of number."""
    if isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in other)
    if isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(other, float):
        return math.isclose(float(one), other, rel_tol=1e-12)
    return bool(one == other)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode(errors="ignore")))
def test_whatever_comes_there_is_a_value_or_one_error(data: bytes) -> None:
    for name in ("d", "d.yaml"):
        try:
            json.dumps(parse(data, name), allow_nan=False).encode()
        except GeneratorError as error:
            assert str(error).startswith(name)
