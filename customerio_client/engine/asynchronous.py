"""The engine of asynchronous callers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from math import inf
from threading import Event
from typing import TYPE_CHECKING, Protocol

from customerio_core.loading import loading

from ..errors import ConnectionFailed
from .failures import ended, out_of_time
from .proxies import environment_proxy
from .requests import Going, origin_of
from .responses import MOST_BYTES
from .settings import ASYNCHRONOUS, Settings, is_patched

if TYPE_CHECKING:
    import ssl

    import httpx

    from customerio_core import HttpResponse, Operation, Request, Timeouts

    from .requests import AsyncReady


class _Way(Protocol):
    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, going: Going
    ) -> HttpResponse | ConnectionFailed: ...

    async def aclose(self) -> None: ...


class AsyncEngine(Settings):
    """`Engine` for asynchronous callers. Event loops, one after the other or side by side, may share it.

    Args:
        client: the `httpx.AsyncClient` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        proxy: URL of the proxy; that of the environment if not given. Neither holds for `client` and `transport`.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does. It takes more CPU time than HTTP/1.1.
        most_bytes: how many bytes a response may have.

    Raises:
        ImportError: what HTTP/2 needs is not installed.
    """

    def __init__(
        self,
        *,
        client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        http2: bool = False,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(proxy=proxy, verify=verify, http2=http2, most_bytes=most_bytes)
        self._client = client
        self._transport = transport
        self._ways: dict[tuple[int, asyncio.AbstractEventLoop, str, bool], _Opened] = {}

    async def send(
        self,
        operation: Operation,
        request: Request,
        timeouts: Timeouts,
        left: float | None = None,
        ready: AsyncReady | None = None,
    ) -> HttpResponse:
        """Send a request once; see `Engine.send`."""
        if left is not None and left <= 0:
            raise out_of_time(sent=False)
        watched = is_patched(ASYNCHRONOUS)
        key = (os.getpid(), asyncio.get_running_loop(), request.base_url, watched)
        opened = self._ways.get(key)
        if opened is None:
            with loading:
                way = self._open(request.base_url, watched=watched)
            opened = self._ways[key] = await _Opened.on_this_loop(way)
            self._forget_closed_loops()
        outcome = await opened.send(operation, request, timeouts, left, Going(ready))
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    @property
    def closing(self) -> Event:
        """Set when the connections of the running event loop are next closed."""
        number = id(asyncio.get_running_loop())
        return self._closing.get(number) or self._closing.setdefault(number, Event())

    def _open(self, base_url: str, *, watched: bool) -> _Way:
        origin = origin_of(base_url)
        proxy = self._proxy or environment_proxy(origin.scheme, origin.host)
        if not (self._client or self._transport or proxy or self._http2 or watched):
            from .by_aiohttp import Session

            return Session(origin, self._tls if origin.scheme == "https" else None, self._most)
        from .by_httpx import ThroughAsyncHttpx, by_async_client, by_async_transport, own_async_client

        if self._client is not None:
            return ThroughAsyncHttpx(by_async_client(self._client), self._most, _leave_open)
        if self._transport is not None:
            return ThroughAsyncHttpx(by_async_transport(self._transport), self._most, self._transport.aclose)
        client = own_async_client(self._tls, proxy, http2=self._http2)
        return ThroughAsyncHttpx(by_async_client(client), self._most, client.aclose)

    async def aclose(self) -> None:
        """Close the connections of the running event loop, and the transport that was passed in."""
        if (closing := self._closing.pop(id(asyncio.get_running_loop()), None)) is not None:
            closing.set()
        mine = (os.getpid(), asyncio.get_running_loop())
        for key in [key for key in list(self._ways) if key[:2] == mine]:
            if (opened := self._ways.pop(key, None)) is not None:
                await opened.close()
        self._forget_closed_loops()

    def _forget_closed_loops(self) -> None:
        process = os.getpid()
        # A list, made in one step: the event loops of other threads add theirs meanwhile.
        for key in [key for key in list(self._ways) if key[0] == process and key[1].is_closed()]:
            self._ways.pop(key, None)


class _Opened:
    """Connections that are closed with their event loop, unless they are closed before.

    A loop that ends (`asyncio.run` sees to it) finishes its asynchronous generators, so one holds the connections.
    """

    def __init__(self, way: _Way, holder: AsyncGenerator[None]) -> None:
        self._way = way
        self._holder = holder
        self._loop = asyncio.get_running_loop()
        self._calls: set[_Call] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, going: Going
    ) -> HttpResponse | ConnectionFailed:
        """Send a request, until the time for it is up or the connections are closed."""
        call = _Call(inf if left is None else self._loop.time() + left)
        self._calls.add(call)
        self._look_at(call.ends)
        try:
            outcome = await self._way.send(operation, request, timeouts, left, going)
        except asyncio.CancelledError:
            if not call.is_stopped_by_us:
                raise
            return ended(sent=going.sent) if self._closed else out_of_time(sent=going.sent)
        finally:
            self._calls.discard(call)
        if self._closed and isinstance(outcome, ConnectionFailed):
            return ended(sent=outcome.sent)
        return outcome

    def _look_at(self, moment: float) -> None:
        """Look at the calls at a moment. One timer does for all: most calls end long before their time is up."""
        if moment < inf and (self._timer is None or moment < self._timer.when()):
            if self._timer is not None:
                self._timer.cancel()
            self._timer = self._loop.call_at(moment, self._look)

    def _look(self) -> None:
        self._timer = None
        now = self._loop.time()
        for call in self._calls:
            if call.ends <= now:
                call.stop()
        self._look_at(min((call.ends for call in self._calls if not call.stopped), default=inf))

    @classmethod
    async def on_this_loop(cls, way: _Way) -> _Opened:
        holder = _hold(way)
        await anext(holder)
        return cls(way, holder)

    async def close(self) -> None:
        self._closed = True
        for call in self._calls:
            call.stop()
        if self._calls:
            await asyncio.sleep(0)
        if self._timer is not None:
            self._timer.cancel()
        await self._holder.aclose()


class _Call:
    """A call in progress, which can be stopped as `asyncio.timeout` does it, without a timer of its own.

    Args:
        ends: when its time is up, on the clock of the event loop.

    Attributes:
        stopped: whether it was stopped.
    """

    __slots__ = ("_cancelling", "_task", "ends", "stopped")

    def __init__(self, ends: float) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        self._cancelling = task.cancelling()
        self.ends = ends
        self.stopped = False

    def stop(self) -> None:
        """Have its task go on with a `CancelledError`."""
        if not self.stopped:
            self.stopped = True
            self._task.cancel()

    @property
    def is_stopped_by_us(self) -> bool:
        """Whether nobody else cancelled the task. To be asked once, where it was cancelled."""
        return self.stopped and self._task.uncancel() <= self._cancelling


async def _hold(way: _Way) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await way.aclose()


async def _leave_open() -> None:
    pass
