"""Nothing public is `Any` where the contract knows its type.

Every `Any` in a method's signature, in a field of a model and in the types that operations carry is compared with the
contract's schema for that place: it is free-form there (no type, an object or a list of no declared content, further
fields of an object), or it is a gap. `pytest -s` prints the count by package.
"""

from __future__ import annotations

import ast
import inspect
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple, get_overloads, is_typeddict

import attrs
import pytest

from tests.typing.contract_calls import APIS, Json, Values, contract, free, is_open, operations, path_of

UNIONS = ("oneOf", "anyOf")
packages = pytest.mark.parametrize("package", APIS)


class Place(NamedTuple):
    """Something public with a type."""

    kind: str
    name: str
    annotation: str
    schemas: tuple[Json, ...]  # what the contract says of it; none, if it says nothing


class Found(NamedTuple):
    """An `Any`: `[]` in its path is an element of a list, `{}` a value of a mapping."""

    kind: str
    name: str
    path: str
    annotation: str
    known: bool


def anys(annotation: ast.expr, path: str = "") -> Iterator[str]:
    """Where an annotation says `Any`."""
    match annotation:
        case ast.Name("Any") | ast.Attribute(attr="Any"):
            yield path
        case ast.BinOp(left, ast.BitOr(), right):
            yield from anys(left, path)
            yield from anys(right, path)
        case ast.Constant(str() as text):
            yield from anys(parsed(text), path)
        case ast.Call(args=[ast.Constant(str() as text)]):  # ForwardRef("..."), as a TypedDict made by a call has it
            yield from anys(parsed(text), path)
        case ast.Subscript(container, inner):
            name = ast.unparse(container).rpartition(".")[2]
            inside = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            if name == "Literal":
                return
            if name in ("Mapping", "dict"):
                inside, path = inside[1:], path + "{}"
            elif name in ("Sequence", "list", "tuple", "Iterable", "Iterator", "AsyncIterator"):
                path += "[]"
            for part in inside:
                yield from anys(part, path)
        case _:
            pass


def parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def free_form(schema: Json, schemas: Json, path: str = "") -> Iterator[str]:
    """Where a schema leaves the type open, in the same words as `anys`."""
    if "$ref" in schema:
        facts = schemas[schema["$ref"].rpartition("/")[2]]
        if "properties" not in facts:
            yield from free_form(facts, schemas, path)
        elif is_open(facts):  # a class, or a mapping of its declared and all other fields
            yield from free_form(free(facts), schemas, path + "{}")
        return
    choices = [choice for union in UNIONS for choice in schema.get(union, ())]
    for choice in choices:
        yield from free_form(choice, schemas, path)
    if choices or "enum" in schema or "const" in schema:
        return
    kinds = schema.get("type")
    if kinds is None:
        yield path
    for kind in [kinds] if isinstance(kinds, str) else kinds or ():
        if kind == "array":
            yield from free_form(schema.get("items", {}), schemas, path + "[]")
        elif kind == "object":
            yield from free_form(free(schema), schemas, path + "{}")


def places(package: str) -> Iterator[Place]:
    yield from in_methods(package)
    yield from in_operations(package)
    yield from in_models(package)


def body_of(operation: Json) -> list[Json]:
    return [content["schema"] for content in operation.get("requestBody", {}).get("content", {}).values()]


def answers_of(operation: Json) -> list[Json]:
    return [
        body["schema"]
        for status, answer in operation["responses"].items()
        if status.startswith("2")
        for body in answer.get("content", {}).values()
        if "schema" in body
    ]


@cache
def facts_of(package: str) -> dict[str, Json]:
    """The operations by their path in Python."""
    known = import_module(f"customerio_{package}").OPERATIONS
    return {path_of(package, known[o["operationId"]]): o for o in operations(APIS[package])}


def arguments(package: str, operation: Json) -> dict[str, tuple[Json, ...]]:
    """The schemas behind each argument of a method."""
    known = import_module(f"customerio_{package}").OPERATIONS[operation["operationId"]]
    values = Values(APIS[package], "")
    schemas = {(p["in"], p["name"]): p["schema"] for p in operation.get("parameters", ())}
    found: dict[str, tuple[Json, ...]]
    found = {p.python_name: (schemas[p.location, p.name],) for p in known.parameters}
    variants = [values.resolved(variant)[1] for body in body_of(operation) for variant in values.variants(body)]
    for field in known.body.fields if known.body else ():
        found[field.python_name] = tuple(
            variant["properties"][field.name] for variant in variants if field.name in variant.get("properties", {})
        )
    if known.body and not known.body.fields:
        found["body"] = tuple(body_of(operation))
    further = tuple({"type": "object", "additionalProperties": free(v)} for v in variants if is_open(v))
    return {**found, "": further}  # "": what takes fields without a name


def in_methods(package: str) -> Iterator[Place]:
    for resource in sorted({known.resource for known in import_module(f"customerio_{package}").OPERATIONS.values()}):
        module = import_module(f"customerio_{package}." + (f"resources.{resource}" if resource else "api"))
        for cls in vars(module).values():
            if inspect.isclass(cls) and cls.__module__.startswith(f"customerio_{package}"):
                yield from in_class(package, cls)


