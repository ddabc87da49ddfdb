"""An HTTP server on this machine that keeps what it gets and answers as it is told."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Received:
    """A request as it came: the path still encoded, the query decoded."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    content: bytes


@dataclass(frozen=True)
class Reply:
    """What to answer."""

    status: int = 200
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})


class Server(ThreadingHTTPServer):
    """Answers every request with the next of `replies`, or `reply`, and appends it to `received`."""

    daemon_threads = True
    request_queue_size = 128  # with the usual 5, many connections at once wait seconds to be made

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.reply = Reply()
        self.replies: deque[Reply] = deque()
        self.received: list[Received] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body in one packet

    def handle_any(self) -> None:
        path, _, query = self.path.partition("?")
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True) if query else []
        self.server.received.append(Received(self.command, path, pairs, self.headers.items(), content))
        reply = self.server.replies.popleft() if self.server.replies else self.server.reply
        self.send_response(reply.status)
        if reply.status != 204:
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.content)))
        self.end_headers()
        self.wfile.write(reply.content)

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = handle_any

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent."""


@contextmanager
def serving() -> Iterator[Server]:
    with Server() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
