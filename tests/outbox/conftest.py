"""What the tests of the outbox share: a service, clients of it, and outboxes in memory and in a file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from customerio_client import CustomerIO
from customerio_client.outbox.outbox import Outbox
from customerio_client.retry import Backoff
from tests.client.redis_server import PROGRAM, RedisServer

from .service import Service, serving

MakeOutbox = Callable[..., Outbox]

QUICK: dict[str, Any] = {"retry": Backoff(first=0.001, longest=0.01)}


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as service:
        yield service


@pytest.fixture
def client(service: Service) -> Iterator[CustomerIO]:
    with CustomerIO(**service.settings(), **QUICK) as client:
        yield client


@pytest.fixture(params=["memory", "file", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str | None:
    """Where an outbox keeps its calls."""
    if request.param == "redis":
        url: str = request.getfixturevalue("redis_url")
        return f"{url}?outbox={uuid4().hex}"
    return None if request.param == "memory" else tmp_path / "outbox.db"


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    if shutil.which(PROGRAM) is None:
        pytest.skip(f"{PROGRAM} is not installed")
    with RedisServer() as server:
        yield server.url


@pytest.fixture
def make(client: CustomerIO) -> Iterator[MakeOutbox]:
    """Makes outboxes, which are closed in the end."""
    made: list[Outbox] = []

    def make(where: Path | str | None, *, cio: CustomerIO = client, **arguments: Any) -> Outbox:
        made.append(Outbox(cio, where, **{"linger": 0.1, **arguments}))
        return made[-1]

    yield make
    for outbox in made:
        outbox.close(0)
