"""What the client costs beside others, measured in one way; results, plots and tables for the documentation.

    python -m benchmarks                    # measures everything into benchmarks/results.json, a few minutes
    python -m benchmarks calls bulk         # some of it; what was measured before of the rest stays
    python -m benchmarks --rounds 3         # quicker, and less exact
    python -m benchmarks --draw             # only draws the plots and the tables of docs/inside/benchmarks.md

A figure is CPU time of this process: the server is another one, on this machine, and responds at once. Each round
measures every way once, in turns, so that whatever else the machine does meets all of them; a ratio is the median of
the rounds' ratios. Absolute times depend on the machine, ratios hardly.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib.metadata
import json
import multiprocessing
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import bulk as bulk_ways
import facade_calls
import orjson
import read_page
import urllib3
from _answering_server import answering
from _draw import draw
from aiohttp import ClientSession

from customerio_client import AsyncCustomerIO, CustomerIO, Outbox

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results.json"
OURS = "customerio-client"
PACKAGES = (
    "customerio-client httpx httpcore h11 aiohttp urllib3 orjson msgspec pydantic customerio async-customerio"
    " openapi-python-client"
).split()

Way = Callable[[], float]
"""Does something once and returns the CPU seconds of one unit of it."""


# --- one way of measuring -----------------------------------------------------------------------


def interleaved(ways: Mapping[str, Way], reference: str, rounds: int) -> dict[str, dict[str, float]]:
    """Measure ways in turns: the median of each in microseconds, and of its ratios to the reference."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(rounds + 1):
        for name, way in ways.items():
            gc.collect()
            seconds = way()
            if number:  # the first round loads and connects
                taken[name].append(seconds)
    floor = taken[reference]
    return {
        name: {
            "microseconds": statistics.median(each) * 1e6,
            "ratio": statistics.median(a / b for a, b in zip(each, floor, strict=True)),
        }
        for name, each in taken.items()
    }


def repeated(call: Callable[[], object], times: int) -> Way:
    """A way that makes a call several times."""

    def way() -> float:
        began = time.process_time()
        for _ in range(times):
            call()
        return (time.process_time() - began) / times

    return way


# --- groups: what is measured, by size ----------------------------------------------------------

Sizes = dict[str, dict[str, dict[str, float]]]


def calls(rounds: int) -> Sizes:
    """One synchronous call at a time."""
    with answering() as port:
        ways = facade_calls.synchronous(port)
        pool = urllib3.PoolManager()
        url = f"http://127.0.0.1:{port}{facade_calls.PATH}"
        ways["urllib3"] = lambda: pool.request("PUT", url, body=facade_calls.BODY, headers=facade_calls.HEADERS)
        ways[OURS] = ways.pop("ours")
        return {"1": interleaved({name: repeated(way, 200) for name, way in ways.items()}, "httpx", rounds)}


def in_flight(rounds: int) -> Sizes:
    """Asynchronous calls, with so many in flight; the ratio of `async-customerio` is that of its CPU time, too."""
    with answering() as port, asyncio.Runner() as runner:
        return {str(tasks): _in_flight(port, runner, tasks, rounds) for tasks in (1, 8, 64, 512)}


def _in_flight(port: int, runner: asyncio.Runner, tasks: int, rounds: int) -> dict[str, dict[str, float]]:
    url = facade_calls.Peer.url = f"http://127.0.0.1:{port}"
    person = {"email": facade_calls.ID, "attributes": {"plan": "pro"}}

    async def opened() -> tuple[AsyncCustomerIO, ClientSession, Any]:
        return AsyncCustomerIO(**facade_calls.ours(url)), ClientSession(), facade_calls.Peer("site", "key")

    cio, session, peer = runner.run(opened())

    async def bare() -> None:
        sent = session.put(url + facade_calls.PATH, data=facade_calls.BODY, headers=facade_calls.HEADERS)
        async with sent as response:
            await response.read()

    made: dict[str, Callable[[], Awaitable[object]]] = {
        "aiohttp": bare,
        OURS: lambda: cio.track.customers.identify(facade_calls.ID, **person),
    }
    if tasks <= 64:  # its pool gives up with more
        made["async-customerio"] = lambda: peer.identify("ada", **person)
    times = max(256, 2 * tasks)
    ways = {name: partial(per_call, runner, call, tasks, times) for name, call in made.items()}
    measured = interleaved(ways, "aiohttp", rounds)

    async def close() -> None:
        await cio.aclose()
        await session.close()

    runner.run(close())
    return measured


def per_call(runner: asyncio.Runner, call: Callable[[], Awaitable[object]], tasks: int, times: int) -> float:
    """Seconds of CPU for each call."""
    cpu, _ = runner.run(facade_calls.in_flight(call, tasks, times))
    return float(cpu)


