"""Calls that no method makes: the operation that stands for one, and its request."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import evolve

from .errors import ValueRefused
from .headers import check_names
from .loading import load
from .operation import Body, DeclaredResponse, Operation
from .paths import encoded, known
from .request import Request, build
from .unset import UNSET

_SAFE = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT"})
_UNSAFE = frozenset({"PATCH", "POST"})
_RESPONSES = (DeclaredResponse(status="2XX", media_type="application/json", type="Any"),)


def adhoc(
    module: str,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
    body: Any,
) -> tuple[Operation, Request]:
    """Build the request of a call that no method makes.

    Args:
        module: the module that has the operations of the API, and one that stands for any other.
        method: the HTTP method.
        path: the path below the host, ids in it encoded.
        query: query values by name.
        headers: header values by name.
        body: the JSON body, or `None` for no body.

    Returns:
        The operation that is called, whose response is any JSON, and the request.

    Raises:
        ValueRefused: something cannot be sent.
    """
    method = method.upper()
    if method not in _SAFE | _UNSAFE:
        raise ValueRefused(f"must be one of {', '.join(sorted(_SAFE | _UNSAFE))}", ("method",))
    check_names(headers or ())
    path = encoded(path)
    operations = load(module)
    operation, arguments = known(operations.OPERATIONS.values(), method, path) or (_other(operations.OTHER, method), {})
    called = _open(operation)
    request = build(evolve(called, path="/"), query=query, headers=headers, body=UNSET if body is None else body)
    request.path, request.arguments = path, arguments
    return called, request


@cache
def _other(template: Operation, method: str) -> Operation:
    """The operation that stands for all that are not known; it is not called by its path, which may hold an address."""
    return evolve(
        template, id=f"{method} request", method=method, path="(any)", retry="safe" if method in _SAFE else "unsafe"
    )


@cache
def _open(operation: Operation) -> Operation:
    """The operation with whatever parameters, body and response."""
    return evolve(operation, parameters=(), body=Body(), responses=_RESPONSES)
