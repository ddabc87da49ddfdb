"""Clients: hosts, credentials, and what is loaded when. Over real HTTP."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from customerio_client import AsyncCustomerIO, CustomerIO, MissingCredentials, Region
from customerio_client.credentials import Credentials
from customerio_client.destination import Destination
from customerio_core import Operation, Request

SECRETS = {
    "site_id": "site-canary",
    "track_api_key": "track-canary",
    "app_api_key": "app-canary",
    "pipelines_api_key": "pipelines-canary",
}
HOSTS = {"us": "https://us.example", "eu": "https://eu.example"}


def operation(auth: Any = None, **credentials: str) -> Operation:
    facts = {"method": "GET", "path": "/v1/x", "resource": "r", "name": "n"}
    return Operation(id="op", api="test", auth=auth, credentials=credentials, hosts=HOSTS, **facts)


def addressed(op: Operation, given: dict[str, str | None], **where: Any) -> Request:
    destination = Destination(**{"region": Region.US, "base_url": None, **where, "credentials": Credentials(given)})
    request = Request(method="GET", path="/v1/x")
    destination.address(op, request)
    return request


def test_an_operation_knows_its_host() -> None:
    assert addressed(operation(), {}).target == "https://us.example/v1/x"
    assert addressed(operation(), {}, region=Region.EU).target == "https://eu.example/v1/x"
    assert addressed(operation(), {}, base_url="http://localhost:1/cio").target == "http://localhost:1/cio/v1/x"


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        (operation("basic", user="site_id", password="track_api_key"), "Basic c2l0ZS1jYW5hcnk6dHJhY2stY2FuYXJ5"),
        (operation("basic", user="pipelines_api_key", password=""), "Basic cGlwZWxpbmVzLWNhbmFyeTo="),
        (operation("basic", user="regional", password=""), "Bearer sk_eu_canary"),
        (operation("basic", user="regional", password="track_api_key"), "Basic c2tfZXVfY2FuYXJ5OnRyYWNrLWNhbmFyeQ=="),
        (operation("bearer", bearer="app_api_key"), "Bearer app-canary"),
        (operation(), None),
    ],
)
def test_credentials_go_where_they_are_due(op: Operation, expected: str | None) -> None:
    given = {**SECRETS, "regional": "sk_eu_canary"}
    assert addressed(op, given).headers.get("authorization") == expected


def test_missing_credentials_are_named() -> None:
    op = operation("basic", user="site_id", password="track_api_key")
    with pytest.raises(MissingCredentials, match=r"needs site_id=.*CUSTOMERIO_SITE_ID.* and track_api_key="):
        addressed(op, {"app_api_key": "x", "site_id": ""})
    with pytest.raises(MissingCredentials, match=r"CUSTOMERIO_APP_API_KEY"):
        addressed(operation("bearer", bearer="app_api_key"), {})


def test_a_key_with_a_line_break_is_refused_without_showing_it() -> None:
    with pytest.raises(ValueError, match="app_api_key must be printable ASCII") as caught:
        CustomerIO(app_api_key="canary\n")
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("cls", [CustomerIO, AsyncCustomerIO])
def test_the_environment(cls: type[CustomerIO]) -> None:
    environ = {"CUSTOMERIO_SITE_ID": "site-canary", "CUSTOMERIO_REGION": "EU", "CUSTOMERIO_APP_API_KEY": ""}
    assert repr(cls.from_env(environ)) == f"{cls.__name__}(region=Region.EU, Credentials(site_id))"
    assert "app_api_key" in repr(cls.from_env(environ, app_api_key="canary"))
    with pytest.raises(ValueError, match="CUSTOMERIO_REGION must be one of us, eu, auto"):
        cls.from_env({"CUSTOMERIO_REGION": "mars"})


@pytest.mark.parametrize("cls", [CustomerIO, AsyncCustomerIO])
def test_credentials_are_not_shown(cls: type[CustomerIO]) -> None:
    client = cls(**SECRETS)
    assert "canary" not in repr(client) + str(client)


def test_importing_and_making_a_client_loads_no_http_and_no_model() -> None:
    code = (
        "import sys; from customerio_client import CustomerIO, AsyncCustomerIO;"
        " CustomerIO(app_api_key='x').close(); AsyncCustomerIO.from_env({}); print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = set(run.stdout.split())
    assert not loaded & {"httpx", "dateutil", "customerio_core.model", "customerio_app", "customerio_track"}


# --- with the generated packages -----------------------------------------------------------------


@pytest.fixture
def settings(httpserver: HTTPServer) -> dict[str, Any]:
    """Arguments of a client whose three APIs are one local server."""
    for package in ("customerio_app", "customerio_track", "customerio_pipelines"):
        pytest.importorskip(package)
    url = httpserver.url_for("")
    return {**SECRETS, "track_url": url, "app_url": url, "pipelines_url": url}


def test_one_call_through_each_api(httpserver: HTTPServer, settings: dict[str, Any]) -> None:
    answer = {"messages": [{"id": "1"}], "next": ""}
    httpserver.expect_request("/v1/messages").respond_with_json(answer)
    with CustomerIO(**settings) as cio:
        page = cio.app.messages.list()
        assert page.to_dict() == answer
        assert cio.app is cio.app
    request, _ = httpserver.log[0]
    assert request.headers["Authorization"] == "Bearer app-canary"


def test_one_asynchronous_call(httpserver: HTTPServer, settings: dict[str, Any]) -> None:
    httpserver.expect_request("/v1/messages").respond_with_json({"messages": []})

    async def run() -> None:
        async with AsyncCustomerIO(**settings) as cio:
            page = await cio.app.messages.list()
            assert page.to_dict() == {"messages": []}

    asyncio.run(run())


def test_credentials_are_missed_at_the_first_call(httpserver: HTTPServer, settings: dict[str, Any]) -> None:
    with CustomerIO(app_url=settings["app_url"]) as cio, pytest.raises(MissingCredentials, match="app_api_key"):
        cio.app.messages.list()
    assert not httpserver.log
