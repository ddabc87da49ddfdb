"""The limiter of one process."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

from .key import Key
from .limiter import Limiter, Waiter
from .window import Window, claim

_FEW = 1024


class MemoryLimiter(Limiter):
    """A limiter for the threads and tasks of one process.

    After a fork, parent and child each go on with what had gone before it: to share their limits from then on, let
    them share a file. Pickled, it starts anew.

    Args:
        clock: seconds on a clock that never goes back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._windows: dict[str, Window] = {}
        self._many = _FEW
        self._last_ticket = -math.inf
        super().__init__()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._clock,)

    def count(self, keys: Sequence[Key]) -> None:
        """Count a request that has gone without asking.

        Args:
            keys: the buckets that count it.
        """
        with self._lock:
            now = self._clock()
            for key in keys:
                window = self._window(key, now)
                window.refresh(now)
                window.times.append(now)

    def claim(self, place: Waiter) -> float:
        """Let a request go, or give it a place; see `Limiter.claim`."""
        with self._lock:
            now = self._clock()
            windows = [self._window(key, now) for key in place.keys]
            patience = place.patience
            ticket = place.ticket
            if ticket is None:
                ticket = now if now > self._last_ticket else math.nextafter(self._last_ticket, math.inf)
                self._last_ticket = ticket
            wait = claim(windows, ticket, now, patience)
            if wait <= patience:
                place.ticket = ticket
            if wait <= 0:
                place.counted = now
            return wait

    def move(self, place: Waiter) -> Sequence[Key]:
        """Count a request as going now; see `Limiter.recount`."""
        counted = place.counted
        assert counted is not None
        with self._lock:
            now = place.counted = self._clock()
            return [key for key in place.keys if not self._window(key, now).move(counted, now)]

    def leave(self, place: Waiter) -> None:
        """Give a place back; see `Limiter.leave`."""
        if place.ticket is not None:
            with self._lock:
                for key in place.keys:
                    if window := self._windows.get(key.name):
                        window.leave(place.ticket)

    def close_bucket(self, key: Key, seconds: float) -> None:
        """Let nothing through a bucket for a while; see `Limiter.close_bucket`."""
        with self._lock:
            now = self._clock()
            self._window(key, now).close(now + seconds)

    def _window(self, key: Key, now: float) -> Window:
        window = self._windows.get(key.name)
        if window is None:
            self._forget_idle(now)
            window = self._windows[key.name] = Window(key.requests, key.seconds)
        elif window.requests != key.requests or window.seconds != key.seconds:
            window.set_rate(key.requests, key.seconds)
        return window

    def _forget_idle(self, now: float) -> None:
        # A bucket per value would otherwise leave a window for every value there ever was.
        if len(self._windows) >= self._many:
            self._windows = {name: window for name, window in self._windows.items() if not window.idle(now)}
            self._many = max(_FEW, 2 * len(self._windows))

    def after_fork(self, *, child: bool) -> None:
        """Go on; those who wait do so in the parent."""
        if child:
            for window in self._windows.values():
                window.waiting.clear()
                window.awaited.clear()
        super().after_fork(child=child)
