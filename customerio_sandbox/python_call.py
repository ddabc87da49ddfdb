"""The Python call that makes a request, for people to read."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from inspect import Parameter, signature
from pprint import pformat
from typing import Any

from .contract import Endpoint
from .exchange import members
from .operations.call import Call

Json = Any


def python_call(call: Call) -> str:
    """Write the call of this package that makes a request.

    Args:
        call: what was called.

    Returns:
        Python.
    """
    endpoint = call.endpoint
    operation = endpoint.operation
    path = [each for each in operation.parameters if each.location == "path"]
    parts = [call.path[each.name] if each.type == "int" else repr(call.path[each.name]) for each in path]
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name in call.query:
            parts.append(f"{parameter.python_name}={call.query[parameter.name]!r}")
    body = members(call.body)
    fields = {each.name: each.python_name for each in operation.body.fields} if operation.body else {}
    rest = {name: value for name, value in body.items() if name not in fields and name != "type"}
    parts += [f"{fields[name]}={_shown(value)}" for name, value in body.items() if name in fields]
    free = _free(endpoint)
    if operation.body is not None and not fields:
        parts.append(f"{free or 'body'}={_shown(call.body)}")
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
