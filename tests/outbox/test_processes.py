"""Several processes and one file: one delivers, another takes over; forks; the ends of processes."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO
from tests.processes import in_a_child

from .conftest import MakeOutbox
from .service import Reply, Service

ROOT = Path(__file__).parents[2]


@contextmanager
def running(name: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.outbox.processes", name, *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def until(condition: Any, seconds: float = 10.0) -> bool:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if condition():
            return True
        time.sleep(0.02)
    return False


def test_of_two_deliverers_started_at_once_one_delivers_and_the_other_takes_over_when_it_is_killed(
    make: MakeOutbox, service: Service, tmp_path: Path
) -> None:
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    with running("deliver", service.url, str(path)) as one, running("deliver", service.url, str(path)) as other:
        for process in (one, other):
            assert process.stdout is not None
            process.stdout.readline()
        outbox.track.customers.identify("1", email="a@example.com")
        assert outbox.flush(10)
        deliverer = outbox.status().deliverer or ""
        first, second = (one, other) if int(deliverer.split()[0]) == one.pid else (other, one)
        assert int(deliverer.split()[0]) == first.pid
        first.kill()
        killed = time.monotonic()
        outbox.track.customers.identify("2", email="a@example.com")
        assert outbox.flush(10)
        assert time.monotonic() - killed < 5
        assert (outbox.status().deliverer or "").startswith(f"{second.pid} ")
    assert [request.path[-1] for request in service.taken] == ["1", "2"]


def test_a_send_on_its_way_when_its_process_is_killed_has_failed_and_is_not_sent_again(
    make: MakeOutbox, service: Service, tmp_path: Path
) -> None:
    service.reply = lambda request: Reply(delay=0.2) if "customers" in request.path else Reply(delay=5)
    path = tmp_path / "outbox.db"
    outbox = make(path, deliver=False)
    email = outbox.app.messages.send_email(transactional_message_id=1, to="a@b.c", identifiers={"id": "1"})
    with running("deliver", service.url, str(path)):
        assert until(lambda: service.requests)
    again = make(path)
    assert again.flush(5)
    assert len(service.requests) == 1
    assert email.state == "failed"
    (failure,) = again.failures()
    assert (failure.kind, failure.attempts) == ("may_have_been_sent", 1)


def test_children_put_in_after_a_fork_and_what_the_parent_had_put_in_arrives_once(
    make: MakeOutbox, where: Path | None, service: Service
) -> None:
    outbox = make(where, linger=0.3)
    outbox.track.customers.identify("parent", email="a@example.com")

    def in_child(number: int) -> None:
        outbox.track.customers.identify(f"child{number}", email="a@example.com")
        assert outbox.flush(20)

    assert [in_a_child(partial(in_child, number)) for number in range(3)] == [0, 0, 0]
    outbox.track.customers.identify("parent again", email="a@example.com")
    assert outbox.flush(10)
    arrived = Counter(request.path.rpartition("/")[2] for request in service.taken)
    assert arrived == Counter(["parent", "child0", "child1", "child2", "parent%20again"])


ENDS = [
    "normal",
    "exception",
    "thread exits",
    "SIGTERM",
    "SIGINT",
    "with",
    "forgotten",
    "late thread",
    "multiprocessing",
]


@pytest.mark.parametrize("how", ENDS)
def test_what_is_in_memory_is_delivered_however_the_process_ends(how: str, service: Service) -> None:
    with running("put_one_and_end", service.url, "", how) as process:
        code = process.wait(15)
    arrived = {request.path.rpartition("/")[2] for request in service.taken}
    extra = {"late thread": {"late"}, "multiprocessing": {"child"}}.get(how, set())
    assert arrived == {"0", "1", "2", "3", "4"} | extra
    assert code == {"exception": 1, "SIGTERM": -signal.SIGTERM, "SIGINT": 1}.get(how, 0)


def test_nothing_hangs_at_the_end_when_the_service_is_down_and_a_file_keeps_what_is_left(
    client: CustomerIO, make: MakeOutbox, tmp_path: Path, service: Service
) -> None:
    path = tmp_path / "outbox.db"
    for where in ("", str(path)):
        began = time.monotonic()
        with running("put_one_and_end", "http://127.0.0.1:9", where, "normal") as process:
            assert process.wait(15) == 0
        assert time.monotonic() - began < 8
    assert make(path).flush(10)
    assert len(service.taken) == 5


def test_a_file_moved_away_under_four_processes_keeps_what_they_put_in(
    make: MakeOutbox, service: Service, tmp_path: Path
) -> None:
    path = tmp_path / "outbox.db"
    make(path, deliver=False).close()
    files = [path]
    with ExitStack() as stack:
        arguments = ("put_for_a_while", service.url, str(path))
        writers = [stack.enter_context(running(*arguments, str(tmp_path / f"log{n}"))) for n in range(4)]
        for each in writers:
            assert each.stdout is not None
            each.stdout.readline()
        for number in range(3):
            time.sleep(0.5)
            files.append(tmp_path / f"moved{number}.db")
            path.rename(files[-1])
            until(path.exists)
        assert [each.wait(30) for each in writers] == [0] * 4
    returned = {line for n in range(4) for line in (tmp_path / f"log{n}").read_text().split()}
    waiting = 0
    for file in files:
        outbox = make(file)
        waiting += outbox.status().waiting
        assert outbox.flush(30)
    arrived = {request.path.rpartition("/")[2] for request in service.taken}
    assert returned <= arrived
    assert waiting == len(service.taken)


def test_an_interrupt_in_the_middle_of_a_call_locks_nobody_out(
    make: MakeOutbox, service: Service, tmp_path: Path
) -> None:
    path = tmp_path / "outbox.db"
    with running("interrupted", service.url, str(path)) as process:
        assert process.stdout is not None
        returned, waiting = map(int, process.stdout.readline().split())
        assert process.wait(30) == 0
    assert returned <= waiting <= returned + 150


def test_a_second_sigterm_while_memory_is_flushed_at_the_end_changes_nothing(service: Service) -> None:
    service.reply = lambda request: Reply(delay=0.1)
    with running("put_one_and_end", service.url, "", "normal") as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert until(lambda: service.requests)
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    assert len(service.taken) == 5
