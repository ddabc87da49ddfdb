"""Python values as JSON: what may stand where the contract says nothing, and what it becomes."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from .errors import ValueRefused, kind_of
from .times import TimeFormat
from .unset import UNSET

if TYPE_CHECKING:
    from decimal import Decimal

PLAIN: Final = frozenset({str, int, bool, type(None)})
"""Types whose values are JSON already."""

Nested = Callable[[Any], Any]


def free(value: Any, nested: Nested, times: TimeFormat) -> Any:
    """Write a free-form value.

    Text, numbers, booleans, `None`, lists, tuples and mappings with text keys become themselves;
    enum members become their values, a `UUID` text, a `date` ISO 8601 text; a `Decimal` becomes the number
    it is, if a JSON number can represent it exactly; numpy's scalars become the Python values they hold.
    `UNSET` in a mapping is left out.

    Args:
        value: the value.
        nested: writes everything else, such as a model.
        times: the form of a `datetime`.

    Returns:
        The value in the types that `json` writes.

    Raises:
        ValueRefused: a value has no place in JSON, or raised an error while it was written; with the path to it.
    """
    kind = value.__class__
    if kind in PLAIN:
        return value
    # Comparing types is faster than asking an abstract class.
    if kind is dict or isinstance(value, Mapping):
        return _mapping(value, nested, times)
    if kind is float:
        return finite(value)
    if kind is list or kind is tuple:
        return _sequence(value, nested, times)
    return _rarer(value, nested, times)


def refused(error: Exception, step: str | int) -> ValueRefused:
    """Describe what went wrong while a value was written, as seen one level further out.

    Args:
        error: what was raised.
        step: the key or index that holds the value.

    Returns:
        The error with its path.

    Raises:
        RecursionError, MemoryError: the error, if it is one of these: it is about the whole body.
    """
    return blamed(error).inside(step)


def blamed(error: Exception) -> ValueRefused:
    """Describe what a value raised while it was written, without its words, which may hold the value."""
    if isinstance(error, ValueRefused):
        return error
    if isinstance(error, RecursionError | MemoryError):
        raise error
    return ValueRefused(f"the value raised {kind_of(error)} when it was read; pass plain data")


def _mapping(value: Mapping[Any, Any], nested: Nested, times: TimeFormat) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, item in value.items():
        name = key if key.__class__ is str else key_text(key)
        if item.__class__ in PLAIN:
            out[name] = item
        elif item is not UNSET:
            try:
                out[name] = free(item, nested, times)
            except Exception as error:
                raise refused(error, name) from None
    return out


def key_text(key: Any) -> str:
    """Write a key of an object; an enum member is its value."""
    if isinstance(key, Enum):
        key = key.value
    if not isinstance(key, str):
        raise ValueRefused(f"keys must be text, but one is {kind_of(key)}")
    return str.__str__(key)


def _sequence(value: Sequence[Any], nested: Nested, times: TimeFormat) -> list[Any]:
    out: list[Any] = []
    for index, item in enumerate(value):
        try:
            out.append(free(item, nested, times))
        except Exception as error:
            raise refused(error, index) from None
    return out


def _rarer(value: Any, nested: Nested, times: TimeFormat) -> Any:
    if isinstance(value, datetime):
        return times.write(value)
    if isinstance(value, date):
        return value.isoformat()
    if (plain := plain_scalar(value)) is not value:
        return free(plain, nested, times)
    if value.__class__ in PLAIN or value.__class__ is float:
        return value
    if is_list(value):
        return _sequence(value, nested, times)
    return nested(value)


def plain_scalar(value: Any) -> Any:
    """Return the plain Python value that a scalar stands for.

    Args:
        value: a value that is neither a mapping nor a list.

    Returns:
        Text, a number or a boolean for an enum member, a subclass of a plain type, a `UUID`, a `Decimal` or a scalar
        of numpy; any other value as it is.

    Raises:
        ValueRefused: it stands for a number that JSON cannot represent.
    """
    # Not imported before they are needed: every program would wait for them, and few send one.
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return finite(float(value))
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _number(value)
    if _is_numpy_scalar(value):
        plain = value.item()
        if plain.__class__ in PLAIN or plain.__class__ is float:
            return plain
    return value


def _is_numpy_scalar(value: Any) -> bool:
    """Whether a value is a number, text or boolean of numpy; `item` of a time would give nanoseconds."""
    kind = type(value)
    if kind.__module__ != "numpy" or kind.__name__ == "ndarray":  # an array of one element is not a scalar
        return False
    return getattr(value, "dtype", None) is not None and value.dtype.kind in "biufU"


def finite(value: float) -> float:
    """Give a number back, unless it is NaN or infinite, which JSON cannot write."""
    if not math.isfinite(value):
        raise ValueRefused("JSON has no NaN and no infinity; pass None, or leave it out")
    return value


def is_list(value: Any) -> bool:
    """Return whether a value is written as a JSON list: a list, a tuple, or another sequence except text and bytes."""
    if isinstance(value, list | tuple):
        return True
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview | range)


_MOST_DIGITS: Final = 4000
"""The digits of a whole number that Python itself writes."""


def _number(value: Decimal) -> int | float:
    from decimal import Decimal

    if value.is_finite() and abs(value.adjusted()) < _MOST_DIGITS:
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(float(value))) == value:
            return float(value)
    raise ValueRefused("no JSON number represents this Decimal exactly; pass str(value) or float(value)")


def refuse(value: Any) -> Any:
    """Refuse a value that has no place in JSON, with a hint where there is one.

    Args:
        value: the value.

    Raises:
        ValueRefused: always.
    """
    if value is UNSET:
        raise ValueRefused("UNSET has no place in a list")
    raise ValueRefused(f"{kind_of(value)} cannot be sent as JSON{hint(value)}")


def hint(value: Any) -> str:
    """Say how a value of another kind could be passed; empty where there is nothing to say."""
    from dataclasses import is_dataclass

    kind = type(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return "; decode it, or encode it as base64 text"
    if isinstance(value, set | frozenset | range):
        return "; pass a list"
    if isinstance(value, timedelta):
        return "; pass a number, such as value.total_seconds()"
    if isinstance(value, type):
        return "; it is a class, pass a value"
    if kind.__module__.partition(".")[0] in ("numpy", "pandas", "polars", "pyarrow"):
        return _hint_of_tables(value)
    for method in ("model_dump", "to_dict", "_asdict", "dict"):
        if callable(getattr(kind, method, None)):
            return f"; pass value.{method}()"
    if is_dataclass(value):
        return "; pass dataclasses.asdict(value)"
    if hasattr(kind, "__attrs_attrs__"):
        return "; pass attrs.asdict(value)"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return "; pass a list"
    return "; call it, and pass its result" if callable(value) else ""


def _hint_of_tables(value: Any) -> str:
    kind = type(value).__name__
    if kind in ("NaTType", "NAType"):
        return "; pass None, or leave it out"
    if kind in ("datetime64", "Timedelta", "timedelta64", "Period"):
        return "; pass a datetime with a time zone, or a number"
    for method in ("tolist", "to_list", "to_dict", "to_dicts", "as_py", "item"):
        if callable(getattr(type(value), method, None)):
            return f"; pass value.{method}()"
    return ""
