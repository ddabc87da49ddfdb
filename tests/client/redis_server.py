"""A Redis of the tests' own, on a free port."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Self

PROGRAM = "redis-server"


class RedisServer:
    """A Redis without any files. It can be stopped, started again on the same port, and made to hang.

    Args:
        folder: where it keeps an append-only file, so that a start finds what was there.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        keeps = ["--appendonly", "no", "--dir", "/tmp"]
        if self._folder is not None:
            keeps = ["--appendonly", "yes", "--appendfsync", "always", "--dir", str(self._folder)]
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", *keeps]
        self._process = subprocess.Popen([PROGRAM, *options], stdout=subprocess.DEVNULL)
        for _ in range(200):
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    connection.sendall(b"PING\r\n")
                    if connection.recv(16).startswith(b"+PONG"):
                        return
            except OSError:
                pass
            time.sleep(0.05)
        raise RuntimeError(f"{PROGRAM} does not answer")

    def hang(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def restart(self) -> None:
        """Kill it, and start it again."""
        self.stop()
        self.start()

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
