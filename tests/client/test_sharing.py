"""Clients that are shared, forked, copied, and handed connections that are somebody else's."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any

import httpx
import pytest

from customerio_client import AppClient, AsyncAppClient, AsyncCustomerIO, CustomerIO, PipelinesClient, TrackClient
from tests.processes import in_a_child
from tests.wire.server import Server

from .clients import SECRETS, urls


@pytest.fixture
def settings(vendor: Server) -> dict[str, Any]:
    return {**SECRETS, **urls(vendor)}


def authorizations(server: Server) -> list[str | None]:
    return [{k.lower(): v for k, v in r.headers}.get("authorization") for r in server.received]


def test_each_api_has_a_client_of_its_own(vendor: Server) -> None:
    with TrackClient(site_id="site-canary", track_api_key="track-canary", track_url=vendor.url) as track:
        track.customers.delete("7")
    with AppClient(app_api_key="app-canary", app_url=vendor.url, timeout=3) as app:
        app.campaigns.list()
    with PipelinesClient(pipelines_api_key="pipelines-canary", pipelines_url=vendor.url) as pipelines:
        pipelines.identify(user_id="7")
    assert [str(a).partition(" ")[0] for a in authorizations(vendor)] == ["Basic", "Bearer", "Basic"]
    assert "canary" not in repr((track, app, pipelines))


def test_asynchronous_clients_of_one_api(vendor: Server) -> None:
    async def run() -> None:
        async with AsyncAppClient(app_api_key="app-canary", app_url=vendor.url) as app:
            await app.campaigns.list()

    asyncio.run(run())
    assert authorizations(vendor) == ["Bearer app-canary"]


def test_threads_share_a_client(vendor: Server, settings: dict[str, Any]) -> None:
    failures: list[BaseException] = []

    def call(cio: CustomerIO) -> None:
        try:
            for _ in range(20):
                cio.track.customers.delete("7")
        except BaseException as error:
            failures.append(error)

    with CustomerIO(**settings) as cio:
        threads = [threading.Thread(target=call, args=(cio,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert len(vendor.received) == 160


def test_tasks_and_loops_share_a_client(vendor: Server, settings: dict[str, Any]) -> None:
    cio = AsyncCustomerIO(**settings)

    async def run() -> None:
        await asyncio.gather(*(cio.track.customers.delete("7") for _ in range(50)))

    asyncio.run(run())
    asyncio.run(run())
    assert len(vendor.received) == 100
    asyncio.run(cio.aclose())


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")  # the server's thread, from 3.12 on
def test_a_client_is_usable_after_a_fork(vendor: Server, settings: dict[str, Any]) -> None:
    with CustomerIO(**settings) as cio:
        cio.track.customers.delete("parent")
        assert in_a_child(lambda: cio.track.customers.delete("child")) == 0
        cio.track.customers.delete("parent")
    assert [r.path.rpartition("/")[2] for r in vendor.received] == ["parent", "child", "parent"]


@pytest.mark.parametrize("cls", [CustomerIO, AsyncCustomerIO])
def test_a_copy_opens_connections_of_its_own(cls: type[Any], settings: dict[str, Any]) -> None:
    copy = pickle.loads(pickle.dumps(cls(**settings, region="eu", max_retries=7)))
    assert repr(copy) == repr(cls(**settings, region="eu"))


def test_a_used_client_can_be_copied(vendor: Server, settings: dict[str, Any]) -> None:
    with CustomerIO(**settings, max_retries=0) as cio:
        cio.app.campaigns.list()
        with pickle.loads(pickle.dumps(cio)) as copy, pickle.loads(pickle.dumps(cio.app)) as app:
            copy.app.campaigns.list()
            app.campaigns.list()
    assert authorizations(vendor) == ["Bearer app-canary"] * 3


def test_an_httpx_client_that_is_handed_in_is_used_and_left_open(vendor: Server, settings: dict[str, Any]) -> None:
    seen: list[str] = []
    hooks = {"request": [lambda request: seen.append(request.method)]}
    with httpx.Client(auth=("somebody", "else"), event_hooks=hooks) as http:
        with CustomerIO(**settings, http_client=http) as cio:
            cio.app.campaigns.list()
        assert not http.is_closed
    assert seen == ["GET"]
    assert authorizations(vendor) == ["Bearer app-canary"]


def test_an_httpx_transport_that_is_handed_in_is_used(settings: dict[str, Any]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"campaigns": [{"id": 7}]})

    with CustomerIO(**settings, transport=httpx.MockTransport(answer)) as cio:
        assert [c.id for c in cio.app.campaigns.list().campaigns or ()] == [7]


def test_a_client_may_be_used_again_after_it_was_closed(vendor: Server, settings: dict[str, Any]) -> None:
    cio = CustomerIO(**settings)
    for _ in range(2):
        cio.app.campaigns.list()
        cio.close()
    assert len(vendor.received) == 2


@pytest.mark.parametrize(
    ("cls", "given"),
    [
        (CustomerIO, {"http_client": httpx.AsyncClient()}),
        (CustomerIO, {"transport": httpx.AsyncHTTPTransport()}),
        (AsyncCustomerIO, {"http_client": httpx.Client()}),
        (AsyncCustomerIO, {"transport": httpx.HTTPTransport()}),
    ],
)
def test_what_sends_the_other_way_is_refused(cls: type[Any], given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"is for (Async)?CustomerIO and its like"):
        _ = cls(**given, app_api_key="x").app


def test_a_proxy_of_the_environment_is_checked_and_not_shown(
    settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {**settings, "app_url": "https://api.example"}
    monkeypatch.setenv("HTTPS_PROXY", "http://user:can[ary@proxy.example")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with CustomerIO(**settings) as cio, pytest.raises(ValueError, match="proxy of the environment for http") as raised:
        cio.app.campaigns.list()
    assert "can[ary" not in str(raised.value)
