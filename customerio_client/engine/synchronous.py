"""The engine of synchronous callers."""

from __future__ import annotations

import os
from threading import Event
from typing import TYPE_CHECKING, Protocol

from customerio_core import CustomerIOError
from customerio_core.loading import loading

from .proxies import environment_proxy
from .requests import origin_of
from .responses import MOST_BYTES
from .settings import SYNCHRONOUS, Settings, is_patched

if TYPE_CHECKING:
    import ssl

    import httpx

    from customerio_core import HttpResponse, Operation, Request, Timeouts

    from .requests import Ready


class _Way(Protocol):
    def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, ready: Ready | None
    ) -> HttpResponse: ...

    @property
    def may_be_spoiled(self) -> bool:
        """Whether an exception out of a signal handler can leave it in disorder, and another can take its place."""
        ...

    def close(self) -> None: ...


class Engine(Settings):
    """Carries requests of synchronous callers. Threads may share it.

    It follows no redirect, sends nothing twice, and takes no credentials from anywhere but the request.

    Args:
        client: the `httpx.Client` to send with; it stays the caller's to close.
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
        client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        http2: bool = False,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        super().__init__(proxy=proxy, verify=verify, http2=http2, most_bytes=most_bytes)
        self._client = client
        self._transport = transport
        # By process, base URL and whether httpx is watched. Needs no lock, which a fork could copy while it is held.
        self._ways: dict[tuple[int, str, bool], _Way] = {}

    def send(
        self,
        operation: Operation,
        request: Request,
        timeouts: Timeouts,
        left: float | None = None,
        ready: Ready | None = None,
    ) -> HttpResponse:
        """Send a request once.

        Args:
            operation: what is called.
            request: what is sent, complete.
            timeouts: seconds for each part.
            left: seconds that all of it may take, `None` for no limit. A client or transport of the caller's is held
                to it where it reads, and between the pieces of a response's body.
            ready: called when there is a connection, right before the request is written.

        Returns:
            The response, of any status.

        Raises:
            ConnectionFailed: no whole response came.
            ValueRefused: a header cannot be sent.
        """
        key = (os.getpid(), request.base_url, is_patched(SYNCHRONOUS))
        way = self._ways.get(key)
        if way is None:
            with loading:
                way = self._ways.setdefault(key, self._open(request.base_url, watched=key[2]))
        try:
            return way.send(operation, request, timeouts, left, ready)
        except CustomerIOError:
            raise
        except BaseException:
            if way.may_be_spoiled:
                self._ways.pop(key, None)
            raise

    @property
    def closing(self) -> Event:
        """Set when this process next closes the engine, which can be used again."""
        process = os.getpid()
        return self._closing.get(process) or self._closing.setdefault(process, Event())

    def _open(self, base_url: str, *, watched: bool) -> _Way:
        origin = origin_of(base_url)
        proxy = self._proxy or environment_proxy(origin.scheme, origin.host)
        if not (self._client or self._transport or watched):
            from .by_httpcore import Lines

            tls = self._tls if origin.scheme == "https" else None
            return Lines(origin, tls, self._most, proxy, http2=self._http2)
        from .by_httpx import ThroughHttpx, by_client, by_transport, own_client

        if self._client is not None:
            return ThroughHttpx(by_client(self._client), self._most, _leave_open)
        if self._transport is not None:
            return ThroughHttpx(by_transport(self._transport), self._most, self._transport.close)
        client = own_client(self._tls, proxy, http2=self._http2)
        return ThroughHttpx(by_client(client), self._most, client.close, may_be_spoiled=True)

    def close(self) -> None:
        """Close the connections that this process opened, and the transport that was passed."""
        process = os.getpid()
        if (closing := self._closing.pop(process, None)) is not None:
            closing.set()
        for key in [key for key in list(self._ways) if key[0] == process]:
            if (way := self._ways.pop(key, None)) is not None:
                way.close()


def _leave_open() -> None:
    pass
