"""What the tests of sending many records share: a vendor, and clients whose calls are made alike, sync or async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO
from customerio_client.bulk import Outcome, Summary
from customerio_client.retry import Backoff
from customerio_sandbox import Credentials, Sandbox

from .vendor import Vendor, serving

if TYPE_CHECKING:
    from distributed import Client

Send = Callable[..., tuple[list[Outcome[Any]], Summary]]

QUICK = {"retry": Backoff(first=0.001, longest=0.01), "max_retries": 30, "rates": {"track": None, "pipelines": None}}


def settings(vendor: Vendor | Sandbox) -> dict[str, Any]:
    keys = {"site_id": "site", "track_api_key": "key", "pipelines_api_key": "key"}
    return {**keys, "track_url": vendor.url, "pipelines_url": vendor.url, **QUICK}


def ids_of(sandbox: Sandbox) -> set[str | None]:
    """The ids of the events that it has; none may be there twice."""
    ids = [event.id for event in sandbox.events]
    assert len(ids) == len(set(ids))
    return set(ids)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox, where a test needs no faults of sockets and no many thousand records. It refuses what is `bad`."""
    with Sandbox(credentials=Credentials(any=True)) as sandbox:
        sandbox.refuse_items(where={"name": "bad"}, field="name", message="name is bad")
        yield sandbox


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with serving() as vendor:
        yield vendor


@pytest.fixture(scope="package")
def dask(redis_url: str) -> Iterator[Client]:
    """A cluster of some worker processes."""
    from .on_dask import cluster  # takes long to import

    with cluster(redis_url) as client:
        yield client


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    """Sends records to a vendor; gives their outcomes and the summary."""
    return send_sync if request.param == "sync" else send_async


def send_sync(vendor: Vendor | Sandbox, items: Iterable[Any], api: str = "track", **how: Any) -> Any:
    with CustomerIO(**settings(vendor)) as cio:
        sending = getattr(cio, api).send_many(items, **how)
        return list(sending), sending.summary


def send_async(vendor: Vendor | Sandbox, items: Iterable[Any], api: str = "track", **how: Any) -> Any:
    async def run() -> Any:
        async with AsyncCustomerIO(**settings(vendor)) as cio:
            sending = getattr(cio, api).send_many(items, **how)
            return [outcome async for outcome in sending], sending.summary

    return asyncio.run(run())


def event(number: int, name: str = "bought", person: object = None) -> dict[str, Any]:
    return {
        "type": "person",
        "action": "event",
        "identifiers": {"id": str(number if person is None else person)},
        "name": name,
        "timestamp": 1_700_000_000 + number,
    }
