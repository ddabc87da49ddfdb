"""Each answer an operation is described to give, made from its schema, and what a caller finds in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from customerio_core import ItemsRejected, ResponseError, UnexpectedResponse
from customerio_core.response import read_success
from tests.wire.callers import Caller, package
from tests.wire.calls import least_calls
from tests.wire.compare import differences, exact, plain
from tests.wire.contracts import Endpoint, Json, contract, reachable
from tests.wire.server import Reply, Server
from tests.wire.specimens import Maker, Node, properties
from tests.wire.surprises import TURNS, of_unknown_kind, surprising


class Asker:
    """Makes one and the same call again and again, and has it answered."""

    def __init__(self, endpoint: Endpoint, caller: Caller, server: Server) -> None:
        self.operation = package(endpoint.api).OPERATIONS[endpoint.id]
        self._method = caller.method(self.operation)
        self._server = server
        self._call = next(least_calls(endpoint, self.operation, self._method))

    def ask(self, status: int, answer: bytes) -> object:
        self._server.reply = Reply(status, answer)
        try:
            result: object = self._method(*self._call.positional, **self._call.keywords)
        except ItemsRejected as error:
            assert self.operation.rejected
            return error.response
        except UnexpectedResponse:
            assert status == 207 and self.operation.rejected, "or it has to say what was refused"
            return read_success(self.operation, status, {}, answer)
        return result


@pytest.fixture
def asker(endpoint: Endpoint, caller: Caller, server: Server) -> Asker:
    return Asker(endpoint, caller, server)


def successes(endpoint: Endpoint) -> Iterator[tuple[int, Json]]:
    return ((status, schema) for status, schema in endpoint.answers.items() if 200 <= status < 300)


def examples(endpoint: Endpoint, status: int) -> list[Node]:
    """Answers of one status that are right by the contract, and together have all that it describes."""
    schema = endpoint.answers[status]
    found = Maker(contract(endpoint.api).schemas).examples(schema)
    assert {place for node in found for place in properties(node)} == reachable(endpoint.api, schema)
    for node in found:
        assert not endpoint.faults(node.json(), "responses", status, "content", "application/json", "schema")
    return found


def test_answers_are_read_to_the_leaf(endpoint: Endpoint, asker: Asker) -> None:
    models = package(endpoint.api).models
    for status, schema in successes(endpoint):
        for node in examples(endpoint, status) if schema else ():
            value = asker.ask(status, exact(node.json()).encode())
            assert [*differences(node, value, models)] == []


def test_what_nobody_promised_does_no_damage(endpoint: Endpoint, asker: Asker) -> None:
    models = package(endpoint.api).models
    for status, schema in successes(endpoint):
        for node in examples(endpoint, status) if schema else ():
            for turn in range(TURNS):
                strange = surprising(node, turn)
                value = asker.ask(status, exact(strange.json()).encode())
                assert [*differences(strange, value, models)] == []


def test_unknown_variants_are_kept(endpoint: Endpoint, asker: Asker) -> None:
    for status, schema in successes(endpoint):
        for node in examples(endpoint, status) if schema else ():
            answer = of_unknown_kind(node).json()
            assert exact(plain(asker.ask(status, exact(answer).encode()))) == exact(answer)


def test_an_answer_without_a_body_is_none(endpoint: Endpoint, asker: Asker) -> None:
    for status, schema in successes(endpoint):
        # What a batch is answered with must be an object, or nobody knows whether its items arrived.
        empty = (b"", b"{}") if asker.operation.rejected else (b"", b"{}", b"null")
        for content in (b"",) if schema or status == 204 else empty:
            assert asker.ask(status, content) is None


def test_errors_raise(endpoint: Endpoint, asker: Asker) -> None:
    for status in endpoint.answers.keys() - dict(successes(endpoint)).keys():
        schema = endpoint.answers[status]
        for node in examples(endpoint, status) if schema else (None,):
            content = exact(node.json()).encode() if node else b""
            with pytest.raises(ResponseError) as raised:
                asker.ask(status, content)
            assert raised.value.operation == asker.operation
            assert (raised.value.status, raised.value.content) == (status, content)
