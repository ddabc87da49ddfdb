"""What each way to fail does to each kind of call: raised or returned, how many requests, and whether anything was sent
twice. The table goes into docs/faults.md; one that differs from the committed one fails, so that a person looks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO, CustomerIOError, Timeouts
from customerio_client.limits import MemoryLimiter

from . import faulty
from .clients import SECRETS, StillClock
from .faulty import SHAPES, Fault, FaultyServer, answer, faulty_server

TABLE = Path(__file__).parents[2] / "docs" / "faults.md"
RETRIES = 2
URLS = ("track_url", "app_url", "pipelines_url")


@dataclass(frozen=True)
class CallKind:
    """A kind of call, and what it answers when all is well."""

    name: str
    make: Callable[[Any], Any]
    good: dict[str, Any]
    host: str
    repeatable: bool = True
    before: list[dict[str, Any]] = field(default_factory=list)
    """What is answered, well, before the fault."""


def _send(cio: Any) -> Any:
    return cio.app.messages.send_email(transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"})


def _items(cio: Any) -> Any:
    pages = cio.app.messages.iterate()
    if not hasattr(pages, "__aiter__"):
        return list(pages)

    async def run() -> Any:
        return [message async for message in pages]

    return run()


CALLS = [
    CallKind("identify", lambda cio: cio.track.customers.identify("7"), {}, "track"),
    CallKind("event", lambda cio: cio.track.events.track("7", name="Ordered"), {}, "track"),
    CallKind("send", _send, {"delivery_id": "x"}, "api", repeatable=False),
    CallKind(
        "search",
        lambda cio: cio.app.customers.search(filter={"segment": {"id": 4}}),
        {"identifiers": [{"id": "7"}], "ids": ["7"], "next": ""},
        "api",
    ),
    CallKind(
        "list page 3",
        _items,
        {"messages": [{"id": "3"}], "next": ""},
        "api",
        before=[{"messages": [{"id": "1"}], "next": "x"}, {"messages": [{"id": "2"}], "next": "y"}],
    ),
]
REFUSALS = [400, 401, 403, 404, 405, 409, 413, 422, 429]
REDIRECTS = [301, 302, 307, 308]


def faults(kind: CallKind, port: int) -> dict[str, Fault]:
    """Name all faults that come as answers; a redirect needs to know from where."""
    found: dict[str, Fault] = {
        "reset before headers": faulty.reset_before_headers,
        "reset after headers": faulty.reset_after_headers,
        "closed in the body": faulty.closed_in_the_body,
        "slow header": faulty.slow_header,
        "slow body": faulty.slow_body,
        "interim responses without end": faulty.endless_interim,
        "another response behind it": faulty.another_behind,
        "junk behind it": faulty.junk_behind,
        "408 on the idle connection": faulty.timeout_when_idle,
    }
    for status in REDIRECTS:
        found[f"{status}, same host"] = answer(status, b"", location="/elsewhere")
        found[f"{status}, other region"] = answer(status, b"", location=f"https://{kind.host}-eu.customer.io/elsewhere")
        found[f"{status}, other domain"] = answer(status, b"", location=f"http://localhost:{port}/elsewhere")
    for status in REFUSALS:
        for name, (body, content_type) in SHAPES.items():
            found[f"{status}, {name}"] = answer(status, body, content_type=content_type)
    for status in (500, 502, 503, 504, 522):
        found[str(status)] = answer(status, b"<html>no</html>", content_type="text/html")
    found |= {
        "204": faulty.no_content,
        "200, empty": answer(200, b""),
        "200, HTML": answer(200, b"<html>canary</html>", content_type="text/html"),
        "200, truncated JSON": faulty.truncated_json,
        "200, wrong content length": faulty.wrong_length,
        "200, gzip": faulty.good_gzip,
        "200, broken gzip": faulty.broken_gzip,
        "200, huge body": faulty.huge_body,
    }
    return found


SAME_HOST = tuple(f"{status}, same host" for status in REDIRECTS)
WITHOUT_A_REQUEST = ("refused", "TLS failure", "DNS failure")


@dataclass(frozen=True)
class Cell:
    """What came of one fault in one kind of call."""

    outcome: str
    requests: int
    taken: int
    """Requests that can have taken effect: all but those that were refused or led elsewhere."""

    def __str__(self) -> str:
        return f"{self.outcome}, {self.requests}"


class Caller:
    """Makes one call, synchronously or not, with a client of its own."""

    def __init__(self, way: str) -> None:
        self._way = way

    def __call__(self, kind: CallKind, settings: dict[str, Any]) -> Any:
        if self._way == "sync":
            with CustomerIO(**settings) as cio:
                return kind.make(cio)

        async def run() -> Any:
            async with AsyncCustomerIO(**settings) as cio:
                return await kind.make(cio)

        return asyncio.run(run())


@pytest.fixture(scope="module")
def server() -> Iterator[FaultyServer]:
    with faulty_server() as running:
        yield running


def settings(name: str, where: dict[str, str]) -> dict[str, Any]:
    # Long enough for a busy machine, but where the server never answers.
    timeout = Timeouts(read=0.15) if name.startswith("slow") else Timeouts()
    no_limits = {"app": None, "app-send": None, "track": None}
    policy = {"clock": StillClock(), "max_retries": RETRIES, "limiter": MemoryLimiter(), "rates": no_limits}
    # Each attempt may take that long: the clock stands still.
    deadline = 0.3 if name.startswith("interim") else 60.0
    return {**SECRETS, **where, **policy, "timeout": timeout, "deadline": deadline}


def outcome(caller: Caller, kind: CallKind, arguments: dict[str, Any]) -> str:
    try:
        value = caller(kind, arguments)
    except CustomerIOError as error:
        assert "canary" not in f"{error} {error!r}"
        return type(error).__name__
    if value is None:
        return "None"
    if isinstance(value, list):
        assert [message.id for message in value] == ["1", "2", "3"]
        return "the items"
    assert value.to_dict() == kind.good
    return "the answer"


def cell(caller: Caller, kind: CallKind, name: str, server: FaultyServer) -> Cell:
    if name in WITHOUT_A_REQUEST:
        where = {
            "refused": "http://127.0.0.1:1",
            "TLS failure": f"https://127.0.0.1:{server.port}",
            "DNS failure": "https://no-such-host.invalid",
        }[name]
        arguments = settings(name, dict.fromkeys(URLS, where))
    else:
        arguments = settings(name, dict.fromkeys(URLS, server.url))
    fault = faults(kind, server.port).get(name)
    server.reset()
    answers = [json.dumps(answer).encode() for answer in (*kind.before, kind.good)]
    server.good = lambda number: answers[min(number, len(answers) - 1)]
    # What a redirect leads to is answered well.
    first = len(kind.before)
    server.plan = lambda number: fault if number == first or (number > first and name not in SAME_HOST) else None
    found = outcome(caller, kind, arguments)
    arrived = max(0, len(server.arrived) - first)
    if kind.name == "event":
        assert len({json.loads(request.body)["id"] for request in server.arrived}) <= 1
    taken = 0 if name.startswith("429") else arrived - (name in SAME_HOST)
    return Cell(found, arrived, taken)


@pytest.fixture(scope="module")
def table(server: FaultyServer) -> dict[str, dict[str, dict[str, Cell]]]:
    """The cells by fault, call and way."""
    names = [*WITHOUT_A_REQUEST, *faults(CALLS[0], 0)]
    return {
        name: {kind.name: {way: cell(Caller(way), kind, name, server) for way in ("sync", "async")} for kind in CALLS}
        for name in names
    }


Table = dict[str, dict[str, dict[str, Cell]]]

BATCHES: dict[str, list[dict[str, Any]]] = {
    "Track": [
        {"type": "person", "action": "event", "identifiers": {"id": str(number)}, "name": "Ordered"}
        for number in range(3)
    ],
    "Pipelines": [{"type": "track", "userId": str(number), "event": "Ordered"} for number in range(3)],
}
BATCH_BODIES: dict[str, Fault] = {
    "`{}`": answer(200, b"{}"),
    "nothing": answer(200, b""),
    '`{"errors": []}`': answer(200, b'{"errors": []}'),
    "an error about the second record": answer(200, b'{"errors": [{"batch_index": 1, "reason": "invalid"}]}'),
    "cut in the list of errors": answer(200, b'{"errors":[{"batch_in'),
    "cut before its content-length": faulty.wrong_length,
    "closed in the body": faulty.closed_in_the_body,
    "`upstream error`": answer(200, b"upstream error"),
    "`[]`": answer(200, b"[]"),
    '`{"error": "canary"}`': answer(200, b'{"error": "canary"}'),
    '`{"success": false}`': answer(200, b'{"success": false}'),
    "HTML": answer(200, b"<html>canary</html>", content_type="text/html"),
    "200, broken gzip": faulty.broken_gzip,
}


def send_batch(way: str, api: str, arguments: dict[str, Any]) -> list[Any]:
    """Send a batch, and return the outcomes in the order of the records."""

    def sending(cio: Any) -> Any:
        return (cio.track if api == "Track" else cio.pipelines).send_many(BATCHES[api])

    if way == "sync":
        with CustomerIO(**arguments) as cio:
            return sorted(sending(cio), key=lambda outcome: outcome.index)

    async def run() -> list[Any]:
        async with AsyncCustomerIO(**arguments) as cio:
            return [outcome async for outcome in sending(cio)]

    return sorted(asyncio.run(run()), key=lambda outcome: outcome.index)


def batch_cell(server: FaultyServer, way: str, api: str, name: str) -> str:
    """What came of a batch: its outcomes by kind, and the number of requests."""
    server.reset()
    server.plan = lambda number: BATCH_BODIES[name]
    outcomes = send_batch(way, api, settings(name, dict.fromkeys(URLS, server.url)))
    assert [outcome.index for outcome in outcomes] == [0, 1, 2]
    assert not any("canary" in repr(outcome) for outcome in outcomes)
    kinds = [type(outcome).__name__ for outcome in outcomes]
    counted = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    return f"{counted}; {len(server.arrived)}"


@pytest.fixture(scope="module")
def batches(server: FaultyServer) -> dict[str, dict[str, dict[str, str]]]:
    """The cells of batches by body, API and way."""
    return {
        name: {api: {way: batch_cell(server, way, api, name) for way in ("sync", "async")} for api in BATCHES}
        for name in BATCH_BODIES
    }


def test_batches_fail_alike(batches: dict[str, dict[str, dict[str, str]]]) -> None:
    assert {name for name, apis in batches.items() for ways in apis.values() if ways["sync"] != ways["async"]} == set()


def test_a_batch_is_accepted_only_if_the_response_is_whole(batches: dict[str, dict[str, dict[str, str]]]) -> None:
    accepted = {name for name, apis in batches.items() if "Accepted" in apis["Track"]["sync"]}
    assert accepted == set(list(BATCH_BODIES)[:4])


def test_sync_and_async_fail_alike(table: Table) -> None:
    different = {n for n, calls in table.items() for ways in calls.values() if ways["sync"] != ways["async"]}
    assert different == set()


def test_nothing_is_sent_twice_that_must_not_be(table: Table) -> None:
    assert [name for name, calls in table.items() if calls["send"]["sync"].taken > 1] == []


def test_what_can_be_repeated_is(table: Table) -> None:
    for name in ("reset before headers", "slow header", "503", "522", "429, a bare string"):
        assert [table[name][kind.name]["sync"].requests for kind in CALLS if kind.repeatable] == [RETRIES + 1] * 4, name


def test_the_table_in_the_documents_is_this_one(table: Table, batches: dict[str, dict[str, dict[str, str]]]) -> None:
    text = markdown(table) + markdown_of_batches(batches)
    if not TABLE.exists() or TABLE.read_text(encoding="utf-8") != text:
        TABLE.write_text(text, encoding="utf-8")
        pytest.fail(f"{TABLE.name} was not what the client does; it is now: look at the difference and commit it")


INTRODUCTION = f"""\
# What failures do

