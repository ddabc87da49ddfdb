"""A list of any length, passed to the API in as many calls as its limit for one call needs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NoReturn

from attrs import frozen

from .errors import BatchFailed, ValueRefused, kind_of
from .operation import Operation
from .options import RequestOptions
from .request import Request, build
from .transport import AsyncTransport, HttpResponse, Transport


@frozen
class BatchesSent:
    """What a list was sent in, all of it accepted.

    Args:
        items: how many items the list had.
        requests: how many calls they took; 0 for an empty list.
    """

    items: int
    requests: int


class Batches:
    """The calls for one list, one after the other.

    Args:
        operation: the operation to call.
        field: the field of its body that is the list.
        most: how many items one call may have.
        options: what each call does differently.
        arguments: the other arguments of `build`; the body holds the whole list.

    Raises:
        ValueRefused: the list is none, or something in it cannot be sent. A list, tuple or set is checked as a whole
            before the first call; of any other iterable, each batch before its call.
    """

    def __init__(
        self,
        operation: Operation,
        field: str,
        most: int,
        options: RequestOptions | None,
        arguments: Mapping[str, Any],
    ) -> None:
        self._operation, self._field, self._most, self._options = operation, field, most, options
        self._arguments = arguments
        items: object = arguments["body"][field]
        if isinstance(items, str | bytes | bytearray | Mapping) or not isinstance(items, Iterable):
            self._refuse(
                ValueRefused(f"must be a list or another iterable, not {kind_of(arguments['body'][field])}", (field,))
            )
        self._items: Iterable[object] = arguments["body"][field]
        self._sent = self._requests = 0
        self._batch: list[object] = []
        if isinstance(self._items, Collection):
            for _ in self._built():
                pass

    def run(self, transport: Transport) -> BatchesSent:
        """Make the calls.

        Args:
            transport: what carries the requests.

        Returns:
            How much was sent.

        Raises:
            BatchFailed: a call failed; those before it were accepted.
        """
        for request in self._next():
            try:
                self._accept(transport.exchange(self._operation, request, self._options))
            except Exception as error:
                raise self._failed(error) from error
        return BatchesSent(self._sent, self._requests)

    async def run_async(self, transport: AsyncTransport) -> BatchesSent:
        """Make the calls; see `run`."""
        for request in self._next():
            try:
                self._accept(await transport.exchange(self._operation, request, self._options))
            except Exception as error:
                raise self._failed(error) from error
        return BatchesSent(self._sent, self._requests)

    def _next(self) -> Iterator[Request]:
        """The requests to send. An error of the iterable itself is left as it is; the text added says what was sent."""
        requests = self._built()
        while True:
            try:
                request = next(requests, None)
            except ValueRefused as error:
                if not self._requests:
                    raise
                raise self._failed(error) from error
            except Exception as error:
                error.add_note(f"{self._operation.call}: {self._sent:,} items were accepted before this.")
                raise
            if request is None:
                return
            yield request

    def _built(self) -> Iterator[Request]:
        before, items = 0, iter(self._items)
        while batch := list(islice(items, self._most)):
            self._batch = batch
            arguments: dict[str, Any] = {
                **self._arguments,
                "body": {**self._arguments["body"], self._field: batch},
                "options": self._options,
            }
            try:
                request = build(self._operation, **arguments)
                _ = request.content  # finds what only writing finds
            except ValueRefused as error:
                self._refuse(_counted(error, self._field, before))
            yield request
            before += len(batch)

    def _accept(self, response: HttpResponse) -> None:
        response.read(self._operation)
        self._sent += len(self._batch)
        self._requests += 1

    def _failed(self, error: Exception) -> BatchFailed:
        failed = BatchFailed(self._operation, self._sent, str(error))
        failed.items = self._batch
        return failed

    def _refuse(self, error: ValueRefused) -> NoReturn:
        error.operation = self._operation
        raise error from None


def _counted(error: ValueRefused, field: str, before: int) -> ValueRefused:
    """The error with the place in the whole list."""
    match error.path:
        case (name, int(index), *rest) if name == field:
            return ValueRefused(error.reason, (name, index + before, *rest))
        case _:
            return error
