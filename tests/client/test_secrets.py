"""Neither a secret nor what a call sends is ever shown: over every way to fail, in logs at level DEBUG, `repr`, `str`,
tracebacks, pickles, warnings, notes and events."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import socket
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from customerio_client import (
    AppClient,
    AsyncCustomerIO,
    CustomerIO,
    CustomerIOError,
    MissingCredentials,
    PayloadOverLimit,
    RateLimitWait,
    RegionUnknown,
    RequestOptions,
    Situation,
    TimedOut,
    Timeouts,
    ValidationFailed,
)
from customerio_client.limits import MemoryLimiter

from . import faulty
from .clients import AsIfSync, StillClock
from .faulty import Fault, FaultyServer, answer, faulty_server
from .sieve import PAYLOAD, SECRET, Sieve, sieving, traces
from .test_faults import CallKind, faults

CREDENTIALS = {
    "site_id": f"site-{SECRET}",
    "track_api_key": f"track-{SECRET}",
    "app_api_key": f"app-{SECRET}",
    "pipelines_api_key": f"pipelines-{SECRET}",
}
PERSON = f"{PAYLOAD}@example.com"
OPTIONS = RequestOptions(headers={"X-Note": PAYLOAD})
EMAIL: dict[str, Any] = {"transactional_message_id": PAYLOAD, "to": PERSON, "identifiers": {"email": PERSON}}


def _search(cio: Any) -> Any:
    condition = {"field": "email", "operator": "eq", "value": PERSON}
    return cio.app.customers.search(filter={"attribute": condition}, start=PAYLOAD, options=OPTIONS)


CALLS = [
    CallKind(
        "identify",
        lambda cio: cio.track.customers.identify(PERSON, email=PERSON, attributes={"a": PAYLOAD}, options=OPTIONS),
        {},
        "track",
    ),
    CallKind("event", lambda cio: cio.track.events.track(PERSON, name=PAYLOAD, options=OPTIONS), {}, "track"),
    CallKind(
        "send",
        lambda cio: cio.app.messages.send_email(**EMAIL, message_data={"a": PAYLOAD}, options=OPTIONS),
        {"delivery_id": PAYLOAD},
        "api",
    ),
    CallKind("search", _search, {"identifiers": [{"email": PERSON}], "ids": [PERSON], "next": PAYLOAD}, "api"),
    CallKind("list", lambda cio: cio.app.messages.list(start=PAYLOAD, options=OPTIONS), {"messages": []}, "api"),
    CallKind(
        "pipelines",
        lambda cio: cio.pipelines.identify(user_id=PERSON, traits={"a": PAYLOAD}, options=OPTIONS),
        {},
        "cdp",
    ),
]

Ask = Callable[[Callable[[Any], Any], dict[str, Any]], BaseException | None]
"""Makes a client with these settings, has it called, and gives what was raised."""


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def sieve() -> Iterator[Sieve]:
    with sieving() as gathered:
        yield gathered
    told = [text for _, text in gathered.shown]
    assert not any("an event hook raised" in text and "RuntimeError" not in text for text in told)
    assert sorted(gathered.found(SECRET, PAYLOAD)) == []


@pytest.fixture
def ask(way: str, sieve: Sieve) -> Iterator[Ask]:
    with asyncio.Runner(debug=True) as runner:

        def ask(call: Callable[[Any], Any], settings: dict[str, Any]) -> BaseException | None:
            arguments = {"hooks": [sieve.add], "retry": watched_retry(sieve), **settings}
            try:
                made = CustomerIO(**arguments) if way == "sync" else AsyncCustomerIO(**arguments)
            except Exception as error:
                sieve.add_error(error)
                return error
            sieve.show("a client", repr(made), str(made))
            try:
                result = call(made if isinstance(made, CustomerIO) else AsIfSync(made, runner.run))
            except Exception as error:
                sieve.add_error(error)
                return error
            else:
                assert not Sieve.holds(pickle.dumps(result), SECRET)
                return None
            finally:
                made.close() if isinstance(made, CustomerIO) else runner.run(made.aclose())

        yield ask


def watched_retry(sieve: Sieve) -> Callable[[Situation], float | None]:
    from customerio_client import Backoff

    def decide(situation: Situation) -> float | None:
        sieve.show("a situation", repr(situation), str(situation))
        return Backoff()(situation)

    return decide


# --- what fails on the way ----------------------------------------------------------------------


class Salted:
    """A connection whose answers have more in their headers."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def sendall(self, data: bytes) -> None:
        headers = f"\r\nset-cookie: a={PAYLOAD}; \x7f={PAYLOAD}\r\nx-request: {PAYLOAD}\r\ncontent-"
        self._connection.sendall(data.replace(b"\r\ncontent-", headers.encode(), 1))


