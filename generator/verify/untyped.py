"""Where the public types of a package say `Any`, and whether its contract knows better.

    python untyped.py FOLDER PACKAGE        prints every public type of a package as JSON

`Any` is right where the contract is free-form: no type, an object or a list of no declared content, further fields of
an object. Anywhere else it is a gap.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
import typing
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

Json = Any
KINDS = ("arguments", "answers", "operations", "models", "dicts")
UNIONS = ("oneOf", "anyOf")
DICT = "Dict"


class PublicType(NamedTuple):
    """Something public with a type, and where the contract describes it; nowhere, if it is none of its things."""

    kind: str  # one of KINDS
    name: str
    annotation: str
    about: list[str]  # how `ContractSchemas.about` finds it


class Untyped(NamedTuple):
    """An `Any`. In its path `[]` is an element of a list, `{}` a value of a mapping."""

    place: PublicType
    path: str
    known: bool  # the contract says more than that


def untyped(document: Json, places: Iterable[PublicType]) -> list[Untyped]:
    """Every `Any` in the public types of a package, judged by what its contract says there."""
    schemas = ContractSchemas(document)
    found = []
    for place in places:
        paths = list(dict.fromkeys(anys(_parsed(place.annotation))))
        open_at = {path for schema in schemas.about(*place.about) for path in free_form(schema, schemas.named)}
        found += [Untyped(place, path, path not in open_at) for path in paths]
    return found


# --- annotations ------------------------------------------------------------------------------------------


def anys(annotation: ast.expr, path: str = "") -> Iterator[str]:
    """Where an annotation says `Any`."""
    match annotation:
        case ast.Name("Any") | ast.Attribute(attr="Any"):
            yield path
        case ast.BinOp(left, ast.BitOr(), right):
            yield from anys(left, path)
            yield from anys(right, path)
        case ast.Constant(str() as text):
            yield from anys(_parsed(text), path)
        case ast.Subscript(container, inner):
            yield from _inside(ast.unparse(container).rpartition(".")[2], inner, path)
        case _:
            pass


def _inside(container: str, inner: ast.expr, path: str) -> Iterator[str]:
    inside = inner.elts if isinstance(inner, ast.Tuple) else [inner]
    if container == "Literal":
        return
    if container in ("Mapping", "dict"):
        inside, path = inside[1:], path + "{}"
    elif container in ("Sequence", "list", "tuple", "Iterable", "Iterator", "AsyncIterator"):
        path += "[]"
    for part in inside:
        yield from anys(part, path)


def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


# --- the contract -----------------------------------------------------------------------------------------


def free_form(schema: Json, named: Json, path: str = "") -> Iterator[str]:
    """Where a schema leaves the type open, in the same words as `anys`."""
    if "$ref" in schema:
        facts = named[schema["$ref"].rpartition("/")[2]]
        if "properties" not in facts:
            yield from free_form(facts, named, path)
        elif facts.get("additionalProperties"):  # a class, or a mapping of its declared and all other fields
            yield from free_form(_free(facts), named, path + "{}")
        return
    choices = [choice for union in UNIONS for choice in schema.get(union, ())]
    for choice in choices:
        yield from free_form(choice, named, path)
    if choices or "enum" in schema or "const" in schema:
        return
    kinds = schema.get("type")
    if kinds is None:
        yield path
    for kind in [kinds] if isinstance(kinds, str) else kinds or ():
        if kind == "array":
            yield from free_form(schema.get("items", {}), named, path + "[]")
        elif kind == "object":
            yield from free_form(_free(schema), named, path + "{}")


def _free(schema: Json) -> Json:
    """The schema of the fields that an object does not declare."""
    more = schema.get("additionalProperties", True)
    return more if isinstance(more, dict) else {}


class ContractSchemas:
    """Finds what a contract says about the place of a public type."""

    def __init__(self, document: Json) -> None:
        self.named: Json = document.get("components", {}).get("schemas", {})
        self._operations = {
            operation["operationId"]: operation
            for item in document.get("paths", {}).values()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }

    def about(self, kind: str = "", owner: str = "", *more: str) -> list[Json]:
        """The schemas, one per variant; none for what the contract does not speak of."""
        if kind == "component":
            return [self.named.get(owner, {})]
        if kind == "field":
            return self._fields([self.named.get(owner, {})], *more)
        if kind == "parameter":
            declared = self._operations[owner].get("parameters", ())
            return [one.get("schema", {}) for one in declared if (one["in"], one["name"]) == more]
        if kind == "body":
            return self._bodies(owner)
        if kind == "body field":
            return self._fields(self._variants(self._bodies(owner)), *more)
        if kind == "further fields":
            open_ones = [one for one in self._variants(self._bodies(owner)) if one.get("additionalProperties")]
            return [{"type": "object", "additionalProperties": _free(one)} for one in open_ones]
        if kind == "answer":
            return self._answers(owner, *more)
        return []

    def _fields(self, objects: Iterable[Json], wire: str) -> list[Json]:
        return [one["properties"][wire] for one in objects if wire in one.get("properties", {})]

    def _bodies(self, operation: str) -> list[Json]:
        content = self._operations[operation].get("requestBody", {}).get("content", {})
        return [body.get("schema", {}) for body in content.values()]

    def _answers(self, operation: str, status: str) -> list[Json]:
        """What comes with a status; with one of "2", any success."""
        return [
            body.get("schema", {})
            for declared, answer in self._operations[operation]["responses"].items()
            if declared.startswith(status)
            for body in answer.get("content", {}).values()
        ]

    def _variants(self, schemas: Iterable[Json]) -> list[Json]:
        found = []
        for schema in schemas:
            facts = self.named[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
            choices = [choice for union in UNIONS for choice in facts.get(union, ())]
            found += self._variants(choices) if choices else [facts]
        return found


# --- the package, from within a process of its own --------------------------------------------------------


def main(folder: str, package: str) -> None:
    """Write the public types of `folder / package`."""
    sys.path.insert(0, folder)
    operations = importlib.import_module(f"{package}.operations").OPERATIONS.values()
    places = [place for operation in operations for place in (*_signature(package, operation), *_facts(operation))]
    json.dump([*places, *_models(importlib.import_module(f"{package}.models"))], sys.stdout)


def _signature(package: str, operation: Any) -> Iterator[PublicType]:
    """The arguments and the result of a method and its overloads, sync and async."""
    abouts = {parameter.python_name: about for parameter, about in _parts(operation)}
    rest = ["further fields", operation.id] if operation.body else []
    module = importlib.import_module(f"{package}.resources.{operation.resource or 'calls'}")
    for owner in vars(module).values():
        method = vars(owner).get(operation.name) if inspect.isclass(owner) else None
        if not inspect.isfunction(method) or owner.__module__ != module.__name__:
            continue
        signatures: list[Callable[..., Any]] = [method, *typing.get_overloads(method)]
        for one in signatures:
            for name, annotation in inspect.get_annotations(one).items():
                where = f"{owner.__name__}.{operation.name}({name})"
                if name == "return":
                    yield PublicType("answers", where, annotation, ["answer", operation.id, "2"])
                elif name != "options":
                    whole = ["body", operation.id] if name == "body" else rest
                    yield PublicType("arguments", where, annotation, abouts.get(name, whole))


def _facts(operation: Any) -> Iterator[PublicType]:
    """The types that `OPERATIONS` has of an operation."""
    for part, about in _parts(operation):
        yield PublicType("operations", f"{operation.id}: {part.name}", part.type, about)
    if operation.body and operation.body.type:
        yield PublicType("operations", f"{operation.id}: body", operation.body.type, ["body", operation.id])
    for answer in operation.responses:
        about = ["answer", operation.id, answer.status]
        yield PublicType("operations", f"{operation.id}: {answer.status}", answer.type or "None", about)


def _parts(operation: Any) -> Iterator[tuple[Any, list[str]]]:
    """Parameters and fields of the body, and where the contract has them."""
    for parameter in operation.parameters:
        yield parameter, ["parameter", operation.id, parameter.location, parameter.name]
    for field in operation.body.fields if operation.body else ():
        yield field, ["body field", operation.id, field.name]


def _models(models: Any) -> Iterator[PublicType]:
    for name in models.__all__:
        model = getattr(models, name)
        component = name.removesuffix(DICT)
        if isinstance(model, str):
            yield PublicType("dicts" if name.endswith(DICT) else "models", name, model, ["component", component])
        elif typing.is_typeddict(model):
            for wire, annotation in model.__annotations__.items():
                yield PublicType("dicts", f"{name}[{wire!r}]", annotation.__forward_arg__, ["field", component, wire])
        else:
            for field in model.__attrs_attrs__:
                if field.name != "_extra":
                    wire = field.metadata.get("wire", field.name)
                    yield PublicType("models", f"{name}.{field.name}", field.type, ["field", component, wire])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
