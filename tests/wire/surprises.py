"""Answers nobody promised, made from those somebody did: unknown fields and values, nulls, and missing fields."""

from __future__ import annotations

from dataclasses import replace

from tests.wire.specimens import Entries, Items, Leaf, Node, Record

TURNS = 3
UNKNOWN = "a value nobody knew"
UNKNOWN_FIELD = {"of_next_year": Leaf({}, {"from": [1, {"x": None}]}), "to_dict": Leaf({}, 1), "_extra": Leaf({}, "")}


def surprising(node: Node, turn: int, told_by: bool = False) -> Node:
    """The same tree with surprises: over all turns, every field is null once and missing once.

    What tells the variants of a union apart stays: their constants and required fields, also of objects inside.
    """
    match node:
        case Leaf():
            listed = "enum" in node.schema or ("const" in node.schema and not told_by)
            return replace(node, value=UNKNOWN) if listed and isinstance(node.value, str) else node
        case Items():
            return Items(tuple(surprising(child, turn) for child in node.nodes))
        case Entries():
            return Entries({name: surprising(child, turn) for name, child in node.nodes.items()})
        case Record():
            return _surprising_record(node, turn, told_by or node.variant)


def _surprising_record(node: Record, turn: int, told_by: bool) -> Record:
    fields: dict[str, Node] = {}
    for number, (name, child) in enumerate(node.fields.items()):
        fate = (number + turn) % TURNS
        if fate == 0 or (told_by and (name in node.required or _is_constant(child))):
            fields[name] = surprising(child, turn, told_by)
        elif fate == 1:
            fields[name] = Leaf({}, None)
    return replace(node, fields=fields, free={**node.free, **UNKNOWN_FIELD})


def _is_constant(node: Node) -> bool:
    return isinstance(node, Leaf) and "const" in node.schema


def of_unknown_kind(node: Node) -> Node:
    """The same tree with every constant another one, so that no variant of a union is known."""
    match node:
        case Leaf():
            return replace(node, value=UNKNOWN) if "const" in node.schema else node
        case Items():
            return Items(tuple(map(of_unknown_kind, node.nodes)))
        case Entries():
            return Entries({name: of_unknown_kind(child) for name, child in node.nodes.items()})
        case Record():
            return replace(node, fields={name: of_unknown_kind(child) for name, child in node.fields.items()})