def salted(fault: Fault) -> Fault:
    return lambda connection, good: fault(Salted(connection), good)  # type: ignore[arg-type]  # what faults use of it


@pytest.fixture(scope="module")
def server() -> Iterator[FaultyServer]:
    with faulty_server() as running:
        yield running


def settings(url: str, **more: Any) -> dict[str, Any]:
    where = dict.fromkeys(("track_url", "app_url", "pipelines_url"), url)
    no_limits = dict.fromkeys(("app", "app-send", "app-trigger", "track", "pipelines"))
    policy = {"clock": StillClock(), "max_retries": 1, "limiter": MemoryLimiter(), "rates": no_limits}
    return {**CREDENTIALS, **where, **policy, **more}


def serve(server: FaultyServer, kind: CallKind, fault: Fault | None) -> None:
    server.reset()
    server.good = lambda number: json.dumps(kind.good).encode()
    server.plan = lambda number: None if fault is None else salted(fault)


def test_over_every_fault(ask: Ask, server: FaultyServer) -> None:
    every = faults(CALLS[0], server.port)
    every |= {
        f"{status}, other things in the body": answer(status, json.dumps({"errors": [], "person": PERSON}).encode())
        for status in (400, 429, 500)
    }
    every["400, truncated JSON"] = answer(400, json.dumps({"errors": [{"person": PERSON}]}).encode()[:-2])
    every["502, a page of the edge"] = answer(502, f"<html><p>{PERSON}</p></html>".encode(), content_type="text/html")
    every["200, HTML"] = answer(200, f"<html>{PERSON}</html>".encode(), content_type="text/html")
    every["200, truncated JSON"] = answer(200, json.dumps({"messages": [PERSON]}).encode()[:-2])
    every["200, another kind of JSON"] = answer(200, json.dumps([PERSON]).encode())
    for status in (301, 302, 307, 308):
        for site in (server.url, "https://api-eu.customer.io", "https://elsewhere.example"):
            place = f"{site}/{PERSON}?key={PAYLOAD}"
            every[f"{status} to {site}"] = answer(status, b"", location=place)
    failed = 0
    for number, (name, fault) in enumerate(every.items()):
        timeout = Timeouts(read=0.1) if name.startswith("slow") else Timeouts()
        kind = CALLS[number % len(CALLS)]
        serve(server, kind, fault)
        failed += ask(kind.make, settings(server.url, timeout=timeout)) is not None
    assert failed > len(every) * 0.9


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:1", "https://127.0.0.1:{port}", "https://no-such-host.invalid"],
    ids=["port", "TLS", "DNS"],
)
def test_over_connections_that_cannot_be_made(ask: Ask, server: FaultyServer, url: str) -> None:
    for kind in CALLS:
        assert ask(kind.make, settings(url.format(port=server.port)))


def test_over_calls_that_go_well(ask: Ask, sieve: Sieve, server: FaultyServer) -> None:
    for kind in CALLS:
        serve(server, kind, answer(200))
        assert ask(kind.make, settings(server.url)) is None
        arrived = repr(server.arrived)
        assert PAYLOAD in arrived
    logs = {where for where, _ in sieve.shown if where.startswith("the log of")}
    assert "the log of customerio_client" in logs


