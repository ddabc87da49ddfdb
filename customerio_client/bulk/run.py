"""A run: records in, batches out, responses in, outcomes out. What sync and async callers share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import repeat
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar, cast

from customerio_client.delivery.batch_delivery import BatchDelivery, BatchResult
from customerio_client.delivery.batch_format import BatchFormat, batch_operation
from customerio_client.delivery.batches import ALONE, Batch, Packer
from customerio_client.delivery.outcomes import Accepted, Outcome, Summary
from customerio_client.delivery.record_ids import RecordIds, new_seed, seed_from
from customerio_client.delivery.record_times import RecordTimes
from customerio_client.delivery.writing import Writing
from customerio_core import RequestOptions

from .failures import FailureFile
from .progress import Reporter
from .source import CHUNK, check_items, length

if TYPE_CHECKING:
    from customerio_client.credentials import Credentials
    from customerio_core import Operation

    from .progress import Watch

T = TypeVar("T")

# The class itself has a constructor in Python.
_accept: Final = cast(Callable[..., Accepted[Any]], tuple.__new__)  # pyright: ignore[reportUnknownMemberType]


class SendManyArguments(TypedDict, total=False):
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
            lines are in another next to it, whose name ends in `.part`.
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


def _check(how: SendManyArguments) -> None:
    """Refuse what would be missed, or fail, in the middle of a run."""
    given: dict[str, Any] = {**how}
    if unknown := given.keys() - SendManyArguments.__optional_keys__:
        raise TypeError(f"send_many has no argument {', '.join(map(repr, sorted(unknown)))}")
    for name, least in (("in_flight", 1), ("total", 0), ("batch_bytes", 1)):
        number = given.get(name)
        if number is not None and (type(number) is not int or number < least):
            raise ValueError(f"{name} must be a whole number from {least} on")
    for name in ("ids_from", "journal", "failures"):
        if given.get(name) == "":
            raise ValueError(f"{name} must not be empty")
    if not isinstance(given.get("ids_from"), str | None):
        raise TypeError(f"ids_from is text, not {type(given['ids_from']).__name__}")
    journal, failures = given.get("journal"), given.get("failures")
    if journal and failures and is_same_file(Path(journal), Path(failures)):
        raise ValueError("journal and failures must be two files")
    progress = given.get("progress", False)
    if type(progress) is not bool and not callable(progress):
        raise TypeError(f"progress is True, False or a function, not {type(progress).__name__}")
    if not isinstance(given.get("options"), RequestOptions | None):
        raise TypeError(f"options are RequestOptions, not {type(given['options']).__name__}")


def is_same_file(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, there or not.

    Args:
        one: a path.
        other: another one.

    Returns:
        Whether they do.
    """
    return one.resolve() == other.resolve() or (one.exists() and other.exists() and one.samefile(other))


