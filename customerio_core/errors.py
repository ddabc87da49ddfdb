"""What this package raises: one tree, by kind and by status.

Nothing here shows a value that was sent, a header or a whole body.
"""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .operation import Operation

_LONGEST = 300
_SHOWN = 3
_REFERENCE = re.compile(r"\(reference (\w{8,40})\)")
_TITLE = re.compile(r"<title[^>]*>(.{0,1000}?)</title", re.IGNORECASE | re.DOTALL)


class CustomerIOError(Exception):
    """The root of the tree: catch it to catch all that these packages raise of their own."""


class ValueRefused(CustomerIOError, ValueError):
    """A value cannot be sent. The message names where it is and what is wrong, not the value.

    Args:
        reason: what is wrong, and what to do.
        path: the steps that lead to the value, outermost first.
    """

    def __init__(self, reason: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def inside(self, step: str | int) -> ValueRefused:
        """Give the same error as seen one level further out.

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
        return f"{where}: {self.reason}" if where else self.reason


class Problem(NamedTuple):
    """One thing the vendor found wrong.

    Attributes:
        message: the vendor's words, shortened to 300 characters.
        field: the field they are about, as the vendor names it (a name or a JSON pointer).
        reason: the vendor's word for the kind of problem.
        item: the item of a batch they are about, counted from 0.
    """

    message: str
    field: str | None = None
    reason: str | None = None
    item: int | None = None


class Attempt(NamedTuple):
    """One try to have a call answered.

    Attributes:
        number: which try, counted from 1.
        waited: seconds it waited before it was sent: for the rate limit, or between two tries.
        seconds: seconds from sending to the end of the answer, or to the failure.
        status: the answer's HTTP status, or `None` where none came.
        failure: what went wrong where no answer came, in a few words.
    """

    number: int
    waited: float
    seconds: float
    status: int | None = None
    failure: str | None = None


class ApiError(CustomerIOError):
    """An answer that is not what the caller asked for.

    Args:
        operation: what was called.
        status: the answer's HTTP status.
        headers: its headers, names in lower case; neither shown nor pickled.
        content: its body; neither shown nor pickled.

    Attributes:
        attempts: the tries it took, the last one included, where the transport counts them.
        advice: what to do about it, where that is known; ends the message.
    """

    attempts: tuple[Attempt, ...] = ()
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

    # An exception in flight is copied into logs and other processes: the body stays behind.
    def __reduce__(self) -> tuple[Any, ...]:
        kept = {k: v for k, v in self.__dict__.items() if k not in ("headers", "content")}
        return type(self), (self.operation, self.status), kept

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def __str__(self) -> str:
        tries = f" after {len(self.attempts)} tries" if len(self.attempts) > 1 else ""
        advice = f". {self.advice}" if self.advice else ""
        return f"{self.operation.id} was answered {self.status}{tries}{self._said()}{advice}"

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


class ItemsRejected(ResponseError):
    """A 2xx answer that refuses some of the items of a call: `problems` says which (`item`) and why, of all of them.

    The others were taken. Sending the refused ones again ends the same way.
    """

    _most = None

    @property
    def answer(self) -> Any:
        """The answer, read as the operation describes it. Gone, like `content`, after pickling."""
        from .answer import read_success

        return read_success(self.operation, self.status, self.headers, self.content)


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
    """Too many calls: found before this one was sent, or by the API (`TooManyRequests`)."""


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
        return f"{self.operation.id}: page {self.pages} leads back to one that came before it, so this is where it ends"


class _Waited(CustomerIOError):
    """What waiting for something can end in.

    Args:
        operation: what tells how far it is.
        arguments: its path arguments, which are those of the method that waits; the last one is the `id`.
        state: the vendor's word for the state.
        words: what more there is to say, in a few words.

    Attributes:
        answer: what the operation answered last; neither shown nor pickled.
    """

    answer: Any = None

    def __init__(self, operation: Operation, arguments: tuple[Any, ...], state: str, words: str) -> None:
        super().__init__(operation, arguments, state, words)
        self.operation = operation
        self.arguments = arguments
        self.state = state
        self.words = words

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args

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
        return f"{self.operation.id}: {self._which} ended as {self.state!r}{said}"


class WaitTimedOut(_Waited, TimeoutError):
    """What was started has not come to its end in time. It goes on, and can be waited for again by its `arguments`."""

    def __str__(self) -> str:
        return f"{self.operation.id}: {self._which} is {self.state!r} {self.words}; it goes on, wait again with its id"


class ServerError(ResponseError):
    """A status from 500 on: the API failed. Whether the call took effect is not known."""


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


class UnexpectedAnswer(ApiError):
    """A 2xx answer that is not what the operation gives: HTML, broken JSON, another kind of content.

    `reason` says what is wrong. Whether the call took effect is not known.
    """

    reason: str = "not what this operation answers"

    @classmethod
    def because(
        cls,
        reason: str,
        operation: Operation,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
    ) -> UnexpectedAnswer:
        """Make the error with its `reason`; the other arguments are those of `ApiError`."""
        error = cls(operation, status, headers, content)
        error.reason = reason
        return error

    def _said(self) -> str:
        return f", but {self.reason}"


def problems(content: bytes, most: int | None = 20) -> tuple[Problem, ...]:
    """Read what an error's body says, whichever of the vendor's shapes it has.

    Args:
        content: the body: JSON of any shape, HTML, text, or nothing.
        most: how many to give at most; `None` for all of them.

    Returns:
        The problems; none where the body says nothing.
    """
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        text = content[:20_000].decode("utf-8", "replace")
        title = _TITLE.search(text)
        # A page, or JSON that broke off, is not what the vendor has to say.
        body = title.group(1) if title else "" if text.lstrip().startswith(("<", "{", "[")) else text
    found: dict[Problem, None] = {}
    for problem in _problems(body):
        found.setdefault(problem)
        if len(found) == most:
            break
    return tuple(found)


def _problems(body: Any) -> Iterator[Problem]:
    """Walk the shapes: text, a list of them, or an object that holds them under a usual name."""
    if isinstance(body, str):
        if message := one_line(body):
            yield Problem(message)
    elif isinstance(body, list):
        for item in body:
            yield from _problems(item)
    elif isinstance(body, dict):
        text = next((t for k in ("detail", "message", "error") if (t := one_line(body.get(k)))), None)
        reason = one_line(body.get("reason"))
        index = body.get("batch_index")
        if text or reason or type(index) is int:
            source = body.get("source")
            pointer = source.get("pointer") if isinstance(source, dict) else None
            yield Problem(
                message=text or reason or "the API does not say why",
                field=one_line(body.get("field")) or one_line(pointer),
                reason=reason,
                item=index if type(index) is int else None,
            )
        for key in ("errors", "meta", "error"):
            if isinstance(body.get(key), list | dict) or (key == "errors" and body.get(key)):
                yield from _problems(body[key])


def one_line(text: Any) -> str | None:
    """Bring a text of the vendor's into one printable line of bounded length."""
    if not isinstance(text, str):
        return None
    line = " ".join(text[: 4 * _LONGEST].split())
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return (line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…") or None
