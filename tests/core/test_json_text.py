"""JSON with orjson and without it: the same values either way."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_core import json_text

pytest.importorskip("orjson")


def values(integers: st.SearchStrategy[int]) -> st.SearchStrategy[Any]:
    return st.recursive(
        st.none() | st.booleans() | integers | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
        max_leaves=12,
    )


@pytest.fixture(params=["orjson", "json"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param == "json":
        monkeypatch.setattr(json_text, "_fast", None)
    yield request.param


@given(values(st.integers()))
def test_what_is_written_with_orjson_is_what_is_meant(value: Any) -> None:
    assert json.loads(json_text.write_json(value)) == value


@given(values(st.integers(-(2**63), 2**64 - 1)))
def test_what_is_read_with_orjson_is_what_was_written(value: Any) -> None:
    assert json_text.read_json(json.dumps(value).encode()) == value


def test_bytes_are_the_same_and_without_blanks(library: str) -> None:
    assert json_text.write_json({"é": [1, -2.5, None, True], "": {}}) == '{"é":[1,-2.5,null,true],"":{}}'.encode()


def test_numbers_of_any_size_are_written_exactly(library: str) -> None:
    assert json_text.write_json([2**64, -(10**30)]) == b"[18446744073709551616,-1000000000000000000000000000000]"


def test_half_a_surrogate_pair_can_be_read_and_not_be_written(library: str) -> None:
    assert json_text.read_json(b'"\\ud800"') == "\ud800"
    with pytest.raises(UnicodeEncodeError):
        json_text.write_json("\ud800")


def test_what_others_send_as_numbers_can_be_read(library: str) -> None:
    nan, most = json_text.read_json(b"[NaN,1e400]")
    assert math.isnan(nan) and most == math.inf


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b"[1,]", b"\xff", b"{} {}"])
def test_what_is_no_json_is_a_value_error(library: str, content: bytes) -> None:
    with pytest.raises(ValueError):
        json_text.read_json(content)


def test_what_is_nested_deeply_can_be_written(library: str) -> None:
    deep: Any = []
    for _ in range(400):
        deep = [deep]
    assert json_text.write_json(deep) == b"[" * 401 + b"]" * 401
