"""What carries requests: the protocol a resource talks to, and httpx behind it.

The runtime never opens a connection. Whoever makes an `Api` passes a transport, or an httpx client,
which is wrapped into one here. Retries, limits and credentials are a transport's matter: one that adds
them wraps another and hands the request on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from attrs import define, field

from .errors import ApiError, Attempt, UnexpectedResponse
from .options import Timeouts
from .response import read_response
from .unset import Unset

if TYPE_CHECKING:
    import httpx

    from .operation import Operation
    from .options import RequestOptions
    from .request import Request


@define
class HttpResponse:
    """A response as it came.

    Args:
        status: the HTTP status.
        headers: its headers, with names in lower case. Not shown in `repr`.
        content: the body's bytes, decompressed. Not shown in `repr`.
        attempts: all attempts of the call, where the transport counts them.
        advice: what to do if this response is a failure, where the transport knows.
        ids: the ids of the events that were sent, where the transport knows.
        host: the host that it came from, where it is a failure and the transport knows.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    attempts: tuple[Attempt, ...] = ()
    advice: str = ""
    ids: tuple[str, ...] = ()
    host: str = ""

    def read(self, operation: Operation) -> Any:
        """Read it as the response to `operation`; see `read_response`.

        Whatever goes wrong here is raised as an `ApiError`: the call was made, which a bare `TypeError` would not say.
        """
        try:
            return read_response(operation, self.status, self.headers, self.content)
        except ApiError as error:
            raise self._known(error) from None
        except Exception as error:
            if type(error).__module__ != "builtins" or isinstance(error, OSError):
                raise  # from a signal handler
            # Without the error itself, which may show a piece of the body.
            reason = f"it cannot be read ({type(error).__name__})"
            unread = UnexpectedResponse.because(reason, operation, self.status, self.headers, self.content)
            raise self._known(unread) from None

    def _known(self, error: ApiError) -> ApiError:
        error.attempts = self.attempts
        error.advice = self.advice
        error.ids = self.ids
        error.host = self.host
        return error


@runtime_checkable
class Transport(Protocol):
    """Sends one request and returns the response, whatever its status."""

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`.

        Args:
            operation: what is called; a policy finds its facts there.
            request: what to send.
            options: what this call does differently.

        Returns:
            The response, of any status.

        Raises:
            Exception: what the transport raises when no response came.
        """
        ...


@runtime_checkable
class AsyncTransport(Protocol):
    """`Transport` for asynchronous callers."""

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`; see `Transport.exchange`."""
        ...


class HttpxTransport:
    """Sends requests through an `httpx.Client`, which has the base URL, credentials and timeouts.

    Args:
        client: the client to use. It stays the caller's to close.
    """

    __slots__ = ("_client",)

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`; see `Transport.exchange`. Redirects are not followed."""
        response = self._client.request(request.method, request.target, **_arguments(request, options))
        return _raw(response)


class AsyncHttpxTransport:
    """`HttpxTransport` over an `httpx.AsyncClient`."""

    __slots__ = ("_client",)

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`; see `Transport.exchange`. Redirects are not followed."""
        response = await self._client.request(request.method, request.target, **_arguments(request, options))
        return _raw(response)


def _arguments(request: Request, options: RequestOptions | None) -> dict[str, Any]:
    headers = dict(request.headers)
    arguments: dict[str, Any] = {"headers": headers, "follow_redirects": False}
    if request.content is not None:
        arguments["content"] = request.content
    if options is not None:
        headers.update((name.lower(), value) for name, value in options.headers.items())
        if not isinstance(options.timeout, Unset):
            arguments["timeout"] = _timeout(options.timeout)
    return arguments


def _timeout(timeout: float | Timeouts | None) -> Any:
    if not isinstance(timeout, Timeouts):
        return timeout
    from httpx import Timeout

    return Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)


def _raw(response: httpx.Response) -> HttpResponse:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return HttpResponse(response.status_code, headers, response.content)
