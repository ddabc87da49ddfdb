"""A connection of httpcore's, which one call at a time uses: straight to the host, or through a proxy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import httpcore

from .network import Network
from .requests import KEEP_SECONDS, Origin, Ready

if TYPE_CHECKING:
    import ssl


Limits: TypeAlias = Mapping[str, float | None]
"""Timeouts, in seconds by part."""


class Line(Protocol):
    """A connection of one call at a time."""

    network: Network
    idle_since: float

    def send(self, request: httpcore.Request, limits: Limits, ready: Ready | None) -> httpcore.Response:
        """Send a request, and read the head of its response.

        Args:
            request: the request.
            limits: its timeouts.
            ready: called right before the request is written.

        Returns:
            The response.
        """
        ...

    @property
    def is_idle(self) -> bool:
        """Whether the last response came to its end, and the connection is open."""
        ...

    @property
    def has_expired(self) -> bool:
        """Whether it was idle for too long, the other side closed it, or something came that was not requested."""
        ...

    def close(self) -> None:
        """Close it, in the thread that uses it."""
        ...


class DirectLine:
    """A connection straight to a host.

    Args:
        origin: the host.
        tls: the TLS settings, where they are needed.
        http2: whether to talk HTTP/2 where the server does.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, *, http2: bool) -> None:
        self._host = origin.host
        self._port = origin.port or (80 if tls is None else 443)
        self._origin = httpcore.Origin(origin.scheme.encode(), origin.host.encode(), self._port)
        self._tls = tls
        self._http2 = http2
        self._connection: httpcore.HTTP11Connection | httpcore.HTTP2Connection | None = None
        self.network = Network(0 if tls is None else 1)
        self.idle_since = 0.0

    def send(self, request: httpcore.Request, limits: Limits, ready: Ready | None) -> httpcore.Response:
        """Send a request; see `Line.send`."""
        connection = self._connection
        if connection is None:
            connection = self._connection = self._opened(limits["connect"])
        if ready is not None:
            ready()
        return connection.handle_request(request)

    def _opened(self, timeout: float | None) -> httpcore.HTTP11Connection | httpcore.HTTP2Connection:
        stream = self.network.connect_tcp(self._host, self._port, timeout)
        if self._tls is not None:
            stream = stream.start_tls(self._tls, self._host, timeout)
            if self._http2 and stream.get_extra_info("ssl_object").selected_alpn_protocol() == "h2":
                from .http2 import Http2Connection  # needs h2, which only some have

                return Http2Connection(self._origin, stream, KEEP_SECONDS)
        return httpcore.HTTP11Connection(self._origin, stream, KEEP_SECONDS)

    @property
    def is_idle(self) -> bool:
        """Whether it can be kept; see `Line.is_idle`."""
        return self._connection is not None and self._connection.is_available() and not self.network.ended

    @property
    def has_expired(self) -> bool:
        """Whether it must not be used again; see `Line.has_expired`."""
        return self._connection is None or self._connection.has_expired()

    def close(self) -> None:
        """Close it, in the thread that uses it."""
        self.network.close()


class ProxiedLine:
    """A connection through a proxy.

    Args:
        proxy: the proxy's URL, which may hold a user and a password.
        origin: the host behind it.
        tls: the TLS settings for the host, where they are needed.
        http2: whether to talk HTTP/2 where the server does.
    """

    def __init__(self, proxy: str, origin: Origin, tls: ssl.SSLContext | None, *, http2: bool) -> None:
        from httpx import Proxy  # splits user and password from the URL

        given = Proxy(proxy)
        url = httpcore.URL(
            scheme=given.url.raw_scheme, host=given.url.raw_host, port=given.url.port, target=given.url.raw_path
        )
        layers = (tls is not None) + (given.url.scheme == "https")
        self.network = Network(layers)
        self.idle_since = 0.0
        kind = httpcore.HTTPProxy if given.url.scheme in ("http", "https") else httpcore.SOCKSProxy
        # httpcore has connections through proxies only in pools: this one has room for one.
        self._pool = kind(
            url,
            proxy_auth=given.raw_auth,
            ssl_context=tls,
            max_connections=1,
            keepalive_expiry=KEEP_SECONDS,
            http2=http2,
            network_backend=self.network,
        )

    def send(self, request: httpcore.Request, limits: Limits, ready: Ready | None) -> httpcore.Response:
        """Send a request; see `Line.send`."""
        if ready is not None:
            request.extensions = {"timeout": limits, "trace": _when_written(ready)}
        return self._pool.handle_request(request)

    @property
    def is_idle(self) -> bool:
        """Whether it can be kept; see `Line.is_idle`."""
        connections = self._pool.connections
        return bool(connections) and connections[0].is_available() and not self.network.ended

    @property
    def has_expired(self) -> bool:
        """Whether it must not be used again; see `Line.has_expired`."""
        connections = self._pool.connections
        return not connections or connections[0].has_expired()

    def close(self) -> None:
        """Close it, in the thread that uses it."""
        self.network.close()  # not the pool, whose lock a signal handler may have left held


def _when_written(ready: Ready) -> Callable[[str, dict[str, Any]], None]:
    def trace(event: str, about: dict[str, Any]) -> None:
        # Not the CONNECT that asks the proxy for a tunnel.
        if event.endswith(".send_request_headers.started") and about["request"].method != b"CONNECT":
            ready()

    return trace
