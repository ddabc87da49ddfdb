"""What bites: credentials, regions, sizes, rate limits, faults, errors. Docstrings are sections of docs/facts.md."""

from __future__ import annotations

import socket
import time
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from customerio_client import CustomerIO, CustomerIOError
from customerio_sandbox import Credentials, Sandbox
from tests.sandbox.conftest import Apis, client_of, credentials_of

Json = Any
ENTITY = {"type": "person", "action": "identify", "identifiers": {"id": "7"}}


def anyone(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(transport=sandbox.transport())


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [
        ("PUT", "https://track.customer.io/api/v1/customers/7", {}),
        ("GET", "https://api.customer.io/v1/segments", None),
    ],
)
def test_credentials_have_to_be_right(sandbox: Sandbox, method: str, url: str, body: Json) -> None:
    """Hosts and credentials."""
    names = credentials_of(sandbox)
    basic = b64encode(f"{names['site_id']}:wrong".encode()).decode()
    for value in ("", f"Basic {basic}", "Bearer wrong", "Basic !"):
        response = anyone(sandbox).request(method, url, json=body, headers={"authorization": value})
        assert response.status_code == 401, value


def test_credentials_of_another_api_are_told(sandbox: Sandbox) -> None:
    """Hosts and credentials: no credential works for another API."""
    bearer = {"authorization": f"Bearer {sandbox.credentials.track_api_key}"}
    assert anyone(sandbox).get("https://api.customer.io/v1/segments", headers=bearer).status_code == 401
    assert "credentials of the Track API" in sandbox.warnings[-1]


def test_what_needs_no_credentials_works_without(sandbox: Sandbox) -> None:
    """Hosts and credentials."""
    assert anyone(sandbox).get("https://api.customer.io/v1/info/ip_addresses").status_code == 200
    assert anyone(sandbox).post("https://track.customer.io/unsubscribe/x", json={}).status_code == 200


def test_a_service_account_needs_its_workspace(sandbox: Sandbox) -> None:
    bearer = {"authorization": "Bearer sa_live_sandbox"}
    url = "https://api.customer.io/v1/segments"
    assert anyone(sandbox).get(url, headers=bearer).status_code == 401
    assert anyone(sandbox).get(url, headers={**bearer, "x-workspace-id": "1"}).status_code == 200


def test_any_credentials_can_be_let_in() -> None:
    with Sandbox(credentials=Credentials(any=True)) as sandbox:
        bearer = {"authorization": "Bearer whatever"}
        assert anyone(sandbox).get("https://api.customer.io/v1/segments", headers=bearer).status_code == 200


@pytest.mark.parametrize("status", [301, 401, 405])
def test_the_app_api_of_the_other_region(status: Any) -> None:
    """Hosts and credentials: wrong region, App."""
    with Sandbox(region="eu", wrong_region=status) as sandbox:
        response = anyone(sandbox).get(
            "https://api.customer.io/v1/segments",
            headers={"authorization": f"Bearer {sandbox.credentials.app_api_key}"},
        )
        assert response.status_code == status
        assert response.json()["errors"][0]["detail"] == "wrong datacenter"
        assert status != 301 or response.headers["location"] == "https://api-eu.customer.io/v1/segments"


def test_track_of_the_us_passes_an_account_of_the_eu_on_but_not_the_reverse() -> None:
    """Hosts and credentials: wrong region, Track."""
    for region, host, status in (("eu", "track", 200), ("us", "track-eu", 401)):
        with Sandbox(region=region) as sandbox:  # type: ignore[arg-type]
            names = credentials_of(sandbox)
            auth = httpx.BasicAuth(names["site_id"], names["track_api_key"])
            response = anyone(sandbox).put(f"https://{host}.customer.io/api/v1/customers/7", json={}, auth=auth)
            assert response.status_code == status
            assert "region" in sandbox.warnings[0]
            region_of = anyone(sandbox).get(f"https://{host}.customer.io/api/v1/accounts/region", auth=auth).json()
            assert region_of["region"] == region


def test_an_unknown_path_or_method_is_said(http: Apis) -> None:
    assert http.app.get("/v1/nothing").status_code == 404
    response = http.app.patch("/v1/segments")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


# Sizes


