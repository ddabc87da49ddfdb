"""Regions: given, carried by a key, or asked for."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from customerio_client import AuthenticationFailed, CustomerIO, Region, RegionUnknown, detect_region
from customerio_client.account import Account
from customerio_client.urls import checked_base_url
from tests.wire.server import Reply, Server

from .clients import SECRETS, Make, urls

EU = Reply(200, b'{"url":"https://track-eu.customer.io","region":"eu","environment_id":7}')


def region(**arguments: Any) -> Region | None:
    account: Account = CustomerIO(**arguments)._account
    return account.region


def test_a_region_is_given_or_carried_by_the_key() -> None:
    assert region() is Region.US
    assert region(region=Region.EU) is Region.EU
    assert region(region="eu") is Region.EU
    assert region(region="auto") is None
    assert region(pipelines_api_key="pk_eu_canary") is Region.EU
    assert region(pipelines_api_key="sk_us_canary", region="us") is Region.US


@pytest.mark.parametrize("given", ["us", Region.US])
def test_a_region_that_contradicts_the_key_is_refused(given: Any) -> None:
    with pytest.raises(ValueError, match="belongs to region 'eu', and the client is for 'us'") as raised:
        CustomerIO(region=given, pipelines_api_key="pk_eu_canary")
    assert "canary" not in str(raised.value)


def test_an_unknown_region_is_refused() -> None:
    with pytest.raises(ValueError, match="region must be one of 'us', 'eu', 'auto'"):
        CustomerIO(region="mars")  # type: ignore[arg-type]  # the mistake that is tested


def test_the_region_is_asked_for_once_when_a_call_first_needs_it(make: Make, vendor: Server) -> None:
    cio = make(region="auto")
    assert vendor.received == []
    vendor.replies.append(EU)
    cio.app.campaigns.list()
    cio.track.customers.delete("7")
    assert [r.path for r in vendor.received] == [
        "/api/v1/accounts/region",
        "/v1/campaigns",
        "/api/v1/customers/7",
    ]
    assert dict(vendor.received[0].headers)["authorization"].startswith("Basic ")


def test_threads_that_need_the_region_ask_once(vendor: Server) -> None:
    vendor.replies.append(EU)
    with CustomerIO(**SECRETS, **urls(vendor), region="auto") as cio:
        threads = [threading.Thread(target=cio.app.campaigns.list) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [r.path for r in vendor.received].count("/api/v1/accounts/region") == 1


def test_a_region_that_nobody_knows_is_an_error(make: Make, vendor: Server) -> None:
    cio = make(region="auto")
    vendor.replies.append(Reply(200, b'{"region":"mars"}'))
    with pytest.raises(RegionUnknown, match="us, eu"):
        cio.app.campaigns.list()
    vendor.replies.append(Reply(401))
    with pytest.raises(AuthenticationFailed):
        cio.app.campaigns.list()
    vendor.replies.append(EU)
    cio.app.campaigns.list()


def test_a_detected_region_that_contradicts_the_key_is_an_error(make: Make, vendor: Server) -> None:
    vendor.replies.append(EU)
    with pytest.raises(ValueError, match="belongs to region 'us'"):
        make(region="auto", pipelines_api_key="pk_us_canary").pipelines.identify(user_id="7")


def test_detect(vendor: Server) -> None:
    vendor.replies.append(EU)
    assert detect_region(site_id="site-canary", track_api_key="track-canary", track_url=vendor.url) is Region.EU


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://proxy.example", "must be https"),
        ("http://127.evil.example", "must be https"),
        ("ftp://127.0.0.1", "must be a base URL"),
        ("proxy.example", "must be a base URL"),
        ("https://", "must be a base URL"),
        ("https://proxy.example/?key=canary", "must be a base URL"),
        ("https://someone:canary@proxy.example", "must not hold a user"),
        ("https://[canary", "must be a base URL"),
        ("https://proxy.example:canary", "must be a base URL"),
    ],
)
def test_credentials_do_not_go_to_any_base_url(url: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"app_url {said}") as raised:
        CustomerIO(app_url=url)
    assert "canary" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["https://proxy.example", "https://proxy.example:8443/cio/", "http://localhost:80", "http://[::1]:80/x"]
)
def test_a_proxy_and_this_machine_can_be_base_urls(url: str) -> None:
    assert checked_base_url("app_url", url) == url.rstrip("/")
