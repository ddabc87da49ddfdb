"""A run that ends before its end: what was answered is told and kept, and nothing stays open."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO
from customerio_client.bulk import Progress, read_failures
from customerio_client.limits import MemoryLimiter
from customerio_client.limits.limiter import Waiter

from .conftest import Send, event, send_async, send_sync, settings
from .vendor import Vendor, serving


class Boom(Exception):
    pass


def raising(*_: object) -> None:
    raise Boom


def broken(records: int, error: Exception) -> Iterator[dict[str, Any]]:
    yield from (event(n) for n in range(records))
    raise error


def test_what_is_read_stays_whole_when_something_raises_at_the_end(send: Send, tmp_path: Path) -> None:
    path = tmp_path / "failures.jsonl"

    def late(progress: Progress) -> None:
        if progress.summary.records:
            raise Boom

    with serving() as vendor:
        send(vendor, [event(n, "bad") for n in range(50)], failures=path)
        before = path.read_bytes()
        vendor.delay = 0.2  # in which time the function is called again
        with pytest.raises(Boom):
            send(vendor, read_failures(path), failures=path, progress=late)
    assert path.read_bytes() == before


@pytest.mark.parametrize("how", [{"progress": raising}, {"failures": "no/such/folder/failures"}])
def test_a_journal_is_free_again_whatever_ended_the_run(
    vendor: Vendor, send: Send, tmp_path: Path, how: dict[str, Any]
) -> None:
    with pytest.raises((Boom, OSError)) as raised:
        send(vendor, [event(1)], journal=tmp_path / "journal", **how)
    _, summary = send(vendor, [event(1)], journal=tmp_path / "journal")
    assert summary.accepted == 1 == len(vendor.taken) and raised.value.__traceback__


def test_a_resumed_run_that_ends_sooner_tells_its_own_end(vendor: Vendor, send: Send, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    for records, error in ((1_000, Boom("first")), (900, Boom("second")), (1_000, Boom("third"))):
        with pytest.raises(Boom, match=str(error)):
            send(vendor, broken(records, error), journal=journal)
    outcomes, _ = send(vendor, [event(n) for n in range(1_200)], journal=journal)
    assert len(outcomes) == 1_200 and {outcome.id for outcome in outcomes} == set(vendor.taken)
    assert set(vendor.taken.values()) == {1}


class BreakingLimiter(MemoryLimiter):
    """Raises what is no error of ours, twice."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def claim(self, place: Waiter) -> float:
        self.calls += 1
        if 4 < self.calls <= 6:
            raise Boom(f"number {self.calls}")
        return super().claim(place)


def test_batches_that_break_take_no_other_batch_with_them(tmp_path: Path) -> None:
    for send_with in (sync_outcomes, async_outcomes):
        with serving(delay=0.05) as vendor:
            seen, summary = send_with(vendor, BreakingLimiter(), tmp_path / send_with.__name__)
        assert len(seen) == summary.accepted == sum(vendor.taken.values()) >= 200
        assert {outcome.id for outcome in seen} == set(vendor.taken)


def sync_outcomes(vendor: Vendor, limiter: Any, journal: Path) -> Any:
    seen: list[Any] = []
    with CustomerIO(**{**settings(vendor), "rates": {}, "limiter": limiter}) as cio:
        sending = cio.track.send_many(
            [event(n) for n in range(3_000)], batch_bytes=40_000, in_flight=4, journal=journal
        )
        with pytest.raises(Boom):
            for outcome in sending:
                seen.append(outcome)
    return seen, sending.summary


def async_outcomes(vendor: Vendor, limiter: Any, journal: Path) -> Any:
    seen: list[Any] = []

    async def run() -> Any:
        async with AsyncCustomerIO(**{**settings(vendor), "rates": {}, "limiter": limiter}) as cio:
            sending = cio.track.send_many(
                [event(n) for n in range(3_000)], batch_bytes=40_000, in_flight=4, journal=journal
            )
            with pytest.raises(Boom):
                async for outcome in sending:
                    seen.append(outcome)
            return sending.summary

    return seen, asyncio.run(run())


def test_leaving_off_counts_what_was_answered_already() -> None:
    async def run() -> Any:
        async with AsyncCustomerIO(**settings(vendor)) as cio:
            sending = cio.track.send_many([event(n) for n in range(3_000)], batch_bytes=40_000, in_flight=4)
            async for _ in sending:
                break
            while len(vendor.taken) < 900:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.2)
            await sending.aclose()
            return sending.summary

    with serving() as vendor:
        summary = asyncio.run(run())
    assert summary.accepted == sum(vendor.taken.values())


def test_a_second_cancellation_closes_the_files_too(tmp_path: Path) -> None:
    async def run(vendor: Vendor) -> None:
        async with AsyncCustomerIO(**settings(vendor)) as cio:
            sending = cio.track.send_many([event(1)], journal=tmp_path / "journal")
            task = asyncio.create_task(sending.run())
            await asyncio.sleep(0.1)
            task.cancel()
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with serving(delay=1) as vendor:
        asyncio.run(run(vendor))
    with serving() as vendor:
        assert send_async(vendor, [event(1)], journal=tmp_path / "journal")[1].accepted == 1
        assert send_sync(vendor, [event(1)], journal=tmp_path / "journal")[1].resumed == 1


def test_a_second_interrupt_does_not_wait(tmp_path: Path) -> None:
    """For a server that takes requests and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        program = f"""
            import signal
            from customerio_client import CustomerIO
            signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background has it ignored
            cio = CustomerIO(site_id="s", track_api_key="k", track_url="http://127.0.0.1:{silent.getsockname()[1]}")
            entity = {{"type": "person", "identifiers": {{"id": "7"}}, "action": "identify"}}
            with cio, cio.track.send_many(entity for _ in range(10)) as sending:
                print("sending", flush=True)
                sending.run()
        """
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            assert process.stdout is not None and process.stdout.readline() == b"sending\n"
            connection, _ = silent.accept()
            with connection:
                for _ in range(2):
                    time.sleep(0.5)
                    process.send_signal(signal.SIGINT)
                process.wait(10)
    assert process.returncode
