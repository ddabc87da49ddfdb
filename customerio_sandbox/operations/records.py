"""Objects of the App API that are kept as they come: made, listed, shown, changed and deleted."""

from __future__ import annotations

from typing import Any

from ..state.model import Record
from .call import Call, found

Json = Any


def kept(call: Call, kind: str) -> dict[str, Record]:
    """Return all objects of a kind.

    Args:
        call: the call.
        kind: the kind, such as `collections`.

    Returns:
        The objects by id, as text.
    """
    return call.state.records.setdefault(kind, {})


def asked(call: Call, kind: str, parameter: str) -> Record:
    """Find the object in the path of a call.

    Args:
        call: the call.
        kind: the kind.
        parameter: the path parameter that has its id.

    Returns:
        The object.

    Raises:
        Refused: there is none: 404.
    """
    record: Record = found(kept(call, kind).get(call.path[parameter]), kind.removesuffix("s").replace("_", " "))
    return record


def add(call: Call, kind: str, fields: dict[str, Json]) -> Record:
    """Keep a new object.

    Args:
        call: the call.
        kind: the kind.
        fields: its fields; `id` is given.

    Returns:
        The object.
    """
    every = kept(call, kind)
    while str(number := call.store.number(kind)) in every:
        pass
    record = every[str(number)] = {"id": number, **fields}
    return record


def shown(record: Record, *hidden: str) -> Json:
    """Write an object without fields that are ours.

    Args:
        record: the object.
        hidden: the fields to leave out.

    Returns:
        JSON.
    """
    return {name: value for name, value in record.items() if name not in hidden}
