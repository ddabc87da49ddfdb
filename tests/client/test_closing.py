"""Closing a client beside calls in progress, many threads at once, and exceptions out of a signal handler."""

from __future__ import annotations

import asyncio
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from customerio_client import AsyncCustomerIO, ConnectionFailed, CustomerIO, TimedOut
from customerio_client.engine import AsyncEngine, Engine, by_httpcore
from customerio_client.limits import Key, Limiter, MemoryLimiter, open_limiter
from customerio_client.limits.in_file import FileLimiter
from customerio_core import Timeouts
from tests.processes import takes_the_alarm

from .clients import SECRETS
from .engines import OPERATION, PATIENT, put
from .scripted import Scripted, answer, scripted, wait_for

AT_ONCE = 2.0
"""Seconds, on a busy machine. The timeouts are 30."""


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


def client(kind: type[Any], server: Scripted, **arguments: Any) -> Any:
    return kind(**SECRETS, app_url=server.url, track_url=server.url, limiter=MemoryLimiter(), **arguments)


# --- closing --------------------------------------------------------------------------------------


def test_closing_ends_the_calls_of_other_threads_at_once(server: Scripted) -> None:
    server.acts.extend([wait_for(server.stopped)] * 8)
    cio = client(CustomerIO, server)
    failures: list[ConnectionFailed] = []

    def call() -> None:
        try:
            cio.track.customers.identify("7")
        except ConnectionFailed as failure:
            failures.append(failure)

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    while len(server.requests) < 8:
        time.sleep(0.01)
    began = time.monotonic()
    cio.close()
    for thread in threads:
        thread.join(20)
    assert time.monotonic() - began < AT_ONCE
    assert [(failure.reason, failure.sent) for failure in failures] == [("the client was closed", True)] * 8
    assert len(server.requests) == 8  # and none was repeated
    cio.track.customers.identify("7")  # it can be used again
    cio.close()


def test_closing_ends_a_call_that_waits_for_another_attempt(server: Scripted) -> None:
    server.acts.append(lambda connection: connection.sendall(b"HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n") is None)
    cio = client(CustomerIO, server, retry=lambda situation: 20.0)
    failures: list[ConnectionFailed] = []

    def call() -> None:
        with pytest.raises(ConnectionFailed, match="the client was closed") as caught:
            cio.track.customers.identify("7")
        failures.append(caught.value)

    thread = threading.Thread(target=call)
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    time.sleep(0.1)
    cio.close()
    thread.join(AT_ONCE)
    assert [failure.sent for failure in failures] == [True]


