"""Where a redirect may lead, with credentials, method and body."""

from __future__ import annotations

import pytest

from customerio_client import CustomerIOError, RedirectRefused, Region, WrongRegion
from customerio_client.redirects import follow
from customerio_core import HttpResponse, Operation, Request

HOSTS = {"us": "https://api.customer.io", "eu": "https://api-eu.customer.io"}


def operation(method: str = "POST") -> Operation:
    return Operation(id="op", api="test", method=method, path="/v1/send", resource="r", name="n", hosts=HOSTS)


def redirected(location: str | None, status: int = 301, method: str = "POST", base: str = HOSTS["us"]) -> str | None:
    """Give where the request goes next, if anywhere."""
    request = Request(method=method, base_url=base, path="/v1/send", query=(("a", "b"),), content=b"{}")
    answer = HttpResponse(status, {} if location is None else {"location": location}, b"")
    followed = follow(operation(method), Region.US, request, answer)
    assert (request.method, request.content) == (method, b"{}")
    return request.target if followed else None


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_the_same_host_is_followed(status: int) -> None:
    assert redirected("/v2/send?x=%2B", status) == "https://api.customer.io/v2/send?x=%2B"
    assert redirected("https://api.customer.io:443/v2/send", status) == "https://api.customer.io:443/v2/send"


def test_another_host_of_the_vendor_is_followed_over_https() -> None:
    assert redirected("https://api-2.customer.io/v1/send") == "https://api-2.customer.io/v1/send"


@pytest.mark.parametrize(
    "location",
    [
        "http://api.customer.io/v1/send",
        "http://api-2.customer.io/v1/send",
        "https://api-2.customer.io:8443/v1/send",
        "https://evil.example/v1/send",
        "https://customer.io.evil.example/v1/send",
        "https://evilcustomer.io/v1/send",
        "https://customer.io@evil.example/v1/send",
        "//evil.example/v1/send",
        "ftp://api.customer.io/v1/send",
        "https://someone@api-2.customer.io/v1/send",
    ],
)
def test_credentials_go_nowhere_else(location: str) -> None:
    with pytest.raises(RedirectRefused, match="credentials") as raised:
        redirected(location)
    assert "evil" not in str(raised.value)


def test_nothing_leads_from_a_proxy_to_the_vendor() -> None:
    with pytest.raises(RedirectRefused):
        redirected("https://api-2.customer.io/v1/send", base="https://proxy.example")
    with pytest.raises(RedirectRefused):
        redirected("https://api.customer.io/v1/send", base="https://proxy.example")


def test_another_region_is_named() -> None:
    with pytest.raises(WrongRegion, match="'eu'") as raised:
        redirected("https://api-eu.customer.io/v1/send")
    assert isinstance(raised.value, CustomerIOError)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_read_is_followed_whatever_the_status(status: int) -> None:
    assert redirected("/v2", status, method="GET") == "https://api.customer.io/v2"


def test_a_write_is_never_turned_into_a_read() -> None:
    with pytest.raises(RedirectRefused, match="GET"):
        redirected("/v2", 303)


@pytest.mark.parametrize(("location", "status"), [(None, 301), ("/v2", 200), ("/v2", 304), ("/v2", 404), ("/v2", 300)])
def test_what_is_no_redirect_stays_as_it_is(location: str | None, status: int) -> None:
    assert redirected(location, status) is None
