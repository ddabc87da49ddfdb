"""A Dask cluster on this machine, and what its workers need for the example of a backfill."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from distributed import Client, LocalCluster

from customerio_client import CustomerIO
from customerio_client.retry import Backoff
from examples import backfill_dask

from .vendor import Vendor

WORKERS = 4


@contextmanager
def cluster(redis_url: str) -> Iterator[Client]:
    """Processes that have what the program which gives them work has not: the credentials."""
    environment = {"CUSTOMERIO_SITE_ID": "site", "CUSTOMERIO_API_KEY": "key", "REDIS_URL": redis_url}
    with (
        LocalCluster(
            n_workers=WORKERS, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0", env=environment
        ) as workers,
        Client(workers) as client,
    ):
        yield client


def connect(url: str, rate: tuple[int, float]) -> CustomerIO:
    return CustomerIO.from_env(
        limiter=os.environ["REDIS_URL"],
        track_url=url,
        rates={"track": rate},
        retry=Backoff(first=0.001, longest=0.01),
        max_retries=30,
    )


def write_events(folder: Path, items: Sequence[dict[str, Any]], files: int) -> None:
    """Write events into so many files."""
    folder.mkdir(exist_ok=True)
    size = -(-len(items) // files)
    for number in range(files):
        rows = [
            {"person": item["identifiers"]["id"], "name": item["name"], "timestamp": item["timestamp"]}
            | item.get("attributes", {})
            for item in items[number * size : (number + 1) * size]
        ]
        columns = dict.fromkeys(column for row in rows for column in row)
        table = pa.table({column: [row.get(column) for row in rows] for column in columns})
        pq.write_table(table, folder / f"{number:04}.parquet")


def read_outcomes(folder: Path) -> list[dict[str, Any]]:
    """Read the outcomes of all files, in the order of the events."""
    files = sorted(folder.glob("*.parquet"))
    read: list[dict[str, Any]] = []
    for file in files:
        rows: list[dict[str, Any]] = sorted(pq.read_table(file).to_pylist(), key=lambda row: row["index"])
        assert [row["index"] for row in rows] == list(range(len(rows)))
        read += rows
    return read


def backfill(
    dask: Client,
    vendor: Vendor,
    folder: Path,
    items: Sequence[dict[str, Any]],
    *,
    files: int,
    rate: tuple[int, float] = (100_000, 1.0),
) -> list[dict[str, Any]]:
    """Run the example; give an outcome for each record."""
    write_events(folder / "events", items, files)
    outcomes = folder / "outcomes"
    counts = backfill_dask.main(dask, folder / "events", outcomes, partial(connect, vendor.url, rate))
    read = read_outcomes(outcomes)
    assert counts.total() == len(read) == len(items)
    return read
