"""A vendor on bare sockets that takes batches, and fails in ways, or at a speed, that the sandbox does not have.

Where neither is needed, tests use the fixture `sandbox`.
"""

from __future__ import annotations

import json
import random
import socket
import socketserver
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

ITEM_BYTES = 32_768
BATCH_BYTES = 500_000
FAULTS = ("none", "none", "none", "none", "429", "500", "413", "reset before", "reset after")
PAGE = b"<html><title>Request rejected</title>Your support id is 123</html>"
BLOCKS = {
    "403": (403, PAGE),
    "406": (406, b"Not acceptable"),
    "500": (500, b"{}"),
    "reset": (0, b""),
}


@dataclass(repr=False)
class Vendor:
    """Takes batches over HTTP. A record whose `name` is `bad` is refused by itself, one whose `name` is `poison` spoils
    every batch that it is in. One whose `name` is `blocked` meets a firewall, which does `blocking`; so does everything
    while it is `down`. Responses break off `missing` bytes before the end that they announce.
    """

    url: str = ""
    faults: random.Random | None = None
    strict: bool = True
    delay: float = 0.0
    bodies: list[bytes] = field(default_factory=list[bytes])
    taken: Counter[str] = field(default_factory=Counter[str])
    records: dict[str, set[Any]] = field(default_factory=dict[str, set[Any]])
    together: Counter[str] = field(default_factory=Counter[str])
    collisions: int = 0
    arrivals: list[float] = field(default_factory=list[float])
    answers: Counter[int] = field(default_factory=Counter[int])
    keep: bool = True
    missing: int = 0
    blocking: str = ""
    down: bool = False
    scripted: list[tuple[int, bytes]] = field(default_factory=list[tuple[int, bytes]])
    lock: threading.Lock = field(default_factory=threading.Lock)

    def batches(self) -> list[list[dict[str, Any]]]:
        return [json.loads(body)["batch"] for body in self.bodies]

    def answer(self, body: bytes) -> tuple[int, bytes]:
        """Judge a batch, and take what is good."""
        with self.lock:
            if self.keep:
                self.bodies.append(body)
            if self.scripted:
                return self.scripted.pop(0)
        if self.strict and len(body) > BATCH_BYTES:
            return 413, b"{}"
        batch: list[dict[str, Any]] = json.loads(body)["batch"]
        if any(item.get("name") == "poison" for item in batch):
            return 400, b'{"meta":{"error":"malformed"}}'
        errors = [
            {"batch_index": n, "reason": "invalid", "field": "name", "message": "name is bad"}
            for n, item in enumerate(batch)
            if item.get("name") == "bad"
        ]
        with self.lock:
            for item in batch:
                if item.get("name") != "bad":
                    id = next((i for i in (item.get("id"), item.get("messageId")) if type(i) is str), "none")
                    self.taken[id] += 1
                    self.records.setdefault(id, set()).add(key_of(item))
        if not errors:
            return 200, b"{}"
        return (207 if len(errors) % 2 else 200), json.dumps({"errors": errors}).encode()

    def fault(self) -> str:
        with self.lock:
            return self.faults.choice(FAULTS) if self.faults else "none"


def key_of(item: dict[str, Any]) -> Any:
    return json.dumps([item.get("identifiers"), item.get("userId"), item.get("name"), item.get("timestamp")])


class _Handler(socketserver.StreamRequestHandler):
    wbufsize = -1
    vendor: Vendor

    def handle(self) -> None:
        with suppress(ConnectionError):
            while self._one():
                pass

    def _one(self) -> bool:
        length = None
        while line := self.rfile.readline():
            if length is None and line.startswith(b"POST"):
                self.vendor.arrivals.append(time.monotonic())
            if line == b"\r\n":
                break
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if length is None:
            return False
        body = self.rfile.read(length)
        vendor = self.vendor
        fault = vendor.fault()
        batch = json.loads(body)["batch"]
        if fault == "413" and len(batch) == 1:
            fault = "none"
        people = {str(item.get("identifiers") or item.get("userId")) for item in batch}
        with vendor.lock:
            vendor.together.update(people)
            vendor.collisions += any(vendor.together[one] > 1 for one in people)
        if vendor.delay:
            threading.Event().wait(vendor.delay)
        if fault.isdigit():
            status, content = int(fault), b"{}"
        elif vendor.blocking and (vendor.down or b'"blocked"' in body):
            status, content = BLOCKS[vendor.blocking]
            fault = "reset" if not status else fault
        elif fault == "reset before":
            status, content = 0, b""
        else:
            status, content = vendor.answer(body)
        with vendor.lock:
            vendor.together.subtract(people)
            vendor.answers[status] += 1
        if fault.startswith("reset"):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        headers = {"content-type": "application/json", "content-length": len(content) + vendor.missing}
        if status == 429:
            headers["retry-after"] = 0.02
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items()), "\r\n"]
        self.wfile.write("\r\n".join(lines).encode() + content)
        self.wfile.flush()
        return not vendor.missing


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 50

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients come and go."""


@contextmanager
def serving(**settings: Any) -> Iterator[Vendor]:
    vendor = Vendor(**settings)
    handler = type("Handler", (_Handler,), {"vendor": vendor})
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        vendor.url = f"http://127.0.0.1:{server.server_address[1]}"
        yield vendor
        server.shutdown()
