"""Service accounts: a token that is good for several workspaces, and a header that says which one is meant."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from customerio_app import OPERATIONS
from customerio_client import AppClient, AsyncCustomerIO, CustomerIO, MissingCredentials
from customerio_client.credentials import Credentials
from customerio_core import RequestOptions

TOKEN = "sa_live_canary"
SMS: dict[str, Any] = {"to": "+15551234567", "identifiers": {"id": "7"}, "transactional_message_id": 44}


@pytest.fixture
def url(httpserver: HTTPServer) -> str:
    httpserver.expect_request("/v1/send/sms").respond_with_json({"delivery_id": "a"})
    httpserver.expect_request("/v1/campaigns").respond_with_json({"campaigns": []})
    httpserver.expect_request("/v1/info/ip_addresses").respond_with_json({"ip_addresses": []})
    return httpserver.url_for("").rstrip("/")


def came(httpserver: HTTPServer) -> list[tuple[str | None, str | None]]:
    return [(one.headers.get("Authorization"), one.headers.get("X-Workspace-Id")) for one, _ in httpserver.log]


def test_the_workspace_is_that_of_the_client_or_of_the_call(httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(app_service_account=TOKEN, workspace_id=5, app_url=url) as cio:
        cio.app.messages.send_sms(**SMS)
        cio.app.messages.send_sms(**SMS, workspace_id=6)
        cio.app.campaigns.list(options=RequestOptions(workspace_id="7"))
        cio.app.campaigns.list(options=RequestOptions(headers={"X-Workspace-Id": "8"}))
        cio.app.info.list_ip_addresses()
    assert came(httpserver) == [*((f"Bearer {TOKEN}", workspace) for workspace in "5678"), (None, None)]


def test_an_asynchronous_call_and_a_client_of_one_api(httpserver: HTTPServer, url: str) -> None:
    async def call() -> None:
        async with AsyncCustomerIO(app_service_account=TOKEN, workspace_id=5, app_url=url) as cio:
            await cio.app.messages.send_sms(**SMS)

    asyncio.run(call())
    with AppClient(app_service_account=TOKEN, workspace_id="6", app_url=url) as app:
        app.campaigns.list()
    assert came(httpserver) == [(f"Bearer {TOKEN}", "5"), (f"Bearer {TOKEN}", "6")]


def test_a_key_of_the_app_api_needs_no_workspace(httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(app_api_key="k", app_url=url) as cio:
        cio.app.campaigns.list()
    assert came(httpserver) == [("Bearer k", None)]


def test_what_is_missing_is_named_before_anything_is_sent(httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(app_service_account=TOKEN, app_url=url) as cio:
        with pytest.raises(MissingCredentials, match=r"needs workspace_id=") as told:
            cio.app.campaigns.list()
        assert "app_api_key" not in str(told.value) and TOKEN not in repr(cio)
    either = r"app_api_key=.*, or app_service_account=.* and workspace_id="
    with CustomerIO(app_url=url) as cio, pytest.raises(MissingCredentials, match=either):
        cio.app.campaigns.list()
    assert not httpserver.log


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"app_api_key": TOKEN}, "pass it as app_service_account"),
        ({"app_service_account": "0123abcd"}, "pass the key of the App API as app_api_key"),
        ({"app_api_key": "k", "app_service_account": TOKEN}, "pass one of them"),
        ({"app_api_key": "k", "workspace_id": 5}, "goes with app_service_account"),
    ],
)
def test_keys_and_service_accounts_are_told_apart(arguments: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told) as error:
        CustomerIO(**arguments)
    assert "canary" not in str(error.value)


def test_the_environment(httpserver: HTTPServer, url: str) -> None:
    environ = {"CUSTOMERIO_SERVICE_ACCOUNT": TOKEN, "CUSTOMERIO_WORKSPACE_ID": "5"}
    CustomerIO.from_env(environ, app_url=url).app.campaigns.list()
    CustomerIO.from_env(environ, app_url=url, app_api_key="k").app.campaigns.list()  # an argument wins
    CustomerIO.from_env(
        {"CUSTOMERIO_APP_API_KEY": "k", "CUSTOMERIO_WORKSPACE_ID": "5"}, app_url=url
    ).app.campaigns.list()
    assert came(httpserver) == [(f"Bearer {TOKEN}", "5"), ("Bearer k", None), ("Bearer k", None)]


def test_each_workspace_has_rate_limits_of_its_own() -> None:
    operation = OPERATIONS["listCampaigns"]
    token, key = Credentials({"app_service_account": TOKEN}), Credentials({"app_api_key": "k"})
    five, again, six = (token.workspace(operation, {"x-workspace-id": workspace}) for workspace in "556")
    assert five == again != six
    assert key.workspace(operation, {"x-workspace-id": "5"}) == key.workspace(operation, {}) not in (five, six)
