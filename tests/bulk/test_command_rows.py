"""Whatever is in a file, each of its rows is a record or says why not, with its line."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_client.bulk.mapping import Columns
from customerio_client.bulk.rows import Format, Rows, Unreadable, count_lines
from customerio_core import ValueRefused

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=10)


def read(content: bytes, format: Format = "jsonl", *mapping: str) -> list[tuple[int, Any]]:
    rows = Rows(io.BytesIO(content), format, Columns(mapping) if mapping else None)
    found = [(index, row.reason if isinstance(row, Unreadable) else row) for index, row in enumerate(rows)]
    return [(rows.settle(index), row) for index, row in found]


@given(st.lists(st.one_of(st.dictionaries(TEXTS, TEXTS), st.just(None)), max_size=20))
def test_json_lines_come_as_they_were_written(records: list[dict[str, str] | None]) -> None:
    """`None` is an empty line."""
    content = "\n".join("" if r is None else json.dumps(r, ensure_ascii=False) for r in records).encode()
    assert read(content) == [(n, r) for n, r in enumerate(records, 1) if r is not None]


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=20), st.sampled_from(["\n", "\r\n"]))
def test_csv_comes_as_it_was_written(rows: list[tuple[str, str]], end: str) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerow(("a", "b"))
    lines: list[int] = []
    for row in rows:
        lines.append(file.getvalue().count("\n") + 1)
        writer.writerow(row)
    expected = [{name: cell for name, cell in zip("ab", row, strict=True) if cell} for row in rows]
    assert read(file.getvalue().encode(), "csv") == list(zip(lines, expected, strict=True))


@given(st.binary(max_size=200), st.sampled_from(["jsonl", "csv"]))
def test_any_bytes_come_to_an_end(content: bytes, format: Format) -> None:
    for line, row in read(b"a,b\n" + content, format):
        assert line >= 1 and isinstance(row, dict | str)


def test_after_a_bad_row_the_others_come() -> None:
    content = b'a,b\n1,2\n3\n"x"y,4\n\xff,5\n"6\n6",7\n8,9\n"10,11\n'
    assert read(content, "csv") == [
        (2, {"a": "1", "b": "2"}),
        (3, "1 cells under 2 columns"),
        (4, "not CSV: ',' expected after '\"'"),
        (5, "not CSV: not UTF-8 (byte 1)"),
        (6, {"a": "6\n6", "b": "7"}),
        (8, {"a": "8", "b": "9"}),
        (9, "not CSV: unexpected end of data"),
    ]
    nested = b'{"a":' + b"[" * 200_000
    long = b'"' + b"x" * 3_000_000 + b'"'
    found = read(b"\xef\xbb\xbf{}\n" + b"\n".join([nested, long, b"\xff", b"1" * 5000, b'{"b": 1}']))
    assert [line for line, _ in found] == [1, 2, 3, 4, 5, 6]
    assert found[0][1] == {} and found[5][1] == {"b": 1}
    assert found[2][1] == "a line of more than 1,000,000 bytes" and found[3][1] == "not UTF-8 (byte 1)"


def test_an_unreadable_row_cannot_be_taken_for_a_record() -> None:
    (row,) = Rows(io.BytesIO(b"{"), "jsonl")
    for use in (dict, len, list, lambda row: row["a"]):
        with pytest.raises(ValueRefused, match="line 1: not JSON"):
            use(row)  # type: ignore[operator]  # whatever is done with it
    assert str(row) == "{" and "{" not in repr(row)


@pytest.mark.parametrize(
    ("rules", "record"),
    [
        ([], {"a": "1", "b": {"c": "2"}}),
        (["type:=identify"], {"type": "identify", "a": "1", "b": {"c": "2"}}),
        (["a=x"], {"x": "1"}),
        (["a=x", "a=y:int"], {"x": "1", "y": 1}),
        (["a=x", "*=t.*"], {"x": "1", "t": {"b": {"c": "2"}}}),
        ([r"a=x\.y:float", "t.n:json:=[1]"], {"x.y": 1.0, "t": {"n": [1]}}),
        (["a=utm:source:text"], {"utm:source": "1"}),
        (["a=x:bool", "b.c=x2:time"], {"x": True, "x2": 2}),
    ],
)
def test_columns_become_fields(rules: list[str], record: dict[str, Any]) -> None:
    assert Columns(rules).record({"a": "1", "b.c": "2"}) == record


def test_rows_of_json_can_be_mapped_too() -> None:
    content = b'{"email": "a", "age": 7, "tags": [1], "gone": null}\n'
    rules = ["email=userId", "age=traits.age:int", "tags=traits.tags:json", "gone=traits.gone:int"]
    assert read(content, "jsonl", *rules) == [
        (1, {"userId": "a", "traits": {"age": 7, "tags": [1], "gone": None}}),
    ]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("int", "1.5"),
        ("int", "1_000"),
        ("int", True),
        ("float", "nan"),
        ("float", "1e999"),
        ("bool", "perhaps"),
        ("json", "{"),
        ("time", "yesterday"),
        ("time", "2024-01-01T00:00:00"),
        ("time", "1700000000000"),
    ],
)
def test_a_value_of_another_type_names_its_column_and_not_itself(kind: str, value: object) -> None:
    with pytest.raises(ValueRefused, match="column 'a': ") as caught:
        Columns([f"a=x:{kind}"]).record({"a": value})
    assert str(value) not in str(caught.value) or kind == "json"


@pytest.mark.parametrize(("content", "lines"), [(b"", 0), (b"a", 1), (b"a\n", 1), (b"a\nb", 2), (b"\n\n", 2)])
def test_lines_are_counted(content: bytes, lines: int) -> None:
    file = io.BytesIO(content)
    assert count_lines(file) == lines and file.tell() == 0
