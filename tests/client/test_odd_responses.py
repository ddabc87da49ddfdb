"""Responses as no server should send them: one table, which all ways to send read alike, and nothing of which is ever
taken for the response to another call."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Iterator

import pytest

from customerio_client.errors import ConnectionFailed
from customerio_core import Request

from .engines import WAYS, Make, Sender, making_engines, put
from .scripted import Act, Scripted, scripted

OK = b"HTTP/1.1 200 OK\r\n"
TWO = OK + b"content-length: 2\r\n\r\n{}"
CHUNKED = OK + b"transfer-encoding: chunked\r\n\r\n"
OTHER = OK + b"content-length: 7\r\n\r\nanother"
"""The response to nothing: a call that returns it got what was not its own."""

TAKEN, TAKEN_AND_CLOSED, FAILED = "taken", "taken, then closed", "failed"

ROWS: dict[str, tuple[list[bytes], str]] = {
    "a whole one": ([TWO], TAKEN),
    "chunks with extensions and trailers": ([CHUNKED + b"2;a=b\r\n{}\r\n0\r\nx: y\r\n\r\n"], TAKEN),
    "50 interim responses": ([b"HTTP/1.1 102 Processing\r\n\r\n" * 50 + TWO], TAKEN),
    "an interim response with headers": ([b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + TWO], TAKEN),
    "a header of 60,000 bytes": ([OK + b"x: " + b"a" * 60_000 + b"\r\ncontent-length: 2\r\n\r\n{}"], TAKEN),
    "150 headers": ([OK + b"".join(b"x%d: y\r\n" % n for n in range(150)) + b"content-length: 2\r\n\r\n{}"], TAKEN),
    "no reason": ([b"HTTP/1.1 200\r\ncontent-length: 2\r\n\r\n{}"], TAKEN),
    "lines without CR": ([b"HTTP/1.1 200 OK\ncontent-length: 2\n\n{}"], TAKEN),
    "a folded header": ([OK + b"x: a\r\n b\r\ncontent-length: 2\r\n\r\n{}"], TAKEN),
    "an unknown status": ([b"HTTP/1.1 999 Hm\r\ncontent-length: 2\r\n\r\n{}"], TAKEN),
    "connection: close, and it stays open": (
        [OK + b"connection: close\r\ncontent-length: 2\r\n\r\n{}"],
        TAKEN_AND_CLOSED,
    ),
    "another behind it": ([TWO + OTHER], TAKEN_AND_CLOSED),
    "the beginning of another behind it": ([TWO + b"HTTP/1.1 20"], TAKEN_AND_CLOSED),
    "another behind it, in pieces": ([TWO[:-2], b"{}" + OTHER[:-3], OTHER[-3:]], TAKEN_AND_CLOSED),
    "another behind it, later": ([TWO, OTHER], TAKEN_AND_CLOSED),
    "another behind chunks": ([CHUNKED + b"2\r\n{}\r\n0\r\n\r\n" + OTHER], TAKEN_AND_CLOSED),
    "another behind a 204": ([b"HTTP/1.1 204 No Content\r\n\r\n" + OTHER], TAKEN_AND_CLOSED),
    "a timeout on the idle connection": (
        [TWO, b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 7\r\n\r\nanother"],
        TAKEN_AND_CLOSED,
    ),
    "a body longer than it says": ([TWO + b" and more"], FAILED),
    "a body longer than it says, in pieces": ([TWO[:-2], b"{} and more"], FAILED),
    "more behind the last chunk": ([CHUNKED + b"2\r\n{}\r\n0\r\n\r\nmore"], FAILED),
    "a 204 with a body": ([b'HTTP/1.1 204 No Content\r\n\r\n{"a":1}'], FAILED),
    "two lengths": ([OK + b"content-length: 2\r\ncontent-length: 3\r\n\r\n{}x"], FAILED),
    "a length that is no number": ([OK + b"content-length: abc\r\n\r\n{}"], FAILED),
    "a length and chunks": (
        [OK + b"content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"],
        FAILED,
    ),
    "a chunk without a size": ([CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"], FAILED),
    "a header with a zero byte": ([OK + b"x: a\0b\r\ncontent-length: 2\r\n\r\n{}"], FAILED),
    "a switch to another protocol": (
        [b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"],
        FAILED,
    ),
    "another protocol": ([b"220 mail.example ready\r\n"], FAILED),
}
CUT = {
    "a body cut short": OK + b"content-length: 9\r\n\r\n{}",
    "a chunk cut short": CHUNKED + b"9\r\n{}",
    "a head cut short": OK + b"content-le",
    "only interim responses": b"HTTP/1.1 102 Processing\r\n\r\n" * 3,
}


def pieces(given: list[bytes], *, closed: bool = False) -> Act:
    """Send these, with a pause before each further one."""

    def act(connection: socket.socket) -> bool:
        for number, data in enumerate(given):
            if number:
                time.sleep(0.03)
            connection.sendall(data)
        return not closed

    return act


def echo(server: Scripted) -> Act:
    """Answer with the path of the request, by which a call knows what is its own."""

    def act(connection: socket.socket) -> bool:
        path = server.requests[-1].split(b" ")[1]
        connection.sendall(OK + b"content-length: %d\r\n\r\n%s" % (len(path), path))
        return True

    return act


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


@pytest.fixture(params=WAYS)
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes engines that send in one of the ways there are."""
    with making_engines(request.param, monkeypatch) as make:
        yield make


