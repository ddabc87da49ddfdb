"""A raw server that does to each request what a test says, below the level at which an HTTP server would allow it."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Act = Callable[[socket.socket], bool]
"""Answers a request; tells whether the connection stays open."""

_TLS = b"\x16"
"""How a client begins that wants TLS."""


@dataclass
class Scripted:
    """The server: each request is kept in `requests` as it came, and gets the next of `acts`. Where there is none, it
    gets what `otherwise` returns for its number, counted from 0.
    """

    url: str
    acts: deque[Act] = field(default_factory=deque[Act])
    otherwise: Callable[[int], Act] = lambda number: answer(b"{}")
    requests: list[bytes] = field(default_factory=list[bytes])
    connections: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)
    listener: socket.socket | None = None

    def down(self) -> None:
        """Take no more connections: they are refused."""
        assert self.listener is not None
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            while (request := read_request(connection)) is not None:
                if request.startswith(_TLS):
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                    return
                number = len(self.requests)
                self.requests.append(request)
                act = self.acts.popleft() if self.acts else self.otherwise(number)
                if not act(connection):
                    return


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> Act:
    """A whole answer, whatever `length` says."""

    def act(connection: socket.socket) -> bool:
        length_said = len(body) if length is None else length
        head = [f"HTTP/1.1 {status}", f"content-length: {length_said}", *headers]
        connection.sendall("\r\n".join([*head, "", ""]).encode() + body)
        return length is None

    return act


def raw(data: bytes) -> Act:
    """These bytes, and the connection is closed."""

    def act(connection: socket.socket) -> bool:
        connection.sendall(data)
        return False

    return act


def reset(connection: socket.socket) -> bool:
    """No answer: the connection is reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def wait_for(stopped: threading.Event, before: bytes = b"") -> Act:
    """These bytes, then nothing until the test is over."""

    def act(connection: socket.socket) -> bool:
        connection.sendall(before)
        stopped.wait(30)
        return False

    return act


def dribble(stopped: threading.Event) -> Act:
    """An answer that never stops coming, a byte at a time."""

    def act(connection: socket.socket) -> bool:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
        while not stopped.wait(0.02):
            connection.sendall(b" ")
        return False

    return act


@contextmanager
def scripted(tls: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """Run a server until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=100)
    scheme = "http" if tls is None else "https"
    server = Scripted(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}")
    server.listener = listener
    opened: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.settimeout(30)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            server.connections += 1
            opened.append(threading.Thread(target=_serve, args=(server, connection, tls)))
            opened[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield server
    finally:
        server.stopped.set()
        with suppress(OSError):
            server.down()
        accepting.join()


def _serve(server: Scripted, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
    if tls is not None:
        try:
            connection = tls.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            return
    server.serve(connection)


def read_request(connection: socket.socket) -> bytes | None:
    """Read one request; `None` where the client closed the connection."""
    data = b""
    while b"\r\n\r\n" not in data and not data.startswith(_TLS):
        if not (piece := connection.recv(65536)):
            return None
        data += piece
    if data.startswith(_TLS):
        return data
    head = data[: data.index(b"\r\n\r\n") + 4]
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    whole = len(head) + (int(lengths[0].partition(b":")[2]) if lengths else 0)
    while len(data) < whole:
        if not (piece := connection.recv(65536)):
            return None
        data += piece
    return data
