"""Engines for tests, sending in each of the ways there are, and requests for them."""

from __future__ import annotations

import asyncio
import ssl
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from customerio_client.engine import AsyncEngine, Engine
from customerio_client.errors import ConnectionFailed
from customerio_core import HttpResponse, Operation, Request, Timeouts

from .scripted import Scripted

OPERATION = Operation(id="put", api="test", method="PUT", path="/people/{id}", resource="people", name="put")
QUICK = Timeouts(connect=5.0, read=0.15, write=5.0, pool=5.0)
PATIENT = Timeouts()
CANARY = "canary-4711"
PERSON = f"/people/{CANARY}%40example.com"


def put(server: Scripted, **changed: Any) -> Request:
    arguments: dict[str, Any] = {
        "method": "PUT",
        "base_url": server.url,
        "path": PERSON,
        "headers": {"authorization": f"Bearer {CANARY}", "content-type": "application/json"},
        "content": f'{{"email":"{CANARY}"}}'.encode(),
        **changed,
    }
    return Request(**arguments)


@dataclass
class Sender:
    """An engine of either kind, whose `send` waits for the answer."""

    engine: Engine | AsyncEngine
    run: Callable[[Any], Any]

    def send(self, request: Request, timeouts: Timeouts = PATIENT, left: float | None = None) -> HttpResponse:
        sent = self.engine.send(OPERATION, request, timeouts, left)
        result: HttpResponse = sent if isinstance(sent, HttpResponse) else self.run(sent)
        return result

    async def attempt(self, request: Request) -> HttpResponse:
        """Send from within an event loop."""
        assert isinstance(self.engine, AsyncEngine)
        return await self.engine.send(OPERATION, request, PATIENT, 5.0)

    def idle(self) -> None:
        """Have an event loop notice what has come meanwhile."""
        if isinstance(self.engine, AsyncEngine):
            self.run(asyncio.sleep(0.01))

    def fails(self, request: Request, timeouts: Timeouts = PATIENT, left: float | None = None) -> ConnectionFailed:
        """The failure of a request; it must not tell what was sent, nor to whom."""
        with pytest.raises(ConnectionFailed) as caught:
            self.send(request, timeouts, left)
        error = caught.value
        assert error.__cause__ is None and error.__context__ is None
        shown = "".join(traceback.format_exception(error)) + repr(error) + repr(error.args)
        assert CANARY not in shown
        return error

    def close(self) -> None:
        if isinstance(self.engine, Engine):
            self.engine.close()
        else:
            self.run(self.engine.aclose())


# Made once: it takes longer than most tests.
TRUST = ssl.create_default_context()
WAYS: dict[str, Callable[..., Engine | AsyncEngine]] = {
    "pool": Engine,
    "transport": lambda **given: Engine(transport=httpx.HTTPTransport(verify=TRUST), **given),
    "client": lambda **given: Engine(client=httpx.Client(verify=TRUST), **given),
    "async session": AsyncEngine,
    "async transport": lambda **given: AsyncEngine(transport=httpx.AsyncHTTPTransport(verify=TRUST), **given),
    "async client": lambda **given: AsyncEngine(client=httpx.AsyncClient(verify=TRUST), **given),
}
OWN = ["pool", "async session"]

Make = Callable[..., Sender]


@contextmanager
def making_engines(way: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Give what makes engines that send in one of the ways."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    made: list[Sender] = []
    with asyncio.Runner() as runner:

        def make_one(**given: Any) -> Sender:
            made.append(Sender(WAYS[way](**given), runner.run))
            return made[-1]

        yield make_one
        for sender in made:
            sender.close()
            client = sender.engine._client
            if isinstance(client, httpx.Client):
                client.close()
            elif client is not None:
                runner.run(client.aclose())
