"""What a client refuses when it is made, and what it does when it is shared, interrupted or misled."""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from customerio_client import (
    AppClient,
    AsyncCustomerIO,
    AsyncTrackClient,
    Backoff,
    CustomerIO,
    MissingCredentials,
    RequestOptions,
    ServerError,
    Situation,
    TimedOut,
    Timeouts,
    TooManyRequests,
    ValidationFailed,
    ValueRefused,
)
from customerio_client.limits import MemoryLimiter
from tests.processes import in_a_child
from tests.wire.server import Reply, Server

from . import faulty
from .clients import SECRETS, Make, StillClock, urls
from .faulty import faulty_server

EU = Reply(200, b'{"region":"eu"}')
ASKED = "/api/v1/accounts/region"


# --- arguments ----------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", [CustomerIO, AsyncCustomerIO, AppClient, AsyncTrackClient])
def test_an_argument_that_does_not_exist_is_named(cls: Any) -> None:
    with pytest.raises(TypeError, match="no argument 'retries'"):
        cls(retries=3)


def test_an_argument_that_does_not_exist_is_named_beside_the_environment() -> None:
    with pytest.raises(TypeError, match="no argument 'retries'"):
        CustomerIO.from_env({}, retries=3)  # type: ignore[call-arg]  # the mistake that is tested


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"max_retries": -1}, "max_retries must be 0 or more"),
        ({"deadline": 0}, "deadline must be a number of seconds above 0"),
        ({"deadline": float("inf")}, "deadline must be a number of seconds above 0"),
        ({"deadline": float("nan")}, "deadline must be a number of seconds above 0"),
        ({"timeout": -1}, "timeout must be a number of seconds above 0"),
        ({"max_wait": -0.1}, "max_wait must be 0 or more"),
    ],
)
def test_numbers_out_of_range_are_refused_by_clients_and_calls(arguments: dict[str, Any], said: str) -> None:
    for cls in (CustomerIO, RequestOptions):
        with pytest.raises(ValueError, match=said):
            cls(**arguments)


def test_timeouts_of_no_time_are_refused() -> None:
    with pytest.raises(ValueError, match="read must be a number of seconds above 0"):
        Timeouts(read=0)


