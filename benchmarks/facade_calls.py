"""What a typed call of the facade costs: ours beside the official client, async-customerio, httpx and a bare socket.

    python benchmarks/facade_calls.py [--rounds N] [--check]

`identify` of one person, over loopback to a server in another process that answers at once. CPU time of this process
per call; every round measures each client once, in turns; a figure is the median of the rounds' ratios. Clients are as
they are installed, but for the rate limit, which is set so high that it never waits. `--check` exits with 1 beyond a
budget.

* one at a time: at most 0.8 of the official `customerio`, 1.05 of bare httpx that sends the same bytes
* asynchronous, one at a time: at most 0.5 of async-customerio
* 64 in flight: at least 5 times the calls per second of async-customerio
* 512 in flight: at most 1.3 of the CPU per call at 64

Measured on a busy machine with Python 3.11: 0.47 of customerio, 0.73 of httpx, 0.30 of async-customerio, 7 times its
calls per second with 64 in flight, and 0.98 at 512 of what a call costs at 64. What decided how requests are sent, CPU
per call with the same bytes, in one run each:

    one at a time, of httpx.Client: its transport called directly 0.72, urllib3 0.53, httpcore's pool 0.49
    asynchronous, of httpx.AsyncClient   one at a time   64 in flight
      httpcore's pool                    0.61            1.3
      httpx-aiohttp's transport          0.38            0.14
      aiohttp                            0.17            0.07
    HTTP/2 through httpx, of HTTP/1.1    1.39            0.62, which is ten times aiohttp's
"""

from __future__ import annotations

import argparse
import asyncio
import socket
import statistics
import sys
import time
from base64 import b64encode
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import async_customerio
import customerio
import httpx

sys.path.insert(0, str(Path(__file__).parents[1]))

from _answering_server import answering

from customerio_client import AsyncCustomerIO, CustomerIO

ID = "ada@example.com"
PATH = "/api/v1/customers/ada%40example.com"
BODY = b'{"email":"ada@example.com","attributes":{"plan":"pro"}}'
HEADERS = {
    "authorization": f"Basic {b64encode(b'site:key').decode()}",
    "content-type": "application/json",
    "accept": "application/json",
    "user-agent": "benchmark",
}
UNLIMITED = {"track": (10_000_000, 1.0)}

Call = Callable[[], object]
AsyncCall = Callable[[], Awaitable[object]]


def ours(url: str) -> dict[str, Any]:
    return {"site_id": "site", "track_api_key": "key", "track_url": url, "rates": UNLIMITED}


# --- one at a time ------------------------------------------------------------------------------


def bare_socket(port: int) -> Call:
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    head = [f"PUT {PATH} HTTP/1.1", "host: 127.0.0.1", f"content-length: {len(BODY)}"]
    head += [f"{name}: {value}" for name, value in HEADERS.items()]
    request = "\r\n".join([*head, "", ""]).encode() + BODY

    def call() -> None:
        connection.sendall(request)
        connection.recv(65536)

    return call


def synchronous(port: int) -> dict[str, Call]:
    url = f"http://127.0.0.1:{port}"
    cio, client = CustomerIO(**ours(url)), httpx.Client()
    official = customerio.CustomerIO("site", "key")
    official.base_url = f"{url}/api/v1"
    return {
        "bare socket": bare_socket(port),
        "ours": lambda: cio.track.customers.identify(ID, email=ID, attributes={"plan": "pro"}),
        "httpx": lambda: client.put(url + PATH, content=BODY, headers=HEADERS),
        "customerio": lambda: official.identify(ID, email=ID, attributes={"plan": "pro"}),
    }


def measure(calls: dict[str, Call], rounds: int, times: int = 200) -> dict[str, list[float]]:
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            before = time.process_time()
            for _ in range(times):
                call()
            seconds[name].append((time.process_time() - before) / times)
    return seconds


# --- asynchronous -------------------------------------------------------------------------------


class Peer(async_customerio.AsyncCustomerIO):
    """async-customerio, which only talks https, as it would be without."""

    url = ""

    @classmethod
    def setup_base_url(cls, host: str, port: int, prefix: str) -> str:
        return f"{cls.url}/{prefix.strip('/')}"


async def asynchronous(port: int, rounds: int) -> dict[int, dict[str, list[tuple[float, float]]]]:
    """CPU and wall seconds per call, by how many are in flight and by client."""
    url = Peer.url = f"http://127.0.0.1:{port}"
    measured: dict[int, dict[str, list[tuple[float, float]]]] = {}
    async with AsyncCustomerIO(**ours(url)) as cio, aiohttp.ClientSession() as session, Peer("site", "key") as peer:

        async def bare() -> None:
            async with session.put(url + PATH, data=BODY, headers=HEADERS) as response:
                await response.read()

        calls: dict[str, AsyncCall] = {
            "aiohttp": bare,
            "ours": lambda: cio.track.customers.identify(ID, email=ID, attributes={"plan": "pro"}),
            "async-customerio": lambda: peer.identify("ada", email=ID, attributes={"plan": "pro"}),
        }
        for tasks, times in ((1, 200), (64, 512), (512, 1024)):
            measured[tasks] = {name: [] for name in calls}
            for _ in range(rounds if tasks > 1 else 2 * rounds):
                for name, call in calls.items():
                    if tasks <= 64 or name != "async-customerio":  # its pool gives up with so many
                        measured[tasks][name].append(await in_flight(call, tasks, times))
    return measured


async def in_flight(call: AsyncCall, tasks: int, times: int) -> tuple[float, float]:
    left = iter(range(times))

    async def work() -> None:
        for _ in left:
            await call()

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*(work() for _ in range(tasks)))
    return (time.process_time() - cpu) / times, (time.perf_counter() - wall) / times


# --- the table ----------------------------------------------------------------------------------


def ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def show(title: str, seconds: dict[str, list[float]]) -> None:
    print(f"\n{title}")
    for name, each in seconds.items():
        if each:
            of_it = ratio(seconds["ours"], each)
            print(f"  {name:18s} {statistics.median(each) * 1e6:7.0f} µs CPU   ours is {of_it:5.2f} of it")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--check", action="store_true", help="exit with 1 beyond a budget")
    options = parser.parse_args()
    with answering() as port:
        one = measure(synchronous(port), options.rounds)
        many = asyncio.run(asynchronous(port, options.rounds))
    cpu = {tasks: {name: [c for c, _ in each] for name, each in by.items()} for tasks, by in many.items()}
    wall = {name: [w for _, w in each] for name, each in many[64].items()}
    show("one at a time", one)
    for tasks, seconds in cpu.items():
        show(f"asynchronous, {tasks} in flight", seconds)
    budgets = [
        ("one at a time, of customerio", ratio(one["ours"], one["customerio"]), 0.8),
        ("one at a time, of httpx", ratio(one["ours"], one["httpx"]), 1.05),
        ("asynchronous, of async-customerio", ratio(cpu[1]["ours"], cpu[1]["async-customerio"]), 0.5),
        ("64 in flight, wall time of async-customerio", ratio(wall["ours"], wall["async-customerio"]), 1 / 5),
        ("CPU at 512 in flight, of that at 64", ratio(cpu[512]["ours"], cpu[64]["ours"]), 1.3),
    ]
    print()
    for name, value, most in budgets:
        print(f"{'ok' if value <= most else 'OVER':4s} {value:5.2f} (at most {most:.2f})  {name}")
    return int(options.check and any(value > most for _, value, most in budgets))


if __name__ == "__main__":
    sys.exit(main())
