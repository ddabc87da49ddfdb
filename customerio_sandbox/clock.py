"""The time in a sandbox: that of the machine, and what `advance` added to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import timedelta


class Clock:
    """The time in a sandbox.

    Args:
        source: seconds since 1970, as `time.time` returns them.
    """

    __slots__ = ("_fixed", "_source", "offset")

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._fixed: float | None = None
        self.offset = 0.0

    def time(self) -> float:
        """Return the seconds since 1970, with their fraction."""
        return self._fixed if self._fixed is not None else self._source() + self.offset

    def now(self) -> int:
        """Return the whole seconds since 1970: what the APIs call a timestamp."""
        return int(self.time())

    def advance(self, by: timedelta) -> None:
        """Put the clock forward.

        Args:
            by: how far; not backward.

        Raises:
            ValueError: `by` is negative.
        """
        if by < timedelta(0):
            raise ValueError("advance: time in a sandbox cannot go backward")
        self.offset += by.total_seconds()

    @contextmanager
    def still(self) -> Generator[float, None, None]:
        """Let no time pass while something is done, so that a journal can do it again to the same result."""
        before = self._fixed
        self._fixed = self.time()
        try:
            yield self._fixed
        finally:
            self._fixed = before

    def hold(self, at: float | None) -> None:
        """Stop the clock at a time, or let it run again.

        Args:
            at: seconds since 1970, `None` to let it run.
        """
        self._fixed = at
