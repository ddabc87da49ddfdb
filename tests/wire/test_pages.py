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
        return [placed(first, how.next, CURSOR), placed(second, how.next, "")]
    first = placed(first, how.total, 999) if how.total else first
    return [first, {**second, **dict.fromkeys((how.items, *how.more))}]


def placed(page: Json, path: str, value: object) -> Json:
    """The page with a value at the end of a path of wire names."""
    step, _, rest = path.partition(".")
    return {**page, step: placed(page.get(step, {}), rest, value) if rest else value}


def listed(page: Json, how: Pagination) -> list[Json]:
    """What is on a page, in one list or in several."""
    return [item for name in (how.items, *how.more) for item in page[name] or ()]


def without(received: Received, mark: str | None) -> Received:
    """A request without what differs between two pages."""
    return replace(received, query=[pair for pair in received.query if pair[0] != mark])


def test_how_many_there_are() -> None:
    assert len(PAGED) == 26


@paged
def test_all_pages_of_an_operation(endpoint: Endpoint, caller: Caller, server: Server) -> None:
    operation = package(endpoint.api).OPERATIONS[endpoint.id]
    how = operation.pagination
    assert how
    answers = pages(endpoint, how)
    given = next(iter(full_calls(endpoint, operation, caller.method(operation))))
    own = {how.cursor, how.offset, how.page, how.limit}
    keywords: dict[str, Any] = {name: value for name, value in given.keywords.items() if name not in own}
    size = len(listed(answers[0], how))
    if how.limit:
        keywords["page_size"] = size

    server.replies.extend(Reply(200, json.dumps(one).encode()) for one in answers)
    found = caller.everything(operation)(*given.positional, **keywords)

    assert [item.to_dict() if isinstance(item, Model) else item for item in found] == [
        item for one in answers for item in listed(one, how)
    ]
    mark = how.cursor or how.offset or how.page
    first, second = server.received
    assert dict(first.query).get(mark) is None
    assert dict(second.query)[mark] == {"cursor": CURSOR, "offset": str(size), "page": "2"}[how.style]
    assert without(second, mark) == first
    assert dict(first.query).get("limit") == (str(size) if how.limit else None)
