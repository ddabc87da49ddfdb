"""What came of it, in words that hold no value of a record."""

from __future__ import annotations

from bisect import insort
from pathlib import Path
from typing import Any, Final

from customerio_client.bulk.failures import kept_in
from customerio_client.delivery.outcomes import Failure, NotSent, Rejected, TooLarge
from customerio_core import ValueRefused

from .exits import say
from .rows import Unreadable

_MOST_SHOWN: Final = 10


class Report:
    """The first records that failed, by line."""

    def __init__(self) -> None:
        self._lines: list[tuple[int, str]] = []
        self._more = 0

    def add(self, line: int, failure: Failure[Any]) -> None:
        """Take a record that failed.

        Args:
            line: its line.
            failure: its outcome.
        """
        words = _words(failure)
        if words is None:
            return
        insort(self._lines, (line, words))
        if len(self._lines) > _MOST_SHOWN:
            self._lines.pop()
            self._more += 1

    def show(self, result: str, kept: Path | None = None, end: str | None = None) -> None:
        """Print them, after the result.

        Args:
            result: the result of the run.
            kept: the failures file that was asked for, if any.
            end: what to say last, if anything.
        """
        lines = [result, *(f"  line {line:,}: {words}" for line, words in self._lines)]
        if self._more:
            lines.append(
                f"  and {self._more:,} more" + ("" if kept else " (a run with --failures PATH keeps them all)")
            )
        if kept and self._lines:
            lines.append(f"  kept in {kept_in(kept)}")
        if end is not None:
            lines.append(end)
        try:
            print(*lines, sep="\n", flush=True)
        except OSError as error:
            # The exit code is about the records all the same: one that asked for another run would send them twice.
            say(f"the result cannot be shown: {error.strerror}")


def _words(failure: Failure[Any]) -> str | None:
    """Say what is wrong with a record, in words that hold none of its values; `None` if it is not to blame."""
    match failure:
        case Rejected():
            return f"rejected: {failure.field or 'the record'} ({failure.reason or 'no reason given'})"
        case TooLarge(size=size, limit=limit) if size > limit:
            return f"too large: {size:,} bytes, the limit is {limit:,}"
        case TooLarge(size=size, limit=limit):
            return f"too large: refused with {size:,} bytes, within the limit of {limit:,}"
        case NotSent(item=Unreadable() as row):
            return row.reason
        case NotSent(error=ValueRefused() as error):
            return str(error)
        case NotSent():
            return None
