"""Schemas become shapes: each object or union of objects once, however often a document spells it out.

A shape is found by the text of its facts, in which nested shapes stand as references; so two places share a
shape exactly when nothing tells them apart all the way down. What a document defines recursively keeps the
name of its component as its key, since a text without end can't be compared.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from generator.documents.references import lookup, pointer
from generator.errors import Finding, GeneratorError

from .dialect import JSON_TYPES, Node, bounds_of, canonical, format_of, pattern_of, types_of, values_of
from .merging import (
    ANNOTATIONS,
    Contradiction,
    allowed,
    annotations_of,
    as_list,
    as_type,
    shared_types,
    shared_values,
    tightest,
    with_values,
    without_annotations,
)

NULL: Node = {"type": "null"}
ONE: list[Node] = [{}]  # what is not a union is one alternative
MOST_ALTERNATIVES = 256  # that are made by multiplying out
# A branch with nothing but these restricts its siblings and describes no value of its own.
RESTRICTIONS = frozenset({"required", "minProperties", "maxProperties", "title"})
OBJECT_KEYWORDS = frozenset({"properties", "required", "additionalProperties", "minProperties", "maxProperties"})
ARRAY_KEYWORDS = frozenset({"items", "minItems", "maxItems", "uniqueItems"})


class Shapes:
    """Reads the schemas of one document; `nodes` are schemas in which every shape is a `$ref` to its key."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.by_key: dict[str, Node] = {}
        self.titles: dict[str, list[str]] = {}
        self.component_names: dict[str, dict[str, None]] = {}  # what the document calls a shape
        self.findings: list[Finding] = []
        self._by_reference: dict[str, Node] = {}
        self._open: list[str] = []
        self._recursive: set[str] = set()
        self._contradicted: set[str] = set()  # places where what came so far is an either-or
        self._either_of: set[str] = set()  # schemas that a contradiction left
        self._few: set[str] = set()  # places with too many alternatives
        self._merging: dict[str, frozenset[str]] = {}  # key of a merged shape -> the shapes merged into it

    def node(self, schema: Any, where: str) -> Node:
        """The schema as the contract spells it, its shapes told by reference."""
        return self._interned(self._expanded(schema, where), where)

    # -- reading ---------------------------------------------------------------------------------------------

    def _expanded(self, schema: Any, where: str) -> Node:
        """One level of the schema with its allOf, oneOf and anyOf worked in; what is below is interned."""
        if schema is True or not schema:
            return {}
        self._contradicted -= {place for place in self._contradicted if place.startswith(where)}
        result = self._own(schema, where)
        if "$ref" in schema:
            result = self._both_or_either(self._referenced(schema["$ref"], where), result, where)
        for index, part in enumerate(schema.get("allOf", ())):
            result = self._both_or_either(result, self._expanded(part, f"{where}/allOf/{index}"), where)
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword):
                result = self._either(result, self._branches(schema, keyword, where), where)
        if _says_null(schema):
            return self._nullable(result) if result else NULL
        return result

    def _referenced(self, reference: Any, where: str) -> Node:
        if reference in self._open:
            self._recursive.add(reference)
            return {"$ref": _recursive_key(reference)}
        if reference not in self._by_reference:
            target = lookup(self.document, reference, where)
            self._open.append(reference)
            expanded = self._expanded(target, reference)
            self._open.pop()
            self._by_reference[reference] = self._named(reference, expanded)
        return self._by_reference[reference]

    def _named(self, reference: str, expanded: Node) -> Node:
        title = reference.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        if reference in self._recursive:
            key = _recursive_key(reference)
            if expanded == {"$ref": key}:
                raise GeneratorError("this schema is nothing but itself", where=reference)
            node = self._recurring(key, expanded, title, reference)
        else:
            node = self._interned({**expanded, "title": title}, reference)
        if "$ref" in node and reference.startswith("#/components/schemas/") and reference.count("/") == 3:
            self.component_names.setdefault(node["$ref"], {})[title] = None
        return node

    def _recurring(self, key: str, expanded: Node, title: str, where: str) -> Node:
        """Put away a shape that was referred to before it was read."""
        shape = {name: value for name, value in expanded.items() if name not in (*ANNOTATIONS, "title")}
        if "anyOf" in shape:
            branches, nullable = self._flat(self._interned(branch, where) for branch in shape["anyOf"])
            others = [branch for branch in branches if branch != {"$ref": key}]  # being itself is not an alternative
            shape = {"anyOf": [*_scalars_joined(others), *([NULL] if nullable else [])]}
        self.by_key[key] = shape
        self._note_title(key, title)
        return {"$ref": key, **annotations_of(expanded)}

    def _branches(self, schema: Node, keyword: str, where: str) -> list[Node]:
        branches = [
            self._expanded(branch, f"{where}/{keyword}/{index}") for index, branch in enumerate(schema[keyword])
        ]
        if "discriminator" in schema:
            return self._discriminated(schema, keyword, branches, where)
        return branches

    def _discriminated(self, schema: Node, keyword: str, branches: list[Node], where: str) -> list[Node]:
        """A discriminator says in one place what a const in each branch says; branches that have one keep it."""
        discriminator = schema["discriminator"]
        name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if not isinstance(name, str):
            return branches
        values: dict[str, list[str]] = {}
        for value, target in (discriminator.get("mapping") or {}).items():
            values.setdefault(str(target).rsplit("/", 1)[-1], []).append(str(value))
        marked = []
        for branch, source in zip(branches, schema[keyword], strict=True):
            component = str(source.get("$ref", "")).rsplit("/", 1)[-1] if isinstance(source, dict) else ""
            tags = sorted(values.get(component, [component] if component else []))
            marked.append(self._tagged(branch, name, tags, where) if tags else branch)
        return marked

    def _tagged(self, branch: Node, name: str, tags: list[str], where: str) -> Node:
        body = self._opened(branch, where)
        known = (body.get("properties") or {}).get(name)
        if known is None or allowed(known) is not None or "$ref" in known:
            return branch
        tag = with_values({**known, "type": "string"}, tags)
        return {**body, "properties": {**body["properties"], name: tag}}

    def _own(self, schema: Node, where: str) -> Node:
        """The keywords of this level alone."""
        types = types_of(schema)
        values = values_of(schema)
        node: Node = {key: schema[key] for key in ("title", "default") if key in schema}
        if schema.get("deprecated") is True:
            node["deprecated"] = True
        if schema.get("required") and isinstance(schema["required"], list):
            node["required"] = sorted({str(name) for name in schema["required"]})
        if types:
            node["type"] = as_type(types)
        node = with_values({**node, **bounds_of(schema)}, values)
        if (name := format_of(schema)) is not None:
            node["format"] = name
        if "contentEncoding" in schema and "format" not in node:
            node["format"] = "byte" if "64" in str(schema["contentEncoding"]) else "binary"
        elif "contentMediaType" in schema and "format" not in node and not _is_text(str(schema["contentMediaType"])):
            node["format"] = "binary"
            node.setdefault("type", "string")
        if (pattern := pattern_of(schema)) is not None:
            node["pattern"] = pattern
        node.update(self._children(schema, types, where))
        return self._by_type(self._with_types_of_keywords(node, types, where))

    def _children(self, schema: Node, types: list[str], where: str) -> Node:
        children: Node = {}
        if schema.get("properties"):
            children["properties"] = {
                name: self.node(child, pointer(f"{where}/properties", name))
                for name, child in sorted(schema["properties"].items())
            }
        rest = schema.get("additionalProperties")
        if schema.get("patternProperties"):
            described = [rest] if isinstance(rest, dict) and rest else []
            rest = {"anyOf": [*schema["patternProperties"].values(), *described]}
        if rest is not None:
            children["additionalProperties"] = self._rest(rest, f"{where}/additionalProperties")
        elif types == ["object"] and "properties" not in children and not _composed(schema):
            children["additionalProperties"] = True  # a bare object is a map of anything
        items = [*schema.get("prefixItems", ()), *([schema["items"]] if "items" in schema else [])]
        if items:
            children["items"] = self.node(items[0] if len(items) == 1 else {"anyOf": items}, f"{where}/items")
        return children

    def _rest(self, schema: Any, where: str) -> Any:
        if isinstance(schema, bool):
            return schema
        return self.node(schema, where) or True

    def _with_types_of_keywords(self, node: Node, types: list[str], where: str) -> Node:
        """What describes properties or elements and says that it is neither object nor list may be that, too."""
        described = (("properties", "object"), ("items", "array"))
        more = [kind for keyword, kind in described if types and keyword in node and kind not in types]
        if not more:
            return node
        message = f"describes an {more[0]} and says that it is of type {', '.join(types)}; either is allowed"
        self.findings.append(Finding("fold", where, message))
        return {**node, "type": [*types, *more]}

    def _by_type(self, node: Node) -> Node:
        """Several types of which one has structure: a union, each branch with the keywords of its type."""
        types = as_list(node.get("type"))
        structured = [name for name in types if name in ("object", "array") and {"properties", "items"} & set(node)]
        if len(types) < 2 or not structured:
            return node
        keywords = {"object": OBJECT_KEYWORDS, "array": ARRAY_KEYWORDS}
        foreign = OBJECT_KEYWORDS | ARRAY_KEYWORDS
        branches = [
            {
                **{key: value for key, value in node.items() if key not in foreign - keywords.get(name, frozenset())},
                "type": name,
            }
            for name in types
        ]
        return {"anyOf": branches}

    # -- combining -------------------------------------------------------------------------------------------

    def _both_or_either(self, left: Node, right: Node, where: str) -> Node:
        """One schema that holds what both say; where they contradict each other, so that nothing is lost, either."""
        try:
            if self._is_contradicted(left, right, where):
                return {"anyOf": [left, right]}
            return self._both(left, right, where)
        except Contradiction:
            self._contradicted.add(where)
            self.findings.append(Finding("fold", where, "this has to be of two types at once; either is allowed"))
            return {"anyOf": [left, right]}

    def _is_contradicted(self, left: Node, right: Node, where: str) -> bool:
        """Whether a part of these was found to contradict another, here or where it stood before it was merged."""
        if not _says_something(left) or not _says_something(right) or left == right:
            return False
        here = where in self._contradicted
        return here or bool(self._either_of and {canonical(left), canonical(right)} & self._either_of)

    def _kept(self, both: Node, where: str) -> Node:
        """What two schemas at one place became, put away; a contradiction is known again in further allOfs."""
        interned = self._interned(both, where)
        if where in self._contradicted:
            self._either_of.add(canonical(interned))
        return interned

    def _both(self, left: Node, right: Node, where: str) -> Node:
        """One schema that holds what both say."""
        if not right or left == right:
            return left
        if not left:
            return right
        for one, other in ((left, right), (right, left)):
            if not _says_something(one):
                return {**other, **{key: value for key, value in one.items() if key not in other}}
        if "$ref" in left and "$ref" in right:
            return self._both_shapes(left, right, where)
        return self._both_opened(self._opened(left, where), self._opened(right, where), where)

    def _both_shapes(self, left: Node, right: Node, where: str) -> Node:
        """Two shapes at once. Where both recurse, so does the merged one: it is met again while it is made."""
        parts = self._parts(left["$ref"]) | self._parts(right["$ref"])
        for one in (left, right):
            if self._parts(one["$ref"]) == parts:
                return one
        key = "@" + "&".join(sorted(part.lstrip("@") for part in parts))
        if key in self._merging:
            self._recursive.add(key)
            return {"$ref": key}
        self._merging[key] = parts
        merged = self._both_opened(self._opened(left, where), self._opened(right, where), where)
        if key not in self._recursive:
            del self._merging[key]
            return merged
        return self._recurring(key, merged, str(merged.get("title", "")), where)

    def _parts(self, key: str) -> frozenset[str]:
        return self._merging.get(key, frozenset({key}))

    def _both_opened(self, left: Node, right: Node, where: str) -> Node:
        if len(left.get("anyOf", ONE)) * len(right.get("anyOf", ONE)) > MOST_ALTERNATIVES or where in self._few:
            left, right = self._as_few(left, where), self._as_few(right, where)
        if "anyOf" in left:
            return self._distributed(left, right, where)
        if "anyOf" in right:
            return self._distributed(right, left, where)
        return self._merged(left, right, where)

    def _distributed(self, union: Node, other: Node, where: str) -> Node:
        """(a or b) and c: a and c, or b and c. Branches that c rules out go; null alone is no common ground."""
        branches: list[Node] = []
        for branch in union["anyOf"]:
            try:
                both = self._both(branch, other, where)
            except Contradiction:
                continue
            branches += both["anyOf"] if set(both) == {"anyOf"} else [both]
        if not branches or (
            all(map(_only_null, branches)) and not all(map(_only_null, union["anyOf"])) and not _only_null(other)
        ):
            raise Contradiction
        titled = {"title": union["title"]} if "title" in union else {}
        return {**titled, **annotations_of(union), "anyOf": branches}

    def _as_few(self, union: Node, where: str) -> Node:
        """A union whose objects are one object with the properties of all, and whose values of a type are one enum."""
        if "anyOf" not in union:
            return union
        objects: list[Node] = []
        others: list[Node] = []
        for branch in self._leaves(union):
            (objects if "properties" in branch else others).append(branch)
        if where not in self._few:
            self._few.add(where)
            message = f"more than {MOST_ALTERNATIVES} alternatives to multiply out: one class has the properties of all"
            self.findings.append(Finding("fold", where, message))
        few = [*([self._any_object(objects, where)] if objects else []), *_enums_joined(others)]
        return {**union, "anyOf": few} if len(few) > 1 else {**annotations_of(union), **few[0]}

    def _leaves(self, node: Node) -> Iterator[Node]:
        opened = self.by_key.get(node.get("$ref", ""), node)
        if "anyOf" not in opened or str(node.get("$ref", "")).startswith("@"):
            yield opened
            return
        for branch in opened["anyOf"]:
            yield from self._leaves(branch)

    def _any_object(self, objects: list[Node], where: str) -> Node:
        """What any of the objects is: all properties, of which only those are required that all require."""
        properties: dict[str, list[Node]] = {}
        for branch in objects:
            for name, child in branch["properties"].items():
                properties.setdefault(name, []).append(child)
        merged: Node = {
            "type": "object",
            "properties": {
                name: self._interned({"anyOf": children} if len(children) > 1 else children[0], where)
                for name, children in sorted(properties.items())
            },
        }
        if required := set.intersection(*(set(branch.get("required", ())) for branch in objects)):
            merged["required"] = sorted(required)
        if rest := [branch["additionalProperties"] for branch in objects if branch.get("additionalProperties")]:
            schemas = [schema for schema in rest if isinstance(schema, dict)]
            same = len(schemas) == len(objects)
            merged["additionalProperties"] = self._interned({"anyOf": schemas}, where) if same else True
        return merged

    def _merged(self, left: Node, right: Node, where: str) -> Node:
        merged = tightest(left, right)
        title = left.get("title") or right.get("title")
        if title:
            merged["title"] = title
        types = shared_types(left, right)
        if types:
            merged["type"] = as_type(types)
        merged = with_values(merged, shared_values(left, right))
        if "properties" in left or "properties" in right:
            merged["properties"] = self._merged_properties(left, right, where)
        required = {*left.get("required", ()), *right.get("required", ())}
        if required:
            merged["required"] = sorted(required)
        if "items" in left or "items" in right:
            both = self._both_or_either(left.get("items", {}), right.get("items", {}), where)
            merged["items"] = self._kept(both, where)
        rest = [node["additionalProperties"] for node in (left, right) if "additionalProperties" in node]
        if rest:
            merged["additionalProperties"] = self._merged_rest(rest, where)
        return merged

    def _merged_properties(self, left: Node, right: Node, where: str) -> Node:
        mine, theirs = left.get("properties", {}), right.get("properties", {})
        merged: Node = {}
        for name in sorted({*mine, *theirs}):
            at = pointer(f"{where}/properties", name)
            merged[name] = self._kept(self._both_or_either(mine.get(name, {}), theirs.get(name, {}), at), at)
        return merged

    def _merged_rest(self, rest: list[Any], where: str) -> Any:
        if False in rest:
            return False
        schemas = [item for item in rest if item is not True]
        if not schemas:
            return True
        result: Node = {}
        for schema in schemas:
            result = self._both_or_either(result, schema, where)
        return self._kept(result, where) or True

    def _either(self, base: Node, branches: list[Node], where: str) -> Node:
        """A schema that also has to be one of `branches`."""
        real = [branch for branch in branches if set(branch) - RESTRICTIONS]
        if len(real) < len(branches):
            self.findings.append(
                Finding("fold", where, "alternatives that only say which properties are required are not kept")
            )
        if not real:
            return base
        if not _says_something(base):
            return {**base, "anyOf": real}
        return self._both_or_either(base, {"anyOf": real}, where)

    def _nullable(self, node: Node) -> Node:
        if _allows_null(node):
            return node
        outer = annotations_of(node) | ({"title": node["title"]} if "title" in node else {})
        inner = {key: value for key, value in node.items() if key not in outer}
        return {**outer, "anyOf": [inner, NULL]}

    def _opened(self, node: Node, where: str) -> Node:
        """A reference to a shape replaced by the shape."""
        if "$ref" not in node:
            return node
        if node["$ref"] not in self.by_key:
            raise GeneratorError("a recursive schema is part of its own allOf; write its properties out", where=where)
        return {**self.by_key[node["$ref"]], **annotations_of(node)}

    # -- interning -------------------------------------------------------------------------------------------

    def _interned(self, node: Node, where: str) -> Node:
        """The node with its shape, if it is one, put away under its key."""
        if "anyOf" in node:
            return self._union(node, where)
        title = node.get("title")
        node = {key: value for key, value in node.items() if key != "title"}
        if "$ref" in node:
            self._note_title(node["$ref"], title)
            return node
        if not node.get("properties"):
            return node
        node["type"] = "object"
        return {"$ref": self._put_away(without_annotations(node), title), **annotations_of(node)}

    def _union(self, node: Node, where: str) -> Node:
        branches, nullable = self._flat(self._interned(branch, where) for branch in node["anyOf"])
        branches = _scalars_joined(branches)
        outer = annotations_of(node)
        if len(branches) == 1:
            self._note_title(branches[0].get("$ref"), node.get("title"))
            return _with_null({**branches[0], **outer}) if nullable else {**branches[0], **outer}
        if not branches:
            return {**NULL, **outer}
        union: Node = {"anyOf": branches}
        if any("$ref" in branch for branch in branches):
            union = {"$ref": self._put_away(union, node.get("title"))}
            return {**_with_null(union), **outer} if nullable else {**union, **outer}
        return {"anyOf": [*branches, NULL] if nullable else branches, **outer}

    def _flat(self, branches: Iterable[Node]) -> tuple[list[Node], bool]:
        """Unions inside unions opened, each branch once, null apart. Recursive unions stay closed."""
        once: dict[str, Node] = {}
        nullable = False
        for branch in branches:
            inner = self.by_key.get(branch.get("$ref", ""), branch)
            if "anyOf" in inner and not str(branch.get("$ref", "")).startswith("@"):
                nested, null = self._flat(inner["anyOf"])
                nullable |= null
                once.update((canonical(item), item) for item in nested)
                continue
            bare = without_annotations(branch)
            if bare == NULL:
                nullable = True
                continue
            if "null" in as_list(bare.get("type")):
                nullable = True
                bare = {**bare, "type": as_type([name for name in bare["type"] if name != "null"])}
            once[canonical(bare)] = bare
        return list(once.values()), nullable

    def _put_away(self, shape: Node, title: Any) -> str:
        key = hashlib.sha256(canonical(shape).encode()).hexdigest()[:20]
        self.by_key[key] = shape
        self._note_title(key, title)
        return key

    def _note_title(self, key: Any, title: Any) -> None:
        if key in self.by_key and isinstance(title, str) and title not in self.titles.setdefault(key, []):
            self.titles[key].append(title)


