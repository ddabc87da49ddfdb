"""Compares two schemas down to the leaves, through references and recursion.

What two components say differently is found once per pair and told at every place that leads to the pair. A place
that lies inside itself (a filter in a filter) is reported once, at the outermost.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.commands.changes.shapes import (
    ANY,
    NULL,
    PREFIX,
    Allowed,
    Alternative,
    Node,
    Schemas,
    allowed_values,
    described,
    named,
)
from generator.commands.changes.verdicts import SCHEMAS

PLACES = 200  # of one pair in one operation that are told: a document can lead to one in more ways than anybody reads
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
OTHER_BOUNDS = ("multipleOf", "uniqueItems")
TYPED_FORMATS = ("binary", "date-time", "unix-time")  # a caller may give a datetime or a file there
ALIKE = 0.5  # of the fields of two alternatives that must be the same for one to be what became of the other

Pair = tuple[str, str]  # the names of two components


@dataclass(frozen=True)
class Note:
    """One difference, at a place relative to where the comparison began."""

    place: str
    kind: str
    old: Any = None
    new: Any = None
    component: str = ""  # the class whose field it is about, if any
    field: str = ""  # its name on the wire


@dataclass
class Notes:
    """The differences found without following references, and the pairs of components to go on with."""

    own: list[Note] = field(default_factory=list)
    links: list[tuple[str, Pair]] = field(default_factory=list)


class SchemaComparison:
    """Compares schemas of one contract with schemas of another. Both know their digests."""

    def __init__(self, old: Schemas, new: Schemas) -> None:
        self.old = old
        self.new = new
        self._of_pair: dict[Pair, Notes] = {}

    def notes(self, old: Any, new: Any, *, element: bool = False) -> Iterator[Note]:
        """All differences of two schemas; `element` says that they are not of a field or parameter."""
        notes = Notes()
        _Walk(self, notes).compare("", old, new, element)
        yield from self._followed("", notes, (), Counter())

    def same(self, old: Any, new: Any) -> bool:
        return self.old.digest(old) == self.new.digest(new)

    def _followed(self, place: str, notes: Notes, above: tuple[Pair, ...], visits: Counter[Pair]) -> Iterator[Note]:
        for note in notes.own:
            yield Note(place + note.place, note.kind, note.old, note.new, note.component, note.field)
        for steps, pair in notes.links:
            visits[pair] += 1
            if pair not in above and visits[pair] <= PLACES:
                yield from self._followed(place + steps, self._pair(pair), (*above, pair), visits)

    def _pair(self, pair: Pair) -> Notes:
        if pair not in self._of_pair:
            notes = self._of_pair[pair] = Notes()
            _Walk(self, notes, pair).compare_pair()
        return self._of_pair[pair]


class _Walk:
    """Compares within one pair of components, and leaves references to others as links."""

    def __init__(self, comparison: SchemaComparison, notes: Notes, pair: Pair = ("", "")) -> None:
        self.comparison = comparison
        self.notes = notes
        self.pair = pair
        self.subject = ("", "")  # the class and the field that is being compared

    def note(self, place: str, kind: str, old: Any = None, new: Any = None) -> None:
        self.notes.own.append(Note(place, kind, old, new, *self.subject))

    def compare_pair(self) -> None:
        """The two components themselves; whether they may be null was looked at where they are referred to."""
        old, new = ({"$ref": PREFIX + name} for name in self.pair)
        before, after = self.comparison.old.allowed(old), self.comparison.new.allowed(new)
        self.types("", before, after, *self.pair)
        self.alternatives("", before, after)

    def compare(self, place: str, old: Any, new: Any, element: bool) -> None:
        self.annotations(place, old, new)
        if self.comparison.same(old, new):
            return
        if named(old) and named(new):
            self.link(place, (named(old), named(new)), element)
            return
        before, after = self.comparison.old.allowed(old), self.comparison.new.allowed(new)
        self.null(place, before, after, element)
        self.types(place, before, after, described(old), described(new))
        self.alternatives(place, before, after)

    def link(self, place: str, pair: Pair, element: bool) -> None:
        sides = zip((self.comparison.old, self.comparison.new), pair, strict=True)
        before, after = (side.allowed({"$ref": PREFIX + name}) for side, name in sides)
        self.null(place, before, after, element)
        self.notes.links.append((place, pair))

    def annotations(self, place: str, old: Any, new: Any) -> None:
        before, after = (one if isinstance(one, Mapping) else {} for one in (old, new))
        if before.get("default") != after.get("default") or ("default" in before) != ("default" in after):
            self.note(place, "default-changed", before.get("default"), after.get("default"))
        if bool(before.get("deprecated")) != bool(after.get("deprecated")):
            self.note(place, "deprecated" if after.get("deprecated") else "undeprecated")

    def null(self, place: str, before: Allowed, after: Allowed, element: bool) -> None:
        told = any(ANY in side.types or not side.alternatives for side in (before, after))  # by their types
        if before.null != after.null and not told:
            self.note(place, f"{'element-' if element else ''}null-{'allowed' if after.null else 'refused'}")

    # -- types -------------------------------------------------------------------------------------------------

    def types(self, place: str, before: Allowed, after: Allowed, old: str, new: str) -> None:
        lost = [kind for kind in before.types if not _covers(after, kind)]
        gained = [kind for kind in after.types if not _covers(before, kind)]
        if lost or gained:
            kind = "type-changed" if lost and gained else "type-narrowed" if lost else "type-widened"
            self.note(place, kind, old, new)

    def alternatives(self, place: str, before: Allowed, after: Allowed) -> None:
        """Compare what is of the same type on both sides; numbers count as one type with integers."""
        for kind in sorted({*before.types} & {*after.types}):
            self.matched(place, before.of_type(kind), after.of_type(kind))
        for one, other in (("integer", "number"), ("number", "integer")):
            if one in before.types and one not in after.types and other in after.types and other not in before.types:
                self.matched(place, before.of_type(one), after.of_type(other))

    def matched(self, place: str, old: list[Alternative], new: list[Alternative]) -> None:
        pairs, gone, added = self.pairs(old, new)
        for before, after in pairs:
            self.alternative(place, before, after)
        merged = {at: to for at, one in enumerate(gone) if (to := self.taken_in(one, new)) is not None}
        for at, one in enumerate(gone):
            if at in merged:
                self.note(place, "alternative-merged", _label(one), _label(merged[at]))
            else:
                self.note(place, "alternative-removed", _label(one))
        for one in added:
            if one not in merged.values():
                self.note(place, "alternative-added", None, _label(one))

    def taken_in(self, gone: Alternative, new: list[Alternative]) -> Alternative | None:
        """The alternative that has all that one had which is gone: its fields, and no more that a call must give."""
        if gone.type != "object" or not gone.properties:
            return None
        return next((one for one in new if one.type == "object" and self.has_all(gone, one)), None)

    def has_all(self, gone: Alternative, one: Alternative) -> bool:
        if not gone.properties.keys() <= one.properties.keys():
            return False
        if not set(one.node.get("required", ())) <= set(gone.node.get("required", ())):
            return False
        notes = Notes()
        walk = _Walk(self.comparison, notes)
        for name, schema in gone.properties.items():
            walk.compare(name, schema, one.properties[name], element=False)
        return not notes.links and not any(SCHEMAS[note.kind][1] for note in notes.own)

    def pairs(
        self, old: list[Alternative], new: list[Alternative]
    ) -> tuple[list[tuple[Alternative, Alternative]], list[Alternative], list[Alternative]]:
        """Which alternative became which: the equal ones, then those most alike; one and one in any case."""
        pairs: list[tuple[Alternative, Alternative]] = []
        rest, others = list(old), list(new)
        for before in old:
            same = [after for after in others if self.comparison.same(_whole(before), _whole(after))]
            if same:
                rest.remove(before)
                others.remove(same[0])
        if len(old) == len(new) == 1:
            return list(zip(rest, others, strict=True)), [], []
        ranked = sorted(
            ((_likeness(before, after), at, to) for at, before in enumerate(rest) for to, after in enumerate(others)),
            key=lambda entry: (-entry[0], entry[1], entry[2]),
        )
        taken: tuple[set[int], set[int]] = (set(), set())
        for likeness, at, to in ranked:
            if likeness >= ALIKE and at not in taken[0] and to not in taken[1]:
                taken[0].add(at)
                taken[1].add(to)
                pairs.append((rest[at], others[to]))
        gone = [one for at, one in enumerate(rest) if at not in taken[0]]
        return pairs, gone, [one for to, one in enumerate(others) if to not in taken[1]]

    def alternative(self, place: str, old: Alternative, new: Alternative) -> None:
        pair = (old.component, new.component)
        if all(pair) and pair != self.pair:
            self.notes.links.append((place, pair))
            return
        self.values(place, old.node, new.node)
        self.bounds(place, old.node, new.node)
        self.texts(place, old.node, new.node)
        if "items" in old.node or "items" in new.node:
            self.compare(f"{place}[]", old.node.get("items", True), new.node.get("items", True), element=True)
        if old.type == new.type == "object":
            self.objects(place, old, new)

    # -- values ------------------------------------------------------------------------------------------------

    def values(self, place: str, old: Node, new: Node) -> None:
        before, after = (_by_text(allowed_values(node)) for node in (old, new))
        if before is None and after is None:
            return
        if before is None:
            self.note(place, "values-listed", None, list((after or {}).values()))
        elif after is None:
            self.note(place, "values-freed", list(before.values()), None)
        elif before != after and len(before) == len(after) == 1:
            self.note(place, "constant-changed", *before.values(), *after.values())
        else:
            for text in sorted(before.keys() - after.keys()):
                self.note(place, "value-removed", before[text])
            for text in sorted(after.keys() - before.keys()):
                self.note(place, "value-added", None, after[text])

    def bounds(self, place: str, old: Node, new: Node) -> None:
        for keyword in (*LOWER, *UPPER, *OTHER_BOUNDS):
            before, after = (_no_bound(keyword, node.get(keyword)) for node in (old, new))
            if before == after:
                continue
            kind = "bound-tightened" if _tighter(keyword, before, after) else "bound-loosened"
            self.note(place, kind, _bound(keyword, before), _bound(keyword, after))

    def texts(self, place: str, old: Node, new: Node) -> None:
        for keyword in ("pattern", "format"):
            before, after = old.get(keyword), new.get(keyword)
            if before != after:
                gone = after is None and before not in TYPED_FORMATS
                self.note(place, f"{keyword}-{'removed' if gone else 'changed'}", before, after)

    # -- objects -----------------------------------------------------------------------------------------------

    def objects(self, place: str, old: Alternative, new: Alternative) -> None:
        above = self.subject
        before, after = dict(old.properties), dict(new.properties)
        needed = tuple(frozenset(node.get("required", ())) for node in (old.node, new.node))
        for name, other in self.renamed(before, after, *needed):
            self.subject = (new.component, other)
            self.note(f"{place}.{other}", "field-renamed", name, other)
            del before[name], after[other]
        for name in sorted({*before, *after}):
            self.subject = ((new if name in after else old).component, name)
            self.member(f"{place}.{name}", name, before, after, *needed)
        self.subject = above
        self.rest(place, old.node, new.node)

    def member(
        self, place: str, name: str, before: Node, after: Node, needed: frozenset[str], needs: frozenset[str]
    ) -> None:
        if name not in after:
            self.note(place, "field-removed", described(before[name]))
        elif name not in before:
            kind = "required-field-added" if name in needs else "field-added"
            self.note(place, kind, None, described(after[name]))
        else:
            if (name in needed) != (name in needs):
                self.note(place, "made-required" if name in needs else "made-optional")
            self.compare(place, before[name], after[name], element=False)

    def renamed(
        self, before: Node, after: Node, needed: frozenset[str], needs: frozenset[str]
    ) -> Iterator[tuple[str, str]]:
        """Fields that are provably the same under another name: the one candidate on both sides, and telling."""
        gone, added = sorted(before.keys() - after.keys()), sorted(after.keys() - before.keys())
        candidates = [
            (name, other)
            for name in gone
            for other in added
            if (name in needed) == (other in needs)
            and self.comparison.same(before[name], after[other])
            and (_spelled(name) == _spelled(other) or self.telling(before[name]))
        ]
        olds, news = (Counter(pair[side] for pair in candidates) for side in (0, 1))
        return (pair for pair in candidates if olds[pair[0]] == news[pair[1]] == 1)

    def telling(self, schema: Any) -> bool:
        """Whether a shape is rare enough to be known again: some fields or values of its own."""
        return any(
            len(one.properties) > 1
            or len(allowed_values(one.node) or ()) > 1
            or (one.type == "array" and self.telling(one.node.get("items", True)))
            for one in self.comparison.old.allowed(schema).alternatives
        )

    def rest(self, place: str, old: Node, new: Node) -> None:
        """Fields that have no name in the contract: refused, not spoken of, or of some schema."""
        before, after = (node.get("additionalProperties") for node in (old, new))
        ranks = [0 if value is False else 1 if value is None else 2 for value in (before, after)]
        if ranks[0] != ranks[1]:
            self.note(place, "free-fields-allowed" if ranks[1] > ranks[0] else "free-fields-refused")
        elif ranks[0] == 2:
            self.compare(f"{place}{{}}", before, after, element=True)


def _covers(allowed: Allowed, kind: str) -> bool:
    types = allowed.types
    wider = (kind == "integer" and "number" in types) or (kind == NULL and allowed.null)
    return kind in types or ANY in types or wider


def _no_bound(keyword: str, value: Any) -> Any:
    """The value, or None where it allows everything."""
    return None if not value and keyword in ("minLength", "minItems", "minProperties", "uniqueItems") else value


def _tighter(keyword: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return after is not None
    if keyword == "multipleOf":
        return bool(before % after)
    return bool(after > before if keyword in LOWER else after < before)


def _bound(keyword: str, value: Any) -> dict[str, Any] | None:
    return None if value is None else {keyword: value}


def _by_text(values: list[Any] | None) -> dict[str, Any] | None:
    return None if values is None else {json.dumps(value, sort_keys=True): value for value in values}


def _spelled(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _whole(alternative: Alternative) -> Any:
    return {"$ref": PREFIX + alternative.component} if alternative.component else alternative.node


def _label(alternative: Alternative) -> str:
    return alternative.component or described(alternative.node)


def _likeness(old: Alternative, new: Alternative) -> float:
    """How much two alternatives have in common: constants tell most, then fields, then the name."""
    if old.type != "object":
        return ALIKE  # of one scalar type: in the order they stand
    constants = (old.constants, new.constants)
    tagged = len(constants[0] & constants[1]) / len(constants[0] | constants[1]) if any(constants) else 0.0
    mine, theirs = set(old.properties), set(new.properties)
    shared = len(mine & theirs) / len(mine | theirs) if mine | theirs else 1.0
    return shared + tagged + (ALIKE if old.component and old.component == new.component else 0.0)