`tests/client/test_faults.py` writes this page: a server fails in each of these ways, and the test makes each kind of
call, synchronously and asynchronously, with the same outcome unless a cell says otherwise. A cell has what the call
raises or returns, then the number of requests that arrived, of at most {RETRIES + 1} attempts here.

- Nothing is sent twice that must not be: a *send* is retried only if it was refused (429), redirected, or nothing of
  it arrived.
- An event has the same id in each of its requests, so it counts once.
- `None`, *the answer* and *the items* are returned; anything else is raised. *identify* and *event* return nothing.
- A 2xx response without a body returns `None`, even if the contract has a body, since the call was accepted. In a list,
  it is an error: it must not be mistaken for the end.
- *list page 3* iterates over pages, of which the third fails.

## Many calls at once

`nox -s stress` makes many numbered calls at once to a hostile server. One run (Python 3.11, two cores, seed 12) made
50,376 calls in 103 s from threads, event loops and 65 forked processes. Of the 43,163 requests that arrived, 20,528 met
one of 64 faults; 5,491 calls were interrupted or cancelled; the client was closed 174 times meanwhile. No response
reached another call, every error was true, no send was repeated, and no call took longer than 7.2 s (the deadline is
3 s). Left out: 76 responses that nobody had asked for and that arrived while a request was being written. No
HTTP/1.1 client can tell those from the response to that request.

