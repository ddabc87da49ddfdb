"""Sending through httpcore's connections: what httpx stands on, without its layers above, httpcore's pool included.

A connection is taken out by a call and put back after it, so calls share nothing that one of them could leave in
disorder: not the state of HTTP/2, which httpcore does not guard against threads, and no lock that is still held when a
signal handler raises in the middle. Whatever ends a call early closes its connection with it.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING
from weakref import ref

import httpcore

from ..errors import ConnectionFailed
from .failures import broken_off, ended, failed, is_of_http, no_connection_free, not_http, out_of_time
from .lines import DirectLine, Line, ProxiedLine
from .requests import CONNECTIONS, KEEP_SECONDS, Origin, Ready, headers_for, in_parts
from .responses import ResponseBuilder
from .unread import belongs_to_nothing, unread

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Request, Timeouts

_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_LOOK_AGAIN = 0.1


class Lines:
    """Connections of one process to one host; threads share them.

    Args:
        origin: the host.
        tls: the TLS settings, where they are needed.
        most: how many bytes a response may have.
        proxy: URL of a proxy.
        http2: whether to talk HTTP/2 where the server does.
    """

    may_be_spoiled = False

    def __init__(
        self, origin: Origin, tls: ssl.SSLContext | None, most: int, proxy: str | None = None, *, http2: bool = False
    ) -> None:
        self._most = most
        self._origin = origin
        self._tls = tls
        self._proxy = proxy
        self._http2 = http2
        self._scheme = origin.scheme.encode()
        self._host = origin.host.encode()
        if tls is not None:
            tls.set_alpn_protocols(["http/1.1", "h2"] if http2 else ["http/1.1"])
        self._idle: deque[Line] = deque()
        # Weak: one that a call lost, stopped between any two steps, does not count.
        self._all: dict[int, ref[Line]] = {}
        self._waiting = 0
        self._freed: SimpleQueue[None] = SimpleQueue()
        self._closed = False

    def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, ready: Ready | None
    ) -> HttpResponse:
        """Send a request; see `Engine.send`."""
        limits = in_parts(timeouts, left)
        written = self._written(request, limits)
        ends = None if left is None else monotonic() + left
        line = self._free_line(limits["pool"])
        try:
            line.network.begin(ends)
            outcome = self._exchange(line, written, ready, limits)
        except BaseException:
            self._drop(line)  # whatever stopped it: nothing that still comes is for another call
            raise
        if line.is_idle:
            self._put_back(line)
        else:
            self._drop(line)
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    def _exchange(
        self, line: Line, request: httpcore.Request, ready: Ready | None, limits: dict[str, float | None]
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most)
        network = line.network
        try:
            response = line.send(request, limits, ready)
            try:
                builder.begin(response.status, response.headers)
                for piece in response.iter_stream():
                    builder.add(piece)
                if (rest := unread(response.stream)) != b"":
                    line.network.end()
                    if rest and belongs_to_nothing(rest):
                        return broken_off(builder.status, "is longer than it says")
                return builder.whole()
            finally:
                response.close()
        except Exception as error:
            if not is_of_http(error):
                raise
            if network.ended:
                return ended(sent=network.sent)
            if network.is_out_of_time and isinstance(error, httpcore.TimeoutException):
                return out_of_time(sent=network.sent)
            if network.is_not_http and not builder.status:
                return not_http(sent=network.sent)
            return failed(error, limits, builder.status, sent=network.sent)

    # Signal handlers may raise between any two steps of these: there is no lock and no count that could go wrong.

    def _free_line(self, patience: float | None) -> Line:
        until = None if patience is None else monotonic() + patience
        while True:
            line = self._idle_line() or self._new_line()
            if line is not None:
                return line
            left = _LOOK_AGAIN if until is None else min(_LOOK_AGAIN, until - monotonic())
            if left <= 0:
                raise no_connection_free(patience)
            self._waiting += 1
            with suppress(Empty):
                self._freed.get(timeout=left)
            self._waiting -= 1

    def _idle_line(self) -> Line | None:
        while True:
            try:
                line = self._idle.pop()
            except IndexError:
                return None
            if not line.has_expired:
                return line
            self._drop(line)

    def _new_line(self) -> Line | None:
        """Give another connection, unless there are as many as there may be."""
        if self._closed:
            raise ended(sent=False)
        line: Line
        if self._proxy is None:
            line = DirectLine(self._origin, self._tls, http2=self._http2)
        else:
            line = ProxiedLine(self._proxy, self._origin, self._tls, http2=self._http2)
        number = id(line)
        self._all[number] = ref(line, lambda _: self._all.pop(number, None) and None)
        if len(self._all) <= CONNECTIONS:
            return line
        del self._all[number]
        return None

    def _put_back(self, line: Line) -> None:
        line.idle_since = now = monotonic()
        self._idle.append(line)
        if self._closed:
            self._close_idle()
        elif len(self._idle) > 1:
            with suppress(IndexError):
                if self._idle[0].idle_since < now - KEEP_SECONDS:
                    self._drop(self._idle.popleft())
        self._wake()

    def _drop(self, line: Line) -> None:
        self._all.pop(id(line), None)
        line.close()
        self._wake()

    def _wake(self) -> None:
        if self._waiting > 0 and self._freed.empty():
            self._freed.put(None)

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._drop(self._idle.pop())

    def close(self) -> None:
        """Close the connections, and end the calls that use them."""
        self._closed = True
        self._close_idle()
        for known in list(self._all.values()):
            if (line := known()) is not None:
                line.network.end()

    def _written(self, request: Request, limits: dict[str, float | None]) -> httpcore.Request:
        content = request.content
        headers = {"host": self._origin.authority, **headers_for(request)}
        if content is not None or request.method in _WITH_LENGTH:
            headers["content-length"] = str(len(content or b""))
        below = self._origin.prefix + request.target[len(request.base_url) :]
        return httpcore.Request(
            request.method.encode(),
            httpcore.URL(scheme=self._scheme, host=self._host, port=self._origin.port, target=below.encode()),
            headers=[(name.encode(), value.encode()) for name, value in headers.items()],
            content=content,
            extensions={"timeout": limits},
        )
