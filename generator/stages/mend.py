"""Stage mend: what every patched contract needs before code can be made of it, as rules without exceptions.

- A request body is needed unless the document says that it is not.
- A body that can go in parts goes so where one of them is a file.
- The classes of a union can be told apart, by constants or by what they require; where nothing tells them
  apart, they become one class with the properties of all. A response has to tell by what it must have: a constant
  that may be missing is a constant that one day is.
- Only classes recurse: where something recursive has no class in it, the recursion ends in any value.
- Components that nothing uses any more are gone.
"""

from __future__ import annotations

import copy
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from generator.documents.openapi import METHODS
from generator.errors import Finding

Json = Any
Node = dict[str, Any]
NOTES = ("deprecated", "default")  # said of a place rather than of the values that may stand there
PREFIX = "#/components/schemas/"
INSIDE = {"items": "array", "additionalProperties": "object"}  # what has a schema for all that is in it
MOST_VARIANTS = 250  # that a type can list: Python and type checkers read `A | B | ...` by recursion
ONE_CLASS = "x-one-class"
SHOWN = 10  # classes that one finding names


def mend(document: dict[str, Any]) -> tuple[dict[str, Any], list[Finding]]:
    """The document with the rules applied, and what they changed."""
    mender = _Mender(copy.deepcopy(document))
    mender.need_bodies()
    mender.prefer_files()
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
        self.answered: set[str] = set()  # components that are part of a response
        self.made: dict[frozenset[str], str] = {}  # the component for a union, by what it is made of
        self.original: dict[str, frozenset[str]] = {}  # of a class that is several: which ones

    def need_bodies(self) -> None:
        for kind in ("paths", "webhooks"):
            for item in self.document.get(kind, {}).values():
                for method in METHODS:
                    body = item.get(method, {}).get("requestBody")
                    if body is not None:
                        body.setdefault("required", True)

    def prefer_files(self) -> None:
        """A body with a file goes in parts where it can: JSON has no place for bytes."""
        for item in self.document.get("paths", {}).values():
            for method in METHODS:
                content = item.get(method, {}).get("requestBody", {}).get("content", {})
                if len(content) > 1 and not any("x-preferred" in media for media in content.values()):
                    for media_type, media in content.items():
                        if media_type.startswith("multipart/") and self.has_file(media.get("schema")):
                            media["x-preferred"] = True

    def has_file(self, schema: Any) -> bool:
        """Whether something right inside an object is a file, or a list of files."""
        bodies = [self.body(one) if "$ref" in one else one for one in self.flat([schema])] if schema else []
        fields = [field for body in bodies for field in body.get("properties", {}).values()]
        inside = [field["items"] for field in fields if isinstance(field.get("items"), dict)]
        return any(one.get("format") == "binary" for field in (*fields, *inside) for one in self.flat([field]))

    # -- unions ------------------------------------------------------------------------------------------------

    def merge_unions(self) -> None:
        """Settle every union; what becomes one class can make another union one that nothing tells apart."""
        roots = list(_roots(self.document))
        self.answered = self.reached([schema for _, schema, read in roots if read])
        for name, schema in self.schemas.items():
            if "anyOf" in schema:
                self.made.setdefault(self.parts_of(schema["anyOf"]), name)
        settled = False
        while not settled:
            settled = True
            for name in list(self.schemas):
                settled &= self.settle(self.schemas[name], name, name in self.answered)
            for place, schema, read in roots:
                settled &= self.settle(schema, place, read)

    def settle(self, node: Any, name: str, read: bool) -> bool:
        """Whether all unions in a schema were such that their variants can be told apart; now they are."""
        if not isinstance(node, dict):
            return True
        settled = self.settle_union(node, name, read) if "anyOf" in node else True
        children = [*(node.get(keyword) for keyword in INSIDE), *node.get("anyOf", ())]
        for child in children:
            settled &= self.settle(child, name, read)
        for key, child in node.get("properties", {}).items():
            settled &= self.settle(child, f"{name}{_pascal(key)}", read)
        return settled

    def settle_union(self, node: Node, name: str, read: bool) -> bool:
        """Make one class of the classes of a union that nothing tells apart, and one list (or map) of its lists."""
        branches = self.flat(node["anyOf"])
        variants = [branch for branch in branches if self.is_class(branch)]
        others = [branch for branch in branches if branch not in variants]
        is_component = self.schemas.get(name) is node
        wanted = node.pop(ONE_CLASS, False)  # an overlay says that the difference is none to a caller
        clear = len(variants) < 2 or (not wanted and told_apart([self.body(branch) for branch in variants], read))
        if not clear and is_component and not others:
            self.become_one(name, variants, wanted=wanted)
            return False
        if not clear:
            branches = [self.one_class(variants, f"{name}Object" if is_component else name), *others]
        for keyword, kind in INSIDE.items():
            several = [branch for branch in branches if _is_kind(branch, kind, keyword)]
            if not self.is_clear([branch[keyword] for branch in several], read):
                clear = False
                self.found(name, f"nothing tells the {kind}s apart, so they are one")
                one = {"type": kind, keyword: self.joined([branch[keyword] for branch in several], name)}
                branches = [*(branch for branch in branches if branch not in several), one]
        if not clear:
            node["anyOf"] = branches
        return clear

    def is_clear(self, schemas: list[Node], read: bool) -> bool:
        """Whether a value of one of these can be told from one of the others, also where it is a list or a map."""
        if len(schemas) < 2:
            return True
        branches = self.flat(schemas)
        classes = [self.body(branch) for branch in branches if self.is_class(branch)]
        return (len(classes) < 2 or told_apart(classes, read)) and all(
            self.is_clear([branch[keyword] for branch in branches if _is_kind(branch, kind, keyword)], read)
            for keyword, kind in INSIDE.items()
        )

    def become_one(self, name: str, variants: list[Node], *, wanted: bool = False) -> None:
        """A union becomes the class that all its variants are."""
        if not wanted:
            self.note(name, variants)
        self.original[name] = self.parts_of(variants)
        bodies = [self.body(branch) for branch in variants]
        summary = self.schemas.get(name, {}).get("x-docs", {}).get("summary")
        self.schemas[name] = self.merged(bodies, name)
        if summary:
            self.schemas[name].setdefault("x-docs", {})["summary"] = summary
        if name not in self.answered and (choice := _choice(bodies)):
            self.schemas[name]["x-one-of"] = choice  # a call that is none of them is still refused

    def one_class(self, variants: list[Node], name: str) -> Node:
        """The class that all variants are; there may be one already."""
        parts = self.parts_of(variants)
        one = {"$ref": PREFIX + self.made.setdefault(parts, self.unused(name))}
        if one["$ref"].removeprefix(PREFIX) not in self.schemas or not self.is_class(one):
            self.become_one(one["$ref"].removeprefix(PREFIX), variants)
        return one

    def parts_of(self, branches: list[Node]) -> frozenset[str]:
        """What a union is made of, by the classes that there were before any became one."""
        parts: set[str] = set()
        for branch in branches:
            name = branch.get("$ref", "").removeprefix(PREFIX)
            parts |= self.original.get(name) or {name or _text(branch)}
        return frozenset(parts)

    def note(self, name: str, variants: list[Node]) -> None:
        names = [branch["$ref"].removeprefix(PREFIX) for branch in variants]
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        why = (
            "there are too many of these classes" if len(names) > MOST_VARIANTS else "nothing tells these classes apart"
        )
        self.found(name, f"{why}, so they are one: {', '.join(names[:SHOWN])}{more}")

    def found(self, where: str, message: str) -> None:
        self.findings.append(Finding("mend", where, message))

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
        if all(_is_kind(schema, "array", "items") for schema in once):
            return {"type": "array", "items": self.joined([schema["items"] for schema in once], name)}
        texts = [{key: value for key, value in schema.items() if key not in NOTES} for schema in once]
        if all(set(text) <= {"type", "const", "enum"} and text.get("type") == "string" for text in texts):
            return _any_string(texts) | _notes_of_all(once)
        return self.union_of(once, name)

    def union_of(self, schemas: list[Node], name: str) -> Node:
        branches = self.flat(schemas)
        if sum(self.is_class(branch) for branch in branches) < 2:
            return {"anyOf": branches}
        null = {"type": "null"}
        others = [branch for branch in branches if branch != null]
        parts = self.parts_of(others)
        if parts not in self.made:
            self.made[parts] = self.unused(name)
            self.schemas[self.made[parts]] = {"anyOf": others}
        reference = {"$ref": PREFIX + self.made[parts]}
        return {"anyOf": [reference, null]} if null in branches else reference

    def flat(self, schemas: list[Node]) -> list[Node]:
        """The branches of unions, each once; a union that is one of its own branches adds nothing."""
        found: dict[str, Node] = {}
        opened: set[str] = set()
        pending = list(reversed(schemas))
        while pending:
            schema = pending.pop()
            named = self.body(schema) if "$ref" in schema else schema
            if "anyOf" not in named:
                found.update((_text(one), one) for one in _by_type(schema))
            elif (text := _text(schema)) not in opened:
                opened.add(text)
                pending += reversed(named["anyOf"])
        return list(found.values())

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


