"""What it costs to be let through where nothing has to wait: ours beside pyrate-limiter, by where the limits lie.

    python benchmarks/acquire.py [--rounds N] [--check]

CPU time of this process per acquire, in microseconds: the median of the rounds, each of which measures all in turns.
`--check` exits with 1 if ours costs 10 µs or more in one process. Redis is one of our own; without the program
redis-server its rows are left out.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pyrate_limiter import InMemoryBucket, Rate, RedisBucket, SQLiteBucket
from pyrate_limiter import Limiter as PyrateLimiter

sys.path.insert(0, str(Path(__file__).parents[1]))

from customerio_client.limits import Key, MemoryLimiter, open_limiter
from tests.client.redis_server import PROGRAM, RedisServer

BUDGET = 10.0
MANY = 10_000_000
WIDE = [Key("w", "api", "wide", None, MANY, 60.0)]
TWO = [Key("w", "api", "narrow", None, MANY, 60.0), *WIDE]
# What has gone is soon forgotten, as in everyday use.
EVERYDAY = [Key("w", "api", "everyday", None, MANY, 1e-9)]

Way = tuple[int, Callable[[], object] | Callable[[], Awaitable[object]]]


@contextmanager
def ways() -> Iterator[dict[str, Way]]:
    rates = [Rate(MANY, 60_000)]
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        memory = MemoryLimiter()
        file = open_limiter(Path(folder, "ours"))
        stack.callback(file.close)
        pyrate = {
            "memory": PyrateLimiter(InMemoryBucket(rates)),
            "file": PyrateLimiter(SQLiteBucket.init_from_file(rates, db_path=f"{folder}/theirs", use_file_lock=True)),
        }
        found: dict[str, Way] = {
            "memory, ours": (20_000, lambda: memory.acquire(EVERYDAY)),
            "memory, ours, two buckets": (20_000, lambda: memory.acquire(TWO)),
            "memory, ours, async": (20_000, lambda: memory.acquire_async(WIDE)),
            "memory, pyrate-limiter": (5_000, lambda: pyrate["memory"].try_acquire("x")),
            "memory, pyrate-limiter, async": (5_000, lambda: pyrate["memory"].try_acquire_async("x")),
            "file, ours": (500, lambda: file.acquire(EVERYDAY)),
            "file, ours, async": (500, lambda: file.acquire_async(EVERYDAY)),
            "file, pyrate-limiter": (500, lambda: pyrate["file"].try_acquire("x")),
        }
        if shutil.which(PROGRAM):
            import redis

            server = stack.enter_context(RedisServer())
            ours = open_limiter(server.url)
            stack.callback(ours.close)
            client = redis.Redis.from_url(server.url)
            stack.callback(client.close)
            pyrate["redis"] = PyrateLimiter(RedisBucket.init(rates, client, "theirs"))
            found["redis, ours"] = (500, lambda: ours.acquire(WIDE))
            found["redis, ours, async"] = (500, lambda: ours.acquire_async(WIDE))
            found["redis, pyrate-limiter"] = (500, lambda: pyrate["redis"].try_acquire("x"))
        for limiter in pyrate.values():
            stack.callback(limiter.close)
        yield found


async def cost(count: int, acquire: Callable[[], object]) -> float:
    waits = asyncio.iscoroutine(first := acquire())
    if waits:
        await first
    started = time.process_time()
    if waits:
        for _ in range(count):
            await acquire()  # type: ignore[misc]  # it gives a coroutine, as it did at first
    else:
        for _ in range(count):
            acquire()
    return (time.process_time() - started) / count * 1e6


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--check", action="store_true")
    given = arguments.parse_args()
    with ways() as found:
        rounds = [{name: asyncio.run(cost(*way)) for name, way in found.items()} for _ in range(given.rounds)]
    medians = {name: statistics.median(each[name] for each in rounds) for name in rounds[0]}
    for name, microseconds in medians.items():
        print(f"{name:32}{microseconds:8.1f} µs")
    over = [name for name, cost in medians.items() if name.startswith("memory, ours") and cost >= BUDGET]
    return 1 if given.check and over else 0


if __name__ == "__main__":
    sys.exit(main())
