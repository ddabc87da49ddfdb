"""What other processes do with an outbox; each function is run by `python -m tests.outbox.processes NAME ...`."""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from contextlib import suppress
from typing import Any

from customerio_client import CustomerIO, CustomerIOError, Outbox, Timeouts
from customerio_client.outbox.errors import OutboxFailed
from customerio_client.retry import Backoff
from customerio_track.entity import person

LONGEST = 900
"""Seconds after which a process ends that nobody has killed."""


def client(url: str) -> CustomerIO:
    return CustomerIO(
        site_id="s", track_api_key="k", app_api_key="k", pipelines_api_key="k",
        track_url=url, app_url=url, pipelines_url=url,
        rates=dict.fromkeys(("track", "pipelines", "app", "app-send", "app-trigger")),
        retry=Backoff(first=0.01, longest=0.05), timeout=Timeouts(connect=1, read=0.3, write=1, pool=1), max_retries=2,
    )  # fmt: skip


def put(outbox: Any, kind: str, number: str) -> None:
    """Make a call of a kind that can be told by its number."""
    if kind == "identify":
        outbox.track.customers.identify(f"p{number}", attributes={"number": number})
    elif kind == "event":
        outbox.track.entities.send(person.event(name=number, identifiers={"id": f"p{number}"}))
    elif kind == "track":
        outbox.pipelines.track(user_id=f"p{number}", event=number)
    else:
        outbox.app.messages.send_email(
            transactional_message_id=1, to="a@example.com", identifiers={"id": f"p{number}"}, message_data={"n": number}
        )


KINDS = ("identify", "event", "track", "send")


def write_on(outbox: Any, log: int, seed: int) -> None:
    """Put in for as long as the process lives, and note each call that returned."""
    dice = random.Random(seed)
    n = 0
    while True:
        number = f"{os.getpid()}-{n}"
        kind = dice.choice(KINDS)
        n += 1
        try:
            put(outbox, kind, number)
        except OutboxFailed:  # a Redis that is down; what raised may be lost
            time.sleep(0.1)
            continue
        os.write(log, f"{kind} {number}\n".encode())
        time.sleep(dice.random() * 0.02)


def crowd(url: str, path: str, log: str) -> None:
    """Put in from four forked children; this process delivers at first, and then whoever is left."""
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    outbox = Outbox(client(url), path, linger=0.05)
    for _ in range(4):
        if not (child := os.fork()):
            signal.alarm(LONGEST)
            write_on(outbox, file, os.getpid())
        print(child, flush=True)
    signal.alarm(LONGEST)
    while True:
        signal.pause()


def put_for_a_while(url: str, path: str, log: str) -> None:
    """Put in for two seconds, note each call that returned, and deliver nothing."""
    outbox = Outbox(client(url), path, deliver=False)
    print("ready", flush=True)
    with open(log, "a") as file:
        for number in range(1_000_000):
            if number * 0.002 > 2:
                return
            with suppress(OutboxFailed):
                outbox.track.customers.identify(f"{os.getpid()}-{number}", email="a@example.com")
                print(f"{os.getpid()}-{number}", file=file, flush=True)
            time.sleep(0.002)


class TimeLimit(Exception):
    """As Celery's soft time limit is raised."""


def interrupted(url: str, path: str) -> None:
    """Be interrupted in the middle of a hundred calls, and see whether other threads can use the outbox then."""
    outbox = Outbox(client(url), path, deliver=False)
    dice = random.Random(1)
    outbox.track.customers.identify("1", email="a@example.com")  # loads what is needed

    def interrupt(number: int, frame: object) -> None:
        raise TimeLimit

    signal.signal(signal.SIGALRM, interrupt)
    returned = 1
    for _ in range(150):
        with suppress(TimeLimit, CustomerIOError):  # the second where a value was being read
            signal.setitimer(signal.ITIMER_REAL, dice.uniform(0.0002, 0.003))
            while True:
                outbox.track.customers.identify("1", email="a@example.com")
                returned += 1
    signal.setitimer(signal.ITIMER_REAL, 0)
    found: list[Any] = []
    thread = threading.Thread(target=lambda: found.append(outbox.status().waiting), daemon=True)
    thread.start()
    thread.join(20)
    print(returned, *found, flush=True)


def deliver(url: str, path: str) -> None:
    """Deliver until it is killed."""
    Outbox(client(url), path, linger=0.05)
    print("ready", flush=True)
    threading.Event().wait(LONGEST)


def put_one_and_end(url: str, path: str, how: str) -> None:
    """Put some calls in, and end in one of the ways in which programs end."""
    outbox = Outbox(client(url), path or None, flush_timeout=3.0)
    for number in range(5):
        outbox.track.customers.identify(str(number), email="a@example.com")
    print("put", flush=True)
    if how == "exception":
        raise ValueError("as a program may")
    if how == "thread exits":
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join()
    elif how == "SIGTERM":
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)
    elif how == "SIGINT":
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)
    elif how == "with":
        with outbox:
            pass
    elif how == "forgotten":
        del outbox
    elif how == "multiprocessing":
        import multiprocessing

        process = multiprocessing.get_context("fork").Process(target=_put_in_child, args=(outbox,))
        process.start()
        process.join()
    elif how == "late thread":  # puts in while the interpreter waits for its threads
        threading.Thread(target=_put_late, args=(outbox,)).start()


def _put_in_child(outbox: Any) -> None:
    outbox.track.customers.identify("child", email="a@example.com")


def _put_late(outbox: Any) -> None:
    time.sleep(0.3)
    outbox.track.customers.identify("late", email="a@example.com")


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
