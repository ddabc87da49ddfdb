"""Errors as JSON data and back: queues and result stores keep an error as its `args`, written as JSON."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .loading import load
from .operation import Operation

STATE: Final = "customerio_error"
"""The key by which the state of an error is recognized among arguments."""

Kinds = Mapping[str, type[tuple[Any, ...]]]
"""Classes of named tuples that may be in a state, by name."""


def encode(value: Any) -> Any:
    """Write a value as JSON data.

    Args:
        value: plain data, tuples, named tuples and operations; of anything else, its text is kept.

    Returns:
        The data.
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Operation):
        return {"operation": value.id, "of": value.models, "api": value.api, "method": value.method, "path": value.path}
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value], "kind": type(value).__name__}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {"mapping": {str(key): encode(item) for key, item in value.items()}}
    return str(value)


def decode(data: Any, kinds: Kinds) -> Any:
    """Read what `encode` wrote.

    Args:
        data: the data.
        kinds: the classes of named tuples.

    Returns:
        The value.
    """
    if isinstance(data, list):
        return [decode(item, kinds) for item in data]
    if not isinstance(data, dict):
        return data
    if "operation" in data:
        return _operation(data)
    if "tuple" in data:
        items = (decode(item, kinds) for item in data["tuple"])
        kind = kinds.get(data.get("kind", ""))
        return tuple(items) if kind is None else kind(*items)
    return {key: decode(item, kinds) for key, item in data.get("mapping", {}).items()}


def _operation(data: dict[str, Any]) -> Operation:
    """Find an operation; of one that is not in its package, such as an ad-hoc request, make what messages need."""
    package = str(data["of"]).rpartition(".")[0]
    if package:
        operations: Mapping[str, Operation] = load(f"{package}.operations").OPERATIONS
        if (found := operations.get(data["operation"])) is not None:
            return found
    return Operation(
        id=data["operation"],
        api=data["api"],
        method=data["method"],
        path=data["path"],
        resource="",
        name="request",
        models=data["of"],
    )
