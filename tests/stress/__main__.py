"""Calls with network faults, interrupts, cancellations and forks: `python -m tests.stress [CALLS]` (`nox -s stress`).

A hostile server keeps what arrived. In the end, every response has to belong to its call, every failure has to be true
of what the server saw, and nothing may have hung.
"""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import random
import select
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import astuple
from typing import Any

import httpx

from customerio_client import AsyncCustomerIO, CustomerIO

from .calls import DEADLINE, Plan, Told, arguments, call, call_async, plan
from .verdict import Verdict

THREADS = 12
TASKS = 120
"""Asynchronous calls in flight by event loop: more than there are connections."""

IN_A_CHILD = 5
"""Calls that a forked process makes."""

CANCELLED = 0.2
"""The part of asynchronous calls that is cancelled at some moment."""

TOO_LONG = DEADLINE + 10.0
"""Seconds after which a call hangs, on a busy machine."""


class Stop(BaseException):
    """What the signal handler raises."""


class Run:
    """Calls until there are enough, by threads, event loops, the interrupted main thread and forked processes.

    Args:
        port: where the server is.
        calls: how many there are to be.
    """

    def __init__(self, port: int, calls: int) -> None:
        self.told: list[Told] = []
        self.forks = self.closes = 0
        self.lost_children = 0
        self._port = port
        self._calls = calls
        self._sync = CustomerIO(**arguments(port))
        self._async = AsyncCustomerIO(**arguments(port))

    @property
    def _enough(self) -> bool:
        return len(self.told) >= self._calls

    def _tell(self, way: str, chosen: Plan, outcome: tuple[str, Any], began: float) -> None:
        self.told.append(_told(way, chosen, outcome, began))

    # --- threads ---

    def in_a_thread(self, cio: CustomerIO, way: str) -> None:
        while not self._enough:
            chosen, began = plan(), time.monotonic()
            self._tell(way, chosen, call(cio, chosen), began)

    def close_now_and_then(self) -> None:
        while not self._enough:
            time.sleep(random.uniform(0.3, 1.5))
            self._sync.close()
            self.closes += 1

    # --- event loops ---

    def in_a_loop(self, cio: AsyncCustomerIO, *, closes: bool) -> None:
        asyncio.run(self._tasks(cio, closes=closes))

    async def _tasks(self, cio: AsyncCustomerIO, *, closes: bool) -> None:
        way = "tasks" if closes else "tasks, httpx"
        tasks = [asyncio.create_task(self._in_a_task(cio, way)) for _ in range(TASKS)]
        while closes and not self._enough:
            await asyncio.sleep(random.uniform(0.3, 1.5))
            await cio.aclose()
            self.closes += 1
        await asyncio.gather(*tasks)
        await cio.aclose()

    async def _in_a_task(self, cio: AsyncCustomerIO, way: str) -> None:
        while not self._enough:
            chosen, began = plan(), time.monotonic()
            task = asyncio.create_task(call_async(cio, chosen))
            if random.random() < CANCELLED:
                await asyncio.wait([task], timeout=random.expovariate(50.0))
                task.cancel()
            with suppress(asyncio.CancelledError):
                self._tell(way, chosen, await task, began)
                continue
            self._tell(way, chosen, ("stopped", "cancelled"), began)

    # --- the main thread ---

    def in_the_main_thread(self) -> None:
        turn = 0
        while not self._enough:
            turn += 1
            if turn % 60 == 0:
                self._fork()
            else:
                self._interrupted()

    def _interrupted(self) -> None:
        chosen, began = plan(), time.monotonic()
        outcome: tuple[str, Any] = ("stopped", "interrupted")
        try:
            signal.setitimer(signal.ITIMER_REAL, random.choice((random.uniform(1e-5, 3e-3), random.expovariate(10))))
            try:
                outcome = call(self._sync, chosen)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except Stop:
            signal.setitimer(signal.ITIMER_REAL, 0)
        self._tell("interrupted", chosen, outcome, began)

    def _fork(self) -> None:
        """Have a child make calls with the client as it is, beside those of the other threads."""
        chosen = [plan() for _ in range(IN_A_CHILD)]
        reading, writing = os.pipe()
        if (child := os.fork()) == 0:
            faulthandler.dump_traceback_later(TOO_LONG, exit=True)
            with suppress(BaseException):
                told = []
                for each in chosen:
                    began = time.monotonic()
                    told.append(_told("fork", each, call(self._sync, each), began))
                os.write(writing, json.dumps([astuple(each) for each in told]).encode())
            os._exit(0)
        os.close(writing)
        self.forks += 1
        if select.select([reading], [], [], 2 * TOO_LONG)[0] and (data := os.read(reading, 65536)):
            self.told.extend(Told(*each) for each in json.loads(data))
        else:
            self.lost_children += 1
            os.kill(child, signal.SIGKILL)
        os.close(reading)
        os.waitpid(child, 0)

    def everything(self) -> None:
        httpx_client = httpx.Client(limits=httpx.Limits(max_connections=50))
        loops = [threading.Thread(target=self.in_a_loop, args=(self._async,), kwargs={"closes": True}) for _ in "ab"]
        theirs = AsyncCustomerIO(**arguments(self._port), http_client=httpx.AsyncClient())
        loops.append(threading.Thread(target=self.in_a_loop, args=(theirs,), kwargs={"closes": False}))
        through_httpx = CustomerIO(**arguments(self._port), http_client=httpx_client)
        threads = [threading.Thread(target=self.in_a_thread, args=(self._sync, "threads")) for _ in range(THREADS)]
        threads += [threading.Thread(target=self.in_a_thread, args=(through_httpx, "threads, httpx")) for _ in range(4)]
        threads.append(threading.Thread(target=self.close_now_and_then))
        for thread in (*threads, *loops):
            thread.start()
        self.in_the_main_thread()
        for thread in (*threads, *loops):
            thread.join()
        self._sync.close()
        httpx_client.close()


