"""The command `customerio-outbox`, run as its users run it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from customerio_client import RequestOptions
from customerio_track.entity import person

from .conftest import MakeOutbox
from .service import Reply, Request, Service

COMMAND = [sys.executable, "-c", "import sys; from customerio_client.outbox.command import main; sys.exit(main())"]


def environment(service: Service | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CUSTOMERIO_")}
    if service is None:
        return kept
    keys = ("SITE_ID", "API_KEY", "APP_API_KEY", "PIPELINES_API_KEY")
    urls = {f"CUSTOMERIO_{api}_URL": service.url for api in ("TRACK", "APP", "PIPELINES")}
    return {**kept, **{f"CUSTOMERIO_{name}": "secret" for name in keys}, **urls}


def run(*arguments: Any, service: Service | None = None) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment(service), check=False)


@pytest.fixture
def path(make: MakeOutbox, tmp_path: Path, service: Service) -> Path:
    """An outbox in which one call waits, one was rejected, and one send may have been sent."""
    path = tmp_path / "outbox.db"

    def reply(request: Request) -> Reply:
        if "send" in request.path:
            return Reply(500)
        return Reply(400, {"meta": {"error": "email is bad"}}) if request.body == {"email": "bad"} else Reply()

    service.reply = reply
    outbox = make(path)
    outbox.track.customers.identify("7", attributes={"email": "bad"})
    outbox.app.messages.send_email(transactional_message_id=1, to="a@b.c", identifiers={"id": "1"})
    assert outbox.flush(10)
    outbox.close()
    service.reply = lambda request: Reply()
    waiting = make(path, deliver=False)
    waiting.track.entities.send(person.event(name="waits", identifiers={"id": "7"}), options=RequestOptions())
    waiting.close()
    return path


def test_status(path: Path) -> None:
    done = run("status", path, "--json")
    assert done.returncode == 0
    status = json.loads(done.stdout)
    assert (status["waiting"], status["failed"], status["dropped"], status["in_flight"]) == (1, 2, 0, 0)
    assert status["oldest_age"] >= 0 and status["stopped"] == {}
    words = run("status", path).stdout
    assert "waiting     1, the oldest for" in words and "failed      2" in words


def test_failures(path: Path) -> None:
    done = run("failures", path, "--json")
    rejected, maybe = json.loads(done.stdout)
    assert (rejected["call"], rejected["kind"], rejected["attempts"]) == ("track.customers.identify", "rejected", 1)
    assert rejected["request"] == "PUT /api/v1/customers/7"
    assert "email is bad" in rejected["reason"]
    assert "content" not in rejected
    assert (maybe["call"], maybe["kind"]) == ("app.messages.send_email", "may_have_been_sent")
    words = run("failures", path, "--with-content").stdout
    assert f"{rejected['id']}  " in words and "rejected after 1 attempt: email is bad" in words
    assert '{"email":"bad"}' in words


def test_retry_leaves_out_what_may_have_been_sent_unless_it_is_named(path: Path, service: Service) -> None:
    _, maybe = json.loads(run("failures", path, "--json").stdout)
    done = run("retry", path, "--all", "--json")
    assert json.loads(done.stdout) == {"retried": 1, "not_there": 0, "may_have_been_sent": 1}
    assert "name them by ID" in done.stderr
    assert run("retry", path, maybe["id"]).stdout == "1 retried\n"
    assert json.loads(run("failures", path, "--json").stdout) == []
    before = len(service.requests)
    done = run("deliver", path, "--until-empty", "--linger", "0", service=service)
    assert done.returncode == 0, done.stderr
    assert sorted(request.path for request in service.requests[before:]) == [
        "/api/v1/customers/7", "/api/v2/batch", "/v1/send/email",
    ]  # fmt: skip


def test_drop(path: Path) -> None:
    rejected, _ = json.loads(run("failures", path, "--json").stdout)
    assert run("drop", path, rejected["id"]).stdout == "1 dropped\n"
    done = run("drop", path, rejected["id"])
    assert (done.returncode, done.stdout) == (1, "0 dropped\n")
    assert run("drop", path, "--all").stdout == "1 dropped\n"
    status = json.loads(run("status", path, "--json").stdout)
    assert (status["failed"], status["dropped"], status["waiting"]) == (0, 2, 1)


def test_deliver_runs_until_it_is_stopped(path: Path, make: MakeOutbox, service: Service) -> None:
    before = len(service.requests)
    process = subprocess.Popen(
        [*COMMAND, "deliver", str(path), "--linger", "0"], env=environment(service), stderr=subprocess.PIPE, text=True
    )
    try:
        outbox = make(path, deliver=False)
        outbox.track.customers.identify("8", email="a@b.c")
        assert outbox.flush(20)
        assert outbox.status().deliverer is not None
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert outbox.status().deliverer is None
    finally:
        process.kill()
        process.wait(10)
        assert process.stderr is not None
        process.stderr.close()
    assert len(service.requests) - before == 2


def test_deliver_says_when_credentials_are_missing_or_refused(path: Path, service: Service) -> None:
    done = run("deliver", path, "--until-empty", "--linger", "0")
    assert done.returncode == 3
    assert done.stderr.count("has stopped") == 1 and "CUSTOMERIO_SITE_ID" in done.stderr
    service.reply = lambda request: Reply(401)
    done = run("deliver", path, "--until-empty", "--linger", "0", service=service)
    assert done.returncode == 3
    assert "401" in done.stderr and "secret" not in done.stderr
    assert json.loads(run("status", path, "--json").stdout)["waiting"] == 1


@pytest.mark.parametrize("command", ["status", "failures", "retry", "drop"])
def test_a_file_that_is_not_there_is_not_made(command: str, tmp_path: Path) -> None:
    done = run(command, tmp_path / "none.db", *(["--all"] if command in ("retry", "drop") else []))
    assert done.returncode == 2
    assert "there is no file" in done.stderr
    assert not list(tmp_path.iterdir())


def test_another_kind_of_file_and_wrong_usage_are_one_line(tmp_path: Path, path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("hello " * 100)
    done = run("status", other)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "not a database" in done.stderr
    for wrong in (("retry", path), ("drop", path, "seven")):
        done = run(*wrong)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert run("deliver", path, "--linger", "-1").returncode == 2


def test_who_reads_the_failures_may_leave_off(path: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "failures", str(path), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.wait(30) in (0, 1)
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    time.sleep(0)
