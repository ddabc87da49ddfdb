"""Puts in what tasks call, in a thread: no event loop waits for the disk, and one write does for many tasks."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from customerio_client.forking import watch_forks

from .errors import OutboxFull

if TYPE_CHECKING:
    from .records import Call
    from .store import Store


class _Entry(NamedTuple):
    """A call, and who waits for its number."""

    call: Call
    drop_oldest: bool
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[int]


class Writer:
    """Puts calls into a store for tasks.

    Args:
        store: the store.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._begin()
        watch_forks(self)

    def _begin(self) -> None:
        self._entries: SimpleQueue[_Entry | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    async def append(self, call: Call, *, drop_oldest: bool = False) -> int:
        """Put a call in.

        Args:
            call: the call.
            drop_oldest: whether to make room by dropping the oldest calls.

        Returns:
            Its number, once the store has it. A task that is cancelled meanwhile does not know whether it has.

        Raises:
            OutboxFull: there is no room.
            OutboxFailed: the store cannot be used.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[int] = loop.create_future()
        self._entries.put(_Entry(call, drop_oldest, loop, future))
        if self._thread is None:
            self._start()
        return await future

    def _start(self) -> None:
        with self._lock:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="customerio-outbox-write", daemon=True)
                thread.start()
                self._thread = thread

    def close(self) -> None:
        """End the thread, once what was put in is written."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._entries.put(None)
            thread.join(5.0)

    def _run(self) -> None:
        entries = self._entries
        while (entry := entries.get()) is not None:
            together = [entry]
            with suppress(Empty):
                while (entry := entries.get_nowait()) is not None:
                    together.append(entry)
            for drop_oldest in (False, True):
                if some := [each for each in together if each.drop_oldest is drop_oldest]:
                    self._write(some, drop_oldest=drop_oldest)
            if entry is None:
                return

    def _write(self, entries: list[_Entry], *, drop_oldest: bool) -> None:
        try:
            numbers = self._store.append([entry.call for entry in entries], drop_oldest=drop_oldest)
        except OutboxFull as full:
            if len(entries) > 1:  # some of them may have room
                for entry in entries:
                    self._write([entry], drop_oldest=drop_oldest)
                return
            _tell((entry, full) for entry in entries)
        except BaseException as error:
            _tell((entry, error) for entry in entries)
        else:
            _tell(zip(entries, numbers, strict=True))

    # A thread does not survive a fork, and what waits for it are tasks of the parent's.

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Begin anew in the child."""
        if child:
            self._begin()


def _tell(results: Iterable[tuple[_Entry, int | BaseException]]) -> None:
    by_loop: defaultdict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[int], int | BaseException]]]
    by_loop = defaultdict(list)
    for entry, result in results:
        by_loop[entry.loop].append((entry.future, result))
    for loop, of_loop in by_loop.items():
        with suppress(RuntimeError):  # the loop was closed, and nobody waits any more
            loop.call_soon_threadsafe(_settle, of_loop)


def _settle(results: list[tuple[asyncio.Future[int], int | BaseException]]) -> None:
    for future, result in results:
        if future.done():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)
