"""A run: records in, batches out, answers in, outcomes out. What it shares between sync and async callers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar, cast

from .batches import ALONE, Batch, Packer
from .delivery import Delivered, Delivery
from .failures import FailureFile
from .outcomes import Accepted, Outcome, Summary
from .plan import Plan
from .progress import Reporter
from .run_ids import RunIds, new_seed, seed_from
from .source import CHUNK
from .writing import Writing

if TYPE_CHECKING:
    from customerio_core import Operation, RequestOptions

    from .progress import Watch

T = TypeVar("T")

# The class itself has a constructor in Python.
_accept: Final = cast(Callable[..., Accepted[Any]], tuple.__new__)  # pyright: ignore[reportUnknownMemberType]


class Arguments(TypedDict, total=False):
    """How many records are sent; all may be left out.

    Attributes:
        in_flight: batches that are on their way at a time; 8.
        keep_order: whether the records of one person arrive in the order of the source. People are told apart by what
            the records call them: one who is known by id here and by address there is two.
        journal: path of a SQLite file that makes the run resumable. Should it be interrupted in whatever way, the same
            call with the same records takes it up again: what has its outcome is not sent again, the rest is, with the
            same ids. Every record has its outcome in the resumed run too.
        ids_from: any text; each record's id follows from it and the record's place. So a task that an engine runs twice
            sends the same ids both times. Never send other records under the same text: the vendor would take them for
            repeats. Left out, ids are new in each run.
        failures: path of a JSON Lines file for records that were not accepted; `read_failures` reads them back. It is
            written when all records have their outcome. Should the run end early, an older file stays as it is, and the
            lines are in another beside it, whose name ends in `.part`.
        progress: true to show how far the run is on the standard error output, as a bar on a terminal (with the extra
            `bulk`), as a line every few seconds elsewhere; or a function that is called with a `Progress` now and then.
        total: how many records there are, for the progress; left out, what `len` says of them, if anything.
        options: what the calls do differently.
        batch_bytes: bytes to which batches are filled; left out, what the vendor's own client keeps to.
    """

    in_flight: int
    keep_order: bool
    journal: str | PathLike[str] | None
    ids_from: str | None
    failures: str | PathLike[str] | None
    progress: Watch | bool
    total: int | None
    options: RequestOptions | None
    batch_bytes: int | None


class Run(Generic[T]):
    """One run.

    Args:
        operation: the batch operation.
        fields: further fields of each batch's body, by wire name.
        how: see `Arguments`.
        total: how many records there are, if that is known.

    Attributes:
        under_way: how many batches are on their way.
    """

    def __init__(self, operation: Operation, fields: Mapping[str, Any], how: Arguments, total: int | None) -> None:
        self.operation = operation
        self.options = how.get("options")
        self.in_flight = how.get("in_flight", 8)
        if self.in_flight < 1:
            raise ValueError("in_flight must be at least 1")
        self._how = how
        self._total = how.get("total", total)
        self._plan = Plan(operation, fields, how.get("batch_bytes"))
        self._failures = FailureFile(path) if (path := how.get("failures")) is not None else None
        self.summary = Summary()
        self.under_way = 0
        self._lanes: set[int | None] = set()
        self._next = 0
        self._all_read = False
        self._found: list[Outcome[T]] = []

    # --- beginning and end ----------------------------------------------------------------------

    def open(self) -> None:
        """Open the files and begin."""
        self.summary.begin()
        text = self._how.get("ids_from")
        seed = new_seed() if text is None else seed_from(text)
        path = self._how.get("journal")
        self._journal = None
        if path is not None:
            from .journal import Journal

            operation = f"{self.operation.api} {self.operation.id}"
            facts = {"operation": operation, "chunk": str(CHUNK), "ids_from": text or ""}
            self._journal = Journal(path, facts, seed)
            seed = self._journal.seed
        dedupe = self.operation.dedupe
        self._writing = Writing(self.operation, RunIds(dedupe.format if dedupe else "ulid", seed))
        lanes = self.in_flight if self._how.get("keep_order") and self.operation.person else 0
        self._packer: Packer[T] = Packer(self._plan, self._writing, lanes)
        self._delivery: Delivery[T] = Delivery(self._plan, self._writing)
        self.deliver = self._delivery.of
        if self._failures is not None:
            self._failures.open()
        self._reporter = Reporter(self.summary, self._total, self._how.get("progress", False))

    def close(self) -> None:
        """Close the files."""
        self.summary.end()
        self._reporter.close()
        if self._failures is not None:
            self._failures.close(complete=self._all_read and not self.under_way)
        if self._journal is not None:
            self._journal.close()

    # --- reading --------------------------------------------------------------------------------

    def read(self, chunk: list[T]) -> Iterator[Batch[T]]:
        """Take the next records of the source.

        Args:
            chunk: the records.

        Yields:
            Batches to be sent.

        Raises:
            SourceChanged: they are not those that the journal knows.
        """
        places = range(self._next, self._next + len(chunk))
        self._next += len(chunk)
        indexes: Sequence[int] = places
        if self._journal is not None:
            indexes, chunk = self._without_known(places, chunk)
        if chunk:
            yield from self._packer.feed(indexes, chunk)
        failures, self._packer.failures = self._packer.failures, []
        if failures:
            for failure in failures:
                self.summary.count(failure)
            if self._journal is not None:
                self._journal.note([failure.index for failure in failures], failures)
            self._found += failures

    def end(self, *, complete: bool) -> Iterator[Batch[T]]:
        """Say that the source gives no more records.

        Args:
            complete: whether it came to its end.

        Yields:
            The last batches.

        Raises:
            SourceChanged: there are fewer than the journal knows.
        """
        yield from self._packer.flush()
        if self._journal is not None:
            self._journal.commit()
            if complete:
                self._journal.check_end(self._next)
        self._all_read = complete

    def found(self) -> Iterable[Outcome[T]]:
        """Give the outcomes of records that were not sent at all, once.

        Returns:
            The outcomes.
        """
        found, self._found = self._found, []
        if found:
            self._keep(found)
            self._reporter.tell()
        return found

    def _without_known(self, indexes: range, chunk: list[T]) -> tuple[Sequence[int], list[T]]:
        """Leave out what had its outcome in an earlier run."""
        assert self._journal is not None
        self._compare(indexes, chunk)
        known = self._journal.known(indexes, chunk, self._writing)
        if not known:
            return indexes, chunk
        for outcome in known.values():
            self.summary.resumed += 1
            self.summary.add(outcome)
        self._found += known.values()
        rest = [(index, item) for index, item in zip(indexes, chunk, strict=True) if index not in known]
        return [index for index, _ in rest], [item for _, item in rest]

    def _compare(self, indexes: range, chunk: list[T]) -> None:
        from .journal import SourceChanged

        assert self._journal is not None
        digest = self._writing.digest(chunk)
        known = self._journal.check(indexes.start, len(chunk), digest)
        if known is None:
            return
        count, known_digest = known
        if count >= len(chunk) or self._writing.digest(chunk[:count]) != known_digest:
            raise SourceChanged(
                f"the records from number {indexes.start:,} on (counted from 0) are not those that the journal knows;"
                " give the same source, or another journal"
            )
        self._journal.extend(indexes.start, len(chunk), digest)

    # --- sending --------------------------------------------------------------------------------

    def may_start(self, batch: Batch[T]) -> bool:
        """Tell whether a batch may go now.

        Args:
            batch: the batch.

        Returns:
            Whether there is room, and what has to arrive before it has arrived.
        """
        if batch.lane is None:
            return self.under_way < self.in_flight
        if batch.lane == ALONE or ALONE in self._lanes:
            return not self.under_way
        return self.under_way < self.in_flight and batch.lane not in self._lanes

    def start(self, batch: Batch[T]) -> None:
        """Note that a batch goes.

        Args:
            batch: the batch.
        """
        if self._journal is not None:
            self._journal.commit()
        self.under_way += 1
        if batch.lane is not None:
            self._lanes.add(batch.lane)

    def drop(self, batch: Batch[T]) -> None:
        """Note that nothing can be said about a batch.

        Args:
            batch: the batch.
        """
        self.under_way -= 1
        self._lanes.discard(batch.lane)

    def settle(self, batch: Batch[T], delivered: Delivered[T]) -> Iterable[Outcome[T]]:
        """Note what became of a batch.

        Args:
            batch: the batch.
            delivered: what that is.

        Returns:
            An outcome for each of its records, in their order.
        """
        self.drop(batch)
        summary, failures = self.summary, delivered.failures
        summary.requests += delivered.requests
        summary.accepted += len(batch.items) - len(failures)
        for failure in failures.values():
            summary.count(failure)
        self._reporter.tell()
        if self._journal is not None:
            self._journal.note(batch.indexes, failures.values())
            self._journal.commit()
        # The outcomes of a million records cost less where no Python code runs for each.
        accepted: Iterator[Outcome[T]] = map(
            _accept, repeat(Accepted), zip(batch.indexes, batch.items, repeat(self._writing))
        )
        if not failures:
            return accepted
        outcomes: list[Outcome[T]] = [failures.get(place) or outcome for place, outcome in enumerate(accepted)]
        self._keep(outcomes)
        return outcomes

    def _keep(self, outcomes: Iterable[Outcome[T]]) -> None:
        if self._failures is not None:
            for outcome in outcomes:
                if not isinstance(outcome, Accepted):
                    self._failures.write(outcome)
