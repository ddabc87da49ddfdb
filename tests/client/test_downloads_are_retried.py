"""Downloads are tried again like other reads, and may be plain http where the caller allows it. Real HTTP."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import Situation
from customerio_client.download import DownloadFailed, LinkExpired

from .clients import Make, StillClock
from .scripted import Act, Scripted, answer, raw, reset, scripted

FILE = b"id,email\n1,a@example.com\n"
WHOLE = answer(FILE)
CUT = answer(FILE[:10], length=len(FILE))


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


def export(make: Make, server: Scripted, acts: list[Act], to: Path, link: str | None = None, **arguments: Any) -> Any:
    """Wait for an export that is done, whose file the server has behind a link."""
    done = json.dumps({"export": {"id": 7, "status": "done"}}).encode()
    url = json.dumps({"url": f"{link or server.url}/file?signature=link-canary"}).encode()
    server.acts.extend([answer(done), answer(url), *acts])
    return make(app_url=server.url, rates={"app": None}, **arguments).app.exports.wait(7, to=to)


def fetches(server: Scripted) -> list[bytes]:
    return [request for request in server.requests if b"/file?" in request.partition(b"\r\n")[0]]


@pytest.mark.parametrize(
    "failing",
    [
        answer(b"", status="503 Busy"),
        answer(b"", status="500 Broken"),
        answer(b"", status="408 Slow"),
        answer(b"", "retry-after: 2", status="429 Slow down"),
        raw(b""),
        reset,
        CUT,
    ],
    ids=["503", "500", "408", "429", "closed", "reset", "cut"],
)
def test_a_download_is_tried_again(
    make: Make, server: Scripted, clock: StillClock, tmp_path: Path, failing: Act
) -> None:
    target = tmp_path / "people.csv"
    target.write_bytes(b"old")
    finished = export(make, server, [failing, failing, WHOLE], target)
    assert finished.path == target and target.read_bytes() == FILE
    assert os.listdir(tmp_path) == [target.name]
    assert len(fetches(server)) == 3 and len(clock.slept) == 2


def test_it_waits_as_asked(make: Make, server: Scripted, clock: StillClock, tmp_path: Path) -> None:
    busy = answer(b"", "retry-after: 7", status="503 Busy")
    export(make, server, [busy, WHOLE], tmp_path / "people.csv")
    assert clock.slept == [7.0]


def test_it_ends_as_often_as_other_reads(make: Make, server: Scripted, clock: StillClock, tmp_path: Path) -> None:
    target = tmp_path / "people.csv"
    target.write_bytes(b"old")
    with pytest.raises(DownloadFailed, match=r"after 3 attempts: the storage host returned 503\n") as caught:
        export(make, server, [answer(b"", status="503 Busy")] * 3, target, max_retries=2)
    error = caught.value
    assert [attempt.status for attempt in error.attempts] == [503] * 3
    assert [attempt.waited for attempt in error.attempts] == [0.0, *clock.slept]
    assert target.read_bytes() == b"old" and os.listdir(tmp_path) == [target.name]
    assert "canary" not in f"{error!r} {error}"


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (answer(b"<Code>ExpiredToken</Code>", status="403 Forbidden"), LinkExpired),
        (answer(b"", status="404 Not Found"), DownloadFailed),
        (answer(b"", status="501 Not Implemented"), DownloadFailed),
        (answer(b"", "location: ftp://x/", status="302 Found"), DownloadFailed),
        (answer(b"", "retry-after: 3600", status="503 Busy"), DownloadFailed),
    ],
    ids=["403", "404", "501", "ftp", "an hour"],
)
def test_what_ends_the_same_way_is_not(
    make: Make, server: Scripted, clock: StillClock, tmp_path: Path, act: Act, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        export(make, server, [act, WHOLE], tmp_path / "people.csv")
    assert len(fetches(server)) == 1 and not clock.slept and not os.listdir(tmp_path)


def test_the_callers_retry_policy_is_asked(make: Make, server: Scripted, tmp_path: Path) -> None:
    asked: list[Situation] = []

    def never(situation: Situation) -> None:
        asked.append(situation)

    with pytest.raises(DownloadFailed, match="returned 503"):
        export(make, server, [answer(b"", status="503 Busy")], tmp_path / "people.csv", retry=never)
    (situation,) = asked
    assert situation.operation.name == "download" and situation.response is not None and situation.safe_to_retry


def test_what_reads_a_pipe_gets_it_once(make: Make, server: Scripted, tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    with pytest.raises(DownloadFailed):
        export(make, server, [CUT, WHOLE], pipe)
    reader.join(5)
    assert read == [FILE[:10]] and len(fetches(server)) == 1


def test_the_link_is_in_no_log(make: Make, server: Scripted, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    export(make, server, [reset, WHOLE], tmp_path / "people.csv")
    assert "download: " in caplog.text and "canary" not in caplog.text


# --- plain http ---------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["storage:9000", "sandbox.example:8080"])
def test_plain_http_where_the_caller_allows_it(make: Make, server: Scripted, tmp_path: Path, host: str) -> None:
    there = {"proxy": server.url, "allow_insecure_http": True}  # the proxy knows the names
    target = tmp_path / "people.csv"
    export(make, server, [WHOLE], target, link=f"http://{host}", **there)
    assert target.read_bytes() == FILE
    assert fetches(server)[0].startswith(f"GET http://{host}/file?".encode())
    assert b"app-canary" not in fetches(server)[0]


@pytest.mark.parametrize(
    ("link", "allowed"),
    [("http://storage:9000", False), ("http://api.customer.io", True), ("http://eu.customer.io", True)],
)
def test_plain_http_to_others_is_refused(
    make: Make, server: Scripted, tmp_path: Path, link: str, allowed: bool
) -> None:
    there = {"proxy": server.url, "allow_insecure_http": allowed}
    with pytest.raises(DownloadFailed, match="must begin with https://"):
        export(make, server, [WHOLE], tmp_path / "people.csv", link=link, **there)
    assert not fetches(server)


def test_a_redirect_to_plain_http_needs_it_too(make: Make, server: Scripted, tmp_path: Path) -> None:
    moved = answer(b"", "location: http://storage:9000/file?signature=moved", status="302 Found")
    with pytest.raises(DownloadFailed, match="must begin with https://"):
        export(make, server, [moved], tmp_path / "people.csv")
    there = {"proxy": server.url, "allow_insecure_http": True}
    export(make, server, [moved, WHOLE], tmp_path / "people.csv", link="http://files:9000", **there)
    assert (tmp_path / "people.csv").read_bytes() == FILE
