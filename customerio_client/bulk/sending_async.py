"""Sending many records, for asynchronous callers: each batch on its way is a task."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from customerio_core import CustomerIOError

from .run import Run, new_run
from .source import AsyncSource, Source
from .unbegun import Unbegun

if TYPE_CHECKING:
    from customerio_client.credentials import Credentials
    from customerio_client.delivery.batch_delivery import BatchResult
    from customerio_client.delivery.batches import Batch
    from customerio_client.delivery.outcomes import Outcome, Summary
    from customerio_core import AsyncTransport, Operation

    from .run import SendManyArguments

T = TypeVar("T")


class AsyncSending(Generic[T]):
    """`Sending` for asynchronous callers: `async for` yields the outcomes.

    Left in the middle, or cancelled, it cancels what is on its way.

    Args:
        transport: carries the calls.
        items: the records, an iterable or an asynchronous one.
        run: what is decided about them.
    """

    def __init__(self, transport: AsyncTransport, items: AsyncIterable[T] | Iterable[T], run: Run[T]) -> None:
        self._transport = transport
        self._source = AsyncSource(items) if isinstance(items, AsyncIterable) else Source(items)
        self._run = run
        self._tasks: dict[asyncio.Task[BatchResult[T]], Batch[T]] = {}
        self._begun_outcomes: AsyncGenerator[Outcome[T], None] | None = None
        self._unbegun: Unbegun | None = Unbegun()

    def __repr__(self) -> str:
        return f"<AsyncSending {self._run.describe(begun=self._unbegun is None)}>"

    def __del__(self) -> None:
        self._warn()

    def _warn(self) -> None:
        if (unbegun := getattr(self, "_unbegun", None)) is not None:  # there is none if making it failed
            self._unbegun = None
            unbegun.warn()

    @property
    def _outcomes(self) -> AsyncGenerator[Outcome[T], None]:
        # Not made before it is needed: it refers to this object, which would then not be freed as soon as it is let go.
        if self._begun_outcomes is None:
            self._unbegun = None
            self._begun_outcomes = self._send()
        return self._begun_outcomes

    @property
    def summary(self) -> Summary:
        """The outcomes so far, counted."""
        return self._run.summary

    async def run(self) -> Summary:
        """Send all there is, where single outcomes are of no interest.

        Returns:
            The outcomes, counted.
        """
        async for _ in self._outcomes:
            pass
        return self.summary

    async def aclose(self) -> None:
        """Cancel what is on its way, and send no more."""
        await self._outcomes.aclose()

    def __aiter__(self) -> AsyncIterator[Outcome[T]]:
        return self._outcomes

    async def __anext__(self) -> Outcome[T]:
        return await anext(self._outcomes)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._warn()
        await self.aclose()

    async def _send(self) -> AsyncGenerator[Outcome[T], None]:
        run, tasks = self._run, self._tasks
        run.open()
        try:
            async for batch in self._batches():
                if batch is not None:
                    while not run.may_start(batch):
                        for outcome in await self._finish_some():
                            yield outcome
                    if run.error is not None:
                        break
                    run.start(batch)
                    tasks[asyncio.create_task(self._deliver(batch))] = batch
                for outcome in run.found():
                    yield outcome
                if any(task.done() for task in tasks):
                    for outcome in await self._finish_some():
                        yield outcome
            while tasks:
                for outcome in await self._finish_some():
                    yield outcome
        except GeneratorExit:
            raise
        except BaseException:
            run.broken = True
            raise
        finally:
            for task in tasks:
                task.cancel()
            try:
                await asyncio.gather(*tasks, return_exceptions=True)
                for task in [task for task in tasks if not task.cancelled()]:  # had its response already
                    self._settle(task)
            finally:
                run.close()
        if run.error is not None:
            raise run.error
        self._source.check()

    async def _batches(self) -> AsyncIterator[Batch[T] | None]:
        """Read; `None` says that there may be outcomes."""
        async for chunk in _chunks(self._source):
            for batch in self._run.read(chunk, cut_off=self._source.failed):
                yield batch
            yield None
        for batch in self._run.end(complete=not self._source.failed):
            yield batch

    async def _deliver(self, batch: Batch[T]) -> BatchResult[T]:
        steps = self._run.deliver(batch)
        try:
            request, options = next(steps)
            while True:
                try:
                    response = await self._transport.exchange(self._run.operation, request, options)
                except CustomerIOError as error:
                    request, options = steps.throw(error)
                else:
                    request, options = steps.send(response)
        except StopIteration as end:
            delivered: BatchResult[T] = end.value
            return delivered

    async def _finish_some(self) -> list[Outcome[T]]:
        """Settle batches. What went wrong with one is raised when all others are settled too."""
        done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        outcomes: list[Outcome[T]] = []
        for task in done:
            outcomes += self._settle(task)
        return outcomes

    def _settle(self, task: asyncio.Task[BatchResult[T]]) -> Iterable[Outcome[T]]:
        batch = self._tasks.pop(task)
        if (error := task.exception()) is not None:
            self._run.fail(batch, error)
            return ()
        return self._run.settle(batch, task.result())


def send(
    transport: AsyncTransport,
    credentials: Credentials,
    operations: Mapping[str, Operation],
    items: AsyncIterable[T] | Iterable[T],
    fields: Mapping[str, Any],
    how: SendManyArguments,
) -> AsyncSending[T]:
    """Send many records to an API; see `sending.send`."""
    return AsyncSending(transport, items, new_run(credentials, operations, items, fields, how))


async def _chunks(source: AsyncSource[T] | Source[T]) -> AsyncIterator[list[T]]:
    if isinstance(source, AsyncSource):
        async for chunk in source:
            yield chunk
    else:
        for chunk in source:
            yield chunk
            await asyncio.sleep(0)  # what is on its way has to get on too
