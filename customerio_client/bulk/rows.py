"""The rows of a file, JSON Lines or CSV, as records: one at a time, each with its line."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, Final, Literal, NoReturn, TypeAlias, cast

from customerio_core import ValueRefused

from .failures import unwrapped
from .mapping import Columns

Format: TypeAlias = Literal["jsonl", "csv"]

_LONGEST_LINE: Final = 1_000_000
_BLOCK: Final = 1 << 20
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class NoTable(ValueError):
    """The file has no head that its rows can be read by."""


class Unreadable(Mapping[str, Any]):
    """A row that is no record. As a record it cannot be sent, and says why.

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
    """Reads records, and remembers the line of each until it is told what became of it.

    Args:
        file: what to read.
        format: what is in it.
        columns: which column becomes which field. Left out, a row of JSON Lines is a record as it is, and a column of
            CSV is named by its field.
        delimiter: what is between two columns of CSV.
        wait: called to read a line; whoever has to be interrupted there gives another one.

    Attributes:
        records: how many were read.
        ended: whether there are no more.

    Raises:
        NoTable: the names of the columns cannot be used.
    """

    def __init__(
        self,
        file: BinaryIO,
        format: Format,
        columns: Columns | None = None,
        delimiter: str = ",",
        wait: Callable[[Callable[[], bytes]], bytes] = lambda read: read(),
    ) -> None:
        self._lines = _Lines(file, wait)
        self._columns = columns
        self._delimiter = delimiter
        self._read = self._json if format == "jsonl" else self._csv
        self._waiting: dict[int, int] = {}
        self.records = 0
        self.ended = False
        if format == "csv":
            self._read_head()

    def __iter__(self) -> Iterator[Record]:
        for line, record in self._read():
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
        return min(self._waiting.values(), default=self._lines.number + 1)

    def _json(self) -> Iterator[tuple[int, Record]]:
        for text in self._lines:
            if isinstance(text, Unreadable):
                yield self._lines.number, text
            elif not text.isspace():
                yield self._lines.number, self._of_json(text)

    def _of_json(self, text: str) -> Record:
        try:
            data = unwrapped(json.loads(text))
        except json.JSONDecodeError as error:
            return Unreadable(f"not JSON: {error.msg} (character {error.pos + 1})", text)
        except (ValueError, RecursionError):
            return Unreadable("JSON that cannot be read: a number is too long, or it is nested too deep", text)
        if not isinstance(data, dict):
            return Unreadable("a record is a JSON object", text)
        row = cast(dict[str, Any], data)
        return row if self._columns is None else self._mapped(self._columns, row, text)

    def _read_head(self) -> None:
        self._columns = self._columns or Columns()
        self._cells = csv.reader(self._lines.texts(), delimiter=self._delimiter, strict=True)
        try:
            self._head: list[str] = next(self._cells, list[str]())
            if not self._head:
                raise ValueError("the first line has no names")
            self._columns.check(self._head)
        except (csv.Error, ValueError) as error:
            raise NoTable(f"the columns cannot be used: {error}") from None

    def _csv(self) -> Iterator[tuple[int, Record]]:
        assert self._columns is not None
        head = self._head
        while True:
            first = self._lines.begin()
            try:
                cells = next(self._cells)
            except StopIteration:
                return
            except (csv.Error, ValueRefused) as error:
                yield first, Unreadable(f"not CSV: {error}", self._lines.begun)
                continue
            if len(cells) == len(head):
                # An empty cell is no value.
                row = {name: cell for name, cell in zip(head, cells, strict=True) if cell}
                yield first, self._mapped(self._columns, row, self._lines.begun)
            elif cells:
                count = f"{len(cells)} cells under {len(head)} columns"
                yield first, Unreadable(count, self._lines.begun)

    @staticmethod
    def _mapped(columns: Columns, row: dict[str, Any], text: str) -> Record:
        try:
            return columns.record(row)
        except ValueRefused as error:
            return Unreadable(str(error), text)


class _Lines:
    """The lines of a file as text.

    Attributes:
        number: the number of the last one, from 1.
    """

    def __init__(self, file: BinaryIO, wait: Callable[[Callable[[], bytes]], bytes]) -> None:
        self._file = file
        self._wait = wait
        self._begun: list[str] = []
        self.number = 0

    def begin(self) -> int:
        """Begin a row; give the number of its first line."""
        self._begun.clear()
        return self.number + 1

    @property
    def begun(self) -> str:
        """The text of the row that was begun last."""
        return "".join(self._begun)

    def __iter__(self) -> Iterator[str | Unreadable]:
        while line := self._wait(self._line):
            self.number += 1
            if self.number == 1:
                line = line.removeprefix(_BYTE_ORDER_MARK)
            if len(line) > _LONGEST_LINE and not line.endswith(b"\n"):
                yield Unreadable(f"a line of more than {_LONGEST_LINE:,} bytes", _decode(line))
                self._skip()
                continue
            try:
                yield line.decode()
            except UnicodeDecodeError as error:
                yield Unreadable(f"not UTF-8 (byte {error.start + 1})", _decode(line))

    def texts(self) -> Iterator[str]:
        """Give what `csv` reads: it goes on after an error of ours, where a generator would be at its end."""
        return _Texts(iter(self), self._begun)

    def _line(self) -> bytes:
        return self._file.readline(_LONGEST_LINE + 1)

    def _skip(self) -> None:
        while (part := self._wait(self._line)) and not part.endswith(b"\n"):
            pass


class _Texts:
    def __init__(self, lines: Iterator[str | Unreadable], begun: list[str]) -> None:
        self._lines = lines
        self._begun = begun

    def __iter__(self) -> _Texts:
        return self

    def __next__(self) -> str:
        text = next(self._lines)
        self._begun.append(str(text))
        if isinstance(text, Unreadable):
            raise ValueRefused(text.reason)
        return text


def _decode(line: bytes) -> str:
    return line.decode("utf-8", "replace")


def count_lines(file: BinaryIO) -> int:
    """Count the lines of a file, and go back to where it was.

    Args:
        file: a file that can be read more than once.

    Returns:
        Their number.
    """
    start = file.tell()
    count, last = 0, b"\n"
    while block := file.read(_BLOCK):
        count += block.count(b"\n")
        last = block[-1:]
    file.seek(start)
    return count + (last != b"\n")
