"""Stage mend: what every patched contract needs before code can be made of it, as rules without exceptions.

- A request body is needed unless the document says that it is not.
- The classes of a union can be told apart, by constants or by what they require; where nothing tells them
  apart, they become one class with the properties of all. An answer has to tell by what it must have: a constant
  that may be missing is a constant that one day is.
- Only classes recurse: where something recursive has no class in it, the recursion ends in any value.
- Components that nothing uses any more are gone.
"""

from __future__ import annotations

import copy
import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.documents.openapi import METHODS
from generator.errors import Finding

Node = dict[str, Any]
NOTES = ("deprecated", "default")  # said of a place rather than of the values that may stand there
PREFIX = "#/components/schemas/"


def mend(document: dict[str, Any]) -> tuple[dict[str, Any], list[Finding]]:
    """The document with the rules applied, and what they changed."""
    mender = _Mender(copy.deepcopy(document))
    mender.need_bodies()
    mender.prune()  # an overlay may have left behind what nobody needs to hear about
    mender.merge_unions()
    mender.end_recursion()
    mender.prune()
    return mender.document, mender.findings


class _Mender:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, Node] = document.setdefault("components", {}).setdefault("schemas", {})
        self.findings: list[Finding] = []
        self.answered: set[str] = set()  # components that are part of an answer

    def need_bodies(self) -> None:
        for kind in ("paths", "webhooks"):
            for item in self.document.get(kind, {}).values():
                for method in METHODS:
                    body = item.get(method, {}).get("requestBody")
                    if body is not None:
                        body.setdefault("required", True)

    # -- unions ------------------------------------------------------------------------------------------------

    def merge_unions(self) -> None:
        responses = [
            operation.get("responses")
            for item in self.document.get("paths", {}).values()
            for operation in item.values()
            if isinstance(operation, dict)
        ]
        self.answered = self.reached(responses)
        for name in list(self.schemas):
            self.merge_union(name)

    def merge_union(self, name: str) -> None:
        """Make one class of the classes of a union that nothing tells apart."""
        branches = self.schemas[name].get("anyOf", [])
        variants = [branch for branch in branches if self.is_class(branch)]
        if len(variants) < 2 or told_apart([self.body(branch) for branch in variants], name in self.answered):
            return
        self.note(name, variants)
        merged = self.merged([self.body(branch) for branch in variants], name)
        others = [branch for branch in branches if branch not in variants]
        if not others:
            self.schemas[name] = merged
            return
        one = self.unused(f"{name}Object")
        self.schemas[one] = merged
        self.schemas[name] = {"anyOf": [{"$ref": PREFIX + one}, *others]}

    def note(self, name: str, variants: list[Node]) -> None:
        names = ", ".join(branch["$ref"].removeprefix(PREFIX) for branch in variants)
        self.findings.append(Finding("mend", name, f"nothing tells these classes apart, so they are one: {names}"))

    def merged(self, bodies: list[Node], name: str) -> Node:
        """One object with the properties of all, of which only those are required that all require."""
        children: dict[str, list[Node]] = defaultdict(list)
        for body in bodies:
            for key, child in body.get("properties", {}).items():
                children[key].append(child)
        required = set.intersection(*(set(body.get("required", ())) for body in bodies))
        merged: Node = {
            "type": "object",
            "properties": {key: self.joined(same, f"{name}{_pascal(key)}") for key, same in sorted(children.items())},
        }
        rest = [body["additionalProperties"] for body in bodies if "additionalProperties" in body]
        if said := {key: text for body in bodies for key, text in body.get("x-docs", {}).get("fields", {}).items()}:
            merged["x-docs"] = {"fields": said}
        if any(rest):
            schemas = [item for item in rest if isinstance(item, dict)]
            merged["additionalProperties"] = self.joined(schemas, f"{name}Value") if len(schemas) == len(rest) else True
        return {**merged, "required": sorted(required)} if required else merged

    def joined(self, schemas: list[Node], name: str) -> Node:
        """One schema for what any of `schemas` allows."""
        once = list({_text(schema): schema for schema in schemas}.values())
        if len(once) == 1:
            return once[0]
        if all(schema.get("type") == "array" and isinstance(schema.get("items"), dict) for schema in once):
            return {"type": "array", "items": self.joined([schema["items"] for schema in once], name)}
        texts = [{key: value for key, value in schema.items() if key not in NOTES} for schema in once]
        if all(set(text) <= {"type", "const", "enum"} and text.get("type") == "string" for text in texts):
            return _any_string(texts) | _notes_of_all(once)
        return self.union_of(once, name)

    def union_of(self, schemas: list[Node], name: str) -> Node:
        flat = [branch for schema in schemas for branch in self.branches(schema)]
        branches = list({_text(branch): branch for branch in flat}.values())
        if sum(self.is_class(branch) for branch in branches) < 2:
            return {"anyOf": branches}
        null = {"type": "null"}
        union = self.unused(name)
        self.schemas[union] = {"anyOf": [branch for branch in branches if branch != null]}
        self.merge_union(union)
        return {"anyOf": [{"$ref": PREFIX + union}, null]} if null in branches else {"$ref": PREFIX + union}

    def branches(self, schema: Node) -> list[Node]:
        named = self.body(schema) if "$ref" in schema else schema
        return list(named["anyOf"]) if "anyOf" in named else [schema]

    def is_class(self, branch: Node) -> bool:
        return "$ref" in branch and "properties" in self.body(branch)

    def body(self, reference: Node) -> Node:
        return self.schemas[reference["$ref"].removeprefix(PREFIX)]

    def unused(self, name: str) -> str:
        taken = {known.lower() for known in self.schemas}
        return next(made for made in (name + "Variant" * count for count in range(99)) if made.lower() not in taken)

    # -- recursion and what nothing uses -------------------------------------------------------------------------

    def end_recursion(self) -> None:
        for name in sorted(self.schemas):
            self.cut(self.schemas[name], [name])

    def cut(self, node: Any, trail: list[str]) -> None:
        """Walk where no class intervenes; a reference back into the trail becomes any value."""
        if "properties" in node:
            return
        for holder, key in _child_slots(node):
            child = holder[key]
            name = str(child.get("$ref", "")).removeprefix(PREFIX)
            if name in trail:
                message = f"recurses through {name} without a class; any value there"
                self.findings.append(Finding("mend", trail[0], message))
                holder[key] = {}
            elif name:
                self.cut(self.schemas[name], [*trail, name])
            else:
                self.cut(child, trail)

    def prune(self) -> None:
        used = self.reached({key: value for key, value in self.document.items() if key != "components"})
        self.schemas = {name: self.schemas[name] for name in sorted(used)}
        self.document["components"]["schemas"] = self.schemas

    def reached(self, node: Any) -> set[str]:
        """The components that something refers to, directly or by way of others."""
        pending = list(_references(node))
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += _references(self.schemas[name])
        return found