def test_pipelines_drop_what_is_too_large_and_say_so_only_in_strict_mode(sandbox: Sandbox) -> None:
    """Silently ignored with a 2xx; payload limits."""
    body = {"userId": "7", "event": "x", "properties": {"a": "x" * 33_000}}
    assert Apis(sandbox).pipelines.post("/v1/track", json=body).status_code == 200
    assert sandbox.events == []
    assert "dropped" in sandbox.warnings[-1] and "32,768 bytes" in sandbox.warnings[-1]
    strict = Apis(sandbox, **{"x-strict-mode": "1"})
    assert strict.pipelines.post("/v1/track", json=body).status_code == 400
    batch = {"batch": [{"type": "track", **body}, {"type": "track", "userId": "7", "event": "y"}]}
    assert Apis(sandbox).pipelines.post("/v1/batch", json=batch).status_code == 200
    assert [event.name for event in sandbox.events] == ["y"]
    errors = strict.pipelines.post("/v1/batch", json=batch).json()["errors"]
    assert [each["batch_index"] for each in errors] == [0]


def test_pipelines_drop_wrong_credentials_too(sandbox: Sandbox) -> None:
    """Silently ignored with a 2xx."""
    url, body = "https://cdp.customer.io/v1/track", {"userId": "7", "event": "x"}
    assert anyone(sandbox).post(url, json=body).status_code == 200
    assert anyone(sandbox).post(url, json=body, headers={"x-strict-mode": "1"}).status_code == 401
    assert sandbox.events == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/v2/entity", {**ENTITY, "attributes": {"a": "x" * 33_000}}),
        ("/api/v2/batch", {"batch": [ENTITY] * 8_000}),
        ("/api/v1/customers/7/events", {"name": "n" * 101}),
        ("/api/v1/segments/1/add_customers", {"ids": ["1"] * 1001}),
    ],
)
def test_track_refuses_what_is_too_large(http: Apis, path: str, body: Json) -> None:
    """Payload limits."""
    assert http.track.post(path, json=body).status_code in (400, 413)


@pytest.mark.parametrize(
    "fields",
    [
        {"body": "x" * 1_000_001},
        {"attachments": {"a": "QUJD" * 600_000}},
        {"to": ",".join(f"{n}@example.com" for n in range(16))},
        {"send_at": int(time.time()) + 91 * 86_400},
    ],
)
def test_an_email_has_its_limits(http: Apis, fields: Json) -> None:
    """Payload limits."""
    email = {"to": "ada@example.com", "identifiers": {"id": "7"}, "transactional_message_id": 1}
    assert http.app.post("/v1/send/email", json={**email, **fields}).status_code in (400, 413)


# Requests that do not fit the contract


def test_what_does_not_fit_is_refused_in_the_shape_of_the_api(http: Apis, sandbox: Sandbox) -> None:
    """Errors."""
    assert http.track.post("/api/v2/entity", json={"type": "person"}).json()["errors"][0]["reason"] == "invalid"
    assert "message" in http.track.post("/api/v2/entity", content=b"{").json()["errors"][0]
    assert http.track.put("/api/v1/customers/7/devices", json={}).json() == {
        "meta": {"errors": ['"device" is a required property']}
    }
    assert http.app.post("/v1/send/email", json={"to": 1}).json()["meta"]["error"]
    assert http.app.post("/v1/segments", json={}).json()["errors"][0]["detail"]
    assert sandbox.messages == []


def test_what_the_vendor_would_ignore_is_warned_of(http: Apis, sandbox: Sandbox) -> None:
    http.email("7", templete="x")
    assert sandbox.warnings == ["templete is not in the contract"]
    http.app.get("/v1/segments?page=2")
    assert sandbox.warnings[-1] == "the query parameter page is not in the contract"


# Rate limits


def test_a_rate_limit_per_second_says_when_to_come_back(sandbox: Sandbox, http: Apis) -> None:
    """Rate limits."""
    sandbox.rate_limit("on")
    statuses = [http.app.get("/v1/segments").status_code for _ in range(12)]
    assert statuses.count(200) == 10
    assert http.app.get("/v1/segments").headers["retry-after"] == "1"
    sandbox.advance(seconds=2)
    assert http.app.get("/v1/segments").status_code == 200


def test_a_broadcast_has_a_rate_limit_of_its_own(sandbox: Sandbox, http: Apis) -> None:
    """Rate limits."""
    sandbox.rate_limit("on")
    assert [http.app.post(f"/v1/campaigns/{id}/triggers", json={}).status_code for id in (1, 1, 2)] == [200, 429, 200]


