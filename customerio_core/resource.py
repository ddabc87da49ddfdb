"""What the generated `Api` and resource classes stand on: a call in, a typed value out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .operation import Operation, RequestOptions
from .raw import RawResponse
from .request import build
from .transport import AsyncHttpxTransport, AsyncTransport, HttpxTransport, Transport
from .unset import UNSET

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Resource:
    """The operations of one subject; generated classes add a method for each.

    Args:
        transport: what carries the requests.
        raw: whether calls give the answer as it came, a `RawResponse`.
    """

    _raw = False

    def __init__(self, transport: Transport, *, raw: bool = False) -> None:
        self._transport = transport
        self._raw = raw

    # The method that calls this states what the operation answers; `T` takes its word for it.
    def _call(
        self,
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra)
        answer = self._transport.exchange(operation, request, options)
        if self._raw:
            return cast(T, RawResponse[T](operation, answer))
        value: T = answer.read(operation)
        return value


class AsyncResource:
    """`Resource` for asynchronous callers.

    Args:
        transport: what carries the requests.
        raw: whether calls give the answer as it came, a `RawResponse`.
    """

    _raw = False

    def __init__(self, transport: AsyncTransport, *, raw: bool = False) -> None:
        self._transport = transport
        self._raw = raw

    async def _call(
        self,
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra)
        answer = await self._transport.exchange(operation, request, options)
        if self._raw:
            return cast(T, RawResponse[T](operation, answer))
        value: T = answer.read(operation)
        return value


class ApiBase:
    """What a generated `Api` stands on: it holds the transport its resources share.

    Args:
        client: an `httpx.Client` that has the base URL and the credentials, or a `Transport`.
    """

    def __init__(self, client: httpx.Client | Transport) -> None:
        self._transport: Transport = client if isinstance(client, Transport) else HttpxTransport(client)


class AsyncApiBase:
    """`ApiBase` for asynchronous callers.

    Args:
        client: an `httpx.AsyncClient` that has the base URL and the credentials, or an `AsyncTransport`.
    """

    def __init__(self, client: httpx.AsyncClient | AsyncTransport) -> None:
        self._transport: AsyncTransport = client if isinstance(client, AsyncTransport) else AsyncHttpxTransport(client)
