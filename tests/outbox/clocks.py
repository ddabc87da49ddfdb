"""A clock that tests set."""

from __future__ import annotations

import threading

from customerio_client import Clock


class PlayedClock(Clock):
    """A clock on which waiting takes no time: whoever waits moves it on."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.set_back = 0.0
        self.lock = threading.Lock()
        self.waited: list[float] = []

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> float:
        return 1_800_000_000.0 + self.seconds - self.set_back

    def random(self) -> float:
        return 0.99

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.seconds += seconds
            self.waited.append(seconds)
