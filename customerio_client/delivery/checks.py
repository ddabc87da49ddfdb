"""Whether records are as the contract wants them, many at a time.

The typed writer checks each value of a record, which takes three times as long as writing it. Here a chunk of records
is looked at field by field, in few steps for all of them together. Where the result is not a plain yes, the typed
writer has the word, so that one rule decides: what is found here to be right is what it would write as it is.
"""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Annotated, Any, Final, ForwardRef, Literal, TypeAlias, get_args, get_origin

from customerio_core.instance import Instance, is_open
from customerio_core.shape import Field, items_of, members, shape, types_of, values_of
from customerio_core.times import TimeFormat
from customerio_core.unset import Unset
from customerio_core.variants import AmbiguousUnion, discriminator, models_of, picker
from customerio_core.writer import least_of, required_fields

from .times import values_of_all

Check: TypeAlias = Callable[[Sequence[Any]], bool]
"""Says of one or more values whether all of them are surely right; it may raise where they are not."""

_SCALARS: Final = frozenset({str, int, bool})
_NOTHING: Final = (type(None), Unset)


class Checks:
    """Checks the records of one type.

    Args:
        tp: the type: the classes of the records.
        when: fields that also determine the kind of a record, besides those that tell the classes apart.
        known: fields that somebody else looks at.
        fields_of: returns the fields of a model.

    Attributes:
        kind: returns the values of the fields that determine the kind of a record; raises where there is none.
    """

    def __init__(
        self, tp: Any, when: Iterable[str], known: Iterable[str], fields_of: Callable[[Any], dict[str, Any]]
    ) -> None:
        self._maker = _Maker(fields_of)
        models = models_of(members(tp))
        told_by = discriminator(models).tags if len(models) > 1 else ()
        names = dict.fromkeys([*(path[0] for path in told_by if len(path) == 1), *when])
        self.kind: Callable[[Any], Any] = itemgetter(*names) if names else _one_kind
        self._pick = picker(models)
        self._known = frozenset((*names, *known))
        self._classes: dict[type[Instance], Check] = {}

    def right(self, items: Sequence[dict[str, Any]], kinds: int) -> bool:
        """Return whether records are as they have to be.

        Args:
            items: the records, at least one; the typed writer has written one of each kind.
            kinds: how many kinds of records they are.

        Returns:
            Whether they surely are.

        Raises:
            Exception: anything, where they are not.
        """
        if kinds == 1:
            return _all_of_few_classes(self._pick, self._of, items)
        groups: dict[Any, list[dict[str, Any]]] = {}
        for item in items:
            groups.setdefault(self.kind(item), []).append(item)
        return all([_all_of_few_classes(self._pick, self._of, group) for group in groups.values()])

    def _of(self, cls: type[Instance]) -> Check:
        found = self._classes.get(cls)
        return found or self._classes.setdefault(cls, _Object(self._maker, cls, self._known))


class _Object:
    """Checks objects that are of one class.

    Args:
        maker: makes the checks of its fields.
        cls: the class.
        known: fields that are known to be right.
    """

    def __init__(self, maker: _Maker, cls: type[Instance], known: frozenset[str] = frozenset()) -> None:
        types, required = types_of(cls), required_fields(cls)
        declared = [
            (field, maker.check(types[field.wire], field)) for field in shape(cls).fields if field.wire not in known
        ]
        self._required = [(itemgetter(field.wire), check) for field, check in declared if field.wire in required]
        self._optional = [
            (field.wire, check) for field, check in declared if field.wire not in required and check is not _anything
        ]
        self._all_names = None if is_open(cls) else set(types)

    def __call__(self, objects: Sequence[Any]) -> bool:
        if self._all_names is not None and not objects[0].keys() <= self._all_names:
            # The typed writer warns of a key that is not known, once. To look at one object of many is enough for that.
            self._all_names.update(objects[0])
            return False
        for value_of, check in self._required:
            if not check(list(map(value_of, objects))):
                return False
        for name, check in self._optional:
            if (values := values_of_all(objects, name)) and not check(values):
                return False
        return True


