"""Sending many records, for synchronous callers: batches go in threads, records are read in the caller's."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from customerio_core import CustomerIOError

from .run import Run, new_run
from .source import Source
from .unbegun import Unbegun

if TYPE_CHECKING:
    from customerio_client.credentials import Credentials
    from customerio_client.delivery.batch_delivery import BatchResult
    from customerio_client.delivery.batches import Batch
    from customerio_client.delivery.outcomes import Outcome, Summary
    from customerio_core import Operation, Transport

    from .run import SendManyArguments

T = TypeVar("T")


class Sending(Generic[T]):
    """Records on their way. Nothing is sent until you iterate over it, or call `run()`.

    It yields the outcome of each record as it comes; what is not asked for is not sent. One that is never begun warns.

    Iterating reads the source as far as there is room for batches on their way, and no further. Leaving off waits for
    these. Use it once; in a `with` block it is surely closed.

    Args:
        transport: carries the calls.
        items: the records.
        run: what is decided about them.
    """

    def __init__(self, transport: Transport, items: Iterable[T], run: Run[T]) -> None:
        self._transport = transport
        self._source = Source(items)
        self._run = run
        self._done: SimpleQueue[tuple[Batch[T], BatchResult[T] | BaseException]] = SimpleQueue()
        self._threads: list[Thread] = []
        self._begun_outcomes: Generator[Outcome[T], None, None] | None = None
        self._unbegun: Unbegun | None = Unbegun()

    def __repr__(self) -> str:
        return f"<Sending {self._run.describe(begun=self._unbegun is None)}>"

    def __del__(self) -> None:
        self._warn()

    def _warn(self) -> None:
        if (unbegun := getattr(self, "_unbegun", None)) is not None:  # there is none if making it failed
            self._unbegun = None
            unbegun.warn()

    @property
    def _outcomes(self) -> Generator[Outcome[T], None, None]:
        # Not made before it is needed: it refers to this object, which would then not be freed as soon as it is let go.
        if self._begun_outcomes is None:
            self._unbegun = None
            self._begun_outcomes = self._send()
        return self._begun_outcomes

    @property
    def summary(self) -> Summary:
        """The outcomes so far, counted."""
        return self._run.summary

    def run(self) -> Summary:
        """Send all there is, where single outcomes are of no interest.

        Returns:
            The outcomes, counted.
        """
        for _ in self._outcomes:
            pass
        return self.summary

    def close(self) -> None:
        """Wait for what is on its way, and send no more."""
        self._outcomes.close()

    def __iter__(self) -> Iterator[Outcome[T]]:
        return self._outcomes

    def __next__(self) -> Outcome[T]:
        return next(self._outcomes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._warn()
        self.close()

    def _send(self) -> Generator[Outcome[T], None, None]:
        run = self._run
        run.open()
        try:
            for batch in self._batches():
                if batch is not None:
                    while not run.may_start(batch):
                        yield from self._finish_one()
                    if run.error is not None:
                        break
                    self._start(batch)
                yield from run.found()
                while not self._done.empty():
                    yield from self._finish_one()
            while run.in_progress:
                yield from self._finish_one()
        except GeneratorExit:
            raise
        except BaseException:
            run.broken = True
            raise
        finally:
            try:
                # What is on its way comes to its end. Counting what is in progress would wait for ever for an outcome
                # that an interrupt has just taken out of the queue.
                for thread in self._threads:
                    thread.join()
                while not self._done.empty():
                    self._finish_one()
            finally:
                run.close()
        if run.error is not None:
            raise run.error
        self._source.check()

    def _batches(self) -> Iterator[Batch[T] | None]:
        """Read; `None` says that there may be outcomes."""
        for chunk in self._source:
            yield from self._run.read(chunk, cut_off=self._source.failed)
            yield None
        yield from self._run.end(complete=not self._source.failed)

    def _start(self, batch: Batch[T]) -> None:
        """Send a batch in a thread of its own, which costs little next to it.

        A pool's threads would hold up the end of the process after a second Ctrl-C.
        """
        self._run.start(batch)
        thread = Thread(target=self._work, args=(batch,), name="customerio-bulk", daemon=True)
        thread.start()
        self._threads = [other for other in self._threads if other.is_alive()] + [thread]

    def _work(self, batch: Batch[T]) -> None:
        try:
            self._done.put((batch, self._deliver(batch)))
        except BaseException as error:
            self._done.put((batch, error))

    def _deliver(self, batch: Batch[T]) -> BatchResult[T]:
        steps = self._run.deliver(batch)
        try:
            request, options = next(steps)
            while True:
                try:
                    response = self._transport.exchange(self._run.operation, request, options)
                except CustomerIOError as error:
                    request, options = steps.throw(error)
                else:
                    request, options = steps.send(response)
        except StopIteration as end:
            delivered: BatchResult[T] = end.value
            return delivered

    def _finish_one(self) -> Iterable[Outcome[T]]:
        """Settle a batch. What went wrong with it is raised when all others are settled too."""
        batch, delivered = self._done.get()
        if isinstance(delivered, BaseException):
            self._run.fail(batch, delivered)
            return ()
        return self._run.settle(batch, delivered)


def send(
    transport: Transport,
    credentials: Credentials,
    operations: Mapping[str, Operation],
    items: Iterable[T],
    fields: Mapping[str, Any],
    how: SendManyArguments,
) -> Sending[T]:
    """Send many records to an API.

    Args:
        transport: carries the calls.
        credentials: what authorizes them.
        operations: the API's operations.
        items: the records.
        fields: further fields of each batch's body, by wire name.
        how: see `SendManyArguments`.

    Returns:
        The records on their way.

    Raises:
        MissingCredentials: there are none for this API.
        ValueError: an argument cannot be used.
    """
    return Sending(transport, items, new_run(credentials, operations, items, fields, how))
