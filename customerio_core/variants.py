"""Telling the variants of a union apart by what they declare, never by trying one after the other.

Variants that share constant fields (`type`, or `type` with `action`, or a tag inside a nested object) are
told apart by those; variants that do not, or whose constants are equal, by a required key that no other
variant knows. A union that has neither is a mistake of the contract, which the build must not let through.
"""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Union

from attrs import frozen

from .errors import ValueRefused
from .instance import Instance
from .shape import constant, items_of, members, shape, types_of, values_of

Path = tuple[str, ...]
Pick = Callable[[Mapping[str, Any]], "type[Instance] | None"]


class AmbiguousUnion(TypeError):
    """Nothing in the declarations of a union's variants tells them apart."""


@frozen
class Discriminator:
    """How to tell variants apart.

    Args:
        tags: paths of the constant fields to look at; empty where there are none.
        groups: the variants by the values of `tags`, each group told apart by `keys`.
        keys: for each variant of a group of several, the required keys no other of them knows; none
            for the one that is left when no other fits.
    """

    tags: tuple[Path, ...]
    groups: Mapping[tuple[Any, ...], tuple[type[Instance], ...]]
    keys: Mapping[type[Instance], frozenset[str]]

    def pick(self, data: Mapping[str, Any]) -> type[Instance] | None:
        """Return the variant `data` is, or `None` if it is none of those known.

        Args:
            data: an object as it came, or as it is going to be sent.

        Returns:
            The class.
        """
        try:
            group = self.groups.get(tuple(_at(data, tag) for tag in self.tags), ())
        except TypeError:  # an object where a tag should be
            return None
        if len(group) == 1 and self.tags:
            return group[0]
        return self._by_keys(group, data)

    def refused(self, data: Mapping[str, Any]) -> ValueRefused:
        """Say why `data` is none of the variants.

        Args:
            data: an object that `pick` gave `None` for.

        Returns:
            The error, with the path to the field that decides.
        """
        fitting = list(self.groups)
        for place, tag in enumerate(self.tags):
            given = _at(data, tag)
            known = {key[place]: None for key in fitting}
            fitting = [key for key in fitting if key[place] == given]
            if not fitting:
                listed = ", ".join(sorted(map(repr, known)))
                what = "is required" if given is None else "is not one that the API knows"
                return ValueRefused(f"{what}; pass one of {listed}", tag)
        variants = [variant for key in fitting for variant in self.groups[key]]
        needs = [" + ".join(sorted(self.keys.get(variant) or _required(variant))) for variant in variants]
        *others, last = [each for each in needs if each] or ["another value"]
        return ValueRefused(f"needs {', '.join(others)} or {last}" if others else f"needs {last}")

    def _by_keys(self, group: tuple[type[Instance], ...], data: Mapping[str, Any]) -> type[Instance] | None:
        for present in (_has_value, _has_key):
            for variant in group:
                own = self.keys[variant]
                if own and all(present(data, key) for key in own):
                    return variant
        for variant in group:
            if not self.keys[variant] and _required(variant) <= data.keys():
                return variant
        return None


def discriminator(variants: Sequence[type[Instance]]) -> Discriminator:
    """Find out how to tell classes apart.

    Args:
        variants: two classes or more, in the order of the union.

    Returns:
        What tells them apart.

    Raises:
        AmbiguousUnion: nothing tells them apart; the message names them and what was looked at.
    """
    constants = [_constants(variant) for variant in variants]
    shared = sorted((p for p in constants[0] if all(p in c for c in constants)), key=lambda p: (len(p), p))
    tags = _fewest_tags(shared, constants)
    groups: dict[tuple[Any, ...], tuple[type[Instance], ...]] = {}
    for variant, values in zip(variants, constants, strict=True):
        key = tuple(values[tag] for tag in tags)
        groups[key] = (*groups.get(key, ()), variant)
    keys: dict[type[Instance], frozenset[str]] = {}
    for group in groups.values():
        if len(group) > 1:
            keys.update(_own_keys(group, shared))
    return Discriminator(tags, groups, keys)


