"""A server that fails in a chosen way, on bare sockets, and keeps what arrived."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

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

    plan: Callable[[int], Fault | None] = lambda number: None
    good: Callable[[int], bytes] = lambda number: b"{}"
    arrived: list[Arrived] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def reset(self) -> None:
        self.arrived.clear()


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    server = FaultyServer()
    with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        server.port = listener.getsockname()[1]
        thread = threading.Thread(target=_accept, args=(listener, server), daemon=True)
        thread.start()
        yield server
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(2)


def _accept(listener: socket.socket, server: FaultyServer) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_serve, args=(connection, server), daemon=True).start()


def _serve(connection: socket.socket, server: FaultyServer) -> None:
    with connection, suppress(OSError):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while (request := _read(connection)) is not None:
            number = len(server.arrived)
            server.arrived.append(request)
            fault = server.plan(number)
            good = server.good(number)
            if fault is None:
                connection.sendall(head(200, len(good)) + good)
            else:
                fault(connection, good)
                if fault in _ENDING:
                    return


_HANDSHAKE = b"\x16\x03"


def _read(connection: socket.socket) -> Arrived | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        data += piece
        if not piece or data.startswith(_HANDSHAKE):
            return None
    top, _, body = data.partition(b"\r\n\r\n")
    lines = top.decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:])
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(65536)
    return Arrived(lines[0].split(" ")[1], body)


def head(status: int, length: int, **headers: str) -> bytes:
    """The first lines of an answer."""
    lines = [f"HTTP/1.1 {status} Whatever", f"content-length: {length}"]
    given = {"content-type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return "\r\n".join([*lines, *(f"{k}: {v}" for k, v in given.items()), "", ""]).encode()


# --- faults -------------------------------------------------------------------------------------


def reset_before_headers(connection: socket.socket, good: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
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
