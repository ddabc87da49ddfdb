"""Many records to a sandbox that fails now and then: what the outcomes say is what it holds afterwards."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest

from customerio_client.bulk import Accepted, Rejected
from customerio_client.command import main
from customerio_sandbox import Credentials, Sandbox

from .conftest import Send, event

BATCH = "track.entities.batch"


def test_nothing_is_lost_and_nothing_is_there_twice(sandbox: Sandbox, send: Send) -> None:
    dice = random.Random(1)
    for number in range(0, 60, 4):
        fault = dice.choice(["429", "500", "before", "after"])
        if fault in ("before", "after"):
            sandbox.drop_connection(BATCH, when=fault, after=number)  # type: ignore[arg-type] - one of the two
        else:
            sandbox.fail(BATCH, status=int(fault), after=number, retry_after=0.01)
    padding = {"attributes": {"text": "x" * 1_000}}
    items = [{**event(n, "bad" if n % 50 == 7 else "bought"), **padding} for n in range(1_000)]
    outcomes, _ = send(sandbox, items, batch_bytes=33_000)
    assert sorted(outcome.index for outcome in outcomes) == list(range(1_000))
    refused = {outcome.index for outcome in outcomes if isinstance(outcome, Rejected)}
    assert refused == {n for n, item in enumerate(items) if item["name"] == "bad"}
    there = Counter(event.id for event in sandbox.events)
    assert set(there) == {outcome.id for outcome in outcomes if isinstance(outcome, Accepted)}
    assert set(there.values()) == {1}
    faults = {entry.fault for entry in sandbox.requests if entry.fault}
    assert faults >= {"drop_connection after", "fail 429"}, "the faults have no teeth"


def test_an_item_that_is_refused_says_why(sandbox: Sandbox, send: Send) -> None:
    sandbox.refuse_items(where={"name": "odd"}, times=1, reason="odd", field="name", message="name is odd")
    outcomes, _ = send(sandbox, [event(1), event(2, "odd"), event(3, "odd")])
    (refused,) = [outcome for outcome in outcomes if isinstance(outcome, Rejected)]
    assert (refused.index, refused.reason, refused.field, refused.message) == (1, "odd", "name", "name is odd")
    assert sandbox.requests[-1].status == 207
    assert [each.name for each in sandbox.events] == ["bought", "odd"]


def test_calls_of_pipelines_are_there_too(sandbox: Sandbox, send: Send) -> None:
    sandbox.refuse_items("pipelines.batch", where={"event": "bad"})
    calls = [{"type": "track", "userId": str(n), "event": "bad" if n == 2 else "e"} for n in range(5)]
    outcomes, _ = send(sandbox, calls, "pipelines")
    assert [outcome.index for outcome in outcomes if not isinstance(outcome, Accepted)] == [2]
    assert sorted(person.id or "" for person in sandbox.people) == ["0", "1", "3", "4"]


def test_the_command_sends_a_file(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)
    file = tmp_path / "events.jsonl"
    file.write_text("".join(json.dumps(event(n)) + "\n" for n in range(20)))
    assert main(["track", str(file), "--quiet"]) == 0
    assert len({each.id for each in sandbox.events}) == 20


def test_what_takes_no_batches_has_no_items_to_refuse(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="takes no batches"):
        sandbox.refuse_items("send_email")


def test_a_state_file_holds_what_was_accepted(send: Send, tmp_path: Path) -> None:
    with Sandbox(state=tmp_path / "state", credentials=Credentials(any=True)) as sandbox:
        sandbox.refuse_items(where={"name": "bad"})
        send(sandbox, [event(1), event(2, "bad")])
    with Sandbox(state=tmp_path / "state") as sandbox:
        assert [each.name for each in sandbox.events] == ["bought"]
