"""Each operation is called with every parameter, field and variant; what arrives is judged by the contract."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tests.wire.arrived import faults, parameters
from tests.wire.callers import Caller, package
from tests.wire.calls import OWN_HEADER, Arguments, Call, full_calls, least_calls, with_options
from tests.wire.contracts import Endpoint, Json, contract, reachable
from tests.wire.server import Received, Reply, Server
from tests.wire.specimens import Record, properties


def test_requests_are_what_the_contract_says(endpoint: Endpoint, caller: Caller, server: Server) -> None:
    operation = package(endpoint.api).OPERATIONS[endpoint.id]
    method = caller.method(operation)
    server.reply = Reply(min(status for status in endpoint.answers if status < 300))
    made = [*full_calls(endpoint, operation, method), *least_calls(endpoint, operation, method)]
    made[0] = with_options(made[0])
    for call in made:
        assert method(*call.positional, **call.keywords) is None
    assert len(server.received) == len(made)
    wrong = [faults(endpoint, call, received) for call, received in zip(made, server.received, strict=True)]
    assert not any(wrong), "\n".join(str(each) for each in wrong if each)
    every_argument = set(Arguments(operation, method).names)
    assert every_argument == {name for call in made for name in call.given}
    implied = set(operation.body.implied) if operation.body else set[str]()
    everything_was_seen(endpoint, made, server.received, implied)


def everything_was_seen(
    endpoint: Endpoint, made: Sequence[Call], received: Sequence[Received], implied: set[str]
) -> None:
    """By name: each parameter and top-level field arrived, and each property at any depth was in what arrived.

    Not those that the path implies.
    """
    arrived = {place for request in received for place, _ in parameters(endpoint, request)}
    assert arrived == {*endpoint.parameters, OWN_HEADER}
    if endpoint.body is not None:
        fields = {name for request in received for name in _names(json.loads(request.content or b"{}"))}
        assert fields >= top_level(endpoint.api, endpoint.body) - implied
        seen = {place for call in made if call.body for place in properties(call.body)}
        own = {call.body.component for call in made if isinstance(call.body, Record)}
        assert seen == reachable(endpoint.api, endpoint.body) - {(one, name) for one in own for name in implied}


def top_level(api: str, schema: Json) -> set[str]:
    """The declared fields of a body, whichever variant of a union they are of."""
    schema = contract(api).schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    inner = (top_level(api, branch) for branch in schema.get("anyOf", ()))
    return set(schema.get("properties", ())).union(*inner)


def _names(body: Json) -> Sequence[str]:
    return list(body) if isinstance(body, dict) else []
