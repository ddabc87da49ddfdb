"""Limiters in use: who waits, who goes first, what cancelling, forking and pickling do. In memory, file and Redis."""

from __future__ import annotations

import asyncio
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from uuid import uuid4

import pytest

from customerio_client.errors import RateLimitWait
from customerio_client.limits import Key, Limiter, MemoryLimiter, open_limiter
from tests.processes import takes_the_alarm

ROOT = Path(__file__).parents[2]
CANARY = "ada-canary@example.com"


@pytest.fixture(params=["memory", "file", "redis"])
def setting(request: pytest.FixtureRequest, tmp_path: Path) -> str | Path | None:
    """What the caller sets as `limiter`."""
    match request.param:
        case "file":
            return tmp_path / "limits"
        case "redis":
            return str(request.getfixturevalue("redis_url"))
    return None


@pytest.fixture
def limiter(setting: str | Path | None) -> Iterator[Limiter]:
    limiter = open_limiter(setting)
    yield limiter
    limiter.close()


@pytest.fixture
def workspace() -> str:
    return uuid4().hex


def bucket(workspace: str, requests: int, seconds: float, name: str = "b", value: str | None = None) -> Key:
    return Key(workspace, "api", name, value, requests, seconds)


def test_what_is_within_the_limit_goes_at_once_and_the_next_waits(limiter: Limiter, workspace: str) -> None:
    keys = [bucket(workspace, 3, 0.3)]
    assert [limiter.acquire(keys) for _ in range(3)] == [0, 0, 0]
    assert 0.2 < limiter.acquire(keys) < 3


def test_it_is_the_same_for_tasks(limiter: Limiter, workspace: str) -> None:
    async def run() -> list[float]:
        return await asyncio.gather(*(limiter.acquire_async([bucket(workspace, 3, 0.3)]) for _ in range(4)))

    *at_once, last = sorted(asyncio.run(run()))
    assert at_once == [0, 0, 0]
    assert 0.2 < last < 3


def test_each_value_of_a_bucket_per_value_has_a_limit_of_its_own(limiter: Limiter, workspace: str) -> None:
    for value in ("1", "2"):
        assert limiter.acquire([bucket(workspace, 1, 60, value=value)], timeout=0) == 0
        with pytest.raises(RateLimitWait):
            limiter.acquire([bucket(workspace, 1, 60, value=value)], timeout=0)


def test_a_wait_that_is_too_long_is_refused_at_once(limiter: Limiter, workspace: str) -> None:
    keys = [bucket(workspace, 1, 60, value=CANARY)]
    limiter.acquire(keys)
    started = time.monotonic()
    with pytest.raises(RateLimitWait, match=r"'b' \(1 requests in 60 s\) would let it go in 61") as caught:
        limiter.acquire(keys, timeout=30)
    assert time.monotonic() - started < 10
    assert caught.value.seconds > 50
    assert CANARY not in str(caught.value) + repr(caught.value) + repr(keys)
    with pytest.raises(RateLimitWait):
        asyncio.run(limiter.acquire_async(keys, timeout=0))


def test_refused_by_one_of_two_buckets_it_counts_in_neither(limiter: Limiter, workspace: str) -> None:
    narrow, wide = bucket(workspace, 1, 60, "narrow"), bucket(workspace, 2, 60, "wide")
    limiter.acquire([narrow, wide])
    with pytest.raises(RateLimitWait):
        limiter.acquire([narrow, wide], timeout=1)
    assert limiter.acquire([wide], timeout=0) == 0
    with pytest.raises(RateLimitWait):
        limiter.acquire([wide], timeout=0)


def test_a_429_closes_the_bucket_for_everybody_who_shares_it(limiter: Limiter, workspace: str) -> None:
    narrow, wide = bucket(workspace, 9, 1, "narrow"), bucket(workspace, 9, 1, "wide")
    other = limiter if isinstance(limiter, MemoryLimiter) else pickle.loads(pickle.dumps(limiter))
    limiter.slow([narrow, wide], 60)
    with pytest.raises(RateLimitWait):
        other.acquire([narrow], timeout=1)
    assert other.acquire([wide], timeout=1) == 0
    asyncio.run(other.slow_async([wide], 60))
    with pytest.raises(RateLimitWait):
        limiter.acquire([wide], timeout=1)
    other.close()


def test_a_429_holds_back_those_who_wait_already(limiter: Limiter, workspace: str) -> None:
    keys = [bucket(workspace, 1, 0.2)]
    limiter.acquire(keys)
    threading.Timer(0.05, limiter.slow, (keys, 0.6)).start()
    assert limiter.acquire(keys) > 0.5


# --- order --------------------------------------------------------------------------------------


def test_threads_and_tasks_of_several_event_loops_go_in_the_order_in_which_they_came(
    limiter: Limiter, workspace: str
) -> None:
    keys = [bucket(workspace, 1, 0.04)]
    limiter.slow(keys, 0.5)
    came: list[int] = []
    went: list[int] = []

    def wait_in_a_thread(number: int) -> None:
        limiter.acquire(keys)
        went.append(number)

    async def wait_in_a_task(number: int) -> None:
        await limiter.acquire_async(keys)
        went.append(number)

    loops = [asyncio.new_event_loop() for _ in range(2)]
    threads = [threading.Thread(target=loop.run_forever) for loop in loops]
    tasks = []
    for thread in threads:
        thread.start()
    for number in range(9):
        came.append(number)
        if number % 3 == 2:
            threads.append(threading.Thread(target=wait_in_a_thread, args=(number,)))
            threads[-1].start()
        else:
            tasks.append(asyncio.run_coroutine_threadsafe(wait_in_a_task(number), loops[number % 3]))
        time.sleep(0.03)
    for task in tasks:
        task.result(20)
    for loop in loops:
        loop.call_soon_threadsafe(loop.stop)
    for thread in threads:
        thread.join(20)
    for loop in loops:
        loop.close()
    assert went == came


