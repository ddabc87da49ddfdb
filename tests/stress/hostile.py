"""A server in a process of its own that answers most requests well and the others in every bad way we know.

It prints its port, serves until its standard input is closed, and then prints what it did: for each number that a
request carried, the acts with which it answered, in order.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import re
import select
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from tests.client import faulty
from tests.client.scripted import read_request
from tests.client.test_odd_responses import CUT, FAILED, ROWS

Serve = Callable[[socket.socket, bytes], bool]
"""Answers a request, given the good body; tells whether the connection stays open."""

NUMBER = re.compile(rb"/segments/(\d+)|/customers/(\d+)/|\"transactional_message_id\": ?(\d+)")
STALE: dict[int, float] = {}
"""The numbers of responses that belong to no request, and when each was sent on an idle connection."""

FIRST_STALE = 900_000_000
_stale = itertools.count(FIRST_STALE + 1)

STATUSES = (400, 404, 422, 429, 429, 500, 502, 503, 504)


def good_body(number: int) -> bytes:
    """What answers any of the calls."""
    return json.dumps({"segment": {"id": number, "name": "a"}, "delivery_id": str(number)}).encode()


class Poisoned(Exception):
    """A response was sent that nobody asked for: no client may use the connection again, unless it was about to."""


CROSSED = "crossed"
"""What stands for the answer to a request that nevertheless comes on such a connection."""


def send(connection: socket.socket, *pieces: bytes, pause: float = 0.01) -> None:
    """Send these, with a pause before each further one."""
    for number, piece in enumerate(pieces):
        if number:
            time.sleep(pause)
        connection.sendall(piece)


def whole(good: bytes) -> bytes:
    return faulty.head(200, len(good)) + good


def in_one(connection: socket.socket, good: bytes) -> bool:
    connection.sendall(whole(good))
    return True


def in_pieces(connection: socket.socket, good: bytes) -> bool:
    data = whole(good)
    send(connection, *(data[start : start + 40] for start in range(0, len(data), 40)), pause=0.001)
    return True


def chunked(connection: socket.socket, good: bytes) -> bool:
    head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    send(connection, head + b"%x;a=b\r\n%s\r\n0\r\nx: y\r\n\r\n" % (len(good), good))
    return True


def after_interim(connection: socket.socket, good: bytes) -> bool:
    send(connection, b"HTTP/1.1 102 Processing\r\n\r\n" * 20 + whole(good))
    return True


def another_behind(connection: socket.socket, good: bytes) -> bool:
    send(connection, whole(good) + whole(good_body(FIRST_STALE)))
    return True


def unasked(status: int) -> Serve:
    """A good response, and on the idle connection another that nobody asked for."""

    def serve(connection: socket.socket, good: bytes) -> bool:
        send(connection, whole(good))
        if select.select([connection], [], [], 0.003)[0]:
            return True
        number = next(_stale)
        body = json.dumps({"meta": {"error": f"stale {number}"}}).encode()
        STALE[number] = time.monotonic()
        send(connection, faulty.head(status, len(body)) + body)
        STALE[number] = time.monotonic()
        raise Poisoned

    return serve


def beginning_behind(connection: socket.socket, good: bytes) -> bool:
    send(connection, whole(good) + b"HTTP/1.1 20")
    return True


def closed_after(connection: socket.socket, good: bytes) -> bool:
    send(connection, whole(good))
    return False


def reset_after(connection: socket.socket, good: bytes) -> bool:
    send(connection, whole(good))
    faulty.reset_before_headers(connection, good)
    return False


def more_than_it_says(connection: socket.socket, good: bytes) -> bool:
    send(connection, whole(good) + b" and more")
    return True


def late(connection: socket.socket, good: bytes) -> bool:
    """Longer than the client waits, so that the response comes when nobody asks for it any more."""
    time.sleep(random.uniform(0.1, 0.4))
    send(connection, whole(good))
    return True


def drip(first: bytes, then: bytes) -> Serve:
    def serve(connection: socket.socket, good: bytes) -> bool:
        send(connection, first)
        ends = time.monotonic() + 5
        while time.monotonic() < ends:
            time.sleep(0.02)
            send(connection, then)
        return False

    return serve


def as_faulty(fault: faulty.Fault, *, stays: bool) -> Serve:
    def serve(connection: socket.socket, good: bytes) -> bool:
        fault(connection, good)
        return stays

    return serve


def fixed(given: list[bytes], *, stays: bool) -> Serve:
    def serve(connection: socket.socket, good: bytes) -> bool:
        send(connection, *given)
        return stays

    return serve


WELL: dict[str, Serve] = {
    "whole": in_one,
    "in pieces": in_pieces,
    "in chunks": chunked,
    "compressed": as_faulty(faulty.good_gzip, stays=True),
    "after interim responses": after_interim,
    "another behind it": another_behind,
    "another behind it, later": unasked(422),
    "a timeout behind it, later": unasked(408),
    "the beginning of another behind it": beginning_behind,
    "closed after it": closed_after,
    "reset after it": reset_after,
    "late": late,
}
"""The response is the right one."""


def _comes_later(given: list[bytes]) -> bool:
    return len(given) > 1 and given[-1].startswith(b"HTTP")  # see `unasked`


EMPTY: dict[str, Serve] = {
    "no content": as_faulty(faulty.no_content, stays=True),
    **{
        f"odd: {name}": fixed(given, stays=True)
        for name, (given, what) in ROWS.items()
        if what != FAILED and not given[0].startswith(b"HTTP/1.1 999") and not _comes_later(given)
    },
}
"""A response of status 200 or 204 that has no number."""

BROKEN: dict[str, Serve] = {
    "truncated JSON": as_faulty(faulty.truncated_json, stays=True),
    "HTML": as_faulty(faulty.answer(200, b"<html>no</html>", content_type="text/html"), stays=True),
}
"""A response of status 200 that cannot be read."""

FAILING: dict[str, Serve] = {
    **{
        fault.__name__: as_faulty(fault, stays=False)
        for fault in (
            faulty.reset_before_headers,
            faulty.reset_after_headers,
            faulty.closed_in_the_body,
            faulty.slow_header,
            faulty.slow_body,
            faulty.wrong_length,
        )
    },
    "broken compression": as_faulty(faulty.broken_gzip, stays=True),
    "more than it says": more_than_it_says,
    "interim responses without end": drip(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "a head without end": drip(b"HTTP/1.1 200 OK\r\nx: ", b"a"),
    "chunks without end": drip(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;x=", b"a"),
    **{f"odd: {name}": fixed(given, stays=True) for name, (given, what) in ROWS.items() if what == FAILED},
    **{f"odd: {name}": fixed([given], stays=False) for name, given in CUT.items()},
}
"""No whole response comes."""

REFUSING: dict[str, Serve] = {str(status): as_faulty(faulty.answer(status, b"{}"), stays=True) for status in STATUSES}
"""A response of another status."""

ACTS = {**WELL, **EMPTY, **BROKEN, **FAILING, **REFUSING}


class Hostile:
    """The server.

    Args:
        seed: of its dice.
    """

    def __init__(self, seed: int) -> None:
        self.acts: dict[int, list[str]] = {}
        self.ids: dict[int, set[str]] = {}
        self._dice = random.Random(seed)
        self._odd = [*BROKEN, *FAILING, *FAILING, *REFUSING, *EMPTY]

    def serve(self, connection: socket.socket) -> None:
        """Answer the requests of a connection."""
        with suppress(OSError), connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(30)
            while (request := read_request(connection)) is not None:
                number = self._number(request)
                name = self._next()
                self.acts.setdefault(number, []).append(name)
                try:
                    if not ACTS[name](connection, good_body(number)):
                        return
                except Poisoned:
                    if (crossed := read_request(connection)) is not None:
                        self.acts.setdefault(self._number(crossed), []).append(CROSSED)
                    return

    def _number(self, request: bytes) -> int:
        found = NUMBER.search(request)
        assert found is not None, request
        number = int(next(filter(None, found.groups())))
        _, _, body = request.partition(b"\r\n\r\n")
        if b"/events" in request.partition(b"\r\n")[0]:
            # Behind it there may be the next request, where the client took what nobody asked for as the response.
            self.ids.setdefault(number, set()).add(json.JSONDecoder().raw_decode(body.decode())[0]["id"])
        return number

    def _next(self) -> str:
        chance = self._dice.random()
        if chance < 0.5:
            return "whole"
        return self._dice.choice([*WELL] if chance < 0.8 else self._odd)

    def listen(self, port: int = 0) -> socket.socket:
        return socket.create_server(("127.0.0.1", port), backlog=200)

    def run(self, listener: socket.socket) -> None:
        """Accept connections; for a moment now and then, none, so that they are refused."""
        port = listener.getsockname()[1]
        while True:
            opens = time.monotonic() + self._dice.uniform(0.2, 1.0)
            listener.settimeout(0.05)
            while time.monotonic() < opens:
                with suppress(TimeoutError):
                    connection, _ = listener.accept()
                    threading.Thread(target=self.serve, args=(connection,), daemon=True).start()
            listener.close()
            time.sleep(0.02)
            listener = self.listen(port)


def main(seed: int) -> None:
    server = Hostile(seed)
    listener = server.listen()
    threading.Thread(target=server.run, args=(listener,), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    sys.stdin.read()
    ids = {number: sorted(found) for number, found in server.ids.items()}
    print(json.dumps({"acts": server.acts, "ids": ids, "stale": STALE}), flush=True)
    os._exit(0)  # whatever its threads wait for


if __name__ == "__main__":
    main(int(sys.argv[1]))
