"""Sending through httpx: a client or a transport that was handed in, a proxy, HTTP/2, or an httpx that is watched.

What goes through a transport is not logged by httpx, whose messages hold whole URLs. A client that was handed in logs
as it always does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import httpx

from customerio_core import Request

from ..errors import ConnectionFailed
from .failures import failed
from .requests import CONNECTIONS, KEEP_SECONDS, headers_for, in_parts
from .responses import ResponseBuilder

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Timeouts

Respond = Callable[[Request, dict[str, Any]], httpx.Response]
RespondAsync = Callable[[Request, dict[str, Any]], Awaitable[httpx.Response]]

_ERRORS = (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL, OSError)
_LIMITS = httpx.Limits(
    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=KEEP_SECONDS
)
# A client's own credentials, or those of its URL, must not replace the call's.
_NO_AUTH = httpx.Auth()


class ThroughHttpx:
    """Sends through httpx.

    Args:
        respond: sends a request with these extensions and returns the response, not read yet.
        most: how many bytes a response may have.
        close: closes what is ours to close.
    """

    def __init__(self, respond: Respond, most: int, close: Callable[[], None]) -> None:
        self._respond = respond
        self._most = most
        self._close = close

    def close(self) -> None:
        """Close what is ours to close."""
        self._close()

    def send(self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None) -> HttpResponse:
        """Send a request; see `Engine.send`."""
        limits = in_parts(timeouts, left)
        outcome = self._exchange(request, _extensions(operation, limits), limits, left)
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    def _exchange(
        self, request: Request, extensions: dict[str, Any], limits: dict[str, float | None], left: float | None
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most, left)
        try:
            response = self._respond(request, extensions)
            try:
                builder.begin(response.status_code, response.headers.raw)
                if response.is_stream_consumed:  # by a hook, or it was made whole
                    return builder.whole(response.content)
                for piece in response.iter_raw():
                    builder.add(piece)
                return builder.whole()
            finally:
                response.close()
        except _ERRORS as error:
            return failed(error, limits, builder.status)


class ThroughAsyncHttpx:
    """`ThroughHttpx` for asynchronous callers.

    Args:
        respond: sends a request with these extensions and returns the response, not read yet.
        most: how many bytes a response may have.
        close: closes what is ours to close.
    """

    def __init__(self, respond: RespondAsync, most: int, close: Callable[[], Awaitable[None]]) -> None:
        self._respond = respond
        self._most = most
        self._close = close

    async def aclose(self) -> None:
        """Close what is ours to close."""
        await self._close()

    async def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None
    ) -> HttpResponse:
        """Send a request; see `Engine.send`."""
        limits = in_parts(timeouts, left)
        outcome = await self._exchange(request, _extensions(operation, limits), limits, left)
        if isinstance(outcome, ConnectionFailed):
            raise outcome
        return outcome

    async def _exchange(
        self, request: Request, extensions: dict[str, Any], limits: dict[str, float | None], left: float | None
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most, left)
        try:
            response = await self._respond(request, extensions)
            try:
                builder.begin(response.status_code, response.headers.raw)
                if response.is_stream_consumed:  # by a hook, or it was made whole
                    return builder.whole(response.content)
                async for piece in response.aiter_raw():
                    builder.add(piece)
                return builder.whole()
            finally:
                await response.aclose()
        except _ERRORS as error:
            return failed(error, limits, builder.status)


def own_transport(tls: ssl.SSLContext, proxy: str | None, *, http2: bool) -> httpx.HTTPTransport:
    """Make a transport.

    Args:
        tls: its TLS settings.
        proxy: URL of a proxy.
        http2: whether it may talk HTTP/2.

    Returns:
        The transport.
    """
    return httpx.HTTPTransport(verify=tls, proxy=proxy, http2=http2, limits=_LIMITS, trust_env=False)


def own_async_transport(tls: ssl.SSLContext, proxy: str | None, *, http2: bool) -> httpx.AsyncHTTPTransport:
    """Make a transport for asynchronous callers; see `own_transport`."""
    return httpx.AsyncHTTPTransport(verify=tls, proxy=proxy, http2=http2, limits=_LIMITS, trust_env=False)


def by_transport(transport: httpx.BaseTransport) -> Respond:
    """Send through a transport.

    Args:
        transport: the transport.

    Returns:
        What sends.
    """
    return lambda request, extensions: transport.handle_request(_written(request, extensions))


def by_async_transport(transport: httpx.AsyncBaseTransport) -> RespondAsync:
    """Send through a transport for asynchronous callers; see `by_transport`."""
    return lambda request, extensions: transport.handle_async_request(_written(request, extensions))


def by_client(client: httpx.Client) -> Respond:
    """Send through a client: its hooks, headers and cookies hold; its credentials and redirects do not.

    Args:
        client: the client.

    Returns:
        What sends.
    """

    def respond(request: Request, extensions: dict[str, Any]) -> httpx.Response:
        built = client.build_request(
            request.method,
            request.target,
            headers=headers_for(request),
            content=request.content,
            extensions=extensions,
        )
        return client.send(built, auth=_NO_AUTH, stream=True, follow_redirects=False)

    return respond


def by_async_client(client: httpx.AsyncClient) -> RespondAsync:
    """Send through a client for asynchronous callers; see `by_client`."""

    async def respond(request: Request, extensions: dict[str, Any]) -> httpx.Response:
        built = client.build_request(
            request.method,
            request.target,
            headers=headers_for(request),
            content=request.content,
            extensions=extensions,
        )
        return await client.send(built, auth=_NO_AUTH, stream=True, follow_redirects=False)

    return respond


def _written(request: Request, extensions: dict[str, Any]) -> httpx.Request:
    return httpx.Request(
        request.method, request.target, headers=headers_for(request), content=request.content, extensions=extensions
    )


def _extensions(operation: Operation, limits: dict[str, float | None]) -> dict[str, Any]:
    # Whoever watches httpx finds here what was called; see `customerio_client.telemetry`.
    return {"timeout": limits, "operation": operation.id, "path_template": operation.path}
