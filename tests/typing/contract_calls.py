"""Calls of every operation, written from the contract: what it allows must type-check, and answer what it says.

    python -m tests.typing.contract_calls [--async]        prints them

Each operation gets a function with a call of what it requires, one with everything in classes and one with
everything in dicts; a body that is one of several objects, a call for each of them.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_overloads

import attrs

from generator.documents.openapi import METHODS
from generator.pipeline import mended
from generator.project.files import Project

ROOT = Path(__file__).resolve().parents[2]
Json = dict[str, Any]
Style = Literal["class", "dict"]

APIS = {"track": "journeys-track", "app": "journeys-app", "pipelines": "pipelines"}
"""The contract behind each attribute of the client."""


@cache
def contract(api: str) -> Json:
    """The contract that a package is made of: overlays applied, defects mended."""
    project = Project(ROOT)
    content = project.contract(api)
    assert content is not None
    return mended(content, overlays=project.overlays / api, report_stale=True, notify=lambda _: None)[0]


def operations(api: str) -> Iterator[Json]:
    """The operations of a contract."""
    for item in contract(api)["paths"].values():
        yield from (operation for method, operation in item.items() if method in METHODS)


class Values:
    """Python expressions for values that the schemas of an API allow."""

    def __init__(self, api: str, models: str) -> None:
        self._schemas: Json = contract(api)["components"]["schemas"]
        self._models = models

    def resolved(self, schema: Json) -> tuple[str, Json]:
        """The name (empty if it has none) and the facts of a schema."""
        name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else ""
        return name, self._schemas[name] if name else schema

    def variants(self, schema: Json) -> list[Json]:
        """The schemas a value may be of, `null` left out; one that is no union is its own only variant."""
        choices = self.resolved(schema)[1]
        found = choices.get("oneOf") or choices.get("anyOf")
        if not found:
            return [schema]
        return [variant for choice in found if choice != {"type": "null"} for variant in self.variants(choice)]

    def of(self, schema: Json, style: Style, full: bool, inside: tuple[str, ...] = ()) -> str | None:
        """A value; `None` where a required one would go round in circles."""
        for variant in self.variants(schema):
            name, facts = self.resolved(variant)
            if name not in inside and (value := self._one(name, facts, style, full, inside)) is not None:
                return value
        return None

    def _one(self, name: str, facts: Json, style: Style, full: bool, inside: tuple[str, ...]) -> str | None:
        if name and "properties" in facts:
            return self._object(name, facts, style, full, (*inside, name))
        if "const" in facts or "enum" in facts:
            return repr(facts["const"] if "const" in facts else next(v for v in facts["enum"] if v is not None))
        kinds = facts.get("type", "any")
        kind = kinds if isinstance(kinds, str) else next(kind for kind in kinds if kind != "null")
        if kind == "array":
            items = self.variants(facts.get("items", {})) if full and not inside else [facts.get("items", {})]
            values = [value for item in items if (value := self.of(item, style, full, inside)) is not None]
            return f"[{', '.join(values)}]" if values else None
        if kind == "object":
            value = self.of(free(facts), style, full, inside)
            return value and f'{{"a key": {value}}}'
        if facts.get("format") in ("binary", "byte"):
            return 'b"content"'
        scalars = {"string": '"text"', "integer": "1", "number": "1.5", "boolean": "True"}
        return '"2026-01-02T03:04:05Z"' if facts.get("format") == "date-time" else scalars.get(kind, "[1, None]")

    def _object(self, name: str, facts: Json, style: Style, full: bool, inside: tuple[str, ...]) -> str | None:
        required = facts.get("required", ())
        values = {}
        for wire, schema in facts["properties"].items():
            if wire in required or full:
                value = self.of(schema, style, full, inside)
                if value is not None:
                    values[wire] = value
                elif wire in required:
                    return None
        extra = f'{{"another field": {self.of(free(facts), style, full, inside)}}}' if is_open(facts) and full else ""
        if style == "dict":
            return braces(values, *([extra[1:-1]] if extra else []))
        names = python_names(self._models, name)
        arguments = [f"{names[wire]}={value}" for wire, value in values.items()]
        return f"{self._models}.{name}({', '.join([*arguments, *([f'extra={extra}'] if extra else [])])})"

    def answer(self, schema: Json) -> str:
        """The type of an answer."""
        name, facts = self.resolved(schema)
        if name:
            return f"{self._models}.{name}"
        if choices := facts.get("oneOf") or facts.get("anyOf"):
            return " | ".join(self.answer(choice) for choice in choices)
        match facts.get("type"):
            case "array":
                return f"list[{self.answer(facts.get('items', {}))}]"
            case "object":
                return f"dict[str, {self.answer(free(facts))}]"
            case None:
                return "Any"
            case "string" if facts.get("format") == "binary":
                return "bytes"
            case kind:
                return {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}[kind]


def is_open(facts: Json) -> bool:
    """Whether an object of a class may have more fields than it declares."""
    return bool(facts.get("additionalProperties"))


def free(facts: Json) -> Json:
    """The schema of undeclared fields."""
    more = facts.get("additionalProperties", True)
    return more if isinstance(more, dict) else {}


def braces(values: Mapping[str, str], *more: str) -> str:
    return "{" + ", ".join([*(f'"{wire}": {value}' for wire, value in values.items()), *more]) + "}"


def python_names(models: str, name: str) -> dict[str, str]:
    """The attributes of a class by wire name."""
    cls = getattr(import_module(f"customerio_{models.removesuffix('_models')}.models"), name)
    return {a.metadata.get("wire", a.name): a.name for a in attrs.fields(cls)}


def success(operation: Json, values: Values) -> str:
    """What a call answers: the types of all documented successes."""
    types = []
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            bodies = [body["schema"] for body in answer.get("content", {}).values() if "schema" in body]
            types += [values.answer(body) for body in bodies] or ["None"]
    return " | ".join(dict.fromkeys(sorted(types, key=lambda name: name == "None")))


def arguments_of(package: str, operation: Json, values: Values) -> list[str]:
    """The argument lists to call an operation with."""
    known = import_module(f"customerio_{package}").OPERATIONS[operation["operationId"]]
    schemas = {(p["in"], p["name"]): p["schema"] for p in operation.get("parameters", ())}
    body = next((c["schema"] for c in operation.get("requestBody", {}).get("content", {}).values()), None)
    variants = values.variants(body) if body else []
    whole = body is not None and not (known.body and known.body.fields)
    # A method has the fields of all variants at once, unless it has an overload for each.
    apart = whole or bool(get_overloads(method_of(package, known)))
    groups = [[variant] for variant in variants] if apart and variants else [variants]
    calls: dict[str, None] = {}
    styles: tuple[tuple[Style, bool], ...] = (("dict", False), ("dict", True), ("class", True))
    for style, full in styles:
        for group in groups:
            positional, keywords = [], []
            for p in known.parameters:
                value = values.of(schemas[p.location, p.name], style, full)
                assert value is not None
                if p.location == "path":
                    positional.append(value)
                elif p.required or full:
                    keywords.append(f"{p.python_name}={value}")
            if whole and (value := values.of(group[0], style, full)) is not None:
                positional.append(value)
            elif group and not whole:
                keywords += _fields(known, group, values, style, full)
                keywords += _extra(package, known, group, values) if full else []
            keywords += ["options=RequestOptions(timeout=1.0)"] if full else []
            calls[", ".join([*positional, *keywords])] = None
    return list(calls)


def _fields(known: Any, variants: list[Json], values: Values, style: Style, full: bool) -> list[str]:
    merged: Json = {}
    bodies = [values.resolved(variant)[1] for variant in variants]
    for body in reversed(bodies):
        merged |= body["properties"]
    required = set.intersection(*(set(body.get("required", ())) for body in bodies))
    wanted = {
        field: values.of(merged[field.name], style, full)
        for field in known.body.fields
        if field.name in required or (full and field.name in merged)
    }
    return [f"{field.python_name}={value}" for field, value in wanted.items() if value is not None]


def _extra(package: str, known: Any, variants: list[Json], values: Values) -> list[str]:
    if not any(is_open(values.resolved(variant)[1]) for variant in variants):
        return []
    named = {p.python_name for p in known.parameters} | {f.python_name for f in known.body.fields} | {"self", "options"}
    (name,) = set(inspect.signature(method_of(package, known)).parameters) - named
    return [f'{name}={{"another field": [1, None]}}']


def method_of(package: str, known: Any) -> Any:
    """The method of an operation; one of no resource is the API's own."""
    if not known.resource:
        return getattr(import_module(f"customerio_{package}").Api, known.name)
    module = import_module(f"customerio_{package}.resources.{known.resource}")
    return getattr(getattr(module, known.resource.title().replace("_", "")), known.name)


def path_of(package: str, known: Any) -> str:
    """The method as an attribute of the client."""
    return ".".join(part for part in (package, known.resource, known.name) if part)


def source(asynchronous: bool) -> str:
    """A module of calls."""
    client, begin, wait = ("AsyncCustomerIO", "async def", "await ") if asynchronous else ("CustomerIO", "def", "")
    lines = [
        "from typing import Any, assert_type",
        f"from customerio_client import {client}, RequestOptions",
        *(f"from customerio_{package} import models as {package}_models" for package in APIS),
    ]
    for package, api in APIS.items():
        values = Values(api, f"{package}_models")
        for operation in operations(api):
            path = path_of(package, import_module(f"customerio_{package}").OPERATIONS[operation["operationId"]])
            answer = success(operation, values)
            lines += ["", "", f"{begin} {path.replace('.', '_')}(cio: {client}) -> None:"]
            for arguments in arguments_of(package, operation, values):
                call = f"{wait}cio.{path}({arguments})"
                lines.append(f"    {call}" if answer == "None" else f"    assert_type({call}, {answer})")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    print(source("--async" in sys.argv))
