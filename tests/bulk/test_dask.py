"""The example of a backfill, on several worker processes that share one limit through Redis."""

from __future__ import annotations

import os
import signal
import threading
import time
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from .conftest import event
from .vendor import Vendor, serving

if TYPE_CHECKING:
    from distributed import Client

pytestmark = [pytest.mark.cluster, pytest.mark.timeout(150)]

LIMIT, WINDOW = 12, 1.0
TRIES = 5


def backfill(*args: Any, **kwargs: Any) -> Any:
    # Imported late: distributed changes how every exception of the process is pickled, which other tests look at.
    from .on_dask import backfill

    return backfill(*args, **kwargs)


def weighty(number: int, size: int) -> dict[str, Any]:
    """An event of which not many fit into a batch."""
    return {**event(number), "attributes": {"text": "x" * size, "left_out": None}}


def test_what_has_its_outcomes_is_not_sent_again(dask: Client, tmp_path: Path) -> None:
    items = [event(number, "bad" if number == 7 else "bought") for number in range(40)]
    items[8] = weighty(8, 40_000)
    with serving() as vendor:
        vendor.scripted = [(403, b"{}")]
        first, again, still = (backfill(dask, vendor, tmp_path, items, files=4) for _ in range(3))
    assert {row["id"] for row in first if row["outcome"] == "accepted"} < set(vendor.taken)
    assert [row["id"] for row in first] == [row["id"] for row in again]
    assert len(vendor.bodies) == 5 and sorted(vendor.taken.values()) == [1] * 38
    assert again == still
    accepted, refused, large = ([row["outcome"], row["reason"], row["why"]] for row in again[6:9])
    assert accepted == ["accepted", None, None]
    assert refused == ["rejected", "invalid", "name is bad"]
    assert large == ["too_large", None, "40,157 bytes, of at most 32,768"]


def test_the_server_sees_no_window_over_the_limit(dask: Client, tmp_path: Path) -> None:
    items = [weighty(number, 30_000) for number in range(15 * 28)]
    for attempt in range(TRIES):  # a busy machine holds requests up on their way; see test_limits_served.py
        folder = tmp_path / str(attempt)
        folder.mkdir()
        with serving() as vendor:
            backfill(dask, vendor, folder, items, files=12, rate=(LIMIT, WINDOW))
        times = sorted(vendor.arrivals)
        most = max(bisect_left(times, start + WINDOW) - place for place, start in enumerate(times))
        if most <= LIMIT:
            break
    assert len(times) > 2 * LIMIT, "the limit had nothing to do"
    assert most <= LIMIT
    assert vendor.batches()[0][0]["attributes"].keys() == {"text"}, "a null would delete the attribute"


def test_workers_that_are_killed_lose_nothing(dask: Client, tmp_path: Path) -> None:
    items = [weighty(number, 10_000) for number in range(2_000)]
    with serving(keep=False) as vendor:
        killer = threading.Thread(target=kill_all, args=(dask, vendor))
        killer.start()
        outcomes = backfill(dask, vendor, tmp_path, items, files=6, rate=(10, 0.2))
        killer.join()
    assert {outcome["outcome"] for outcome in outcomes} == {"accepted"}
    assert {outcome["id"] for outcome in outcomes} == set(vendor.taken) and len(vendor.taken) == len(items)
    assert all(len(records) == 1 for records in vendor.records.values()), "one id, two records"
    assert max(vendor.taken.values()) > 1, "nothing was sent twice: the kills have no teeth"


def kill_all(dask: Client, vendor: Vendor) -> None:
    """Kill all workers when files have arrived in part."""
    pids = dask.run(os.getpid).values()
    while vendor.answers.total() < 10:
        time.sleep(0.005)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
