"""Faults of a server, and a `scripted` server that makes those that a test plans."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeAlias

from .scripted import Act, Scripted, reset, scripted

Fault: TypeAlias = Callable[[socket.socket, bytes], None]
"""Answers one request on a connection; the bytes are those of a good answer's body."""


@dataclass
class Arrived:
    """A request as it came."""

    target: str
    body: bytes


@dataclass
class FaultyServer:
    """Answers each request with what `plan` gives for its number, counted from 0; `good` has the good bodies."""

    server: Scripted
    plan: Callable[[int], Fault | None] = lambda number: None
    good: Callable[[int], bytes] = lambda number: b"{}"

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    @property
    def arrived(self) -> list[Arrived]:
        return [_arrived(request) for request in list(self.server.requests)]

    def reset(self) -> None:
        self.server.requests.clear()

    def act(self, number: int) -> Act:
        """What happens to a request."""
        fault, good = self.plan(number), self.good(number)

        def act(connection: socket.socket) -> bool:
            (fault or answer(200))(connection, good)
            return fault not in _ENDING

        return act


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    with scripted() as running:
        server = FaultyServer(running)
        running.otherwise = server.act
        yield server


def _arrived(request: bytes) -> Arrived:
    top, _, body = request.partition(b"\r\n\r\n")
    return Arrived(top.decode("latin-1").split(" ")[1], body)


def head(status: int, length: int, **headers: str) -> bytes:
    """The first lines of an answer."""
    lines = [f"HTTP/1.1 {status} Whatever", f"content-length: {length}"]
    given = {"content-type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return "\r\n".join([*lines, *(f"{k}: {v}" for k, v in given.items()), "", ""]).encode()


# --- faults -------------------------------------------------------------------------------------


def reset_before_headers(connection: socket.socket, good: bytes) -> None:
    reset(connection)
    connection.close()


def reset_after_headers(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, 1000))
    _let_it_arrive(connection)
    reset_before_headers(connection, good)


def closed_in_the_body(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, len(good) + 100) + good)
    connection.shutdown(socket.SHUT_WR)


def slow_header(connection: socket.socket, good: bytes) -> None:
    _wait_for_the_end(connection)


def slow_body(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, len(good) + 1) + good)
    _wait_for_the_end(connection)


def another_behind(connection: socket.socket, good: bytes) -> None:
    connection.sendall((head(200, len(good)) + good) * 2)


def timeout_when_idle(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, len(good)) + good)
    _let_it_arrive(connection)
    connection.sendall(head(408, 2) + b"{}")


def junk_behind(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, len(good)) + good + b" and more")


def endless_interim(connection: socket.socket, good: bytes) -> None:
    connection.settimeout(0.02)
    for _ in range(250):
        connection.sendall(b"HTTP/1.1 102 Processing\r\n\r\n")
        with suppress(TimeoutError):
            if not connection.recv(1):
                return


def wrong_length(connection: socket.socket, good: bytes) -> None:
    connection.sendall(head(200, 5) + b'{"delivery_id": "and more"}')
    connection.shutdown(socket.SHUT_WR)


_ENDING = frozenset(
    {
        reset_before_headers,
        reset_after_headers,
        closed_in_the_body,
        slow_header,
        slow_body,
        wrong_length,
        endless_interim,
    }
)


def answer(status: int, body: bytes | None = None, **headers: str) -> Fault:
    """Give a whole answer; with the good body if none is given."""

    def fault(connection: socket.socket, good: bytes) -> None:
        content = good if body is None else body
        connection.sendall(head(status, len(content), **headers) + content)

    return fault


def no_content(connection: socket.socket, good: bytes) -> None:
    connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def truncated_json(connection: socket.socket, good: bytes) -> None:
    answer(200, (good if len(good) > 2 else b'{"a":1}')[:-1])(connection, good)


def good_gzip(connection: socket.socket, good: bytes) -> None:
    answer(200, gzip.compress(good), content_encoding="gzip")(connection, good)


def broken_gzip(connection: socket.socket, good: bytes) -> None:
    answer(200, gzip.compress(good)[:-9] + b"\xff" * 9, content_encoding="gzip")(connection, good)


_HUGE = gzip.compress(b'{"a":"' + b"x" * 65 * 1024 * 1024 + b'"}', compresslevel=1)


def huge_body(connection: socket.socket, good: bytes) -> None:
    answer(200, _HUGE, content_encoding="gzip")(connection, good)


def _let_it_arrive(connection: socket.socket) -> None:
    connection.settimeout(0.02)
    with suppress(TimeoutError):
        connection.recv(1)


def _wait_for_the_end(connection: socket.socket) -> None:
    connection.settimeout(5)
    with suppress(TimeoutError):
        connection.recv(1)


# --- the eight shapes of an error's body ----------------------------------------------------------


def _shape(body: Any, content_type: str = "application/json") -> tuple[bytes, str]:
    return (body if isinstance(body, bytes) else json.dumps(body).encode()), content_type


SHAPES = {
    "errors of detail and status": _shape({"errors": [{"detail": "said so", "status": "400"}]}),
    "the same with a pointer": _shape({"errors": [{"detail": "said so", "status": 400, "source": {"pointer": "/a"}}]}),
    "meta.error": _shape({"meta": {"error": "said so"}}),
    "meta.errors": _shape({"meta": {"errors": ["said so"]}}),
    "errors of reason, field, message": _shape({"errors": [{"reason": "x", "field": "a", "message": "said so"}]}),
    "errors of text": _shape({"errors": ["said so"], "next": ""}),
    "a bare string": _shape("said so"),
    "a page of the edge": _shape(b"<html><head><title>said so</title></head></html>", "text/html"),
}
