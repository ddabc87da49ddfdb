"""Whether the times in records are as they are sent, so that each need not be looked at."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import repeat
from operator import contains, itemgetter
from typing import Annotated, Any, Final, ForwardRef, TypeAlias, get_args, get_origin

from customerio_core.shape import items_of, members, types_of, values_of
from customerio_core.times import MILLISECONDS_FROM, TimeFormat, is_rfc3339
from customerio_core.variants import models_of

EACH: Final = None
"""The step of a path into a list or a map."""

Path: TypeAlias = tuple[str | None, ...]


class Times:
    """The places at which objects have times.

    Args:
        tp: the type of the objects, a class or several.

    Attributes:
        known: whether all of them are: a type that contains itself has no end of them.
    """

    def __init__(self, tp: Any) -> None:
        self.known = True
        self._places = [(path[0], path[1:], _SENT[kind]) for path, kind in dict.fromkeys(self._find(tp, (), ()))]

    def as_sent(self, objects: Sequence[dict[str, Any]]) -> bool:
        """Return whether all times are as they are sent.

        Args:
            objects: the objects. Dicts inside them are looked into, and what has another type is not.

        Returns:
            Whether they are; false where that is not known.
        """
        for name, path, are_sent in self._places:
            values = values_of_all(objects, name)
            for step in path:
                values = _inside(values, step)
            if values and not are_sent(values):
                return False
        return self.known

    def _find(self, tp: Any, path: Path, inside: tuple[type[Any], ...]) -> Iterator[tuple[Path, str]]:
        for part in members(tp):
            if isinstance(part, ForwardRef):
                self.known = False
            if get_origin(part) is Annotated:
                yield from ((path, mark.kind) for mark in get_args(part)[1:] if isinstance(mark, TimeFormat))
            for inner in (items_of(part), values_of(part)):
                if inner is not None:
                    yield from self._find(inner, (*path, EACH), inside)
            for model in models_of([part]):
                if model in inside:
                    self.known = False
                    continue
                for wire, field in types_of(model).items():
                    yield from self._find(field, (*path, wire), (*inside, model))


def values_of_all(objects: Sequence[dict[str, Any]], name: str | None) -> list[Any]:
    """Return the values that objects have by a name, those of them that have one: mostly all do, or none.

    Args:
        objects: the objects, at least one.
        name: the name.

    Returns:
        The values.
    """
    if name in objects[0]:
        try:
            return list(map(itemgetter(name), objects))
        except KeyError:
            pass
    elif not any(map(contains, objects, repeat(name))):
        return []
    return [data[name] for data in objects if name in data]


def _inside(around: Sequence[Any], step: str | None) -> list[Any]:
    if step is not EACH:
        return [data[step] for data in around if isinstance(data, dict) and step in data]
    within: list[Any] = []
    for data in around:
        if isinstance(data, list | tuple):
            within += data
        elif isinstance(data, dict):
            within += data.values()
    return within


def _are_unix(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {int} and -MILLISECONDS_FROM < min(values) <= max(values) < MILLISECONDS_FROM


def _are_iso(values: Sequence[Any]) -> bool:
    if set(map(type, values)) != {str}:
        return False
    try:
        return all(map(is_rfc3339, values)) and all(moment.tzinfo for moment in map(datetime.fromisoformat, values))
    except ValueError:
        return False


_SENT: Final[dict[str, Callable[[Sequence[Any]], bool]]] = {"unix": _are_unix, "iso": _are_iso}
