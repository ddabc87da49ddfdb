"""Send the events of Parquet files from as many machines as it takes: each file is a task of Dask, and gets outcomes.

python examples/backfill_dask.py SCHEDULER EVENTS OUTCOMES

EVENTS and OUTCOMES are folders that all workers see. In the environment of each worker are CUSTOMERIO_SITE_ID,
CUSTOMERIO_API_KEY and REDIS_URL; no task carries them. Through Redis the workers share the limit of the workspace.

Dask runs a task again when its worker is lost. The events then have the ids they had, and do not count twice. Started
anew, it sends the files that have no outcomes yet, or some that could not be sent.
"""

# What pyarrow gives is unknown, as it has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import hashlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]  # it has no types yet
import pyarrow.parquet as pq  # type: ignore[import-untyped]
from distributed import Client

from customerio_client import CustomerIO
from customerio_client.bulk import Accepted, Outcome, Rejected, TooLarge

ROWS = 10_000
OUTCOMES = pa.schema({"index": pa.int64()} | dict.fromkeys(("outcome", "id", "reason", "why"), pa.string()))


def connect() -> CustomerIO:
    """Make the client of a task, from its worker's environment."""
    return CustomerIO.from_env(limiter=os.environ["REDIS_URL"])


def read_events(file: Path) -> Iterator[dict[str, Any]]:
    """Read events: the columns `person`, `name` and `timestamp` (unix seconds); all others are attributes."""
    with pq.ParquetFile(file) as rows:
        for batch in rows.iter_batches(ROWS):
            for row in batch.to_pylist():
                person, name, timestamp = row.pop("person"), row.pop("name"), row.pop("timestamp")
                yield {
                    "type": "person",
                    "action": "event",
                    "identifiers": {"id": person},
                    "name": name,
                    "timestamp": timestamp,
                    "attributes": {column: value for column, value in row.items() if value is not None},
                }


def told(outcome: Outcome[Any]) -> dict[str, Any]:
    """Tell what became of an event, as a row; `index` is its place in the file."""
    row = {"index": outcome.index, "outcome": outcome.kind, "id": outcome.id}
    match outcome:
        case Accepted():
            return row
        case Rejected():
            return row | {"reason": outcome.reason, "why": outcome.message}
        case TooLarge():
            return row | {"why": f"{outcome.size:,} bytes, of at most {outcome.limit:,}"}
        case _:
            return row | {"why": str(outcome.error)}


def count(outcomes: Path) -> Counter[str]:
    """Count the outcomes of a file by their kind."""
    kinds = pq.read_table(outcomes, columns=["outcome"])["outcome"].value_counts().to_pylist()
    return Counter({kind["values"]: kind["counts"] for kind in kinds})


def send_file(events: Path, outcomes: Path, connect: Callable[[], CustomerIO]) -> Counter[str]:
    """Send the events of a file, unless it has its outcomes; give how many there are of each kind."""
    if outcomes.exists() and not (known := count(outcomes))["not_sent"]:
        return known
    with events.open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    with (
        TemporaryDirectory(prefix=".", dir=outcomes.parent) as folder,  # another worker may be at it too
        connect() as cio,
        # The ids follow from the file, so that whoever sends it sends the same.
        cio.track.send_many(read_events(events), ids_from=f"{events.name} {content}") as sending,
    ):
        part = Path(folder, outcomes.name)
        with pq.ParquetWriter(part, OUTCOMES) as writer:
            while rows := [told(outcome) for outcome in islice(sending, ROWS)]:
                writer.write_batch(pa.RecordBatch.from_pylist(rows, OUTCOMES))
        part.replace(outcomes)
    return count(outcomes)


def main(dask: Client, events: Path, outcomes: Path, connect: Callable[[], CustomerIO] = connect) -> Counter[str]:
    """Send the events of all files of a folder; give how many outcomes of each kind there are."""
    outcomes.mkdir(exist_ok=True)
    files = sorted(events.glob("*.parquet"))
    tasks = dask.map(send_file, files, [outcomes / file.name for file in files], connect=connect, retries=3)
    return sum((task.result() for task in tasks), Counter[str]())


if __name__ == "__main__":
    with Client(sys.argv[1]) as client:  # type: ignore[no-untyped-call]  # it has types in part
        print(dict(main(client, Path(sys.argv[2]), Path(sys.argv[3]))))
