"""From a response to a typed value, or to an error, without any I/O."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from .errors import ResponseError, UnexpectedResponse, response_error
from .json_text import read_json
from .names import resolve
from .operation import DeclaredResponse, Operation
from .reader import read
from .shape import items_of, members, values_of
from .variants import is_model

_MULTI_STATUS = 207
"""The status that leaves success and failure to the body."""


class ItemsRejected(ResponseError):
    """A 2xx response that refuses some of the items of a call: `problems` says which (`item`) and why, of all of them.

    The others were taken. Sending the refused ones again ends the same way.
    """

    _most = None

    @property
    def response(self) -> Any:
        """The response, read as the operation describes it. Gone, like `content`, after pickling."""
        return read_success(self.operation, self.status, self.headers, self.content)


def read_response(operation: Operation, status: int, headers: Mapping[str, str], content: bytes) -> Any:
    """Read what came back from a call.

    Args:
        operation: what was called.
        status: the HTTP status.
        headers: the response's headers, names in lower case.
        content: the body's bytes.

    Returns:
        The value the operation is documented to give; `None` where the body is empty, `null`, or not
        described. Fields that the schema does not list, and values of another type, are kept.

    Raises:
        ResponseError: the status is not 2xx: the subclass of that status. Redirects are errors.
        ItemsRejected: the status is 2xx, and some of what was sent was refused.
        UnexpectedResponse: the status is 2xx, and the body is not what it should be.
    """
    if not 200 <= status < 300:
        raise response_error(operation, status, headers, content)
    if operation.rejected is not None:
        rejected, doubt = _rejected(operation.rejected, content)
        if rejected:
            raise ItemsRejected(operation, status, headers, content)
        if status == _MULTI_STATUS and rejected is None:
            doubt = doubt or "it does not say what was refused"
        if doubt is not None:
            raise _unexpected(doubt, operation, status, headers, content)
    return read_success(operation, status, headers, content)


def read_success(operation: Operation, status: int, headers: Mapping[str, str], content: bytes) -> Any:
    """Read a 2xx response, also where it refuses a part of the call; see `read_response`."""
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    response = _described(operation, status, media_type)
    expected = (response and response.media_type) or ""
    if _is_html(media_type, content) and "html" not in expected:
        raise _unexpected("it is a web page", operation, status, headers, content)
    if status == 204 or not content.strip() or response is None or response.type is None:
        return None
    if expected and "json" not in expected and "*" not in expected:
        return content.decode("utf-8", "replace") if response.type == "str" else content
    if not _may_be_json(media_type):
        raise _unexpected(f"it is {media_type}, not JSON", operation, status, headers, content)
    try:
        data = read_json(content)
    except (ValueError, RecursionError):
        raise _unexpected("it is not whole JSON", operation, status, headers, content) from None
    if data is not None and data.__class__ not in _kinds(response.type, operation.models):
        kind = type(data).__name__
        raise _unexpected(f"its JSON is a {kind}", operation, status, headers, content)
    return read(response.type, data, operation.models)


def _rejected(name: str, content: bytes) -> tuple[bool | None, str | None]:
    """Say whether a 2xx response refuses something, `None` where it does not say; and why it is not a success."""
    if not content.strip():
        return None, None
    try:
        data: Any = read_json(content)
    except (ValueError, RecursionError):
        return None, "it is not whole JSON"
    if data.__class__ is not dict:
        return None, f"its JSON is a {type(data).__name__}"
    if name in data:
        return bool(data[name]), None
    meta = data.get("meta")
    failed = data.get("error") or data.get("success") is False
    if failed or (meta.__class__ is dict and (meta.get("error") or meta.get("errors"))):
        return None, "it reports an error"
    return None, None


def _unexpected(
    reason: str, operation: Operation, status: int, headers: Mapping[str, str], content: bytes
) -> UnexpectedResponse:
    return UnexpectedResponse.because(reason, operation, status, headers, content)


def _described(operation: Operation, status: int, media_type: str) -> DeclaredResponse | None:
    """Find what is said about a status; for one that the operation does not describe, what is said about success."""
    responses, text = operation.responses, str(status)
    said = (
        [a for a in responses if a.status == text]
        or [a for a in responses if a.status.upper() == "2XX"]
        or [a for a in responses if a.status.startswith("2") and a.type is not None]
        or [a for a in responses if a.status.lower() == "default"]
    )
    return next((a for a in said if a.media_type == media_type), said[0] if said else None)


def _is_html(media_type: str, content: bytes) -> bool:
    return media_type in ("text/html", "application/xhtml+xml") or (
        content[:64].lstrip().lower().startswith((b"<!doctype html", b"<html"))
    )


def _may_be_json(media_type: str) -> bool:
    # The vendor's servers also send JSON as text, or without saying what it is.
    return media_type in ("", "text/plain") or media_type.endswith(("/json", "+json"))


_ANY_KIND = frozenset({dict, list, str, int, float, bool})


@cache
def _kinds(tp: str, module: str) -> frozenset[type]:
    """Return the kinds of JSON value a type takes, so far as they are objects and lists."""
    kinds: set[type] = set()
    for part in members(resolve(tp, module)):
        if is_model(part) or values_of(part) is not None or part is dict:
            kinds.add(dict)
        elif items_of(part) is not None or part is list:
            kinds.add(list)
        elif part is not type(None):
            return _ANY_KIND
    return frozenset(kinds) or _ANY_KIND