def numbered(server: Scripted, number: int) -> Request:
    return put(server, path=f"/{number}")


@pytest.mark.parametrize("name", ROWS)
def test_every_way_reads_it_alike_and_the_next_call_gets_its_own(make: Make, server: Scripted, name: str) -> None:
    given, expected = ROWS[name]
    sender = make()
    server.acts.append(pieces(given))
    try:
        assert sender.send(put(server), left=5.0).content in (b"{}", b"")
        outcome = TAKEN
    except ConnectionFailed as failure:
        assert failure.sent
        outcome = FAILED
    if len(given) > 1 and given[-1].startswith(b"HTTP"):
        time.sleep(0.06)
        sender.idle()
    for number in range(3):
        server.acts.append(echo(server))
        assert sender.send(numbered(server, number), left=5.0).content == b"/%d" % number
    if outcome == TAKEN and server.connections > 1:
        outcome = TAKEN_AND_CLOSED
    assert (outcome, server.connections) == (expected, 1 if expected == TAKEN else 2)


@pytest.mark.parametrize("name", CUT)
def test_what_breaks_off_is_a_failure(make: Make, server: Scripted, name: str) -> None:
    sender = make()
    server.acts.append(pieces([CUT[name]], closed=True))
    assert sender.fails(put(server)).sent
    server.acts.append(echo(server))
    assert sender.send(numbered(server, 1)).content == b"/1"


def test_a_connection_that_was_closed_while_the_event_loop_was_blocked_is_not_used(server: Scripted) -> None:
    with pytest.MonkeyPatch.context() as patch, making_engines("async session", patch) as make:
        sender = make()

        async def calls() -> None:
            server.acts.append(pieces([TWO], closed=True))
            await sender.attempt(put(server))
            time.sleep(0.1)
            assert (await sender.attempt(put(server))).status == 200

        sender.run(calls())


@pytest.mark.parametrize("way", [way for way in WAYS if way.startswith("async")])
def test_a_call_that_was_cancelled_leaves_nothing_for_another(
    server: Scripted, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    async def calls(sender: Sender) -> None:
        for number in range(20):
            server.acts.append(pieces([TWO[:10], TWO[10:-1], TWO[-1:] + OTHER]))
            task = asyncio.create_task(sender.attempt(put(server)))
            await asyncio.sleep(0.004 * number)
            task.cancel()
            await asyncio.wait([task])
            server.acts.clear()
            server.acts.append(echo(server))
            assert (await sender.attempt(numbered(server, number))).content == b"/%d" % number

    with making_engines(way, monkeypatch) as make:
        sender = make()
        sender.run(calls(sender))