def _told(way: str, chosen: Plan, outcome: tuple[str, Any], began: float) -> Told:
    return Told(chosen[0], chosen[1], way, began, time.monotonic(), *outcome)


def stop(*_: object) -> None:
    raise Stop


def progress(run: Run, calls: int) -> None:
    before = -1
    while before < calls:
        time.sleep(10)
        if len(run.told) == before:
            print("nothing moves:", flush=True)
            faulthandler.dump_traceback(all_threads=True)
            os._exit(3)
        before = len(run.told)
        print(f"{before:,} calls", flush=True)


def main(calls: int = 50_000, seed: int = 11) -> int:
    random.seed(seed)
    stopped_where_nobody_sees: Counter[str] = Counter()
    sys.unraisablehook = lambda about: stopped_where_nobody_sees.update([about.exc_type.__name__])
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.stress.hostile", str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None and server.stdout is not None
    run = Run(int(server.stdout.readline()), calls)
    signal.signal(signal.SIGALRM, stop)
    threading.Thread(target=progress, args=(run, calls), daemon=True).start()
    began = time.monotonic()
    run.everything()
    took = time.monotonic() - began
    time.sleep(1.0)  # for what is still on its way
    server.stdin.close()
    saw = json.loads(server.stdout.read())
    server.wait()
    verdict = Verdict(*({int(number): what for number, what in saw[name].items()} for name in ("acts", "ids", "stale")))
    for told in run.told:
        verdict.judge(told, TOO_LONG)
    print(verdict.text(run.told, took))
    print(f"{run.forks:,} forks, {run.closes:,} times closed beside calls; {run.lost_children} children that hung")
    print(f"exceptions where nobody can catch them: {dict(stopped_where_nobody_sees)}")
    return 1 if verdict.wrong or run.lost_children else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
