"""Clients for tests: of a server on this machine, that wait for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

from customerio_client import AsyncCustomerIO, Clock, CustomerIO
from customerio_core import AsyncPages
from tests.wire.server import Server

SECRETS = {
    "site_id": "site-canary",
    "track_api_key": "track-canary",
    "app_api_key": "app-canary",
    "pipelines_api_key": "pipelines-canary",
}


def urls(server: Server) -> dict[str, str]:
    return {"track_url": server.url, "app_url": server.url, "pipelines_url": server.url}


class StillClock(Clock):
    """Waits in no time, and remembers for how long."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:  # type: ignore[override]  # the system's clock is a function, this is a method
        return self.passed

    def now(self) -> float:  # type: ignore[override]  # as above
        return 1_750_000_000 + self.passed

    def random(self) -> float:  # type: ignore[override]  # as above
        return 0.0

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class AsIfSync:
    """An asynchronous client that is called like a synchronous one."""

    def __init__(self, target: Any, run: Callable[[Any], Any]) -> None:
        self._target = target
        self._run = run

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if asyncio.iscoroutinefunction(value):
            return lambda *args, **kwargs: self._run(value(*args, **kwargs))
        return AsIfSync(value, self._run)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        found = self._target(*args, **kwargs)
        return self._run(_listed(found) if isinstance(found, AsyncPages) else found)


async def _listed(pages: AsyncPages[Any, Any]) -> list[Any]:
    return [item async for item in pages]


Make: TypeAlias = Callable[..., Any]


@contextmanager
def making(way: str, usual: dict[str, Any]) -> Iterator[Make]:
    """Give what makes clients: synchronous ones, or asynchronous ones that are called as if they were."""
    opened: list[Any] = []
    with asyncio.Runner() as runner:

        def make(**arguments: Any) -> Any:
            kind = CustomerIO if way == "sync" else AsyncCustomerIO
            opened.append(kind(**{**usual, **arguments}))
            return opened[-1] if way == "sync" else AsIfSync(opened[-1], runner.run)

        yield make
        for client in opened:
            if way == "sync":
                client.close()
            else:
                runner.run(client.aclose())
