"""Names for shapes: pinned ones first, then those of the contract before this one, then derived ones.

A name once given stays: a new operation, a field more or a branch less renames nothing. Where one shape has two
meanings, its uses may carry two names (two pins, or two names in the contract before), and any other use goes by the
name of those most like it: an error of the same status, a property of the same name. Where one name is wanted for two
shapes, the shape that had it in the contract before keeps it, else the one that more pins lead to; the other gets a
derived name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.errors import Finding

from .dialect import Node, canonical
from .operations import Skeleton, roots_of
from .places import Edge, Steps, Use, labels, use_at, uses
from .shapes import Shapes
from .words import LONGEST, RESERVED, VAGUE, class_name, one_of, shortened

ERRORS = {  # as RFC 9110 has them; Python's own names differ between its versions
    "400": "Bad Request",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "Not Found",
    "409": "Conflict",
    "410": "Gone",
    "412": "Precondition Failed",
    "413": "Content Too Large",
    "415": "Unsupported Media Type",
    "422": "Unprocessable Content",
    "429": "Too Many Requests",
    "500": "Internal Server Error",
    "503": "Service Unavailable",
}


@dataclass
class Naming:
    """The name each use of a shape goes by."""

    by_edge: dict[Edge, str]
    keys: dict[str, str]  # name -> key of its shape
    findings: list[Finding] = field(default_factory=list)


def named(skeleton: Skeleton, shapes: Shapes, *, pins: Mapping[str, str], previous: dict[str, Any] | None) -> Naming:
    return _Namer(skeleton, shapes, pins, previous).naming()


class _Namer:
    def __init__(
        self, skeleton: Skeleton, shapes: Shapes, pins: Mapping[str, str], previous: dict[str, Any] | None
    ) -> None:
        self.skeleton = skeleton
        self.shapes = shapes
        self.pins = pins
        self.previous = previous
        self.uses = uses(skeleton.roots, shapes.by_key)
        self.by_edge: dict[Edge, str] = {}
        self.keys: dict[str, str] = {}  # lower-case name -> key
        self.spelling: dict[str, str] = {}  # lower-case name -> name
        self.first_name: dict[str, str] = {}  # key -> the first name given to its shape
        self.errors = Counter((use.key, status) for use in self.uses if (status := error_status(use)))
        self.derived: dict[tuple[str, str], str] = {}  # key and error status -> name
        self.findings: list[Finding] = []

    def naming(self) -> Naming:
        votes = _Votes(self.skeleton, self.shapes, self.previous) if self.previous is not None else None
        self.pin(votes)
        if votes is not None:
            self.inherit(votes)
        self.spread()
        for use in self.uses:
            if use.edge not in self.by_edge:
                self.by_edge[use.edge] = self.named_before(use) or self.derive(use)
        used = set(self.by_edge.values())
        keys = {self.spelling[low]: key for low, key in self.keys.items() if self.spelling[low] in used}
        return Naming(self.by_edge, keys, self.findings)

    # -- pins --------------------------------------------------------------------------------------------------

    def pin(self, votes: _Votes | None) -> None:
        by_place: dict[str, Use] = {}
        for use in self.uses:
            by_place.setdefault(use.place, use)
        pinned: dict[str, list[Use]] = defaultdict(list)
        for place, name in self.pins.items():
            # A place may lead to a shape by another way than the first, which a new operation can take.
            found = by_place.get(place) or use_at(place, self.skeleton.roots, self.shapes.by_key)
            if found is None:
                self.findings.append(Finding("fold", place, f"the name {name!r} is pinned to a place that is gone"))
                continue
            self.spelling.setdefault(name.lower(), name)
            pinned[name.lower()].append(Use(found.edge, found.key, place))
        for low, pinned_uses in pinned.items():
            name = self.spelling[low]
            keeper = _keeper(name, pinned_uses, votes)
            self.claim(name, keeper)
            for use in pinned_uses:
                if use.key == keeper:
                    self.by_edge[use.edge] = name
                else:
                    message = f"{name} is pinned here, but is the name of another shape: pin another name"
                    self.findings.append(Finding("fold", use.place, message))

    def claim(self, name: str, key: str) -> bool:
        """Take `name` for `key`; false where another shape has it, in any spelling."""
        if self.keys.setdefault(name.lower(), key) != key:
            return False
        self.spelling.setdefault(name.lower(), name)
        self.first_name.setdefault(key, self.spelling[name.lower()])
        return True

    # -- names of before -----------------------------------------------------------------------------------------

    def inherit(self, votes: _Votes) -> None:
        """Names of the contract before: an equal shape keeps its name, else the shape most used in its places."""
        wanted: dict[str, Counter[str]] = defaultdict(Counter)
        for use in self.uses:
            for name, count in votes.of(use).items():
                wanted[name][use.key] += count
        for name in sorted(wanted):
            self.claim(name, max(wanted[name], key=lambda key: (votes.same(name, key), wanted[name][key], key)))
        for use in self.uses:
            for name, _ in votes.of(use).most_common():
                if self.keys.get(name.lower()) == use.key and use.edge not in self.by_edge:
                    self.by_edge[use.edge] = name

    def spread(self) -> None:
        """A use without a name of its own goes by the name that most uses of its shape in its role have.

        In another role it goes by the name that most uses have; an error of another status is not the same thing.
        """
        named_uses: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for use in self.uses:
            if use.edge in self.by_edge:
                named_uses[use.key][_part(use), self.by_edge[use.edge]] += 1
        for use in self.uses:
            known = named_uses[use.key]
            if use.edge not in self.by_edge and known:
                alike = Counter({name: count for (part, name), count in known.items() if part == _part(use)})
                if not alike and not error_status(use):
                    for (_, name), count in known.items():
                        alike[name] += count
                if alike:
                    self.by_edge[use.edge] = min(alike, key=lambda name: (-alike[name], name))

    def named_before(self, use: Use) -> str | None:
        """The name that was derived for another use of the shape; of an error, for one of the same status."""
        status = error_status(use)
        return self.derived.get((use.key, status)) if status else self.first_name.get(use.key)

    # -- derived names -------------------------------------------------------------------------------------------

    def derive(self, use: Use) -> str:
        for candidate in self.candidates(use):
            name = class_name(candidate)
            if self.is_good(name) and self.claim(name, use.key):
                break
        else:
            name = self.numbered(shortened(class_name(candidate)) or "Shape", use.key)
        self.derived[use.key, error_status(use)] = name
        message = f"the class is called {name}; pin a name in specs/names to choose"
        self.findings.append(Finding("fold", use.place, message))
        return name

    def is_good(self, name: str) -> bool:
        """Whether it says what a class is, in a word that nothing else is called, and is not too long to read."""
        return name.lower() not in RESERVED and name.lower() not in VAGUE and 0 < len(name) <= LONGEST

    def candidates(self, use: Use) -> Iterable[str]:
        """The document's own name where it says something, else that of what it belongs to with it; then its place."""
        called = [*self.shapes.component_names.get(use.key, ())]
        yield from called
        yield from (f"{self.parent_name(use)} {name}" for name in called if class_name(name).lower() in VAGUE)
        yield from self.by_place(use)

    def by_place(self, use: Use) -> Iterable[str]:
        """From the plainest to the longest."""
        if not any(use.edge.steps):
            operation, _, slot = use.place.partition(".")
            if self.is_shared(use):
                yield f"{ERRORS[error_status(use)]} Response"
            yield f"{operation} {_role(slot)}"
            yield f"{operation} {_role(slot)} {slot}"
            return
        yield from self.shapes.titles.get(use.key, ()) if use.key.startswith("@") else ()
        own = self.step_words(use)
        parent = self.parent_name(use)
        if not own[-1].startswith("|"):
            yield one_of(own)
        yield f"{parent} {one_of(own)}"
        yield f"{parent} {' '.join(own)}"

    def is_shared(self, use: Use) -> bool:
        """Whether it is an error that several operations have, of a status that has a name."""
        status = error_status(use)
        return status in ERRORS and self.errors[use.key, status] > 1

    def step_words(self, use: Use) -> list[str]:
        steps = [step for step in use.edge.steps if step]
        if steps and steps[-1].startswith("|"):
            titles = self.shapes.titles.get(use.key, ())
            words = titles[0] if titles else steps[-1]
            return [*steps[:-1], "|" + words.strip("|")]
        return steps

    def parent_name(self, use: Use) -> str:
        name = self.first_name.get(use.edge.parent) or use.edge.parent.partition(".")[0]
        return name.removesuffix("Response").removesuffix("Request")

    def numbered(self, base: str, key: str) -> str:
        number = 2
        while not self.claim(f"{base}{number}", key):
            number += 1
        return f"{base}{number}"


