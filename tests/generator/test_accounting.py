"""The accounting sees every loss, and only losses."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.documents.parse import parse_object
from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.verify.accounting import absolute_paths, account, missing
from tests.generator.openapi import answering, document, operation, ref, taking, thing

Json = dict[str, Any]
APIS = ("journeys-app", "journeys-track", "pipelines")


def test_what_is_equal_lacks_nothing_however_it_is_written() -> None:
    flat = answering(thing(a="string", b={"type": "string", "enum": ["x", "y"]}))
    parts = {"allOf": [ref("A"), {"anyOf": [thing(b={"enum": ["x", "y"]})]}]}
    assert missing(flat, answering(parts, A=thing(a="string"))) == []
    assert missing(answering(parts, A=thing(a="string")), flat) == []


@pytest.mark.parametrize(
    ("whole", "lacking", "told"),
    [
        (thing(a="string", b="string"), thing(a="string"), "GET /thing 200 (application/json).b: the property"),
        (
            thing(a={"type": "array", "items": thing(b="string")}),
            thing(a={"type": "array", "items": thing(c="string")}),
            "GET /thing 200 (application/json).a[].b: the property",
        ),
        (
            {"type": "object", "additionalProperties": thing(b="string")},
            {"type": "object", "additionalProperties": {"type": "string"}},
            "GET /thing 200 (application/json){}.b: the property",
        ),
        (
            thing(a={"enum": ["x", "y"]}),
            thing(a={"enum": ["x"]}),
            "GET /thing 200 (application/json).a: the value 'y'",
        ),
        (
            {"oneOf": [thing(a="string", c="string"), thing(b="string", c="string")]},
            {"oneOf": [thing(a="string", c="string"), thing(b="string")]},
            "GET /thing 200 (application/json).c: the property",
        ),
    ],
)
def test_a_loss_is_told_with_its_place(whole: Json, lacking: Json, told: str) -> None:
    assert missing(answering(whole), answering(lacking)) == [told]


def test_alternatives_that_are_said_twice_share_a_partner() -> None:
    """Lists among which one is said twice: the other side has it once, next to one that looks alike from outside."""
    text, texts = thing_list({"type": "string"}), thing_list(thing_list({"type": "string", "enum": ["y"]}))
    for branches in ([text, texts, texts], [texts, text, texts], [texts, texts, text]):
        source = answering(thing_list({"oneOf": branches}))
        assert missing(source, fold(distil(source)[0], api="things").document) == []
    alone = answering(thing_list({"oneOf": [text, text]}))
    assert missing(answering(thing_list({"oneOf": [text, texts, texts]})), alone) != []


def thing_list(items: Json) -> Json:
    return {"type": "array", "items": items}


def test_lost_operations_parameters_and_bodies_are_told() -> None:
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}}
    whole = document(
        {"/a": {"get": operation("a", parameters=[parameter])}, "/b": {"put": operation("b", body=thing(x="string"))}}
    )
    lacking = copy.deepcopy(whole)
    del lacking["paths"]["/a"]["get"]["parameters"], lacking["paths"]["/b"]["put"]["requestBody"]
    assert missing(whole, lacking) == ["GET /a query limit: the parameter", "PUT /b body (application/json): the body"]
    assert missing(whole, document({})) == ["GET /a: the operation", "PUT /b: the operation"]


def test_losses_of_webhooks_are_told() -> None:
    header = {"name": "x-signature", "in": "header", "schema": {"type": "string"}}
    brings = operation("sent", body=thing(id="string", kind={"enum": ["a", "b"]}), answer=thing(seen="boolean"))
    whole = {
        **document({}),
        "webhooks": {"sent": {"parameters": [header], "post": brings, "put": copy.deepcopy(brings)}},
    }

    def lost(change: Callable[[Json], object]) -> list[str]:
        lacking = copy.deepcopy(whole)
        change(lacking["webhooks"]["sent"])
        return missing(whole, lacking)

    def body(item: Json) -> Json:
        schema: Json = item["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
        return schema

    assert missing(whole, document({})) == ["webhook PUT sent: the operation", "webhook POST sent: the operation"]
    assert lost(lambda item: item.pop("put")) == ["webhook PUT sent: the operation"]
    assert lost(lambda item: item.pop("parameters"))[-1] == "webhook POST sent header x-signature: the parameter"
    assert lost(lambda item: item["post"].pop("requestBody")) == ["webhook POST sent body (application/json): the body"]
    assert lost(lambda item: body(item).pop("id")) == ["webhook POST sent body (application/json).id: the property"]
    assert lost(lambda item: body(item)["kind"]["enum"].pop()) == [
        "webhook POST sent body (application/json).kind: the value 'b'"
    ]
    assert lost(lambda item: item["post"]["responses"]["200"].pop("content")) == [
        "webhook POST sent 200 (application/json): the answer"
    ]


def test_recursion_ends() -> None:
    whole = taking(ref("Filter"), Filter=thing(name="string", of={"type": "array", "items": ref("Filter")}))
    assert missing(whole, whole) == []
    lacking = copy.deepcopy(whole)
    del lacking["components"]["schemas"]["Filter"]["properties"]["name"]
    assert "POST /thing body (application/json).name: the property" in missing(whole, lacking)


@pytest.mark.parametrize("api", APIS)
def test_folding_the_vendors_documents_loses_nothing(api: str, shared_specs: Path) -> None:
    path = shared_specs / "baseline" / f"{api}.json"
    raw = parse_object(path.read_bytes(), str(path))
    facts, _ = distil(raw)
    contract = fold(facts, api=api).document
    counted = account(absolute_paths(raw), contract)
    assert counted.missing == []
    assert counted.operations == {"journeys-app": 115, "journeys-track": 18, "pipelines": 7}[api]
    assert counted.properties > 500 and counted.values > 100


@pytest.mark.parametrize("api", APIS)
def test_a_planted_loss_in_a_contract_is_found(api: str, shared_specs: Path) -> None:
    """Take one property out of the contract, anywhere: each time it is told."""
    path = shared_specs / "baseline" / f"{api}.json"
    facts, _ = distil(parse_object(path.read_bytes(), str(path)))
    contract = fold(facts, api=api).document
    chosen = random.Random(7).sample(sorted(_properties(contract)), 40)
    for component, name in chosen:
        lacking = copy.deepcopy(contract)
        del lacking["components"]["schemas"][component]["properties"][name]
        assert any(f".{name}" in lost for lost in missing(contract, lacking)), (component, name)


def _properties(contract: Json) -> Iterator[tuple[str, str]]:
    for component, schema in contract["components"]["schemas"].items():
        yield from ((component, name) for name in schema.get("properties", ()))
