"""The engine of asynchronous callers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, Protocol

from .proxies import environment_proxy
from .requests import origin_of
from .responses import MOST_BYTES
from .settings import Settings, is_watched

if TYPE_CHECKING:
    import ssl

    import httpx

    from customerio_core import HttpResponse, Operation, Request, Timeouts


class _Way(Protocol):
    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None
    ) -> HttpResponse: ...

    async def aclose(self) -> None: ...


class AsyncEngine(Settings):
    """`Engine` for asynchronous callers. Event loops, one after the other or side by side, may share it.

    Args:
        client: the `httpx.AsyncClient` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        proxy: URL of the proxy; that of the environment if not given. Neither holds for `client` and `transport`.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does. It takes more CPU time than HTTP/1.1.
        most_bytes: how many bytes an answer may have.

    Raises:
        ImportError: what HTTP/2 needs is not installed.
    """

    def __init__(
        self,
        *,
        client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(proxy=proxy, verify=verify, http2=http2, most_bytes=most_bytes)
        self._client = client
        self._transport = transport
        self._ways: dict[tuple[int, asyncio.AbstractEventLoop, str, bool], _Opened] = {}

    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None = None
    ) -> HttpResponse:
        """Send a request once; see `Engine.send`. It keeps to `left`."""
        watched = is_watched("AsyncHTTPTransport", "handle_async_request")
        key = (os.getpid(), asyncio.get_running_loop(), request.base_url, watched)
        opened = self._ways.get(key)
        if opened is None:
            opened = self._ways[key] = await _Opened.on_this_loop(self._open(request.base_url, watched=watched))
            self._forget_closed_loops()
        return await opened.way.send(operation, request, timeouts, left)

    def _open(self, base_url: str, *, watched: bool) -> _Way:
        origin = origin_of(base_url)
        proxy = self._proxy or environment_proxy(origin.scheme, origin.host)
        if not (self._client or self._transport or proxy or self._http2 or watched):
            from .by_aiohttp import Session

            return Session(origin, self._tls if origin.scheme == "https" else None, self._most)
        from .by_httpx import ThroughAsyncHttpx, by_async_client, by_async_transport, own_async_transport

        if self._client is not None:
            return ThroughAsyncHttpx(by_async_client(self._client), self._most, _leave_open)
        transport = self._transport or own_async_transport(self._tls, proxy, http2=self._http2)
        return ThroughAsyncHttpx(by_async_transport(transport), self._most, transport.aclose)

    async def aclose(self) -> None:
        """Close the connections of the running event loop, and the transport that was handed in."""
        mine = (os.getpid(), asyncio.get_running_loop())
        for key in [key for key in self._ways if key[:2] == mine]:
            if (opened := self._ways.pop(key, None)) is not None:
                await opened.close()
        self._forget_closed_loops()

    def _forget_closed_loops(self) -> None:
        process = os.getpid()
        for key in [key for key in self._ways if key[0] == process and key[1].is_closed()]:
            self._ways.pop(key, None)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_ways": {}, "_made_tls": None}


class _Opened:
    """Connections that are closed with their event loop, if nobody closes them before.

    A loop that ends (`asyncio.run` sees to it) finishes its asynchronous generators, so one holds the connections.
    """

    def __init__(self, way: _Way, holder: AsyncGenerator[None]) -> None:
        self.way = way
        self._holder = holder

    @classmethod
    async def on_this_loop(cls, way: _Way) -> _Opened:
        holder = _hold(way)
        await anext(holder)
        return cls(way, holder)

    async def close(self) -> None:
        await self._holder.aclose()


async def _hold(way: _Way) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await way.aclose()


async def _leave_open() -> None:
    pass
