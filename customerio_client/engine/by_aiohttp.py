"""Sending through aiohttp, whose cost per call stays the same however many are in flight."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from ..errors import ConnectionFailed
from .failures import lost, no_connection_within, not_connected, nothing_within, out_of_time
from .requests import CONNECTIONS, KEEP_SECONDS, Origin, headers_for
from .responses import ResponseBuilder

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Request, Timeouts

_BUFFER = 64 * 1024
"""Bytes that asyncio takes at once. What is longer goes as the server reads it; aiohttp has no timeout for that."""


class Session:
    """Connections of one event loop to one host, kept by aiohttp.

    Args:
        origin: the host.
        tls: the TLS settings, where they are needed.
        most: how many bytes a response may have.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, most: int) -> None:
        self._most = most
        self._base = f"{origin.scheme}://{origin.authority}{origin.prefix}"
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=tls or True, limit=CONNECTIONS, keepalive_timeout=KEEP_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=("content-type",),
            middlewares=(_send_once,),
            trust_env=False,  # it would also take credentials from a .netrc file
        )

    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None
    ) -> HttpResponse:
        """Send a request; see `AsyncEngine.send`."""
        if left is not None and left <= 0:
            raise out_of_time(sent=False)
        outcome = await self._exchange(request, timeouts, left)
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    async def _exchange(
        self, request: Request, timeouts: Timeouts, left: float | None
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most)
        try:
            async with await self._answered(request, timeouts, left) as response:
                builder.begin(response.status, response.raw_headers)
                async for piece in response.content.iter_any():
                    builder.add(piece)
                return builder.whole()
        except (aiohttp.ClientError, OSError) as error:
            return _failed(error, timeouts, builder.status)

    async def _answered(self, request: Request, timeouts: Timeouts, left: float | None) -> aiohttp.ClientResponse:
        content = request.content
        long = content is not None and len(content) > _BUFFER
        answered = self._session.request(
            request.method,
            URL(self._base + request.target[len(request.base_url) :], encoded=True),
            headers=headers_for(request),
            data=BytesIO(content) if content is not None and long else content,
            timeout=_in_parts(timeouts, left),
            allow_redirects=False,
        )
        if not long:
            return await answered
        async with asyncio.timeout(_until_answered(timeouts)):
            return await answered

    async def aclose(self) -> None:
        """Close the connections."""
        await self._session.close()


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


def _in_parts(timeouts: Timeouts, left: float | None) -> aiohttp.ClientTimeout:
    connect, pool = timeouts.connect, timeouts.pool
    return aiohttp.ClientTimeout(
        total=left,
        connect=None if connect is None or pool is None else connect + pool,
        sock_connect=connect,
        sock_read=timeouts.read,
    )


def _until_answered(timeouts: Timeouts) -> float | None:
    parts = [timeouts.pool, timeouts.connect, timeouts.write, timeouts.read]
    finite = [seconds for seconds in parts if seconds is not None]
    return sum(finite) if len(finite) == len(parts) else None


def _failed(error: Exception, timeouts: Timeouts, status: int) -> ConnectionFailed:
    match error:
        case aiohttp.ConnectionTimeoutError():
            return no_connection_within(timeouts.connect)
        case aiohttp.ServerTimeoutError():
            return nothing_within(timeouts.read, status)
        case TimeoutError():
            return out_of_time(sent=True)
        case aiohttp.ClientConnectorError():
            return not_connected(error.__cause__ or error)
        case aiohttp.InvalidURL():
            return ConnectionFailed("the request is not valid HTTP", sent=False, permanent=True)
        case _:
            return lost(error, status)
