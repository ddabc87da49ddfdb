"""One server for all, and one client for each API and way of calling."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.wire.callers import CALLERS, Caller
from tests.wire.contracts import Endpoint, endpoints
from tests.wire.server import Server, serving


@pytest.fixture(scope="session")
def _server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def server(_server: Server) -> Server:
    """The server, with nothing received yet."""
    _server.received.clear()
    _server.replies.clear()
    return _server


@pytest.fixture(scope="session")
def _callers(_server: Server) -> Iterator[Callable[[str, str], Caller]]:
    made: dict[tuple[str, str], Caller] = {}

    def give(api: str, way: str) -> Caller:
        if (api, way) not in made:
            made[api, way] = CALLERS[way](api, _server.url)
        return made[api, way]

    yield give
    for caller in made.values():
        caller.close()


@pytest.fixture
def caller(way: str, endpoint: Endpoint, _callers: Callable[[str, str], Caller]) -> Caller:
    """What calls the API of `endpoint`."""
    return _callers(endpoint.api, way)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each test that takes an `endpoint` every operation of the three APIs, and a `caller` in both ways.

    A test that says which operations it means has its own mark.
    """
    own = any("endpoint" in mark.args for mark in metafunc.definition.iter_markers("parametrize"))
    if "endpoint" in metafunc.fixturenames and not own:
        metafunc.parametrize("endpoint", endpoints(), ids=[f"{e.api}:{e.id}" for e in endpoints()])
    if "caller" in metafunc.fixturenames:
        metafunc.parametrize("way", CALLERS)
