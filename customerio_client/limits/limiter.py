"""What a limiter does: let a request go, or make it wait for its turn."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from math import inf

from customerio_client.errors import RateLimitWait
from customerio_client.forking import watch_forks

from .key import Key
from .window import nap

_SLIP = 0.1
"""Seconds by which a turn may come later than foretold before it is too late."""


class Waiter:
    """The place of one request among those that wait.

    Args:
        keys: the buckets that count it, the narrowest first.
        timeout: the longest it waits, in seconds; `None` for as long as it takes.

    Attributes:
        ticket: what the limiter knows it by; `None` while it has no place.
        counted: the time at which the limiter counted it, on its own clock; `None` before.
        waited: the seconds it waited.
        alone: the place that stands for it while a shared limiter goes on alone.
        abandoned: whether it is not wanted any more.
    """

    __slots__ = ("_ends", "abandoned", "alone", "counted", "keys", "ticket", "timeout", "waited")

    def __init__(self, keys: Sequence[Key], timeout: float | None) -> None:
        self.keys = keys
        self.timeout = timeout
        self._ends = inf if timeout is None else time.monotonic() + timeout
        self.ticket: float | None = None
        self.counted: float | None = None
        self.waited = 0.0
        self.alone: Waiter | None = None
        self.abandoned = False

    def alone_in(self, keys: Sequence[Key]) -> Waiter:
        """Return the place in `keys` that stands for this one."""
        if self.alone is None:
            self.alone = Waiter(keys, self.timeout)
            self.alone._ends = self._ends
        return self.alone

    @property
    def held(self) -> bool:
        """Whether it is among those that wait."""
        return self.ticket is not None or (self.alone is not None and self.alone.held)

    @property
    def patience(self) -> float:
        """How much longer it waits, in seconds."""
        if self.timeout is None:
            return inf
        left = self._ends - time.monotonic()
        return left + _SLIP if self.held else left

    def check(self, wait: float) -> None:
        """Look whether it may wait so long.

        Raises:
            RateLimitWait: it may not.
        """
        if not self.held or wait > self.patience:
            limits = " and ".join(map(str, self.keys))
            reason = f"the limit {limits} would let it go in {wait:.3g} s, and it may wait {self.timeout:.3g} s"
            raise RateLimitWait(reason, wait)


class Limiter(ABC):
    """Lets requests go so that no bucket is over its limit.

    A class of it calls `super().__init__()` last: from then on it is notified of forks.

    Requests go in the order in which they came, threads and tasks alike; safe to share between threads, tasks and
    event loops, and usable after a fork, where no call waits at first. Whoever stops waiting, by cancellation, Ctrl-C
    or an error, gives its place back.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        watch_forks(self)  # a fork takes place between two steps: the child must not inherit a held lock

    def acquire(self, keys: Sequence[Key], timeout: float | None = None) -> float:
        """Wait until all buckets let a request go, and count it in them.

        Args:
            keys: the buckets that count it, the narrowest first.
            timeout: the longest to wait, in seconds; `None` for as long as it takes, 0 to refuse.

        Returns:
            The seconds it waited; 0 if it did not.

        Raises:
            RateLimitWait: it would have to wait longer than `timeout`. That is mostly known at once, and then said
                at once.
        """
        return self.enter(keys, timeout).waited

    async def acquire_async(self, keys: Sequence[Key], timeout: float | None = None) -> float:
        """Wait without blocking the event loop; see `acquire`."""
        return (await self.enter_async(keys, timeout)).waited

    def enter(
        self, keys: Sequence[Key], timeout: float | None = None, on_wait: Callable[[float], None] | None = None
    ) -> Waiter:
        """Do what `acquire` does.

        Args:
            keys: the buckets that count it, the narrowest first.
            timeout: the longest to wait, in seconds.
            on_wait: called before it waits, with the seconds that it will take as far as is known.

        Returns:
            Its place, for `recount`.
        """
        place = Waiter(keys, timeout)
        try:
            wait = self.claim(place)
            if wait <= 0:
                return place
            started = time.monotonic()
            while wait > 0:
                place.check(wait)
                if on_wait is not None:
                    on_wait(wait)
                    on_wait = None
                time.sleep(nap(wait))
                wait = self.claim(place)
        except BaseException:
            self.leave(place)
            raise
        place.waited = time.monotonic() - started
        return place

    async def enter_async(
        self, keys: Sequence[Key], timeout: float | None = None, on_wait: Callable[[float], None] | None = None
    ) -> Waiter:
        """Wait without blocking the event loop; see `enter`."""
        place = Waiter(keys, timeout)
        try:
            wait = await self.claim_async(place)
            if wait <= 0:
                return place
            started = time.monotonic()
            while wait > 0:
                place.check(wait)
                if on_wait is not None:
                    on_wait(wait)
                    on_wait = None
                import asyncio  # loading it takes synchronous programs longer than many calls

                await asyncio.sleep(nap(wait))
                wait = await self.claim_async(place)
        except BaseException:
            self.abandon(place)
            raise
        place.waited = time.monotonic() - started
        return place

    def recount(self, place: Waiter) -> Sequence[Key]:
        """Count a request as going now, which was let through before it had a connection.

        A bucket would otherwise count it too early, and have room again while the API still counts it.

        Args:
            place: its place, which `enter` gave.

        Returns:
            The buckets that have already forgotten it: it has to wait for these again.
        """
        return self.move(place) if place.counted is not None else ()

    async def recount_async(self, place: Waiter) -> Sequence[Key]:
        """Count a request as going now, without blocking the event loop; see `recount`."""
        return self.recount(place)

    def slow(self, keys: Sequence[Key], seconds: float) -> None:
        """Let nothing through for a while, as the vendor asks for with a 429.

        It holds for everybody who shares the limiter. Where several buckets counted the request, it is the
        narrowest that closes: the wider one closes when a request that only it counts is refused.

        Args:
            keys: the buckets that counted the request, the narrowest first.
            seconds: for how long.
        """
        if keys and seconds > 0:
            self.close_bucket(keys[0], seconds)

    async def slow_async(self, keys: Sequence[Key], seconds: float) -> None:
        """Let nothing through for a while; see `slow`."""
        self.slow(keys, seconds)

    def close(self) -> None:
        """Close what the limiter opened. It opens again when it is used."""
        return

    # What makes a limiter. Users need none of these.

    @abstractmethod
    def claim(self, place: Waiter) -> float:
        """Let a request go, or give it a place among those that wait.

        Args:
            place: its place; the same again when it comes back.

        Returns:
            0 if it may go. Otherwise the seconds to wait, as far as is known now.
        """

    @abstractmethod
    def leave(self, place: Waiter) -> None:
        """Give a place back.

        Args:
            place: the place.
        """

    def move(self, place: Waiter) -> Sequence[Key]:
        """Do what `recount` does, for a request that was counted at `place.counted`."""
        return ()

    @abstractmethod
    def close_bucket(self, key: Key, seconds: float) -> None:
        """Let nothing through a bucket for a while.

        Args:
            key: the bucket.
            seconds: for how long.
        """

    async def claim_async(self, place: Waiter) -> float:
        """Do what `claim` does, without blocking the event loop."""
        return self.claim(place)

    def abandon(self, place: Waiter) -> None:
        """Do what `leave` does, without blocking the event loop."""
        self.leave(place)

    def before_fork(self) -> None:
        """Leave nothing half done for the child."""
        self._lock.acquire()

    def after_fork(self, *, child: bool) -> None:
        """Go on.

        Args:
            child: whether this is the child.
        """
        if child:
            self._lock = threading.RLock()
        else:
            self._lock.release()