def test_a_spent_daily_quota_has_no_retry_after(sandbox: Sandbox, http: Apis) -> None:
    """Rate limits."""
    (bucket,) = {
        endpoint.operation.bucket.name
        for endpoint in _named("app.messages.get_archived")
        if endpoint.operation.bucket is not None
    }
    sandbox.rate_limit("on", bucket=bucket, requests=1, seconds=86_400)
    path = f"/v1/messages/{http.email('7')}/archived_message"
    assert http.app.get(path).headers["x-ratelimit-remaining"] == "0"
    refused = http.app.get(path)
    assert refused.status_code == 429 and "retry-after" not in refused.headers


def _named(name: str) -> Any:
    from customerio_sandbox.contract import named

    return named(name)


def test_rate_limits_can_be_counted_only(sandbox: Sandbox, http: Apis) -> None:
    sandbox.rate_limit("count", bucket="app", requests=1)
    assert [http.app.get("/v1/segments").status_code for _ in range(2)] == [200, 200]
    assert "over the rate limit" in sandbox.warnings[-1]
    with pytest.raises(ValueError, match="there is no rate limit 'apps'"):
        sandbox.rate_limit("on", bucket="apps", requests=1)


# Faults


@pytest.fixture(params=["in process", "over HTTP"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[CustomerIO]:
    urls = {"track_url": sandbox.track_url, "app_url": sandbox.app_url, "pipelines_url": sandbox.pipelines_url}
    ways = {"in process": {}, "over HTTP": {"transport": None, **urls}}
    with client_of(sandbox, max_retries=2, **ways[request.param]) as client:
        yield client


def test_a_failure_comes_as_often_as_ordered(sandbox: Sandbox, client: CustomerIO) -> None:
    sandbox.fail("send_email", status=429, times=2, retry_after=0)
    client.app.messages.send_email(transactional_message_id=1, to="a@example.com", identifiers={"id": "7"})
    assert [entry.status for entry in sandbox.requests] == [429, 429, 200]
    assert len(sandbox.messages) == 1


def test_a_broken_connection_sends_nothing_twice(sandbox: Sandbox, client: CustomerIO) -> None:
    """Retry safety."""
    sandbox.drop_connection("send_email", when="after")
    with pytest.raises(CustomerIOError):
        client.app.messages.send_email(transactional_message_id=1, to="a@example.com", identifiers={"id": "7"})
    assert len(sandbox.messages) == 1


def test_an_event_is_retried_and_counts_once(sandbox: Sandbox, client: CustomerIO) -> None:
    """Retry safety."""
    sandbox.drop_connection("track.events.track", when="after")
    client.track.events.track("7", name="signed_up")
    assert [entry.fault for entry in sandbox.requests] == ["drop_connection after", ""]
    assert [event.name for event in sandbox.events] == ["signed_up"]


def test_a_slow_response_is_slow(sandbox: Sandbox, client: CustomerIO) -> None:
    sandbox.slow("segments.list", 0.2)
    begin = time.perf_counter()
    client.app.segments.list()
    assert time.perf_counter() - begin >= 0.2


def test_a_fault_can_wait_and_have_a_body_of_its_own(sandbox: Sandbox, http: Apis) -> None:
    sandbox.fail("GET /v1/segments", status=522, body="<html>522</html>", after=1, times=None)
    assert http.app.get("/v1/segments").status_code == 200
    assert [http.app.get("/v1/segments").text for _ in range(2)] == ["<html>522</html>"] * 2
    sandbox.clear_faults()
    assert http.app.get("/v1/segments").status_code == 200


def test_a_name_that_is_none_is_said() -> None:
    with Sandbox() as sandbox, pytest.raises(ValueError, match="did you mean send_email"):
        sandbox.fail("send_emial")


def test_any_client_in_any_language_can_call_it(sandbox: Sandbox) -> None:
    """Bytes on a socket are all it takes."""
    credentials = b64encode(b"sandbox-site:sandbox-track-key")
    body = b'{"plan":"pro"}'
    with socket.create_connection(("127.0.0.1", sandbox.listen().port)) as connection:
        connection.sendall(
            b"PUT /track/api/v1/customers/a%2Fb HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic "
            + credentials + b"\r\nContent-Length: 14\r\n\r\n" + body
        )  # fmt: skip
        received = b"".join(iter(lambda: connection.recv(4096), b""))
    assert received.startswith(b"HTTP/1.1 200")
    assert sandbox.person(id="a/b").attributes == {"plan": "pro"}


def test_no_credential_is_in_the_log(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7")
    http.email("7")
    shown = repr(sandbox.requests) + repr(sandbox.credentials) + repr(sandbox.snapshot()) + repr(sandbox)
    assert [secret for secret in credentials_of(sandbox).values() if secret in shown] == []