@pytest.mark.parametrize(
    ("rates", "said"),
    [
        (
            {"send": (1, 1)},
            "unknown limit 'send'; the limits are app, app-archive, app-send, app-studio, app-trigger, ",
        ),
        ({"app": (0, 1)}, "'app' must be a pair"),
        ({"app": (1, 0)}, "'app' must be a pair"),
        ({"app": 5}, "'app' must be a pair"),
    ],
)
def test_rates_that_limit_nothing_are_refused(rates: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        CustomerIO(rates=rates)


def test_hooks_and_retry_are_functions() -> None:
    wrong: list[Any] = [{"hooks": ["print"]}, {"retry": 3}, {"hooks": print}]
    for arguments in wrong:
        with pytest.raises(TypeError):
            CustomerIO(**arguments)


def test_what_a_handed_in_client_decides_is_not_given_beside_it() -> None:
    with httpx.Client() as http:
        with pytest.raises(ValueError, match="proxy, http2: set it on what is given as http_client"):
            CustomerIO(http_client=http, proxy="http://localhost:1", http2=True)
        with pytest.raises(ValueError, match="give one of the two"):
            CustomerIO(http_client=http, transport=httpx.MockTransport(lambda request: httpx.Response(200)))


def test_a_site_id_with_a_colon_is_refused(make: Make, vendor: Server) -> None:
    with pytest.raises(ValueRefused, match="site_id: must not hold a colon"):
        make(site_id="site:canary").track.customers.delete("7")
    make(track_api_key="track:canary").track.customers.delete("7")
    assert len(vendor.received) == 1


@pytest.mark.parametrize("bad", ["a key", " key", "key\t", 7, b"key"])
def test_what_cannot_be_a_credential_is_refused(bad: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="app_api_key must be"):
        CustomerIO(app_api_key=bad)


# --- regions ------------------------------------------------------------------------------------


def test_tasks_that_need_the_region_ask_once(vendor: Server) -> None:
    vendor.replies.append(EU)
    cio = AsyncCustomerIO(**SECRETS, **urls(vendor), region="auto")

    async def run() -> None:
        await asyncio.gather(*(cio.app.campaigns.list() for _ in range(8)))

    asyncio.run(run())
    asyncio.run(run())
    assert [r.path for r in vendor.received].count(ASKED) == 1


def test_a_task_that_is_cancelled_while_it_asks_leaves_asking_to_the_next(vendor: Server) -> None:
    async def run() -> None:
        async with AsyncCustomerIO(**SECRETS, **urls(vendor), region="auto") as cio:
            first, second = (asyncio.create_task(cio.app.campaigns.list()) for _ in range(2))
            await asyncio.sleep(0)
            vendor.replies.append(EU)
            first.cancel()
            await asyncio.gather(first, second, return_exceptions=True)
            assert second.exception() is None

    asyncio.run(run())


def test_a_key_that_carries_the_region_needs_nobody_to_ask(make: Make, vendor: Server) -> None:
    alone = dict.fromkeys(("site_id", "track_api_key", "app_api_key"))
    make(**alone, region="auto", pipelines_api_key="pk_eu_canary").pipelines.identify(user_id="7")
    assert [r.path for r in vendor.received] == ["/v1/identify"]
    with pytest.raises(MissingCredentials, match=r"region='auto' asks the Track API, and .* needs site_id="):
        make(**alone, region="auto").pipelines.identify(user_id="7")


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")  # threads are what is tested
def test_a_child_can_ask_that_was_forked_while_a_thread_asked() -> None:
    with faulty_server() as server:
        server.good = lambda number: b'{"region":"us","messages":[]}'
        server.plan = lambda number: faulty.slow_header if number == 0 else None
        cio = CustomerIO(**SECRETS, track_url=server.url, app_url=server.url, region="auto", timeout=2, max_retries=0)

        def ask() -> None:
            with suppress(TimedOut):
                cio.app.messages.list()

        asking = threading.Thread(target=ask)
        asking.start()
        while not server.arrived:
            time.sleep(0.01)
        assert in_a_child(cio.app.messages.list) == 0
        asking.join()


# --- limits and retries ---------------------------------------------------------------------------


def test_a_429_cannot_close_a_limit_for_longer_than_a_minute_or_its_own_time(make: Make, vendor: Server) -> None:
    now = [0.0]
    cio = make(limiter=MemoryLimiter(lambda: now[0]), max_retries=0, max_wait=0)
    vendor.replies.append(Reply(429, headers={"Retry-After": "1000000000"}))
    with pytest.raises(TooManyRequests):
        cio.app.campaigns.list()
    now[0] = 61
    cio.app.campaigns.list()
    vendor.replies.append(Reply(429, headers={"Retry-After": "1000000000"}))
    with pytest.raises(TooManyRequests):
        cio.app.messages.get_archived("7")
    now[0] += 86_401
    cio.app.messages.get_archived("7")


def test_a_wait_grows_no_further_than_its_longest(vendor: Server) -> None:
    operation: Any = None
    answer: Any = type("Answer", (), {"status": 503, "headers": {}})
    for attempt in (7, 5000):
        at = Situation(
            operation=operation,
            attempt=attempt,
            max_retries=10_000,
            safe_to_retry=True,
            response=answer,
            now=0,
            random=0,
        )
        assert Backoff()(at) == 10


def test_a_limiter_that_was_opened_again_is_closed_again(vendor: Server, tmp_path: Path) -> None:
    if not Path("/proc/self/fd").exists():
        pytest.skip("cannot see which files are open here")
    path = tmp_path / "limits"

    def is_open() -> bool:
        links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        return any(os.path.realpath(link).startswith(str(path)) for link in links)

    cio = CustomerIO(**SECRETS, **urls(vendor), limiter=path)
    for _ in range(2):
        cio.app.campaigns.list()
        assert is_open()
        cio.close()
        assert not is_open()


@pytest.mark.parametrize("way", ["sync", "async"])
def test_the_deadline_holds_within_a_try(way: str) -> None:
    with faulty_server() as server:
        server.plan = lambda number: faulty.slow_header
        settings: Any = {**SECRETS, "track_url": server.url, "deadline": 0.2, "timeout": 3.0}

        async def call() -> None:
            async with AsyncCustomerIO(**settings) as cio:
                await cio.track.customers.delete("7")

        started = time.monotonic()
        with pytest.raises(TimedOut):
            asyncio.run(call()) if way == "async" else CustomerIO(**settings).track.customers.delete("7")
        assert time.monotonic() - started < 2


def test_a_call_can_have_no_timeout_and_no_deadline(make: Make) -> None:
    make().app.campaigns.list(options=RequestOptions(timeout=None, deadline=None, max_wait=None, max_retries=0))
    make(timeout=None, deadline=None, max_wait=None, max_retries=0).app.campaigns.list()


# --- interruptions --------------------------------------------------------------------------------


def test_a_task_that_waits_to_try_again_can_be_cancelled(vendor: Server) -> None:
    vendor.reply = Reply(429, headers={"Retry-After": "30"})
    vendor.replies.append(Reply(429, headers={"Retry-After": "30"}))

    async def run() -> None:
        async with AsyncCustomerIO(**SECRETS, **urls(vendor), limiter=MemoryLimiter()) as cio:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await cio.app.campaigns.list()

    asyncio.run(run())
    assert len(vendor.received) == 1


class Impatient(StillClock):
    def sleep(self, seconds: float) -> None:
        raise KeyboardInterrupt


def test_a_client_goes_on_after_ctrl_c(vendor: Server) -> None:
    def interrupt(event: object) -> None:
        raise KeyboardInterrupt

    settings: dict[str, Any] = {**SECRETS, **urls(vendor), "limiter": MemoryLimiter()}
    for interrupted in ({"clock": Impatient()}, {"hooks": [interrupt]}):
        with CustomerIO(**settings, **interrupted) as cio:
            vendor.replies.append(Reply(503))
            with pytest.raises(KeyboardInterrupt):
                cio.app.campaigns.list()
            if "clock" in interrupted:
                cio.app.campaigns.list()


# --- what the vendor says -------------------------------------------------------------------------


def test_json_that_broke_off_is_not_what_the_vendor_says(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(400, json.dumps({"errors": [{"detail": "canary"}]}).encode()[:-3])
    with pytest.raises(ValidationFailed) as raised:
        make().app.campaigns.list()
    assert raised.value.messages == ()
    assert "canary" in raised.value.content.decode()


def test_a_refusal_without_credentials_due_is_told_as_it_is(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(500)
    with pytest.raises(ServerError):
        make().track.customers.unsubscribe("delivery", unsubscribe=True)
