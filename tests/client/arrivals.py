"""A server that notes when requests arrive, and callers that send it as many as a limiter lets through.

python -m tests.client.arrivals serve
python -m tests.client.arrivals send PORT LIMITER WORKSPACE SECONDS
"""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import selectors
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Self

from customerio_client.limits import Key, Limiter, open_limiter

ROOT = Path(__file__).parents[2]
LIMIT, WINDOW = 50, 1.0
_ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
_END = b"\r\n\r\n"


class Arrivals:
    """A server in a process of its own."""

    def __enter__(self) -> Self:
        self._process = _python("serve", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def times(self) -> list[float]:
        """Stop, and tell by the server's own clock when requests arrived."""
        answer, _ = self._process.communicate()
        return json.loads(answer)

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()


def _python(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-m", "tests.client.arrivals", *arguments], cwd=ROOT, text=True, **options)


def serve() -> None:
    """DeclaredResponse every request at once. What matters is the time of arrival, so nothing else is done with it."""
    if hasattr(os, "nice") and os.geteuid() == 0:
        os.nice(-10)  # a vendor's server does not stand still because its callers are busy
    selector = selectors.DefaultSelector()
    listening = socket.create_server(("127.0.0.1", 0), backlog=512)
    selector.register(listening, selectors.EVENT_READ)
    selector.register(sys.stdin, selectors.EVENT_READ)
    print(listening.getsockname()[1], flush=True)
    times: list[float] = []
    while True:
        for key, _ in selector.select():
            now = time.monotonic()
            if key.fileobj is sys.stdin:
                print(json.dumps(times))
                return
            if key.fileobj is listening:
                connection, _ = listening.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(connection, selectors.EVENT_READ)
                continue
            connection = key.fileobj  # type: ignore[assignment] - a selector knows files only
            received = connection.recv(65536)
            if not received:
                selector.unregister(connection)
                connection.close()
            elif received.endswith(_END):  # requests are smaller than a packet
                times.append(now)
                connection.sendall(_ANSWER)


def keys(workspace: str) -> list[Key]:
    return [Key(workspace, "app", "app", None, LIMIT, WINDOW)]


def send_from_threads(port: int, limiter: Limiter, workspace: str, count: int, seconds: float) -> None:
    until = time.monotonic() + seconds

    def send() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.connect()
        connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while time.monotonic() < until:
            limiter.acquire(keys(workspace))
            connection.request("GET", "/")
            connection.getresponse().read()
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def send_from_tasks(port: int, limiter: Limiter, workspace: str, count: int, seconds: float) -> None:
    until = time.monotonic() + seconds

    async def send() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.monotonic() < until:
            await limiter.acquire_async(keys(workspace))
            writer.write(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")
            await reader.readuntil(b"{}")
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(send() for _ in range(count)))


def send_from_processes(port: int, setting: str, workspace: str, count: int, seconds: float) -> None:
    processes = [_python("send", str(port), setting, workspace, str(seconds)) for _ in range(count)]
    for process in processes:
        assert process.wait() == 0


def main() -> None:
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["send", port, setting, workspace, seconds]:
            limiter = open_limiter(setting)
            asyncio.run(send_from_tasks(int(port), limiter, workspace, 8, float(seconds)))
            limiter.close()


if __name__ == "__main__":
    main()
