"""Fields of a response, found by their names on the wire."""

from __future__ import annotations

from typing import Any

from .instance import Instance, unknown_fields
from .shape import shape


def field_at(value: Any, path: str) -> Any:
    """Look into a response.

    Args:
        value: a model, JSON data, or `None`.
        path: wire names, joined by dots.

    Returns:
        What is there; `None` where a step leads nowhere.
    """
    for wire in path.split("."):
        value = _step(value, wire)
    return value


def _step(value: Any, wire: str) -> Any:
    if isinstance(value, Instance):
        declared = shape(type(value)).by_wire.get(wire)
        return getattr(value, declared.name) if declared else unknown_fields(value).get(wire)
    return value.get(wire) if isinstance(value, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
