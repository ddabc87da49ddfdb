"""What sending 50,000 events of 330 bytes costs: CPU of the client per event, beside peers, and memory.

    python benchmarks/bulk.py            # ratios
    python benchmarks/bulk.py memory     # peak memory of 10,000 and of 1,000,000 records
    python benchmarks/bulk.py ceiling    # how busy a core is with 30 full batches per second

The server is another process. Ratios come from medians of interleaved rounds; absolute times depend on the machine.
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

import orjson

from customerio_client import CustomerIO
from customerio_client.delivery.outcomes import Accepted

EVENTS = 50_000
ROUNDS = 5
FILL = 475_000
PER_SECOND = 30
SECONDS = 15
HEAD = b"POST /api/v2/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


def event(number: int) -> dict[str, Any]:
    return {
        "type": "person",
        "action": "event",
        "name": "order_placed",
        "identifiers": {"id": f"user-{number:07d}"},
        "timestamp": 1_700_000_000 + number,
        "attributes": {
            "order_id": f"O-{number:09d}",
            "total": 12.5 + number % 100,
            "currency": "EUR",
            "items": [{"sku": "A-1001", "quantity": 2}, {"sku": "B-2002", "quantity": 1}],
            "coupon": "WELCOME-2024",
            "channel": "web",
            "campaign": "spring-sale-a",
        },
    }


# --- the server ---------------------------------------------------------------------------------


def serve(ready: Any) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    ready.send(listening.getsockname()[1])
    while True:
        connection, _ = listening.accept()
        threading.Thread(target=answer_all, args=(connection,), daemon=True).start()


def answer_all(connection: socket.socket) -> None:
    buffer = bytearray(1 << 20)
    view = memoryview(buffer)
    have = 0
    while True:
        while (end := buffer.find(b"\r\n\r\n", 0, have)) < 0:
            if not (count := connection.recv_into(view[have:])):
                return
            have += count
        head = bytes(buffer[:end]).lower()
        length = int(head.partition(b"content-length:")[2].split(b"\r\n")[0])
        have -= end + 4
        while have < length:
            if not (count := connection.recv_into(buffer)):
                return
            have += count
        have -= length
        connection.sendall(ANSWER)


# --- the ways -----------------------------------------------------------------------------------


def bare(dump: Callable[[Any], bytes], port: int, events: list[Any]) -> None:
    """A loop that writes each event, sizes it, and sends what is full: the floor."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        pieces: list[bytes] = []
        size = 0
        for one in events:
            written = dump(one)
            if size + len(written) + 1 > FILL:
                post(connection, pieces)
                pieces, size = [], 0
            pieces.append(written)
            size += len(written) + 1
        post(connection, pieces)


def post(connection: socket.socket, pieces: list[bytes]) -> None:
    body = b'{"batch":[' + b",".join(pieces) + b"]}"
    connection.sendall(HEAD % len(body) + body)
    connection.recv(1024)


def bare_json(port: int, events: list[Any]) -> None:
    bare(lambda one: json.dumps(one).encode(), port, events)


def bare_orjson(port: int, events: list[Any]) -> None:
    bare(orjson.dumps, port, events)


def peer(port: int, events: list[Any]) -> None:
    """The vendor's own client, whose caller cuts batches by size."""
    from customerio import CustomerIO as Peer

    client = Peer("site", "key")
    url = f"http://127.0.0.1:{port}/api/v2/batch"  # what `batch` calls, without TLS
    batch: list[Any] = []
    size = 0
    for one in events:
        length = len(json.dumps(one)) + 2
        if size + length > FILL:
            client.send_request("POST", url, {"batch": batch})
            batch, size = [], 0
        batch.append(one)
        size += length
    client.send_request("POST", url, {"batch": batch})


def ours(port: int, events: Any, **more: Any) -> Any:
    with client(port) as cio:
        for outcome in (sending := cio.track.send_many(events, **more)):
            assert isinstance(outcome, Accepted)
        return sending.summary


