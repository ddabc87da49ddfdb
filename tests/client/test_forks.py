"""Processes that are forked while other threads load, make or fork something: no child may wait for them for ever."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .scripted import scripted

pytestmark = pytest.mark.skipif(not hasattr(os, "register_at_fork"), reason="this system does not fork")

FIRST_CALLS = """
import asyncio, os, signal, sys, threading, time, traceback
from customerio_client import AsyncCustomerIO, CustomerIO
kind, url = sys.argv[1:]
settings = dict(site_id="s", track_api_key="k", app_api_key="a", track_url=url, app_url=url)
cio = AsyncCustomerIO(**settings) if kind == "async" else CustomerIO(**settings)
mail = dict(transactional_message_id=4, to="a@example.com", identifiers={"id": "7"})
async def send():
    async with cio:
        await cio.app.messages.send_email(**mail)
calls = {
    "app": lambda: cio.app.messages.send_email(**mail),
    "track": lambda: cio.track.customers.identify("7", email="a@example.com"),
    "async": lambda: asyncio.run(send()),
}
call = calls[kind]
sys.setswitchinterval(1e-4)
thread = threading.Thread(target=call)
thread.start()
children = []
while thread.is_alive() and len(children) < 8:
    child = os.fork()
    if child == 0:
        signal.alarm(90)
        try:
            call()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    children.append(child)
    time.sleep(0.01)
thread.join()
assert children
ends = [os.waitpid(child, 0)[1] for child in children]
sys.exit(f"of {len(ends)} children {len([end for end in ends if end])} failed: {ends}" if any(ends) else 0)
"""

FORKS_AT_ONCE = """
import os, signal, sys, threading
from customerio_client.limits import Key, MemoryLimiter
limiters = [MemoryLimiter() for _ in range(5)]
key = Key("w", "a", "b", None, 1_000_000, 1.0)
ends = []
sys.setswitchinterval(1e-5)
def fork():
    for _ in range(25):
        child = os.fork()
        if child == 0:
            signal.alarm(90)
            for limiter in limiters:
                limiter.acquire([key])
            os._exit(0)
        ends.append(os.waitpid(child, 0)[1])
signal.alarm(50)
threads = [threading.Thread(target=fork) for _ in range(3)]
[thread.start() for thread in threads]
for _ in range(2000):
    limiters[:] = [*limiters[1:], MemoryLimiter()]
    limiters[0].acquire([key])
[thread.join() for thread in threads]
sys.exit(any(ends) or len(ends) != 75)
"""


def run(script: str, output: Path, *arguments: str) -> None:
    """Run a script; into a file, since a pipe would be held open by a child that hangs."""
    with output.open("wb") as file:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", script, *arguments],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            timeout=150,
        )
    assert done.returncode == 0, output.read_text()
    assert "Exception ignored" not in output.read_text()


@pytest.mark.parametrize("kind", ["app", "track", "async"])
def test_a_fork_in_the_middle_of_the_first_call(kind: str, tmp_path: Path) -> None:
    """Python leaves a child with half a module, and with its lock held, if another thread was importing it."""
    with scripted() as server:
        run(FIRST_CALLS, tmp_path / "output", kind, server.url)
        assert len(server.requests) >= 2


def test_threads_that_fork_at_once(tmp_path: Path) -> None:
    """One of them would release what another one holds."""
    run(FORKS_AT_ONCE, tmp_path / "output")
