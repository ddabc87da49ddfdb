"""Whatever the records are: batches keep to both limits on the wire, in order, and each record has one outcome."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customerio_client.bulk import Accepted, NotSent, TooLarge
from customerio_core import ValueRefused

from .conftest import send_async, send_sync
from .vendor import BATCH_BYTES, ITEM_BYTES, Vendor, serving

SMALL = 40_000
TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)  # with halves of surrogate pairs
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
ANYTHING = st.dictionaries(st.sampled_from(["type", "action", "id", "name", "identifiers", "é"]) | TEXT, VALUES)


# A record whose JSON is about as large as it may be, give or take an id, in a few words: action, letter, bytes.
SIZED = st.tuples(
    st.sampled_from(["event", "identify"]),
    st.sampled_from(["x", "é", "\U0001f600", '"']),
    st.integers(ITEM_BYTES - 140, ITEM_BYTES + 10) | st.integers(0, 9_000),
)
A_THING = {"object_type_id": "1", "object_id": "x"}
RECORDS = st.lists(SIZED | ANYTHING, max_size=20)


def record(spec: Any) -> dict[str, Any]:
    if isinstance(spec, dict):
        return spec
    action, letter, size = spec
    weight = len(json.dumps(letter, ensure_ascii=False).encode()) - 2
    name = letter * max(1, size // weight)
    if size % 4:
        return {"type": "person", "action": action, "identifiers": {"id": str(size % 3)}, "name": name}
    return {"type": "object", "action": "identify", "identifiers": A_THING, "name": name}


@pytest.fixture(scope="module")
def one_vendor() -> Iterator[Vendor]:
    with serving() as vendor:
        yield vendor


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # would hide what failed
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(specs=RECORDS, size=st.sampled_from([SMALL, None]), orderly=st.booleans())
@pytest.mark.parametrize("send", [send_sync, send_async])
def test_batches_fit_keep_order_and_lose_nothing(
    send: Any, one_vendor: Vendor, specs: list[Any], size: int | None, orderly: bool
) -> None:
    check(send, one_vendor, [record(spec) for spec in specs], size, orderly)


# Many small ones, which are written together, with few and large ones among them.
SIZES = st.integers(0, 300) | st.integers(0, 9_000) | st.integers(ITEM_BYTES - 140, ITEM_BYTES + 10)
RUNS = st.lists(st.tuples(st.just(300), st.integers(0, 300)) | st.tuples(st.sampled_from([1, 3]), SIZES), max_size=12)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # would hide what failed
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(runs=RUNS, size=st.sampled_from([SMALL, None]))
def test_large_ones_among_many_small_ones(one_vendor: Vendor, runs: list[tuple[int, int]], size: int | None) -> None:
    runs = [(140, 100), *runs]
    check(send_sync, one_vendor, [record(("event", "x", length)) for count, length in runs for _ in range(count)], size)


def check(
    send: Any, one_vendor: Vendor, records: list[dict[str, Any]], size: int | None, orderly: bool = False
) -> None:
    one_vendor.bodies.clear()
    outcomes, summary = send(one_vendor, records, batch_bytes=size, in_flight=4 if orderly else 1, keep_order=orderly)
    outcomes.sort(key=lambda outcome: outcome.index)
    assert [outcome.index for outcome in outcomes] == list(range(len(records))) and summary.records == len(records)
    arrived = []
    for body in one_vendor.bodies:
        assert len(body) <= (size or BATCH_BYTES)
        for item in json.loads(body)["batch"]:
            assert len(compact(item)) <= ITEM_BYTES
            arrived.append(item)
    accepted = [outcome for outcome in outcomes if isinstance(outcome, Accepted)]
    assert len(arrived) == len(accepted)
    given = [json.loads(json.dumps(outcome.item)) for outcome in accepted]
    if orderly:
        assert by_person(arrived) == by_person(given)
    else:
        assert list(map(without_id, arrived)) == list(map(without_id, given))
        assert all(outcome.id in (None, item.get("id")) for item, outcome in zip(arrived, accepted, strict=True))
    for outcome in outcomes:
        assert isinstance(outcome, Accepted) or why(outcome)


def why(outcome: Any) -> bool:
    if isinstance(outcome, TooLarge):
        return outcome.size > outcome.limit == ITEM_BYTES
    made_by_us = outcome.item.get("type") in ("person", "object") and outcome.item.keys() >= {"name", "identifiers"}
    return isinstance(outcome, NotSent) and isinstance(outcome.error, ValueRefused) and not made_by_us


def by_person(items: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        found.setdefault(json.dumps(item.get("identifiers")), []).append(without_id(item))
    return found


def without_id(item: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "id"}


def compact(item: Any) -> bytes:
    return json.dumps(item, ensure_ascii=False, separators=(",", ":")).encode()
