"""Answers as they came, to be read when and if the caller wants to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast

from attrs import field, frozen

from .errors import Attempt
from .operation import Operation
from .transport import HttpResponse

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class RawResponse(Generic[T]):
    """The answer to a call, of whatever status.

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
        """The answer's headers, names in lower case."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The body's bytes, decompressed."""
        return self.response.content

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The tries it took, with the seconds each waited; empty where the transport does not count them."""
        return self.response.attempts

    def parse(self) -> T:
        """Read the answer.

        Returns:
            What the plain call returns.

        Raises:
            ResponseError: the status is not 2xx.
            UnexpectedResponse: the status is 2xx, and the body is not what it should be.
        """
        return cast(T, self.response.read(self.operation))


# A resource made with `raw=True` gives raw answers already; these two only say so to type checkers.


def returns_raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Give a method of a raw resource the type that it has."""
    return cast("Callable[P, RawResponse[T]]", method)


def returns_raw_async(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """`returns_raw` for asynchronous methods."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)
