"""Sending through aiohttp, whose cost per call stays the same however many are in flight."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from contextvars import ContextVar
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from ..errors import ConnectionFailed
from .failures import broken_off, lost, no_connection_within, not_connected, not_http, nothing_within
from .network import readable
from .requests import CONNECTIONS, KEEP_SECONDS, MOST_HEAD, MOST_HEADERS, Going, Origin, headers_for
from .responses import ResponseBuilder

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Request, Timeouts

_BUFFER = 64 * 1024
"""Bytes that asyncio takes at once. What is longer goes as the server reads it; aiohttp has no timeout for that."""

_SENDS_AGAIN: Final = "_retry_connection" in getattr(aiohttp.ClientSession, "ATTRS", ())
"""Whether aiohttp can be told not to send a PUT or a DELETE again; otherwise `_send_once` keeps it from that."""

_going: ContextVar[Going] = ContextVar("customerio_client_going")
"""The request that a connection is looked for, which aiohttp does not hand to its connector."""


class Session:
    """Connections of one event loop to one host, kept by aiohttp.

    Args:
        origin: the host.
        tls: the TLS settings, where they are needed.
        most: how many bytes a response may have.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, most: int) -> None:
        self._most = most
        self._loop = asyncio.get_running_loop()
        self._timeouts: tuple[Timeouts | None, aiohttp.ClientTimeout] = None, aiohttp.ClientTimeout()
        self._base = f"{origin.scheme}://{origin.authority}{origin.prefix}"
        self._session = aiohttp.ClientSession(
            connector=_Connector(ssl=tls or True, limit=CONNECTIONS, keepalive_timeout=KEEP_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("content-type",),
            middlewares=() if _SENDS_AGAIN else (_send_once,),
            trust_env=False,  # it would also take credentials from a .netrc file
            max_line_size=MOST_HEAD,
            max_field_size=MOST_HEAD,
            max_headers=MOST_HEADERS,
        )
        if _SENDS_AGAIN:
            self._session._retry_connection = False  # pyright: ignore[reportPrivateUsage]

    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, going: Going
    ) -> HttpResponse | ConnectionFailed:
        """Send a request; see `AsyncEngine.send`."""
        builder = ResponseBuilder(self._most)
        _going.set(going)
        try:
            response = await self._answered(request, timeouts)
            whole = False
            try:
                connection = response.connection
                protocol = None if connection is None else connection.protocol
                builder.begin(response.status, response.raw_headers)
                content = response.content
                if content.is_eof() and content.exception() is None:
                    builder.add(content.read_nowait())  # all of it came with the head
                else:
                    async for piece in content.iter_any():
                        builder.add(piece)
                if protocol is not None and isinstance(protocol.exception(), HttpProcessingError):
                    return broken_off(builder.status, "is longer than it says")
                whole = True
                return builder.whole()
            finally:
                if not whole:
                    response.close()  # with its connection; one of a response read to its end is free already
        except (aiohttp.ClientError, OSError) as error:
            return _failed(error, timeouts, builder.status, going)

    async def _answered(self, request: Request, timeouts: Timeouts) -> aiohttp.ClientResponse:
        content = request.content
        long = content is not None and len(content) > _BUFFER
        answered = self._session.request(
            request.method,
            URL(self._base + request.target[len(request.base_url) :], encoded=True),
            headers=headers_for(request),
            data=BytesIO(content) if content is not None and long else content,
            timeout=self._in_parts(timeouts),
            allow_redirects=False,
        )
        if not long:
            return await answered
        async with asyncio.timeout(_until_answered(timeouts)):
            return await answered

    def _in_parts(self, timeouts: Timeouts) -> aiohttp.ClientTimeout:
        known, parts = self._timeouts
        if known is not timeouts:
            parts = _in_parts(timeouts)
            self._timeouts = timeouts, parts
        return parts

    async def aclose(self) -> None:
        """Close the connections."""
        await self._session.close()

    def __del__(self) -> None:
        # Of a loop that was closed by hand: nothing can be awaited in it any more, and aiohttp would log an error.
        session = getattr(self, "_session", None)
        if session is not None and session.connector is not None and self._loop.is_closed():
            with suppress(StopIteration):
                next(iter(session.connector.close().__await__()))  # it waits for nothing where the loop is closed
            session.detach()


class _Connector(aiohttp.TCPConnector):
    """aiohttp's connections, of which none is used again on which something came, or that was closed.

    aiohttp looks only whether a connection was closed as far as the event loop knows. What comes on one that is idle
    would be taken for the next response.
    """

    async def connect(self, req: aiohttp.ClientRequest, *arguments: Any, **named: Any) -> Any:
        """Find or make a connection."""
        while True:
            connection = await super().connect(req, *arguments, **named)
            if _is_clean(connection):
                break
            connection.close()
        waiting = _going.get().connected()
        if waiting is not None:
            try:
                await waiting
            except BaseException:
                connection.close()
                raise
        return connection


def _is_clean(connection: Any) -> bool:
    protocol = connection.protocol
    parser = protocol._parser
    if parser is None:  # a new connection
        return True
    if protocol.should_close:
        return False
    # The parser ends with its response: the next has its own. What it holds would be lost without a word.
    if parser.feed_eof() is not None:
        return False
    looked = getattr(protocol, "customerio_poll", None)
    if looked is None:
        opened = protocol.transport.get_extra_info("socket")
        looked = protocol.customerio_poll = (lambda: False) if opened is None else readable(opened)
    return not looked()


class _Lost(aiohttp.ClientError):
    """A connection was lost; unlike aiohttp's own errors about that, it does not make aiohttp try again."""


async def _send_once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending a PUT or a DELETE again by itself: whether to try again is the policy's matter."""
    try:
        return await handler(request)
    except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _Lost from error


def _in_parts(timeouts: Timeouts) -> aiohttp.ClientTimeout:
    connect, pool = timeouts.connect, timeouts.pool
    return aiohttp.ClientTimeout(
        total=None,  # which the engine has for all ways to send
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=timeouts.read,
    )


def _until_answered(timeouts: Timeouts) -> float | None:
    parts = [timeouts.pool, timeouts.connect, timeouts.write, timeouts.read]
    finite = [seconds for seconds in parts if seconds is not None]
    return sum(finite) if len(finite) == len(parts) else None


def _failed(error: Exception, timeouts: Timeouts, status: int, going: Going) -> ConnectionFailed:
    match error:
        case aiohttp.ConnectionTimeoutError():
            return no_connection_within(timeouts.connect)
        case TimeoutError() if not going.sent:
            return no_connection_within(timeouts.connect)
        case aiohttp.ServerTimeoutError() | TimeoutError():
            return nothing_within(timeouts.read, status, sent=going.sent)
        case aiohttp.ClientConnectorError():
            return not_connected(error.__cause__ or error)
        case aiohttp.InvalidURL():
            return ConnectionFailed("the request is not valid HTTP", sent=False, permanent=True)
        case aiohttp.ClientResponseError() if not status and _is_not_http(error):
            return not_http(sent=going.sent)
        case _:
            return lost(error, status, sent=going.sent)


def _is_not_http(error: aiohttp.ClientResponseError) -> bool:
    """Whether what came does not even begin as a response; what follows one is too much, which is another failure.

    The parser shows the line in question as a literal of bytes, and under it an arrow at what it did not expect.
    """
    *_, line, arrow = ["", "", *error.message.split("\n")]
    return "status line" in error.message and arrow.find("^") == line.find("b") + len("b'")