def _recursive_key(reference: str) -> str:
    return "@" + reference.removeprefix("#/components/schemas/")


def _composed(schema: Node) -> bool:
    return any(schema.get(keyword) for keyword in ("allOf", "oneOf", "anyOf", "$ref"))


def _says_null(schema: Node) -> bool:
    """Whether the schema lets null in; `nullable` next to nothing else lets everything in, as no schema does."""
    values = [*as_list(schema.get("enum")), schema.get("const", "")]
    null_listed = "null" in as_list(schema.get("type")) or None in values
    return null_listed or (schema.get("nullable") is True and bool(set(schema) - {"nullable", *ANNOTATIONS, "title"}))


def _allows_null(node: Node) -> bool:
    return "null" in as_list(node.get("type")) or any(_allows_null(branch) for branch in node.get("anyOf", ()))


def _says_something(node: Node) -> bool:
    """Whether it says anything about the values that may stand there."""
    return bool(set(node) - {*ANNOTATIONS, "title"})


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith(("json", "xml"))


def _only_null(node: Node) -> bool:
    return as_list(node.get("type")) == ["null"] or ("anyOf" in node and all(map(_only_null, node["anyOf"])))


def _enums_joined(branches: list[Node]) -> list[Node]:
    """Constants and enums of one type make one enum; what is left is there once."""
    values: dict[str, list[Any]] = {}
    once: dict[str, Node] = {}
    for branch in branches:
        if (listed := allowed(branch)) is not None and "type" in branch:
            values.setdefault(canonical(branch["type"]), []).extend(listed)
        else:
            once[canonical(branch)] = branch
    enums = [
        with_values({"type": json.loads(types)}, [*{canonical(value): value for value in listed}.values()])
        for types, listed in values.items()
    ]
    return [*once.values(), *enums]


def _with_null(node: Node) -> Node:
    outer = annotations_of(node)
    inner = without_annotations(node)
    types = as_list(inner.get("type"))
    if types and "anyOf" not in inner and allowed(inner) is None:
        return {**inner, **outer, "type": [*types, "null"]}
    return {**outer, "anyOf": [inner, NULL]}


def _scalars_joined(branches: list[Node]) -> list[Node]:
    """Branches that are nothing but a type make one branch of several types."""
    bare = [branch for branch in branches if set(branch) == {"type"}]
    if len(bare) < 2:
        return branches
    types = dict.fromkeys(name for branch in bare for name in as_list(branch["type"]))
    joined = [branch for branch in branches if set(branch) != {"type"}]
    return [*joined, {"type": as_type([name for name in JSON_TYPES if name in types])}]
