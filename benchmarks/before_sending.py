"""What counting sizes and making ids costs, before anything is sent.

    python benchmarks/before_sending.py [--rounds N] [--check]

CPU time of this process, as multiples of writing the same body as JSON, which has to be done anyway; an id as a
multiple of `str(uuid.uuid4())`. Every round measures each in turns; the figure is the median of the rounds' ratios.
`--check` exits with 1 if counting an ordinary call costs more than 0.8, a batch more than 4, or an id more than 1.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from customerio_app.operations import OPERATIONS as APP
from customerio_client import ids, sizes
from customerio_core import Operation, build
from customerio_core.request import dumps
from customerio_pipelines.operations import OPERATIONS as PIPELINES
from customerio_track.operations import OPERATIONS as TRACK

NOW = 1_700_000_000
ADA = {
    "email": "ada@example.com",
    "plan": "pro",
    "first_name": "Ada",
    "created_at": NOW,
    "score": 12.5,
    "city": "London",
}
PERSON = {"type": "person", "identifiers": {"email": "ada@example.com"}}
IDENTIFY = {**PERSON, "action": "identify", "attributes": ADA}
EVENT = {**PERSON, "action": "event", "name": "welcome", "attributes": ADA}
SEND = {"to": "ada@example.com", "transactional_message_id": 44, "identifiers": {"id": "7"}, "message_data": ADA}

ORDINARY: dict[str, tuple[Operation, Any]] = {
    "track identify": (TRACK["identify"], ADA),
    "track event": (TRACK["track"], {"name": "welcome", "data": ADA}),
    "track v2 identify": (TRACK["entity"], IDENTIFY),
    "pipelines identify": (PIPELINES["identify"], {"userId": "7", "traits": ADA}),
    "send": (APP["sendEmail"], SEND),
}
LARGE: dict[str, tuple[Operation, Any]] = {
    "track identify, 300 attributes": (TRACK["identify"], {f"attribute_{n}": "x" * 30 for n in range(300)}),
    "batch of 1000 events": (TRACK["batch"], {"batch": [EVENT] * 1000}),
}


def seconds(what: Callable[[], Any], times: int) -> float:
    started = time.process_time()
    for _ in range(times):
        what()
    return time.process_time() - started


def ratio(what: Callable[[], Any], against: Callable[[], Any], times: int, rounds: int) -> tuple[float, float]:
    """Give the median ratio, and the least seconds that one `what` took."""
    pairs = [(seconds(what, times), seconds(against, times)) for _ in range(rounds)]
    return statistics.median(a / b for a, b in pairs), min(a for a, _ in pairs) / times


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    rows: list[tuple[str, float, float, float]] = []
    for name, (op, body) in {**ORDINARY, **LARGE}.items():
        request = build(op, path=("7",) * op.path.count("{"), body=body)
        ids.stamp(op, request)
        times = max(10, 1_000_000 // len(request.content or b""))
        cost = ratio(
            lambda op=op, request=request: sizes.check(op, request, NOW),
            lambda request=request: dumps(request.data),
            times,
            arguments.rounds,
        )
        rows.append((f"count {name}", *cost, 0.8 if name in ORDINARY else 4))
    for made, make in (("ULID", ids.new_ulid), ("UUID", ids.new_uuid)):
        rows.append((f"make a {made}", *ratio(make, lambda: str(uuid.uuid4()), 5000, arguments.rounds), 1))
    for name, times_as_much, least, _ in rows:
        print(f"{name:40} {times_as_much:6.2f}   {1e6 * least:10.2f} µs")
    return int(arguments.check and any(cost > most for _, cost, _, most in rows))


if __name__ == "__main__":
    sys.exit(main())
