"""Responses as they came, to be read when and if the caller wants to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from attrs import field, frozen

from .errors import Attempt
from .operation import Operation
from .transport import AsyncTransport, HttpResponse, Transport

if TYPE_CHECKING:
    from .options import RequestOptions
    from .request import Request

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class RawResponse(Generic[T]):
    """The response to a call, of whatever status.

    Args:
        operation: what was called. Not shown in `repr`.
        response: what came back.
    """

    operation: Operation = field(repr=False)
    response: HttpResponse

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response's headers, names in lower case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body's bytes, decompressed."""
        return self.response.content

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The attempts it took, with the seconds each waited; empty where the transport does not count them."""
        return self.response.attempts

    def parse(self) -> T:
        """Read the response.

        Returns:
            What the plain call returns.

        Raises:
            ResponseError: the status is not 2xx.
            UnexpectedResponse: the status is 2xx, and the body is not what it should be.
        """
        return cast(T, self.response.read(self.operation))


class Received(BaseException):
    """Ends a call when its response has come, before it is read. It never leaves this module."""

    def __init__(self, response: RawResponse[Any]) -> None:
        super().__init__()
        self.response = response


class UnreadTransport:
    """Carries the calls of a resource whose responses are left unread; see `returns_raw`.

    Args:
        transport: what really carries them.
    """

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`; see `Transport.exchange`."""
        raise Received(RawResponse[Any](operation, self._transport.exchange(operation, request, options)))


class AsyncUnreadTransport:
    """`UnreadTransport` for asynchronous callers."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send `request`; see `Transport.exchange`."""
        raise Received(RawResponse[Any](operation, await self._transport.exchange(operation, request, options)))


def returns_raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Make a method return the response as it came.

    Args:
        method: the method, of a resource over an `UnreadTransport`.

    Returns:
        A function that takes the same arguments.
    """

    @wraps(method)
    def call(*positional: P.args, **keywords: P.kwargs) -> RawResponse[T]:
        try:
            method(*positional, **keywords)
        except Received as received:
            return received.response
        raise TypeError("the resource reads its responses")

    return call


def returns_raw_async(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """`returns_raw` for asynchronous methods."""

    @wraps(method)
    async def call(*positional: P.args, **keywords: P.kwargs) -> RawResponse[T]:
        try:
            await method(*positional, **keywords)
        except Received as received:
            return received.response
        raise TypeError("the resource reads its responses")

    return call
