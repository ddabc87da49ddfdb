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
    with RedisServer() as server:
        yield server.url


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A Redis that belongs to one test, which may stop it."""
    with RedisServer() as server:
        yield server


_LEFT_OUT = pytest.StashKey[list[pytest.Item]]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that need a Redis where the machine has none; said in one line, not in one for each."""
    if not shutil.which(PROGRAM):
        left_out = config.stash[_LEFT_OUT] = [item for item in items if _needs_redis(item)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if left_out := config.stash.get(_LEFT_OUT, []):
        files = ", ".join(sorted({item.path.name for item in left_out}))
        terminalreporter.write_line(f"left out, as there is no {PROGRAM} here: {len(left_out)} tests of {files}")


def _needs_redis(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    parameters = item.callspec.params.values() if hasattr(item, "callspec") else ()
    return "redis_url" in fixtures or "redis_server" in fixtures or "redis" in parameters


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
