"""allOf: two schemas that hold at once become one."""

from __future__ import annotations

from typing import Any

from .dialect import Node, canonical

# What is said about the place of a schema rather than about its shape.
ANNOTATIONS = ("deprecated", "default")
LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


class Contradiction(Exception):
    """No value can satisfy both schemas."""


def annotations_of(node: Node) -> Node:
    return {key: node[key] for key in ANNOTATIONS if key in node}


def without_annotations(node: Node) -> Node:
    return {key: value for key, value in node.items() if key not in ANNOTATIONS}


def shared_types(left: Node, right: Node) -> list[str] | None:
    """The types both allow; None where neither names any."""
    mine, theirs = as_list(left.get("type")), as_list(right.get("type"))
    if not mine or not theirs:
        return mine or theirs or None
    both = [name for name in mine if name in theirs or (name == "integer" and "number" in theirs)]
    both += [name for name in theirs if name == "integer" and "number" in mine and name not in both]
    if not both or (both == ["null"] and ["null"] not in (mine, theirs)):  # null is no common ground
        raise Contradiction
    return both


def shared_values(left: Node, right: Node) -> list[Any] | None:
    mine, theirs = allowed(left), allowed(right)
    if mine is None or theirs is None:
        return mine if theirs is None else theirs
    wanted = {canonical(value) for value in theirs}
    both = [value for value in mine if canonical(value) in wanted]
    if not both:
        raise Contradiction
    return both


def tightest(left: Node, right: Node) -> Node:
    """Every bound and other plain keyword of both, the stricter one where both have it."""
    merged: Node = {}
    for key in sorted({*left, *right} - STRUCTURE):
        both = [node[key] for node in (left, right) if key in node]
        if key in LOWER_BOUNDS:
            merged[key] = max(both)
        elif key in UPPER_BOUNDS:
            merged[key] = min(both)
        else:
            merged[key] = both[-1]
    return merged


STRUCTURE = frozenset("$ref type enum const properties required items additionalProperties anyOf title".split())


def allowed(node: Node) -> list[Any] | None:
    if "const" in node:
        return [node["const"]]
    return node.get("enum")


def with_values(node: Node, values: list[Any] | None) -> Node:
    """`node` with the values it allows: one value is a const, several are an enum."""
    if values is None:
        return node
    return {**node, **({"const": values[0]} if len(values) == 1 else {"enum": values})}


def as_list(types: Any) -> list[str]:
    return list(types) if isinstance(types, list) else [types] if types else []


def as_type(types: list[str]) -> Any:
    return types[0] if len(types) == 1 else types
