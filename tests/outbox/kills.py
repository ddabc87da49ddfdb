"""Kill -9 again and again, while a server fails in every way of docs/faults.md: what returned is never lost.

`python -m tests.outbox.kills KILLS SEED` runs it for long; a test runs it for a short while.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from customerio_client import Outbox
from tests.client.faulty import Arrived, Fault, FaultyServer, faulty_server
from tests.client.test_faults import CALLS, faults

from .processes import client

ROOT = Path(__file__).parents[2]
GOOD = b'{"delivery_id": "d"}'
REFUSED = {429, 400, 401, 403, 404, 405, 409, 413, 422, 301, 302, 307, 308}


class Run:
    """One run: writers and deliverers come and are killed, until so many have been."""

    def __init__(
        self, folder: Path, seed: int, server: FaultyServer, where: str | None, restart: Callable[[], None] | None
    ) -> None:
        self.path: Path | str = where or folder / "outbox.db"
        self.log = folder / "log"
        self.restart = restart
        self.dice = random.Random(seed)
        self.server = server
        self.plans: list[str] = []
        self.faults: dict[str, Fault] = faults(CALLS[0], server.port)
        # Each kind of fault comes equally often, however many statuses and shapes it has; mostly all is well.
        self.kinds = defaultdict[str, list[str]](list)
        for name in self.faults:
            self.kinds[name if name.startswith("2") else name.split(",")[0]].append(name)
        self.alive: set[int] = set()
        self.roots: list[subprocess.Popen[str]] = []
        self.killed_deliverers = 0

    def plan(self, number: int) -> Fault | None:
        name = ""
        if self.dice.random() < 0.3:
            name = self.dice.choice(self.kinds[self.dice.choice(sorted(self.kinds))])
        while len(self.plans) <= number:
            self.plans.append("")
        self.plans[number] = name
        return self.faults[name] if name else None

    def begin_crowd(self) -> None:
        arguments = [
            sys.executable,
            "-m",
            "tests.outbox.processes",
            "crowd",
            self.server.url,
            str(self.path),
            str(self.log),
        ]
        root = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert root.stdout is not None
        self.alive.update(int(root.stdout.readline()) for _ in range(4))
        self.alive.add(root.pid)
        self.roots.append(root)

    def deliverer(self) -> int | None:
        """Who says that it delivers."""
        outbox = Outbox(client(self.server.url), self.path, deliver=False)
        with suppress(Exception):
            said = (outbox.status().deliverer or "").split(", ")
            return next(pid for text in reversed(said) if (pid := int(text.split()[0])) in self.alive)
        outbox.close(0)
        return None

    def kill(self, kills: int) -> None:
        for nth in range(kills):
            while len(self.alive) < 5:
                self.begin_crowd()
            time.sleep(self.dice.uniform(0.05, 0.8))
            if self.restart is not None and nth % 3 == 2:
                self.restart()
            victim = self.deliverer() if nth % 2 else None
            if victim in self.alive:
                self.killed_deliverers += 1
            else:
                victim = self.dice.choice(sorted(self.alive))
            os.kill(victim, signal.SIGKILL)
            self.alive.discard(victim)
            for root in self.roots:
                root.poll()
        for process in self.alive:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        for root in self.roots:
            root.wait()
            assert root.stdout is not None
            root.stdout.close()

    def end(self) -> Outbox:
        """Deliver the rest to a server that is well."""
        self.server.plan = lambda number: None
        outbox = Outbox(client(self.server.url), self.path, linger=0.05)
        ends = time.monotonic() + 120
        while not outbox.flush(5) and time.monotonic() < ends:
            pass
        return outbox


def numbers(arrived: Arrived) -> list[tuple[str, str, str | None]]:
    """What came in one request: the kind of each call, its number and its id."""
    body: Any = json.loads(arrived.body)
    if "batch" in body:
        return [
            ("event", item["name"], item["id"]) if "name" in item else ("track", item["event"], item["messageId"])
            for item in body["batch"]
        ]
    return [("send", body["message_data"]["n"], None) if "message_data" in body else ("identify", body["number"], None)]


def judge(run: Run, outbox: Outbox) -> dict[str, Any]:
    """Compare what returned, what arrived and what has failed."""
    returned = {tuple(line.split()) for line in run.log.read_text().splitlines()}
    at_server: set[tuple[str, str]] = set()
    ids: dict[tuple[str, str], set[str | None]] = defaultdict(set)
    sends: Counter[str] = Counter()
    for nth, arrived in enumerate(run.server.arrived):
        fault = run.plans[nth] if nth < len(run.plans) else ""
        refused = fault[:3].isdigit() and int(fault[:3]) in REFUSED
        for kind, number, id in numbers(arrived):
            ids[kind, number].add(id)
            if not refused:
                at_server.add((kind, number))
            if kind == "send" and not refused:
                sends[number] += 1
    failed: set[tuple[str, str]] = set()
    kinds: Counter[str] = Counter()
    for failure in outbox.failures():
        kinds[failure.kind] += 1
        content = json.loads(failure.content)
        if failure.call == "app.messages.send_email":
            failed.add(("send", content["message_data"]["n"]))
        elif failure.call == "pipelines.track":
            failed.add(("track", content["event"]))
        elif failure.call == "track.entities.send":
            failed.add(("event", content["name"]))
        else:
            failed.add(("identify", content["number"]))
    status = outbox.status()
    return {
        "returned": len(returned),
        "requests": len(run.server.arrived),
        "faults": sum(map(bool, run.plans)),
        "kinds of fault": len({name for name in run.plans if name}),
        "waiting": status.waiting,
        "failures": dict(kinds),
        "lost": sorted(returned - at_server - failed),
        "sent twice": [number for number, count in sends.items() if count > 1],
        "other ids": [key for key, found in ids.items() if len(found) > 1],
        "deliverers killed": run.killed_deliverers,
    }


def play(
    kills: int, seed: int, *, where: str | None = None, restart: Callable[[], None] | None = None
) -> dict[str, Any]:
    """Play one run.

    Args:
        kills: how many processes are killed.
        seed: what chance begins with.
        where: the outbox, if it is no file.
        restart: kills what keeps the outbox, and starts it again.
    """
    with tempfile.TemporaryDirectory() as folder, faulty_server() as server:
        server.good = lambda number: GOOD
        run = Run(Path(folder), seed, server, where, restart)
        server.plan = run.plan
        run.kill(kills)
        outbox = run.end()
        try:
            return judge(run, outbox)
        finally:
            outbox.close(0)


if __name__ == "__main__":
    result = play(int(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(result, indent=2))
    sys.exit(bool(result["lost"] or result["sent twice"] or result["other ids"] or result["waiting"]))
