"""What the tests of the client share."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from customerio_client.limits import MemoryLimiter
from tests.wire.server import Reply, Server, serving

from .clients import SECRETS, Make, StillClock, making, urls


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


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
