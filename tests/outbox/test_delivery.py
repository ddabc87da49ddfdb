"""What is put in arrives: typed calls of three APIs, in batches where there are batches, in each person's order."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO, CustomerIOError, MissingCredentials, RequestOptions
from customerio_track.entity import person

from .conftest import MakeOutbox
from .service import Reply, Request, Service


def test_calls_of_three_apis_arrive_with_the_time_and_id_they_got_when_put_in(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    outbox = make(where)
    tickets = [
        outbox.track.customers.identify("7", email="ada@example.com"),
        outbox.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5}),
        outbox.track.entities.send(person.event(name="Paid", identifiers={"id": "7"})),
        outbox.app.messages.send_email(transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"}),
    ]
    put_by = time.time()
    assert outbox.flush(10)
    assert {ticket.state for ticket in tickets} == {"delivered"}
    by_path = {request.path: request for request in service.taken}
    assert by_path.keys() == {"/api/v1/customers/7", "/v1/batch", "/api/v2/batch", "/v1/send/email"}
    (tracked,) = by_path["/v1/batch"].items
    assert tracked["type"] == "track" and tracked["properties"] == {"total": 12.5}
    assert len(tracked["messageId"]) == 36
    assert tracked["timestamp"] <= time.strftime("%Y-%m-%dT%H:%M:%S.999Z", time.gmtime(put_by))
    (paid,) = by_path["/api/v2/batch"].items
    assert (paid["type"], paid["action"], paid["name"], len(paid["id"])) == ("person", "event", "Paid", 26)
    assert by_path["/v1/send/email"].body["identifiers"] == {"id": "7"}
    # Calls of one person, one after the other, whichever API they go to.
    assert [request.path for request in service.taken] == [
        "/api/v1/customers/7", "/v1/batch", "/api/v2/batch", "/v1/send/email",
    ]  # fmt: skip


def test_a_put_returns_at_once_while_the_service_is_slow(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: Reply(delay=0.5)
    outbox = make(where)
    outbox.track.customers.identify("warm", email="up@example.com")
    began = time.perf_counter()
    for number in range(50):
        outbox.track.customers.identify(str(number), email="ada@example.com")
    assert time.perf_counter() - began < 0.5
    assert outbox.status().waiting > 40


def test_batches_are_filled_and_several_people_go_at_a_time(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: Reply(delay=0.5)
    outbox = make(where, linger=2)
    for number in range(6_000):
        outbox.pipelines.track(user_id=str(number % 700), event="Looked", properties={"n": number, "text": "x" * 100})
    assert outbox.flush(30)
    assert len(service.taken) < 25  # 6,000 calls
    assert service.most_at_a_time > 1
    seen: dict[str, list[int]] = {}
    for item in service.taken_items():
        seen.setdefault(item["userId"], []).append(item["properties"]["n"])
    assert sum(map(len, seen.values())) == 6_000
    assert all(numbers == sorted(numbers) for numbers in seen.values())


def test_what_is_about_several_people_keeps_its_place_among_all(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    outbox = make(where)
    for number in range(5):
        outbox.track.customers.identify(str(number), email="a@example.com")
    outbox.track.customers.merge(primary={"id": "1"}, secondary={"id": "2"})
    for number in range(5):
        outbox.track.customers.delete(str(number))
    assert outbox.flush(10)
    kinds = [(request.method, "merge" in request.path) for request in service.taken]
    assert kinds == [*[("PUT", False)] * 5, ("POST", True), *[("DELETE", False)] * 5]


def test_a_rejected_call_is_a_failure_with_the_vendors_reason_and_the_others_of_its_batch_arrive(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    def reply(request: Request) -> Reply:
        errors = [
            {"batch_index": n, "reason": "invalid", "field": "name", "message": "name is bad"}
            for n, item in enumerate(request.items)
            if item.get("name") == "bad"
        ]
        return Reply(207, {"errors": errors}) if errors else Reply()

    service.reply = reply
    outbox = make(where)
    good = outbox.track.entities.send(person.event(name="good", identifiers={"id": "1"}))
    bad = outbox.track.entities.send(person.event(name="bad", identifiers={"id": "2"}))
    assert outbox.flush(10)
    assert (good.state, bad.state) == ("delivered", "failed")
    assert outbox.status().failed == 1
    (failure,) = outbox.failures()
    assert failure.id == bad.id
    assert (failure.kind, failure.attempts) == ("rejected", 1)
    assert "name is bad" in failure.reason
    assert failure.call == "track.entities.send"
    assert json.loads(failure.content)["name"] == "bad"


def test_what_is_wrong_with_a_call_is_raised_when_it_is_made(make: MakeOutbox, where: Path | None) -> None:
    outbox = make(where)
    wrong: list[Any] = [
        lambda: outbox.track.customers.identify("", email="a@example.com"),
        lambda: outbox.track.customers.identify("7", attributes={"text": "x" * 40_000}),
        lambda: outbox.pipelines.track(user_id="7", event="Big", properties={"text": "x" * 40_000}),
        lambda: outbox.track.customers.identify("7", email="a@b.c", options=RequestOptions(timeout=3)),
        lambda: outbox.track.customers.identify("7", email="a@b.c", options=RequestOptions(headers={"Cookie": "x"})),
    ]
    for call in wrong:
        with pytest.raises((CustomerIOError, ValueError)):
            call()
    assert outbox.status().waiting == 0


def test_missing_credentials_are_raised_when_the_call_is_made(make: MakeOutbox, service: Service) -> None:
    with CustomerIO(track_url=service.url, site_id="a", track_api_key="b") as cio:
        outbox = make(None, cio=cio)
        with pytest.raises(MissingCredentials):
            outbox.pipelines.track(user_id="7", event="Paid")


def test_what_the_file_holds(make: MakeOutbox, tmp_path: Path) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    outbox.track.customers.identify("7", email="ada@example.com")
    assert path.stat().st_mode & 0o777 == 0o600
    assert Path(f"{path}-wal").stat().st_mode & 0o777 == 0o600
    held = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"ada@example.com" in held
    assert b"Basic" not in held and b"Bearer" not in held and b"authorization" not in held.lower()


def test_options_of_a_call_are_kept(make: MakeOutbox, where: Path | None, service: Service) -> None:
    outbox = make(where)
    options = RequestOptions(extra_body={"new_field": 1}, headers={"X-Own": "yes"})
    outbox.track.customers.identify("7", email="a@b.c", options=options)
    outbox.pipelines.track(user_id="7", event="Paid", context={"ip": "1.2.3.4"})
    outbox.pipelines.track(user_id="7", event="Paid again")
    assert outbox.flush(10)
    first, shared, alone = service.taken
    assert first.body == {"email": "a@b.c", "new_field": 1}
    assert shared.body["context"] == {"ip": "1.2.3.4"} and "context" not in shared.items[0]
    assert "context" not in alone.body
