"""Calls that no method makes: what is sent, by which facts, and what is refused. Over real HTTP, sync and async."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from pytest_httpserver import HTTPServer

import customerio_app
import customerio_pipelines
import customerio_track
from customerio_app.models import SegmentRef
from customerio_core import (
    AsyncHttpxTransport,
    HttpResponse,
    HttpxTransport,
    NotFound,
    Operation,
    RawResponse,
    Request,
    RequestOptions,
    UnexpectedResponse,
    ValueRefused,
)

ANY_PATH = re.compile(r"/.*", re.DOTALL)
PACKAGES: Any = {"app": customerio_app, "track": customerio_track, "pipelines": customerio_pipelines}


class Noting(HttpxTransport):
    """As a policy is written: it sees the operation and the request."""

    operation: Operation
    request: Request

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        Noting.operation, Noting.request = operation, request
        return super().exchange(operation, request, options)


class AsyncNoting(AsyncHttpxTransport):
    """The same for asynchronous callers."""

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        Noting.operation, Noting.request = operation, request
        return await super().exchange(operation, request, options)


class Calls:
    """`request` of an API, the one way or the other."""

    def __init__(self, way: str, url: str) -> None:
        self.way, self.url = way, url

    def __call__(self, *args: Any, api: str = "app", name: str = "request", **kwargs: Any) -> Any:
        if self.way == "sync":
            with httpx.Client(base_url=self.url) as client:
                return getattr(PACKAGES[api].Api(Noting(client)), name)(*args, **kwargs)

        async def run() -> Any:
            async with httpx.AsyncClient(base_url=self.url) as client:
                return await getattr(PACKAGES[api].AsyncApi(AsyncNoting(client)), name)(*args, **kwargs)

        return asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Calls:
    return Calls(request.param, httpserver.url_for(""))


def test_an_unknown_operation_answers_json(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/things", method="POST").respond_with_json([{"id": 1}, None], status=201)
    found = call(
        "post",
        "/v1/things",
        query={"limit": 3, "tag": ["x+y", "z"], "all": True},
        headers={"X-Mine": "1"},
        body={"at": datetime(2026, 9, 10, tzinfo=UTC), "segment": SegmentRef(id=3)},
        options=RequestOptions(headers={"X-Option": "2"}),
    )
    assert found == [{"id": 1}, None]
    request, _ = httpserver.log[0]
    assert request.environ["REQUEST_URI"] == "/v1/things?limit=3&tag=x%2By&tag=z&all=true"
    assert request.get_json()["segment"] == {"id": 3}
    assert (request.headers["x-mine"], request.headers["x-option"]) == ("1", "2")
    assert request.headers["content-type"] == request.headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("/v1/things/a%2Fb%20c", "/v1/things/a%2Fb%20c"),
        (f"/v1/things/{quote('a/b+c@d é%', safe='')}", "/v1/things/a%2Fb%2Bc%40d%20%C3%A9%25"),
        ("/v1/things/a b+c@d é", "/v1/things/a%20b+c@d%20%C3%A9"),
        ("/v1/things/...", "/v1/things/..."),
        ("/", "/"),
    ],
)
def test_a_path_goes_out_as_it_is_and_encoded_once(call: Calls, httpserver: HTTPServer, given: str, sent: str) -> None:
    httpserver.expect_request(ANY_PATH).respond_with_json({})
    assert call("GET", given) == {}
    request, _ = httpserver.log[0]
    assert request.environ["REQUEST_URI"] == sent


@pytest.mark.parametrize(
    "path",
    [
        "",
        "v1/things",
        "https://canary.example.com/v1/things",
        "//canary.example.com/v1",
        "/v1//canary",
        "/v1/canary/",
        "/v1/../canary",
        "/v1/./canary",
        "/v1/%2e%2E/canary",
        "/v1/canary/..",
        "/v1/canary?limit=3",
        "/v1/canary#a",
        "/v1\\canary",
        "/v1/canary\r\nX-Evil: 1",
        "/v1/canary\x00",
        "/v1/100%/canary",
        "/v1/canary\ud800",
    ],
)
def test_what_is_no_path_is_refused_and_not_shown(call: Calls, httpserver: HTTPServer, path: str) -> None:
    with pytest.raises(ValueRefused, match="path") as caught:
        call("GET", path)
    assert not httpserver.log
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("method", ["", "GE T", "CONNECT", "GET\r\n"])
def test_what_is_no_method_is_refused(call: Calls, httpserver: HTTPServer, method: str) -> None:
    with pytest.raises(ValueRefused, match="method: must be one of"):
        call(method, "/v1/things")
    assert not httpserver.log


def test_a_failure_raises_and_shows_no_path(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/things/canary@example.com").respond_with_json(
        {"errors": [{"detail": "none"}]}, status=404
    )
    with pytest.raises(NotFound, match=r"\(GET \(any\)\) returned 404: none$") as caught:
        call("GET", "/v1/things/canary@example.com")
    shown = repr(caught.value) + repr(Noting.operation) + repr(Noting.request)
    assert "canary" not in shown


@pytest.mark.parametrize(("status", "content"), [(204, ""), (200, ""), (200, "null")])
def test_no_answer_is_none(call: Calls, httpserver: HTTPServer, status: int, content: str) -> None:
    httpserver.expect_request("/v1/things").respond_with_data(content, status=status, content_type="application/json")
    assert call("DELETE", "/v1/things") is None


def test_what_is_no_json_is_for_the_raw_way(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/file").respond_with_data(b"a,b", content_type="text/csv")
    with pytest.raises(UnexpectedResponse):
        call("GET", "/v1/file")
    raw = call("GET", "/v1/file", name="request_raw")
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.content) == (200, b"a,b")


def test_a_raw_answer_has_any_status(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/things").respond_with_json({"a": 1}, status=500)
    raw = call("GET", "/v1/things", name="request_raw")
    assert (raw.status, raw.headers["content-type"]) == (500, "application/json")


# --- the facts that hold -----------------------------------------------------------------------------------


def answered(httpserver: HTTPServer) -> None:
    httpserver.expect_request(ANY_PATH).respond_with_json({})


@pytest.mark.parametrize(
    ("api", "method", "path", "known", "arguments"),
    [
        ("app", "POST", "/v1/send/email", "sendEmail", {}),
        ("app", "POST", "/v1/campaigns/7/triggers", "triggerBroadcast", {"broadcast_id": "7"}),
        ("app", "POST", "/v1/c%61mpaigns/7/triggers", "triggerBroadcast", {"broadcast_id": "7"}),
        ("app", "POST", "/v1/customers/attributes", "getPeopleById", {}),
        ("app", "GET", "/v1/customers/a%2Fb/attributes", "getPersonAttributes", {"customer_id": "a/b"}),
        ("track", "PUT", "/api/v1/customers/ada%40example.com", "identify", {"identifier": "ada@example.com"}),
        ("pipelines", "POST", "/v1/track", "track", {}),
    ],
)
def test_a_known_operation_keeps_its_facts(
    call: Calls, httpserver: HTTPServer, api: str, method: str, path: str, known: str, arguments: dict[str, str]
) -> None:
    answered(httpserver)
    assert call(method, path, api=api, body={"a": 1} if method != "GET" else None) == {}
    operation = PACKAGES[api].OPERATIONS[known]
    assert Noting.operation == operation
    for fact in ("limits", "bucket", "retry", "dedupe", "auth", "credentials", "hosts", "headers"):
        assert getattr(Noting.operation, fact) == getattr(operation, fact)
    assert Noting.request.arguments == arguments
    assert {name.lower(): text for name, text in operation.headers.items()}.items() <= Noting.request.headers.items()


@pytest.mark.parametrize("api", PACKAGES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"])
def test_an_unknown_one_has_those_of_most(call: Calls, httpserver: HTTPServer, api: str, method: str) -> None:
    answered(httpserver)
    call(method, "/v9/things/7", api=api)
    operation, others = Noting.operation, PACKAGES[api].OPERATIONS.values()
    assert operation not in others
    assert operation.retry == ("unsafe" if method in ("POST", "PATCH") else "safe")
    assert operation.auth and operation.bucket and operation.hosts.keys() == {"us", "eu"}
    for fact in ("auth", "credentials", "bucket", "headers"):
        assert sum(getattr(other, fact) == getattr(operation, fact) for other in others) > len(others) / 2
    assert (operation.limits, operation.dedupe, operation.pagination) == (None, None, None)