def test_closing_ends_asynchronous_calls_that_wait(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some in the middle of a response, more for a connection, of which there are few."""
    monkeypatch.setattr("customerio_client.engine.by_aiohttp.CONNECTIONS", 3)
    server.acts.extend([wait_for(server.stopped)] * 3)

    async def main() -> list[Any]:
        cio = client(AsyncCustomerIO, server)
        calls = [asyncio.create_task(cio.track.customers.identify("7")) for _ in range(10)]
        while len(server.requests) < 3:
            await asyncio.sleep(0.01)
        await cio.aclose()
        async with asyncio.timeout(AT_ONCE):
            return await asyncio.gather(*calls, return_exceptions=True)

    ended = asyncio.run(main())
    assert [type(each) for each in ended] == [ConnectionFailed] * 10
    assert sorted(each.sent for each in ended) == [False] * 7 + [True] * 3


def test_a_call_that_was_cancelled_by_its_own_is_cancelled(server: Scripted) -> None:
    server.acts.append(wait_for(server.stopped))

    async def main() -> None:
        async with client(AsyncCustomerIO, server) as cio:
            call = asyncio.create_task(cio.track.customers.identify("7"))
            while not server.requests:
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    asyncio.run(main())


@pytest.mark.parametrize("steps", range(6))
def test_closing_beside_a_call_whose_time_is_just_up(server: Scripted, steps: int) -> None:
    """The call is being stopped already: between two steps of the event loop, closing must not stop it again."""
    server.acts.append(wait_for(server.stopped))

    async def main() -> BaseException | None:
        engine = AsyncEngine()
        call = asyncio.create_task(engine.send(OPERATION, put(server), PATIENT, 0.2))
        while not server.requests:
            await asyncio.sleep(0.01)
        time.sleep(0.3)  # past its end, with the event loop none the wiser
        for _ in range(steps):
            await asyncio.sleep(0)
        async with asyncio.timeout(AT_ONCE):
            await engine.aclose()
            await asyncio.wait([call])
        assert not call.cancelled()
        return call.exception()

    assert isinstance(asyncio.run(main()), ConnectionFailed)


def test_a_call_may_be_cancelled_when_its_time_is_up(server: Scripted) -> None:
    """Whoever cancels it gets the cancellation, and not only an error about time."""
    server.acts.append(wait_for(server.stopped))

    async def main() -> None:
        engine = AsyncEngine()
        call = asyncio.create_task(engine.send(OPERATION, put(server), PATIENT, 0.2))
        while not server.requests:
            await asyncio.sleep(0.01)
        time.sleep(0.3)
        call.cancel()
        await asyncio.wait([call])
        assert call.cancelled()
        await engine.aclose()

    asyncio.run(main())


LIMITERS: dict[str, Callable[[str], Limiter]] = {
    "memory": lambda url: MemoryLimiter(),
    "file": lambda url: FileLimiter(Path("limits.db")),
    "redis": open_limiter,
}


@pytest.mark.parametrize("kind", LIMITERS)
def test_closing_a_limiter_beside_calls_raises_nothing(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    limiter = LIMITERS[kind](request.getfixturevalue("redis_url") if kind == "redis" else "")
    keys = [Key("w", "api", "b", None, 100_000, 1.0)]

    async def main() -> None:
        ends = time.monotonic() + 0.5

        async def ask() -> None:
            while time.monotonic() < ends:
                await limiter.acquire_async(keys)

        async def close() -> None:
            while time.monotonic() < ends:
                await asyncio.to_thread(limiter.close)

        await asyncio.gather(*(ask() for _ in range(8)), close())

    asyncio.run(main())


# --- threads, connections and loops -----------------------------------------------------------------


def test_more_threads_than_connections_take_turns(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_httpcore, "CONNECTIONS", 3)
    engine = Engine()

    def calls() -> None:
        for _ in range(5):
            assert engine.send(OPERATION, put(server), PATIENT).status == 200

    threads = [threading.Thread(target=calls) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 60 and server.connections <= 3
    engine.close()


def test_no_connection_that_is_free_is_a_timeout(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_httpcore, "CONNECTIONS", 1)
    engine = Engine()
    server.acts.append(wait_for(server.stopped))
    thread = threading.Thread(target=lambda: suppress(ConnectionFailed).__enter__() or _ignore(engine, server))
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    with pytest.raises(TimedOut, match=r"no connection was free within 0\.2 s") as caught:
        engine.send(OPERATION, put(server), Timeouts(pool=0.2))
    assert not caught.value.sent
    engine.close()
    thread.join()


def _ignore(engine: Engine, server: Scripted) -> None:
    with suppress(ConnectionFailed):
        engine.send(OPERATION, put(server), PATIENT)


def test_one_client_in_the_loops_of_several_threads(server: Scripted) -> None:
    engine = AsyncEngine()
    failures: list[BaseException] = []

    async def calls() -> None:
        for number in range(3):
            await engine.send(OPERATION, put(server, base_url=f"{server.url}/{number}"), PATIENT)
        await engine.aclose()

    def loops() -> None:
        try:
            for _ in range(15):
                asyncio.run(calls())
        except BaseException as error:
            failures.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=loops) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert not failures


# --- first calls from several threads ---------------------------------------------------------------

FIRST_CALLS = """
import sys, threading
from customerio_client import CustomerIO
sys.setswitchinterval(1e-5)
cio = CustomerIO(app_api_key="x", app_url=sys.argv[1], pipelines_api_key="y", pipelines_url=sys.argv[1], site_id="s",
    track_api_key="k", track_url=sys.argv[1], rates={"app-trigger": None})
calls = [
    lambda: cio.app.broadcasts.trigger(7),
    lambda: cio.app.messages.send_email(transactional_message_id=1, to="a@example.com", identifiers={"id": "7"}),
    lambda: cio.app.exports.list(),
    lambda: cio.app.segments.list(),
]
call = calls[int(sys.argv[2])]
go = threading.Barrier(4)
failed = []
def first():
    go.wait()
    try:
        call()
    except Exception as error:
        failed.append(repr(error))
threads = [threading.Thread(target=first) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
sys.exit("; ".join(failed) or None)
"""


@pytest.mark.parametrize("number", range(4))
def test_first_calls_from_several_threads(server: Scripted, number: int) -> None:
    """In half of all processes one of them failed with a NameError, after its request had arrived."""
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", FIRST_CALLS, server.url, str(number)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


# --- signals ----------------------------------------------------------------------------------------


class Stop(Exception):
    """What a signal handler raises: Celery's soft time limit is such an exception."""


@takes_the_alarm
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # stopped right where a socket is made
@pytest.mark.parametrize("way", ["pool", "proxy"])
def test_calls_work_after_a_signal_raised_in_the_middle_of_one(server: Scripted, way: str) -> None:
    def stop(*_: Any) -> None:
        raise Stop

    proxy = {"proxy": server.url} if way == "proxy" else {}
    engine = Engine(**proxy)
    request = put(server) if way == "pool" else put(server, base_url="http://api.example")
    before = signal.signal(signal.SIGALRM, stop)
    dice = random.Random(11)
    stopped = 0
    try:
        for _ in range(300):
            try:
                signal.setitimer(signal.ITIMER_REAL, dice.uniform(1e-5, 2e-3))
                for _ in range(3):
                    engine.send(OPERATION, request, PATIENT)
                signal.setitimer(signal.ITIMER_REAL, 0)
            except Stop:
                stopped += 1
    finally:
        with suppress(Stop):
            signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert stopped > 100
    # All 100 places are there, at once.
    threads = [threading.Thread(target=_ignore, args=(engine, server)) for _ in range(20)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert time.monotonic() - began < 10
    assert engine.send(OPERATION, request, PATIENT).status == 200
    engine.close()


def test_bytes_behind_a_response_reach_nobody_who_waits_for_its_connection(server: Scripted) -> None:
    """A client of httpx that the caller shares between threads gives a connection on as soon as it is free: before it
    sees that its socket was closed, as this one never does.
    """

    def with_a_socket_that_stays_open(response: httpx.Response) -> None:
        response.extensions["network_stream"] = SimpleNamespace(close=lambda: None)

    waiting = threading.Event()

    def with_another_behind(connection: socket.socket) -> bool:
        waiting.wait(10)
        time.sleep(0.2)  # until the second call waits for the connection
        connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
            b'HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{"campaigns": []}'
        )
        return True

    server.acts.append(with_another_behind)
    server.otherwise = lambda number: answer(b'{"campaigns": [{"id": 7}]}')
    one_connection = httpx.Limits(max_connections=1)
    hooks = {"response": [with_a_socket_that_stays_open]}
    with (
        httpx.Client(limits=one_connection, event_hooks=hooks) as shared,
        client(CustomerIO, server, http_client=shared) as cio,
    ):
        first = threading.Thread(target=cio.track.customers.identify, args=("7",))
        first.start()
        while not server.requests:
            time.sleep(0.01)
        waiting.set()
        found = cio.app.campaigns.list()
        first.join(10)
    assert [campaign.id for campaign in found.campaigns or ()] == [7]


@takes_the_alarm
def test_bytes_for_a_call_that_was_stopped_are_for_no_other(server: Scripted) -> None:
    """The response to the stopped call comes later; the next call must not get it."""
    engine = Engine()

    def late(connection: socket.socket) -> bool:
        time.sleep(0.1)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nanother")
        return True

    def stop(*_: Any) -> None:
        raise Stop

    before = signal.signal(signal.SIGALRM, stop)
    try:
        server.acts.append(late)
        signal.setitimer(signal.ITIMER_REAL, 0.03)
        with pytest.raises(Stop):
            engine.send(OPERATION, put(server), PATIENT)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert engine.send(OPERATION, put(server), PATIENT).content == b"{}"
    engine.close()
