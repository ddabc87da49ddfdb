"""The schemas of two contracts, ready to be compared: what each allows, and which are the same by structure.

A component is known by its structure and not by its name: two have the same digest exactly when nothing tells them
apart all the way down, recursion included. Digests are made in rounds, each of which looks one reference further,
until another round tells no more components apart.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Node = Mapping[str, Any]
PREFIX = "#/components/schemas/"
ANY = "any"  # the type of what may be anything
NULL = "null"
ANNOTATIONS = ("default", "deprecated")


@dataclass(frozen=True)
class Alternative:
    """One of the things a schema allows: of one type, with the keywords that are about it."""

    type: str
    node: Node
    component: str = ""  # the name it goes by, if any

    @property
    def properties(self) -> Node:
        properties: Node = self.node.get("properties", {})
        return properties

    @cached_property
    def constants(self) -> frozenset[str]:
        """What tells it apart from other alternatives by value: `type=person`."""
        return frozenset(
            f"{name}={json.dumps(child['const'])}"
            for name, child in self.properties.items()
            if isinstance(child, Mapping) and "const" in child
        )


@dataclass(frozen=True)
class Allowed:
    """What a schema allows."""

    alternatives: tuple[Alternative, ...]
    null: bool

    @property
    def types(self) -> tuple[str, ...]:
        return tuple(sorted({alternative.type for alternative in self.alternatives})) or (NULL,)

    def of_type(self, *types: str) -> list[Alternative]:
        return [alternative for alternative in self.alternatives if alternative.type in types]


class Schemas:
    """The schemas of one contract."""

    def __init__(self, contract: Node) -> None:
        self.components: Mapping[str, Node] = contract.get("components", {}).get("schemas", {})
        self.digests: dict[str, str] = {}

    def allowed(self, schema: Any) -> Allowed:
        found = list(self._alternatives(schema, "", frozenset()))
        alternatives = tuple(one for one in found if one.type != NULL)
        return Allowed(alternatives, null=len(alternatives) < len(found))

    def _alternatives(self, schema: Any, component: str, seen: frozenset[str]) -> Iterator[Alternative]:
        if not isinstance(schema, Mapping):  # true
            yield Alternative(ANY, {})
            return
        name = named(schema)
        if name:
            if name not in seen:  # a union that is part of itself adds nothing
                yield from self._alternatives(self.components.get(name, {}), name, seen | {name})
            return
        branches = schema.get("anyOf") or schema.get("oneOf")
        if branches:
            for branch in branches:
                yield from self._alternatives(branch, "", seen)
            return
        values = allowed_values(schema)
        types = _types(schema)
        contradictory = not any(_is_of(value, kind) for value in values or () for kind in types)
        for kind in types:
            own = [value for value in values or () if contradictory or _is_of(value, kind)]
            if kind == NULL or own or values is None:
                keywords = {key: value for key, value in schema.items() if key not in ("enum", "const", *ANNOTATIONS)}
                yield Alternative(kind, keywords | ({"enum": own} if own else {}), component)

    def digest(self, schema: Any) -> str:
        """The same for two schemas of the same structure, once `tell_apart` has seen both contracts."""
        return _hash(_filled(_text(schema), self.digests))


def tell_apart(*contracts: Schemas) -> None:
    """Give every component of these contracts its digest."""
    texts = [{name: _text(body) for name, body in schemas.components.items()} for schemas in contracts]
    apart = 0
    while True:
        for schemas, text in zip(contracts, texts, strict=True):
            schemas.digests = {name: _hash(_filled(parts, schemas.digests)) for name, parts in text.items()}
        found = len({digest for schemas in contracts for digest in schemas.digests.values()})
        if found == apart:
            return
        apart = found


class _Reference(str):
    """In a text: the name of a component, in whose place its digest goes."""


_Text = list[Any]  # strings, references, and lists of texts whose order means nothing


def _text(node: Any) -> _Text:
    """A schema as text, in which no order of keys, values or alternatives is left."""
    if isinstance(node, Mapping):
        return ["{", *(part for key in sorted(node) for part in _entry(key, node[key])), "}"]
    if isinstance(node, list):
        return ["[", *(part for item in node for part in (*_text(item), ",")), "]"]
    return [json.dumps(node)]


def _entry(key: str, value: Any) -> _Text:
    if key == "$ref" and isinstance(value, str):
        return ["$ref:", _Reference(value.removeprefix(PREFIX)), ","]
    if key in ("anyOf", "oneOf", "required", "enum", "type") and isinstance(value, list):
        return [f"{key}:", [_text(item) for item in value], ","]
    return [f"{json.dumps(key)}:", *_text(value), ","]


def _filled(text: _Text, digests: Mapping[str, str]) -> str:
    return "".join(
        digests.get(part, "")
        if isinstance(part, _Reference)
        else part
        if isinstance(part, str)
        else ",".join(sorted(_filled(item, digests) for item in part))
        for part in text
    )


def _hash(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def named(schema: Any) -> str:
    """The component that a schema is a reference to, or nothing."""
    reference = schema.get("$ref") if isinstance(schema, Mapping) else None
    return reference.removeprefix(PREFIX) if isinstance(reference, str) else ""


def allowed_values(schema: Node) -> list[Any] | None:
    """What an enum or a constant lists."""
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return values if isinstance(values, list) else None


def _types(schema: Node) -> list[str]:
    declared = schema.get("type")
    types = declared if isinstance(declared, list) else [declared] if declared else []
    if types:
        return [str(kind) for kind in types]
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    if "items" in schema:
        return ["array"]
    return sorted({_type_of(value) for value in allowed_values(schema) or ()}) or [ANY]


def _type_of(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}
    return kinds.get(type(value), "object")


def _is_of(value: Any, kind: str) -> bool:
    found = _type_of(value)
    return found == kind or (found == "integer" and kind == "number")


# --- in words ---------------------------------------------------------------------------------------------


def described(schema: Any, depth: int = 2) -> str:
    """A schema in a few words, for a person."""
    if named(schema):
        return named(schema)
    if not isinstance(schema, Mapping):
        return "anything"
    branches = schema.get("anyOf") or schema.get("oneOf")
    if branches:
        return " or ".join(dict.fromkeys(described(branch, depth) for branch in branches))
    values = allowed_values(schema)
    if values is not None:
        return " or ".join(json.dumps(value, ensure_ascii=False) for value in values)
    return " or ".join(_described_type(kind, schema, depth) for kind in _types(schema)).replace(ANY, "anything")


def _described_type(kind: str, schema: Node, depth: int) -> str:
    if kind == "array" and depth and "items" in schema:
        return f"list of {described(schema['items'], depth - 1)}"
    if kind == "object" and depth and isinstance(schema.get("additionalProperties"), Mapping):
        return f"map to {described(schema['additionalProperties'], depth - 1)}"
    form = schema.get("format")
    return f"{kind} ({form})" if form and kind in ("string", "integer", "number") else kind
