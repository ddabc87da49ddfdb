"""The lines of a file as text; and put together to the rows of CSV, of which one may have several."""

from __future__ import annotations

import re
from codecs import IncrementalDecoder, getincrementaldecoder
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, Final, NamedTuple

_LONGEST: Final = 1_000_000
_LONGEST_ROW: Final = 131_072  # of several lines, in characters: as much as `csv` takes for a cell
_BLOCK: Final = 1 << 20
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


class NoTable(ValueError):
    """A file cannot be read as a table, or not further."""


class Line(NamedTuple):
    """A line, or several that are one row.

    Attributes:
        number: the number of the first, from 1.
        text: its text, with its end. Of one that is too long, the beginning.
        fault: why it cannot be read, if so.
        rest: the text that was left out, in pieces; it can be read once, before the next line.
        last: the number of the last, if there are several.
    """

    number: int
    text: str
    fault: str | None = None
    rest: Iterable[str] = ()
    last: int | None = None


class Lines:
    """The lines of a file.

    Args:
        file: the file.
        wait: called to read; whoever has to be interrupted there gives another one.

    Attributes:
        number: the number of the last one that was read, from 1.
    """

    def __init__(self, file: BinaryIO, wait: Callable[[Callable[[], bytes]], bytes] = lambda read: read()) -> None:
        self._file = file
        self._wait = wait
        self.number = 0

    def __iter__(self) -> Iterator[Line]:
        while line := self._wait(self._part):
            self.number += 1
            if self.number == 1:
                line = line.removeprefix(_BYTE_ORDER_MARK)
            if len(line) > _LONGEST and not line.endswith(b"\n"):
                decoder = getincrementaldecoder("utf-8")("replace")
                rest = self._rest(decoder)
                yield Line(self.number, decoder.decode(line), f"a line of more than {_LONGEST:,} bytes", rest)
                for _ in rest:  # unless somebody has read it
                    pass
                continue
            try:
                yield Line(self.number, line.decode())
            except UnicodeDecodeError as error:
                yield Line(self.number, _decoded(line), f"not UTF-8 (byte {error.start + 1})")

    def _part(self) -> bytes:
        return self._file.readline(_LONGEST + 1)

    def _rest(self, decoder: IncrementalDecoder) -> Iterator[str]:
        part = b""
        while not part.endswith(b"\n") and (part := self._wait(self._part)):
            yield decoder.decode(part)


class CsvRows:
    """The rows of CSV: the lines over which a quoted cell goes are one.

    What cannot be read of a row does not change where it ends: the rest of a cell is never taken for rows. Where the
    quotes do not fit, the two cannot be told apart, and the reading ends.

    Args:
        lines: the lines.
        delimiter: what is between two cells.
    """

    def __init__(self, lines: Lines, delimiter: str) -> None:
        self._lines = iter(lines)
        # Cells with what is after each; then the last one, or what there is of it. In a cell that does not begin with a
        # quote, quotes are characters like others.
        end = re.escape(delimiter)
        quoted = '"[^"]*+(?:""[^"]*+)*+'
        self._cells = re.compile(
            f'(?:(?:{quoted}"|(?!")[^{end}]*+){end})*+(?:(?!")|{quoted}(?:"\r?\n?\\Z|(?P<open>\\Z)))'
        )

    def __iter__(self) -> Iterator[Line]:
        for line in self._lines:
            yield self._joined(line) if self._is_open(line) else line

    def _joined(self, first: Line) -> Line:
        texts, length, fault = [first.text], len(first.text), first.fault
        last = first.number
        for line in self._lines:
            last = line.number
            length += len(line.text)
            if length <= _LONGEST_ROW:
                texts.append(line.text)
                fault = fault or (line.fault and f"{line.fault} in line {line.number:,}")
            else:
                fault = fault or f"a row of more than {_LONGEST_ROW:,} characters"
            if not self._is_open(line, first.number):
                return Line(first.number, "".join(texts), fault, last=last)
        raise _quotes_do_not_fit(first.number, last)

    def _is_open(self, line: Line, since: int | None = None) -> bool:
        """Return whether a quoted cell goes on after a line; `since` is the line of one that goes on before it."""
        text = line.text if since is None else '"' + line.text
        where = since or line.number, line.number
        for piece in line.rest:
            text = self._shortened(text, *where) + piece
        return '"' in text and self._matched(text, *where)["open"] is not None

    def _shortened(self, text: str, first: int, last: int) -> str:
        """Replace the beginning of a line by a shorter one after which the same cells follow."""
        inner = text.removesuffix("\r")
        before = inner.rstrip('"')
        quotes = len(inner) - len(before)
        # What the last quotes mean depends on what follows; two of them more or less change nothing in that.
        tail = '"' * (quotes if quotes < 3 else 2 - quotes % 2) + text[len(inner) :]
        found = self._matched(before, first, last)
        cell = '"' if found["open"] is not None else before[found.end() :][:1]
        return cell + tail

    def _matched(self, text: str, first: int, last: int) -> re.Match[str]:
        found = self._cells.match(text)
        if found is None:
            raise _quotes_do_not_fit(first, last)
        return found


def _quotes_do_not_fit(first: int, last: int) -> NoTable:
    where = f"the quotes in line {first:,} do not fit" if last == first else ""
    where = where or f"a quote is open from line {first:,} to line {last:,}"
    return NoTable(
        f"not CSV: {where}, and where the rows after it begin is unknown. Fix line {first:,}: a quote inside a"
        " quoted cell is written twice"
    )


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


def _decoded(line: bytes) -> str:
    return line.decode("utf-8", "replace")