def test_over_raw_answers(ask: Ask, sieve: Sieve, server: FaultyServer) -> None:
    serve(server, CALLS[4], answer(418, PERSON.encode()))

    def raw(cio: Any) -> Any:
        response = cio.app.messages.with_raw_response.list(start=PAYLOAD, options=OPTIONS)
        sieve.show("a raw answer", repr(response), repr(response.response), repr(OPTIONS))
        return response

    assert ask(raw, settings(server.url)) is None


# --- what is refused before ---------------------------------------------------------------------


BIG = PAYLOAD * 5000


@pytest.mark.parametrize(
    "call",
    [
        lambda cio: cio.pipelines.track(user_id=PERSON, event=PAYLOAD, properties={"a": BIG, "b": [BIG]}),
        lambda cio: cio.track.customers.identify(PERSON, attributes={"a": BIG}),
        lambda cio: cio.track.customers.delete(BIG),
        lambda cio: cio.track.events.track(PERSON, name=BIG),
        lambda cio: cio.app.messages.send_email(**{**EMAIL, "to": ",".join([PERSON] * 16)}),
        lambda cio: cio.app.messages.send_email(**EMAIL, send_at=9_999_999_999),
        lambda cio: cio.track.segments.add_customers(1, ids=[PERSON] * 1001),
    ],
)
def test_over_sizes(ask: Ask, call: Callable[[Any], Any]) -> None:
    assert isinstance(ask(call, settings("http://127.0.0.1:1")), PayloadOverLimit)


@pytest.mark.parametrize(
    "call",
    [
        lambda cio: cio.track.events.track(PERSON, name="x", id=PAYLOAD),
        lambda cio: cio.track.events.track(PERSON, name="x", timestamp=PAYLOAD),
        lambda cio: cio.track.events.track(PERSON, name=f"{PAYLOAD}\ud800"),
        lambda cio: cio.track.customers.delete(f"{PAYLOAD}\ud800"),
        lambda cio: cio.track.customers.identify(PERSON, attributes={"a": object_of(PAYLOAD)}),
        lambda cio: cio.app.messages.list(start=[[PAYLOAD]]),
        lambda cio: cio.app.messages.list(options=RequestOptions(headers={"X-A": f"{PAYLOAD}\r\nX-B: {SECRET}"})),
        lambda cio: cio.app.messages.list(options=RequestOptions(headers={f"X {PAYLOAD[:0]}": SECRET})),
        lambda cio: cio.app.messages.send_email(**{**EMAIL, "identifiers": PERSON}),
        lambda cio: cio.app.messages.send_email(**{**EMAIL, "attachments": PAYLOAD}),
        lambda cio: cio.app.campaigns.get(f"{PAYLOAD}\n\ud800"),
    ],
)
def test_over_values_that_cannot_be_sent(ask: Ask, server: FaultyServer, call: Callable[[Any], Any]) -> None:
    serve(server, CALLS[0], answer(400, b""))
    assert ask(call, settings(server.url))


def object_of(word: str) -> Any:
    class Unknown:
        def __repr__(self) -> str:
            return word

    return Unknown()