def _keeper(name: str, pinned: list[Use], votes: _Votes | None) -> str:
    """The key of the shape that keeps a name which is pinned in several places."""
    keys = [use.key for use in pinned]
    count = Counter(keys)
    return max(count, key=lambda key: (votes is not None and votes.same(name, key), count[key], -keys.index(key)))


def _part(use: Use) -> str:
    """The part that a shape has in what holds it: the status of a response, `body`, or the name of a property."""
    steps = [step for step in use.edge.steps if step.startswith(".")]
    return steps[-1] if steps else _slot(use) if not any(use.edge.steps) else "".join(use.edge.steps)


def _slot(use: Use) -> str:
    return use.place.partition(".")[2].partition("(")[0]


def error_status(use: Use) -> str:
    """The status of an error response that a shape is; empty for any other use of one."""
    slot = _slot(use) if not any(use.edge.steps) else ""
    return slot if slot[:1] in ("3", "4", "5") and "." not in slot else ""


def _role(slot: str) -> str:
    if slot.startswith("2"):
        return "Response"
    if slot.startswith("body"):
        return "Request"
    return "Error" if slot[0] in "345d" else slot.removeprefix("param.")


class _Votes:
    """Which names the contract before gave to the places of this one."""

    def __init__(self, skeleton: Skeleton, shapes: Shapes, previous: dict[str, Any]) -> None:
        self.by_key = shapes.by_key
        self.old: dict[str, Node] = previous.get("components", {}).get("schemas", {})
        self.by_edge: dict[Edge, Counter[str]] = defaultdict(Counter)
        self.keys_of_old = _keys_of(previous, self.old)
        self.seen: set[tuple[str, str]] = set()
        self.pending: list[tuple[str, Steps, Node, Node]] = []
        old_roots = roots_of(previous)
        for root in skeleton.roots:
            if root.place in old_roots:
                self.pair(root.place, (), root.node, old_roots[root.place])
        while self.pending:
            self.pair(*self.pending.pop())

    def of(self, use: Use) -> Counter[str]:
        """The names at the place of a use; what may be null is at the place of the shape itself."""
        return self.by_edge.get(Edge(use.edge.parent, tuple(filter(None, use.edge.steps))), Counter())

    def same(self, name: str, key: str) -> bool:
        return self.keys_of_old.get(name) == key

    def pair(self, parent: str, steps: Steps, new: Node, old: Node) -> None:
        new, old = _without_null(new), _without_null(old)
        if "$ref" in new and "$ref" in old:
            key, name = new["$ref"], old["$ref"].rsplit("/", 1)[-1]
            self.by_edge[Edge(parent, steps)][name] += 1
            if (key, name) not in self.seen:
                self.seen.add((key, name))
                self.pending.append((key, (), self.by_key[key], self.old.get(name, {})))
            return
        for name, child in new.get("properties", {}).items():
            if name in old.get("properties", {}):
                self.pair(parent, (*steps, f".{name}"), child, old["properties"][name])
        for step, keyword in (("[]", "items"), ("{}", "additionalProperties")):
            if isinstance(new.get(keyword), dict) and isinstance(old.get(keyword), dict):
                self.pair(parent, (*steps, step), new[keyword], old[keyword])
        if "anyOf" in new and "anyOf" in old:
            self.pair_branches(parent, steps, new["anyOf"], old["anyOf"])

    def pair_branches(self, parent: str, steps: Steps, new: list[Node], old: list[Node]) -> None:
        """Equal branches belong together, then those with equal labels, then those with most properties in common."""
        new_labels = labels(new, self.by_key)
        old_bodies = {f"#/components/schemas/{name}": body for name, body in self.old.items()}
        old_labels = labels(old, old_bodies)
        rest = list(range(len(old)))
        for index in self.most_certain_first(new, old):
            if not rest:
                break
            label = new_labels[index]
            best = max(rest, key=lambda at: (self.likeness(new[index], old[at]) + (old_labels[at] == label), -at))
            if self.likeness(new[index], old[best]) + (old_labels[best] == label) >= 0.5:
                rest.remove(best)
                self.pair(parent, (*steps, label), new[index], old[best])

    def most_certain_first(self, new: list[Node], old: list[Node]) -> list[int]:
        return sorted(range(len(new)), key=lambda index: -max(self.likeness(new[index], branch) for branch in old))

    def likeness(self, new: Node, old: Node) -> float:
        key, name = new.get("$ref"), str(old.get("$ref", "")).rsplit("/", 1)[-1]
        if key is not None and self.keys_of_old.get(name) == key:
            return 2.0
        mine = set(self.by_key.get(key or "", new).get("properties", ()))
        theirs = set(self.old.get(name, old).get("properties", ()))
        return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _without_null(node: Node) -> Node:
    """A nullable shape is paired as the shape."""
    branches = [branch for branch in node.get("anyOf", ()) if branch != {"type": "null"}]
    return branches[0] if len(branches) == 1 else node


def _keys_of(previous: dict[str, Any], components: dict[str, Node]) -> dict[str, str]:
    """The key each old component has when read as this document is."""
    reader = Shapes(previous)
    keys = {}
    for name in components:
        node = reader.node({"$ref": f"#/components/schemas/{name}"}, f"#/components/schemas/{name}")
        keys[name] = node.get("$ref", canonical(node))
    return keys