def _choice(bodies: list[Node]) -> list[list[Json]]:
    """What each class requires in addition to what all do, with constants that tell it apart; nothing if any call does.

    A class that asks for all that another one asks for, and more, adds nothing.
    """
    common = set.intersection(*(set(body.get("required", ())) for body in bodies))
    asked = [[*sorted(set(body.get("required", ())) - common), *_telling(body, bodies)] for body in bodies]
    least = [one for one in asked if not any(_within(other, one) for other in asked if other != one)]
    return [] if [] in least else [one for at, one in enumerate(least) if one not in least[:at]]


def _telling(body: Node, bodies: list[Node]) -> list[list[Json]]:
    """Its required constants that not all of `bodies` have."""
    return [
        [key, child["const"]]
        for key, child in body["properties"].items()
        if "const" in child and key in body.get("required", ())
        if any("const" not in other["properties"].get(key, {}) for other in bodies)
    ]


def _within(few: list[Json], many: list[Json]) -> bool:
    return all(one in many for one in few)


def told_apart(bodies: list[Node], answered: bool) -> bool:
    """Whether constants tell the classes apart and, where these are equal, properties that only one of them has.

    The same rule as in the packages, which read unions by it: in a group of equal constants every class but one
    needs a required property that no other class of the group knows. In a response only required constants count.
    More classes than a type can list are as good as not told apart.
    """
    return len(bodies) <= MOST_VARIANTS and all(
        sum(not own for own in _own_keys(group)) <= 1 for group in _by_constants(bodies, answered)
    )


