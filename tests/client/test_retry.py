"""The decision about another try: pure, so that every case can be asked."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_client import Backoff, ConnectionFailed, Situation
from customerio_client.retry import retry_after
from customerio_core import HttpResponse, Operation

NOW = 1_750_000_000.0
SEND = Operation(id="send", api="test", method="POST", path="/send", resource="r", name="n", retry="unsafe")


def situation(**given: Any) -> Situation:
    usual: dict[str, Any] = {"operation": SEND, "attempt": 1, "max_retries": 3, "safe_to_retry": False}
    return Situation(**{**usual, "now": NOW, "random": 0.0, **given})


def answered(status: int, **headers: str) -> HttpResponse:
    return HttpResponse(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


def tries_again(**given: Any) -> bool:
    return Backoff()(situation(**given)) is not None


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 520, 522, 524, 599])
def test_what_may_have_taken_effect_is_repeated_where_that_is_safe(status: int) -> None:
    assert tries_again(response=answered(status), safe_to_retry=True)
    assert not tries_again(response=answered(status), safe_to_retry=False)


@pytest.mark.parametrize("safe_to_retry", [True, False])
def test_what_was_refused_for_now_is_repeated_always(safe_to_retry: bool) -> None:
    assert tries_again(response=answered(429), safe_to_retry=safe_to_retry)


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 405, 409, 413, 422, 501, 505])
def test_what_would_end_the_same_way_is_not_repeated(status: int) -> None:
    assert not tries_again(response=answered(status), safe_to_retry=True)


def test_a_failure_is_repeated_where_nothing_arrived_or_nothing_can_go_wrong() -> None:
    assert tries_again(failure=ConnectionFailed("refused", sent=False), safe_to_retry=False)
    assert tries_again(failure=ConnectionFailed("reset", sent=True), safe_to_retry=True)
    assert not tries_again(failure=ConnectionFailed("reset", sent=True), safe_to_retry=False)
    assert not tries_again(failure=ConnectionFailed("no trust", sent=False, permanent=True), safe_to_retry=True)


@given(attempt=st.integers(1, 60), random=st.floats(0, 1, exclude_max=True))
def test_waits_double_up_to_the_longest(attempt: int, random: float) -> None:
    wait = Backoff()(situation(attempt=attempt, max_retries=60, response=answered(429), random=random))
    full = min(20.0, 0.5 * 2 ** (attempt - 1))
    assert wait is not None
    assert full / 2 <= wait <= full


@given(attempt=st.integers(1, 9), most=st.integers(0, 9))
def test_there_are_no_more_retries_than_allowed(attempt: int, most: int) -> None:
    assert tries_again(attempt=attempt, max_retries=most, response=answered(429)) == (attempt <= most)


def test_an_answer_that_asks_to_wait_is_obeyed_up_to_a_point() -> None:
    assert Backoff()(situation(response=answered(429, retry_after="17"))) == 17
    assert Backoff()(situation(response=answered(503, retry_after="17"), safe_to_retry=True)) == 17
    assert Backoff()(situation(response=answered(429, retry_after="0"))) == 0.25
    assert Backoff()(situation(response=answered(429, retry_after="61"))) is None
    assert Backoff(patience=61)(situation(response=answered(429, retry_after="61"))) == 61


def date(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(NOW + seconds, UTC), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "3"}, 0.25),
        ({"retry-after": date(90)}, 90),
        ({"retry-after": date(-90)}, 0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "Mon, 99 Nov 2026 99:99:99 GMT"}, None),
    ],
)
def test_retry_after_comes_in_three_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds


@given(st.text())
def test_retry_after_never_breaks(text: str) -> None:
    seconds = retry_after({"retry-after": text}, NOW)
    assert seconds is None or seconds >= 0
