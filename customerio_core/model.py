"""The base of all models: declared fields, whatever else came, and the way back to JSON.

An instance's `__dict__` holds the fields that are there, and only those: the reader makes the JSON object
it got the `__dict__` of the instance, which costs nothing per field. What is not there is an attribute of
the class. Fields that the schema does not list lie next to the others until `extra` is read.
"""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any, Self, TypeVar, cast

from attrs import define, field

from .instance import Instance, restore, unknown_fields
from .shape import shape
from .unset import UNSET

F = TypeVar("F", bound=Callable[..., Any])


class _Fixed:
    """A method that cannot be hidden by a field of the same name in a response."""

    def __init__(self, method: Any) -> None:
        self._method = method
        self.__doc__ = method.__doc__

    def __get__(self, instance: object, owner: type[object]) -> Any:
        return self._method.__get__(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError("a method cannot be set")


def _fixed(method: F) -> F:
    return cast(F, _Fixed(method))


@define(kw_only=True, slots=False, repr=False)
class Model(Instance):
    """An object of the API: attributes for the fields the contract declares, `extra` for the rest.

    Subclasses declare fields with `attrs.define(kw_only=True, slots=False, repr=False)`;
    `metadata={"wire": "from"}` gives a field's name on the wire where it is another. Instances compare by
    value, copy (`attrs.evolve`), pickle, and give back with `to_dict` exactly what they were read from.

    Fields of any other name, such as attributes of a person, are in `extra`: pass `extra={"plan": "free"}`, read
    `model.extra["plan"]`. `json.dumps` does not write a model: pass it `model.to_dict()`, or `default=Model.to_dict`
    where models are in other data.

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
        for wire, value in (state.pop("_extra", None) or {}).items():
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
        return unknown_fields(self)

    @_fixed
    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON data, by wire names.

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

    @_fixed
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
        if name not in shape(type(self)).names or name not in self.__dict__:
            raise AttributeError(f"{type(self).__name__}: {name!r} is not there")
        del self.__dict__[name]

    @_fixed
    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return restore, (type(self), unknown_fields(self), self.__dict__)

    @_fixed
    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        unknown = deepcopy(unknown_fields(self), memo)
        return restore(type(self), unknown, deepcopy(self.__dict__, memo))

    def __repr__(self) -> str:
        unknown = unknown_fields(self)
        shown = [f"{name}={value!r}" for name, value in self.__dict__.items()]
        if unknown:
            shown.append(f"extra={unknown!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


class _ExtraDescriptor:
    """`Model._extra`, computed when read: everything that the attributes do not show.

    attrs compares it and hands it to a copy. Next to the undeclared fields it has, by wire name, `None` for
    those that came as null though `None` also says "did not come", and `UNSET` for promised ones that did
    not come.
    """

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        residue = dict(unknown_fields(instance))
        state = instance.__dict__
        for declared in shape(owner).fields:
            if declared.name not in state:
                if declared.required:
                    residue[declared.wire] = UNSET
            elif state[declared.name] is None and declared.default is None:
                residue[declared.wire] = None
        return residue or None

    def __set__(self, instance: Model, value: Any) -> None:
        raise AttributeError("set fields in .extra")


setattr(Model, "_extra", _ExtraDescriptor())  # noqa: B010
