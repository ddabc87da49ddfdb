"""Sending through httpcore's pool of connections: what httpx stands on, without httpx's layers above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpcore

from ..errors import ConnectionFailed
from .failures import failed
from .requests import CONNECTIONS, KEEP_SECONDS, Origin, headers_for, in_parts
from .responses import ResponseBuilder

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Request, Timeouts

_ERRORS = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    OSError,
)
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class Pool:
    """Connections of one process to one host, kept by httpcore; threads share them.

    Args:
        origin: the host.
        tls: the TLS settings, where they are needed.
        most: how many bytes a response may have.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, most: int) -> None:
        self._most = most
        self._scheme = origin.scheme.encode()
        self._host = origin.host.encode()
        self._port = origin.port
        self._prefix = origin.prefix
        self._authority = origin.authority
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls,
            max_connections=CONNECTIONS,
            max_keepalive_connections=CONNECTIONS,
            keepalive_expiry=KEEP_SECONDS,
        )

    def send(self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None) -> HttpResponse:
        """Send a request; see `Engine.send`."""
        limits = in_parts(timeouts, left)
        outcome = self._exchange(self._written(request, limits), limits, left)
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    def _exchange(
        self, request: httpcore.Request, limits: dict[str, float | None], left: float | None
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most, left)
        try:
            response = self._pool.handle_request(request)
            try:
                builder.begin(response.status, response.headers)
                for piece in response.iter_stream():
                    builder.add(piece)
                return builder.whole()
            finally:
                response.close()
        except _ERRORS as error:
            return failed(error, limits, builder.status)

    def _written(self, request: Request, limits: dict[str, float | None]) -> httpcore.Request:
        content = request.content
        headers = {"host": self._authority, **headers_for(request)}
        if content is not None or request.method in _WITH_LENGTH:
            headers["content-length"] = str(len(content or b""))
        below = self._prefix + request.target[len(request.base_url) :]
        return httpcore.Request(
            request.method,
            httpcore.URL(scheme=self._scheme, host=self._host, port=self._port, target=below.encode()),
            headers=[(name.encode(), value.encode()) for name, value in headers.items()],
            content=content,
            extensions={"timeout": limits},
        )

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()