def told_apart(bodies: list[Node], answered: bool) -> bool:
    """Whether constants tell the classes apart and, where these are equal, properties that only one of them has.

    The same rule as in the packages, which read unions by it: in a group of equal constants every class but one
    needs a required property that no other class of the group knows. In an answer only required constants count.
    """
    return all(sum(not _own_keys(body, group) for body in group) <= 1 for group in _by_constants(bodies, answered))


def _own_keys(body: Node, group: list[Node]) -> set[str]:
    others = (set(other.get("properties", ())) for other in group if other is not body)
    return set(body.get("required", ())).difference(*others)


def _by_constants(bodies: list[Node], answered: bool) -> list[list[Node]]:
    constants = [
        {
            name: child["const"]
            for name, child in body.get("properties", {}).items()
            if "const" in child and (not answered or name in body.get("required", ()))
        }
        for body in bodies
    ]
    shared = sorted(set.intersection(*(set(values) for values in constants)))
    groups: dict[str, list[Node]] = defaultdict(list)
    for body, values in zip(bodies, constants, strict=True):
        groups[_text([values[name] for name in shared])].append(body)
    return list(groups.values())


def _any_string(schemas: list[Node]) -> Node:
    """Constants and enums of strings make one enum; beside a free string they stay as what is known of it."""
    values = {value for schema in schemas for value in _values(schema)}
    listed: Node = {"type": "string", "enum": sorted(values)}
    free = any("const" not in schema and "enum" not in schema for schema in schemas)
    return {"anyOf": [listed, {"type": "string"}]} if free and values else listed if values else {"type": "string"}


def _notes_of_all(schemas: list[Node]) -> Node:
    """What all of them note in the same words."""
    first, *rest = schemas
    return {key: first[key] for key in NOTES if key in first and all(key in s and s[key] == first[key] for s in rest)}


def _values(schema: Node) -> list[Any]:
    return [schema["const"]] if "const" in schema else schema.get("enum", [])


def _child_slots(node: Node) -> Iterator[tuple[Any, Any]]:
    for keyword in ("items", "additionalProperties"):
        if isinstance(node.get(keyword), dict):
            yield node, keyword
    for index in range(len(node.get("anyOf", ()))):
        yield node["anyOf"], index


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith(PREFIX):
            yield node["$ref"].removeprefix(PREFIX)
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def _pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in "".join(c if c.isalnum() else " " for c in name).split())


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
