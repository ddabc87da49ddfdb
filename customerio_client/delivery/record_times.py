"""When each record of a run was passed: the time that an event gets that has none of its own.

A record keeps its time when it is written again, after a failure or in a run that is resumed.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any, Final

from customerio_client.moments import moment_text

_MOST: Final = 100_000
_STEP: Final = 1.0
"""Seconds: records that are passed within it have one time."""


class RecordTimes:
    """Returns the times of the records of one run; threads share it.

    Args:
        begun: unix seconds at which the run first began, where it can be resumed: then all records have this time,
            as nothing else is known of it later. `None` for the time at which each record is first asked about.
        clock: returns the unix seconds of now.
    """

    __slots__ = ("_begun", "_clock", "_marks", "_texts")

    def __init__(self, begun: float | None = None, clock: Callable[[], float] = time.time) -> None:
        self._begun = begun
        self._clock = clock
        self._marks: list[int] = []  # places from which on records have the text at the same place of the other list
        self._texts: list[tuple[float, str]] = []
        if begun is not None:
            self._marks, self._texts = [0], [(begun, moment_text(begun))]

    def __call__(self, index: int) -> str:
        """Return the time of a record.

        Args:
            index: the record's place in the source.

        Returns:
            ISO 8601 text.
        """
        if self._begun is None and (not self._marks or index > self._marks[-1]):
            self._mark(index)
        return self._texts[max(0, bisect_right(self._marks, index) - 1)][1]

    def many(self, indexes: Sequence[int]) -> list[str]:
        """Return the times of some records.

        Args:
            indexes: their places in the source, in order.

        Returns:
            ISO 8601 texts.
        """
        first, last = self(indexes[0]), self(indexes[-1])
        return [first] * len(indexes) if first == last else list(map(self, indexes))

    def _mark(self, index: int) -> None:
        now = self._clock()
        if self._texts and now - self._texts[-1][0] < _STEP:
            return
        # The text first: who looks a place up meanwhile must find one.
        self._texts.append((now, moment_text(now)))
        self._marks.append(index)
        if len(self._marks) > _MOST:
            self._marks, self._texts = self._marks[_MOST // 2 :], self._texts[_MOST // 2 :]

    def __reduce__(self) -> tuple[Any, ...]:
        begun = self._begun if self._begun is not None or not self._texts else self._texts[0][0]
        return RecordTimes, (begun,)
