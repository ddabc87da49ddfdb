"""What a model class declares, as its reader, its writer and its unions need it."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Union, get_args, get_origin

import attrs
from attrs import frozen

from .names import resolve
from .unset import UNSET, Unset


@frozen
class Field:
    """One declared field.

    Args:
        name: the attribute.
        wire: the name on the wire.
        default: its default; `attrs.NOTHING` for none.
        least: characters or items that a request must give at least, where the contract says; `None` where it does
            not.
    """

    name: str
    wire: str
    default: Any
    least: int | None = None

    @property
    def missing(self) -> Any:
        """What the attribute returns where the field did not come."""
        return None if self.default is attrs.NOTHING else self.default

    @property
    def required(self) -> bool:
        """Whether the contract promises it: it has no default, or the one value it can have."""
        return self.default is not None and self.default is not UNSET


@frozen
class Shape:
    """The declared fields of a class.

    Args:
        fields: the fields in order.
        by_wire: the same by wire name.
        names: their attributes.
        optional_names: those that are `None` by default, which in them says "did not come".
        renamed: attribute by wire name, if any of them differ; else empty.
        wires: wire name by attribute.
    """

    fields: tuple[Field, ...]
    by_wire: Mapping[str, Field]
    names: frozenset[str]
    optional_names: tuple[str, ...]
    renamed: Mapping[str, str]
    wires: Mapping[str, str]


# The type itself is a function to type checkers.
_FACTORY: Any = attrs.Factory

_shapes: dict[type[Any], Shape] = {}
_types: dict[type[Any], dict[str, Any]] = {}


def shape(cls: type[Any]) -> Shape:
    """Return what `cls` declares.

    The first time, the class also gets what its attributes give where nothing came: an instance holds
    only fields that did.
    """
    if (found := _shapes.get(cls)) is not None:
        return found
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__}: declare models with attrs.define(kw_only=True, slots=False, repr=False)")
    fields = tuple(_field(a) for a in attrs.fields(cls) if a.name != "_extra")
    for field in fields:
        setattr(cls, field.name, field.missing)
    wires = {field.wire: field.name for field in fields}
    _shapes[cls] = found = Shape(
        fields=fields,
        by_wire={field.wire: field for field in fields},
        names=frozenset(wires.values()),
        optional_names=tuple(field.name for field in fields if field.default is None),
        renamed={} if all(wire == name for wire, name in wires.items()) else wires,
        wires={name: wire for wire, name in wires.items()},
    )
    return found


def types_of(cls: type[Any]) -> dict[str, Any]:
    """Return the types of a class's fields by wire name; annotations are resolved on the first call."""
    if cls not in _types:
        _types[cls] = {
            a.metadata.get("wire", a.name): resolve(a.type, cls.__module__) if isinstance(a.type, str) else a.type
            for a in attrs.fields(cls)
            if a.name != "_extra"
        }
    return _types[cls]


def _field(attribute: attrs.Attribute[Any]) -> Field:
    default: Any = attribute.default
    if isinstance(default, _FACTORY):
        raise TypeError(f"{attribute.name}: the default of a model's field must be a value")
    metadata = attribute.metadata
    return Field(attribute.name, metadata.get("wire", attribute.name), default, metadata.get("least"))


def constant(tp: Any) -> Any:
    """Return the one value a type allows, or `None`: `Literal["x"]`, with or without `Unset` next to it."""
    literals = [m for m in members(tp) if m not in (type(None), Unset)]
    if len(literals) == 1 and get_origin(literals[0]) is Literal:
        values = get_args(literals[0])
        if len(values) == 1:
            return values[0]
    return None


def members(tp: Any) -> tuple[Any, ...]:
    """Return the members of a union, or the type itself; a union inside `Annotated` is not opened."""
    if get_origin(tp) in (Union, types.UnionType):
        return tuple(inner for member in get_args(tp) for inner in members(member))
    return (tp,)


def items_of(tp: Any) -> Any:
    """Return the item type of a list type; `None` if it is none or does not say."""
    if get_origin(tp) in (list, Sequence, tuple):
        return get_args(tp)[0]
    return None


def values_of(tp: Any) -> Any:
    """Return the value type of a map type; `None` if it is none or does not say."""
    if get_origin(tp) in (dict, Mapping):
        return get_args(tp)[1]
    return None
