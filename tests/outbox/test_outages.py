"""When it does not work: outages for days, expiry, credentials that are wrong, calls that may not be sent twice."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO, RequestOptions
from customerio_client.outbox.events import CallFailed, DeliveryPaused, DeliveryResumed, DeliveryStopped, OutboxEvent
from customerio_track.entity import person

from .clocks import PlayedClock
from .conftest import QUICK, MakeOutbox
from .service import Reply, Service

DAY = 86_400.0


@pytest.fixture
def clock() -> PlayedClock:
    return PlayedClock()


@pytest.fixture
def played(service: Service, clock: PlayedClock) -> Iterator[CustomerIO]:
    """A client on a clock on which a week passes in a moment."""
    with CustomerIO(**service.settings(), **QUICK, clock=clock) as cio:
        yield cio


def until(condition: Any, seconds: float = 20.0) -> None:
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "it did not come to that"
        time.sleep(0.01)


def test_a_weeks_outage_is_waited_out_with_growing_pauses_and_in_order(
    make: MakeOutbox, tmp_path: Path, service: Service, played: CustomerIO, clock: PlayedClock
) -> None:
    service.reply = lambda request: Reply(503, takes=False)
    outbox = make(tmp_path / "outbox.db", cio=played, expires=None)
    for number in range(30):
        outbox.track.customers.identify(str(number % 3), attributes={"n": number})
        outbox.track.entities.send(person.event(name=str(number), identifiers={"id": "v2"}))
    until(lambda: clock.seconds > 7 * DAY, 120)
    # 7 days in pauses of 5 minutes at most.
    assert 7 * DAY / 300 < len(service.requests) < 7 * DAY / 300 + 100
    assert outbox.status().waiting == 60
    assert "503" in outbox.status().last_error
    service.reply = lambda request: Reply()
    assert outbox.flush(20)
    for who in "012":
        numbers = [r.body["n"] for r in service.taken if r.path.endswith(f"customers/{who}")]
        assert numbers == list(range(int(who), 30, 3))
    names = [item["name"] for item in service.taken_items("batch")]
    assert names == [str(number) for number in range(30)]


def test_what_is_not_delivered_in_time_has_failed_and_says_why(
    make: MakeOutbox, where: Path | None, service: Service, played: CustomerIO, clock: PlayedClock
) -> None:
    service.reply = lambda request: Reply(503, takes=False)
    events: list[OutboxEvent] = []
    outbox = make(where, cio=played, expires=DAY, hooks=[events.append])
    short = outbox.track.customers.identify("1", email="a@b.c", options=RequestOptions(expires=3600))
    usual = outbox.track.customers.identify("2", email="a@b.c")
    never = outbox.track.customers.identify("3", email="a@b.c", options=RequestOptions(expires=None))
    until(lambda: short.state == "failed")
    assert 3600 < clock.seconds < DAY
    until(lambda: usual.state == "failed")
    until(lambda: clock.seconds > 3 * DAY)
    assert never.state == "waiting"
    failures = list(outbox.failures())
    assert [failure.id for failure in failures] == [short.id, usual.id]
    assert {failure.kind for failure in failures} == {"expired"}
    assert "503" in failures[0].reason
    assert failures[0].attempts > 1
    assert {event.id for event in events if isinstance(event, CallFailed)} == {short.id, usual.id}
    assert any(isinstance(event, DeliveryPaused) for event in events)


def test_a_clock_that_is_set_back_changes_nothing(
    make: MakeOutbox, where: Path | None, service: Service, played: CustomerIO, clock: PlayedClock
) -> None:
    outbox = make(where, cio=played)
    outbox.track.customers.identify("1", email="a@b.c")
    clock.set_back = 30 * DAY
    outbox.track.entities.send(person.event(name="later", identifiers={"id": "1"}))
    assert (outbox.status().oldest_age or 0) >= 0
    assert outbox.flush(10)
    assert [request.path.rpartition("/")[2] for request in service.taken] == ["1", "batch"]
    assert outbox.status().failed == 0


@pytest.mark.parametrize(
    "reply",
    [
        Reply(401, {"meta": {"error": "Unauthorized request"}}),
        Reply(301, headers={"location": "https://track-eu.customer.io/api/v1/customers/1"}),
    ],
    ids=["401", "wrong region"],
)
def test_wrong_credentials_or_region_stop_the_delivery_loudly_once_and_lose_nothing(
    reply: Reply,
    make: MakeOutbox,
    where: Path | None,
    service: Service,
    caplog: pytest.LogCaptureFixture,
) -> None:
    service.reply = lambda request: Reply() if request.path.startswith("/v1/") else reply
    events: list[OutboxEvent] = []
    with caplog.at_level(logging.ERROR, "customerio_client"):
        outbox = make(where, hooks=[events.append])
        for number in range(20):
            outbox.track.customers.identify(str(number), email="a@b.c")
            outbox.track.entities.send(person.event(name="x", identifiers={"id": str(number)}))
        other = outbox.pipelines.track(user_id="1", event="Paid", options=None)
        until(lambda: outbox.status().stopped)
        time.sleep(0.5)
    assert len([request for request in service.requests if request.path.startswith("/api/")]) <= 8
    assert len(caplog.records) == 1
    assert "has stopped" in caplog.records[0].message and str(reply.status) in caplog.records[0].message
    assert [type(event) for event in events if isinstance(event, DeliveryStopped)] == [DeliveryStopped]
    assert outbox.status().stopped.keys() == {"track"}
    assert outbox.status().failed == 0
    # Another API goes on; a call of the same person has to wait its turn.
    assert other.state == "waiting"
    outbox.pipelines.track(user_id="nobody else", event="Paid")
    until(lambda: service.taken and outbox.status().waiting == 41)


def test_the_delivery_goes_on_when_the_credentials_are_accepted_again(
    make: MakeOutbox, where: Path | None, service: Service, played: CustomerIO
) -> None:
    service.reply = lambda request: Reply(401)
    events: list[OutboxEvent] = []
    outbox = make(where, cio=played, hooks=[events.append])
    ticket = outbox.track.customers.identify("1", email="a@b.c")
    until(lambda: len(service.requests) > 3)
    service.reply = lambda request: Reply()
    until(lambda: ticket.state == "delivered")
    assert [type(e) for e in events if isinstance(e, DeliveryStopped | DeliveryResumed)] == [
        DeliveryStopped,
        DeliveryResumed,
    ]
    assert not outbox.status().stopped


MAYBE = {
    "500": Reply(500),
    "reset": Reply(breaks=True),
    "a page instead of the answer": Reply(200, "<html>ok</html>"),
    "408": Reply(408),
}


@pytest.mark.parametrize("reply", MAYBE.values(), ids=MAYBE.keys())
def test_a_send_that_may_have_arrived_has_failed_and_is_not_sent_again(
    reply: Reply, make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: reply
    outbox = make(where)
    outbox.app.messages.send_email(transactional_message_id=1, to="a@b.c", identifiers={"id": "1"})
    assert outbox.flush(10)
    assert len(service.requests) == 1
    assert [failure.kind for failure in outbox.failures()] == ["may_have_been_sent"]


def test_a_send_that_surely_did_nothing_is_sent_later(make: MakeOutbox, where: Path | None, service: Service) -> None:
    replies = [Reply(429), Reply(429), Reply(429), Reply(429), Reply(429)]
    service.reply = lambda request: replies.pop() if replies else Reply()
    outbox = make(where)
    ticket = outbox.app.messages.send_email(transactional_message_id=1, to="a@b.c", identifiers={"id": "1"})
    assert outbox.flush(20)
    assert ticket.state == "delivered"
    assert len(service.requests) == 6


def test_one_call_that_always_fails_holds_up_its_person_only(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: Reply(500) if request.path.endswith("/bad") else Reply()
    outbox = make(where)
    bad = outbox.track.customers.identify("bad", email="a@b.c")
    others = [outbox.track.customers.identify(str(number), email="a@b.c") for number in range(20)]
    until(lambda: all(ticket.state == "delivered" for ticket in others))
    assert outbox.status().waiting == 1
    later = [outbox.track.customers.identify(str(number), email="b@b.c") for number in range(20)]
    until(lambda: all(ticket.state == "delivered" for ticket in later))
    service.reply = lambda request: Reply()
    until(lambda: bad.state == "delivered")
