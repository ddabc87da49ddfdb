"""A sandbox that keeps what it gets, and returns what a test says in place of what the vendor would return."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from customerio_sandbox import Sandbox
from customerio_sandbox.exchange import Reply as SandboxReply
from customerio_sandbox.exchange import Request


@dataclass(frozen=True)
class Received:
    """A request as it came: the path still encoded, the query decoded, the names of headers in lower case."""

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


class Server(Sandbox):
    """Answers every request with the next of `replies`, or `reply`, and appends it to `received`."""

    def __init__(self) -> None:
        super().__init__()
        self.engine.handle = self._handle
        self.reply = Reply()
        self.replies: deque[Reply] = deque()
        self.received: list[Received] = []

    def _handle(self, request: Request) -> SandboxReply:
        pairs = parse_qsl(request.query, keep_blank_values=True, strict_parsing=True) if request.query else []
        headers = list(request.headers.items())
        self.received.append(Received(request.method, request.path, pairs, headers, request.body))
        reply = self.replies.popleft() if self.replies else self.reply
        return SandboxReply(reply.status, reply.content, dict(reply.headers))


@contextmanager
def serving() -> Iterator[Server]:
    with Server() as server:
        yield server
