"""Python values as JSON: what may stand where the contract says nothing, and what it becomes."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from .errors import ValueRefused
from .times import iso_text
from .unset import UNSET

if TYPE_CHECKING:
    from decimal import Decimal

PLAIN: Final = frozenset({str, int, bool, type(None)})
"""Types whose values are JSON already."""

Nested = Callable[[Any], Any]


def free(value: Any, nested: Nested) -> Any:
    """Write a value of free-form data.

    Text, numbers, booleans, `None`, lists, tuples and mappings with text keys become themselves;
    enum members their values, `UUID` text, `date` and aware `datetime` ISO 8601; a `Decimal` the number
    it is, if a JSON number can say it exactly. `UNSET` in a mapping is left out.

    Args:
        value: the value.
        nested: writes what is no plain data, such as a model.

    Returns:
        The value in the types `json` writes.

    Raises:
        ValueRefused: with the path to a value that has no place in JSON.
    """
    kind = value.__class__
    if kind in PLAIN:
        return value
    # A type is compared faster than an abstract class is asked.
    if kind is dict or isinstance(value, Mapping):
        return _mapping(value, nested)
    if kind is float:
        return _finite(value)
    if kind is list or kind is tuple:
        return _sequence(value, nested)
    return _rarer(value, nested)


def _mapping(value: Mapping[Any, Any], nested: Nested) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise ValueRefused(f"keys must be text, one is {type(key).__name__}")
        name = key if key.__class__ is str else str(key.value if isinstance(key, Enum) else key)
        if item.__class__ in PLAIN:
            out[name] = item
        elif item is not UNSET:
            try:
                out[name] = free(item, nested)
            except ValueRefused as error:
                raise error.inside(name) from None
    return out


def _sequence(value: Sequence[Any], nested: Nested) -> list[Any]:
    out: list[Any] = []
    for index, item in enumerate(value):
        try:
            out.append(free(item, nested))
        except ValueRefused as error:
            raise error.inside(index) from None
    return out


def _rarer(value: Any, nested: Nested) -> Any:
    # Not before they are needed: every program would wait for them, and few send one.
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, Enum):
        return free(value.value, nested)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return _finite(float(value))
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return iso_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _number(value)
    if is_list(value):
        return _sequence(value, nested)
    return nested(value)


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueRefused("NaN and infinity are no JSON numbers")
    return value


def is_list(value: Any) -> bool:
    """Tell whether a value is written as a JSON list: a list, a tuple, or another sequence but text and bytes."""
    if isinstance(value, list | tuple):
        return True
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview | range)


def _number(value: Decimal) -> int | float:
    from decimal import Decimal

    if value.is_finite():
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(float(value))) == value:
            return float(value)
    raise ValueRefused("no JSON number says this Decimal exactly; send str(value) or float(value)")


def refuse(value: Any) -> Any:
    """Refuse a value that has no place in JSON, with a hint where one helps.

    Args:
        value: the value.

    Raises:
        ValueRefused: always.
    """
    if value is UNSET:
        raise ValueRefused("UNSET has no place in a list")
    hint = ""
    if isinstance(value, bytes | bytearray | memoryview):
        hint = "; decode it, or encode it as base64 text"
    elif isinstance(value, set | frozenset | range):
        hint = "; give a list"
    raise ValueRefused(f"{type(value).__name__} cannot be sent as JSON{hint}")
