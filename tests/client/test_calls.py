"""What the facade does with a call, over real HTTP, for synchronous and asynchronous callers."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from customerio_client import (
    Attempt,
    Attempted,
    AuthenticationFailed,
    NotFound,
    PayloadOverLimit,
    RateLimitWait,
    Redirected,
    RedirectRefused,
    RequestOptions,
    ResponseError,
    ServerError,
    Situation,
    TooManyRequests,
    Waited,
    WrongRegion,
    __version__,
)
from customerio_client.limits import MemoryLimiter
from tests.wire.server import Reply, Server

from .clients import Make, StillClock

PERSON = {"identifiers": {"id": "7"}}


def email(cio: Any, **more: Any) -> Any:
    message = {"transactional_message_id": 44, "to": "ada@example.com", "identifiers": {"id": "7"}}
    return cio.app.messages.send_email(**{**message, **more})


# --- retries ------------------------------------------------------------------------------------


def test_what_is_safe_is_repeated_until_it_goes_through(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.replies.extend([Reply(503), Reply(500)])
    make().track.customers.identify("7", email="ada@example.com")
    assert len(vendor.received) == 3
    assert clock.slept == [0.25, 0.5]


def test_a_send_that_may_have_arrived_is_never_repeated(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(503)
    with pytest.raises(ServerError, match=r"send_email \(POST .*\) returned 503"):
        email(make())
    assert len(vendor.received) == 1


def test_a_send_that_was_refused_for_now_is_repeated(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.replies.append(Reply(429, headers={"Retry-After": "2"}))
    vendor.reply = Reply(200, b'{"delivery_id":"x"}')
    assert email(make(limiter=MemoryLimiter(), rates={"app-send": None})).delivery_id == "x"
    assert clock.slept == [2]


def test_an_event_has_one_id_in_all_tries(make: Make, vendor: Server) -> None:
    vendor.replies.append(Reply(502))
    cio = make()
    cio.track.events.track("7", name="Ordered", data={"total": 1})
    first, second = (json.loads(request.content) for request in vendor.received)
    assert first == second
    assert len(first["id"]) == 26
    cio.pipelines.track(user_id="7", event="Ordered")
    assert len(json.loads(vendor.received[-1].content)["messageId"]) == 36


def test_tries_are_counted_on_the_answer_and_on_the_error(make: Make, vendor: Server) -> None:
    vendor.replies.append(Reply(503))
    cio = make()
    raw = cio.app.campaigns.with_raw_response.list()
    assert [(a.number, a.status, a.waited) for a in raw.attempts] == [(1, 503, 0), (2, 200, 0.25)]
    vendor.reply = Reply(503, b'{"meta":{"error":"down"}}')
    with pytest.raises(ServerError, match=r"campaigns.list .* 503 from \S+ after 4 attempts: down") as raised:
        cio.app.campaigns.list()
    assert [a.number for a in raised.value.attempts] == [1, 2, 3, 4]
    assert isinstance(raised.value.attempts[0], Attempt)


def test_hooks_hear_of_each_try_and_each_wait(make: Make, vendor: Server) -> None:
    heard: list[Any] = []
    vendor.replies.append(Reply(503))

    def broken(event: object) -> None:
        raise RuntimeError("canary")

    make(hooks=[broken, heard.append]).app.campaigns.list()
    kinds = [(type(e), e.operation.id) for e in heard]
    assert kinds == [(Attempted, "listCampaigns"), (Waited, "listCampaigns"), (Attempted, "listCampaigns")]
    assert (heard[0].attempt.status, heard[0].retry_in, heard[1].why, heard[2].retry_in) == (503, 0.25, "retry", None)


def test_the_policy_of_retries_can_be_replaced(make: Make, vendor: Server, clock: StillClock) -> None:
    seen: list[Situation] = []

    def twice(situation: Situation) -> float | None:
        seen.append(situation)
        return 7.0 if situation.attempt < 2 else None

    vendor.reply = Reply(404)
    with pytest.raises(NotFound):
        make(retry=twice).app.campaigns.get(1)
    assert clock.slept == [7.0]
    assert [s.attempt for s in seen] == [1, 2]


def test_a_call_can_set_its_own_retries(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(503)
    with pytest.raises(ServerError):
        make().app.campaigns.list(options=RequestOptions(max_retries=1))
    assert len(vendor.received) == 2


def test_the_deadline_ends_the_retries(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.reply = Reply(503)
    cio = make(max_retries=100, deadline=10)
    with pytest.raises(ServerError):
        cio.app.campaigns.list()
    assert clock.passed < 10
    vendor.received.clear()
    with pytest.raises(ServerError):
        cio.app.campaigns.list(options=RequestOptions(deadline=0.1))
    assert len(vendor.received) == 1


# --- limits -------------------------------------------------------------------------------------


def test_a_call_waits_for_the_rate_limit_only_as_long_as_it_may(make: Make, vendor: Server) -> None:
    cio = make(limiter=MemoryLimiter(), rates={"app": (1, 60.0)})
    cio.app.campaigns.list()
    for refuse in (RequestOptions(max_wait=0), RequestOptions(max_wait=1.5)):
        with pytest.raises(RateLimitWait, match=r"campaigns.list .*: .*'app'.*nothing was sent"):
            cio.app.campaigns.list(options=refuse)
    assert len(vendor.received) == 1


def test_retries_wait_for_the_rate_limit_out_of_the_same_time(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(503)
    cio = make(limiter=MemoryLimiter(), rates={"app": (1, 0.3)}, max_wait=0.4)
    with pytest.raises(RateLimitWait) as raised:
        cio.app.campaigns.list()
    assert len(raised.value.attempts) == len(vendor.received) == 2


def test_each_broadcast_has_a_limit_of_its_own(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(200, b'{"id":1}')
    cio = make(limiter=MemoryLimiter(), max_wait=0)
    for broadcast in (1, 2, 3):
        cio.app.broadcasts.trigger(broadcast, emails=["ada@example.com"])
    with pytest.raises(RateLimitWait):
        cio.app.broadcasts.trigger(2, emails=["ada@example.com"])
    assert len(vendor.received) == 3


def test_a_429_slows_the_bucket_for_everybody(make: Make, vendor: Server) -> None:
    limiter = MemoryLimiter()
    vendor.reply = Reply(429, headers={"Retry-After": "30"})
    with pytest.raises(TooManyRequests, match="'app'"):
        make(limiter=limiter, max_retries=0).app.campaigns.list()
    with pytest.raises(RateLimitWait):
        make(limiter=limiter, max_wait=1).app.segments.list()
    assert len(vendor.received) == 1


def test_what_is_too_large_is_not_sent(make: Make, vendor: Server) -> None:
    with pytest.raises(PayloadOverLimit, match=r"32,768.*properties.*nothing was sent") as raised:
        make().pipelines.track(user_id="7", event="x", properties={"big": "canary" * 9000})
    assert "canary" not in str(raised.value)
    assert vendor.received == []


# --- headers, hosts, redirects --------------------------------------------------------------------


def header(server: Server, name: str) -> str | None:
    return {key.lower(): value for key, value in server.received[-1].headers}.get(name)


def test_strict_mode_is_sent_unless_the_call_says_otherwise(make: Make, vendor: Server) -> None:
    cio = make()
    cio.pipelines.identify(user_id="7", traits={"plan": "pro"})
    assert header(vendor, "x-strict-mode") == "1"
    cio.pipelines.identify(user_id="7", options=RequestOptions(headers={"X-Strict-Mode": "0", "X-More": "yes"}))
    assert (header(vendor, "x-strict-mode"), header(vendor, "x-more")) == ("0", "yes")


def test_newer_pipelines_keys_go_as_bearer(make: Make, vendor: Server) -> None:
    make(pipelines_api_key="pk_us_canary").pipelines.identify(user_id="7")
    assert header(vendor, "authorization") == "Bearer pk_us_canary"
    make().pipelines.identify(user_id="7")
    assert header(vendor, "authorization") == "Basic cGlwZWxpbmVzLWNhbmFyeTo="


def test_nothing_is_authorized_where_nothing_is_due(make: Make, vendor: Server) -> None:
    make().track.customers.unsubscribe("delivery", unsubscribe=True)
    assert header(vendor, "authorization") is None


def test_the_user_agent_says_which_version_calls(make: Make, vendor: Server) -> None:
    make().track.customers.identify("7")
    assert dict(vendor.received[0].headers)["user-agent"] == f"customerio-client/{__version__}"


def test_ids_arrive_as_they_were_given(make: Make, vendor: Server) -> None:
    make().track.customers.delete("a/b+c@d é")
    assert vendor.received[-1].path == "/api/v1/customers/a%2Fb%2Bc%40d%20%C3%A9"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_on_the_same_host_keeps_method_body_and_credentials(make: Make, vendor: Server, status: int) -> None:
    vendor.replies.append(Reply(status, headers={"Location": "/elsewhere?a=%2B"}))
    vendor.reply = Reply(200, b'{"delivery_id":"x"}')
    assert email(make()).delivery_id == "x"
    first, second = vendor.received
    assert (second.method, second.path, second.query) == ("POST", "/elsewhere", [("a", "+")])
    assert second.content == first.content
    assert dict(second.headers)["authorization"] == dict(first.headers)["authorization"] == "Bearer app-canary"


def test_a_redirect_to_another_site_is_refused(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(307, headers={"Location": f"http://localhost:{vendor.listen().port}/elsewhere"})
    with pytest.raises(RedirectRefused, match=r"send_email .* returned 307.*credentials"):
        email(make())
    assert len(vendor.received) == 1


def test_redirects_end(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(302, headers={"Location": "/around"})
    with pytest.raises(RedirectRefused, match="on and on"):
        make().app.campaigns.list()
    assert len(vendor.received) == 6


def test_a_wrong_region_is_told(make: Make, vendor: Server) -> None:
    cio = make()
    content = b'{"errors":[{"detail":"wrong datacenter","status":"301"}]}'
    vendor.reply = Reply(301, content, {"Location": "https://api-eu.customer.io/v1/campaigns"})
    with pytest.raises(WrongRegion, match=r"wrong datacenter.*region 'eu'"):
        cio.app.campaigns.list()
    vendor.reply = Reply(301, content)
    with pytest.raises(Redirected, match=r"wrong datacenter.*another region than 'us'"):
        cio.app.campaigns.list()
    for status, kind in ((401, AuthenticationFailed), (405, ResponseError)):
        vendor.reply = Reply(status)
        with pytest.raises(kind, match=r"another region than 'us'"):
            cio.app.campaigns.list()


# --- the log ------------------------------------------------------------------------------------


def test_the_log_shows_templates_and_no_values(make: Make, vendor: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vendor.replies.append(Reply(503))
    make().track.customers.delete("ada@example.com")
    ours = [r.getMessage() for r in caplog.records if r.name == "customerio_client"]
    assert len(ours) == 2
    assert ours[0].startswith("DELETE /api/v1/customers/{identifier}: 503 in ")
    assert ours[0].endswith("attempt 1, again in 0.25 s")
    assert ours[1].endswith("attempt 2")
    assert "ada" not in caplog.text
