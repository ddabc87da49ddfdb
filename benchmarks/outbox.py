"""What an outbox costs: a put beside the vendor's queue and a bare insert, delivery beside send_many, and memory.

    python benchmarks/outbox.py put        # CPU of a put: memory, file, cdp-analytics' queue, SQLite, a deque
    python benchmarks/outbox.py deliver    # CPU of delivering 100,000 events, beside send_many
    python benchmarks/outbox.py memory     # memory while 1,000,000 calls wait and are delivered
    python benchmarks/outbox.py latency    # what a put adds to requests of a loaded FastAPI app

`put` compares with the vendor's `customerio-cdp-analytics` where that is installed. Servers are other processes. Ratios
come from medians of interleaved rounds of CPU time; absolute times depend on the machine.
"""

from __future__ import annotations

import asyncio
import json
import logging
import multiprocessing
import resource
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.bulk import event, serve
from customerio_client import CustomerIO, Outbox
from customerio_client.outbox.in_file import FileStore

PUTS = 5_000
ROUNDS = 7
EVENTS = 100_000
WAITING = 1_000_000
PROPERTIES = {
    "order_id": "O-000000001",
    "total": 12.5,
    "currency": "EUR",
    "items": [{"sku": "A-1001", "quantity": 2}, {"sku": "B-2002", "quantity": 1}],
    "coupon": "WELCOME-2024",
}


def client(port: int = 9) -> CustomerIO:
    url = f"http://127.0.0.1:{port}"
    keys = {"site_id": "site", "track_api_key": "key", "pipelines_api_key": "key"}
    return CustomerIO(**keys, track_url=url, pipelines_url=url, rates={"track": None, "pipelines": None})  # type: ignore[arg-type]  # all are text


def server() -> tuple[Any, int]:
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    process.start()
    return process, here.recv()


# --- put ----------------------------------------------------------------------------------------