# --- giving up ----------------------------------------------------------------------------------


def test_a_cancelled_task_gives_its_place_back(limiter: Limiter, workspace: str) -> None:
    keys = [bucket(workspace, 1, 0.5)]

    async def run() -> float:
        await limiter.acquire_async(keys)
        cancelled = [asyncio.create_task(limiter.acquire_async(keys)) for _ in range(20)]
        await asyncio.sleep(0.2)
        last = asyncio.create_task(limiter.acquire_async(keys))
        await asyncio.sleep(0.1)
        for task in cancelled:
            task.cancel()
        for task in cancelled:
            with pytest.raises(asyncio.CancelledError):
                await task
        return await last

    assert asyncio.run(run()) < 4


@takes_the_alarm
def test_ctrl_c_in_a_waiting_thread_gives_its_place_back(limiter: Limiter, workspace: str) -> None:
    keys = [bucket(workspace, 1, 0.6)]
    limiter.acquire(keys)

    def interrupt(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for _ in range(3):
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            with pytest.raises(KeyboardInterrupt):
                limiter.acquire(keys)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert limiter.acquire(keys, timeout=0.6) < 0.8


# --- other processes ----------------------------------------------------------------------------

FORKING = """
import os, signal, sys, threading, time
from pathlib import Path
from customerio_client.limits import Key, open_limiter
from customerio_client.errors import RateLimitWait

setting, workspace = sys.argv[1:]
limiter = open_limiter(setting or None)
full = [Key(workspace, "api", "full", None, 2, 60)]
wide = [Key(workspace, "api", "wide", None, 1000000, 1)]
stop = time.monotonic() + 0.5

def work():
    while time.monotonic() < stop:
        limiter.acquire(wide)

def opened():
    for number in Path("/proc/self/fd").glob("*"):
        try:
            yield os.readlink(number)
        except OSError:
            pass

def in_the_child():
    assert not setting.startswith("/") or not any(path.startswith(setting) for path in opened())
    limiter.acquire(wide)
    try:
        limiter.acquire(full, 1)
    except RateLimitWait as refusal:
        # In memory, the one that waits does so in the parent only; elsewhere it is before the child's.
        assert setting or refusal.seconds < 65
    else:
        raise AssertionError("what the parent has sent is forgotten")

limiter.acquire(full)
limiter.acquire(full)
threading.Thread(target=limiter.acquire, args=(full,), daemon=True).start()
workers = [threading.Thread(target=work) for _ in range(3)]
for worker in workers:
    worker.start()
for _ in range(5):
    child = os.fork()
    if not child:
        signal.alarm(30)
        try:
            in_the_child()
        except BaseException as error:
            print(repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    os.waitpid(child, 0)
for worker in workers:
    worker.join()
print("fine", flush=True)
os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork here")
def test_a_child_inherits_no_lock_and_no_queue(setting: str | Path | None, workspace: str) -> None:
    command = [sys.executable, "-W", "ignore", "-c", FORKING, str(setting or ""), workspace]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout == "fine\n", run.stderr


def test_pickled_it_is_usable(limiter: Limiter, workspace: str) -> None:
    limiter.acquire([bucket(workspace, 1, 60)])
    copy = pickle.loads(pickle.dumps(limiter))
    assert copy.acquire([bucket(workspace, 1, 60, "other")]) == 0
    if isinstance(limiter, MemoryLimiter):
        assert copy.acquire([bucket(workspace, 1, 60)]) == 0
    else:
        with pytest.raises(RateLimitWait):
            copy.acquire([bucket(workspace, 1, 60)], timeout=0)
    copy.close()


def test_closed_it_opens_again(limiter: Limiter, workspace: str) -> None:
    limiter.acquire([bucket(workspace, 1, 60)])
    limiter.close()
    limiter.close()
    with pytest.raises(RateLimitWait):
        asyncio.run(limiter.acquire_async([bucket(workspace, 1, 60)], timeout=0))


# --- in memory ----------------------------------------------------------------------------------


def test_buckets_per_value_that_are_not_used_any_more_are_forgotten() -> None:
    now = 0.0
    limiter = MemoryLimiter(clock=lambda: now)
    for number in range(5000):
        limiter.acquire([bucket("w", 1, 10.0, value=str(number))])
        now += 0.1
    assert len(limiter._windows) < 2500


def test_a_changed_rate_holds_for_what_has_gone_before() -> None:
    now = 0.0
    limiter = MemoryLimiter(clock=lambda: now)
    for _ in range(4):
        limiter.acquire([bucket("w", 4, 1.0)])
    with pytest.raises(RateLimitWait):
        limiter.acquire([bucket("w", 2, 1.0)], timeout=0)
    assert limiter.acquire([bucket("w", 5, 1.0)], timeout=0) == 0


def test_without_a_setting_all_clients_of_the_process_share_one_limiter() -> None:
    assert open_limiter(None) is open_limiter(None)
    limiter = MemoryLimiter()
    assert open_limiter(limiter) is limiter
