"""Answers as they came, to be read when and if the caller wants to."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, ParamSpec, TypeVar, cast

from attrs import field, frozen

from .answer import read_answer
from .operation import Operation

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class RawResponse(Generic[T]):
    """The answer to a call, of whatever status.

    Args:
        operation: what was called. Not shown in `repr`.
        status: the HTTP status.
        headers: the answer's headers, names in lower case. Not shown in `repr`.
        content: the body's bytes, decompressed. Not shown in `repr`.
    """

    operation: Operation = field(repr=False)
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    def parse(self) -> T:
        """Read the answer.

        Returns:
            What the plain call returns.

        Raises:
            ResponseError: the status is not 2xx.
            UnexpectedAnswer: the status is 2xx, and the body is not what it should be.
        """
        return cast(T, read_answer(self.operation, self.status, self.headers, self.content))


# A resource made with `raw=True` gives raw answers already; these two only say so to type checkers.


def answers_raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Give a method of a raw resource the type that it has."""
    return cast("Callable[P, RawResponse[T]]", method)


def answers_raw_async(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """`answers_raw` for asynchronous methods."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)
