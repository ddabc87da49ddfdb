"""Records into batches, by bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from customerio_core import ValueRefused

from .outcomes import Failure, NotSent, TooLarge

if TYPE_CHECKING:
    from .plan import Plan
    from .writing import Writing

T = TypeVar("T")

ALONE: Final = -1
"""The lane of records that are about several people, or nobody: all before them have to arrive first."""


class Batch(Generic[T]):
    """Records that go in one request.

    Args:
        lane: batches of one lane go one after the other; `None` where the order does not matter.

    Attributes:
        indexes: the records' places in the source.
        items: the records as they were given.
        written: the records as JSON.
        size: bytes of these, with a comma each.
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
        plan: how large batches are.
        writing: writes records.
        lanes: where the order of each person's records is kept, in how many lanes; 0 where it is not.

    Attributes:
        failures: outcomes of records that go into no batch; whoever reads them takes them out.
    """

    def __init__(self, plan: Plan, writing: Writing, lanes: int = 0) -> None:
        self._plan = plan
        self._writing = writing
        self._lanes = lanes
        self._room = plan.batch_bytes - plan.envelope + 1  # the last record has no comma
        self._open: dict[int | None, Batch[T]] = {}
        self.failures: list[Failure[T]] = []

    def feed(self, indexes: Sequence[int], items: Sequence[T]) -> Iterator[Batch[T]]:
        """Take further records.

        Args:
            indexes: their places in the source.
            items: the records.

        Yields:
            Batches that are full.
        """
        written = self._writing(indexes, items)
        if not self._take_all(indexes, items, written):
            for index, item, one in zip(indexes, items, written, strict=True):
                yield from self._take(index, item, one)

    def _take_all(self, indexes: Sequence[int], items: Sequence[T], written: Sequence[bytes | ValueRefused]) -> bool:
        """Take records in one go; give whether there was nothing to decide about any of them."""
        batch = self._open.get(None)
        if batch is None:
            return False
        try:
            sizes = list(map(len, cast(Sequence[bytes], written)))
        except TypeError:
            return False
        size = batch.size + sum(sizes) + len(sizes)
        if size > self._room or max(sizes) > self._plan.item_bytes:
            return False
        batch.size = size
        batch.indexes += indexes
        batch.items += items
        batch.written += cast(Sequence[bytes], written)
        return True

    def _take(self, index: int, item: T, written: bytes | ValueRefused) -> Iterator[Batch[T]]:
        if isinstance(written, ValueRefused):
            self.failures.append(NotSent(index, item, self._writing, written))
            return
        size, most = len(written), self._plan.item_bytes
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
        data: Mapping[str, Any] = cast(Any, item) if isinstance(item, dict) else self._writing.plain(item)
        for name in self._writing.operation.person:
            if (person := data.get(name)) is not None:
                return hash(_text(person)) % self._lanes
        return ALONE

    def _make_way(self, lane: int) -> Iterator[Batch[T]]:
        """Let what has to arrive before a lane's next record go."""
        if lane != ALONE:
            if ALONE in self._open:
                yield self._open.pop(ALONE)
        elif ALONE not in self._open:
            yield from self.flush()


def _text(person: Any) -> str:
    """Write who it is, so that one person has one text."""
    if isinstance(person, Mapping):
        named = cast(Mapping[str, Any], person)
        return "\n".join(sorted(f"{name}={value}" for name, value in named.items())).lower()
    return str(person).lower()
