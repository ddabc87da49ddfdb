"""An outbox for asynchronous callers."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias, Unpack

from customerio_core import Deferring
from customerio_core.loading import cached_property

from .errors import OutboxFull
from .parts import OutboxArguments, Parts, tell_dropped
from .ticket import Ticket
from .writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    import customerio_app
    import customerio_pipelines
    import customerio_track
    from customerio_client.client import AsyncCustomerIO, CustomerIO
    from customerio_core import Operation, Request, RequestOptions

    from .records import Call
    from .status import FailedCall, OutboxStatus
    from .store import Store

_LOOK: Final = 0.02
"""Seconds between two looks whether there is room."""

Putting: TypeAlias = Coroutine[Any, Any, Ticket]


class AsyncOutbox:
    """`Outbox` for asynchronous callers: the same arguments, the same calls, awaited.

    A call is checked when it is made; awaiting it puts it in. The event loop never waits for the disk: a thread writes,
    what many tasks put in at a time in one go. Another thread delivers, so that calls are delivered while no loop runs.

    Args:
        client: whose calls they are. Closing it does not stop the delivery.
        store: a file, `redis://...`, or `None` for memory; see `Outbox`.
        arguments: how it works; see `OutboxArguments`.

    Raises:
        OutboxFailed: the file cannot be used.
        TypeError: an argument has another type, or the client sends by an `http_client` or `transport` of the caller's,
            which a thread cannot use. Pass a `CustomerIO` then.
        ValueError: an argument cannot be used.
    """

    def __init__(
        self,
        client: AsyncCustomerIO | CustomerIO,
        store: str | os.PathLike[str] | Store | None = None,
        **arguments: Unpack[OutboxArguments],
    ) -> None:
        self._parts = Parts(client._account, store, arguments)  # pyright: ignore[reportPrivateUsage]
        self._writer = Writer(self._parts.store)

    def __repr__(self) -> str:
        return f"AsyncOutbox({self._parts.store!r})"

    @cached_property
    def track(self) -> customerio_track.DeferredApi[Putting]:
        """The calls of the Track API that write: people, events, objects, devices, segments."""
        from customerio_track import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "track")))

    @cached_property
    def app(self) -> customerio_app.DeferredApi[Putting]:
        """The calls of the App API that send: transactional messages and broadcasts."""
        from customerio_app import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "app")))

    @cached_property
    def pipelines(self) -> customerio_pipelines.DeferredApi[Putting]:
        """The calls of the Pipelines API: identify, track, page, ..."""
        from customerio_pipelines import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "pipelines")))

    def _put(self, api: str, operation: Operation, request: Request, options: RequestOptions | None) -> Putting:
        return self._append(self._parts.call(api, operation, request, options))

    async def _append(self, call: Call) -> Ticket:
        store = self._parts.store
        try:
            id = await self._append_once(call)
        except OutboxFull as full:
            if self._parts.when_full == "raise" or full.for_good:
                raise
            id = await self._append_to_full(call)
        return Ticket(str(id), store)

    async def _append_once(self, call: Call, *, drop_oldest: bool = False) -> int:
        if self._parts.store.survives:
            return await self._writer.append(call, drop_oldest=drop_oldest)
        (id,) = self._parts.store.append((call,), drop_oldest=drop_oldest)  # memory makes nobody wait
        return id

    async def _append_to_full(self, call: Call) -> int:
        parts = self._parts
        if parts.when_full == "drop_oldest":
            before = (await asyncio.to_thread(parts.store.counts)).dropped
            id = await self._append_once(call, drop_oldest=True)
            tell_dropped(parts.hooks, (await asyncio.to_thread(parts.store.counts)).dropped - before)
            return id
        ends = time.monotonic() + parts.full_timeout
        while True:
            await asyncio.sleep(_LOOK)
            try:
                return await self._append_once(call)
            except OutboxFull:
                if time.monotonic() >= ends:
                    raise

    async def flush(self, timeout: float = 5.0) -> bool:
        """Wait until all that was put in before has been delivered, or has failed; see `Outbox.flush`."""
        return await asyncio.to_thread(self._parts.flush, timeout)

    async def status(self) -> OutboxStatus:
        """Say how the outbox is; see `Outbox.status`."""
        return await asyncio.to_thread(self._parts.status)

    async def failures(self) -> list[FailedCall]:
        """Return the calls that have failed for good, the oldest first."""
        return await asyncio.to_thread(lambda: list(self._parts.failures()))

    async def retry(self, ids: Iterable[str]) -> int:
        """Put calls that have failed in once more; see `Outbox.retry`."""
        return await asyncio.to_thread(self._parts.retry, ids)

    async def drop(self, ids: Iterable[str]) -> int:
        """Forget calls that have failed, or wait; see `Outbox.drop`."""
        return await asyncio.to_thread(self._parts.drop, ids)

    async def aclose(self, timeout: float | None = None) -> None:
        """Deliver what can be delivered in time, and close; see `Outbox.close`."""
        await asyncio.to_thread(self._close, timeout)

    def _close(self, timeout: float | None) -> None:
        self._writer.close()
        self._parts.close(timeout)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