def ours_json(port: int, events: list[Any]) -> None:
    present = sys.modules.pop("orjson")
    sys.modules["orjson"] = None  # type: ignore[assignment]
    try:
        ours(port, events)
    finally:
        sys.modules["orjson"] = present


def client(port: int, **more: Any) -> CustomerIO:
    return CustomerIO(site_id="site", track_api_key="key", track_url=f"http://127.0.0.1:{port}", **more)


# --- what is measured ---------------------------------------------------------------------------


def cpu(way: Callable[[int, list[Any]], Any], port: int, events: list[Any]) -> float:
    started = time.process_time()
    way(port, events)
    return (time.process_time() - started) / len(events) * 1e6


def ratios(port: int) -> None:
    events = [event(number) for number in range(EVENTS)]
    print(f"{len(json.dumps(events[0]))} bytes per event (json.dumps), {len(orjson.dumps(events[0]))} without blanks")
    ways = [bare_json, bare_orjson, peer, ours_json, ours]
    for way in ways:
        way(port, events[:2000])
    taken: dict[str, list[float]] = {way.__name__: [] for way in ways}
    for _ in range(ROUNDS):
        for way in ways:
            taken[way.__name__].append(cpu(way, port, events))
    middle = {name: statistics.median(each) for name, each in taken.items()}
    for name, each in middle.items():
        print(f"{name:12} {each:6.2f} µs CPU per event")
    print(f"ours / customerio 3.2, cut by size: {middle['ours_json'] / middle['peer']:.2f} (at most 0.5)")
    print(f"ours / bare json.dumps per event:   {middle['ours_json'] / middle['bare_json']:.2f} (at most 1.5)")
    reference = middle["ours"] / middle["bare_orjson"]
    print(f"ours with orjson / bare orjson:     {reference:.2f} (1.5 µs are 2.3 where a bare one takes 0.65)")


def peak(port: int, count: int) -> float:
    """Peak memory of a process that sends so many, in MB."""
    context = multiprocessing.get_context("spawn")
    there, here = context.Pipe()
    process = context.Process(target=measure_peak, args=(here, port, count))
    process.start()
    megabytes: float = there.recv()
    process.join()
    return megabytes


def measure_peak(result: Any, port: int, count: int) -> None:
    ours(port, map(event, range(count)))
    result.send(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def memory(port: int) -> None:
    few, many = peak(port, 10_000), peak(port, 1_000_000)
    print(f"peak memory: {few:.0f} MB for 10,000 records, {many:.0f} MB for 1,000,000: {many - few:+.0f} MB")


def ceiling(port: int) -> None:
    """Sends events that are there already, by a client that has sent before."""
    events = [event(number) for number in range(EVENTS)]
    size = len(orjson.dumps({**events[0], "id": "0" * 26})) + 1
    for name, present, floor in (("json", None, bare_json), ("orjson", orjson, bare_orjson)):
        sys.modules["orjson"] = present  # type: ignore[assignment]
        with client(port, rates={"track": (PER_SECOND, 1.0)}) as cio:
            cio.track.send_many(events[:5000]).run()
            time.sleep(2)  # the limit has forgotten these
            started, used = time.monotonic(), time.process_time()
            summary = cio.track.send_many(islice(cycle(events), SECONDS * PER_SECOND * FILL // size)).run()
            wall, busy = time.monotonic() - started, time.process_time() - used
        rate = f"{summary.requests / wall:.1f} batches and {summary.records * size / wall / 1e6:.1f} MB per second"
        least = min(cpu(floor, port, events) for _ in range(ROUNDS)) / 1e6 * summary.records / wall
        print(f"{name}: {rate} keep a core {busy / wall:.0%} busy (at most 50%); a bare loop {least:.0%}")


def main() -> None:
    there, here = multiprocessing.Pipe()
    server = multiprocessing.get_context("fork").Process(target=serve, args=(here,), daemon=True)
    server.start()
    port: int = there.recv()
    kind = sys.argv[1] if len(sys.argv) > 1 else "ratios"
    {"ratios": ratios, "memory": memory, "ceiling": ceiling}[kind](port)


if __name__ == "__main__":
    main()
