"""How long an API is left alone that takes nothing: pauses that grow, as the client's own between two attempts do."""

from __future__ import annotations

from typing import Final

from customerio_client.clock import Clock
from customerio_client.retry import Backoff

GROWING: Final = Backoff(first=1.0, longest=300.0)
"""The pauses of an outage: from a second up to five minutes."""
_LONGEST_ASKED: Final = 3600.0
"""Seconds that a response may ask for; more can be a mistake."""


def pause(failures: int, clock: Clock, asked: float | None = None) -> float:
    """Say how long to wait after a number of failures in a row.

    Args:
        failures: how many there were.
        clock: has the dice for the jitter.
        asked: seconds that the last response asked for.

    Returns:
        Seconds.
    """
    return max(GROWING.wait(failures, clock.random()), min(asked or 0.0, _LONGEST_ASKED))


class Outage:
    """Whether an API takes anything, by what became of what was sent.

    Args:
        clock: knows the time.

    Attributes:
        failures: how often in a row nothing arrived.
        until: seconds on the clock that never goes back, before which nothing is sent.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.failures = 0
        self.until = 0.0
        self._since = float("-inf")
        self._arrived = float("-inf")

    def failed(self, started: float, asked: float | None = None) -> None:
        """Note that something did not arrive.

        Args:
            started: when it was sent.
            asked: seconds that the response asked to wait.
        """
        # Of several on their way at a time, one counts; and none of those before something arrived.
        if started < self._since or started < self._arrived:
            return
        now = self._clock.monotonic()
        self.failures += 1
        self.until = now + pause(self.failures, self._clock, asked)
        self._since = now

    def arrived(self) -> None:
        """Note that something arrived."""
        self.failures = 0
        self.until = 0.0
        self._arrived = self._clock.monotonic()

    def stop(self, seconds: float) -> None:
        """Send nothing for some time, whatever happens: every call would meet the same error.

        Args:
            seconds: for how long.
        """
        self.failures += 1
        self.until = self._clock.monotonic() + seconds
