"""Calls in the memory of the process: fast, and lost with it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice
from math import inf
from threading import RLock
from typing import Final

from customerio_client.forking import watch_forks

from .errors import OutboxFull, never_fits
from .records import Beat, Call, Counts, Failed, FailedRecord, Record
from .store import State

_MOST_FAILED: Final = 10_000
"""Failures that are remembered: they would fill the memory otherwise."""


class MemoryStore:
    """Keeps calls in memory. A forked child begins with none: those of its parent are its parent's.

    Args:
        max_records: the most calls that may wait; `None` for no limit.
        max_bytes: the most bytes that they may have; `None` for no limit.
    """

    survives = False
    limiter = None

    def __init__(self, max_records: int | None, max_bytes: int | None) -> None:
        self._most, self._most_bytes = max_records or inf, max_bytes or inf
        self._begin()
        watch_forks(self)

    def __repr__(self) -> str:
        return "MemoryStore()"

    def _begin(self) -> None:
        self._lock = RLock()
        self._waiting: dict[int, Record] = {}  # in order
        self._unread: deque[int] = deque()  # some of them may have been dropped since
        self._failed: dict[int, FailedRecord] = {}
        self._marked: set[int] = set()
        self._gone: dict[int, None] = {}
        self._again: dict[int, int] = {}
        self._last = self._bytes = self._dropped = 0
        self._beat: Beat | None = None

    def append(self, calls: Sequence[Call], *, drop_oldest: bool = False) -> Sequence[int]:
        """Keep calls; see `Store`."""
        size = sum([len(call[2] or b"") + len(call[3]) for call in calls])
        with self._lock:
            if len(self._waiting) + len(calls) > self._most or self._bytes + size > self._most_bytes:
                self._make_room(len(calls), size, drop_oldest)
            first = self._last + 1
            for id, call in enumerate(calls, first):
                self._waiting[id] = Record(id, call)
                self._unread.append(id)
            self._last += len(calls)
            self._bytes += size
        return range(first, first + len(calls))

    def _make_room(self, count: int, size: int, drop_oldest: bool) -> None:
        if count > self._most or size > self._most_bytes:
            raise OutboxFull(never_fits(count, size, self._most, self._most_bytes), for_good=True)
        while (full := self._full(count, size)) is not None:
            oldest = next((id for id in self._waiting if id not in self._marked), None) if drop_oldest else None
            if oldest is None:
                raise OutboxFull(full)
            self._forget(oldest)

    def _full(self, count: int, size: int) -> str | None:
        if len(self._waiting) + count > self._most:
            return f"max_records is {self._most:,}"
        return f"max_bytes is {self._most_bytes:,}" if self._bytes + size > self._most_bytes else None

    def _forget(self, id: int) -> None:
        self._bytes -= self._waiting.pop(id).call.size
        self._note_dropped(id)

    def _note_dropped(self, id: int) -> None:
        self._dropped += 1
        self._gone[id] = None
        if len(self._gone) > _MOST_FAILED:
            del self._gone[next(iter(self._gone))]

    def state(self, id: int) -> State:
        """Return what has become of a call; see `Store`."""
        with self._lock:
            if id in self._waiting:
                return "waiting"
            if id in self._failed:
                return "failed"
            if id in self._gone:
                return "dropped"
            return self.state(self._again[id]) if id in self._again else "delivered"

    def last_id(self) -> int:
        """Return the number of the newest call."""
        return self._last

    def is_settled(self, up_to: int) -> bool:
        """Return whether no call up to a number waits."""
        return self.oldest_id() > up_to

    def oldest_id(self) -> int:
        """Return the number of the oldest call that waits; see `Store`."""
        with self._lock:
            return next(iter(self._waiting), self._last + 1)

    def lead(self) -> bool:
        """Deliver: there is nobody else."""
        return True

    def resign(self) -> None:
        """Nobody else would deliver."""

    def read(self, after: int, most: int, most_bytes: int) -> Sequence[Record]:
        """Read calls; see `Store`."""
        with self._lock:
            if after == 0:
                self._unread = deque(self._waiting)
            records: list[Record] = []
            size = 0
            while self._unread and len(records) < most and size < most_bytes:
                record = self._waiting.get(self._unread.popleft())
                if record is not None:
                    records.append(record)
                    size += record.call.size
            return records

    def mark(self, ids: Sequence[int]) -> Sequence[int]:
        """Note that calls are about to be sent, and must not be dropped; see `Store`."""
        with self._lock:
            there = [id for id in ids if id in self._waiting]
            self._marked.update(there)
            return there

    def settle(
        self, delivered: Sequence[Record], failed: Sequence[Failed] = (), later: Sequence[Record] = (), *, now: float
    ) -> None:
        """Note what became of calls; see `Store`."""
        with self._lock:
            for record in (*delivered, *(each.record for each in failed)):
                if self._waiting.pop(record.id, None) is not None:
                    self._bytes -= record.call.size
                elif record.id in self._gone:  # it was dropped while it was on its way
                    del self._gone[record.id]
                    self._dropped -= 1
                self._marked.discard(record.id)
            for record, kind, reason in failed:
                self._failed[record.id] = FailedRecord(record.id, record.call, record.attempts, now, kind, reason)
            while len(self._failed) > _MOST_FAILED:
                del self._failed[next(iter(self._failed))]
                self._dropped += 1
            for record in later:
                self._marked.discard(record.id)
                if record.id in self._waiting:
                    self._waiting[record.id] = record

    def beat(self, beat: Beat) -> None:
        """Say how the deliverer is."""
        self._beat = beat

    def counts(self) -> Counts:
        """Count what is there."""
        with self._lock:
            oldest = next(iter(self._waiting.values()), None)
            put_at = None if oldest is None else oldest.call.put_at
            return Counts(len(self._waiting), self._bytes, len(self._failed), self._dropped, put_at)

    def last_beat(self) -> Beat | None:
        """Return what the deliverer said last."""
        return self._beat

    def failures(self, ids: Iterable[int] | None = None) -> Iterable[FailedRecord]:
        """Return calls that have failed; see `Store`."""
        with self._lock:
            if ids is None:
                return list(self._failed.values())
            return [self._failed[id] for id in sorted(ids) if id in self._failed]

    def retry(self, ids: Sequence[int], *, expires_at: float | None) -> int:
        """Put calls that have failed in once more; see `Store`."""
        with self._lock:
            there = [id for id in ids if id in self._failed]
            if there:
                calls = [self._failed[id].call._replace(expires_at=expires_at) for id in there]
                self._again.update(zip(there, self.append(calls), strict=True))
            for id in there:
                self._failed.pop(id, None)
            while len(self._again) > _MOST_FAILED:
                del self._again[next(iter(self._again))]
            return len(there)

    def drop(self, ids: Sequence[int]) -> int:
        """Forget calls; see `Store`."""
        with self._lock:
            dropped = 0
            for id in islice(ids, None):
                if self._failed.pop(id, None) is not None:
                    self._note_dropped(id)
                elif id in self._waiting and id not in self._marked:
                    self._forget(id)
                else:
                    continue
                dropped += 1
            return dropped

    def close(self) -> None:
        """There is nothing to close."""

    def before_fork(self) -> None:
        """Let no other thread be in the middle of something."""
        self._lock.acquire()

    def after_fork(self, *, child: bool) -> None:
        """Begin anew in the child."""
        if child:
            self._begin()
        else:
            self._lock.release()
