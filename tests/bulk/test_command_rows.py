"""Whatever is in a file, each of its rows is a record or says why not, with its line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_client.command.lines import NoTable, count_lines
from customerio_client.command.mapping import Columns
from customerio_client.command.rows import Format, Rows, Unreadable
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


BAD = "\ue000"
"""Stands for a byte that is not UTF-8."""

CELLS = st.text(st.sampled_from(["a", "é", '"', ",", ";", "\n", "\r", BAD]), max_size=6)


def written(cell: str, delimiter: str, *, quoted: bool) -> str:
    """Write a cell, between quotes where it has to be."""
    if quoted or cell.startswith('"') or {*cell} & {delimiter, "\n", "\r"}:
        cell = '"' + cell.replace('"', '""') + '"'
    return cell


@given(
    st.lists(st.tuples(CELLS, CELLS, st.booleans()), max_size=10),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([",", ";", "é"]),
)
def test_of_a_table_with_bad_bytes_the_other_rows_come_as_they_are(
    table: list[tuple[str, str, bool]], end: str, delimiter: str
) -> None:
    text, expected = f"a{delimiter}b{end}", list[tuple[int, Any]]()
    for a, b, quoted in table:
        row: object = {name: cell for name, cell in (("a", a), ("b", b)) if cell}
        expected.append((text.count("\n") + 1, "bad" if BAD in a + b else row))
        text += delimiter.join(written(cell, delimiter, quoted=quoted) for cell in (a, b)) + end
    rows = Rows(io.BytesIO(text.encode().replace(BAD.encode(), b"\xff")), "csv", delimiter=delimiter)
    found = [(index, "bad" if isinstance(row, Unreadable) else row) for index, row in enumerate(rows)]
    assert [(rows.settle(index), row) for index, row in found] == expected


LONG = b'1,"' + (b"x" * 50_000 + b"\n") * 3 + b'other@example.com,pro\n"'


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b'1,"caf\xe9\nother@example.com,pro\nrest"', "not UTF-8 (byte 7), in a row from line 3 to line 5: "),
        (b'1,"\nother@example.com,pro\xe9\n\xe9"', "not UTF-8 (byte 22) in line 4, in a row from line 3 to line 5: "),
        (b'"1",' + b"x" * 1_100_000 + b'"x","\nother@example.com,pro\n"', None),
        (b'"1","' + b"x" * 1_100_000 + b'""x","\nother@example.com,pro\n"', None),
        (b'1,"' + b"x" * 1_000_000 + b'""' * 1_000_001 + b'x\nother@example.com,pro\n"', None),
        (b'1,"' + b"x" * 132_000 + b'"', "field larger than field limit (131072)"),
        (LONG, "a row of more than 131,072 characters, in a row from line 3 to line 7: is a quote left open?"),
    ],
)
def test_what_is_in_a_cell_is_no_row_whatever_is_wrong_with_it(row: bytes, reason: str | None) -> None:
    before, (line, bad), after = read(b"userId,plan\n0,basic\n" + row + b"\n2,basic\n", "csv")
    assert before == (2, {"userId": "0", "plan": "basic"})
    assert line == 3 and bad.startswith(f"not CSV: {reason or 'a line of more than 1,000,000 bytes'}")
    assert after == (4 + row.count(b"\n"), {"userId": "2", "plan": "basic"})


@pytest.mark.parametrize(
    ("rows", "where"),
    [
        (b'1,"abc\n2,x\n3,"y, z"\n4,x\n', "a quote is open from line 3 to line 5"),
        (b'1,"abc\n2,x\n', "a quote is open from line 3 to line 4"),
        (b'1,"abc\n2,"y\nother@example.com,pro\n"\n', "a quote is open from line 3 to line 4"),
        (b'1,"he said "hi"\nother@example.com,pro\nand left"\n', "the quotes in line 3 do not fit"),
        (b'"x"y,4\n5,6\n', "the quotes in line 3 do not fit"),
        (b'1,"' + b"x" * 3_000_000 + b'"y,"\nother@example.com,pro\n"', "the quotes in line 3 do not fit"),
        (LONG + b"y\n8,x\n", "a quote is open from line 3 to line 7"),
    ],
)
def test_where_nobody_can_tell_where_a_row_ends_the_reading_ends(rows: bytes, where: str) -> None:
    found: list[tuple[int, object]] = []
    file = Rows(io.BytesIO(b"a,b\n0,x\n" + rows), "csv")
    with pytest.raises(NoTable, match=f"^not CSV: {where}, and .* is unknown. Fix line 3: "):
        for index, row in enumerate(file):
            found.append((file.settle(index), row))
    assert found == [(2, {"a": "0", "b": "x"})] and file.next == 3 and not file.all_settled


@given(st.binary(max_size=200), st.sampled_from(["jsonl", "csv"]))
def test_any_bytes_come_to_an_end(content: bytes, format: Format) -> None:
    with suppress(NoTable):
        for line, row in read(b"a,b\n" + content, format):
            assert line >= 1 and isinstance(row, dict | str)


def test_after_a_bad_row_the_others_come() -> None:
    content = b'a,b\n1,2\n3\n4"x"y,4\n\xff,5\n"6\n6",7\n8,9\n"10\n10"\n'
    assert read(content, "csv") == [
        (2, {"a": "1", "b": "2"}),
        (3, "1 cells under 2 columns"),
        (4, {"a": '4"x"y', "b": "4"}),
        (5, "not CSV: not UTF-8 (byte 1)"),
        (6, {"a": "6\n6", "b": "7"}),
        (8, {"a": "8", "b": "9"}),
        (9, "1 cells under 2 columns, in a row from line 9 to line 10: is a quote left open?"),
    ]
    nested = b'{"a":' + b"[" * 200_000
    long = b'"' + b"x" * 3_000_000 + b'"'
    found = read(b"\xef\xbb\xbf{}\n" + b"\n".join([nested, long, b"\xff", b"1" * 5000, b'{"b": 1}']))
    assert [line for line, _ in found] == [1, 2, 3, 4, 5, 6]
    assert found[0][1] == {} and found[5][1] == {"b": 1}
    assert found[2][1] == "a line of more than 1,000,000 bytes" and found[3][1] == "not UTF-8 (byte 1)"


@pytest.mark.parametrize("text", ['{"a": "x", "a": "y"}', '[{"b": {"a": 1, "c": 2, "a": 1}}]'])
def test_of_two_values_for_a_key_none_is_taken(text: str) -> None:
    assert read(f'{text}\n{{"a": 1}}\n'.encode()) == [(1, "a key comes twice in one object"), (2, {"a": 1})]


def test_columns_without_a_name_at_the_end_are_empty() -> None:
    content = b"a,b,,\n1,2,,\n3,4,x,\n5,6\n"
    for mapping, record in ((), {"a": "1", "b": "2"}), (("*=t.*",), {"t": {"a": "1", "b": "2"}}):
        assert read(content, "csv", *mapping) == [
            (2, record),
            (3, "there is a value in a column without a name"),
            (4, "2 cells under 4 columns"),
        ]
    assert read(b",a,,b\n0,1,,2\n", "csv", "a=x") == [(2, {"x": "1"})], "no mapping takes them"


def test_a_row_that_is_read_in_part_has_no_outcome() -> None:
    def wait(read: Callable[[], bytes]) -> bytes:
        if line := read():
            return line
        raise InterruptedError

    rows = Rows(io.BytesIO(b'a,b\n"1\n",2\n"3\n\n'), "csv", wait=wait)
    with pytest.raises(InterruptedError):
        for index, _ in enumerate(rows):
            rows.settle(index)
    assert (rows.records, rows.next) == (1, 4)


def test_an_unreadable_row_cannot_be_taken_for_a_record() -> None:
    (row,) = Rows(io.BytesIO(b"{"), "jsonl")
    uses: tuple[Callable[[Any], object], ...] = (dict, len, list, lambda row: row["a"])
    for use in uses:
        with pytest.raises(ValueRefused, match="line 1: not JSON"):
            use(row)
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
