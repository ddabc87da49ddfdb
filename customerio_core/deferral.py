"""Calls that are made later: a call is checked and its request built, and then it is put away instead of sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Generic, NoReturn, ParamSpec, TypeVar

if TYPE_CHECKING:
    from .operation import Operation
    from .options import RequestOptions
    from .request import Request

P = ParamSpec("P")
T = TypeVar("T")


class _Built(BaseException):
    """Ends a call when its request has been built, before it is sent. It never leaves this module."""

    def __init__(self, operation: Operation, request: Request, options: RequestOptions | None) -> None:
        super().__init__()
        self.call = operation, request, options


class Deferring(Generic[T]):
    """A `Transport` that puts calls away instead of sending them; what a `DeferredApi` stands on.

    Args:
        put: takes what `Transport.exchange` takes, and returns what the call returns instead of a response. It may
            return a coroutine, for callers who await.
    """

    __slots__ = ("_put",)

    def __init__(self, put: Callable[[Operation, Request, RequestOptions | None], T]) -> None:
        self._put = put

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> NoReturn:
        """End the call; see `Transport.exchange`."""
        raise _Built(operation, request, options)

    def later(self, method: Callable[P, object]) -> Callable[P, T]:
        """Make a method put its call away.

        Args:
            method: the method, of a resource over this transport.

        Returns:
            A function that takes the same arguments.
        """

        @wraps(method)
        def call(*positional: P.args, **keywords: P.kwargs) -> T:
            try:
                method(*positional, **keywords)
            except _Built as built:
                what = built.call
            else:
                raise TypeError("the resource sends its requests")
            return self._put(*what)

        return call
