"""Random mutations of a contract, each with what a differ has to say of it, known without asking one.

Every mutation is of one operation and the components that it reaches. `places` finds every place of a request or an
answer at which one schema of the contract shows, by a walk of its own.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

Json = Any
PREFIX = "#/components/schemas/"
REQUEST, RESPONSE, ERROR = "request", "response", "error"


@dataclass(frozen=True)
class Expected:
    """One line of the report."""

    kind: str
    where: str
    breaking: bool


@dataclass
class Spot:
    """A schema of the contract, and every place it shows at."""

    holder: Json  # what has it: properties by name, a parameter by "schema", ...
    key: Any
    role: str  # field, element or branch
    places: list[tuple[str, str]] = field(default_factory=list)  # where, direction
    owner: Json = None  # of a field: the object it is in

    @property
    def node(self) -> Json:
        return self.holder[self.key]


@dataclass
class Slice:
    """One operation of a contract with all it needs."""

    contract: Json
    path: str
    method: str

    @property
    def operation(self) -> Json:
        return self.contract["paths"][self.path][self.method]

    def copy(self) -> Slice:
        return Slice(json.loads(json.dumps(self.contract)), self.path, self.method)


def slices(contract: Json) -> list[Slice]:
    found = []
    for path, item in sorted(contract["paths"].items()):
        for method, operation in sorted(item.items()):
            known = contract["components"]["schemas"]
            reached, waiting = {}, list(_references(operation))
            while waiting:
                name = waiting.pop()
                if name not in reached:
                    reached[name] = known[name]
                    waiting += _references(known[name])
            components = {**contract["components"], "schemas": reached}
            part = {**contract, "paths": {path: {method: operation}}, "webhooks": {}, "components": components}
            found.append(Slice(part, path, method))
    return found


def _references(node: Json) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix(PREFIX)
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


# --- places -----------------------------------------------------------------------------------------------


class Places:
    """Every schema of a slice with every place it shows at, a place inside of itself apart."""

    def __init__(self, part: Slice) -> None:
        self.schemas = part.contract["components"]["schemas"]
        self.spots: dict[tuple[int, Any], Spot] = {}
        self.objects: dict[int, tuple[Json, list[tuple[str, str]]]] = defaultdict(lambda: ({}, []))
        self.unions: dict[int, tuple[Json, list[tuple[str, str]]]] = defaultdict(lambda: ({}, []))
        operation = part.operation
        for parameter in operation.get("parameters", ()):
            self.walk(parameter, "schema", f"request.{parameter['in']}.{parameter['name']}", REQUEST, "field", ())
        self.message(operation.get("requestBody", {}), "request.body", REQUEST)
        for status, answer in operation["responses"].items():
            self.message(answer, f"response.{status}", RESPONSE if status.startswith("2") else ERROR)

    def message(self, message: Json, where: str, direction: str) -> None:
        content = message.get("content", {})
        for media_type, holder in content.items():
            place = f"{where}({media_type})" if len(content) > 1 else where
            self.walk(holder, "schema", place, direction, "element", ())

    def walk(
        self, holder: Json, key: Any, where: str, direction: str, role: str, above: tuple[str, ...], owner: Json = None
    ) -> None:
        spot = self.spots.setdefault((id(holder), key), Spot(holder, key, role, owner=owner))
        if (where, direction) not in spot.places:
            spot.places.append((where, direction))
        node = holder[key]
        if isinstance(node, dict) and "$ref" in node:
            name = node["$ref"].removeprefix(PREFIX)
            if name not in above:
                self.inside(self.schemas[name], where, direction, (*above, name))
        elif isinstance(node, dict):
            self.inside(node, where, direction, above)

    def inside(self, body: Json, where: str, direction: str, above: tuple[str, ...]) -> None:
        for kept, keyword in ((self.objects, "properties"), (self.unions, "anyOf")):
            if keyword in body:
                places = kept.setdefault(id(body), (body, []))[1]
                if (where, direction) not in places:
                    places.append((where, direction))
        for name in body.get("properties", {}):
            self.walk(body["properties"], name, f"{where}.{name}", direction, "field", above, body)
        if isinstance(body.get("items"), dict):
            self.walk(body, "items", f"{where}[]", direction, "element", above)
        if isinstance(body.get("additionalProperties"), dict):
            self.walk(body, "additionalProperties", f"{where}{{}}", direction, "element", above)
        for at in range(len(body.get("anyOf", ()))):
            self.walk(body["anyOf"], at, where, direction, "branch", above)


# --- mutations of schemas ---------------------------------------------------------------------------------

SCALARS = ("string", "integer", "number", "boolean")
Verdict = tuple[bool, bool]  # breaks in a request, breaks in an answer
Mutation = Callable[[Random, Slice], "list[Expected] | None"]


def told(places: list[tuple[str, str]], kind: str, verdict: Verdict, below: str = "") -> list[Expected]:
    breaks = {REQUEST: verdict[0], RESPONSE: verdict[1], ERROR: False}
    return [Expected(kind, where + below, breaks[direction]) for where, direction in places]


def plain(spot: Spot, *kinds: str) -> bool:
    """Whether it is a scalar of one of these types, and nothing but one."""
    node = spot.node
    return isinstance(node, dict) and spot.role != "branch" and node.get("type") in kinds


def one_of(random: Random, part: Slice, fits: Callable[[Spot], Any]) -> Spot | None:
    fitting = [spot for spot in Places(part).spots.values() if fits(spot)]
    return random.choice(fitting) if fitting else None


def on_spot(
    fits: Callable[[Spot], Any], change: Callable[[Random, Json], None], kind: str, verdict: Verdict
) -> Mutation:
    """A mutation of a schema in place, told where the schema stands."""

    def mutation(random: Random, part: Slice) -> list[Expected] | None:
        spot = one_of(random, part, fits)
        if spot is None:
            return None
        change(random, spot.node)
        return told(spot.places, kind, verdict)

    return mutation


def a_type(random: Random, node: Json) -> None:
    other = {"string": "boolean", "integer": "string", "number": "boolean", "boolean": "string"}[node["type"]]
    kept = {key: node[key] for key in ("default", "deprecated") if key in node}
    node.clear()
    node.update(kept, type=other)


def anything(random: Random, node: Json) -> None:
    for key in node.keys() - {"default", "deprecated"}:
        del node[key]


def free(spot: Spot, *kinds: str) -> bool:
    return plain(spot, *kinds) and not {"enum", "const"} & set(spot.node)


def setting(**keywords: Any) -> Callable[[Random, Json], None]:
    return lambda random, node: node.update(keywords)


def dropping(keyword: str) -> Callable[[Random, Json], None]:
    return lambda random, node: node.pop(keyword)


def shifting(keyword: str, by: int) -> Callable[[Random, Json], None]:
    def change(random: Random, node: Json) -> None:
        node[keyword] += by

    return change


def listed_value(random: Random, node: Json) -> None:
    node["enum"] = [*node["enum"], "quite-new"]


def lost_value(random: Random, node: Json) -> None:
    node["enum"] = node["enum"][1:]


def with_null(random: Random, node: Json) -> None:
    if "type" in node and not {"enum", "const"} & set(node):
        node["type"] = [node["type"], "null"]
    else:
        kept = {key: node.pop(key) for key in ("default", "deprecated") if key in node}
        inner = dict(node)
        node.clear()
        node.update(kept, anyOf=[inner, {"type": "null"}])


def strict(spot: Spot, role: str) -> bool:
    """Whether it stands in that role and refuses null for now."""
    node = spot.node
    return spot.role == role and isinstance(node, dict) and ("$ref" in node or node.get("type") in (*SCALARS, "array"))


def has(keyword: str, *kinds: str) -> Callable[[Spot], bool]:
    return lambda spot: plain(spot, *(kinds or (*SCALARS, "array", "object"))) and keyword in spot.node


def lacks(keyword: str, *kinds: str) -> Callable[[Spot], bool]:
    return lambda spot: plain(spot, *kinds) and keyword not in spot.node


TYPED = ("binary", "date-time", "unix-time")

SPOT_MUTATIONS: dict[str, Mutation] = {
    "another type": on_spot(lambda s: free(s, *SCALARS), a_type, "type-changed", (True, True)),
    "one more type": on_spot(
        lambda s: free(s, "string"), lambda r, n: n.update(type=["string", "boolean"]), "type-widened", (False, True)
    ),
    "numbers, not whole": on_spot(lambda s: free(s, "integer"), setting(type="number"), "type-widened", (False, True)),
    "whole numbers": on_spot(lambda s: free(s, "number"), setting(type="integer"), "type-narrowed", (True, False)),
    "anything": on_spot(lambda s: free(s, *SCALARS), anything, "type-widened", (False, True)),
    "a field null": on_spot(lambda s: strict(s, "field"), with_null, "null-allowed", (False, False)),
    "an element null": on_spot(lambda s: strict(s, "element"), with_null, "element-null-allowed", (False, True)),
    "a value more": on_spot(has("enum", "string"), listed_value, "value-added", (False, False)),
    "a value less": on_spot(
        lambda s: has("enum", "string")(s) and len(s.node["enum"]) > 2, lost_value, "value-removed", (True, False)
    ),
    "another constant": on_spot(has("const", "string"), setting(const="quite-new"), "constant-changed", (True, True)),
    "values listed": on_spot(lambda s: free(s, "string"), setting(enum=["one", "two"]), "values-listed", (True, False)),
    "values free": on_spot(has("enum", "string"), dropping("enum"), "values-freed", (False, False)),
    "a new bound": on_spot(
        lambda s: free(s, "string") and "maxLength" not in s.node,
        setting(maxLength=9),
        "bound-tightened",
        (True, False),
    ),
    "a new minimum": on_spot(lacks("minimum", "integer"), setting(minimum=0), "bound-tightened", (True, False)),
    "a stricter maximum": on_spot(has("maximum"), shifting("maximum", -1), "bound-tightened", (True, False)),
    "a looser maximum": on_spot(has("maximum"), shifting("maximum", 1), "bound-loosened", (False, False)),
    "no bound": on_spot(has("maximum"), dropping("maximum"), "bound-loosened", (False, False)),
    "more items": on_spot(has("maxItems"), shifting("maxItems", 1), "bound-loosened", (False, False)),
    "fewer items": on_spot(has("maxItems"), shifting("maxItems", -1), "bound-tightened", (True, False)),
    "a pattern": on_spot(
        lambda s: free(s, "string") and "pattern" not in s.node, setting(pattern="^a"), "pattern-changed", (True, False)
    ),
    "a format": on_spot(
        lambda s: free(s, "string") and "format" not in s.node, setting(format="email"), "format-changed", (True, False)
    ),
    "no format": on_spot(
        lambda s: has("format")(s) and s.node["format"] not in TYPED,
        dropping("format"),
        "format-removed",
        (False, False),
    ),
    "no time": on_spot(
        lambda s: has("format")(s) and s.node["format"] in TYPED, dropping("format"), "format-changed", (True, False)
    ),
    "a default": on_spot(lacks("default", "integer"), setting(default=7), "default-changed", (False, False)),
    "no default": on_spot(has("default"), dropping("default"), "default-changed", (False, False)),
    "deprecated": on_spot(lacks("deprecated", *SCALARS), setting(deprecated=True), "deprecated", (False, False)),
}

# The same mutations, seen from the mutant.
BACKWARDS: dict[str, Mutation] = {
    "no pattern": on_spot(
        lambda s: free(s, "string") and "pattern" not in s.node,
        setting(pattern="^a"),
        "pattern-removed",
        (False, False),
    ),
    "one type less": on_spot(
        lambda s: free(s, "string"), lambda r, n: n.update(type=["string", "boolean"]), "type-narrowed", (True, False)
    ),
    "not anything": on_spot(lambda s: free(s, *SCALARS), anything, "type-narrowed", (True, False)),
    "a field not null": on_spot(lambda s: strict(s, "field"), with_null, "null-refused", (True, False)),
    "an element not null": on_spot(lambda s: strict(s, "element"), with_null, "element-null-refused", (True, False)),
    "not deprecated": on_spot(lacks("deprecated", *SCALARS), setting(deprecated=True), "undeprecated", (False, False)),
    "a bound gone": on_spot(
        lambda s: free(s, "string") and "maxLength" not in s.node,
        setting(maxLength=9),
        "bound-loosened",
        (False, False),
    ),
}


# --- mutations of objects and unions ----------------------------------------------------------------------


def an_object(random: Random, part: Slice, fits: Callable[[Json], Any] = bool) -> tuple[Json, list[tuple[str, str]]]:
    fitting = [entry for entry in Places(part).objects.values() if fits(entry[0])]
    return random.choice(fitting) if fitting else (None, [])


def add_field(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part)
    if body is None:
        return None
    body["properties"]["quite_new"] = {"type": "string"}
    return told(places, "field-added", (False, False), ".quite_new")


def add_required_field(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part)
    if body is None:
        return None
    body["properties"]["quite_new"] = {"type": "string"}
    body["required"] = sorted([*body.get("required", ()), "quite_new"])
    return told(places, "required-field-added", (True, False), ".quite_new")


def remove_field(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part, lambda body: len(body["properties"]) > 1)
    if body is None:
        return None
    name = random.choice(sorted(body["properties"]))
    del body["properties"][name]
    body["required"] = [other for other in body.get("required", ()) if other != name]
    return told(places, "field-removed", (True, True), f".{name}")


def rename_field(random: Random, part: Slice) -> list[Expected] | None:
    """The same words in another spelling are the same field."""
    body, places = an_object(random, part, lambda body: any("_" in name for name in body["properties"]))
    if body is None:
        return None
    name = random.choice(sorted(name for name in body["properties"] if "_" in name))
    other = "".join(word.title() for word in name.split("_"))
    body["properties"][other] = body["properties"].pop(name)
    body["required"] = sorted(other if one == name else one for one in body.get("required", ()))
    return told(places, "field-renamed", (True, True), f".{other}")


def require_field(random: Random, part: Slice) -> list[Expected] | None:
    def optional(body: Json) -> list[str]:
        return sorted(body["properties"].keys() - set(body.get("required", ())))

    body, places = an_object(random, part, optional)
    if body is None:
        return None
    name = random.choice(optional(body))
    body["required"] = sorted([*body.get("required", ()), name])
    return told(places, "made-required", (True, False), f".{name}")


def relax_field(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part, lambda body: body.get("required"))
    if body is None:
        return None
    name = random.choice(body["required"])
    body["required"] = [other for other in body["required"] if other != name]
    return told(places, "made-optional", (False, False), f".{name}")


def allow_free_fields(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part, lambda body: "additionalProperties" not in body)
    if body is None:
        return None
    body["additionalProperties"] = True
    return told(places, "free-fields-allowed", (False, False))


def refuse_free_fields(random: Random, part: Slice) -> list[Expected] | None:
    body, places = an_object(random, part, lambda body: body.get("additionalProperties", True))
    if body is None:
        return None
    body["additionalProperties"] = False
    return told(places, "free-fields-refused", (True, False))


def a_union(random: Random, part: Slice) -> tuple[Json, list[tuple[str, str]]]:
    """A union of at least two classes."""
    fitting = [
        (body, places)
        for body, places in Places(part).unions.values()
        if sum("$ref" in branch for branch in body["anyOf"]) > 1
    ]
    return random.choice(fitting) if fitting else (None, [])


def add_alternative(random: Random, part: Slice) -> list[Expected] | None:
    body, places = a_union(random, part)
    if body is None:
        return None
    schemas = part.contract["components"]["schemas"]
    schemas["QuiteNew"] = {"type": "object", "properties": {"quite_new": {"type": "string"}}, "required": ["quite_new"]}
    body["anyOf"].append({"$ref": f"{PREFIX}QuiteNew"})
    return told(places, "alternative-added", (False, True))


def remove_alternative(random: Random, part: Slice) -> list[Expected] | None:
    body, places = a_union(random, part)
    if body is None:
        return None
    classes = [branch for branch in body["anyOf"] if "$ref" in branch]
    if len(classes) < 3 and len(body["anyOf"]) < 3:
        return None
    body["anyOf"].remove(random.choice(classes))
    return told(places, "alternative-removed", (True, False))


# --- mutations of operations ------------------------------------------------------------------------------


def about(kind: str, where: str, breaking: bool) -> list[Expected]:
    return [Expected(kind, where, breaking)]


def remove_operation(random: Random, part: Slice) -> list[Expected] | None:
    part.contract["paths"] = {}
    return about("operation-removed", "operation", True)


def add_operation(random: Random, part: Slice) -> list[Expected] | None:
    new = {"operationId": "quiteNew", "tags": ["New"], "security": [], "responses": {"200": {"description": ""}}}
    part.contract["paths"]["/v1/quite_new"] = {"get": new}
    return about("operation-added", "operation", False)


def move_operation(random: Random, part: Slice) -> list[Expected] | None:
    part.contract["paths"] = {f"{part.path}/elsewhere": part.contract["paths"][part.path]}
    return about("operation-moved", "operation", False)


def deprecate_operation(random: Random, part: Slice) -> list[Expected] | None:
    if part.operation.get("deprecated"):
        del part.operation["deprecated"]
        return about("operation-undeprecated", "operation", False)
    part.operation["deprecated"] = True
    return about("operation-deprecated", "operation", False)


def retag(random: Random, part: Slice) -> list[Expected] | None:
    if not part.operation["tags"]:
        return None
    part.operation["tags"] = ["Quite New"]
    return about("tag-renamed", "tags", False)


def tag_again(random: Random, part: Slice) -> list[Expected] | None:
    part.operation["tags"] = [*part.operation["tags"], "Quite New"]
    return about("tags-changed", "tags", False)


def other_credentials(random: Random, part: Slice) -> list[Expected] | None:
    part.contract["components"].setdefault("securitySchemes", {})["Key"] = {
        "type": "apiKey",
        "in": "header",
        "name": "k",
    }
    part.operation["security"] = [{"Key": []}]
    return about("auth-changed", "security", True)


def more_credentials(random: Random, part: Slice) -> list[Expected] | None:
    if not part.operation["security"]:
        return None
    part.contract["components"].setdefault("securitySchemes", {})["Key"] = {
        "type": "apiKey",
        "in": "header",
        "name": "k",
    }
    part.operation["security"] = [*part.operation["security"], {"Key": []}]
    return about("auth-loosened", "security", False)


def add_host(random: Random, part: Slice) -> list[Expected] | None:
    part.contract["servers"] = [*part.contract["servers"], {"url": "https://new.example"}]
    return about("host-added", "servers", False)


def change_host(random: Random, part: Slice) -> list[Expected] | None:
    part.contract["servers"] = [{"url": "https://new.example"}]
    return about("host-added", "servers", False) + about("host-removed", "servers", True)


def add_parameter(random: Random, part: Slice) -> list[Expected] | None:
    required = random.random() < 0.5
    new = {"name": "quite_new", "in": "query", "schema": {"type": "string"}, **({"required": True} if required else {})}
    part.operation.setdefault("parameters", []).append(new)
    return about("required-parameter-added" if required else "parameter-added", "request.query.quite_new", required)


def a_parameter(random: Random, part: Slice, fits: Callable[[Json], Any]) -> Json:
    fitting = [one for one in part.operation.get("parameters", ()) if fits(one)]
    return random.choice(fitting) if fitting else None


def remove_parameter(random: Random, part: Slice) -> list[Expected] | None:
    one = a_parameter(random, part, lambda one: one["in"] != "path")
    if one is None:
        return None
    part.operation["parameters"].remove(one)
    return about("parameter-removed", f"request.{one['in']}.{one['name']}", True)


def require_parameter(random: Random, part: Slice) -> list[Expected] | None:
    one = a_parameter(random, part, lambda one: one["in"] != "path")
    if one is None:
        return None
    needed = not one.get("required")
    one["required"] = needed
    return about("made-required" if needed else "made-optional", f"request.{one['in']}.{one['name']}", needed)


def rename_path_parameter(random: Random, part: Slice) -> list[Expected] | None:
    one = a_parameter(random, part, lambda one: one["in"] == "path")
    if one is None:
        return None
    path = part.path.replace("{" + one["name"] + "}", "{quite_new}")
    one["name"] = "quite_new"
    part.contract["paths"] = {path: part.contract["paths"][part.path]}
    return about("parameter-renamed", "request.path.quite_new", True)


def deprecate_parameter(random: Random, part: Slice) -> list[Expected] | None:
    one = a_parameter(random, part, lambda one: not one.get("deprecated"))
    if one is None:
        return None
    one["deprecated"] = True
    return about("deprecated", f"request.{one['in']}.{one['name']}", False)


def toggle_body(random: Random, part: Slice) -> list[Expected] | None:
    if "requestBody" in part.operation:
        del part.operation["requestBody"]
        return about("body-removed", "request.body", True)
    required = random.random() < 0.5
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}
    part.operation["requestBody"] = {"content": content, "required": required}
    return about("required-body-added" if required else "body-added", "request.body", required)


def relax_body(random: Random, part: Slice) -> list[Expected] | None:
    if part.operation.get("requestBody", {}).get("required") is False or "requestBody" not in part.operation:
        return None
    part.operation["requestBody"]["required"] = False
    return about("made-optional", "request.body", False)


def speak_otherwise(random: Random, part: Slice) -> list[Expected] | None:
    content = part.operation.get("requestBody", {}).get("content", {})
    if list(content) != ["application/json"]:
        return None
    content["text/csv"] = content.pop("application/json")
    return about("media-type-changed", "request.body", True)


def one_more_media_type(random: Random, part: Slice) -> list[Expected] | None:
    content = part.operation.get("requestBody", {}).get("content", {})
    if list(content) != ["application/json"]:
        return None
    content["text/csv"] = {"schema": {"type": "string"}}
    return about("media-type-added", "request.body", False)


def add_error(random: Random, part: Slice) -> list[Expected] | None:
    part.operation["responses"]["418"] = {"description": ""}
    return about("status-added", "response.418", False)


def remove_error(random: Random, part: Slice) -> list[Expected] | None:
    errors = sorted(status for status in part.operation["responses"] if not status.startswith("2"))
    if not errors:
        return None
    status = random.choice(errors)
    del part.operation["responses"][status]
    return about("status-removed", f"response.{status}", False)


def answer_otherwise(random: Random, part: Slice) -> list[Expected] | None:
    """One more success, of a type of its own."""
    if "207" in part.operation["responses"] or not any(s.startswith("2") for s in part.operation["responses"]):
        return None
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "boolean"}}}}
    part.operation["responses"]["207"] = {"description": "", "content": content}
    return about("response-added", "response.207", True)


def empty_answer(random: Random, part: Slice) -> list[Expected] | None:
    full = [status for status, answer in part.operation["responses"].items() if answer.get("content")]
    if not full:
        return None
    status = random.choice(sorted(full))
    del part.operation["responses"][status]["content"]
    return about("response-body-removed", f"response.{status}", status.startswith("2"))


OTHER_MUTATIONS: dict[str, Mutation] = {
    function.__name__: function
    for function in (
        add_field, add_required_field, remove_field, rename_field, require_field, relax_field, allow_free_fields,
        refuse_free_fields, add_alternative, remove_alternative, remove_operation, add_operation, move_operation,
        deprecate_operation, retag, tag_again, other_credentials, more_credentials, add_host, change_host,
        add_parameter, remove_parameter, require_parameter, rename_path_parameter, deprecate_parameter, toggle_body,
        relax_body, speak_otherwise, one_more_media_type, add_error, remove_error, answer_otherwise, empty_answer,
    )
}  # fmt: skip
MUTATIONS = SPOT_MUTATIONS | BACKWARDS | OTHER_MUTATIONS
