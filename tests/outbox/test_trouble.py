"""An outbox that is full, a disk that is, a file that is damaged, moved away, or of somebody else."""

from __future__ import annotations

import os
import resource
import sqlite3
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from customerio_client import Outbox, OutboxClosed, OutboxFailed, OutboxFull
from customerio_client.outbox.events import CallsDropped
from tests.processes import in_a_child

from .conftest import MakeOutbox
from .service import Reply, Service


def put(outbox: Outbox, number: int) -> Any:
    return outbox.track.customers.identify(str(number), email="ada@example.com")


def test_a_full_outbox_refuses_the_call_and_keeps_what_it_has(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: Reply(503)
    outbox = make(where, max_records=3)
    for number in range(3):
        put(outbox, number)
    with pytest.raises(OutboxFull, match="max_records is 3"):
        put(outbox, 3)
    assert outbox.status().waiting == 3


def test_a_full_outbox_by_bytes(make: MakeOutbox, where: Path | None, service: Service) -> None:
    service.reply = lambda request: Reply(503)
    outbox = make(where, max_bytes=1_000)
    with pytest.raises(OutboxFull, match="max_bytes is 1,000"):
        for number in range(30):
            put(outbox, number)
    assert outbox.status().waiting_bytes <= 1_000


def test_a_full_outbox_waits_for_room(make: MakeOutbox, where: Path | None, service: Service) -> None:
    service.reply = lambda request: Reply(delay=0.1)
    outbox = make(where, max_records=2, when_full="wait", full_timeout=10, in_flight=1)
    for number in range(6):
        put(outbox, number)
    assert outbox.flush(10)
    assert len(service.taken) == 6
    service.reply = lambda request: Reply(503)
    impatient = make(None, max_records=2, when_full="wait", full_timeout=0.3)
    put(impatient, 0), put(impatient, 1)
    began = time.monotonic()
    with pytest.raises(OutboxFull):
        put(impatient, 2)
    assert 0.3 <= time.monotonic() - began < 2


def test_a_full_outbox_drops_the_oldest_and_counts_it(make: MakeOutbox, where: Path | None, service: Service) -> None:
    service.reply = lambda request: Reply(503, takes=False)
    events: list[Any] = []
    outbox = make(where, max_records=3, when_full="drop_oldest", hooks=[events.append])
    tickets = [put(outbox, number) for number in range(8)]
    assert [ticket.state for ticket in tickets] == ["dropped"] * 5 + ["waiting"] * 3
    assert (outbox.status().waiting, outbox.status().dropped) == (3, 5)
    assert sum(event.calls for event in events if isinstance(event, CallsDropped)) == 5
    service.reply = lambda request: Reply()
    assert outbox.flush(20)
    arrived = sorted(request.path[-1] for request in service.taken)
    assert arrived[-3:] == ["5", "6", "7"]
    assert len(arrived) + outbox.status().dropped == 8  # one may have been on its way


def test_what_is_dropped_while_it_waits_to_be_sent_is_not_sent_and_what_was_sent_does_not_count(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    service.reply = lambda request: Reply(delay=0.3)
    outbox = make(where, max_records=5, when_full="drop_oldest", in_flight=1)
    tickets = [put(outbox, number) for number in range(5)]
    ends = time.monotonic() + 10
    while not service.requests and time.monotonic() < ends:
        time.sleep(0.01)
    tickets += [put(outbox, number) for number in range(5, 9)]
    assert outbox.flush(20)
    status = outbox.status()
    assert len(service.taken) + status.dropped == 9
    assert status.waiting == status.waiting_bytes == 0


def test_a_closed_outbox_refuses_calls(make: MakeOutbox, where: Path | None) -> None:
    outbox = make(where)
    outbox.close()
    outbox.close()
    with pytest.raises(OutboxClosed):
        put(outbox, 1)


def test_a_disk_that_is_full_is_one_clear_error_and_what_is_in_the_file_stays(
    make: MakeOutbox, tmp_path: Path, service: Service
) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    put(outbox, 0)

    def fill_the_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        with pytest.raises(OutboxFailed, match="What it holds is kept"):
            for number in range(1, 10_000):
                (tmp_path / "put").write_text(str(number))
                put(outbox, number)

    assert in_a_child(fill_the_disk) == 0
    number = int((tmp_path / "put").read_text())
    assert outbox.status().waiting == number
    assert make(path).flush(20)
    assert len(service.taken) == number


def damage_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))


