"""A service that takes all calls of the three APIs, remembers them, and fails as a test says."""

from __future__ import annotations

import json
import random
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Request:
    """A request as it came."""

    method: str
    path: str
    body: Any
    at: float

    @property
    def items(self) -> list[dict[str, Any]]:
        """What it holds: the items of a batch, or the body itself."""
        batch = self.body.get("batch") if isinstance(self.body, dict) else None
        return batch if isinstance(batch, list) else [self.body]


@dataclass
class Reply:
    """What is done with a request: a response, or the connection breaks without one."""

    status: int = 200
    body: Any = field(default_factory=dict[str, Any])
    headers: dict[str, str] = field(default_factory=dict[str, str])
    takes: bool = True
    breaks: bool = False
    delay: float = 0.0


FAULTS = (
    *[Reply()] * 6,
    Reply(503, takes=False),
    Reply(500, takes=False),
    Reply(500, takes=True),
    Reply(429, takes=False, headers={"retry-after": "0.05"}),
    Reply(takes=False, breaks=True),
    Reply(takes=True, breaks=True),
    Reply(502, "<html>bad gateway</html>", takes=True),
    Reply(delay=0.05),
)
"""Some of which take the call, and do not say so."""


@dataclass
class Service:
    """A service that answers with what `reply` returns."""

    url: str = ""
    reply: Callable[[Request], Reply] = lambda request: Reply()
    requests: list[Request] = field(default_factory=list[Request])
    taken: list[Request] = field(default_factory=list[Request])
    lock: threading.Lock = field(default_factory=threading.Lock)
    now: int = 0
    most_at_a_time: int = 0

    def fail_at_random(self, seed: int) -> None:
        dice = random.Random(seed)
        self.reply = lambda request: dice.choice(FAULTS)

    def settings(self) -> dict[str, Any]:
        keys = {"site_id": "site", "track_api_key": "key", "app_api_key": "key", "pipelines_api_key": "key"}
        rates = dict.fromkeys(("track", "pipelines", "app", "app-send", "app-trigger"))
        return {**keys, **{f"{api}_url": self.url for api in ("track", "app", "pipelines")}, "rates": rates}

    def taken_items(self, path: str = "") -> list[dict[str, Any]]:
        return [item for request in self.taken if path in request.path for item in request.items]

    def counted(self, name: str) -> Counter[Any]:
        """How often each value of a field was taken, wherever it is in an item."""
        return Counter(value for item in self.taken_items() if (value := _find(item, name)) is not None)


def _find(data: Any, name: str) -> Any:
    if not isinstance(data, dict):
        return None
    if name in data:
        return data[name]
    return next((found for value in data.values() if (found := _find(value, name)) is not None), None)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    service: Service

    def _handle(self) -> None:
        content = self.rfile.read(int(self.headers.get("content-length") or 0))
        service = self.service
        request = Request(self.command, self.path, json.loads(content) if content else None, time.monotonic())
        with service.lock:
            service.now += 1
            service.most_at_a_time = max(service.most_at_a_time, service.now)
            service.requests.append(request)
            reply = service.reply(request)
            if reply.takes and (reply.status < 300 or reply.status >= 500):
                service.taken.append(request)
        if reply.delay:
            threading.Event().wait(reply.delay)
        with service.lock:
            service.now -= 1
        if reply.breaks:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return
        is_text = isinstance(reply.body, str)
        body = reply.body.encode() if is_text else json.dumps(self._body(request, reply)).encode()
        with suppress(OSError):
            self.send_response(reply.status)
            self.send_header("content-type", "text/html" if is_text else "application/json")
            self.send_header("content-length", str(len(body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

    def _body(self, request: Request, reply: Reply) -> Any:
        return {"delivery_id": "d", "id": 1, **reply.body} if request.path.startswith("/v1/send") else reply.body

    do_POST = do_PUT = do_DELETE = _handle

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    request_queue_size = 50

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients come and go."""


@contextmanager
def serving() -> Iterator[Service]:
    service = Service()
    handler = type("Handler", (_Handler,), {"service": service})
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        service.url = f"http://127.0.0.1:{server.server_address[1]}"
        yield service
        server.shutdown()