def _all_of_few_classes(
    pick: Callable[[Mapping[str, Any]], type[Instance] | None],
    check_of: Callable[[type[Instance]], Check],
    objects: Sequence[Any],
) -> bool:
    """Check objects, each of which is of one of several classes; usually all of one."""
    cls = pick(objects[0])
    if cls is None:
        return False
    try:
        if check_of(cls)(objects):
            return True
    except KeyError:
        pass
    groups: dict[Any, list[Any]] = {}
    for data in objects:
        groups.setdefault(tuple(data), []).append(data)
    if len(groups) == 1:
        return False
    for group in groups.values():
        cls = pick(group[0])
        if cls is None or not check_of(cls)(group):
            return False
    return True


def _anything(values: Sequence[Any]) -> bool:
    return True


def _nothing(values: Sequence[Any]) -> bool:
    return False


def _one_kind(data: Any) -> None:
    """The kind of every record, where nothing tells kinds apart."""


class _Maker:
    """Makes checks of types.

    Args:
        fields_of: returns the fields of a model.
    """

    def __init__(self, fields_of: Callable[[Any], dict[str, Any]]) -> None:
        self._fields_of = fields_of

    def check(self, tp: Any, field: Field | None = None) -> Check:
        """Make what checks the values of a type, those of a field if one is given."""
        least = 0 if field is None else least_of(field)
        parts = [part for part in members(tp) if part not in _NOTHING]
        if not parts or any(part in (Any, object) for part in parts):
            return _anything
        if any(isinstance(part, ForwardRef) for part in parts):
            return _nothing  # a type that contains itself is left to the typed writer
        if models := models_of(parts):
            # A mapping of anything is what a caller may give for a model; it is not a choice of its own.
            parts = [part for part in parts if values_of(part) is not Any]
            return self._objects(models) if len(models) == len(parts) else _nothing
        if all(part in _SCALARS or get_origin(part) is Literal for part in parts):
            return _scalars(parts, least)
        return self._single(parts[0], least) if len(parts) == 1 else _nothing

    def _single(self, part: Any, least: int) -> Check:
        if get_origin(part) is Annotated:
            # Times are looked at by `Times`.
            return _anything if any(isinstance(mark, TimeFormat) for mark in get_args(part)[1:]) else _nothing
        if (item := items_of(part)) is not None:
            return _lists(self.check(item), least)
        if (inner := values_of(part)) is not None:
            return _maps(self.check(inner))
        return _nothing

    def _objects(self, models: Sequence[type[Instance]]) -> Check:
        try:
            pick = picker(models)
        except AmbiguousUnion:
            return _nothing
        made: dict[type[Instance], Check] = {}

        def of(cls: type[Instance]) -> Check:
            # Not before it is needed: classes may contain each other.
            return made.get(cls) or made.setdefault(cls, _Object(self, cls))

        def check_objects(values: Sequence[Any]) -> bool:
            if type(values[0]) is not dict or set(map(type, values)) != {dict}:
                values = [value if type(value) is dict else self._fields_of(value) for value in values]
            return _all_of_few_classes(pick, of, values)

        return check_objects


def _scalars(parts: Sequence[Any], least: int) -> Check:
    kinds = {part for part in parts if part in _SCALARS}
    literals = frozenset(value for part in parts if get_origin(part) is Literal for value in get_args(part))
    if str not in kinds and literals:
        return lambda values: literals.issuperset(values) and set(map(type, values)) <= {*map(type, literals)}
    allowed = frozenset(kinds)

    def check_kinds(values: Sequence[Any]) -> bool:
        found = set(map(type, values))
        if not found <= allowed:
            return False
        return not least or all(value.strip() for value in values if type(value) is str)

    def check_texts(values: Sequence[Any]) -> bool:
        try:
            return all(map(str.strip, values))
        except TypeError:
            return check_kinds(values)

    if least > 1:
        return _nothing
    return check_texts if least and str in allowed else check_kinds


def _lists(check: Check, least: int) -> Check:
    def check_lists(values: Sequence[Any]) -> bool:
        if set(map(type, values)) != {list} or min(map(len, values)) < least:
            return False
        items = list(chain.from_iterable(values))
        return not items or check(items)

    return check_lists


def _maps(check: Check) -> Check:
    def check_maps(values: Sequence[Any]) -> bool:
        if set(map(type, values)) != {dict}:
            return False
        if check is _anything:
            return True
        items = list(chain.from_iterable(map(dict.values, values)))
        return not items or check(items)

    return check_maps
