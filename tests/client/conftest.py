"""What the tests of the client share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from customerio_client.limits import MemoryLimiter
from tests.wire.server import Reply, Server, serving

from .clients import SECRETS, Make, StillClock, making, urls
from .redis_server import PROGRAM, RedisServer


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The URL of a Redis that belongs to this run."""
    needs_redis()
    with RedisServer() as server:
        yield server.url


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A Redis that belongs to one test, which may stop it."""
    needs_redis()
    with RedisServer() as server:
        yield server


def needs_redis() -> None:
    if not shutil.which(PROGRAM):
        pytest.skip(f"no {PROGRAM} here: tests of limits that machines share through Redis are left out")


@pytest.fixture(scope="session")
def _vendor() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def vendor(_vendor: Server) -> Server:
    """A server that plays the vendor, with nothing received yet."""
    _vendor.received.clear()
    _vendor.replies.clear()
    _vendor.reply = Reply(200, b"{}")
    return _vendor


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, vendor: Server, clock: StillClock) -> Iterator[Make]:
    """Makes clients of the server, of either kind; all are called as synchronous ones."""
    # A limiter for each test: what went before in this process counts in the usual one.
    with making(request.param, {**SECRETS, **urls(vendor), "clock": clock, "limiter": MemoryLimiter()}) as make:
        yield make
