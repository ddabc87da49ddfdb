"""The document that openapi-python-client gets to see in place of the contract, and the way back.

It is a faithful picture without anything that trips that tool: every name is one we made (a class is `C12`, a
field `p3`), so no string of the vendor's can clash, and none of them can reach its code but values of enums.
A union or another alias is shown as a class of one field, which keeps its name and lets it refer to itself; maps
become classes without fields; formats that matter ride in the description, which a contract leaves empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from generator.errors import GeneratorError
from generator.stages.emit.contract import Contract, Json, Operation, parameter_schema, preferred

REFERENCE = "#/components/schemas/"
FORMATS = frozenset({"binary", "byte", "date", "date-time", "unix-time"})  # that make another type in Python
SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})
ANSWER = re.compile(r"[1-5]\d\d|[1-5]XX|default")
AT_ONCE = 500  # fields of a class: the tool compares each with all before it
ALIASED = "p0"  # the only field of a class that stands for an alias


class ParserDocument:
    """Builds the document; `components` and `maps` say what its classes stand for."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._keys = {key: f"C{number}" for number, key in enumerate(contract.components)}
        self.components = {self._keys[key]: component for key, component in contract.components.items()}
        self.maps: set[str] = set()
        self.parts: dict[str, list[str]] = {}  # further classes with fields of a class that has many
        self._schemas: dict[str, Json] = {}
        self._map_keys: dict[str, str] = {}
        self._enums = 0
        self.operations: dict[str, Operation] = {}  # path in the document -> operation

    def document(self) -> Json:
        paths = {}
        for number, operation in enumerate(self._contract.operations):
            path = f"/{number}" + "".join(f"/{{p{at}}}" for at in path_parameters(operation))
            self.operations[path] = operation
            paths[path] = {operation.method: self._operation(number, operation)}
        for number, webhook in enumerate(self._contract.webhooks):
            paths[webhook_path(number)] = {"post": self._operation(len(self.operations) + number, webhook)}
        for name, component in self.components.items():
            self._schemas[name] = self._component(name, component.schema, component.fields)
        return {
            "openapi": "3.1.0",
            "info": {"title": "contract", "version": "0"},
            "paths": paths,
            "components": {"schemas": self._schemas},
        }

    def _component(self, name: str, schema: Json, wires: Iterable[str]) -> Json:
        fields = list(enumerate(wires))
        if not fields:
            return {"type": "object", "properties": {ALIASED: self.schema(schema)}, "required": [ALIASED]}
        first, *more = (self._fields(schema, fields[at : at + AT_ONCE]) for at in range(0, len(fields), AT_ONCE))
        for part in more:
            self.parts.setdefault(name, []).append(f"{name}P{len(self.parts.get(name, ()))}")
            self._schemas[self.parts[name][-1]] = part
        return first

    def _fields(self, schema: Json, fields: list[tuple[int, str]]) -> Json:
        required = set(schema.get("required", ()))
        return {
            "type": "object",
            "properties": {f"p{at}": self.schema(schema["properties"][wire]) for at, wire in fields},
            "required": [f"p{at}" for at, wire in fields if wire in required],
        }

    def _operation(self, number: int, operation: Operation) -> Json:
        facts: Json = {"operationId": f"operation_{number}", "tags": [operation.module], "parameters": []}
        for at, parameter in enumerate(operation.parameters):
            # Lists and unions in headers or cookies would be refused: to the tool they are in the query.
            place = "path" if parameter["in"] == "path" else "query"
            required = place == "path" or bool(parameter.get("required"))
            given = parameter_schema(parameter)
            schema = self.schema(_not_null(given) if place == "path" else given)
            facts["parameters"].append({"name": f"p{at}", "in": place, "required": required, "schema": schema})
        if content := operation.facts.get("requestBody", {}).get("content"):
            facts["requestBody"] = {"required": True, **self._message(preferred(content)[1].get("schema", {}))}
        facts["responses"] = {}
        for status, answer in operation.facts.get("responses", {}).items():
            if not ANSWER.fullmatch(status):
                raise GeneratorError(f"{status!r} is not a status of a response", f"{operation.id}")
            content = answer.get("content")
            facts["responses"][status] = (
                self._answer(preferred(content)[1].get("schema", {})) if content else {"description": ""}
            )
        return facts

    def _answer(self, schema: Json) -> Json:
        return {"description": "", **self._message(schema)}

    def _message(self, schema: Json) -> Json:
        return {"content": {"application/json": {"schema": self.schema(schema)}}}

    def schema(self, schema: Json) -> Json:
        """One schema of the contract, as openapi-python-client takes it."""
        if not isinstance(schema, dict):  # `true`: anything goes
            return {}
        if "$ref" in schema:
            return {"$ref": REFERENCE + self._keys[self._contract.component(schema["$ref"]).key]}
        if "const" in schema:
            return self._values([schema["const"]])
        if "enum" in schema:
            return self._values(schema["enum"])
        if schema.get("oneOf") and schema.get("anyOf"):
            raise GeneratorError("has oneOf and anyOf", _sketch(schema), "fold must make one of them.")
        if branches := schema.get("oneOf") or schema.get("anyOf"):
            return self._union([self.schema(branch) for branch in branches])
        if isinstance(schema.get("type"), list):
            return self._union([self.schema({**schema, "type": name}) for name in schema["type"]])
        return self._typed(schema)

    def _typed(self, schema: Json) -> Json:
        kind = schema.get("type")
        if kind == "array" or (kind is None and "items" in schema):
            items = [*schema.get("prefixItems", ()), schema["items"]] if "items" in schema else []
            return {"type": "array", "items": self._union([self.schema(item) for item in items])}
        if kind == "object" or (kind is None and "additionalProperties" in schema):
            if schema.get("properties"):
                raise GeneratorError("an object with properties has no name", _sketch(schema), "fold must name it.")
            return self._map(schema.get("additionalProperties", True))
        if kind in SCALARS:
            form = schema.get("format")
            return {"type": kind, "format": form, "description": form} if form in FORMATS else {"type": kind}
        return {}

    def _map(self, values: Json) -> Json:
        shown = {"type": "object", "additionalProperties": self.schema(values)}
        text = json.dumps(shown, sort_keys=True)
        if text not in self._map_keys:
            name = self._map_keys[text] = f"M{len(self._map_keys)}"
            self.maps.add(name)
            self._schemas[name] = shown
        return {"$ref": REFERENCE + self._map_keys[text]}

    def _values(self, values: list[Any]) -> Json:
        """An enum: one branch per type of value, because the tool wants all of one type."""
        branches = [self._enum([value for value in values if type(value) is kind]) for kind in (str, int)]
        branches += [{"const": value} for value in (True, False) if any(value is other for other in values)]
        if None in values:
            branches.append({"type": "null"})
        if unspeakable := [value for value in values if isinstance(value, float | list | dict)]:
            kinds = dict.fromkeys(map(type, unspeakable))
            branches += [{"type": "number"}] if float in kinds else []
            branches += [{"type": "array", "items": {}}] if list in kinds else []
            branches += [self._map({})] if dict in kinds else []
            self._contract.found("", f"no Literal can hold {unspeakable!r:.80}: any such value will do")
        return self._union([branch for branch in branches if branch is not None])

    def _enum(self, values: list[Any]) -> Json | None:
        if not values:
            return None
        self._enums += 1
        return {"enum": list(dict.fromkeys(values)), "title": f"E{self._enums}"}  # the title makes it a class apart

    def _union(self, branches: list[Json]) -> Json:
        if len(branches) == 1:
            return branches[0]
        return {"anyOf": branches} if branches else {}


def path_parameters(operation: Operation) -> list[int]:
    """Numbers of the parameters that the path asks for, in its order."""
    numbers = {p["name"]: at for at, p in enumerate(operation.parameters) if p["in"] == "path"}
    asked = re.findall(r"{([^{}]*)}", operation.path)
    if sorted(asked) != sorted(numbers):
        raise GeneratorError(
            f"asks for {sorted(asked)}, has {sorted(numbers)}", f"{operation.method.upper()} {operation.path}"
        )
    return [numbers[name] for name in asked]


def webhook_path(number: int) -> str:
    return f"/webhook/{number}"


def _not_null(schema: Json) -> Json:
    """A path cannot say null."""
    if isinstance(schema, dict) and isinstance(schema.get("type"), list):
        return {**schema, "type": [name for name in schema["type"] if name != "null"]}
    return schema


def _sketch(schema: Json) -> str:
    return json.dumps(schema, sort_keys=True)[:120]
