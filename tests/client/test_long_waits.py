"""Long waits for the rate limit are in the log, and a quota that is used up is not waited for. Real HTTP."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from customerio_client import RateLimitWait, RequestOptions, TooManyRequests
from customerio_client.limits import MemoryLimiter
from tests.wire.server import Reply, Server

from .clients import Make, StillClock

SPENT = {"Content-Type": "application/json", "X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "0"}


class Busy(MemoryLimiter):
    """Lets everything through, and says how long it takes."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    def enter(self, keys: Any, timeout: Any = None, on_wait: Any = None) -> Any:
        on_wait(self._seconds)
        return super().enter(keys, timeout)

    async def enter_async(self, *arguments: Any) -> Any:
        return self.enter(*arguments)


@pytest.mark.parametrize(("seconds", "level"), [(1.3, logging.INFO), (90.0, logging.INFO), (0.9, logging.DEBUG)])
def test_a_wait_of_more_than_a_second_is_logged_at_info(
    make: Make, vendor: Server, caplog: pytest.LogCaptureFixture, seconds: float, level: int
) -> None:
    caplog.set_level(logging.DEBUG, logger="customerio_client")
    vendor.reply = Reply(200, b'{"campaigns": []}')
    make(limiter=Busy(seconds)).app.campaigns.list()
    (told,) = [record for record in caplog.records if "rate limit" in record.getMessage()]
    assert told.levelno == level
    assert told.getMessage() == f"GET /v1/campaigns: waiting about {seconds:.2f} s for the rate limit"


def test_a_real_wait_is_logged_before_it_begins(make: Make, vendor: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="customerio_client")
    vendor.reply = Reply(200, b'{"campaigns": []}')
    cio = make(rates={"app": (1, 1.5)})
    for _ in range(3):  # the first one also loads modules
        cio.app.campaigns.list()
    began, ended = [record for record in caplog.records if "for the rate limit" in record.getMessage()][:2]
    assert (began.levelno, ended.levelno) == (logging.INFO, logging.DEBUG)
    assert "GET /v1/campaigns: waiting about 1." in began.getMessage() and ended.created - began.created > 1


def test_a_quota_that_the_api_says_is_spent_is_not_waited_for(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.replies.append(Reply(429, b'{"errors": [{"detail": "quota"}]}', SPENT))
    vendor.reply = Reply(200, b'{"campaigns": []}')
    cio = make()
    with pytest.raises(TooManyRequests, match=r": quota\. The quota of this call is used up") as caught:
        cio.app.messages.get_archived("7")
    assert len(vendor.received) == 1 and not clock.slept and len(caught.value.attempts) == 1
    cio.app.campaigns.list(options=RequestOptions(max_wait=0))  # nor does it hold up other calls
    assert len(vendor.received) == 2


def test_a_rate_that_was_exceeded_is_waited_for(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.replies.append(Reply(429, b"{}", {**SPENT, "Retry-After": "1"}))
    vendor.reply = Reply(200, b'{"campaigns": []}')
    make(rates={"app": None}).app.campaigns.list()
    assert len(vendor.received) == 2 and clock.slept == [1.0]


def test_a_quota_that_is_known_to_be_spent_is_not_waited_for(make: Make, vendor: Server) -> None:
    vendor.reply = Reply(200, b"{}")
    cio = make(rates={"app-archive": (1, 86_400.0)})
    cio.app.messages.get_archived("7")
    with pytest.raises(RateLimitWait, match=r"'app-archive' .* nothing was sent") as caught:
        cio.app.messages.get_archived("7")
    assert caught.value.seconds > 80_000 and len(vendor.received) == 1
