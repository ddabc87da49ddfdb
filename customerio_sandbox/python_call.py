"""The Python call that makes a request, for people to read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from inspect import Parameter, signature
from pprint import pformat
from typing import Any

from .bodies import read_body
from .contract import Endpoint
from .exchange import Request, members
from .refusal import Refused

Json = Any


def python_call(endpoint: Endpoint, path: Mapping[str, str], request: Request) -> str:
    """Write the call of this package that makes a request.

    Args:
        endpoint: what was called.
        path: path parameters, decoded.
        request: the request.

    Returns:
        Python; empty where the body cannot be read.
    """
    try:
        body = read_body(endpoint, request)[0]
    except Refused:
        return ""
    query = dict(request.parameters())
    operation = endpoint.operation
    places = [each for each in operation.parameters if each.location == "path"]
    parts = [path[each.name] if each.type == "int" else repr(path[each.name]) for each in places]
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name in query:
            parts.append(f"{parameter.python_name}={query[parameter.name]!r}")
    given = members(body)
    fields = {each.name: each.python_name for each in operation.body.fields} if operation.body else {}
    rest = {name: value for name, value in given.items() if name not in fields and name != "type"}
    parts += [f"{fields[name]}={_shown(value)}" for name, value in given.items() if name in fields]
    free = _free(endpoint)
    if operation.body is not None and not fields:
        parts.append(f"{free or 'body'}={_shown(body)}")
    elif rest and free:
        parts.append(f"{free}={_shown(rest)}")
    inside = ", ".join(parts)
    if len(inside) < 90 and "\n" not in inside:
        return f"cio.{endpoint.call}({inside})"
    return (
        f"cio.{endpoint.call}(\n" + "".join(f"    {part.replace(chr(10), chr(10) + '    ')},\n" for part in parts) + ")"
    )


def _shown(value: Json) -> str:
    return pformat(value, width=88, sort_dicts=False)


@cache
def _free(endpoint: Endpoint) -> str | None:
    """The argument that takes the fields that have none of their own: the one that no parameter and no field is."""
    package = import_module(f"customerio_{endpoint.api}")
    api: Any = package.Api(None)
    method = getattr(
        getattr(api, endpoint.operation.resource) if endpoint.operation.resource else api, endpoint.operation.name
    )
    operation = endpoint.operation
    known = {each.python_name for each in operation.parameters} | {"options"}
    known |= {each.python_name for each in operation.body.fields} if operation.body else set()
    others = [
        name
        for name, each in signature(method).parameters.items()
        if name not in known and each.kind is Parameter.KEYWORD_ONLY
    ]
    return others[0] if len(others) == 1 else None