## Every failure
"""


def markdown(table: Table) -> str:
    rows = merged({name: {call: shown(ways) for call, ways in calls.items()} for name, calls in table.items()})
    calls = [kind.name for kind in CALLS]
    lines = [INTRODUCTION, f"| fault | {' | '.join(calls)} |", "|---" * (len(calls) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(cells[call] for call in calls)} |" for name, cells in rows.items()]
    return "\n".join(lines) + "\n"


OF_BATCHES = f"""
## Responses to batches

What `send_many` makes of a 200 with these bodies to a batch of three records, and the number of requests. A record is
`Accepted` only if the response is whole and does not say otherwise; every other record is `Rejected`, or `NotSent` with
an error that says whether it can have arrived. After the {RETRIES + 1} attempts, the halves of the batch are sent once
each, in case that one record is to blame.

"""


def markdown_of_batches(batches: dict[str, dict[str, dict[str, str]]]) -> str:
    lines = [f"| body | {' | '.join(BATCHES)} |", "|---" * (len(BATCHES) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(apis[api]['sync'] for api in BATCHES)} |" for name, apis in batches.items()]
    return OF_BATCHES + "\n".join(lines) + "\n"


def shown(ways: dict[str, Cell]) -> str:
    return str(ways["sync"]) if ways["sync"] == ways["async"] else f"{ways['sync']}; async: {ways['async']}"


def merged(rows: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Say once what the eight shapes of an error's body, and the redirects, have in common."""
    found: dict[str, dict[str, str]] = {}
    for name, cells in rows.items():
        row = name
        status, _, rest = name.partition(", ")
        if rest in SHAPES:
            same = all(rows[f"{status}, {shape}"] == cells for shape in SHAPES)
            row = f"{status}, in all {len(SHAPES)} shapes of a body" if same else name
        elif rest in ("same host", "other region", "other domain"):
            same = all(rows[f"{other}, {rest}"] == cells for other in REDIRECTS)
            row = f"{', '.join(map(str, REDIRECTS))}: {rest}" if same else name
        found[row] = cells
    return found
