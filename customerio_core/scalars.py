"""Text, numbers and booleans where the contract declares them: written as declared, or refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, get_args, get_origin

from .errors import ValueRefused, kind_of
from .values import finite, hint, plain_scalar

Write = Callable[[Any], Any]

_TEXT: Final = frozenset((str,))
_WHOLE: Final = frozenset((int,))
_WORDS: Final = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
_is_whole: Final = re.compile(r"[+-]?\d+", re.ASCII).fullmatch
_is_number: Final = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", re.ASCII).fullmatch
_MOST_LISTED: Final = 12


class Scalars:
    """Writes the scalars of a type.

    A whole number becomes text where the contract says text, as in an id: the vendor compares ids as text. Text that
    is a number goes as it is where a number is meant, and so does any text or number where a boolean is meant, as the
    vendor reads these. Everything else has to be of a declared kind.

    Args:
        parts: the members of the type, a union or a single type.
        others: what else is allowed here, in words, such as `a list`.
        exact: whether text is refused where a number or boolean is meant.
    """

    __slots__ = ("_exact", "_kinds", "_null", "_others", "_values")

    def __init__(self, parts: Sequence[Any], others: Sequence[str] = (), *, exact: bool = False) -> None:
        self._exact = exact
        self._kinds = frozenset(part for part in parts if part in _WORDS)
        self._values = tuple(value for part in parts if get_origin(part) is Literal for value in get_args(part))
        self._null = type(None) in parts
        self._others = tuple(others)

    def writer(self) -> Write:
        """Give the function that writes them, the fastest for the commonest types."""
        return self._text if self._kinds == _TEXT else self._any

    def _text(self, value: Any) -> Any:
        return value if value.__class__ is str else self._any(value)

    def _any(self, value: Any) -> Any:
        kind = value.__class__
        if kind in self._kinds:
            return finite(value) if kind is float else value
        if kind is str:
            return self._of_text(value)
        if kind is int and self._takes_number(value):
            return str(value) if self._kinds == _TEXT else value
        if (value is None and self._null) or (kind is bool and value in self._values):
            return value
        if kind in (bool, int, float) or value is None or (plain := plain_scalar(value)) is value:
            raise self._refused(value)
        return self._any(plain)

    def _of_text(self, value: str) -> str:
        if value in self._values or (bool in self._kinds and not self._exact):
            return value
        if self._kinds and not self._exact and (_is_whole if self._kinds == _WHOLE else _is_number)(value):
            return value
        if self._values and not self._kinds:
            raise ValueRefused(f"is not one of the values that the API knows: {self._listed()}")
        raise self._refused(value)

    def _takes_number(self, value: int) -> bool:
        return bool(self._kinds) or any(value == each and each.__class__ is int for each in self._values)

    def _refused(self, value: Any) -> ValueRefused:
        words = [word for kind, word in _WORDS.items() if kind in self._kinds]
        if self._values and str not in self._kinds:
            words.append(self._listed())
        words += self._others
        *others, last = words or ["null"]
        expected = f"{', '.join(others)} or {last}" if others else last
        given = "an empty value" if value is None else kind_of(value)
        return ValueRefused(f"{given} is not allowed here, which takes {expected}{self._hint(value)}")

    def _hint(self, value: Any) -> str:
        if isinstance(value, str) and "a list" in self._others:
            return "; pass [value]"
        if isinstance(value, list | tuple):
            return "; pass a single value"
        return "" if isinstance(value, dict) else hint(value)

    def _listed(self) -> str:
        shown = [repr(value) for value in self._values[:_MOST_LISTED]]
        return ", ".join(shown) + (", ..." if len(self._values) > _MOST_LISTED else "")
