"""In which order calls go: each person's one after the other, several people's at a time.

Calls become works: a batch, or one that goes by itself. A work waits for those before it that are about the same
people.
A call about several people, or nobody that it names, waits for all before it, and all after it wait for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, TypeAlias

from customerio_client.delivery.batches import Batch, Packer
from customerio_client.delivery.outcomes import Failure

from .records import Record

_ASIDE: Final = 3
"""How often a work fails, although others arrive, before those that wait for all do not wait for it any more."""
_ASIDE_AT_LAST: Final = 10
"""The same where nothing arrives, which can be because all wait for it."""

Group: TypeAlias = tuple[str, str, str]
"""What the items of a batch have in common: the API, the batch operation, and what they share."""

PackerOf: TypeAlias = Callable[[Group], Packer[Record]]
_Key: TypeAlias = tuple[Group, int]


class Work:
    """What is sent together.

    Attributes:
        api: the API's name.
        key: what its records have in common, and their lane; `None` for a call that goes by itself.
        records: its calls, in order.
        batch: the batch, once it is full or has waited long enough.
        failures: how often it did not arrive.
        failures_alone: how often of these others did.
        not_before: seconds on the clock that never goes back, before which it is not sent again.
        seen_at: when the first of its records was read.
        is_probe: whether it is sent to find out whether the API takes anything.
        started: when it was last sent; `None` while it is not on its way.
    """

    __slots__ = (
        "api", "batch", "failures", "failures_alone", "followers", "is_probe", "key", "not_before", "people", "records",
        "seen_at", "settled", "started", "waits_for",
    )  # fmt: skip

    def __init__(self, api: str, key: _Key | None, seen_at: float) -> None:
        self.api = api
        self.key = key
        self.records: list[Record] = []
        self.batch: Batch[Record] | None = None
        self.people: set[str] = set()
        self.waits_for: set[Work] = set()
        self.followers: list[Work] = []
        self.failures = self.failures_alone = 0
        self.not_before = 0.0
        self.seen_at = seen_at
        self.started: float | None = None
        self.is_probe = False
        self.settled = False

    @property
    def is_unsafe(self) -> bool:
        """Whether sending it twice would do harm. Only what goes by itself can be."""
        return self.key is None and self.records[0].call.unsafe

    @property
    def aside(self) -> bool:
        """Whether it fails while others arrive, so that what waits for all does not wait for it."""
        return self.failures_alone >= _ASIDE or self.failures >= _ASIDE_AT_LAST


class Schedule:
    """The calls that were read and have not been settled.

    Args:
        group_of: says what a record has in common with the others of its batch; `None` for one that goes by itself.
        packer_of: makes what fills the batches of a group.

    Attributes:
        free: works that wait for no other and are not on their way, by API.
        works: how many works are not settled.
        held_up: how many of them wait for others.
        records: how many calls they have.
        size: their bytes.
    """

    def __init__(self, group_of: Callable[[Record], Group | None], packer_of: PackerOf) -> None:
        self._group_of = group_of
        self._packer_of = packer_of
        self._packers: dict[_Key, Packer[Record]] = {}
        self._open: dict[_Key, Work] = {}
        self._last: dict[str, Work] = {}
        self._barrier: Work | None = None
        self._since_barrier: list[Work] = []
        self.free: dict[str, dict[Work, None]] = {}
        self.works = self.held_up = self.records = self.size = 0

    def add(self, records: Sequence[Record], now: float, lanes: int) -> list[Failure[Record]]:
        """Take further calls, in order.

        Args:
            records: the calls.
            now: seconds on the clock that never goes back.
            lanes: in how many batches people may be at a time; of one person, all are in the same.

        Returns:
            What goes into no batch, and why.
        """
        failures: list[Failure[Record]] = []
        for group, run in groupby(records, self._group_of):
            some = list(run)
            self.records += len(some)
            self.size += _size(some)
            if group is None:
                for record in some:
                    work = self._begin(Work(record.call.api, None, now))
                    self._join(work, [record])
                    self._release(work)
            else:
                # What keeps its place among all stays among them.
                in_order = any(record.call.person is None for record in some)
                for lane, of_lane in _by_lane(some, 1 if in_order else lanes):
                    failures += self._fill((group, lane), of_lane, now)
        return failures

    def _fill(self, key: _Key, records: list[Record], now: float) -> list[Failure[Record]]:
        packer = self._packers.get(key)
        if packer is None:
            packer = self._packers[key] = self._packer_of(key[0])
        full = list(packer.feed([record.id for record in records], records))
        failures, packer.failures = packer.failures, []
        if failures:
            unfit = {failure.item.id for failure in failures}
            records = [record for record in records if record.id not in unfit]
            self._forget([failure.item for failure in failures])
        placed = 0
        for batch in full:
            work = self._open.pop(key, None) or self._begin(Work(key[0][0], key, now))
            new = batch.items[len(work.records) :]
            placed += len(new)
            self._join(work, new)
            work.batch = batch
            self._release(work)
        if placed < len(records):
            filling = self._open.get(key)
            if filling is None:
                filling = self._open[key] = self._begin(Work(key[0][0], key, now))
            self._join(filling, records[placed:])
        return failures

    def _begin(self, work: Work) -> Work:
        self.works += 1
        self._since_barrier.append(work)
        return work

    def _release(self, work: Work) -> None:
        """Let a work go, if it waits for nothing."""
        if not work.waits_for and not work.settled and (work.key is None or work.batch is not None):
            self.free.setdefault(work.api, {})[work] = None

    def _join(self, work: Work, records: Iterable[Record]) -> None:
        """Have a work wait for those before it that its records concern."""
        last, people = self._last, work.people
        for record in records:
            work.records.append(record)
            person = record.call.person
            if person is None:
                self._join_everybody(work)
                continue
            if person in people:
                continue
            people.add(person)
            before = last.get(person)
            if before is not work:
                last[person] = work
                if before is not None:
                    self._wait(work, before)
        if self._barrier is not None and self._barrier is not work:
            self._wait(work, self._barrier)

    def _join_everybody(self, work: Work) -> None:
        if self._barrier is work:
            return  # whatever has come since waits for it
        before = self._since_barrier if self._barrier is None else [self._barrier, *self._since_barrier]
        for other in before:
            if other is not work and not other.aside:
                self._wait(work, other)
        self._barrier = work
        self._since_barrier = []

    def _wait(self, work: Work, before: Work) -> None:
        if before.settled or before in work.waits_for:
            return
        self.held_up += not work.waits_for
        work.waits_for.add(before)
        before.followers.append(work)
        # Nothing joins a batch that somebody waits for: it could have to wait for what waits for it.
        self.close(before)

    def close(self, work: Work) -> None:
        """Have a batch go as it is, if it is being filled.

        Args:
            work: the work.
        """
        key = work.key
        if key is not None and self._open.get(key) is work:
            del self._open[key]
            (work.batch,) = self._packers[key].flush()
            if key[0][2]:  # what is shared can be another thing with each call
                del self._packers[key]
            self._release(work)

    def ripe(self, before: float) -> Iterator[Work]:
        """Return the batches that have waited long enough to be filled.

        Args:
            before: the seconds at which the first record of them was read, at the latest.

        Yields:
            The works.
        """
        for work in list(self._open.values()):
            if work.seen_at <= before:
                yield work

    def next_ripe(self) -> float | None:
        """Return the seconds at which the first record was read of those that are being filled."""
        return min((work.seen_at for work in self._open.values()), default=None)

    def start(self, work: Work, now: float) -> None:
        """Note that a work goes.

        Args:
            work: one of those that are free.
            now: seconds on the clock that never goes back.
        """
        del self.free[work.api][work]
        work.started = now

    def retain(self, work: Work, records: Sequence[Record]) -> None:
        """Have some of the records of a work sent once more, and forget the others.

        Args:
            work: the work, which is not on its way any more.
            records: the records.
        """
        kept = {record.id for record in records}
        self._forget([record for record in work.records if record.id not in kept])
        work.records = list(records)
        if work.key is not None:
            work.batch = _batch(records)
        work.started = None
        self._release(work)

    def _let_go(self, follower: Work, work: Work) -> None:
        follower.waits_for.discard(work)
        self.held_up -= not follower.waits_for
        self._release(follower)

    def put_aside(self, work: Work) -> None:
        """Let what waits for all go before a work that fails while others arrive.

        Args:
            work: the work.
        """
        if self._barrier is work:
            self._barrier = None
        for follower in list(work.followers):
            if follower.people.isdisjoint(work.people):
                work.followers.remove(follower)
                self._let_go(follower, work)

    def settle(self, work: Work) -> None:
        """Forget a work: all of its records have been settled.

        Args:
            work: the work.
        """
        work.settled = True
        self.works -= 1
        self._forget(work.records)
        self.free.get(work.api, {}).pop(work, None)
        for follower in work.followers:
            self._let_go(follower, work)
        work.followers.clear()
        for person in work.people:
            if self._last.get(person) is work:
                del self._last[person]
        if self._barrier is work:
            self._barrier = None
        if len(self._since_barrier) > 2 * self.works + 100:
            self._since_barrier = [other for other in self._since_barrier if not other.settled]
        # Some lists still have it, which need not keep what it sent.
        work.records, work.batch = [], None
        work.people.clear()
        if not self.works:
            self._packers.clear()

    def _forget(self, records: Sequence[Record]) -> None:
        self.records -= len(records)
        self.size -= _size(records)


def _size(records: Sequence[Record]) -> int:
    return sum([len(record[1][2] or b"") for record in records])


def _by_lane(records: list[Record], lanes: int) -> Iterable[tuple[int, list[Record]]]:
    if lanes == 1:
        return [(0, records)]
    by_lane: dict[int, list[Record]] = {}
    for record in records:
        lane = hash(record.call.person) % lanes if record.call.person is not None else 0
        by_lane.setdefault(lane, []).append(record)
    return by_lane.items()


def _batch(records: Sequence[Record]) -> Batch[Record]:
    batch = Batch[Record](None)
    batch.items += records
    batch.indexes += [record.id for record in records]
    batch.written += [record.call.content or b"" for record in records]
    return batch
