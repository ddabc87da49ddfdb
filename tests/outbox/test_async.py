"""Tasks put in without blocking their event loop; writes of many are one."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from customerio_client import AsyncCustomerIO, AsyncOutbox, CustomerIO, OutboxFull, ValueRefused
from customerio_client.outbox.in_file import FileStore
from customerio_track.entity import person

from .service import Reply, Service


def outbox_of(service: Service, where: Path | None, **arguments: Any) -> AsyncOutbox:
    return AsyncOutbox(AsyncCustomerIO(**service.settings()), where, **{"linger": 0.1, **arguments})


def test_awaited_calls_arrive(where: Path | None, service: Service) -> None:
    async def run() -> None:
        async with outbox_of(service, where) as outbox:
            ticket = await outbox.track.customers.identify("7", email="a@b.c")
            await asyncio.gather(
                *[outbox.track.entities.send(person.event(name=str(n), identifiers={"id": str(n)})) for n in range(100)]
            )
            with pytest.raises(ValueRefused):
                await outbox.track.customers.identify("", email="a@b.c")
            assert await outbox.flush(10)
            assert ticket.state == "delivered"
            status = await outbox.status()
            assert (status.waiting, status.failed) == (0, 0)
            assert await outbox.failures() == []

    asyncio.run(run())
    assert len(service.taken_items("batch")) == 100


def test_calls_of_one_event_loop_after_another_are_delivered_while_none_runs(
    where: Path | None, service: Service
) -> None:
    outbox = outbox_of(service, where)
    for number in range(3):

        async def handle(number: int = number) -> None:
            await outbox.track.customers.identify(str(number), email="a@b.c")

        asyncio.run(handle())
    ends = time.monotonic() + 10
    while len(service.taken) < 3 and time.monotonic() < ends:
        time.sleep(0.02)
    assert len(service.taken) == 3
    asyncio.run(outbox.aclose())


def test_the_loop_runs_on_while_the_file_is_locked_and_what_many_tasks_put_in_is_one_write(
    tmp_path: Path, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "outbox.db"
    writes: list[int] = []
    append = FileStore.append

    def counted(self: FileStore, calls: Any, **arguments: Any) -> Any:
        writes.append(len(calls))
        return append(self, calls, **arguments)

    monkeypatch.setattr(FileStore, "append", counted)

    async def run() -> None:
        outbox = outbox_of(service, path, deliver=False)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        tasks = [asyncio.create_task(put(outbox, number)) for number in range(500)]
        latest = time.monotonic()
        longest = 0.0
        ends = latest + 0.5
        while latest < ends:
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - latest)
            latest = time.monotonic()
        assert not any(task.done() for task in tasks)
        other.execute("ROLLBACK")
        other.close()
        await asyncio.gather(*tasks)
        assert longest < 0.4
        assert (await outbox.status()).waiting == 500
        await outbox.aclose()

    async def put(outbox: AsyncOutbox, number: int) -> None:
        await outbox.track.customers.identify(str(number), email="a@b.c")

    asyncio.run(run())
    assert sum(writes) == 500
    assert len(writes) <= 4


def test_full(where: Path | None, service: Service) -> None:
    service.reply = lambda request: Reply(503)

    async def run() -> None:
        outbox = outbox_of(service, where, max_records=2)
        results = await asyncio.gather(
            *[outbox.track.customers.identify(str(n), email="a@b.c") for n in range(5)], return_exceptions=True
        )
        assert sum(isinstance(result, OutboxFull) for result in results) == 3
        await outbox.aclose(0)
        dropping = outbox_of(service, None, max_records=2, when_full="drop_oldest")
        for number in range(5):
            await dropping.track.customers.identify(str(number), email="a@b.c")
        assert (await dropping.status()).dropped == 3
        waiting = outbox_of(service, None, max_records=2, when_full="wait", full_timeout=0.2)
        with pytest.raises(OutboxFull):
            for number in range(5):
                await waiting.track.customers.identify(str(number), email="a@b.c")
        await dropping.aclose(0)
        await waiting.aclose(0)

    asyncio.run(run())


def test_a_client_that_only_tasks_can_use_is_refused(service: Service) -> None:
    async def run() -> None:
        async with httpx.AsyncClient() as http_client:
            with pytest.raises(TypeError, match="pass a CustomerIO"):
                AsyncOutbox(AsyncCustomerIO(**service.settings(), http_client=http_client))
        outbox = AsyncOutbox(CustomerIO(**service.settings()))
        await outbox.track.customers.identify("7", email="a@b.c")
        await outbox.aclose()

    asyncio.run(run())
    assert len(service.taken) == 1
