"""An `Api` over plain httpx, as without the facade: over real HTTP, sync and async."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from customerio_core import (
    UNSET,
    ApiBase,
    AsyncApiBase,
    AsyncResource,
    Body,
    BodyField,
    DeclaredResponse,
    HttpResponse,
    HttpxTransport,
    Operation,
    Parameter,
    RequestOptions,
    Resource,
    ResponseError,
    Transport,
)
from customerio_core import Request as Built

from . import models
from .models import Message, Page

SEND = Operation(
    id="send",
    api="test",
    method="POST",
    path="/v1/people/{id}/messages",
    resource="messages",
    name="send",
    models=models.__name__,
    parameters=(
        Parameter(name="id", location="path", python_name="id_", required=True, type="str"),
        Parameter(name="tag", location="query", python_name="tags", type="Sequence[str] | Unset"),
    ),
    body=Body(fields=(BodyField(name="from", python_name="from_", type="str | Unset"),)),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="Page"),
        DeclaredResponse(status="404"),
    ),
)


class Messages(Resource):
    def send(self, id_: str, *, tags: Any = UNSET, from_: Any = UNSET, options: RequestOptions | None = None) -> Page:
        return self._call(SEND, path=(id_,), query={"tag": tags}, body={"from": from_}, options=options)


class AsyncMessages(AsyncResource):
    async def send(
        self, id_: str, *, tags: Any = UNSET, from_: Any = UNSET, options: RequestOptions | None = None
    ) -> Page:
        return await self._call(SEND, path=(id_,), query={"tag": tags}, body={"from": from_}, options=options)


class Api(ApiBase):
    @cached_property
    def messages(self) -> Messages:
        return Messages(self._transport)


class AsyncApi(AsyncApiBase):
    @cached_property
    def messages(self) -> AsyncMessages:
        return AsyncMessages(self._transport)


def call(server: HTTPServer, way: str, *args: Any, **kwargs: Any) -> Page:
    """Make the call the sync or the async way."""
    options: dict[str, Any] = {"base_url": server.url_for("/base"), "auth": ("site", "key")}
    if way == "sync":
        with httpx.Client(**options) as client:
            return Api(client).messages.send(*args, **kwargs)

    async def run() -> Page:
        async with httpx.AsyncClient(**options) as client:
            return await AsyncApi(client).messages.send(*args, **kwargs)

    return asyncio.run(run())


both = pytest.mark.parametrize("way", ["sync", "async"])


@both
def test_a_call_over_the_wire(httpserver: HTTPServer, way: str) -> None:
    seen: list[Request] = []

    def answer(request: Request) -> Response:
        seen.append(request)
        return Response('{"messages":[{"id":"1","new":true}]}', content_type="application/json")

    httpserver.expect_request("/base/v1/people/a/b+c@d é/messages").respond_with_handler(answer)
    options = RequestOptions(headers={"X-Mine": "1"}, timeout=5)
    page = call(httpserver, way, "a/b+c@d é", tags=["x+y", "z"], from_="me", options=options)
    assert page == Page(messages=[Message(id="1", extra={"new": True})])
    (request,) = seen
    assert request.environ["REQUEST_URI"] == "/base/v1/people/a%2Fb%2Bc%40d%20%C3%A9/messages?tag=x%2By&tag=z"
    assert request.get_data() == b'{"from":"me"}'
    assert request.headers["Content-Type"] == request.headers["Accept"] == "application/json"
    assert request.headers["X-Mine"] == "1"
    assert request.authorization is not None and request.authorization.username == "site"


@both
def test_a_call_without_body(httpserver: HTTPServer, way: str) -> None:
    httpserver.expect_request("/base/v1/people/1/messages").respond_with_data("", status=204)
    assert call(httpserver, way, "1") is None
    request, _ = httpserver.log[0]
    assert request.get_data() == b"" and "Content-Type" not in request.headers


@both
def test_a_redirect_is_an_error_and_is_not_followed(httpserver: HTTPServer, way: str) -> None:
    headers = {"Location": httpserver.url_for("/elsewhere")}
    httpserver.expect_request("/base/v1/people/1/messages").respond_with_data("", status=301, headers=headers)
    with pytest.raises(ResponseError) as caught:
        call(httpserver, way, "1")
    assert caught.value.status == 301
    assert caught.value.headers["location"].endswith("/elsewhere")
    assert len(httpserver.log) == 1


@both
def test_the_timeout_of_one_call(httpserver: HTTPServer, way: str) -> None:
    def slow(request: Request) -> Response:
        import time

        time.sleep(1)
        return Response("{}")

    httpserver.expect_request("/base/v1/people/1/messages").respond_with_handler(slow)
    with pytest.raises(httpx.ReadTimeout):
        call(httpserver, way, "1", options=RequestOptions(timeout=0.05))


def test_a_transport_is_wrapped_by_handing_it_on(httpserver: HTTPServer) -> None:
    class Counting:
        """As a policy is written: it sees the operation, the request and the answer."""

        def __init__(self, inner: Transport) -> None:
            self.inner = inner
            self.seen: list[tuple[str, int]] = []

        def exchange(self, operation: Operation, request: Built, options: RequestOptions | None) -> HttpResponse:
            answer = self.inner.exchange(operation, request, options)
            self.seen.append((operation.id, answer.status))
            return answer

    httpserver.expect_request("/v1/people/1/messages").respond_with_data("{}", content_type="application/json")
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        transport = Counting(HttpxTransport(client))
        assert Api(transport).messages.send("1") == Page()
    assert transport.seen == [("send", 200)]


def test_options_show_no_headers() -> None:
    assert "canary" not in repr(RequestOptions(headers={"Authorization": "canary"}))
    assert "canary" not in repr(HttpResponse(200, {"x": "canary"}, b"canary"))