def picker(variants: Sequence[type[Instance]], beside_map: bool = False) -> Pick:
    """Return the function that finds out which of some classes an object is.

    Args:
        variants: one class or more.
        beside_map: whether the object may also be a map that is none of them. A single class is then
            only meant where its required keys and its constants are there.

    Returns:
        The function; it returns `None` for an object that is none of them.

    Raises:
        AmbiguousUnion: see `discriminator`.
    """
    if len(variants) > 1:
        return discriminator(variants).pick
    (only,) = variants
    if not beside_map:
        return lambda data: only
    required, constants = _required(only), _constants(only)

    def pick(data: Mapping[str, Any]) -> type[Instance] | None:
        fits = required <= data.keys() and all(_at(data, path) in (None, value) for path, value in constants.items())
        return only if fits else None

    return pick


def check(annotation: Any) -> None:
    """Make sure that the unions in a type can be told apart. Classes in it are not entered.

    Args:
        annotation: a type, resolved.

    Raises:
        AmbiguousUnion: see `discriminator`.
    """
    parts = members(annotation)
    models = models_of(parts)
    if len(models) > 1:
        discriminator(models)
    for inside in (items_of, values_of):  # several lists are read as one of whatever any of them holds
        inner = tuple(found for part in parts if (found := inside(part)) is not None)
        if inner:
            check(Union[inner])  # noqa: UP007


def models_of(parts: Sequence[Any]) -> list[type[Instance]]:
    """Return the model classes among the members of a union."""
    return [part for part in parts if is_model(part)]


def is_model(tp: Any) -> bool:
    """Return whether a type is a model class."""
    return isinstance(tp, type) and issubclass(tp, Instance)


def _fewest_tags(shared: Sequence[Path], constants: Sequence[Mapping[Path, Any]]) -> tuple[Path, ...]:
    """Choose the fewest paths that make as many groups as all of them together.

    A response need not hold every constant, so that one is not asked for without need.
    """

    def groups(tags: Sequence[Path]) -> int:
        return len({tuple(values[tag] for tag in tags) for values in constants})

    most = groups(shared)
    for size in range(1, min(len(shared), 3) + 1):
        for tags in combinations(shared, size):
            if groups(tags) == most > 1:
                return tags
    return tuple(shared) if most > 1 else ()


def _own_keys(group: Sequence[type[Instance]], shared: Sequence[Path]) -> dict[type[Instance], frozenset[str]]:
    own: dict[type[Instance], frozenset[str]] = {}
    for variant in group:
        others = frozenset[str]().union(*(shape(o).by_wire for o in group if o is not variant))
        own[variant] = _required(variant) - others
    without = [variant for variant in group if not own[variant]]
    if len(without) > 1:
        names = ", ".join(variant.__name__ for variant in group)
        looked = ", ".join(".".join(path) for path in shared) or "none"
        raise AmbiguousUnion(
            f"cannot tell apart {names}: constant fields they share: {looked}; without a required key of"
            f" their own: {', '.join(variant.__name__ for variant in without)}"
        )
    return own


def _constants(cls: type[Instance]) -> dict[Path, Any]:
    return dict(_constant_fields(cls, (), frozenset()))


def _constant_fields(cls: type[Instance], at: Path, inside: frozenset[type[Instance]]) -> Iterator[tuple[Path, Any]]:
    for wire, tp in types_of(cls).items():
        value = constant(tp)
        if value is not None:
            yield (*at, wire), value
            continue
        nested = models_of(members(tp))
        if len(nested) == 1 and nested[0] not in inside and len(inside) < 3:
            yield from _constant_fields(nested[0], (*at, wire), inside | {cls, nested[0]})


def _required(cls: type[Instance]) -> frozenset[str]:
    return frozenset(field.wire for field in shape(cls).fields if field.required)


def _at(data: Any, path: Path) -> Any:
    for step in path:
        if not isinstance(data, Mapping):
            return None
        data = data.get(step)
    return data


def _has_value(data: Mapping[str, Any], key: str) -> bool:
    return data.get(key) not in (None, "")


def _has_key(data: Mapping[str, Any], key: str) -> bool:
    return key in data
