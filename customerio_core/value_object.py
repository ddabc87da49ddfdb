"""Equality and `repr` by value, without code that attrs compiles for each class."""

from __future__ import annotations

from typing import Any

from attrs import astuple, fields


class ValueObject:
    """Equality and `repr` of facts.

    attrs would write and compile them for each class, a tenth of all that a program waits for before its first call.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(other) == _values(self)

    def __hash__(self) -> int:
        return hash((type(self), _values(self)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(_shown(self))})"


def _values(fact: Any) -> tuple[Any, ...]:
    return astuple(fact, recurse=False)


def _shown(fact: Any) -> list[str]:
    return [f"{field.name}={getattr(fact, field.name)!r}" for field in fields(fact.__class__) if field.repr]
