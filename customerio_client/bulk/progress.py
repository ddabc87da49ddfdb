"""How far a run is: a bar on a terminal, a line now and then elsewhere, a call for programs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TextIO, TypeAlias

from customerio_client.delivery.outcomes import Summary

from .durations import in_words

if TYPE_CHECKING:
    from rich.progress import TaskID

_LINE_EVERY: Final = 5.0
_BAR_EVERY: Final = 0.1
_CALL_EVERY: Final = 0.1


class Progress(NamedTuple):
    """How far a run is.

    Attributes:
        summary: the outcomes so far; it goes on counting.
        total: how many records there are, if that is known.
        rate: records per second so far, those of an earlier run left out.
        left: seconds that the rest will take at this rate, if that is known.
    """

    summary: Summary
    total: int | None
    rate: float
    left: float | None

    def __str__(self) -> str:
        of = f" of {self.total:,}" if self.total is not None else ""
        left = f", {in_words(self.left)} left" if self.left is not None else ""
        return f"{self.summary.records:,}{of} records, {self.rate:,.0f} per second{left}: {self.summary.counts}"


Watch: TypeAlias = Callable[[Progress], None]


class _Display(Protocol):
    every: float

    def show(self, progress: Progress) -> None: ...

    def close(self) -> None: ...


class Reporter:
    """Reports how far a run is, now and then and at its end.

    Args:
        summary: the outcomes.
        total: how many records there are, if that is known.
        watch: what to call with the progress; true shows it on the standard error output.
        clock: seconds on a clock that never goes back.
    """

    def __init__(
        self,
        summary: Summary,
        total: int | None,
        watch: Watch | bool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._summary = summary
        self._total = total
        self._clock = clock
        self._display = _display(watch, sys.stderr)
        self._told = clock()

    def tell(self) -> None:
        """Report, unless that was a moment ago."""
        if self._display is not None and (now := self._clock()) - self._told >= self._display.every:
            self._told = now
            self._display.show(self._progress())

    def close(self) -> None:
        """Report for the last time."""
        if self._display is not None:
            self._display.show(self._progress())
            self._display.close()

    def _progress(self) -> Progress:
        summary = self._summary
        rate = (summary.records - summary.resumed) / (summary.seconds or 1e-9)
        left = None
        if self._total is not None and rate > 0:
            left = max(0, self._total - summary.records) / rate
        return Progress(summary, self._total, rate, left)


def _display(watch: Watch | bool, stream: TextIO | None) -> _Display | None:
    if watch is False:
        return None
    if watch is not True:
        return _Calls(watch)
    if stream is None or stream.closed:
        return None
    return _WhileItLasts(_on_terminal(stream) if stream.isatty() else _Lines(stream))


def _on_terminal(stream: TextIO) -> _Display:
    try:
        return _Bar(stream)
    except ImportError:
        return _Lines(stream)


class _Calls:
    every = _CALL_EVERY

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def show(self, progress: Progress) -> None:
        self._watch(progress)

    def close(self) -> None:
        """Nothing is open."""


class _WhileItLasts:
    """Shows on a stream until that cannot be written: a run does not end because its progress cannot be shown."""

    def __init__(self, display: _Display) -> None:
        self.every = display.every
        self._display = display
        self._broken = False

    def show(self, progress: Progress) -> None:
        if not self._broken:
            self._try(lambda: self._display.show(progress))

    def close(self) -> None:
        self._try(self._display.close)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except (OSError, ValueError):  # full, without a reader, closed; or it has no such characters
            self._broken = True


class _Lines:
    every = _LINE_EVERY

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def show(self, progress: Progress) -> None:
        print(progress, file=self._stream, flush=True)

    def close(self) -> None:
        """Nothing is open."""


class _Bar:
    every = _BAR_EVERY

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar
        from rich.table import Column

        text = TextColumn("{task.fields[said]}", table_column=Column())  # which wraps: it is longer than 80 columns
        # Drawn by `show` alone: nothing would catch an error in a thread of its own.
        self._bar = Bar(BarColumn(bar_width=24), text, console=Console(file=stream), auto_refresh=False)
        self._task: TaskID = self._bar.add_task("", total=None, said="")

    def show(self, progress: Progress) -> None:
        self._bar.start()
        self._bar.update(
            self._task, completed=progress.summary.records, total=progress.total, said=str(progress), refresh=True
        )

    def close(self) -> None:
        self._bar.stop()
