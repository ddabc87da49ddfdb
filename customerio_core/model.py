"""The base of all models: declared fields, whatever else came, and the way back to JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field

from .shape import shape
from .unset import UNSET

# What an instance keeps undeclared fields under, beside its attributes. Fields never begin with "_".
UNKNOWN = "_unknown"


@define(kw_only=True, slots=False, repr=False)
class Model:
    """An object of the API: attributes for the fields the contract declares, `extra` for the rest.

    Subclasses declare fields with `attrs.define(kw_only=True, slots=False, repr=False)`;
    `metadata={"wire": "from"}` gives a field's name on the wire where it is another. Instances compare by
    value, copy (`attrs.evolve`), pickle, and give back with `to_dict` exactly what they were read from.

    An instance's `__dict__` holds the fields that are there, and only those: the reader makes the JSON
    object it got the `__dict__` of the instance. What is not there is an attribute of the class.

    Args:
        extra: fields that are not declared, by wire name.
    """

    _extra: Mapping[str, Any] | None = field(default=None, alias="extra")

    def __attrs_post_init__(self) -> None:
        """Keep of the arguments what says something, as if it had been read."""
        declared = shape(type(self))
        state = self.__dict__
        for name in declared.optional_names:
            if state[name] is None:
                del state[name]
        for name in [name for name, value in state.items() if value is UNSET]:
            del state[name]
        for wire, value in (state.pop("_extra") or {}).items():
            if wire not in declared.by_wire:
                self.extra[wire] = value
            elif value is None:
                state[declared.by_wire[wire].name] = None
            elif value is UNSET:
                state.pop(declared.by_wire[wire].name, None)
            else:
                raise TypeError(f"{type(self).__name__}: {wire!r} is a declared field, not an extra one")

    @property
    def extra(self) -> dict[str, Any]:
        """The fields that are not declared, by wire name. It may be changed."""
        unknown: dict[str, Any] = self.__dict__.setdefault(UNKNOWN, {})
        return unknown

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON data, by wire names.

        What was read comes back as it came. Times set as `datetime` are written as the field says;
        times that are text or numbers are left alone here (and checked when they are sent).

        Returns:
            New dicts and lists throughout.

        Raises:
            ValueRefused: a value has no place in JSON.
        """
        from .writer import to_json

        data: dict[str, Any] = to_json(self)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object from JSON data.

        Args:
            data: fields by wire name. It is copied: later changes to it do not show.

        Returns:
            The object. Nothing is refused: an unknown field, an unknown value and a value of another
            type are kept as they are.
        """
        from .reader import read_object

        return read_object(cls, data)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a declared field; a name that is none raises, as a misspelt one would be lost."""
        if name not in shape(type(self)).names and name != "_extra":
            raise AttributeError(f"{type(self).__name__} has no field {name!r}; undeclared ones go into .extra")
        self.__dict__[name] = value

    def __delattr__(self, name: str) -> None:
        """Take a field out, as if it had not come."""
        if self.__dict__.pop(name, UNSET) is UNSET:
            raise AttributeError(f"{type(self).__name__}: {name!r} is not set")

    def __repr__(self) -> str:
        shown = [f"{f.name}={self.__dict__[f.name]!r}" for f in shape(type(self)).fields if f.name in self.__dict__]
        if unknown := self.__dict__.get(UNKNOWN):
            shown.append(f"extra={unknown!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class _Residue:
    """`Model._extra`, made up when asked for: all that the attributes do not tell.

    attrs compares it and hands it to a copy. Beside the undeclared fields it has, by wire name, `None` for
    those that came as null though `None` also says "did not come", and `UNSET` for promised ones that did
    not come.
    """

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        state = instance.__dict__
        residue = dict(state.get(UNKNOWN, ()))
        for f in shape(owner).fields:
            if f.name not in state:
                if f.required:
                    residue[f.wire] = UNSET
            elif state[f.name] is None and f.default is None:
                residue[f.wire] = None
        return residue or None

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__["_extra"] = value


setattr(Model, "_extra", _Residue())  # noqa: B010
