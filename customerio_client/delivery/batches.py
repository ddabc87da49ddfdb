"""Records into batches, by bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from customerio_core import ValueRefused

from .outcomes import Failure, NotSent, TooLarge
from .people import person_key

if TYPE_CHECKING:
    from .batch_format import BatchFormat
    from .writer import Writer

T = TypeVar("T")

ALONE: Final = -1
"""The lane of records about several people, or a person without an id: all before them have to arrive first."""

_SHARE: Final = 0.9
"""The share of a limit that several records are meant to have, so that they rarely have more."""

_WEIGHT: Final = 0.1
"""The weight of a record's size in the mean."""


class Batch(Generic[T]):
    """Records that go in one request.

    Args:
        lane: batches of one lane go one after the other; `None` where the order does not matter.

    Attributes:
        indexes: the records' places in the source.
        items: the records as they were given.
        written: the records as JSON, in pieces of one or more with commas between them.
        size: bytes of the pieces, with a comma each.
    """

    __slots__ = ("indexes", "items", "lane", "size", "written")

    def __init__(self, lane: int | None) -> None:
        self.lane = lane
        self.indexes: list[int] = []
        self.items: list[T] = []
        self.written: list[bytes] = []
        self.size = 0


class Packer(Generic[T]):
    """Fills batches, in the order in which records come.

    Args:
        batch_format: how large batches are.
        writing: writes records.
        lanes: where the order of each person's records is kept, in how many lanes; 0 where it is not.

    Attributes:
        failures: outcomes of records that go into no batch; whoever reads them takes them out.
    """

    def __init__(self, batch_format: BatchFormat, writing: Writer, lanes: int = 0) -> None:
        self._batch_format = batch_format
        self._writing = writing
        self._lanes = lanes
        self._room = batch_format.batch_bytes - batch_format.envelope + 1  # the last record has no comma
        self._open: dict[int | None, Batch[T]] = {}
        self._mean = 1.0
        self.failures: list[Failure[T]] = []

    def feed(self, indexes: Sequence[int], items: Sequence[T]) -> Iterator[Batch[T]]:
        """Take further records.

        Args:
            indexes: their places in the source.
            items: the records.

        Yields:
            Batches that are full.
        """
        start = 0
        while start < len(items):
            end = len(items) if self._lanes else start + self._how_many_fit()
            places, some = indexes[start:end], items[start:end]
            if not self._take_together(places, some):
                for index, item, written in zip(places, some, self._writing(places, some), strict=True):
                    yield from self._take(index, item, written)
            start = end

    def _how_many_fit(self) -> int:
        """Return how many records are probably smaller than one may be, and have room in the batch; at least one."""
        batch = self._open.get(None)
        room = self._room - batch.size if batch else self._room
        return max(1, int(_SHARE * min(self._batch_format.item_bytes, room) / self._mean))

    def _take_together(self, indexes: Sequence[int], items: Sequence[T]) -> bool:
        """Take records that are together smaller than one may be; give whether they are, and have room in the batch.

        So nothing has to be known of any of them: not its size, and not its JSON by itself.
        """
        if self._lanes or len(items) == 1:
            return False
        written = self._writing.together(indexes, items)
        if written is None:
            return False
        self._mean = len(written) / len(items)
        batch = self._open.get(None) or Batch[T](None)
        if len(written) > self._batch_format.item_bytes or batch.size + len(written) + 1 > self._room:
            return False
        self._open[None] = batch
        batch.size += len(written) + 1
        batch.indexes += indexes
        batch.items += items
        batch.written.append(written)
        return True

    def _take(self, index: int, item: T, written: bytes | ValueRefused) -> Iterator[Batch[T]]:
        if isinstance(written, ValueRefused):
            self.failures.append(NotSent(index, item, self._writing, written))
            return
        size, most = len(written), self._batch_format.item_bytes
        self._mean += (size - self._mean) * _WEIGHT
        if size > most:
            self.failures.append(TooLarge(index, item, self._writing, size, most))
            return
        lane: int | None = None
        if self._lanes:
            lane = self._lane(item)
            yield from self._make_way(lane)
        batch = self._open.get(lane)
        if batch is None or batch.size + size + 1 > self._room:
            if batch is not None:
                yield batch
            batch = self._open[lane] = Batch(lane)
        batch.size += size + 1
        batch.indexes.append(index)
        batch.items.append(item)
        batch.written.append(written)

    def flush(self) -> Iterator[Batch[T]]:
        """Give up filling.

        Yields:
            The batches that are begun.
        """
        while self._open:
            yield self._open.pop(next(iter(self._open)))

    def _lane(self, item: Any) -> int:
        if type(item) is dict:
            with suppress(Exception):  # a value that runs code of the caller's
                return self._lane_by(cast(Mapping[str, Any], item))
        return self._lane_by(self._writing.plain(item))

    def _lane_by(self, data: Mapping[str, Any]) -> int:
        for name in self._writing.operation.person:
            if (person := data.get(name)) is not None:
                return hash(person_key(person)) % self._lanes
        return ALONE

    def _make_way(self, lane: int) -> Iterator[Batch[T]]:
        """Let what has to arrive before a lane's next record go."""
        if lane != ALONE:
            if ALONE in self._open:
                yield self._open.pop(ALONE)
        elif ALONE not in self._open:
            yield from self.flush()
