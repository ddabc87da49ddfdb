from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO
from customerio_sandbox import Sandbox

Json = Any
SEED = Path(__file__).with_name("seed.json")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def seeded() -> Iterator[Sandbox]:
    """A sandbox in which there is one of everything."""
    with Sandbox(seed=SEED) as sandbox:
        yield sandbox


@pytest.fixture
def cio(sandbox: Sandbox) -> Iterator[CustomerIO]:
    """A client of `sandbox`, without sockets."""
    with client_of(sandbox) as client:
        yield client


def client_of(sandbox: Sandbox, **arguments: Any) -> CustomerIO:
    given = {"transport": sandbox.transport(), "region": sandbox.region, **arguments}
    return CustomerIO(**credentials_of(sandbox), **given)


def credentials_of(sandbox: Sandbox) -> dict[str, str]:
    names = ("site_id", "track_api_key", "app_api_key", "pipelines_api_key")
    return {name: getattr(sandbox.credentials, name) for name in names}
