"""What the tests of the outbox share: a service, clients of it, and outboxes in memory and in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO
from customerio_client.outbox.outbox import Outbox
from customerio_client.retry import Backoff

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


@pytest.fixture(params=["memory", "file"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    """Where an outbox keeps its calls."""
    return None if request.param == "memory" else tmp_path / "outbox.db"


@pytest.fixture
def make(client: CustomerIO) -> Iterator[MakeOutbox]:
    """Makes outboxes, which are closed in the end."""
    made: list[Outbox] = []

    def make(where: Path | None, *, cio: CustomerIO = client, **arguments: Any) -> Outbox:
        made.append(Outbox(cio, where, **{"linger": 0.1, **arguments}))
        return made[-1]

    yield make
    for outbox in made:
        outbox.close(0)