def put() -> None:
    logging.disable(logging.CRITICAL)
    folder = tempfile.TemporaryDirectory()
    path = Path(folder.name)
    cio = client()
    memory = Outbox(cio, None, max_records=None, max_bytes=None, linger=3600, flush_timeout=0.0)
    file = Outbox(cio, path / "outbox.db", deliver=False)
    quick = bare_database(path / "quick.db", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL")
    usual = bare_database(path / "usual.db")
    queue: deque[str] = deque()
    text = json.dumps({"userId": "user-1", "event": "Order Placed", "properties": PROPERTIES})
    kept = memory._parts  # what was put in, as the store keeps it

    def track(outbox: Outbox) -> Callable[[], object]:
        return lambda: outbox.pipelines.track(user_id="user-1", event="Order Placed", properties=PROPERTIES)

    track(memory)()
    call = next(iter(kept.store._waiting.values())).call  # type: ignore[attr-defined]  # of memory
    store = FileStore(path / "store.db")
    ways: dict[str, tuple[Callable[[], object], int]] = {
        "outbox in memory": (track(memory), PUTS),
        "outbox in a file": (track(file), PUTS),
        "  of it, the file's part": (lambda: store.append((call,)), PUTS),
        "bare insert, WAL, synchronous=NORMAL": (lambda: insert(quick, text), PUTS),
        "bare insert, sqlite3's defaults": (lambda: insert(usual, text), PUTS // 10),
        "bare deque": (lambda: queue.append(text), PUTS),
    }
    if (theirs := vendors_queue()) is not None:
        ways["cdp-analytics' queue"] = (
            lambda: theirs.track(user_id="user-1", event="Order Placed", properties=PROPERTIES),
            PUTS,
        )
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, (act, times_each) in ways.items():
            began = time.thread_time()
            for _ in range(times_each):
                act()
            times[name].append((time.thread_time() - began) / times_each * 1e6)
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, median in medians.items():
        print(f"{name:38} {median:8.1f} us")
    if theirs is not None:
        ratio = medians["outbox in memory"] / medians["cdp-analytics' queue"]
        print(f"memory / cdp-analytics                 {ratio:8.2f}")
    for bare in ("bare insert, WAL, synchronous=NORMAL", "bare insert, sqlite3's defaults"):
        print(f"file / {bare:38} {medians['outbox in a file'] / medians[bare]:8.2f}")
    part = medians["  of it, the file's part"] / medians["bare insert, WAL, synchronous=NORMAL"]
    print(f"the file's part / bare insert in WAL   {part:8.2f}")
    kept.store.drop(list(kept.store._waiting))  # type: ignore[attr-defined]
    for outbox in (memory, file):
        outbox.close(0)
    store.close()
    folder.cleanup()


def bare_database(path: Path, *settings: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    for setting in settings:
        database.execute(setting)
    database.execute("CREATE TABLE queue (id INTEGER PRIMARY KEY, call TEXT)")
    return database


def insert(database: sqlite3.Connection, text: str) -> None:
    database.execute("INSERT INTO queue (call) VALUES (?)", (text,))


def vendors_queue() -> Any:
    try:
        from customerio.analytics.client import Client
    except ImportError:
        return None
    return Client("key", send=False, max_queue_size=10 * PUTS * ROUNDS)


# --- deliver ------------------------------------------------------------------------------------


def deliver() -> None:
    process, port = server()
    events = [event(number) for number in range(EVENTS)]
    ratios: list[float] = []
    for _ in range(3):
        with client(port) as cio:
            began = time.process_time()
            assert cio.track.send_many(events).run().accepted == EVENTS
            many = time.process_time() - began
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "outbox.db"
            with client(port) as cio:
                fill(Outbox(cio, path, deliver=False), events)
                began = time.process_time()
                outbox = Outbox(cio, path)
                assert outbox.flush(300)
                ours = time.process_time() - began
                outbox.close()
        ratios.append(ours / many)
        print(f"send_many {many / EVENTS * 1e6:.2f} us, outbox {ours / EVENTS * 1e6:.2f} us an event: {ratios[-1]:.2f}")
    print(f"deliver / send_many {statistics.median(ratios):.2f}")
    process.terminate()


def fill(outbox: Outbox, events: Any) -> None:
    """Put events in, many in one write."""
    parts = outbox._parts
    calls: list[Any] = []
    keep = parts.store.append

    def later(some: Any, *, drop_oldest: bool = False) -> Any:
        calls.extend(some)
        return [0]

    parts.store.append = later  # type: ignore[method-assign]
    for one in events:
        outbox.track.entities.send(one)
        if len(calls) == 5_000:
            keep(calls)
            calls.clear()
    if calls:
        keep(calls)
    outbox.close()


# --- memory -------------------------------------------------------------------------------------


def memory() -> None:
    for waiting in (10_000, WAITING):
        code = f"from benchmarks.outbox import memory_of; memory_of({waiting})"
        subprocess.run([sys.executable, "-c", code], check=True)


def memory_of(waiting: int) -> None:
    process, port = server()
    with tempfile.TemporaryDirectory() as folder, client(port) as cio:
        path = Path(folder) / "outbox.db"
        fill(Outbox(cio, path, deliver=False), map(event, range(waiting)))
        put_in = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        outbox = Outbox(cio, path)
        began = time.perf_counter()
        assert outbox.flush(3_000)
        seconds = time.perf_counter() - began
        delivered = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        outbox.close()
    megabytes = f"{put_in / 1024:.0f} MB when put in, {delivered / 1024:.0f} MB when delivered"
    print(f"{waiting:9,} calls: {megabytes} ({seconds:.0f} s)")
    process.terminate()


# --- latency ------------------------------------------------------------------------------------


APP = """
import asyncio, os, sys
from contextlib import asynccontextmanager
from fastapi import FastAPI
from customerio_client import AsyncCustomerIO, AsyncOutbox

url, path = sys.argv[1], sys.argv[2]
client = AsyncCustomerIO(site_id="s", track_api_key="k", pipelines_api_key="k", track_url=url, pipelines_url=url)
outbox = AsyncOutbox(client, path)
app = FastAPI()

@app.get("/with")
async def with_put():
    await outbox.pipelines.track(user_id="1", event="Order Placed", properties={"total": 12.5})
    return {}

@app.get("/without")
async def without():
    return {}

if __name__ == "__main__":
    import uvicorn
    uvicorn.run(app, port=int(sys.argv[3]), log_level="warning")
"""


def latency() -> None:
    process, port = server()
    with socket.create_server(("127.0.0.1", 0)) as free:
        own = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "app.py"
        script.write_text(APP)
        command = [sys.executable, str(script), f"http://127.0.0.1:{port}", f"{folder}/outbox.db", str(own)]
        app = subprocess.Popen(command)
        try:
            results: dict[str, list[float]] = {"without": [], "with": []}
            asyncio.run(until_up(own))
            for _ in range(5):
                for path, found in results.items():
                    found.extend(asyncio.run(load(own, path)))
            for path, found in results.items():
                p50, p99 = (sorted(found)[int(len(found) * share)] * 1e3 for share in (0.5, 0.99))
                print(f"{path:8} median {p50:.2f} ms, p99 {p99:.2f} ms of {len(found):,} requests")
            p99s = [sorted(found)[int(len(found) * 0.99)] * 1e3 for found in results.values()]
            print(f"a put adds {p99s[1] - p99s[0]:.2f} ms to the p99")
        finally:
            app.terminate()
            app.wait(20)
    process.terminate()


async def until_up(port: int) -> None:
    for _ in range(200):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
        else:
            writer.close()
            return


async def load(port: int, path: str) -> list[float]:
    """A steady load: 8 connections, 200 requests a second together, for 5 s."""
    found: list[float] = []
    await asyncio.gather(*[one_of_the_load(port, path, found) for _ in range(8)])
    return found


async def one_of_the_load(port: int, path: str, found: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    ends = time.perf_counter() + 5
    while time.perf_counter() < ends:
        began = time.perf_counter()
        writer.write(f"GET /{path} HTTP/1.1\r\nhost: x\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        await reader.readexactly(length)
        found.append(time.perf_counter() - began)
        await asyncio.sleep(0.04)
    writer.close()


if __name__ == "__main__":
    for name in sys.argv[1:] or ["put", "deliver", "memory", "latency"]:
        {"put": put, "deliver": deliver, "memory": memory, "latency": latency}[name]()
