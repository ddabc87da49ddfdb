"""What an engine is made from, and what decides how it sends."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


class Settings:
    """What both engines are made from.

    Args:
        proxy: URL of the proxy; that of the environment if not given.
        verify: TLS settings, or whether to check the server's certificate.
        http2: whether to talk HTTP/2 where the server does.
        most_bytes: how many bytes an answer may have.

    Raises:
        ImportError: what HTTP/2 needs is not installed.
    """

    def __init__(self, *, proxy: str | None, verify: ssl.SSLContext | bool, http2: bool, most_bytes: int) -> None:
        if http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs the package h2: install customerio-client[http2]")
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


def is_watched(transport: str, method: str) -> bool:
    """Tell whether somebody has wrapped or replaced what httpx sends with: OpenTelemetry, or a test's mock."""
    httpx = sys.modules.get("httpx")
    if httpx is None:
        return False
    send = getattr(getattr(httpx, transport, None), method, None)
    return send is not None and (hasattr(send, "__wrapped__") or not send.__module__.startswith("httpx."))
