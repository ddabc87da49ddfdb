"""What this package raises: one tree, by kind and by status.

Nothing here shows a value that was sent, a header or a whole body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

from .error_bodies import Problem, problems

if TYPE_CHECKING:
    from .operation import Operation

_SHOWN = 3
_REFERENCE = re.compile(r"\(reference (\w{8,40})\)")


class CustomerIOError(Exception):
    """The root of the tree: catch it to catch all that these packages raise of their own.

    Every error survives copying and pickling with its fields, and so it does being stored as JSON data by its class and
    `args`, as Celery does. Headers and bodies of responses are left behind.
    """

    _left_behind: ClassVar[frozenset[str]] = frozenset({"headers", "content", "response"})

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        if _is_state(arguments):
            self._restore(arguments[0])

    def __init_subclass__(cls, **arguments: Any) -> None:
        """Let the class be made of its `args`, too."""
        super().__init_subclass__(**arguments)
        if "__init__" in cls.__dict__:
            cls.__init__ = _restoring(cls.__init__)  # type: ignore[method-assign]  # the same parameters

    def _get_args(self) -> tuple[Any, ...]:
        state = self._state()
        if state.keys() <= {_TEXTS}:
            return _texts(self)
        from .error_state import STATE, encode

        return ({STATE: 1, **{name: encode(value) for name, value in state.items()}},)

    def _set_args(self, value: tuple[Any, ...]) -> None:
        _set_texts(self, value)

    # A property that is declared as Python declares `args`, so that a class can also be a ValueError.
    args: tuple[Any, ...] = property(_get_args, _set_args)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    """The arguments that recreate the error: its text, or JSON data."""

    def _state(self) -> dict[str, Any]:
        state = {name: value for name, value in self.__dict__.items() if name not in self._left_behind}
        # A class that takes nothing but a text keeps it where Python does.
        return state if type(self).__init__ is not CustomerIOError.__init__ else {_TEXTS: _texts(self), **state}

    def _restore(self, state: dict[str, Any]) -> None:
        from .error_state import STATE, decode

        kinds = {"Attempt": Attempt, "Problem": Problem}
        self._set_state({name: decode(value, kinds) for name, value in state.items() if name != STATE})

    def _set_state(self, state: dict[str, Any]) -> None:
        _set_texts(self, state.pop(_TEXTS, ()))
        self.__dict__.update(state)
        self._complete()

    def _complete(self) -> None:
        """Give the fields that were left behind a value that says nothing."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (type(self), self._state())


_TEXTS: Final = "texts"
_texts: Final[Callable[[CustomerIOError], tuple[Any, ...]]] = Exception.args.__get__  # type: ignore[attr-defined]
_set_texts: Final[Callable[[CustomerIOError, tuple[Any, ...]], None]] = Exception.args.__set__  # type: ignore[attr-defined]


def _is_state(arguments: tuple[Any, ...]) -> bool:
    return len(arguments) == 1 and isinstance(arguments[0], dict) and "customerio_error" in arguments[0]


def _remade(kind: type[CustomerIOError], state: dict[str, Any]) -> CustomerIOError:
    error = kind.__new__(kind)
    error._set_state(dict(state))  # pyright: ignore[reportPrivateUsage]
    return error


def _restoring(init: Callable[..., None]) -> Callable[..., None]:
    @wraps(init)
    def restore_or_init(self: CustomerIOError, *arguments: Any, **named: Any) -> None:
        if _is_state(arguments) and not named:
            self._restore(arguments[0])  # pyright: ignore[reportPrivateUsage]  # a method in all but place
        else:
            init(self, *arguments, **named)

    return restore_or_init


