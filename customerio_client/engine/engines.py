"""The engines: they open connections when a call first needs them, and keep them where they may be used.

Connections belong to one process (a fork makes its own and leaves its parent's alone), to one base URL, and those of
asynchronous callers to one event loop.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, Protocol

from .answers import MOST_BYTES
from .proxies import environment_proxy
from .requests import origin_of

if TYPE_CHECKING:
    import ssl

    import httpx

    from customerio_core import Operation, RawAnswer, Request, Timeouts


class _Way(Protocol):
    def send(self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None) -> RawAnswer: ...

    def close(self) -> None: ...


class _AsyncWay(Protocol):
    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None
    ) -> RawAnswer: ...

    async def aclose(self) -> None: ...


class _Settings:
    """What both engines are made from."""

    def __init__(self, *, proxy: str | None, verify: ssl.SSLContext | bool, http2: bool, most_bytes: int) -> None:
        self._proxy = proxy
        self._verify = verify
        self._http2 = http2
        self._most = most_bytes
        self._made_tls: ssl.SSLContext | None = None

    @property
    def _tls(self) -> ssl.SSLContext:
        from .tls import tls_context

        if self._made_tls is None:
            self._made_tls = tls_context(self._verify)
        return self._made_tls


class Engine(_Settings):
    """Carries requests of synchronous callers. Threads may share it.

    It follows no redirect, tries nothing twice, and takes no credentials from anywhere but the request.

    Args:
        client: the `httpx.Client` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        proxy: URL of the proxy; that of the environment if not given. Neither holds for `client` and `transport`.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does.
        most_bytes: how many bytes an answer may have.
    """

    def __init__(
        self,
        *,
        client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(proxy=proxy, verify=verify, http2=http2, most_bytes=most_bytes)
        self._client = client
        self._transport = transport
        # By process, base URL and whether httpx is watched. Needs no lock, which a fork could copy while it is held.
        self._ways: dict[tuple[int, str, bool], _Way] = {}

    def send(self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None = None) -> RawAnswer:
        """Send a request once.

        Args:
            operation: what is called.
            request: what is sent, complete.
            timeouts: seconds for each part.
            left: seconds that all of it may take, `None` for no limit. An answer whose head comes in many small
                pieces can take longer.

        Returns:
            The answer, of any status.

        Raises:
            ConnectionFailed: no whole answer came.
            ValueRefused: a header cannot be sent.
        """
        key = (os.getpid(), request.base_url, _is_watched("HTTPTransport", "handle_request"))
        way = self._ways.get(key)
        if way is None:
            way = self._ways.setdefault(key, self._open(request.base_url, watched=key[2]))
        return way.send(operation, request, timeouts, left)

    def _open(self, base_url: str, *, watched: bool) -> _Way:
        origin = origin_of(base_url)
        proxy = self._proxy or environment_proxy(origin.scheme, origin.host)
        if not (self._client or self._transport or proxy or self._http2 or watched):
            from .by_httpcore import Pool

            return Pool(origin, self._tls if origin.scheme == "https" else None, self._most)
        from .by_httpx import ThroughHttpx, by_client, by_transport, own_transport

        if self._client is not None:
            return ThroughHttpx(by_client(self._client), self._most, _leave_open)
        transport = self._transport or own_transport(self._tls, proxy, http2=self._http2)
        return ThroughHttpx(by_transport(transport), self._most, transport.close)

    def close(self) -> None:
        """Close the connections that this process opened, and the transport that was handed in."""
        process = os.getpid()
        for key in [key for key in self._ways if key[0] == process]:
            if (way := self._ways.pop(key, None)) is not None:
                way.close()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_ways": {}, "_made_tls": None}


class AsyncEngine(_Settings):
    """`Engine` for asynchronous callers. Event loops, one after the other or side by side, may share it.

    Args:
        client: the `httpx.AsyncClient` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        proxy: URL of the proxy; that of the environment if not given. Neither holds for `client` and `transport`.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does.
        most_bytes: how many bytes an answer may have.
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
    ) -> RawAnswer:
        """Send a request once; see `Engine.send`. It keeps to `left`."""
        watched = _is_watched("AsyncHTTPTransport", "handle_async_request")
        key = (os.getpid(), asyncio.get_running_loop(), request.base_url, watched)
        opened = self._ways.get(key)
        if opened is None:
            opened = self._ways[key] = await _Opened.on_this_loop(self._open(request.base_url, watched=watched))
            self._forget_closed_loops()
        return await opened.way.send(operation, request, timeouts, left)

    def _open(self, base_url: str, *, watched: bool) -> _AsyncWay:
        origin = origin_of(base_url)
        proxy = self._proxy or environment_proxy(origin.scheme, origin.host)
        if not (self._client or self._transport or proxy or self._http2 or watched):
            from .by_aiohttp import Session

            return Session(origin, self._tls if origin.scheme == "https" else None, self._most)
        from .by_httpx import ThroughAsyncHttpx, by_async_client, by_async_transport, own_async_transport

        if self._client is not None:
            return ThroughAsyncHttpx(by_async_client(self._client), self._most, _leave_open_async)
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

    def __init__(self, way: _AsyncWay, holder: AsyncGenerator[None]) -> None:
        self.way = way
        self._holder = holder

    @classmethod
    async def on_this_loop(cls, way: _AsyncWay) -> _Opened:
        holder = _hold(way)
        await anext(holder)
        return cls(way, holder)

    async def close(self) -> None:
        await self._holder.aclose()


async def _hold(way: _AsyncWay) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await way.aclose()


def _is_watched(transport: str, method: str) -> bool:
    """Tell whether somebody has wrapped or replaced what httpx sends with: OpenTelemetry, or a test's mock."""
    httpx = sys.modules.get("httpx")
    if httpx is None:
        return False
    send = getattr(getattr(httpx, transport, None), method, None)
    return send is not None and (hasattr(send, "__wrapped__") or not send.__module__.startswith("httpx."))


def _leave_open() -> None:
    pass


async def _leave_open_async() -> None:
    pass
