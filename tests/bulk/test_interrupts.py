"""An interrupt at every step of settling a batch: what the journal then knows is true."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from customerio_client import CustomerIO

from .conftest import event, send_sync, settings
from .vendor import Vendor

RECORDS = 8
BAD = {1, 4, 6}
WATCHED = ("delivery/journal.py", "files/database.py")


def records() -> list[dict[str, Any]]:
    """Two of them fill a batch."""
    return [{**event(n, "bad" if n in BAD else "x"), "attributes": {"t": "x" * 15_000}} for n in range(RECORDS)]


@contextmanager
def interrupted_at(step: int) -> Iterator[list[int]]:
    """Raise KeyboardInterrupt, as Ctrl-C does, before the given line of what writes the journal."""
    steps = [0]

    def lines(frame: FrameType, kind: str, argument: object) -> Any:
        if kind == "line":
            steps[0] += 1
            if steps[0] == step:
                raise KeyboardInterrupt
        return lines

    def calls(frame: FrameType, kind: str, argument: object) -> Any:
        return lines if frame.f_code.co_filename.endswith(WATCHED) else None

    sys.settrace(calls)
    try:
        yield steps
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(None)


def test_an_interrupt_at_any_step_leaves_a_journal_that_is_true(
    vendor: Vendor, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    def run(step: int) -> int:
        with interrupted_at(step) as steps, CustomerIO(**settings(vendor)) as cio:
            cio.track.send_many(records(), journal=tmp_path / f"{step}", batch_bytes=33_000, in_flight=2).run()
        return steps[0]

    gc.freeze()  # what other tests have left would be looked through each time
    request.addfinalizer(gc.unfreeze)
    total = run(0)
    resumed = 0
    for step in range(1, total, 7):
        run(step)
        gc.collect()  # what an interrupt left open while it was being opened
        outcomes, summary = send_sync(vendor, records(), journal=tmp_path / f"{step}", batch_bytes=33_000)
        assert {o.index for o in outcomes if o.kind == "rejected"} == BAD, f"interrupted at step {step} of {total}"
        assert (summary.accepted, summary.rejected) == (RECORDS - len(BAD), len(BAD))
        resumed += bool(summary.resumed)
    assert resumed > 10, "the interrupts came before anything was known"
    assert all(len(keys) == 1 for keys in vendor.records.values()), "one id, two records"