def bulk(rounds: int) -> Sizes:
    """Events sent in batches, per event."""
    with _bulk_server() as port:
        measured: Sizes = {}
        for count in (1, 100, 10_000, 100_000):
            events = [bulk_ways.event(number) for number in range(count)]
            sent = {
                "a loop of orjson": bulk_ways.bare_orjson,
                f"{OURS}, orjson": bulk_ways.ours,
                f"{OURS}, json": bulk_ways.ours_json,
                "customerio": bulk_ways.peer,
            }
            ways = {name: partial(per_event, way, port, events) for name, way in sent.items()}
            few = rounds if count < 100_000 else max(2, rounds // 2)
            measured[str(count)] = interleaved(ways, "a loop of orjson", few)
        return measured


def per_event(way: Callable[[int, list[Any]], Any], port: int, events: list[Any]) -> float:
    """Seconds for each event."""
    return float(bulk_ways.cpu(way, port, events)) / 1e6


@contextmanager
def _bulk_server() -> Iterator[int]:
    there, here = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=bulk_ways.serve, args=(here,), daemon=True)
    server.start()
    try:
        yield there.recv()
    finally:
        server.kill()
        server.join()


def pages(rounds: int) -> Sizes:
    """A page of so many messages, from bytes to typed objects."""
    with tempfile.TemporaryDirectory() as folder:
        ours = read_page.generated()
        assert ours is not None
        readers = {
            "json.loads": json.loads,
            "orjson.loads": orjson.loads,
            OURS: ours,
            "pydantic": read_page.pydantic_reader(),
            "msgspec": read_page.msgspec_reader(),
            "openapi-python-client": read_page.stock(Path(folder)),
        }
        measured: Sizes = {}
        for count in (1, 10, 100, 1_000, 10_000):
            messages = [read_page.message(number, "typical") for number in range(count)]
            content = json.dumps({"messages": messages, "next": ""}).encode()
            times = max(1, 1_000 // count)
            ways = {name: repeated(partial(read, content), times) for name, read in readers.items()}
            measured[str(count)] = interleaved(ways, "json.loads", 3 * rounds)
        return measured


def outbox(rounds: int) -> Sizes:
    """A call put into an outbox that holds so many already, per call."""
    measured: Sizes = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        cio = opened.enter_context(CustomerIO(site_id="site", track_api_key="key"))
        kept = {"in a file": opened.enter_context(Outbox(cio, Path(folder, "outbox.db"), deliver=False))}

        def put(box: Any) -> object:
            return box.track.customers.identify("7", email="ada@example.com")

        depth = 0
        for size in (0, 1_000, 10_000):
            for box in kept.values():
                for _ in range(size - depth):
                    put(box)
            depth = size
            ways = {name: repeated(partial(put, box), 50) for name, box in kept.items()}
            measured[str(size)] = interleaved(ways, "in a file", rounds)
    return measured


GROUPS: dict[str, Callable[[int], Sizes]] = {
    "calls": calls,
    "in_flight": in_flight,
    "bulk": bulk,
    "pages": pages,
    "outbox": outbox,
}
UNITS = {
    "calls": "one synchronous call",
    "in_flight": "an asynchronous call, by calls in flight",
    "bulk": "an event in batches, by events",
    "pages": "a page of messages, by messages",
    "outbox": "a call into an outbox, by calls that it holds",
}
REFERENCES = {"calls": "httpx", "in_flight": "aiohttp", "bulk": "a loop of orjson", "pages": "json.loads", "outbox": ""}


# --- results ------------------------------------------------------------------------------------


def conditions() -> dict[str, Any]:
    """The machine, Python, and the versions of what is measured."""
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "versions": {name: importlib.metadata.version(name) for name in PACKAGES},
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], metavar="GROUP", help=f"any of {', '.join(GROUPS)}")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--draw", action="store_true", help="only draw what was measured")
    options = parser.parse_args()
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {"groups": {}}
    if not options.draw:
        for name in options.groups or GROUPS:
            print(f"{name}: {UNITS[name]}", flush=True)
            sizes = GROUPS[name](options.rounds)
            results["groups"][name] = {
                "unit": UNITS[name],
                "reference": REFERENCES[name],
                "rounds": options.rounds,
                **conditions(),
                "sizes": sizes,
            }
            for size, ways in sizes.items():
                for way, figures in ways.items():
                    print(
                        f"  {size:>7}  {way:26} {figures['microseconds']:10.1f} µs  {figures['ratio']:6.2f}", flush=True
                    )
            RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    draw({name: results["groups"][name] for name in GROUPS if name in results["groups"]}, FOLDER.parent / "docs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
