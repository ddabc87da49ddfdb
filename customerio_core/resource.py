"""What the generated `Api` and resource classes stand on: a call in, a typed value out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .loading import loading
from .operation import Operation, TypedOperation
from .options import RequestOptions
from .raw_response import RawResponse
from .request import build
from .transport import AsyncHttpxTransport, AsyncTransport, HttpxTransport, Transport
from .unset import UNSET

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

    import httpx

    from .batches import BatchesSent
    from .finished import Ending, Finished
    from .pages import AsyncPages, Pages

T = TypeVar("T")
F = TypeVar("F", bound="Finished[Any]")


class Resource:
    """The operations of one subject; generated classes add a method for each.

    Args:
        transport: what carries the requests.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _call(
        self,
        operation: TypedOperation[T],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation, and read its response."""
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        response = self._transport.exchange(operation, request, options)
        value: T = response.read(operation)
        return value

    def _send(
        self,
        operation: TypedOperation[None],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Call an operation whose success has nothing to read."""
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        response = self._transport.exchange(operation, request, options)
        response.read(operation)

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
        with loading:
            from .pages import Listing, Pages

        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        return Pages(self._transport, Listing(operation, request, limit, options))

    def _save(
        self,
        operation: TypedOperation[bytes],
        to: str | PathLike[str],
        *,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> Path:
        with loading:
            from .saving import target, write

        output = target(to)
        return write(self._call(operation, options=options, **arguments), to, output)

    def _in_batches(
        self, operation: Operation, field: str, most: int, *, options: RequestOptions | None = None, **arguments: Any
    ) -> BatchesSent:
        with loading:
            from .batches import Batches

        return Batches(operation, field, most, options, arguments).run(self._transport)

    def _wait(
        self,
        ending: Ending[F],
        operations: Mapping[str, Operation],
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        patience: Mapping[str, Any],
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> F:
        with loading:
            from .waiting import prepare, run

        finished: F = run(self._transport, prepare(operations, operation, path, patience, options, arguments))
        assert isinstance(finished, ending.kind)
        return finished


class AsyncResource:
    """`Resource` for asynchronous callers.

    Args:
        transport: what carries the requests.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _call(
        self,
        operation: TypedOperation[T],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Call an operation, and read its response."""
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        response = await self._transport.exchange(operation, request, options)
        value: T = response.read(operation)
        return value

    async def _send(
        self,
        operation: TypedOperation[None],
        *,
        path: tuple[Any, ...] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        extra: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Call an operation whose success has nothing to read."""
        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        response = await self._transport.exchange(operation, request, options)
        response.read(operation)

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
        with loading:
            from .pages import AsyncPages, Listing

        request = build(operation, path=path, query=query, headers=headers, body=body, extra=extra, options=options)
        return AsyncPages(self._transport, Listing(operation, request, limit, options))

    async def _save(
        self,
        operation: TypedOperation[bytes],
        to: str | PathLike[str],
        *,
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> Path:
        with loading:
            from .saving import target, write

        output = target(to)
        return write(await self._call(operation, options=options, **arguments), to, output)

    async def _in_batches(
        self, operation: Operation, field: str, most: int, *, options: RequestOptions | None = None, **arguments: Any
    ) -> BatchesSent:
        with loading:
            from .batches import Batches

        return await Batches(operation, field, most, options, arguments).run_async(self._transport)

    async def _wait(
        self,
        ending: Ending[F],
        operations: Mapping[str, Operation],
        operation: Operation,
        *,
        path: tuple[Any, ...] = (),
        patience: Mapping[str, Any],
        options: RequestOptions | None = None,
        **arguments: Any,
    ) -> F:
        with loading:
            from .waiting import prepare, run_async

        wait = prepare(operations, operation, path, patience, options, arguments)
        finished: F = await run_async(self._transport, wait)
        assert isinstance(finished, ending.kind)
        return finished


class ApiBase:
    """What a generated `Api` stands on: it holds the transport its resources share.

    Args:
        client: an `httpx.Client` that has the base URL and the credentials, or a `Transport`.
    """

    _operations_module = ""  # the module that has OPERATIONS and OTHER

    def __init__(self, client: httpx.Client | Transport) -> None:
        self._transport: Transport = client if isinstance(client, Transport) else HttpxTransport(client)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call what has no method here, under the same policy as everything else.

        What is known of an operation with this method and path holds: its limits, and whether it is safe to repeat.
        Anything else is treated as most operations of the API are; a POST or PATCH is not repeated.

        Args:
            method: the HTTP method.
            path: the path below the host, such as `/v1/things`. Ids in it are encoded by the caller:
                `urllib.parse.quote(id, safe="")`.
            query: query values by name; a list becomes several.
            headers: headers by name.
            body: the JSON body, `None` for no body; models and times in it are written as in other calls.
            options: what this call does differently.

        Returns:
            The response as JSON data; `None` where it has no body.

        Raises:
            ValueRefused: something cannot be sent; nothing was.
            ResponseError: the status is not 2xx.
            UnexpectedResponse: the status is 2xx, and the body is not JSON; `request_raw` takes that, too.
        """
        return self.request_raw(method, path, query=query, headers=headers, body=body, options=options).parse()

    def request_raw(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """Do as `request` does, with the same arguments.

        Returns:
            The response as it came, of any status.

        Raises:
            ValueRefused: something cannot be sent; nothing was.
        """
        with loading:
            from .adhoc import adhoc

        operation, request = adhoc(self._operations_module, method, path, query=query, headers=headers, body=body)
        return RawResponse[Any](operation, self._transport.exchange(operation, request, options))


class AsyncApiBase:
    """`ApiBase` for asynchronous callers.

    Args:
        client: an `httpx.AsyncClient` that has the base URL and the credentials, or an `AsyncTransport`.
    """

    _operations_module = ""

    def __init__(self, client: httpx.AsyncClient | AsyncTransport) -> None:
        self._transport: AsyncTransport = client if isinstance(client, AsyncTransport) else AsyncHttpxTransport(client)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call what has no method here; see `ApiBase.request`."""
        raw = await self.request_raw(method, path, query=query, headers=headers, body=body, options=options)
        return raw.parse()

    async def request_raw(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:
        """Call what has no method here; see `ApiBase.request_raw`."""
        with loading:
            from .adhoc import adhoc

        operation, request = adhoc(self._operations_module, method, path, query=query, headers=headers, body=body)
        return RawResponse[Any](operation, await self._transport.exchange(operation, request, options))
