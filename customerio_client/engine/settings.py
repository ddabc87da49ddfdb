"""What an engine is made from, and what decides how it sends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
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


Points: TypeAlias = Sequence[tuple[str, str, str]]
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
    """Tell whether somebody has wrapped or replaced one of the methods, so that calls have to go through them.

    Args:
        points: the methods.

    Returns:
        Whether one of them is not the library's own.
    """
    modules = sys.modules
    for module, kind, name in points:
        if (loaded := modules.get(module)) is not None:
            method = getattr(getattr(loaded, kind, None), name, None)
            if method is None:
                continue  # another thread is still importing it
            if _OWN.get(id(method)) is not method and not _is_own(method, module):
                return True
    return False


_OWN: dict[int, object] = {}
"""Methods that were found to be the library's own: looking closely would take a part of every call. By identity,
since a wrapper can say that it equals what it wraps."""


def _is_own(method: Any, module: str) -> bool:
    own = not hasattr(method, "__wrapped__") and method.__module__.partition(".")[0] == module
    if own:
        _OWN[id(method)] = method
    return own
