"""A limiter whose buckets lie outside the process, and what it does while it cannot reach them."""

from __future__ import annotations

import asyncio
import logging
import time
from abc import abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from attrs import evolve

from .in_memory import MemoryLimiter
from .key import Key
from .limiter import Limiter, Waiter

T = TypeVar("T")


class StoreProblem(Exception):
    """Something is wrong with what a limiter shares with others. Its words may be logged."""


_LOG = logging.getLogger("customerio_client")
_TRY_AGAIN = 5.0
_THREADS = 4


class SharedLimiter(Limiter):
    """A limiter that several processes share.

    When what they share cannot be reached, no call fails. Each process goes on alone with a share of every limit,
    counting what it has sent itself, says so once in the log, and looks every 5 seconds whether it can be reached
    again. As long as no more than `1 / share` processes are at work, they stay below the limits together.

    Args:
        share: the share of each limit that a process takes while it goes on alone.
    """

    _failures: tuple[type[Exception], ...]

    def __init__(self, share: float) -> None:
        if not 0 < share <= 1:
            raise ValueError("share must be more than 0 and at most 1")
        self._share = share
        self._alone = MemoryLimiter()
        self._threads = _threads()
        self._lost = False
        self._try_again_at = 0.0
        super().__init__()

    @abstractmethod
    def claim_shared(self, place: Waiter) -> float:
        """Do what `claim` does, and may raise one of `_failures`; so may the next two."""

    @abstractmethod
    def leave_shared(self, place: Waiter) -> None:
        """Do what `leave` does. The place has a ticket."""

    @abstractmethod
    def move_shared(self, place: Waiter) -> Sequence[Key]:
        """Do what `move` does."""

    @abstractmethod
    def close_shared(self, key: Key, seconds: float) -> None:
        """Do what `close_bucket` does."""

    def claim(self, place: Waiter) -> float:
        """Let a request go, or give it a place; see `Limiter.claim`."""
        wait = self._reach(lambda: self.claim_shared(place))
        if wait is None:
            wait = self._alone.claim(place.alone_in(self._shares(place.keys)))
        else:
            self._leave_alone(place)
            if wait <= 0:
                self._alone.count(self._shares(place.keys))
        if place.abandoned:
            self.leave(place)
        return wait

    def leave(self, place: Waiter) -> None:
        """Give a place back; see `Limiter.leave`."""
        self._leave_alone(place)
        if place.ticket is not None:
            self._reach(lambda: self.leave_shared(place))

    def move(self, place: Waiter) -> Sequence[Key]:
        """Count a request as going now; see `Limiter.recount`."""
        return self._reach(lambda: self.move_shared(place)) or ()

    async def recount_async(self, place: Waiter) -> Sequence[Key]:
        """Count a request as going now, without blocking the event loop; see `recount`."""
        return await self._elsewhere(self.recount, place)

    def close_bucket(self, key: Key, seconds: float) -> None:
        """Let nothing through a bucket for a while; see `Limiter.close_bucket`."""
        self._alone.close_bucket(share_of(key, self._share), seconds)
        self._reach(lambda: self.close_shared(key, seconds))

    def close(self) -> None:
        """Close what the limiter opened. It opens again when it is used."""
        threads, self._threads = self._threads, _threads()
        threads.shutdown()

    def _leave_alone(self, place: Waiter) -> None:
        if place.alone is not None:
            self._alone.leave(place.alone)
            place.alone = None

    def _shares(self, keys: Sequence[Key]) -> list[Key]:
        return [share_of(key, self._share) for key in keys]

    # Asynchronous callers go through threads of ours: an event loop must not wait for a file or a server, and a
    # connection that belongs to one event loop could not be used by others, nor closed from outside.

    async def claim_async(self, place: Waiter) -> float:
        """Do what `claim` does, without blocking the event loop."""
        return await self._elsewhere(self.claim, place)

    async def slow_async(self, keys: Sequence[Key], seconds: float) -> None:
        """Let nothing through for a while; see `slow`."""
        await self._elsewhere(self.slow, keys, seconds)

    async def _elsewhere(self, step: Callable[..., T], *arguments: Any) -> T:
        return await asyncio.wrap_future(self._submit(step, *arguments))

    def _submit(self, step: Callable[..., T], *arguments: Any) -> Future[T]:
        while True:
            threads = self._threads
            try:
                return threads.submit(step, *arguments)
            except RuntimeError:
                if threads is self._threads:  # not just closed by somebody: the program comes to its end
                    raise

    def abandon(self, place: Waiter) -> None:
        """Do what `leave` does, without blocking the event loop."""
        # A claim may be on its way in another thread: whichever of the two comes last gives the place back.
        place.abandoned = True
        self._submit(self.leave, place)

    def after_fork(self, *, child: bool) -> None:
        """Go on; threads stay in the parent."""
        if child:
            self._threads = _threads()
        super().after_fork(child=child)

    # Lost and found

    def _reach(self, ask: Callable[[], T]) -> T | None:
        """Ask the store; `None` while it cannot be reached."""
        if not self._worth_trying():
            return None
        try:
            response = ask()
        except self._failures as failure:
            self._lose(failure)
            return None
        if self._lost:
            self._find()
        return response

    def _worth_trying(self) -> bool:
        if not self._lost:
            return True
        with self._lock:
            now = time.monotonic()
            if now < self._try_again_at:
                return False
            self._try_again_at = now + _TRY_AGAIN
            return True

    def _lose(self, failure: Exception) -> None:
        with self._lock:
            first, self._lost = not self._lost, True
            self._try_again_at = time.monotonic() + _TRY_AGAIN
        if first:
            # Not the words of another's failure: they may hold an address or a path.
            why = str(failure) if isinstance(failure, StoreProblem) else type(failure).__name__
            _LOG.warning(
                "%r cannot be reached (%s); this process goes on with %g %% of each rate limit",
                self,
                why,
                self._share * 100,
            )

    def _find(self) -> None:
        with self._lock:
            was_lost, self._lost = self._lost, False
        if was_lost:
            _LOG.warning("%r can be reached again", self)


def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_THREADS, "customerio-limiter")


def share_of(key: Key, share: float) -> Key:
    """Return the bucket that lets through a share of what `key` does, in whole requests."""
    requests = key.requests * share
    if requests >= 1:
        return evolve(key, requests=int(requests))
    return evolve(key, requests=1, seconds=key.seconds / requests)
