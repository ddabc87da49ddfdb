"""Many clients at once: `python -m tests.sandbox.load [REQUESTS [CLIENTS]]` (`nox -s sandbox_load`).

Each client identifies people and sends events; then everything has to be there, once, and what the sandbox keeps beside
its state (the log of requests, connections, threads) must not have grown.
"""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import sys
import threading
import time
from base64 import b64encode

import aiohttp

from customerio_sandbox import Sandbox
from customerio_sandbox.requests_log import KEPT


async def client(sandbox: Sandbox, number: int, requests: int) -> None:
    pair = f"{sandbox.credentials.site_id}:{sandbox.credentials.track_api_key}"
    headers = {"authorization": f"Basic {b64encode(pair.encode()).decode()}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for each in range(requests):
            person = f"{sandbox.track_url}/api/v1/customers/{number}-{each % 10}"
            if each < 10:
                call = session.put(person, json={"n": each})
            else:
                call = session.post(f"{person}/events", json={"name": "e", "id": f"01{number:012}{each:012}"})
            async with call as response:
                assert response.status == 200, await response.text()


async def everybody(sandbox: Sandbox, clients: int, each: int) -> None:
    await asyncio.gather(*(client(sandbox, number, each) for number in range(clients)))


def open_files() -> int:
    return len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0


def main(requests: int = 100_000, clients: int = 64) -> None:
    each = requests // clients
    with Sandbox() as sandbox:
        asyncio.run(everybody(sandbox, clients, 12))
        sandbox.reset()
        gc.collect()
        time.sleep(0.5)
        before = (threading.active_count(), open_files())
        begin = time.perf_counter()
        asyncio.run(everybody(sandbox, clients, each))
        seconds = time.perf_counter() - begin
        events = sandbox.events
        assert len(events) == clients * (each - 10), len(events)
        assert len({event.id for event in events}) == len(events)
        assert len(sandbox.engine.store.state.people) == clients * 10
        assert sandbox.engine.log.count == clients * each
        assert len(sandbox.requests) == min(KEPT, clients * each)
        sandbox.reset()
        gc.collect()
        time.sleep(0.5)
        after = (threading.active_count(), open_files())
        assert after <= before, (before, after)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        rate = clients * each / seconds
        print(f"{clients * each:,} requests of {clients} clients: {rate:,.0f} per second, peak {peak} MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
