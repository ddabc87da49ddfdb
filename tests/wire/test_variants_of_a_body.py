"""Where the variants of a body share one signature: a call of each passes, one that none allows sends nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import pytest

from customerio_core import Operation
from tests.wire.callers import CALLERS, Caller, package
from tests.wire.contracts import SCHEMAS, Endpoint, Json, contract, endpoints
from tests.wire.server import Reply, Server
from tests.wire.specimens import Maker, Style


def variants(endpoint: Endpoint) -> list[Json]:
    """The variants that a body may be of."""
    schemas, pending, found = contract(endpoint.api).schemas, [endpoint.body], []
    while pending:
        schema = pending.pop(0)
        schema = schemas[schema["$ref"].removeprefix(SCHEMAS)] if "$ref" in schema else schema
        pending += schema.get("anyOf", ())
        found += [schema] if "properties" in schema else []
    return found


def choices() -> Iterator[Any]:
    """The operations of which each call has to choose a variant, by what their variants require."""
    for endpoint in endpoints():
        if endpoint.body is None or not package(endpoint.api).OPERATIONS[endpoint.id].body.fields:
            continue
        required = [set(variant.get("required", ())) for variant in variants(endpoint)]
        if len(required) > 1 and all(each - set.intersection(*required) for each in required):
            yield pytest.param(endpoint, id=endpoint.id)


chosen_from = pytest.mark.parametrize("chosen", list(choices()))
both_ways = pytest.mark.parametrize("way", CALLERS)
Callers = Callable[[str, str], Caller]


def arguments(operation: Operation, endpoint: Endpoint, wires: set[str]) -> dict[str, Any]:
    """A value for each of some fields, as keywords."""
    maker, plain = Maker(contract(endpoint.api).schemas, least=True, sent=True), Style(None, lambda moment: moment)
    known = {wire: schema for variant in variants(endpoint) for wire, schema in variant["properties"].items()}
    assert operation.body is not None
    names = {field.name: field.python_name for field in operation.body.fields}
    return {names[wire]: maker.examples(known[wire])[0].python(plain) for wire in wires}


@both_ways
@chosen_from
def test_a_call_of_each_variant_passes(chosen: Endpoint, way: str, _callers: Callers, server: Server) -> None:
    operation = package(chosen.api).OPERATIONS[chosen.id]
    method = _callers(chosen.api, way).method(operation)
    server.reply = Reply(min(status for status in chosen.answers if status < 300))
    for variant in variants(chosen):
        method(**arguments(operation, chosen, set(variant["required"])))
        assert json.loads(server.received[-1].content).keys() == set(variant["required"])
    assert len(server.received) == len(variants(chosen))


@both_ways
@chosen_from
def test_a_call_that_no_variant_allows_sends_nothing(
    chosen: Endpoint, way: str, _callers: Callers, server: Server
) -> None:
    operation = package(chosen.api).OPERATIONS[chosen.id]
    method = _callers(chosen.api, way).method(operation)
    required = [set(variant["required"]) for variant in variants(chosen)]
    common = set.intersection(*required)
    for size in range(len(common) + 1):
        for wires in combinations(sorted(common), size):
            given = arguments(operation, chosen, set(wires))
            with pytest.raises(TypeError):
                method(**given)
    for own in required:  # all but one of what only this variant asks for, and what is null is not there
        for missing in own - common:
            given = arguments(operation, chosen, own)
            given |= dict.fromkeys(arguments(operation, chosen, {missing}))
            with pytest.raises(TypeError, match=f"{re.escape(operation.call)}: needs "):
                method(**given)
    assert server.received == []


@chosen_from
def test_the_facts_are_those_of_the_contract(chosen: Endpoint) -> None:
    required = [set(variant["required"]) for variant in variants(chosen)]
    body = package(chosen.api).OPERATIONS[chosen.id].body
    assert [set(wires) for wires in body.one_of] == [each - set.intersection(*required) for each in required]


@both_ways
def test_only_one_of_what_excludes_each_other(way: str, _callers: Callers, server: Server) -> None:
    calls = {
        "exportDeliveriesData": ((), {"newsletter_id": 3, "campaign_id": 4}),
        "triggerBroadcast": ((4,), {"ids": ["7"], "emails": ["ada@example.com"]}),
    }
    for name, (path, given) in calls.items():
        method = _callers("journeys-app", way).method(package("journeys-app").OPERATIONS[name])
        with pytest.raises(TypeError, match=r"\): takes only one of "):
            method(*path, **given)
    assert server.received == []
