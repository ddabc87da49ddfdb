"""An end to what httpx does for a synchronous caller, which has a timeout for each read and none for all of them."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Timer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

    import httpx


class Watchdog:
    """Shuts the sockets of requests down when their time is up. The thread that uses them then fails, and closes them.

    Args:
        seconds: the time they have, `None` for no limit.
    """

    def __init__(self, seconds: float | None) -> None:
        self._timer = None if seconds is None else Timer(seconds, self._bite)
        self._sockets: list[socket.socket] = []
        self._is_late = False

    def watch(self, request: httpx.Request) -> httpx.Request:
        """Have a request's connection watched, which must be a new one.

        Args:
            request: the request.

        Returns:
            The same.
        """
        if self._timer is not None:
            request.extensions["trace"] = self._trace
        return request

    def _trace(self, event: str, about: dict[str, Any]) -> None:
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            opened = about["return_value"].get_extra_info("socket")
            self._sockets.append(opened)
            if self._is_late:
                _shut(opened)

    def _bite(self) -> None:
        self._is_late = True
        for opened in list(self._sockets):
            _shut(opened)

    def __enter__(self) -> Watchdog:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._is_late and isinstance(error, Exception):
            raise TimeoutError from None


def _shut(opened: socket.socket) -> None:
    with suppress(OSError):
        # Not the method of `SSLSocket`, after which another thread could write without TLS.
        socket.socket.shutdown(opened, socket.SHUT_RDWR)
