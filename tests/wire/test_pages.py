"""Every operation that answers in pages, gone through in both ways; which these are, the packages tell."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from customerio_core import Model, Pagination
from tests.wire.callers import Caller, package
from tests.wire.calls import full_calls
from tests.wire.contracts import Endpoint, Json, contract, endpoints
from tests.wire.server import Received, Reply, Server
from tests.wire.specimens import Maker

CURSOR = "a cursor+&=é"
PAGED = [one for one in endpoints() if package(one.api).OPERATIONS[one.id].pagination]
paged = pytest.mark.parametrize("endpoint", PAGED, ids=[one.id for one in PAGED])


def answer(endpoint: Endpoint) -> Json:
    """An answer by the contract, with all fields."""
    return Maker(contract(endpoint.api).schemas).examples(endpoint.answers[200])[0].json()


def pages(endpoint: Endpoint, how: Pagination) -> list[Json]:
    """Two answers, of which the second is the last."""
    first, second = answer(endpoint), answer(endpoint)
    assert first[how.items]
    if how.next:
        return [{**first, how.next: CURSOR}, {**second, how.next: ""}]
    return [first, {**second, how.items: None}]


def without(received: Received, mark: str | None) -> Received:
    """A request without what differs between two pages."""
    return replace(received, query=[pair for pair in received.query if pair[0] != mark])


def test_there_are_eighteen() -> None:
    assert len(PAGED) == 20


@paged
def test_all_pages_of_an_operation(endpoint: Endpoint, caller: Caller, server: Server) -> None:
    operation = package(endpoint.api).OPERATIONS[endpoint.id]
    how = operation.pagination
    assert how
    answers = pages(endpoint, how)
    given = next(iter(full_calls(endpoint, operation, caller.method(operation))))
    own = {how.cursor, how.offset, how.limit}
    keywords: dict[str, Any] = {name: value for name, value in given.keywords.items() if name not in own}
    size = len(answers[0][how.items])
    if how.limit:
        keywords["page_size"] = size

    server.replies.extend(Reply(200, json.dumps(one).encode()) for one in answers)
    found = caller.everything(operation)(*given.positional, **keywords)

    assert [item.to_dict() if isinstance(item, Model) else item for item in found] == [
        item for one in answers for item in one[how.items] or ()
    ]
    mark = how.cursor or how.offset
    first, second = server.received
    assert dict(first.query).get(mark) is None
    assert dict(second.query)[mark] == (CURSOR if how.cursor else str(size))
    assert without(second, mark) == first
    assert dict(first.query).get("limit") == (str(size) if how.limit else None)
