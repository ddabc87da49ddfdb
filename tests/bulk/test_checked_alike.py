"""Records are checked alike, many at a time and by the typed writer: what one refuses, the other does not send."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import customerio_pipelines
import customerio_track
from customerio_client.bulk import NotSent
from customerio_client.command import main
from customerio_client.delivery.batch_format import batch_operation
from customerio_client.delivery.record_ids import RecordIds, new_seed
from customerio_client.delivery.writing import Writing
from customerio_core import ValueRefused

from .conftest import Send, event
from .vendor import Vendor

OPERATIONS = {"track": customerio_track.OPERATIONS, "pipelines": customerio_pipelines.OPERATIONS}
PERSON = {"type": "person", "identifiers": {"id": "1"}}
GOOD: dict[str, list[dict[str, Any]]] = {
    "track": [
        event(1),
        {**PERSON, "action": "identify", "attributes": {"a": 1, "b": [True, None, {"c": "d"}]}},
        {**PERSON, "action": "event", "name": "x", "identifiers": {"email": "a@example.com"}},
        {**PERSON, "action": "event", "name": "x", "identifiers": {"id": 7}},
        {**PERSON, "action": "add_device", "device": {"token": "t", "platform": "ios"}},
        {**PERSON, "action": "delete"},
        {"type": "object", "action": "identify", "identifiers": {"object_type_id": "1", "object_id": "x"}},
    ],
    "pipelines": [
        {"type": "track", "userId": "1", "event": "e", "properties": {"total": 1.5}},
        {"type": "track", "anonymousId": "1", "event": "e"},
        {"type": "identify", "userId": "1", "traits": {"plan": "x"}},
        {"type": "page", "userId": "1", "name": "Home"},
        {"type": "group", "userId": "1", "groupId": "g"},
    ],
}
VALUES: list[Any] = [
    *(None, "", " ", "x", "ä", 0, 7, -1, 2**70, 1.5, float("nan"), float("inf"), True, False),
    *([], ["x"], [1], [[]], {}, {"a": 1}, {"id": ""}, {"id": "x"}, {1: 2}, (), ("x",), {"x"}, b"x"),
    *(datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1), Decimal("1.5"), UUID(int=1), object(), "2024-01-01"),
]


def writing(api: str) -> Writing:
    operation = batch_operation(OPERATIONS[api])
    assert operation.dedupe is not None
    written = Writing(operation, RecordIds(operation.dedupe.format, new_seed()))
    written(range(len(GOOD[api])), GOOD[api])  # so that all kinds are known
    return written


def changed(api: str) -> list[dict[str, Any]]:
    """Good records with one field changed or left out, at the top and one level below."""
    found: list[dict[str, Any]] = []
    for record in GOOD[api]:
        for name, value in record.items():
            found += [{**record, name: other} for other in VALUES]
            found.append({key: record[key] for key in record if key != name})
            if isinstance(value, dict):
                found += [{**record, name: {**value, inner: other}} for inner in value for other in VALUES]
                found += [{**record, name: {k: value[k] for k in value if k != inner}} for inner in value]
                found.append({**record, name: {**value, "unknown": 1}})
        found.append({**record, "unknown": {"a": 1}})
    return found


@pytest.mark.parametrize("api", GOOD)
def test_what_is_written_together_is_what_the_typed_writer_writes(api: str) -> None:
    write = writing(api)
    together = 0
    for good in GOOD[api]:
        write.together([0, 1], [good, good])  # the typed writer sees a key first that it may have to warn of
        assert write.together([0, 1], [good, good]) is not None, "or the typed writer would do all the work"
    for record in changed(api):
        beside = next(good for good in GOOD[api] if good.get("type") == good.get("type"))
        for items in ([record], [record, beside], [beside, record]):
            written = write.together(range(len(items)), items)
            if written is None:
                continue
            together += 1
            (sent,) = [sent for sent, item in zip(json.loads(b"[%b]" % written), items, strict=True) if item is record]
            expected = write.plain(record)  # raises what it refuses
            made = {"id", "messageId", "timestamp"} & (sent.keys() - expected.keys())
            assert {key: sent[key] for key in sent if key not in made} == json.loads(json.dumps(expected)), record
    assert together > 200


MISTAKES: dict[str, list[tuple[dict[str, Any], str]]] = {
    "track": [
        ({"action": "event", "identifiers": {"id": "1"}, "name": "x"}, "type"),
        ({**PERSON, "name": "x"}, "action"),
        ({**PERSON, "action": "nope"}, "action"),
        ({**PERSON, "action": "event"}, "name"),
        ({**PERSON, "action": "event", "name": " "}, "name"),
        ({**PERSON, "action": "event", "name": "x", "identifiers": {}}, "identifiers"),
        ({**PERSON, "action": "event", "name": "x", "identifiers": {"id": ""}}, "identifiers.id"),
        ({**PERSON, "action": "event", "name": "x", "identifiers": {"id": 1.5}}, "identifiers.id"),
        ({**PERSON, "action": "add_device", "device": {"token": "t"}}, "device.platform"),
    ],
    "pipelines": [
        ({"userId": "1", "event": "e"}, "type"),
        ({"type": "track", "userId": "", "event": "e"}, "userId"),
        ({"type": "track", "event": "e"}, "userId or anonymousId"),
        ({"type": "track", "userId": "1"}, "event"),
    ],
}


@pytest.mark.parametrize("api", MISTAKES)
def test_a_mistake_is_one_outcome_among_many_records(vendor: Vendor, send: Send, api: str) -> None:
    mistakes = MISTAKES[api]
    items = [dict(GOOD[api][0]) for _ in range(300)]
    for place, (record, _) in enumerate(mistakes):
        items[place * 20] = record
    outcomes, summary = send(vendor, items, api)
    assert (summary.accepted, summary.not_sent) == (300 - len(mistakes), len(mistakes))
    failed = sorted(
        [outcome for outcome in outcomes if isinstance(outcome, NotSent)], key=lambda outcome: outcome.index
    )
    for outcome, (_, where) in zip(failed, mistakes, strict=True):
        assert isinstance(outcome.error, ValueRefused) and where in str(outcome.error)


@pytest.mark.parametrize("api", MISTAKES)
def test_the_dry_run_asks_what_a_single_call_asks(tmp_path: Any, capsys: pytest.CaptureFixture[str], api: str) -> None:
    file = tmp_path / "records.jsonl"
    records = [GOOD[api][0], *(record for record, _ in MISTAKES[api])]
    file.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert main([api, str(file), "--dry-run"]) == 1
    out = capsys.readouterr().out
    assert f"1 can be sent, {len(MISTAKES[api])} cannot" in out
    for line, (_, where) in enumerate(MISTAKES[api], 2):
        assert any(said.startswith(f"  line {line}: ") and where in said for said in out.splitlines()), out
