"""Where shapes are used: the edges of the contract's graph, and the places they make.

An edge is one reference: from a root of an operation, or from inside a shape, to a shape. Since equal parents
are one shape, a name held apart for one edge is held apart for every use of its parent.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .dialect import Node
from .merging import allowed
from .operations import Root

Steps = tuple[str, ...]


@dataclass(frozen=True)
class Edge:
    parent: str  # the key of a shape, or the place of a root
    steps: Steps  # from there to the reference: ".property", "[]", "{}", "|branch", "" for what may be null


@dataclass(frozen=True)
class Use:
    edge: Edge
    key: str
    place: str


def references(node: Node, by_key: dict[str, Node]) -> Iterator[tuple[Steps, str]]:
    """Every reference directly below a node, with the steps that lead to it."""
    if "$ref" in node:
        yield (), node["$ref"]
    for name, child in node.get("properties", {}).items():
        for steps, key in references(child, by_key):
            yield (f".{name}", *steps), key
    for step, keyword in (("[]", "items"), ("{}", "additionalProperties")):
        if isinstance(node.get(keyword), dict):
            for steps, key in references(node[keyword], by_key):
                yield (step, *steps), key
    branches = node.get("anyOf", ())
    for branch, label in zip(branches, labels(branches, by_key), strict=True):
        for steps, key in references(branch, by_key):
            yield (label, *steps), key


def labels(branches: Any, by_key: dict[str, Node]) -> list[str]:
    """A name for each branch of a union that stays when branches are added: its consts, else what it requires."""
    bodies = [by_key.get(branch.get("$ref", ""), branch) for branch in branches]
    if len([body for body in bodies if body != {"type": "null"}]) < 2:
        return [""] * len(bodies)  # a nullable shape is at the place of the shape itself
    made = ["|" + "+".join(_consts(body) or body.get("required") or [str(body.get("type", ""))]) for body in bodies]
    same, before = Counter(made), Counter[str]()
    found: list[str] = []
    for label in made:  # branches of one label are counted among themselves: others that come between change nothing
        found.append(label if same[label] == 1 else f"{label}#{before[label]}")
        before[label] += 1
    return found


def _consts(body: Node) -> list[str]:
    properties = body.get("properties", {})
    return [str(child["const"]) for child in properties.values() if allowed(child) is not None and "const" in child]


def uses(roots: list[Root], by_key: dict[str, Node]) -> list[Use]:
    """Every edge once, breadth first, each with the first place that leads to it."""
    found: list[Use] = []
    seen: set[str] = set()
    queue: deque[tuple[str, str, Node]] = deque((root.place, root.place, root.node) for root in roots)
    while queue:
        parent, place, node = queue.popleft()
        for steps, key in references(node, by_key):
            at = place + "".join(steps)
            found.append(Use(Edge(parent, steps), key, at))
            if key not in seen:
                seen.add(key)
                queue.append((key, at, by_key[key]))
    return found


def use_at(place: str, roots: list[Root], by_key: dict[str, Node]) -> Use | None:
    """The use that a place leads to, by whatever way; None where it leads nowhere."""
    for root in roots:
        if place.startswith(root.place):
            found = _followed(root.place, root.node, place.removeprefix(root.place), by_key)
            if found:
                return Use(*found, place)
    return None


def _followed(parent: str, node: Node, rest: str, by_key: dict[str, Node]) -> tuple[Edge, str] | None:
    """The edge at the end of the steps that `rest` spells, and the key it leads to."""
    for steps, key in references(node, by_key):
        spelled = "".join(steps)
        if rest == spelled:
            return Edge(parent, steps), key
        if rest.startswith(spelled):
            found = _followed(key, by_key[key], rest.removeprefix(spelled), by_key)
            if found:
                return found
    return None
