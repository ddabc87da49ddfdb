from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
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


class Apis:
    """The three APIs of a sandbox as plain HTTP, without sockets and without our client."""

    def __init__(self, sandbox: Sandbox, **headers: str) -> None:
        names = credentials_of(sandbox)
        ways: dict[str, Json] = {
            "track": httpx.BasicAuth(names["site_id"], names["track_api_key"]),
            "api": None,
            "cdp": httpx.BasicAuth(names["pipelines_api_key"], ""),
        }
        bearer = {"authorization": f"Bearer {names['app_api_key']}"}
        self.track, self.app, self.pipelines = (
            httpx.Client(
                base_url=f"https://{host}.customer.io",
                transport=sandbox.transport(),
                auth=auth,
                headers={**({} if auth else bearer), **headers},
            )
            for host, auth in ways.items()
        )

    def identify(self, id: str, /, **attributes: Json) -> httpx.Response:
        return self.track.put(f"/api/v1/customers/{id}", json=attributes)

    def entity(self, action: str, id: str, type: str = "person", **rest: Json) -> httpx.Response:
        body = {"type": type, "action": action, "identifiers": {"id": id}, **rest}
        return self.track.post("/api/v2/entity", json=body)

    def email(self, id: str = "1", **fields: Json) -> str:
        body = {"to": f"{id}@example.com", "identifiers": {"id": id}, "transactional_message_id": 1, **fields}
        response = self.app.post("/v1/send/email", json=body)
        assert response.status_code == 200, response.text
        delivery_id: str = response.json()["delivery_id"]
        return delivery_id


@pytest.fixture
def http(sandbox: Sandbox) -> Apis:
    return Apis(sandbox)
