"""The engine of synchronous callers."""

from __future__ import annotations

import os
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
    def send(self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None) -> HttpResponse: ...

    def close(self) -> None: ...


class Engine(Settings):
    """Carries requests of synchronous callers. Threads may share it.

    It follows no redirect, tries nothing twice, and takes no credentials from anywhere but the request.

    Args:
        client: the `httpx.Client` to send with; it stays the caller's to close.
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

    def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None = None
    ) -> HttpResponse:
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
        key = (os.getpid(), request.base_url, is_watched("HTTPTransport", "handle_request"))
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


def _leave_open() -> None:
    pass
