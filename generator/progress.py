"""What a person sees while a command works: stages as they begin, and a table at the end."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from typing import Protocol, TextIO


class Notify(Protocol):
    """Told which API enters which stage; the empty stage says that it is through."""

    def __call__(self, api: str, stage: str) -> None: ...


class Progress:
    """One line per finished stage, or on a terminal one line per API that changes in place."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self._running: dict[str, tuple[str, float]] = {}
        self._live = _Live(self.stream) if self.stream.isatty() else None

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *failure: object) -> None:
        if self._live:
            self._live.stop()

    def __call__(self, api: str, stage: str) -> None:
        now = time.monotonic()
        last, since = self._running.get(api, ("", now))
        self._running[api] = (stage, now)
        if self._live:
            self._live.show(api, stage, last, now - since)
        elif last:
            print(f"{api:<16} {last:<8} {now - since:6.1f} s", file=self.stream, flush=True)


class _Live:
    """The lines that change in place. Rich is loaded only where there is a terminal to show them on."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bars
        from rich.progress import SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

        columns = (SpinnerColumn(finished_text="✓"), TextColumn("{task.description}"), TimeElapsedColumn())
        self._bars = Bars(*columns, TextColumn("{task.fields[done]}"), console=Console(file=stream))
        self._tasks: dict[str, TaskID] = {}
        self._done: dict[str, list[str]] = {}
        self._bars.start()

    def show(self, api: str, stage: str, last: str, seconds: float) -> None:
        if api not in self._tasks:
            self._tasks[api] = self._bars.add_task(api, total=None, done="")
        done = self._done.setdefault(api, [])
        if last:
            done.append(f"{last} {seconds:.1f}")
        text = f"{api:<16} {stage or 'done':<8}"
        self._bars.update(self._tasks[api], description=text, done=" · ".join(done))
        if not stage:
            self._bars.update(self._tasks[api], total=1, completed=1)

    def stop(self) -> None:
        self._bars.stop()


def table(header: Sequence[str], rows: Sequence[Sequence[object]], stream: TextIO | None = None) -> None:
    """A table: boxed on a terminal, aligned columns elsewhere. All but the first column are numbers."""
    stream = stream or sys.stdout
    lines = [[str(cell) for cell in row] for row in rows]
    if stream.isatty():
        from rich.console import Console
        from rich.table import Table

        drawn = Table()
        for number, name in enumerate(header):
            drawn.add_column(name, justify="right" if number else "left")
        for line in lines:
            drawn.add_row(*line)
        Console(file=stream).print(drawn)
        return
    widths = [max(len(line[column]) for line in [list(header), *lines]) for column in range(len(header))]
    for line in [list(header), *lines]:
        cells = [cell.rjust(width) if column else cell.ljust(width)
                 for column, (cell, width) in enumerate(zip(line, widths, strict=True))]  # fmt: skip
        print("  ".join(cells).rstrip(), file=stream)
