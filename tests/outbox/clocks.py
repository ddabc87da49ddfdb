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

    def monotonic(self) -> float:  # type: ignore[override]  # a static method in the class
        return self.seconds

    def now(self) -> float:  # type: ignore[override]
        return 1_800_000_000.0 + self.seconds - self.set_back

    def random(self) -> float:  # type: ignore[override]
        return 0.99

    def sleep(self, seconds: float) -> None:
        with self.lock:
            self.seconds += seconds
            self.waited.append(seconds)
