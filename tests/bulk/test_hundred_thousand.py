"""100,000 records through a server that fails in all the ways it can: its ids are those of what was accepted."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from .conftest import event, send_async, send_sync
from .vendor import Vendor, serving

RECORDS = 100_000
FAULTS = {0, 200, 207, 400, 413, 429, 500}

Judged = list[tuple[str, str | None]]
"""For each record, in order: the kind of its outcome, and its id."""


@pytest.fixture
def items() -> list[dict[str, Any]]:
    dice = random.Random(6)
    names = ["bought"] * 4_000 + ["bad"] * 12 + ["poison"]
    return [event(number, dice.choice(names)) for number in range(RECORDS)]


def test_sync(items: list[dict[str, Any]]) -> None:
    with serving(faults=random.Random(1), keep=False) as vendor:
        check(vendor, items, judged(send_sync(vendor, iter(items), batch_bytes=100_000)))


def test_async(items: list[dict[str, Any]]) -> None:
    with serving(faults=random.Random(2), keep=False) as vendor:
        check(vendor, items, judged(send_async(vendor, iter(items), batch_bytes=100_000)))


@pytest.mark.cluster
@pytest.mark.timeout(150)
def test_four_workers_of_dask(dask: Any, items: list[dict[str, Any]], tmp_path: Path) -> None:
    from .on_dask import backfill

    with serving(faults=random.Random(3), keep=False) as vendor:
        outcomes = backfill(dask, vendor, tmp_path, items, files=20)
        check(vendor, items, [(outcome["outcome"], outcome["id"]) for outcome in outcomes])


def judged(sent: Any) -> Judged:
    outcomes, _ = sent
    outcomes.sort(key=lambda outcome: outcome.index)
    assert [outcome.index for outcome in outcomes] == list(range(RECORDS))
    return [(outcome.kind, outcome.id) for outcome in outcomes]


def check(vendor: Vendor, items: list[dict[str, Any]], outcomes: Judged) -> None:
    for item, (kind, _) in zip(items, outcomes, strict=True):
        assert kind == ("accepted" if item["name"] == "bought" else "rejected")
    accepted = [id for kind, id in outcomes if kind == "accepted"]
    assert set(accepted) == set(vendor.taken) and len(set(accepted)) == len(accepted)
    assert all(len(records) == 1 for records in vendor.records.values()), "one id, two records"
    repeated = sum(count > 1 for count in vendor.taken.values())
    assert repeated and vendor.answers.keys() >= FAULTS, "the faults have no teeth"
    answers = dict(sorted(vendor.answers.items()))
    print(f"{len(items):,} records: {len(accepted):,} accepted, {len(items) - len(accepted):,} rejected")
    print(f"the server took {len(vendor.taken):,} ids, {repeated:,} of them more than once; its answers: {answers}")