def test_over_credentials_that_are_missing_or_cannot_be_used(ask: Ask) -> None:
    for name in CREDENTIALS:
        for bad in (f"{SECRET}\n", f"{SECRET}é", f"{SECRET} {SECRET}", SECRET.encode(), [SECRET]):
            assert ask(CALLS[2].make, settings("http://127.0.0.1:1", **{name: bad}))
        error = ask(lambda cio: [kind.make(cio) for kind in CALLS], settings("http://127.0.0.1:1", **{name: None}))
        assert isinstance(error, CustomerIOError)
    assert isinstance(ask(CALLS[0].make, settings("http://127.0.0.1:1", site_id="")), MissingCredentials)
    assert ask(CALLS[0].make, settings("http://127.0.0.1:1", site_id=f"{SECRET}:{SECRET}"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"app_url": f"http://{SECRET}.example"},
        {"app_url": f"https://user:{SECRET}@proxy.example"},
        {"app_url": f"https://proxy.example:{SECRET}"},
        {"app_url": f"https://proxy.example/?{SECRET}"},
        {"region": SECRET},
        {"rates": {"app": SECRET}},
        {"limiter": f"amqp://:{SECRET}@localhost"},
        {"limiter": f"redis://:{SECRET}/@localhost"},
        {"limiter": f"redis://localhost:1/0?socket_timeout={SECRET}"},
        {"proxy": f"nonsense://user:{SECRET}@localhost"},
        {"proxy": f"http://user:{SECRET}/@localhost"},
        {"proxy": f"user:{SECRET}@localhost"},
        {"pipelines_api_key": f"pk_eu_{SECRET}", "region": "us"},
    ],
    ids=" ".join,
)
def test_over_settings_that_cannot_be_used(ask: Ask, wrong: dict[str, Any]) -> None:
    assert ask(CALLS[2].make, settings("http://127.0.0.1:1", **wrong))


# --- what waits, and what is given up -------------------------------------------------------------


def test_over_rate_limits(ask: Ask, server: FaultyServer) -> None:
    serve(server, CALLS[2], None)
    limiter = MemoryLimiter()
    tight = settings(server.url, limiter=limiter, rates={"app-send": (1, 60.0)}, max_wait=0)
    assert ask(CALLS[2].make, tight) is None
    assert isinstance(ask(CALLS[2].make, tight), RateLimitWait)

    def trigger(cio: Any) -> None:
        cio.app.broadcasts.trigger(PAYLOAD, emails=[PERSON])
        cio.app.broadcasts.trigger(PAYLOAD, emails=[PERSON])

    assert isinstance(ask(trigger, tight), RateLimitWait)


def test_over_regions(ask: Ask, server: FaultyServer) -> None:
    unknown = json.dumps({"region": PAYLOAD, "url": PAYLOAD}).encode()
    serve(server, CALLS[2], answer(200, unknown))
    assert isinstance(ask(CALLS[2].make, settings(server.url, region="auto")), RegionUnknown)
    serve(server, CALLS[2], answer(401, b""))
    assert ask(CALLS[2].make, settings(server.url, region="auto"))
    serve(server, CALLS[2], answer(200, json.dumps({"region": "us"}).encode()))
    contradicted = settings(server.url, region="auto", pipelines_api_key=f"pk_eu_{SECRET}")
    assert ask(CALLS[5].make, contradicted)


def test_over_a_deadline(ask: Ask, server: FaultyServer) -> None:
    serve(server, CALLS[2], faulty.slow_header)
    policy = {"clock": StillClock(), "deadline": 0.1, "timeout": 0.5}
    assert isinstance(ask(CALLS[2].make, settings(server.url, **policy)), TimedOut)


def test_over_tasks_that_are_cancelled(sieve: Sieve, server: FaultyServer) -> None:
    serve(server, CALLS[2], faulty.slow_header)

    async def run() -> None:
        async with AsyncCustomerIO(**settings(server.url)) as cio:
            tasks = [asyncio.create_task(kind.make(cio)) for kind in CALLS]
            await asyncio.sleep(0.1)
            for task in tasks:
                sieve.show("a task", repr(task))
                task.cancel(PAYLOAD[:0])
            for error in await asyncio.gather(*tasks, return_exceptions=True):
                assert isinstance(error, asyncio.CancelledError)
                sieve.add_error(error)
            # Nobody looks at this one: asyncio logs what it raised.
            forgotten = asyncio.create_task(cio.app.messages.list(start=PAYLOAD, options=RequestOptions(timeout=0.05)))
            await asyncio.wait([forgotten])

    asyncio.run(run(), debug=True)


