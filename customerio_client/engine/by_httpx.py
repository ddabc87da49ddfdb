"""Sending through httpx: a client or a transport that was passed, a proxy, HTTP/2, or an httpx that is watched.

What goes through a transport is not logged by httpx, whose messages hold whole URLs. A client that was passed logs
as it always does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpx

from customerio_core import Request

from ..errors import ConnectionFailed
from .failures import broken_off, ended, failed, is_of_http, not_http
from .network import LONG_ENOUGH, begins_http
from .requests import CONNECTIONS, KEEP_SECONDS, Going, Ready, headers_for, in_parts
from .responses import ResponseBuilder
from .unread import belongs_to_nothing, keep_from_reuse, unread

if TYPE_CHECKING:
    import ssl

    from customerio_core import HttpResponse, Operation, Timeouts

Respond = Callable[[Request, dict[str, Any]], httpx.Response]
RespondAsync = Callable[[Request, dict[str, Any]], Awaitable[httpx.Response]]

_LIMITS = httpx.Limits(
    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=KEEP_SECONDS
)
_CONNECTED = ("connect_tcp.complete", "start_tls.complete")
# A client's own credentials, or those of its URL, must not replace the call's.
_NO_AUTH = httpx.Auth()


class ThroughHttpx:
    """Sends through httpx.

    Args:
        respond: sends a request with these extensions and returns the response, not read yet.
        most: how many bytes a response may have.
        close: closes what is ours to close.
        may_be_spoiled: whether it is to be replaced after an exception that is not its own.
    """

    def __init__(self, respond: Respond, most: int, close: Callable[[], None], *, may_be_spoiled: bool = False) -> None:
        self.may_be_spoiled = may_be_spoiled
        self._respond = respond
        self._most = most
        self._close = close
        self._closed = False

    def close(self) -> None:
        """Close what is ours to close."""
        self._closed = True
        self._close()

    def send(
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, ready: Ready | None
    ) -> HttpResponse:
        """Send a request; see `Engine.send`."""
        limits = in_parts(timeouts, left)
        outcome = self._exchange(request, limits, left, _Steps(operation, limits, ready))
        if isinstance(outcome, ConnectionFailed):
            raise ended(sent=outcome.sent) if self._closed else outcome
        return outcome

    def _exchange(
        self, request: Request, limits: dict[str, float | None], left: float | None, steps: _Steps
    ) -> HttpResponse | ConnectionFailed:
        builder = ResponseBuilder(self._most, left)
        try:
            response = self._respond(request, steps.extensions)
            whole = False
            try:
                builder.begin(response.status_code, response.headers.raw)
                read = response.content if response.is_stream_consumed else None  # by a hook, or it was made whole
                if read is None:
                    assert isinstance(response.stream, httpx.SyncByteStream)
                    for piece in response.stream:  # not `iter_raw`, after which another call may have the connection
                        builder.add(piece)
                rest = unread(response.stream)
                whole = rest == b""
                if rest and belongs_to_nothing(rest):
                    return broken_off(builder.status, "is longer than it says")
                return builder.whole(read)
            finally:
                if not whole:
                    keep_from_reuse(response.stream)
                    if (network := response.extensions.get("network_stream")) is not None:
                        network.close()
                response.close()
        except Exception as error:
            if not is_of_http(error):
                raise
            if steps.beginning.is_not_http and not builder.status:
                return not_http(sent=steps.sent)
            return failed(error, limits, builder.status, sent=steps.sent)


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
        self, operation: Operation, request: Request, timeouts: Timeouts, left: float | None, going: Going
    ) -> HttpResponse | ConnectionFailed:
        """Send a request; see `AsyncEngine.send`."""
        limits = in_parts(timeouts, left)
        steps = _AsyncSteps(operation, limits, going)
        builder = ResponseBuilder(self._most)
        try:
            response = await self._respond(request, steps.extensions)
            whole = False
            try:
                builder.begin(response.status_code, response.headers.raw)
                read = response.content if response.is_stream_consumed else None  # by a hook, or it was made whole
                if read is None:
                    assert isinstance(response.stream, httpx.AsyncByteStream)
                    async for piece in response.stream:
                        builder.add(piece)
                rest = unread(response.stream)
                whole = rest == b""
                if rest and belongs_to_nothing(rest):
                    return broken_off(builder.status, "is longer than it says")
                return builder.whole(read)
            finally:
                if not whole:
                    keep_from_reuse(response.stream)
                    if (network := response.extensions.get("network_stream")) is not None:
                        await network.aclose()
                await response.aclose()
        except Exception as error:
            if not is_of_http(error):
                raise
            if steps.beginning.is_not_http and not builder.status:
                return not_http(sent=steps.sent)
            return failed(error, limits, builder.status, sent=steps.sent)


class _Beginning:
    """How what comes on a new connection begins, which the libraries do not say where it is not HTTP.

    Attributes:
        first: up to five bytes.
    """

    __slots__ = ("first",)

    def __init__(self) -> None:
        self.first = b""

    def listen(self, event: str, about: dict[str, Any]) -> None:
        """Listen to a connection that was just made: to its reads up to the first that has something."""
        if not event.endswith(_CONNECTED):
            return
        stream = about["return_value"]
        read = stream.read
        self.first = b""

        def note(data: bytes) -> bytes:
            self.first += data[:LONG_ENOUGH]
            if data:
                stream.read = read
            return data

        def read_noted(*arguments: Any, **named: Any) -> Any:
            data = read(*arguments, **named)
            return note(data) if isinstance(data, bytes) else _noted(data)

        async def _noted(data: Awaitable[bytes]) -> bytes:
            return note(await data)

        with suppress(AttributeError):  # a backend of the caller's can have slots
            stream.read = read_noted

    @property
    def is_not_http(self) -> bool:
        """Whether something came that cannot be HTTP."""
        return not begins_http(self.first)


class _Steps:
    """What httpx reports of a request in progress; with a transport that is not httpx's own, nothing.

    Args:
        operation: what is called.
        limits: its timeouts.
        ready: called right before the request is written.

    Attributes:
        extensions: the request's extensions. Whoever watches httpx finds in them what was called; see
            `customerio_client.telemetry`.
        sent: whether a part of it can have arrived.
    """

    def __init__(self, operation: Operation, limits: dict[str, float | None], ready: Ready | None) -> None:
        self.extensions = {**_about(operation, limits), "trace": self._trace}
        self.sent = True
        self.beginning = _Beginning()
        self._ready = ready

    def _trace(self, event: str, about: dict[str, Any]) -> None:
        self.beginning.listen(event, about)
        self.sent = self.sent and not event.endswith("connect_tcp.started")
        if _is_writing(event, about) and not self.sent:
            self.sent = True
            if self._ready is not None:
                self._ready()


class _AsyncSteps:
    """`_Steps` for asynchronous callers."""

    def __init__(self, operation: Operation, limits: dict[str, float | None], going: Going) -> None:
        self.extensions = {**_about(operation, limits), "trace": self._trace}
        going.sent = True
        self.beginning = _Beginning()
        self._going = going

    @property
    def sent(self) -> bool:
        return self._going.sent

    async def _trace(self, event: str, about: dict[str, Any]) -> None:
        self.beginning.listen(event, about)
        going = self._going
        going.sent = going.sent and not event.endswith("connect_tcp.started")
        if _is_writing(event, about) and not going.sent:
            waiting = going.connected()
            if waiting is not None:
                await waiting


def _is_writing(event: str, about: dict[str, Any]) -> bool:
    """Whether the request itself is next, not the CONNECT that asks a proxy for a tunnel."""
    return event.endswith(".send_request_headers.started") and about["request"].method != b"CONNECT"


def own_client(tls: ssl.SSLContext, proxy: str | None, *, http2: bool) -> httpx.Client:
    """Make a client that takes nothing from the environment and keeps no cookies.

    Args:
        tls: its TLS settings.
        proxy: URL of a proxy.
        http2: whether it may talk HTTP/2.

    Returns:
        The client.
    """
    return httpx.Client(verify=tls, proxy=proxy, http2=http2, limits=_LIMITS, trust_env=False, cookies=_no_cookies())


def own_async_client(tls: ssl.SSLContext, proxy: str | None, *, http2: bool) -> httpx.AsyncClient:
    """Make a client for asynchronous callers; see `own_client`."""
    transport = httpx.AsyncHTTPTransport(verify=tls, proxy=proxy, http2=http2, limits=_LIMITS, trust_env=False)
    if http2:
        from .http2 import check_statuses  # needs h2, which only some have

        transport = check_statuses(transport)
    return httpx.AsyncClient(transport=transport, trust_env=False, cookies=_no_cookies())


def _no_cookies() -> CookieJar:
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


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


def _about(operation: Operation, limits: dict[str, float | None]) -> dict[str, Any]:
    return {"timeout": limits, "operation": operation.id, "path_template": operation.path}