def _own_keys(group: list[Node]) -> list[bool]:
    """Of each class, whether it requires something that no other one knows."""
    known = Counter(name for body in group for name in body.get("properties", ()))
    return [
        any(known[name] == (name in body.get("properties", ())) for name in body.get("required", ())) for body in group
    ]


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
    """Constants and enums of strings make one enum; next to a free string they stay as what is known of it."""
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


def _is_kind(schema: Node, kind: str, keyword: str) -> bool:
    return schema.get("type") == kind and isinstance(schema.get(keyword), dict)


def _by_type(schema: Node) -> list[Node]:
    """A list or a map that may be of other types too as one schema for each type."""
    types = schema.get("type")
    if not isinstance(types, list) or not any(keyword in schema for keyword in INSIDE):
        return [schema]
    return [{**schema, "type": kind} if kind in INSIDE.values() else {"type": kind} for kind in types]


def _roots(document: Node) -> Iterator[tuple[str, Node, bool]]:
    """The schemas of all operations: what a class found there is called after, and whether it is read."""
    for kind in ("paths", "webhooks"):
        for item in document.get(kind, {}).values():
            for method in METHODS:
                if method in item:
                    yield from _roots_of(item[method], kind == "webhooks")


def _roots_of(operation: Node, read: bool) -> Iterator[tuple[str, Node, bool]]:
    name = _pascal(operation.get("operationId", "webhook"))
    for parameter in operation.get("parameters", ()):
        for holder in (parameter, *parameter.get("content", {}).values()):
            if isinstance(holder.get("schema"), dict):
                yield f"{name}{_pascal(parameter['name'])}", holder["schema"], False
    messages = [(operation.get("requestBody", {}), f"{name}Request", read)]
    messages += [(answer, f"{name}Response", True) for answer in operation.get("responses", {}).values()]
    for message, title, is_read in messages:
        for holder in message.get("content", {}).values():
            if isinstance(holder.get("schema"), dict):
                yield title, holder["schema"], is_read


def _child_slots(node: Node) -> Iterator[tuple[Any, Any]]:
    for keyword in INSIDE:
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