def in_class(package: str, cls: type[Any]) -> Iterator[Place]:
    resource = cls.__module__.rpartition(".")[2]
    for name, method in vars(cls).items():
        if name.startswith("_") or not inspect.isfunction(method):
            continue
        method_of = name.removesuffix("_and_wait")
        paths = ([resource, method_of], [method_of])
        operation = next((facts for path, facts in facts_of(package).items() if path.split(".")[1:] in paths), None)
        known = arguments(package, operation) if operation else {}
        signatures: list[Callable[..., Any]] = [method, *get_overloads(method)]
        for signature in signatures:
            for argument, annotation in inspect.get_annotations(signature).items():
                where = f"{cls.__name__}.{name}({argument})"
                if argument == "return":
                    yield Place("answers", where, annotation, tuple(answers_of(operation)) if operation else ())
                else:
                    yield Place("arguments", where, annotation, known.get(argument, known.get("", ())))


def in_operations(package: str) -> Iterator[Place]:
    known = import_module(f"customerio_{package}").OPERATIONS
    for path, facts in facts_of(package).items():
        operation, named = known[facts["operationId"]], arguments(package, facts)
        for part in (*operation.parameters, *(operation.body.fields if operation.body else ())):
            yield Place("operations", f"{path}: {part.name}", part.type, named[part.python_name])
        if operation.body and operation.body.type:
            yield Place("operations", f"{path}: body", operation.body.type, tuple(body_of(facts)))
        every = tuple(
            body.get("schema", {})
            for answer in facts["responses"].values()
            for body in answer.get("content", {}).values()
        )
        for answer in operation.answers:
            yield Place("operations", f"{path}: {answer.status}", answer.type or "None", every)


def in_models(package: str) -> Iterator[Place]:
    models = import_module(f"customerio_{package}.models")
    schemas: Json = contract(APIS[package])["components"]["schemas"]
    for name in models.__all__:
        model = getattr(models, name)
        facts = schemas.get(name) or schemas.get(name.removesuffix("Dict"), {})
        if isinstance(model, str):
            yield Place("models", name, model, (facts,))
        elif is_typeddict(model):
            for wire, annotation in inspect.get_annotations(model).items():
                text = annotation.__forward_arg__ if hasattr(annotation, "__forward_arg__") else str(annotation)
                yield Place("dicts", f"{name}[{wire!r}]", text, known_field(facts, wire))
        elif attrs.has(model):
            for field in attrs.fields(model):
                if field.name != "_extra":
                    wire = field.metadata.get("wire", field.name)
                    yield Place("models", f"{name}.{field.name}", str(field.type), known_field(facts, wire))


def known_field(facts: Mapping[str, Any], wire: str) -> tuple[Json, ...]:
    return (facts["properties"][wire],) if wire in facts.get("properties", {}) else ()


@cache
def inventory(package: str) -> tuple[Found, ...]:
    """Every `Any` of a package."""
    schemas: Json = contract(APIS[package])["components"]["schemas"]
    found = []
    for place in places(package):
        open_at = {path for schema in place.schemas for path in free_form(schema, schemas)}
        for path in dict.fromkeys(anys(parsed(place.annotation))):
            found.append(Found(place.kind, place.name, path, place.annotation, path not in open_at))
    return tuple(found)


def is_dict_of_an_object(found: Found) -> bool:
    """An object is taken as a class or as any dict."""
    return found.kind == "arguments" and found.path.endswith("{}") and " | Mapping[str, Any]" in found.annotation


def told(found: list[Found]) -> list[str]:
    return [f"{any_.name}: {any_.annotation}" for any_ in found]


@packages
def test_nothing_is_any_where_the_contract_knows_the_type(package: str) -> None:
    found = inventory(package)
    kinds = Counter((any_.kind, "known" if any_.known else "free-form") for any_ in found)
    print(f"\n{package}: " + ", ".join(f"{kind} {why} {count}" for (kind, why), count in sorted(kinds.items())))
    assert told([any_ for any_ in found if any_.known and not is_dict_of_an_object(any_)]) == []


@packages
def test_dicts_of_objects_are_typed(package: str) -> None:
    assert told([any_ for any_ in inventory(package) if any_.known and is_dict_of_an_object(any_)]) == []


@packages
def test_the_inventory_covers_everything(package: str) -> None:
    named = {place.name.partition("(")[0].partition(".")[2] for place in in_methods(package)}
    assert named >= {path.rpartition(".")[2] for path in facts_of(package)}
    schemas = contract(APIS[package])["components"]["schemas"]
    seen = {place.name.partition(".")[0] for place in in_models(package)}
    assert {name for name, facts in schemas.items() if facts.get("properties")} <= seen


@pytest.mark.parametrize(
    ("annotation", "schema", "known"),
    [
        ("Any", {}, []),
        ("Any | Unset", {"type": "string"}, [""]),
        ("A | Mapping[str, Any]", {"$ref": "#/A"}, ["{}"]),
        ("A | Mapping[str, Any]", {"oneOf": [{"$ref": "#/Open"}, {"type": "null"}]}, []),
        ("Sequence[A | Mapping[str, Any]]", {"type": "array", "items": {"$ref": "#/A"}}, ["[]{}"]),
        ("list[Any]", {"type": "array", "items": {"type": "integer"}}, ["[]"]),
        ("dict[str, Any]", {"type": "object", "additionalProperties": {"type": "string"}}, ["{}"]),
        ("dict[str, list[Any]] | Any", {"type": "object", "additionalProperties": {"type": "array"}}, [""]),
    ],
)
def test_what_is_known(annotation: str, schema: Json, known: list[str]) -> None:
    schemas = {"A": {"properties": {}}, "Open": {"properties": {}, "additionalProperties": True}}
    open_at = set(free_form(schema, schemas))
    assert [path for path in anys(parsed(annotation)) if path not in open_at] == known