def damage_rows(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE waiting SET head = 7, put_at = 'yesterday'")
    database.close()


def other_version(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version=99")
    database.close()


def other_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (x)")
    database.close()


def no_database(path: Path) -> None:
    path.write_text("a,b\n1,2\n")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (damage_pages, "damaged"),
        (other_version, "another version of this package"),
        (other_program, "another program"),
        (no_database, "not a database"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_clear_error_and_stays_as_it_is(
    damage: Any, words: str, make: MakeOutbox, tmp_path: Path
) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    for number in range(50):
        put(outbox, number)
    outbox.close()
    damage(path)
    before = path.read_bytes()
    with pytest.raises(OutboxFailed, match=words):
        put(make(path, deliver=False), 1)
    assert path.read_bytes() == before


def test_rows_that_are_not_what_was_written_stop_the_delivery_and_not_the_process(
    make: MakeOutbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    put(outbox, 1)
    outbox.close()
    damage_rows(path)
    again = make(path)
    assert not again.flush(1)
    put(again, 2)
    with pytest.raises(OutboxFailed, match="damaged"):
        again.status()
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "damaged" in caplog.records[0].message


def test_a_folder_that_is_not_there_is_said(make: MakeOutbox, tmp_path: Path) -> None:
    with pytest.raises(OutboxFailed, match=r"No such file|cannot be opened"):
        make(tmp_path / "nowhere" / "outbox.db")


def test_a_file_that_is_moved_away_keeps_what_it_has_and_a_new_one_takes_over(
    make: MakeOutbox, tmp_path: Path, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    path, moved = tmp_path / "outbox.db", tmp_path / "moved.db"
    outbox = make(path, deliver=False)
    stop = threading.Event()
    done: list[int] = []

    def write() -> None:
        while not stop.is_set():
            put(outbox, len(done))
            done.append(1)

    thread = threading.Thread(target=write)
    thread.start()
    time.sleep(0.2)
    path.rename(moved)
    time.sleep(0.2)
    stop.set()
    thread.join()
    assert "was moved away" in caplog.text
    outbox.close()
    waiting = 0
    for each in (path, moved):
        delivering = make(each)
        waiting += delivering.status().waiting
        assert delivering.flush(20)
    assert {int(request.path.rpartition("/")[2]) for request in service.taken} == set(range(len(done)))
    assert len(service.taken) == len(done)


def test_a_call_that_fits_into_no_outbox_drops_nothing_and_waits_for_nothing(
    make: MakeOutbox, where: Path | str | None, service: Service
) -> None:
    service.reply = lambda request: Reply(503)
    for when_full in ("drop_oldest", "wait"):
        outbox = make(where, max_bytes=3_000, when_full=when_full, full_timeout=30)
        before = outbox.status()
        for number in range(3):
            put(outbox, number)
        began = time.monotonic()
        with pytest.raises(OutboxFull):
            outbox.track.customers.identify("big", attributes={f"n{n}": "x" * 500 for n in range(10)})
        assert time.monotonic() - began < 10
        assert (outbox.status().waiting, outbox.status().dropped) == (before.waiting + 3, before.dropped)
        outbox.close(0)


def test_ids_that_are_none(make: MakeOutbox, where: Path | str | None, service: Service) -> None:
    service.reply = lambda request: Reply(503)
    outbox = make(where)
    for number in range(12):
        put(outbox, number)
    for use in (outbox.drop, outbox.retry):
        with pytest.raises(TypeError):
            use("12")
        assert use(["9" * 30, "seven", "-1"]) == 0
    assert outbox.status().waiting == 12


def test_a_call_that_is_dropped_while_it_waits_is_not_sent(
    make: MakeOutbox, where: Path | str | None, service: Service
) -> None:
    service.reply = lambda request: Reply(503, takes=False)
    outbox = make(where)
    tickets = [put(outbox, number) for number in range(6)]
    time.sleep(1)
    assert outbox.drop([tickets[1].id, tickets[4].id]) == 2
    time.sleep(0.5)
    service.reply = lambda request: Reply()
    assert outbox.flush(20)
    assert sorted(request.path[-1] for request in service.taken) == ["0", "2", "3", "5"]
    assert [tickets[number].state for number in (1, 4)] == ["dropped", "dropped"]


@pytest.mark.parametrize(
    "address", ["Postgres://u:SECRET@h/db", "redis+x://:SECRET@h", "rediss:/:SECRET@h", "", "a\0b"]
)
def test_what_is_no_path_is_refused_without_showing_it(address: str, make: MakeOutbox) -> None:
    with pytest.raises(ValueError, match="store") as caught:
        make(address)
    assert "SECRET" not in str(caught.value)
    with pytest.raises(TypeError):
        make(5)


@pytest.mark.parametrize("change", ["api = 'foo'", "share = '{'", "operation = 'foo'", "head = '{'"])
def test_a_row_that_cannot_be_read_fails_by_itself(
    change: str, make: MakeOutbox, tmp_path: Path, service: Service
) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    for number in range(4):
        outbox.pipelines.track(user_id=str(number), event="Paid")
    outbox.close()
    with sqlite3.connect(path) as database:
        database.execute(f"UPDATE waiting SET {change} WHERE id = (SELECT min(id) FROM waiting)")
        if change.startswith("head"):
            database.execute("UPDATE waiting SET share = NULL WHERE id = (SELECT min(id) FROM waiting)")
    database.close()
    again = make(path)
    assert again.flush(10)
    assert len(service.taken_items()) == 3
    assert [failure.kind for failure in again.failures()] == ["unknown_call"]


def test_the_vendors_words_are_in_failures_only(
    make: MakeOutbox, where: Path | str | None, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    service.reply = lambda request: Reply(401, {"meta": {"error": "ada@example.com is unknown"}})
    outbox = make(where)
    put(outbox, 1)
    assert not outbox.flush(2)
    assert "returned 401" in outbox.status().last_error
    assert "ada@" not in str(outbox.status()) and "ada@" not in caplog.text


@pytest.mark.parametrize("kept", ["memory", "file"])
def test_a_ticket_follows_its_call_when_that_is_retried(
    kept: str, make: MakeOutbox, tmp_path: Path, service: Service
) -> None:
    service.reply = lambda request: Reply(400)
    outbox = make(None if kept == "memory" else tmp_path / "outbox.db")
    ticket = put(outbox, 1)
    assert outbox.flush(10)
    assert ticket.state == "failed"
    service.reply = lambda request: Reply(503)
    assert outbox.retry([ticket.id]) == 1
    assert ticket.state == "waiting"
    service.reply = lambda request: Reply()
    assert outbox.flush(10)
    assert ticket.state == "delivered"
