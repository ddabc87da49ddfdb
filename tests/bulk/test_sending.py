"""Every record ends in one outcome, whatever the vendor does."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO, MissingCredentials
from customerio_client.bulk import Accepted, NotSent, Rejected, TooLarge, read_failures
from customerio_core import AuthenticationFailed, ServerError, UnexpectedResponse, ValueRefused
from customerio_track import entity, models

from .conftest import Send, event, settings
from .vendor import BATCH_BYTES, Vendor, serving

HALF = "\ud800"


def test_records_go_in_full_batches_and_are_accepted(vendor: Vendor, send: Send) -> None:
    outcomes, summary = send(vendor, (event(n) for n in range(10_000)))
    assert sorted(outcome.index for outcome in outcomes) == list(range(10_000))
    assert {outcome.id for outcome in outcomes} == set(vendor.taken)
    assert (summary.accepted, summary.failed, summary.requests) == (10_000, 0, len(vendor.bodies))
    assert all(len(body) > 0.9 * BATCH_BYTES for body in sorted(vendor.bodies, key=len)[1:])


@pytest.mark.parametrize("seed", [1, 2])
def test_faults_of_all_kinds_lose_nothing(send: Send, seed: int) -> None:
    dice = random.Random(seed)
    names = ["bought"] * 2_000 + ["bad"] * 10 + ["poison"]
    items = [event(n, dice.choice(names)) for n in range(25_000)]
    with serving(faults=dice, keep=False) as vendor:
        outcomes, summary = send(vendor, iter(items), batch_bytes=100_000)
    assert sorted(outcome.index for outcome in outcomes) == list(range(len(items)))
    for outcome in outcomes:
        assert outcome.item is items[outcome.index]
        assert isinstance(outcome, Accepted if outcome.item["name"] == "bought" else Rejected), outcome
    assert {o.id for o in outcomes if isinstance(o, Accepted)} == set(vendor.taken)
    assert all(len(records) == 1 for records in vendor.records.values()), "one id, two records"
    assert max(vendor.taken.values()) > 1, "nothing was sent twice: the faults have no teeth"
    assert {0, 200, 207, 400, 413, 429, 500} <= vendor.answers.keys()
    assert summary.rejected == sum(item["name"] != "bought" for item in items)
    assert summary.reasons["invalid"] == sum(item["name"] == "bad" for item in items)


def test_a_refused_record_says_why(vendor: Vendor, send: Send) -> None:
    (_, refused, _), _ = send(vendor, [event(1), event(2, "bad"), event(3)])
    assert isinstance(refused, Rejected)
    assert (refused.index, refused.reason, refused.field, refused.message) == (1, "invalid", "name", "name is bad")


def test_what_cannot_be_sent_spoils_nothing_else(vendor: Vendor, send: Send, tmp_path: Path) -> None:
    items: list[Any] = [
        event(0),
        {**event(1), "name": HALF},
        {**event(2), "attributes": {"n": float("nan")}},
        {**event(3), "attributes": {"s": {1, 2}}},
        {**event(4), "timestamp": 1_700_000_000_000},
        {**event(5), "timestamp": datetime(2024, 1, 1)},
        {**event(6), "id": "not a ulid"},
        {**event(7), "attributes": {"t": "é" * 20_000}},
        "text",
        event(9),
    ]
    cycle: dict[str, Any] = event(10)
    cycle["attributes"] = cycle
    items.append(cycle)
    deep: dict[str, Any] = {}
    for _ in range(3_000):
        deep = {"deeper": deep}
    items += [{**event(11), "attributes": deep}, {**event(12), "attributes": {"n": 10**5_000, "text": None}}]
    outcomes, summary = send(vendor, items, failures=tmp_path / "failures")
    outcomes.sort(key=lambda outcome: outcome.index)
    kinds = [outcome.kind for outcome in outcomes]
    assert kinds == ["accepted", *["not_sent"] * 6, "too_large", "not_sent", "accepted", *["not_sent"] * 3]
    assert all(isinstance(o.error, ValueRefused) for o in outcomes if isinstance(o, NotSent))
    large = outcomes[7]
    assert isinstance(large, TooLarge) and large.limit == 32_768 < large.size
    assert str(summary) == "13 records: 2 accepted, 1 too large, 10 not sent"
    assert sum(vendor.taken.values()) == 2
    assert len(list(read_failures(tmp_path / "failures"))) == 11


def test_models_dates_and_own_ids_go_as_the_typed_calls_send_them(vendor: Vendor, send: Send) -> None:
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    own = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
    items: list[Any] = [
        entity.person.event(identifiers={"id": "1"}, name="a", timestamp=moment),
        {**event(2), "timestamp": moment},
        {**event(3), "id": own},
        {**event(4), "id": ""},
        {**event(5), "id": None},
        entity.person.identify(identifiers={"email": "ada@example.com"}, attributes={"plan": None}),
    ]
    outcomes, _ = send(vendor, items)
    ((one, two, three, four, five, six),) = vendor.batches()
    assert one["timestamp"] == two["timestamp"] == int(moment.timestamp())
    assert three["id"] == own and "id" not in six and six["attributes"] == {"plan": None}
    assert len({one["id"], two["id"], four["id"], five["id"]}) == 4
    sent = [item.get("id") for item in (one, two, three, four, five, six)]
    assert [outcome.id for outcome in sorted(outcomes)] == sent
    assert "id" not in items[1] and items[3]["id"] == "", "the caller's records are left alone"


def test_pipelines_batches_carry_their_fields_and_strict_mode(vendor: Vendor, send: Send) -> None:
    calls: list[Any] = [{"type": "track", "userId": str(n), "event": "e"} for n in range(3)] + [{}]
    outcomes, _ = send(vendor, calls, "pipelines", context={"ip": "192.0.2.1"}, integrations={"All": True})
    (body,) = map(json.loads, vendor.bodies)
    assert body["context"] == {"ip": "192.0.2.1"} and body["integrations"] == {"All": True}
    *sent, refused = sorted(outcomes)
    assert [item["messageId"] for item in body["batch"]] == [outcome.id for outcome in sent]
    assert isinstance(refused, NotSent) and refused.index == 3, "nobody can tell what it is"


def test_answers_without_a_place_are_traced_to_the_record(vendor: Vendor, send: Send) -> None:
    """A 400 for all of a batch, and a 207 that does not say which one it means."""
    vendor.scripted = [(207, b'{"errors":[{"reason":"odd","message":"something"}]}')]
    outcomes, summary = send(vendor, [event(n, "poison" if n == 5 else "x") for n in range(10)], in_flight=1)
    assert [o.index for o in outcomes if not isinstance(o, Accepted)] == [5]
    assert len(outcomes) == 10 and summary.rejected == 1


def test_wrong_credentials_end_the_sending_and_not_the_account(vendor: Vendor, send: Send) -> None:
    vendor.scripted = [(401, b"{}")] * 5
    outcomes, _ = send(vendor, (event(n) for n in range(5000)), in_flight=1, batch_bytes=40_000)
    assert len(outcomes) == 5000 and len(vendor.bodies) == 1
    assert all(isinstance(o, NotSent) and isinstance(o.error, AuthenticationFailed) for o in outcomes)
    # A kept outcome would keep all that the frames of a traceback hold, which is whole batches.
    assert outcomes[-1].error.__traceback__ is outcomes[-1].error.__context__ is None


def test_an_error_of_the_source_comes_after_what_it_gave(vendor: Vendor) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from (event(n) for n in range(300))
        raise RuntimeError("the source")

    seen = []
    with CustomerIO(**settings(vendor)) as cio, pytest.raises(RuntimeError, match="the source"):
        for outcome in cio.track.send_many(broken()):
            seen.append(outcome)
    assert len(seen) == sum(vendor.taken.values()) == 300


def test_leaving_off_waits_for_what_is_on_its_way_and_reads_no_further(vendor: Vendor) -> None:
    read = 0

    def endless() -> Iterator[dict[str, Any]]:
        nonlocal read
        while True:
            read += 1
            yield event(read)

    with CustomerIO(**settings(vendor)) as cio, cio.track.send_many(endless(), in_flight=2) as sending:
        next(sending)
    assert sending.summary.accepted == sum(vendor.taken.values()) <= read < 20_000
    assert list(sending) == []


def test_an_asynchronous_source(vendor: Vendor) -> None:
    async def records() -> AsyncIterator[dict[str, Any]]:
        for n in range(1000):
            await asyncio.sleep(0)
            yield event(n)

    async def run() -> int:
        async with AsyncCustomerIO(**settings(vendor)) as cio:
            return (await cio.track.send_many(records()).run()).accepted

    assert asyncio.run(run()) == 1000 == len(vendor.taken)


def test_records_of_one_person_arrive_in_order(send: Send) -> None:
    dice = random.Random(7)
    items = [event(n, person=dice.randrange(50)) for n in range(5000)]
    for item in items[::3]:
        item["identifiers"] = models.PersonById(id=item["identifiers"]["id"])
    items[2500] = {"type": "person", "action": "merge", "primary": {"id": "1"}, "secondary": {"id": "2"}}
    with serving(delay=0.005) as vendor:
        outcomes, _ = send(vendor, items, keep_order=True, in_flight=4, batch_bytes=40_000)
    assert len(outcomes) == 5000 and vendor.collisions == 0
    arrived = [item for batch in vendor.batches() for item in batch]
    for person in range(50):
        times = [item["timestamp"] for item in arrived if item.get("identifiers") == {"id": str(person)}]
        assert times == sorted(times)
    merge = arrived.index(items[2500])
    assert {item["timestamp"] - 1_700_000_000 for item in arrived[:merge]} == set(range(2500))


def test_a_server_that_stays_down_leaves_records_to_be_sent_again(vendor: Vendor, send: Send) -> None:
    vendor.scripted = [(500, b"{}")] * 100
    outcomes, summary = send(vendor, [event(1)])
    assert isinstance(outcomes[0], NotSent) and isinstance(outcomes[0].error, ServerError)
    assert summary.not_sent == 1 and outcomes[0].id


def test_without_credentials_nothing_begins(tmp_path: Path) -> None:
    for client in (CustomerIO(app_api_key="key"), AsyncCustomerIO(app_api_key="key")):
        for api in (client.track, client.pipelines):
            with pytest.raises(MissingCredentials):
                api.send_many([], journal=tmp_path / "journal", failures=tmp_path / "failures")
    assert not list(tmp_path.iterdir())


def test_a_region_that_nobody_can_tell_ends_the_run() -> None:
    with CustomerIO(pipelines_api_key="key", region="auto") as cio:
        sending = cio.pipelines.send_many({"type": "track", "userId": "1", "event": "e"} for _ in range(3))
        with pytest.raises(MissingCredentials, match="region"):
            list(sending)
    assert sending.summary.records == 0


ANSWERS = [
    (200, {"errors": [{"batch_index": 1}]}),
    (207, {"errors": [{"batch_index": 1, "reason": " ", "message": ["no text"]}]}),
    (207, {"errors": [{"batch_index": 1, "code": 7}, {"batch_index": 2, "message": "x"}]}),
]


@pytest.mark.parametrize("api", ["track", "pipelines"])
@pytest.mark.parametrize(("status", "said"), ANSWERS)
def test_a_refusal_without_words_is_a_refusal(
    vendor: Vendor, send: Send, api: str, status: int, said: dict[str, Any]
) -> None:
    vendor.scripted = [(status, json.dumps(said).encode())]
    items = [event(n) if api == "track" else {"type": "track", "userId": "1", "event": "e"} for n in range(4)]
    outcomes, _ = send(vendor, items, api)
    refused = [outcome.index for outcome in outcomes if isinstance(outcome, Rejected)]
    assert refused == [error["batch_index"] for error in said["errors"]]
    assert all(outcome.message for outcome in outcomes if isinstance(outcome, Rejected))


def test_a_refusal_of_nobody_knows_whom_is_traced_to_the_record(vendor: Vendor, send: Send) -> None:
    vendor.scripted = [(200, b'{"errors": [{"field": "name"}]}')]
    outcomes, _ = send(vendor, [event(0), event(1, "bad"), event(2)])
    assert [o.kind for o in sorted(outcomes, key=lambda o: o.index)] == ["accepted", "rejected", "accepted"]


@pytest.mark.parametrize("body", [b"", b"{}", b"<p>", b"[]"])
def test_a_207_that_says_nothing_is_no_success(vendor: Vendor, send: Send, body: bytes) -> None:
    vendor.scripted = [(207, body)]
    outcomes, _ = send(vendor, [event(0), event(1)])
    assert all(isinstance(o, NotSent) and isinstance(o.error, UnexpectedResponse) for o in outcomes)


@pytest.mark.parametrize(
    ("how", "error"),
    [
        ({"jurnal": "x"}, TypeError),
        ({"in_flight": 0}, ValueError),
        ({"in_flight": 2.5}, ValueError),
        ({"in_flight": "8"}, ValueError),
        ({"total": -1}, ValueError),
        ({"batch_bytes": 10}, ValueError),
        ({"ids_from": ""}, ValueError),
        ({"ids_from": 5}, TypeError),
        ({"journal": ""}, ValueError),
        ({"journal": "x", "failures": "./x"}, ValueError),
        ({"progress": None}, TypeError),
        ({"progress": 1}, TypeError),
        ({"options": {"timeout": 3}}, TypeError),
    ],
)
def test_an_argument_that_cannot_be_used_is_refused_at_once(how: dict[str, Any], error: type[Exception]) -> None:
    (name, *_) = how
    for client in (CustomerIO(site_id="s", track_api_key="k"), AsyncCustomerIO(site_id="s", track_api_key="k")):
        with pytest.raises(error, match=name):
            client.track.send_many([], **how)


@pytest.mark.parametrize("items", [event(1), "text", b"bytes", 5, models.PersonById(id="1")])
def test_one_record_is_no_list_of_records(items: Any) -> None:
    for client in (CustomerIO(site_id="s", track_api_key="k"), AsyncCustomerIO(site_id="s", track_api_key="k")):
        with pytest.raises(TypeError, match="iterable"):
            client.track.send_many(items)