class Run(Generic[T]):
    """One run.

    Args:
        operation: the batch operation.
        fields: further fields of each batch's body, by wire name.
        how: see `SendManyArguments`.
        total: how many records there are, if that is known.

    Attributes:
        in_progress: how many batches are on their way.
        broken: whether something was raised, so that records may have no outcome.
        error: what went wrong first with a batch, to be raised when all others are settled.
    """

    def __init__(
        self, operation: Operation, fields: Mapping[str, Any], how: SendManyArguments, total: int | None
    ) -> None:
        _check(how)
        self.operation = operation
        self.in_flight = how.get("in_flight", 8)
        self._how = how
        self._total = how.get("total", total)
        self._batch_format = BatchFormat(operation, fields, how.get("batch_bytes"))
        self._failures = FailureFile(path) if (path := how.get("failures")) is not None else None
        self.summary = Summary()
        self.in_progress = 0
        self.broken = False
        self.error: BaseException | None = None
        self._lanes: set[int | None] = set()
        self._next = 0
        self._all_read = False
        self._found: list[Outcome[T]] = []

    def describe(self, *, begun: bool) -> str:
        """Say how far it is.

        Args:
            begun: whether anybody has asked for an outcome.

        Returns:
            The words, for a `repr`.
        """
        if not begun:
            return "not begun: nothing is sent until you iterate over it or call run()"
        return f"{'ended' if self.summary.ended else 'in progress'}, {self.summary}"

    # --- beginning and end ----------------------------------------------------------------------

    def open(self) -> None:
        """Open the files and begin."""
        with ExitStack() as files:
            self._open(files)
            self._files = files.pop_all()

    def _open(self, files: ExitStack) -> None:
        self.summary.begin()
        text = self._how.get("ids_from")
        seed = new_seed() if text is None else seed_from(text)
        path = self._how.get("journal")
        # What was left by the run that is taken up comes again.
        if self._failures is not None and not (path is not None and Path(path).exists()):
            self._failures.check()
        self._journal = None
        if path is not None:
            from customerio_client.delivery.journal import Journal

            operation = f"{self.operation.api} {self.operation.id}"
            facts = {"operation": operation, "chunk": str(CHUNK), "ids_from": text or ""}
            self._journal = Journal(path, facts, seed)
            files.callback(self._journal.close)
            seed = self._journal.seed
        dedupe = self.operation.dedupe
        # A run that can be resumed keeps the times that its records had.
        times = RecordTimes(None if self._journal is None else self._journal.begun)
        self._writing = Writing(self.operation, RecordIds(dedupe.format if dedupe else "ulid", seed), times)
        lanes = self.in_flight if self._how.get("keep_order") and self.operation.person else 0
        self._packer: Packer[T] = Packer(self._batch_format, self._writing, lanes)
        self._delivery: BatchDelivery[T] = BatchDelivery(self._batch_format, self._writing, self._how.get("options"))
        self.deliver = self._delivery.of
        if (failures := self._failures) is not None:
            failures.open()
            files.callback(lambda: failures.close(complete=self._all_read and not self.in_progress and not self.broken))
        self._reporter = Reporter(self.summary, self._total, self._how.get("progress", False))
        files.callback(self._reporter.close)

    def close(self) -> None:
        """Close the files, all of them, whatever one raises."""
        self.summary.end()
        self._files.close()

    # --- reading --------------------------------------------------------------------------------

    def read(self, chunk: list[T], *, cut_off: bool) -> Iterator[Batch[T]]:
        """Take the next records of the source.

        Args:
            chunk: the records.
            cut_off: whether they are the last ones because the source failed.

        Yields:
            Batches to be sent.

        Raises:
            SourceChanged: they are not those that the journal knows.
        """
        places = range(self._next, self._next + len(chunk))
        self._next += len(chunk)
        indexes: Sequence[int] = places
        if self._journal is not None:
            indexes, chunk = self._without_known(places, chunk, cut_off)
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
        """Return the outcomes of records that were not sent at all, once.

        Returns:
            The outcomes.
        """
        found, self._found = self._found, []
        if found:
            self._keep(found)
            self._reporter.tell()
        return found

    def _without_known(self, indexes: range, chunk: list[T], cut_off: bool) -> tuple[Sequence[int], list[T]]:
        """Leave out what had its outcome in an earlier run."""
        assert self._journal is not None
        if not self._compare(indexes, chunk, cut_off):
            return (), []
        known = self._journal.known(indexes, chunk, self._writing)
        if not known:
            return indexes, chunk
        for outcome in known.values():
            self.summary.resumed += 1
            self.summary.add(outcome)
        self._found += known.values()
        rest = [(index, item) for index, item in zip(indexes, chunk, strict=True) if index not in known]
        return [index for index, _ in rest], [item for _, item in rest]

    def _compare(self, indexes: range, chunk: list[T], cut_off: bool) -> bool:
        """Return whether records are those that the journal knows; for a part of them that is not known."""
        from customerio_client.delivery.journal import SourceChanged

        assert self._journal is not None
        digest = self._writing.digest(chunk)
        known = self._journal.check(indexes.start, len(chunk), digest)
        if known is None:
            return True
        count, known_digest = known
        if cut_off and count > len(chunk):
            return False
        if count >= len(chunk) or self._writing.digest(chunk[:count]) != known_digest:
            raise SourceChanged(
                f"the records from number {indexes.start:,} on (counted from 0) are not those that the journal knows;"
                " give the same source, or another journal"
            )
        self._journal.extend(indexes.start, len(chunk), digest)
        return True

    # --- sending --------------------------------------------------------------------------------

    def may_start(self, batch: Batch[T]) -> bool:
        """Return whether a batch may go now.

        Args:
            batch: the batch.

        Returns:
            Whether there is room, and what has to arrive before it has arrived.
        """
        if batch.lane is None:
            return self.in_progress < self.in_flight
        if batch.lane == ALONE or ALONE in self._lanes:
            return not self.in_progress
        return self.in_progress < self.in_flight and batch.lane not in self._lanes

    def start(self, batch: Batch[T]) -> None:
        """Note that a batch goes.

        Args:
            batch: the batch.
        """
        if self._journal is not None:
            self._journal.commit()
        self.in_progress += 1
        if batch.lane is not None:
            self._lanes.add(batch.lane)

    def fail(self, batch: Batch[T], error: BaseException) -> None:
        """Note that nothing can be said about a batch.

        Args:
            batch: the batch.
            error: what went wrong.
        """
        self.broken = True
        self.error = self.error or error
        self._end(batch)

    def _end(self, batch: Batch[T]) -> None:
        self.in_progress -= 1
        self._lanes.discard(batch.lane)

    def settle(self, batch: Batch[T], delivered: BatchResult[T]) -> Iterable[Outcome[T]]:
        """Note what became of a batch.

        Args:
            batch: the batch.
            delivered: what that is.

        Returns:
            An outcome for each of its records, in their order.
        """
        failures = delivered.failures
        self._keep(failures[place] for place in sorted(failures))
        if self._journal is not None:
            self._journal.note(batch.indexes, failures.values())
            self._journal.commit()
        self._end(batch)
        summary = self.summary
        summary.requests += delivered.requests
        summary.accepted += len(batch.items) - len(failures)
        for failure in failures.values():
            summary.count(failure)
        self._reporter.tell()
        # The outcomes of a million records cost less where no Python code runs for each.
        accepted: Iterator[Outcome[T]] = map(
            _accept, repeat(Accepted), zip(batch.indexes, batch.items, repeat(self._writing))
        )
        if not failures:
            return accepted
        return [failures.get(place) or outcome for place, outcome in enumerate(accepted)]

    def _keep(self, outcomes: Iterable[Outcome[T]]) -> None:
        if self._failures is not None:
            for outcome in outcomes:
                if not isinstance(outcome, Accepted):
                    self._failures.write(outcome)


def new_run(
    credentials: Credentials,
    operations: Mapping[str, Operation],
    items: object,
    fields: Mapping[str, Any],
    how: SendManyArguments,
) -> Run[Any]:
    """Make a run, if it can begin.

    Args:
        credentials: what authorizes the calls.
        operations: the API's operations.
        items: the records.
        fields: further fields of each batch's body, by wire name.
        how: see `SendManyArguments`.

    Returns:
        The run.

    Raises:
        MissingCredentials: there are none for this API.
        TypeError: the records or an argument are of another kind.
        ValueError: an argument cannot be used.
    """
    check_items(items)
    operation = batch_operation(operations)
    credentials.headers(operation, {})
    return Run(operation, fields, how, length(items))
