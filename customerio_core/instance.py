"""How an instance of a model keeps its fields: those that came in its `__dict__`, undeclared ones apart."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .loading import loading
from .shape import shape

_open: set[type[Any]] = set()


class Instance:
    """Where an instance keeps undeclared fields, once they are separated from the others."""

    __slots__ = ("__dict__", "__weakref__", "_unknown")
    _unknown: dict[str, Any]

    def __init_subclass__(cls, *, open: bool = False) -> None:
        """Note whether the contract lets objects of the class have fields of any name, as attributes of a person."""
        if open:
            _open.add(cls)


M = TypeVar("M", bound=Instance)

set_state = Instance.__dict__["__dict__"].__set__
set_unknown = Instance.__dict__["_unknown"].__set__


def is_open(cls: type[Any]) -> bool:
    """Return whether objects of a class may have fields of any name."""
    return cls in _open


def restore(cls: type[M], unknown: dict[str, Any], state: Mapping[str, Any]) -> M:
    """Make an instance of its parts: undeclared fields by wire name, declared ones by attribute."""
    shape(cls)
    instance = object.__new__(cls)
    set_unknown(instance, dict(unknown))
    set_state(instance, dict(state))
    return instance


def unknown_fields(instance: Instance) -> dict[str, Any]:
    """Return the undeclared fields of an instance; the first time, they are taken out of its `__dict__`."""
    try:
        return instance._unknown  # pyright: ignore[reportPrivateUsage]
    except AttributeError:
        pass
    with loading:  # another thread may be asking for the first time too
        if not hasattr(instance, "_unknown"):
            state, names = instance.__dict__, shape(type(instance)).names
            set_unknown(instance, {key: state.pop(key) for key in [k for k in state if k not in names]})
    return instance._unknown  # pyright: ignore[reportPrivateUsage]
