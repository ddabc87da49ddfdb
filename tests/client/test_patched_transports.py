"""Whoever patches an HTTP library below the clients finds every call there, and none goes to the real service."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import aiohttp
import aioresponses
import httpcore
import httpx
import pytest
import respx
import vcr
from pytest_httpx import HTTPXMock

from customerio_client import AsyncCustomerIO, ConnectionFailed, CustomerIO
from customerio_client.limits import MemoryLimiter

from .clients import SECRETS
from .scripted import Scripted, scripted

BODY = b'{"segments":[{"id":7}]}'


@pytest.fixture
def server() -> Iterator[Scripted]:
    """The real service, to which nothing must go."""
    with scripted() as server:
        yield server
        assert not server.requests


def ids(way: str, server: Scripted, **arguments: Any) -> list[int | None]:
    settings = {**SECRETS, "app_url": server.url, "limiter": MemoryLimiter(), "max_retries": 0, **arguments}
    if way == "sync":
        with CustomerIO(**settings) as cio:
            return [segment.id for segment in cio.app.segments.list().segments or []]

    async def main() -> list[int | None]:
        async with AsyncCustomerIO(**settings) as cio:
            return [segment.id for segment in (await cio.app.segments.list()).segments or []]

    return asyncio.run(main())


both = pytest.mark.parametrize("way", ["sync", "async"])


def httpx_response(*_: Any, **__: Any) -> httpx.Response:
    return httpx.Response(200, content=BODY)


async def httpx_response_async(*_: Any, **__: Any) -> httpx.Response:
    return httpx.Response(200, content=BODY)


def core_response(*_: Any, **__: Any) -> httpcore.Response:
    return httpcore.Response(200, content=BODY)


async def core_response_async(*_: Any, **__: Any) -> httpcore.Response:
    return httpcore.Response(200, content=BODY)


@pytest.mark.parametrize(
    ("way", "kind", "method", "mock"),
    [
        ("sync", httpx.HTTPTransport, "handle_request", httpx_response),
        ("async", httpx.AsyncHTTPTransport, "handle_async_request", httpx_response_async),
        ("sync", httpx.Client, "send", httpx_response),
        ("async", httpx.AsyncClient, "send", httpx_response_async),
        ("sync", httpx.Client, "_send_single_request", httpx_response),
        ("async", httpx.AsyncClient, "_send_single_request", httpx_response_async),
        ("sync", httpcore.ConnectionPool, "handle_request", core_response),
        ("async", httpcore.AsyncConnectionPool, "handle_async_request", core_response_async),
    ],
)
def test_a_patched_method_is_asked(
    server: Scripted, monkeypatch: pytest.MonkeyPatch, way: str, kind: Any, method: str, mock: Any
) -> None:
    monkeypatch.setattr(kind, method, mock)
    assert ids(way, server) == [7]


def test_a_client_that_is_in_use_notices_a_patch(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    with CustomerIO(**SECRETS, app_url="http://127.0.0.1:1", limiter=MemoryLimiter(), max_retries=0) as cio:
        with pytest.raises(Exception, match="refused"):
            cio.app.segments.list()
        monkeypatch.setattr(httpcore.ConnectionPool, "handle_request", core_response)
        assert cio.app.segments.list().segments


@both
def test_a_mock_transport_is_asked(server: Scripted, way: str) -> None:
    assert ids(way, server, transport=httpx.MockTransport(httpx_response)) == [7]


@both
def test_respx(server: Scripted, way: str) -> None:
    for using in ("httpcore", "httpx"):
        with respx.mock(using=using) as mock:
            mock.get(url__startswith=server.url).respond(200, content=BODY)
            assert ids(way, server) == [7]


@both
def test_vcrpy(server: Scripted, way: str, tmp_path: Any) -> None:
    cassette = tmp_path / "cassette.yaml"
    cassette.write_text(
        "version: 1\ninteractions:\n- request:\n    method: GET\n"
        f"    uri: {server.url}/v1/segments\n    body: ''\n    headers: {{}}\n"
        "  response:\n    status: {code: 200, message: OK}\n    headers: {}\n"
        "    body: {string: '" + BODY.decode() + "'}\n"
    )
    with vcr.use_cassette(str(cassette), record_mode="none"):
        assert ids(way, server) == [7]


def test_aioresponses(server: Scripted) -> None:
    with aioresponses.aioresponses() as mock:
        mock.get(f"{server.url}/v1/segments", body=BODY)
        mock.get(f"{server.url}/v1/segments", exception=aiohttp.ServerDisconnectedError())
        assert ids("async", server) == [7]
        with pytest.raises(ConnectionFailed):
            ids("async", server)


def test_a_patched_aiohttp_is_asked(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def request(session: aiohttp.ClientSession, method: str, url: Any, **_: Any) -> aiohttp.ClientResponse:
        asked.append(str(url))
        raise aiohttp.ClientConnectionError

    monkeypatch.setattr(aiohttp.ClientSession, "_request", request)
    with pytest.raises(Exception, match="lost"):
        ids("async", server)
    assert asked == [f"{server.url}/v1/segments"]


@both
def test_pytest_httpx(server: Scripted, way: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{server.url}/v1/segments", content=BODY)
    assert ids(way, server) == [7]
