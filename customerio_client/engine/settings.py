"""What an engine is made from, and what decides how it sends."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from threading import Event
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    import os
    import ssl


class Settings:
    """What both engines are made from.

    Args:
        proxy: URL of the proxy; that of the environment if not given.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does.
        most_bytes: how many bytes a response may have.

    Raises:
        ImportError: what HTTP/2 needs is not installed.
    """

    def __init__(
        self,
        *,
        proxy: str | None,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool,
        http2: bool,
        most_bytes: int,
    ) -> None:
        if http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs the package h2: install customerio-client[http2]")
        self._proxy = proxy
        self._verify = verify
        self._http2 = http2
        self._most = most_bytes
        self._made_tls: ssl.SSLContext | None = None
        self._closing: dict[int, Event] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_ways": {}, "_made_tls": None, "_closing": {}}

    @property
    def _tls(self) -> ssl.SSLContext:
        from .tls import tls_context

        if self._made_tls is None:
            self._made_tls = tls_context(self._verify)
        return self._made_tls


Points: TypeAlias = tuple[tuple[str, str, str], ...]
"""Methods, by module, class and name."""

SYNCHRONOUS: Final[Points] = (
    ("httpx", "HTTPTransport", "handle_request"),
    ("httpx", "Client", "send"),
    ("httpx", "Client", "_send_single_request"),
    ("httpx", "Client", "_transport_for_url"),
    ("httpcore", "ConnectionPool", "handle_request"),
)
ASYNCHRONOUS: Final[Points] = (
    ("httpx", "AsyncHTTPTransport", "handle_async_request"),
    ("httpx", "AsyncClient", "send"),
    ("httpx", "AsyncClient", "_send_single_request"),
    ("httpx", "AsyncClient", "_transport_for_url"),
    ("httpcore", "AsyncConnectionPool", "handle_async_request"),
)
"""Where those hook in who watch or replace what goes over HTTP: OpenTelemetry, respx, pytest-httpx, vcrpy."""


def is_patched(points: Points) -> bool:
    """Return whether somebody has wrapped or replaced one of the methods, so that calls have to go through them.

    Args:
        points: the methods.

    Returns:
        Whether one of them is not the library's own.
    """
    seen = _SEEN.get(points)
    if seen is not None:
        for kind, name, own in seen:
            if getattr(kind, name) is not own:
                break
        else:
            return False
    return _look_closely(points)


_SEEN: dict[Points, list[tuple[Any, str, object]]] = {}
"""Methods that were found to be the libraries' own, once all are loaded: more would take a part of every call."""


def _look_closely(points: Points) -> bool:
    seen: list[tuple[Any, str, object]] = []
    for module, kind_name, name in points:
        kind = getattr(sys.modules.get(module), kind_name, None)
        method = getattr(kind, name, None)
        if method is None:
            continue  # not loaded, or another thread is still importing it
        if hasattr(method, "__wrapped__") or method.__module__.partition(".")[0] != module:
            return True
        seen.append((kind, name, method))
    if len(seen) == len(points):
        _SEEN[points] = seen
    return False
