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

    from .pages import AsyncPages, Pages

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

    def _pages(
        self,
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Any, Any]:
        from .pages import Pages, Plan

        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra)
        return Pages(self._transport, Plan(operation, request, limit, options))

    def _wait(
        self,
        operations: Mapping[str, Operation],
        operation: str,
        *,
        path: tuple[Any, ...] = (),
        patience: Mapping[str, Any],
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> T:  # type: ignore[type-var]  # pyright: ignore[reportInvalidTypeVarUse]
        from .waiting import plan, run

        return cast(T, run(self._transport, plan(operations, operation, path, patience, options, arguments)))


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

    def _pages(
        self,
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Any, Any]:
        from .pages import AsyncPages, Plan

        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra)
        return AsyncPages(self._transport, Plan(operation, request, limit, options))

    async def _wait(
        self,
        operations: Mapping[str, Operation],
        operation: str,
        *,
        path: tuple[Any, ...] = (),
        patience: Mapping[str, Any],
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse]
        from .waiting import plan, run_async

        return cast(
            T, await run_async(self._transport, plan(operations, operation, path, patience, options, arguments))
        )


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
