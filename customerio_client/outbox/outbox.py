"""An outbox for synchronous callers."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING, Final, Self, Unpack

from customerio_core import Deferring
from customerio_core.loading import cached_property

from .errors import OutboxFull
from .parts import OutboxArguments, Parts, tell_dropped
from .ticket import Ticket

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    import customerio_app
    import customerio_pipelines
    import customerio_track
    from customerio_client.client import CustomerIO
    from customerio_core import Operation, Request, RequestOptions

    from .records import Call
    from .status import FailedCall, OutboxStatus
    from .store import Store

_LOOK: Final = 0.02
"""Seconds between two looks whether there is room."""


class Outbox:
    """Calls that return at once and are delivered later.

    It has the calls of the client that write: `outbox.track`, `outbox.pipelines`, and of `outbox.app` those that send.
    Each is checked when it is made, gets its time and its id, and returns a `Ticket`. A thread delivers: in batches
    where the API takes batches, each person's calls in their order, under the client's rate limits and retries. What is
    safe to repeat is delivered at least once; a send is never sent twice: if nobody knows whether it arrived, it
    becomes a failure.

    Any number of processes may put into one file; one of them delivers, and another one takes over when it ends.

    Args:
        client: whose calls they are. Closing it does not stop the delivery.
        store: the file that keeps the calls (created readable by its owner only; it holds what was passed and no
            credentials), `redis://...` for many machines, or `None` for memory, which is lost when the process is
            killed.
        arguments: how it works; see `OutboxArguments`.

    Raises:
        OutboxFailed: the file cannot be used.
        TypeError: an argument has another type.
        ValueError: an argument cannot be used.
    """

    def __init__(
        self,
        client: CustomerIO,
        store: str | os.PathLike[str] | Store | None = None,
        **arguments: Unpack[OutboxArguments],
    ) -> None:
        self._parts = Parts(client._account, store, arguments)  # pyright: ignore[reportPrivateUsage]

    def __repr__(self) -> str:
        return f"Outbox({self._parts.store!r})"

    @cached_property
    def track(self) -> customerio_track.DeferredApi[Ticket]:
        """The calls of the Track API that write: people, events, objects, devices, segments."""
        from customerio_track import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "track")))

    @cached_property
    def app(self) -> customerio_app.DeferredApi[Ticket]:
        """The calls of the App API that send: transactional messages and broadcasts."""
        from customerio_app import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "app")))

    @cached_property
    def pipelines(self) -> customerio_pipelines.DeferredApi[Ticket]:
        """The calls of the Pipelines API: identify, track, page, ..."""
        from customerio_pipelines import DeferredApi

        return DeferredApi(Deferring(partial(self._put, "pipelines")))

    def _put(self, api: str, operation: Operation, request: Request, options: RequestOptions | None) -> Ticket:
        parts = self._parts
        call = parts.call(api, operation, request, options)
        store = parts.store
        try:
            (id,) = store.append((call,))
        except OutboxFull as full:
            if parts.when_full == "raise" or full.for_good:
                raise
            id = self._put_in_full(call)
        return Ticket(str(id), store)

    def _put_in_full(self, call: Call) -> int:
        parts = self._parts
        if parts.when_full == "drop_oldest":
            before = parts.store.counts().dropped
            (id,) = parts.store.append((call,), drop_oldest=True)
            tell_dropped(parts.hooks, parts.store.counts().dropped - before)
            return id
        ends = time.monotonic() + parts.full_timeout
        while True:
            time.sleep(_LOOK)
            try:
                (id,) = parts.store.append((call,))
                return id
            except OutboxFull:
                if time.monotonic() >= ends:
                    raise

    def flush(self, timeout: float = 5.0) -> bool:
        """Wait until all that was put in before has been delivered, or has failed.

        Args:
            timeout: seconds to wait at most. What is not delivered by then stays in the outbox.

        Returns:
            Whether that is so.
        """
        return self._parts.flush(timeout)

    def status(self) -> OutboxStatus:
        """Say how the outbox is: how much waits, how old it is, what went wrong."""
        return self._parts.status()

    def failures(self) -> Iterator[FailedCall]:
        """Return the calls that have failed for good, the oldest first.

        Yields:
            The calls, read as they are asked for.
        """
        return self._parts.failures()

    def retry(self, ids: Iterable[str]) -> int:
        """Put calls that have failed in once more, after all others.

        Args:
            ids: their `id`s. One that may have been sent is sent again, too.

        Returns:
            How many there were.
        """
        return self._parts.retry(ids)

    def drop(self, ids: Iterable[str]) -> int:
        """Forget calls that have failed, or wait.

        Args:
            ids: their `id`s.

        Returns:
            How many there were.
        """
        return self._parts.drop(ids)

    def close(self, timeout: float | None = None) -> None:
        """Deliver what can be delivered in time, and close. A file keeps the rest; memory does not.

        Args:
            timeout: seconds to wait at most; `flush_timeout` if not given.
        """
        self._parts.close(timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
