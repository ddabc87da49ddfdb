"""A record with which every request fails is found and blamed; an outage is not blamed on any record."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO
from customerio_client.bulk import Rejected
from customerio_core import RequestOptions

from .conftest import Send, event, settings
from .vendor import BLOCKS, Vendor

COMMAND = (sys.executable, "-m", "customerio_client.command")
QUICK = RequestOptions(max_retries=1)
RECORDS = 1200
BLOCKED = {0, 777, 1000, 1001}


def records(blocked: set[int] = BLOCKED) -> list[dict[str, Any]]:
    return [event(n, "blocked" if n in blocked else "x") for n in range(RECORDS)]


@pytest.mark.parametrize("blocking", BLOCKS)
def test_the_record_is_blamed_and_the_others_arrive(vendor: Vendor, send: Send, tmp_path: Path, blocking: str) -> None:
    vendor.blocking = blocking
    journal = tmp_path / "journal"
    outcomes, summary = send(vendor, records(), journal=journal, options=QUICK)
    assert {o.index for o in outcomes if isinstance(o, Rejected)} == BLOCKED
    assert (summary.accepted, summary.rejected, summary.not_sent) == (RECORDS - 4, 4, 0)
    assert sum(vendor.taken.values()) == len(vendor.taken) == RECORDS - 4, "nothing was sent twice"
    assert summary.requests < 4 * 2 * 16
    (refused, *_) = [o for o in outcomes if isinstance(o, Rejected)]
    assert "every request that contains this record" in refused.message
    sent = len(vendor.bodies)
    again, summary = send(vendor, records(), journal=journal, options=QUICK)
    assert summary.resumed == RECORDS and {o.index for o in again if isinstance(o, Rejected)} == BLOCKED
    assert len(vendor.bodies) == sent


@pytest.mark.parametrize("place", [0, 1, 599, 1198, 1199])
def test_wherever_it_is(vendor: Vendor, place: int) -> None:
    vendor.blocking = "403"
    with CustomerIO(**settings(vendor)) as cio:
        outcomes = list(cio.track.send_many(records({place}), options=QUICK))
    assert [o.index for o in outcomes if isinstance(o, Rejected)] == [place]


@pytest.mark.parametrize("blocking", BLOCKS)
def test_an_outage_blames_nobody_and_is_found_with_few_requests(vendor: Vendor, send: Send, blocking: str) -> None:
    vendor.blocking, vendor.down = blocking, True
    outcomes, summary = send(vendor, records(), options=QUICK, batch_bytes=100_000, in_flight=2)
    assert summary.not_sent == len(outcomes) == RECORDS
    assert summary.requests < 2 * 2 * 12 + 10, "each batch on its way searched once, the others not at all"


def test_the_command_goes_on_and_says_which(vendor: Vendor, tmp_path: Path) -> None:
    vendor.blocking = "403"
    file = tmp_path / "events.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records()))
    command = [*COMMAND, "track", str(file), "--url", vendor.url, "--quiet", "--retries", "1"]
    environment = {**os.environ, "CUSTOMERIO_SITE_ID": "s", "CUSTOMERIO_API_KEY": "k"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1, done.stderr
    assert "1,196 accepted, 4 rejected" in done.stdout and "line 778:" in done.stdout
    vendor.down = True
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 3 and "stopped" in done.stderr
