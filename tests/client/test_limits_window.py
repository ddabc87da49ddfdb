"""The rule of the rate limits, in a time of our own: what any crowd of callers does, no window is over its limit."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from customerio_client.limits.window import Window, claim, nap


class Caller:
    """One that waits: its place in the queue, and when it comes back."""

    def __init__(self, crowd: Crowd, windows: Sequence[Window], late: float, patience: float) -> None:
        self.crowd = crowd
        self.windows = windows
        self.late = late
        self.ticket = crowd.next_ticket()
        self.came = crowd.now
        self.told = self.wait = claim(windows, self.ticket, crowd.now, patience)
        self.went: float | None = None
        self._settle()

    def _settle(self) -> None:
        if self.wait <= 0:
            self.went = self.crowd.now
            self.crowd.went.append(self)
        self.back_at = self.crowd.now + nap(self.wait) + self.late

    def come_back(self) -> None:
        self.wait = claim(self.windows, self.ticket, self.crowd.now)
        self._settle()

    def leave(self) -> None:
        for window in self.windows:
            window.leave(self.ticket)


class Crowd:
    """Callers of buckets, and the time they live in."""

    def __init__(self, *windows: Window) -> None:
        self.windows = windows
        self.now = 1000.0
        self.waiting: list[Caller] = []
        self.went: list[Caller] = []
        self._ticket = 0.0

    def next_ticket(self) -> float:
        self._ticket += 1
        return self._ticket

    def come(self, *windows: Window, late: float = 0.0, patience: float = math.inf) -> Caller:
        caller = Caller(self, windows or self.windows, late, patience)
        if caller.went is None and caller.wait <= patience:
            self.waiting.append(caller)
        return caller

    def cancel(self, caller: Caller) -> None:
        self.waiting.remove(caller)
        caller.leave()

    def live(self, seconds: float) -> None:
        """Let time pass, and those who wait come back when they said."""
        end = self.now + seconds
        while self.waiting:
            first = min(self.waiting, key=lambda caller: (caller.back_at, caller.ticket))
            if first.back_at > end:
                break
            self.now = max(self.now, first.back_at)
            first.come_back()
            if first.went is not None:
                self.waiting.remove(first)
        self.now = end

    def live_until_all_went(self) -> None:
        for _ in range(10_000):
            if not self.waiting:
                return
            self.live(max(0.0, min(caller.back_at for caller in self.waiting) - self.now))
        raise AssertionError(f"{len(self.waiting)} never go")


def most_in_a_window(times: list[float], seconds: float) -> int:
    return max((sum(start <= time < start + seconds for time in times) for start in times), default=0)


rates = st.tuples(st.integers(1, 8), st.sampled_from([0.1, 1.0, 3.0, 10.0]))
moments = st.floats(0, 4)
lateness = st.one_of(st.just(0.0), st.floats(0, 9))
happenings = st.lists(
    st.one_of(
        st.tuples(st.just("come"), st.integers(1, 12), lateness),
        st.tuples(st.just("cancel"), st.integers(0, 20)),
        st.tuples(st.just("close"), moments),
        st.tuples(st.just("live"), moments),
        st.tuples(st.just("impatient"), moments),
    ),
    max_size=25,
)


def play(crowd: Crowd, happening: tuple[Any, ...]) -> None:
    match happening:
        case ("come", count, late):
            for _ in range(count):
                crowd.come(late=late)
        case ("cancel", which):
            if crowd.waiting:
                crowd.cancel(crowd.waiting[which % len(crowd.waiting)])
        case ("close", seconds):
            crowd.windows[0].close(crowd.now + seconds)
        case ("impatient", patience):
            crowd.come(patience=patience)
        case ("live", seconds):
            crowd.live(seconds)


@given(rates, happenings)
def test_no_window_is_over_the_limit_and_everybody_goes(rate: tuple[int, float], happened: list[Any]) -> None:
    crowd = Crowd(Window(*rate))
    for happening in happened:
        play(crowd, happening)
    crowd.live_until_all_went()
    assert most_in_a_window([caller.went or 0 for caller in crowd.went], rate[1]) <= rate[0]
    assert not crowd.windows[0].waiting


@given(rates, rates, happenings, happenings)
def test_after_a_change_of_the_rate_the_new_one_holds(
    before: tuple[int, float], after: tuple[int, float], first: list[Any], then: list[Any]
) -> None:
    window = Window(*before)
    crowd = Crowd(window)
    for happening in first:
        play(crowd, happening)
    crowd.live(0.001)
    changed = crowd.now
    window.set_rate(*after)
    for happening in then:
        play(crowd, happening)
    crowd.live_until_all_went()
    times = [caller.went or 0 for caller in crowd.went]
    assert most_in_a_window([time for time in times if time >= changed], after[1]) <= after[0]


@settings(max_examples=40)
@given(rates, st.lists(st.tuples(st.integers(1, 12), moments), max_size=6))
def test_who_comes_first_goes_first_and_about_when_it_was_told(
    rate: tuple[int, float], groups: list[tuple[int, float]]
) -> None:
    window = Window(*rate)
    crowd = Crowd(window)
    for count, seconds in groups:
        for _ in range(count):
            crowd.come()
        crowd.live(seconds)
    crowd.live_until_all_went()
    tickets = [caller.ticket for caller in crowd.went]
    assert tickets == sorted(tickets)
    for caller in crowd.went:
        assert caller.went is not None
        promised = caller.came + caller.told
        assert promised - 1e-6 <= caller.went <= promised + window.span / 2 + 1e-6


@pytest.mark.parametrize(("requests", "seconds"), [(10, 1.0), (100, 1.0), (1, 10.0), (50, 0.5), (10, 86400.0)])
def test_a_steady_crowd_uses_at_least_95_percent(requests: int, seconds: float) -> None:
    crowd = Crowd(Window(requests, seconds))
    for _ in range(requests * 6):
        crowd.come(late=0.001)
    crowd.live_until_all_went()
    times = [caller.went or 0 for caller in crowd.went]
    whole_windows = (len(times) - 1) // requests
    used = seconds / ((times[whole_windows * requests] - times[0]) / whole_windows)
    assert used >= 0.95


def test_whoever_leaves_lets_those_behind_move_up() -> None:
    crowd = Crowd(Window(10, 1.0))
    for _ in range(110):
        crowd.come()
    last = crowd.waiting[-1]
    assert last.wait > 9
    for caller in crowd.waiting[:-1]:
        crowd.cancel(caller)
    crowd.live(2.1)
    assert last.went is not None


def test_whoever_does_not_come_back_blocks_nobody() -> None:
    crowd = Crowd(Window(1, 1.0))
    crowd.come()
    crowd.come(late=1e6)  # its event loop has stopped
    waits = crowd.come()
    crowd.live(10)
    assert waits.went is not None


def test_whoever_comes_back_too_late_has_its_place_before_those_who_came_later() -> None:
    crowd = Crowd(Window(1, 1.0))
    crowd.come()
    busy = crowd.come(late=8)  # longer than anybody waits for it
    busy.late = 0.0
    for _ in range(20):
        crowd.come()
    crowd.live(8.5)
    overtaken_by = len(crowd.went)
    assert overtaken_by < 10
    crowd.live_until_all_went()
    assert overtaken_by <= crowd.went.index(busy) <= overtaken_by + 2


def test_a_closed_bucket_holds_back_those_who_wait_and_those_who_come() -> None:
    window = Window(2, 1.0)
    crowd = Crowd(window)
    crowd.come(), crowd.come(), crowd.come()
    window.close(crowd.now + 5)
    crowd.come()
    crowd.live(4.9)
    assert len(crowd.went) == 2
    crowd.live(1.5)
    assert len(crowd.went) == 4


def test_a_shorter_closure_does_not_open_a_bucket() -> None:
    window = Window(2, 1.0)
    crowd = Crowd(window)
    window.close(crowd.now + 5)
    window.close(crowd.now + 1)
    assert crowd.come().told == pytest.approx(5)


def test_whoever_has_less_patience_takes_no_place() -> None:
    crowd = Crowd(Window(1, 1.0))
    crowd.come()
    refused = crowd.come(patience=0.5)
    assert refused.told > 1
    assert refused.went is None
    assert crowd.come().told == pytest.approx(refused.told)


def test_those_who_waited_do_not_go_all_at_once() -> None:
    crowd = Crowd(Window(50, 0.5))
    for _ in range(100):
        crowd.come()
    crowd.live_until_all_went()
    times = [caller.went or 0 for caller in crowd.went]
    gaps = [later - earlier for earlier, later in itertools.pairwise(times[50:])]
    assert times[49] == times[0]
    assert min(gaps) == pytest.approx(crowd.windows[0].span / 100)


# --- two buckets --------------------------------------------------------------------------------


@given(rates, rates, st.lists(st.tuples(st.sampled_from(["both", "wide"]), st.integers(1, 6), moments), max_size=20))
def test_a_request_that_two_buckets_count_is_within_both_limits(
    narrow: tuple[int, float], wide: tuple[int, float], groups: list[tuple[str, int, float]]
) -> None:
    inner, outer = Window(*narrow), Window(*wide)
    crowd = Crowd(inner, outer)
    for buckets, count, seconds in groups:
        for _ in range(count):
            crowd.come(*((inner, outer) if buckets == "both" else (outer,)))
        crowd.live(seconds)
    crowd.live_until_all_went()
    both = [caller.went or 0 for caller in crowd.went if len(caller.windows) == 2]
    assert most_in_a_window(both, narrow[1]) <= narrow[0]
    assert most_in_a_window([caller.went or 0 for caller in crowd.went], wide[1]) <= wide[0]


def test_waiting_for_the_narrow_bucket_takes_nothing_from_the_wide_one() -> None:
    narrow, wide = Window(1, 86400.0), Window(10, 1.0)
    crowd = Crowd(narrow, wide)
    for _ in range(31):
        crowd.come(narrow, wide)
    waiting_for_a_day = list(crowd.waiting)
    assert len(waiting_for_a_day) == 30
    for _ in range(59):
        crowd.come(wide)
    crowd.live(6)
    assert len(crowd.went) == 60
    assert crowd.waiting == waiting_for_a_day