class ValueRefused(CustomerIOError, ValueError):
    """A value cannot be sent. The message names where it is and what is wrong, not the value.

    Args:
        reason: what is wrong, and what to do.
        path: the steps that lead to the value, outermost first.

    Attributes:
        operation: the call that the value was passed to, where it is known.
    """

    operation: Operation | None = None

    def __init__(self, reason: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def inside(self, step: str | int) -> ValueRefused:
        """Return the same error as seen one level further out.

        Args:
            step: the key or index that holds the value.

        Returns:
            The error with `step` before its path.
        """
        return ValueRefused(self.reason, (step, *self.path))

    def __str__(self) -> str:
        where = ""
        for step in self.path:
            where += f"[{step}]" if isinstance(step, int) else f".{step}" if where else step
        what = f"{where}: {self.reason}" if where else self.reason
        return what if self.operation is None else f"{self.operation.call}: {what}"


def kind_of(value: object) -> str:
    """Name the type of a value, with its module unless that is Python's own."""
    kind = type(value)
    own = kind.__module__ in ("builtins", "datetime", "decimal", "uuid", "collections", "fractions")
    return kind.__qualname__ if own else f"{kind.__module__.partition('.')[0]}.{kind.__qualname__}"


class Attempt(NamedTuple):
    """One attempt at a call.

    Attributes:
        number: which attempt, counted from 1.
        waited: seconds it waited before it was sent: for the rate limit, or between two attempts.
        seconds: seconds from sending to the end of the response, or to the failure.
        status: the response's HTTP status, or `None` where none came.
        failure: what went wrong where no response came, in a few words.
    """

    number: int
    waited: float
    seconds: float
    status: int | None = None
    failure: str | None = None


class ApiError(CustomerIOError):
    """A response that is not what the caller asked for.

    Args:
        operation: what was called.
        status: the response's HTTP status.
        headers: its headers, names in lower case; neither shown nor pickled.
        content: its body; neither shown nor pickled.

    Attributes:
        attempts: all attempts, the last one included, where the transport counts them.
        ids: the ids of the events that were sent, in their order, where the transport knows them. Pass them when you
            send the events again, and each counts once.
        host: the host that responded, where the transport says.
        advice: what to do about it, where that is known; ends the message.
    """

    attempts: tuple[Attempt, ...] = ()
    ids: tuple[str, ...] = ()
    host: str = ""
    advice: str = ""

    def __init__(
        self,
        operation: Operation,
        status: int,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> None:
        super().__init__(operation, status)
        self.operation = operation
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        self.content = content

    def _complete(self) -> None:
        self.__dict__.setdefault("headers", {})
        self.__dict__.setdefault("content", b"")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def __str__(self) -> str:
        attempts = f" after {len(self.attempts)} attempts" if len(self.attempts) > 1 else ""
        advice = f". {self.advice}" if self.advice else ""
        host = f" from {self.host}" if self.host else ""
        return f"{self.operation.call} returned {self.status}{host}{attempts}{self._said()}{advice}"

    def _said(self) -> str:
        return ""


class ResponseError(ApiError):
    """The API refused the call, failed, or redirected it (any status but 2xx).

    `problems` holds what the vendor says about it, `messages` its texts, `reference` the id the
    vendor's support can look it up by, where there is one. Its subclasses are kinds of status; a status that
    has none of its own is this class.
    """

    _most: int | None = 20

    def __init__(
        self,
        operation: Operation,
        status: int,
        headers: Mapping[str, str] | None = None,
        content: bytes = b"",
    ) -> None:
        super().__init__(operation, status, headers, content)
        self.problems: tuple[Problem, ...] = problems(content, self._most)

    @property
    def messages(self) -> tuple[str, ...]:
        """The vendor's messages, each at most 300 characters."""
        return tuple(problem.message for problem in self.problems)

    @property
    def reference(self) -> str | None:
        """The reference the vendor put into a message, or `None`."""
        found = _REFERENCE.search(" ".join(self.messages))
        return found.group(1) if found else None

    def _said(self) -> str:
        said = [m if p.field is None else f"{p.field}: {m}" for p in self.problems if (m := p.message)]
        shown = "; ".join(said[:_SHOWN]) + (f"; and {len(said) - _SHOWN} more" if said[_SHOWN:] else "")
        return f": {shown}" if shown else ""


class ValidationFailed(ResponseError):
    """400 or 422: what was sent is not what the API takes; `problems` name the fields."""


class AuthenticationFailed(ResponseError):
    """401: the credentials are wrong, or those of another region or API."""


class PermissionDenied(ResponseError):
    """403: the credentials do not allow this call."""


class NotFound(ResponseError):
    """404: what the call names does not exist."""


class Conflict(ResponseError):
    """409: the call conflicts with the state of what it names."""


class PayloadTooLarge(CustomerIOError):
    """More than the API takes in one call: found before it was sent, or by the API (`PayloadRefused`)."""


class PayloadRefused(ResponseError, PayloadTooLarge):
    """413: the API refused the size of what was sent."""


class RateLimited(CustomerIOError):
    """Too many calls: found before this one was sent, or by the API (`TooManyRequests`).

    Attributes:
        attempts: the attempts so far.
    """

    attempts: tuple[Attempt, ...] = ()


class TooManyRequests(ResponseError, RateLimited):
    """429: the API refused the call for now."""


class PagesRepeat(CustomerIOError):
    """The pages of a list go round in circles; the next one would be one that came already.

    Args:
        operation: what lists.
        pages: how many pages came, the items of which were given.
    """

    def __init__(self, operation: Operation, pages: int) -> None:
        super().__init__(operation, pages)
        self.operation = operation
        self.pages = pages

    def __str__(self) -> str:
        return f"{self.operation.call}: page {self.pages} leads back to one that came before it, so it is the last one"


class BatchFailed(CustomerIOError):
    """One of the calls that a long list was sent in failed, and no further one was made.

    The calls before it were accepted. Whether the API applied the failed one is not known, unless `__cause__`
    says so. To go on, pass the list from item `sent` on, or `items` and then the rest of an iterator.

    Args:
        operation: the operation that was called.
        sent: how many items the API accepted, from the start of the list.
        reason: the error of the failed call, in words; the error itself is `__cause__`.

    Attributes:
        items: the items of the failed call; neither shown nor pickled.
    """

    _left_behind = CustomerIOError._left_behind | {"items"}
    items: Sequence[Any] = ()

    def __init__(self, operation: Operation, sent: int, reason: str) -> None:
        super().__init__(operation, sent, reason)
        self.operation = operation
        self.sent = sent
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.operation.call}: failed after {self.sent:,} items had been accepted: {self.reason}"


class _Waited(CustomerIOError):
    """What waiting for something can end in.

    Args:
        operation: what reports the progress.
        arguments: its path arguments, which are those of the method that waits; the last one is the `id`.
        state: the vendor's word for the state.
        words: what more there is to say, in a few words.

    Attributes:
        response: what the operation returned last; neither shown nor pickled.
    """

    response: Any = None

    def __init__(self, operation: Operation, arguments: tuple[Any, ...], state: str, words: str) -> None:
        super().__init__(operation, arguments, state, words)
        self.operation = operation
        self.arguments = arguments
        self.state = state
        self.words = words

    @property
    def id(self) -> Any:
        """The id of what was waited for."""
        return self.arguments[-1]

    @property
    def _which(self) -> str:
        from .operation import path_text

        return path_text(self.operation, self.arguments)


class JobFailed(_Waited):
    """What was started came to an end that is a failure; `words` are the vendor's reason, where there is one."""

    def __str__(self) -> str:
        said = f": {self.words}" if self.words else ""
        return f"{self.operation.call}: {self._which} ended as {self.state!r}{said}"


class WaitTimedOut(_Waited, TimeoutError):
    """What was started has not come to its end in time. It goes on, and can be waited for again by its `arguments`."""

    def __str__(self) -> str:
        what = f"{self._which} is {self.state!r} {self.words}"
        return f"{self.operation.call}: {what}; it goes on, wait again with its id"


class ServerError(ResponseError):
    """A status from 500 on: the API failed. Whether the call took effect is not known."""

    def _said(self) -> str:
        unsafe = self.operation.retry == "unsafe"
        return super()._said() + ("; it may have taken effect" if unsafe else "")


class Redirected(ResponseError):
    """3xx: the API points elsewhere, and this was not followed."""


_BY_STATUS: dict[int, type[ResponseError]] = {
    400: ValidationFailed,
    401: AuthenticationFailed,
    403: PermissionDenied,
    404: NotFound,
    409: Conflict,
    413: PayloadRefused,
    422: ValidationFailed,
    429: TooManyRequests,
}


def response_error(
    operation: Operation, status: int, headers: Mapping[str, str] | None = None, content: bytes = b""
) -> ResponseError:
    """Make the error of a status; the arguments are those of `ApiError`."""
    kind = _BY_STATUS.get(status)
    if kind is None:
        kind = ServerError if status >= 500 else Redirected if 300 <= status < 400 else ResponseError
    return kind(operation, status, headers, content)


class UnexpectedResponse(ApiError):
    """A 2xx response that is not what the operation returns: HTML, broken JSON, another kind of content.

    `reason` says what is wrong. Whether the call took effect is not known.
    """

    reason: str = "not what this operation returns"

    @classmethod
    def because(
        cls,
        reason: str,
        operation: Operation,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
    ) -> UnexpectedResponse:
        """Make the error with its `reason`; the other arguments are those of `ApiError`."""
        error = cls(operation, status, headers, content)
        error.reason = reason
        return error

    def _said(self) -> str:
        return f", but {self.reason}"
