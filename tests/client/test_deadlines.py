"""The deadline of a call is a bound, whatever the server does: it may send a byte now and then as long as it likes."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO, DownloadFailed, TimedOut, WaitTimedOut
from customerio_client.limits import MemoryLimiter

from .clients import SECRETS, making
from .engines import WAYS, Make, making_engines, put
from .scripted import Act, Scripted, answer, scripted

LEFT = 0.3
LATE = 1.5
"""What a busy machine may add to it; without the bound, each of these takes 5 seconds and more."""

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"
DRIPS = {
    "a head": (OK + b"x: ", b"a"),
    "interim responses": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "a body": (OK + b"content-length: 100000\r\n\r\n", b" "),
    "a chunk extension": (CHUNKED + b"2;x=", b"a"),
    "trailers": (CHUNKED + b"2\r\n{}\r\n0\r\nx: ", b"a"),
}
# A client or transport of the caller's own reads as it likes before the body; the documents say so.
BOUND = [way for way in WAYS if way not in ("transport", "client")]


def drip(server: Scripted, first: bytes, then: bytes) -> Act:
    """Send the first, then the other again and again."""

    def act(connection: socket.socket) -> bool:
        connection.sendall(first)
        ends = time.monotonic() + 5
        while time.monotonic() < ends and not server.stopped.wait(0.02):
            connection.sendall(then)
        return False

    return act


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


@pytest.fixture(params=BOUND)
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes engines that send in one of the ways there are."""
    with making_engines(request.param, monkeypatch) as make:
        yield make


own = pytest.mark.parametrize("make", ["pool", "async session"], indirect=True)


def ends_in_time(make: Make, request: Any, *, sent: bool, **given: Any) -> None:
    sender = make(**given)
    began = time.monotonic()
    failure = sender.fails(request, left=LEFT)
    assert time.monotonic() - began < LEFT + LATE
    assert isinstance(failure, TimedOut) and failure.sent is sent
    assert failure.reason == "the time for the call was up"


@pytest.mark.parametrize("name", DRIPS)
def test_a_server_that_drips(make: Make, server: Scripted, name: str) -> None:
    server.acts.append(drip(server, *DRIPS[name]))
    ends_in_time(make, put(server), sent=True)


@own
def test_a_proxy_that_drips(make: Make, server: Scripted) -> None:
    server.acts.append(drip(server, OK + b"x: ", b"a"))
    ends_in_time(make, put(server, base_url="https://api.example"), sent=False, proxy=server.url)


@own
def test_a_handshake_that_does_not_come(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}"
        ends_in_time(make, put(Scripted(url)), sent=False, verify=ssl.create_default_context())


@own
def test_a_name_that_takes_long(make: Make, server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    look_up = socket.getaddrinfo

    def slowly(host: Any, *arguments: Any, **named: Any) -> Any:
        time.sleep(2.5 if host == "slow.example" else 0)
        return look_up(host, *arguments, **named)

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    ends_in_time(make, put(server, base_url="http://slow.example"), sent=False)


@pytest.fixture
def silent() -> Iterator[tuple[str, int]]:
    """An address where nobody answers: its queue of connections is full."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()


def addresses(*those: tuple[str, int]) -> Any:
    look_up = socket.getaddrinfo

    def found(host: Any, *arguments: Any, **named: Any) -> Any:
        if host != "many.example":
            return look_up(host, *arguments, **named)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in those]

    return found


@own
def test_several_addresses_where_nobody_answers(
    make: Make, server: Scripted, silent: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", addresses(silent, silent, silent, silent))
    ends_in_time(make, put(server, base_url=f"http://many.example:{silent[1]}"), sent=False)


@pytest.mark.parametrize("make", ["pool"], indirect=True)
def test_an_address_where_nobody_answers_leaves_time_for_the_next(
    make: Make, server: Scripted, silent: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(server.url.rpartition(":")[2])
    monkeypatch.setattr(socket, "getaddrinfo", addresses(silent, ("127.0.0.1", port)))
    response = make().send(put(server, base_url="http://many.example"), left=1.0)
    assert response.status == 200


# --- waiting for a job ----------------------------------------------------------------------------


@pytest.fixture(params=["sync", "async"])
def cio(request: pytest.FixtureRequest, server: Scripted) -> Iterator[Any]:
    arguments = {**SECRETS, "app_url": server.url, "max_retries": 0, "limiter": MemoryLimiter()}
    with making(request.param, arguments) as make:
        yield make()


def answered(body: str) -> Act:
    return answer(body.encode(), "content-type: application/json")


def test_waiting_for_a_job_that_hangs_ends_in_time(cio: Any, server: Scripted) -> None:
    server.acts.extend([answered('{"export":{"id":7,"status":"pending"}}'), drip(server, OK + b"x: ", b"a")])
    began = time.monotonic()
    with pytest.raises(WaitTimedOut):
        cio.app.exports.wait(7, timeout=LEFT, poll_every=0.01)
    assert time.monotonic() - began < LEFT + LATE


@pytest.mark.parametrize("name", ["a head", "a body", "a chunk extension"])
def test_a_download_that_drips_ends_in_time(cio: Any, server: Scripted, tmp_path: Path, name: str) -> None:
    link = f'{{"url":"{server.url}/file"}}'
    server.acts.extend([answered('{"export":{"id":7,"status":"done"}}'), answered(link), drip(server, *DRIPS[name])])
    began = time.monotonic()
    with pytest.raises(DownloadFailed, match="longer than the deadline"):
        cio.app.exports.wait(7, timeout=LEFT, to=tmp_path / "file.csv")
    assert time.monotonic() - began < LEFT + LATE
    assert not list(tmp_path.iterdir())


def test_the_time_to_wait_does_not_lengthen_the_deadline_of_a_call(server: Scripted) -> None:
    server.acts.append(drip(server, OK + b"x: ", b"a"))
    began = time.monotonic()
    cio = CustomerIO(**SECRETS, app_url=server.url, deadline=LEFT, limiter=MemoryLimiter())
    with cio, pytest.raises(TimedOut):
        cio.app.exports.wait(7, timeout=60)
    assert time.monotonic() - began < LEFT + LATE
