"""Nothing public is `Any` where the contract knows its type: what `python -m generator report` counts is none."""

from __future__ import annotations

import ast
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from generator.verify.untyped import PublicType, Untyped, anys, free_form, untyped
from generator.verify.verify import from_within
from tests.typing.contract_calls import APIS, ROOT, contract

packages = pytest.mark.parametrize("package", APIS)


@cache
def places(package: str) -> tuple[PublicType, ...]:
    return tuple(PublicType(*place) for place in from_within("untyped.py", ROOT / f"customerio_{package}"))


def found(package: str) -> list[Untyped]:
    return untyped(contract(APIS[package]), places(package))


@packages
def test_nothing_is_any_where_the_contract_knows_the_type(package: str) -> None:
    assert [f"{one.place.name}: {one.place.annotation}" for one in found(package) if one.known] == []


@packages
def test_where_the_contract_is_free_form_there_is_some(package: str) -> None:
    assert {one.place.kind for one in found(package)} >= {"arguments", "models", "dicts", "operations"}


@packages
def test_everything_is_looked_at(package: str) -> None:
    named = {place.name for place in places(package)}
    known = import_module(f"customerio_{package}")
    for operation in known.OPERATIONS.values():
        fields = operation.body.fields if operation.body else ()
        for argument in (*operation.parameters, *fields):
            told = [name for name in named if name.endswith(f".{operation.name}({argument.python_name})")]
            assert len(told) >= 2, (operation.id, argument.python_name)  # sync and async
    schemas = contract(APIS[package])["components"]["schemas"]
    seen = {place.name.partition(".")[0] for place in places(package) if place.kind == "models"}
    assert set(schemas) <= seen


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
def test_what_is_known(annotation: str, schema: Any, known: list[str]) -> None:
    named = {"A": {"properties": {}}, "Open": {"properties": {}, "additionalProperties": True}}
    open_at = set(free_form(schema, named))
    paths = anys(ast.parse(annotation, mode="eval").body)
    assert [path for path in paths if path not in open_at] == known


@pytest.mark.parametrize(
    ("about", "known"),
    [
        (["parameter", "call", "query", "free"], False),
        (["parameter", "call", "query", "text"], True),
        (["body field", "call", "text"], True),
        (["body field", "call", "free"], False),
        (["answer", "call", "2"], True),
        (["field", "A", "free"], False),
        ([], True),
    ],
)
def test_a_gap_is_found_wherever_it_is(about: list[str], known: bool) -> None:
    text = {"type": "string"}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    query = [{"in": "query", "name": name, "schema": schema} for name, schema in (("free", {}), ("text", text))]
    call = {"operationId": "call", "parameters": query, "requestBody": content, "responses": {"200": content}}
    schemas = {"A": {"properties": {"text": text, "free": {}}}}
    document = {"paths": {"/": {"get": call}}, "components": {"schemas": schemas}}
    (one,) = untyped(document, [PublicType("models", "name", "Any", about)])
    assert one.known is known
