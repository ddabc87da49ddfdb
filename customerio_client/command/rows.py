"""The rows of a file, JSON Lines or CSV, as records: one at a time, each with its line."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, Final, Literal, NoReturn, TypeAlias, cast

from customerio_client.bulk.failures import unwrapped
from customerio_core import ValueRefused

from .lines import CsvRows, Line, Lines, NoTable
from .mapping import Columns


class _KeyTwice(ValueError):
    """Which of the two values is meant?"""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise _KeyTwice
    return data


_json: Final = json.JSONDecoder(object_pairs_hook=_object).decode

_OTHER_DELIMITERS: Final = ";\t|,"

Format: TypeAlias = Literal["jsonl", "csv"]


class Unreadable(Mapping[str, Any]):
    """A row that is not a record. It cannot be sent as one, and says why.

    Args:
        reason: why.
        text: the row.

    Attributes:
        line: its line, once that is known.
    """

    line = 0

    def __init__(self, reason: str, text: str) -> None:
        self.reason = reason
        self._text = text

    def _refusal(self) -> ValueRefused:
        return ValueRefused(f"line {self.line}: {self.reason}")

    def __getitem__(self, key: str) -> NoReturn:
        raise self._refusal()

    def __iter__(self) -> NoReturn:
        raise self._refusal()

    def __len__(self) -> int:
        raise self._refusal()

    def __repr__(self) -> str:
        return f"<Unreadable {self.reason}>"

    def __str__(self) -> str:
        return self._text


Record: TypeAlias = dict[str, Any] | Unreadable


class Rows:
    """Reads records, and remembers the line of each until its outcome is known.

    Args:
        file: what to read.
        format: what is in it.
        columns: which column becomes which field. Left out, a row of JSON Lines is a record as it is, and a column of
            CSV is named by its field.
        delimiter: what is between two columns of CSV.
        wait: called to read a line; whoever has to be interrupted there gives another one.
        sure_of_delimiter: whether a table with a single column may be meant, although there seems to be another
            delimiter in its name.

    Attributes:
        records: how many were read.
        ended: whether there are no more.

    Raises:
        NoTable: the names of the columns cannot be used; or, while the rows are read, their quotes do not fit.
    """

    def __init__(
        self,
        file: BinaryIO,
        format: Format,
        columns: Columns | None = None,
        delimiter: str = ",",
        wait: Callable[[Callable[[], bytes]], bytes] = lambda read: read(),
        *,
        sure_of_delimiter: bool = True,
    ) -> None:
        self._sure_of_delimiter = sure_of_delimiter
        self._lines = Lines(file, wait)
        self._columns = columns
        self._delimiter = delimiter
        self._waiting: dict[int, int] = {}
        self.records = 0
        self.ended = False
        self._read = self._json() if format == "jsonl" else self._csv()
        self._unread = self._lines.number + 1

    def __iter__(self) -> Iterator[Record]:
        for line, record in self._read:
            self._unread = self._lines.number + 1
            if isinstance(record, Unreadable):
                record.line = line
            self._waiting[self.records] = line
            self.records += 1
            yield record
        self.ended = True

    def settle(self, index: int) -> int:
        """Note that a record has its outcome.

        Args:
            index: its place, from 0.

        Returns:
            Its line, from 1.
        """
        return self._waiting.pop(index)

    @property
    def all_settled(self) -> bool:
        """Whether every record has its outcome."""
        return self.ended and not self._waiting

    @property
    def next(self) -> int:
        """The first line of what has no outcome."""
        return min(self._waiting.values(), default=self._unread)

    def _json(self) -> Iterator[tuple[int, Record]]:
        for line in self._lines:
            if line.fault is not None:
                yield line.number, Unreadable(line.fault, line.text)
            elif not line.text.isspace():
                yield line.number, self._of_json(line.text)

    def _of_json(self, text: str) -> Record:
        try:
            data = unwrapped(_json(text))
        except _KeyTwice:
            return Unreadable("a key comes twice in one object", text)
        except json.JSONDecodeError as error:
            return Unreadable(f"not JSON: {error.msg} (character {error.pos + 1})", text)
        except (ValueError, RecursionError):
            return Unreadable("JSON that cannot be read: a number is too long, or it is nested too deep", text)
        if not isinstance(data, dict):
            return Unreadable("a record is a JSON object", text)
        row = cast(dict[str, Any], data)
        return row if self._columns is None else self._mapped(self._columns, row, text)

    def _csv(self) -> Iterator[tuple[int, Record]]:
        columns = self._columns or Columns()
        rows = iter(CsvRows(self._lines, self._delimiter))
        head = self._head(rows, columns)
        return self._under(head, rows, columns)

    def _head(self, rows: Iterator[Line], columns: Columns) -> list[str]:
        try:
            head = self._cells(first) if (first := next(rows, None)) else []
            if not any(head):
                raise ValueError("the first line has no names")
            if len(head) == 1 and not self._sure_of_delimiter:
                _check_single(head[0])
            columns.check(head)
        except ValueError as error:
            raise NoTable(f"the columns cannot be used: {error}") from None
        return head

    def _under(self, head: list[str], rows: Iterator[Line], columns: Columns) -> Iterator[tuple[int, Record]]:
        for row in rows:
            try:
                cells = self._cells(row)
            except ValueError as error:
                yield row.number, Unreadable(f"not CSV: {error}{_lines_of(row)}", row.text)
                continue
            if len(cells) == len(head):
                # An empty cell is not a value.
                values = {name: cell for name, cell in zip(head, cells, strict=True) if cell}
                yield row.number, self._mapped(columns, values, row.text)
            elif cells:
                reason = f"{len(cells)} cells under {len(head)} columns{_lines_of(row)}"
                yield row.number, Unreadable(reason, row.text)

    def _cells(self, row: Line) -> list[str]:
        if row.fault is not None:
            raise ValueError(row.fault)
        try:
            return next(csv.reader((row.text,), delimiter=self._delimiter, strict=True))
        except csv.Error as error:
            raise ValueError(str(error)) from None

    @staticmethod
    def _mapped(columns: Columns, row: dict[str, Any], text: str) -> Record:
        try:
            return columns.record(row)
        except ValueRefused as error:
            return Unreadable(str(error), text)


def _check_single(name: str) -> None:
    for delimiter in _OTHER_DELIMITERS:
        if delimiter in name:
            shown = "\\t" if delimiter == "\t" else delimiter
            raise ValueError(
                f"there is one, with '{shown}' in its name. If that is between the columns, give --delimiter '{shown}';"
                " if not, --delimiter ,"
            )


def _lines_of(row: Line) -> str:
    """Say how far a row goes that is none, in which a quote may be to blame."""
    return (
        "" if row.last is None else f", in a row from line {row.number:,} to line {row.last:,}: is a quote left open?"
    )
