"""Events that come again: marked when they were handled, by one process or several, for as long as they can come."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from customerio_client.webhooks import FileSeen, MemorySeen, RedisSeen, RepeatedEvent, Seen, Webhooks
from tests.processes import in_a_child

KEY = "k" * 32


def body(number: int, **more: Any) -> bytes:
    event = {"event_id": f"event-{number}", "object_type": "sms", "metric": "sent", "timestamp": 1, "data": {}}
    return json.dumps(event | more).encode()


def receive(webhooks: Webhooks, raw: bytes) -> Any:
    return webhooks.unwrap(raw, webhooks.sign(raw))


@pytest.fixture(params=["memory", "file", "redis"])
def seen(request: pytest.FixtureRequest, tmp_path: Path) -> Seen:
    if request.param == "memory":
        return MemorySeen()
    if request.param == "file":
        return FileSeen(tmp_path / "seen.db")
    return RedisSeen(request.getfixturevalue("redis_url"), prefix=f"test:{tmp_path.name}:")


def test_an_event_is_repeated_once_it_was_handled(seen: Seen) -> None:
    webhooks = Webhooks(KEY, seen=seen)
    event = receive(webhooks, body(1))
    assert not event.repeated
    assert not receive(webhooks, body(1)).repeated  # its handler failed
    webhooks.done(event)
    assert receive(webhooks, body(1)).repeated
    assert not receive(webhooks, body(2)).repeated


def test_a_repeated_event_can_be_an_error(seen: Seen) -> None:
    webhooks = Webhooks(KEY, seen=seen, on_repeat="raise")
    webhooks.done(receive(webhooks, body(1)))
    with pytest.raises(RepeatedEvent) as caught:
        receive(webhooks, body(1))
    assert caught.value.event_id == "event-1"


def test_without_a_store_nothing_is_repeated_and_done_says_what_is_missing() -> None:
    webhooks = Webhooks(KEY)
    event = receive(webhooks, body(1))
    assert not event.repeated
    with pytest.raises(ValueError, match="seen="):
        webhooks.done(event)


@pytest.mark.parametrize("event_id", [None, 7, "", ["x"]])
def test_an_event_without_a_usable_id_is_never_repeated(seen: Seen, event_id: Any) -> None:
    webhooks = Webhooks(KEY, seen=seen)
    for _ in range(2):
        event = receive(webhooks, body(1, event_id=event_id))
        assert not event.repeated
        webhooks.done(event)


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_ids_are_forgotten_when_they_are_too_old(tmp_path: Path, kind: str) -> None:
    now = [1_000_000.0]
    clock: Callable[[], float] = lambda: now[0]  # noqa: E731
    path = tmp_path / "seen.db"
    seen: Seen = MemorySeen(60, clock=clock) if kind == "memory" else FileSeen(path, 60, clock=clock)
    seen.add("a")
    now[0] += 59
    assert "a" in seen
    now[0] += 2
    assert "a" not in seen
    now[0] += 7200
    seen.add("b")
    if kind == "file":
        rows = sqlite3.connect(path).execute("SELECT id FROM seen").fetchall()
        assert rows == [("b",)]


def test_memory_keeps_no_more_than_it_may() -> None:
    seen = MemorySeen(max_events=100)
    for number in range(1000):
        seen.add(str(number))
    assert [str(number) in seen for number in (0, 899, 900, 999)] == [False, False, True, True]


def test_a_file_survives_and_is_shared(tmp_path: Path) -> None:
    path = tmp_path / "seen.db"
    FileSeen(path).add("a")
    assert "a" in FileSeen(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_file_works_on_both_sides_of_a_fork(tmp_path: Path) -> None:
    seen = FileSeen(tmp_path / "seen.db")
    seen.add("before")

    def in_both() -> None:
        seen.add("child")
        assert "before" in seen

    assert in_a_child(in_both) == 0
    assert "child" in seen


def test_a_file_of_another_program_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE things (x)")
    database.close()
    text = tmp_path / "text.db"
    text.write_text("not a database at all, but text that is long enough to be read as a header" * 3)
    for path in (other, text):
        before = path.read_bytes()
        with pytest.raises(ValueError, match=path.name):
            FileSeen(path)
        assert path.read_bytes() == before


def test_ten_thousand_events_with_repeats_and_handlers_that_fail(seen: Seen) -> None:
    """Each is handled to its end at least once, and none is marked before it was."""
    chance = random.Random(7)
    webhooks = Webhooks(KEY, seen=seen)
    handled: Counter[str] = Counter()
    due = [number for number in range(2000) for _ in range(chance.randint(1, 8))][:10_000]
    chance.shuffle(due)
    raws = {number: body(number) for number in set(due)}
    signed = {number: webhooks.sign(raw) for number, raw in raws.items()}
    while due:
        number = due.pop()
        event = webhooks.unwrap(raws[number], signed[number])
        assert event.repeated == (handled[event.event_id] > 0)
        if event.repeated:
            continue
        if chance.random() < 0.3:  # the handler fails; the vendor sends it again
            due.insert(0, number)
            continue
        handled[event.event_id] += 1
        webhooks.done(event)
    assert set(handled) == {f"event-{number}" for number in raws}
    assert set(handled.values()) == {1}