def test_over_hooks_that_raise(ask: Ask, server: FaultyServer) -> None:
    def broken(event: object) -> None:
        raise RuntimeError(SECRET)

    serve(server, CALLS[2], answer(503, b""))
    assert ask(CALLS[0].make, settings(server.url, hooks=[broken]))


# --- whom it goes through -------------------------------------------------------------------------


def test_over_a_proxy_with_a_password(ask: Ask, server: FaultyServer) -> None:
    for kind in CALLS[:2]:
        serve(server, kind, answer(407, b"", proxy_authenticate=f"Basic realm={PAYLOAD}"))
        for port in (server.port, 1):
            proxy = f"http://user-{SECRET}:{SECRET}@127.0.0.1:{port}"
            assert ask(kind.make, settings("https://127.0.0.1:2", proxy=proxy))
            assert ask(kind.make, settings("http://127.0.0.1:2", proxy=proxy))


def test_over_a_redis_with_a_password(ask: Ask, sieve: Sieve, server: FaultyServer) -> None:
    serve(server, CALLS[2], None)
    for kind in CALLS:
        url = f"redis://user-{SECRET}:{SECRET}@127.0.0.1:1/0"
        assert ask(kind.make, settings(server.url, limiter=url, rates={})) is None
    assert [where for where, text in sieve.shown if "cannot be reached" in text]


def test_over_an_httpx_client_or_transport_that_is_handed_in(way: str, ask: Ask, server: FaultyServer) -> None:
    sync = way == "sync"
    for kind in CALLS[:3]:
        for fault in (None, answer(503, b""), answer(307, b"", location=f"/{PERSON}"), faulty.reset_before_headers):
            serve(server, kind, fault)
            client: Any = httpx.Client(verify=False) if sync else httpx.AsyncClient(verify=False)
            transport: Any = httpx.HTTPTransport(verify=False) if sync else httpx.AsyncHTTPTransport(verify=False)
            ask(kind.make, settings(server.url, http_client=client))
            ask(kind.make, settings(server.url, transport=transport))


# --- what is shown by design, and the net itself ----------------------------------------------------


def test_the_vendors_words_are_shown(server: FaultyServer) -> None:
    words = json.dumps({"meta": {"error": f"{PERSON} is no address"}}).encode()
    serve(server, CALLS[4], answer(400, words))
    with CustomerIO(**settings(server.url)) as cio, pytest.raises(ValidationFailed, match=f"{PERSON} is no address"):
        CALLS[4].make(cio)


@pytest.mark.parametrize("cls", [CustomerIO, AsyncCustomerIO, AppClient])
def test_the_pickle_of_a_client_holds_its_credentials_and_its_documentation_says_so(cls: type[Any]) -> None:
    given = {"app_api_key": CREDENTIALS["app_api_key"]}
    assert Sieve.holds(pickle.dumps(cls(**given)), SECRET)
    assert "Credentials are part of its pickle" in " ".join(str(CustomerIO.__doc__).split())


def test_other_calls_of_the_libraries_beneath_are_logged_as_ever(server: FaultyServer) -> None:
    serve(server, CALLS[4], None)
    with sieving() as sieve:
        with CustomerIO(**settings(server.url)) as cio:
            CALLS[4].make(cio)
        httpx.get(f"{server.url}/{PAYLOAD}")
    assert {where for where, _ in sieve.found(PAYLOAD)} == {"the log of httpx"}


def test_the_sieve_finds_what_is_shown() -> None:
    with sieving() as sieve:
        logging.getLogger("somebody").debug("%s", httpx.Request("GET", f"http://x:{SECRET}@y").url.userinfo)
        try:
            raise ValueError(PAYLOAD)
        except ValueError as error:
            sieve.add_error(error)
    assert {where for where, _ in sieve.found(SECRET)} == {"the log of somebody"}
    assert {where for where, _ in sieve.found(PAYLOAD)} == {"a traceback", "a ValueError", "a pickled ValueError"}
    assert len(traces(SECRET)) == 4
