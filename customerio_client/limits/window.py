"""When may the next request go? The pure decision: a log of what went, a queue of who waits, and a clock's time.

Nothing here waits, locks or asks for the time, so that one and the same rule holds in memory and in a file, and
in the script that Redis runs.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterable, Sequence
from math import inf
from typing import Protocol

GUARD = 0.025, 0.005
"""How much longer than the vendor's our windows are: a share of them, and seconds.

Requests do not arrive in the rhythm in which they were let through: one is held up on its way, the next is not. As long
as no request is held up longer than others by more than this, no window of the vendor's sees more than its limit."""

LONGEST_NAP = 0.5
NAPS = 16
PATIENCE_WITH_SLEEPERS = 0.25
"""Seconds by which one who waits may be late before others pass. It is short since it costs little: whoever comes back
later has the same place again, while those of killed processes hold everybody up."""

FARTHEST = 10 * 366 * 86_400.0
"""Seconds by which the clock that is kept may be ahead of the machine's: somebody may have set that back by years."""

LATEST = 8 * 86_400.0
"""Seconds from now until which a bucket may be closed, or somebody be expected, unless it counts over a longer time."""


class Log(Protocol):
    """Times in order, as a `deque` holds them."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> float: ...

    def append(self, time: float, /) -> None:
        """Add the newest."""
        ...

    def popleft(self) -> object:
        """Drop the oldest."""
        ...

    def remove(self, time: float, /) -> None:
        """Drop one that is this; raises a `ValueError` where none is."""
        ...

    def clear(self) -> None:
        """Drop all."""
        ...


class Window:
    """What one bucket has let through, and who waits for it.

    Those who wait learn when to come back, and are let through when they do. One who does not come back (its
    process died, its event loop stopped) loses its place soon after, and has it again if it comes after all.

    Args:
        requests: how many requests may go ...
        seconds: ... in any window of this many seconds.
        times: when the requests went that may still count, in order; `None` for none.
        waiting: tickets of those who wait, in order.
        awaited: until when each of them is expected back, by ticket.
        closed_until: when the bucket opens again that the vendor has closed.
    """

    __slots__ = ("awaited", "closed_until", "pace", "requests", "seconds", "span", "times", "waiting")

    def __init__(
        self,
        requests: int,
        seconds: float,
        times: Log | None = None,
        waiting: Iterable[float] = (),
        awaited: Iterable[float] = (),
        closed_until: float = -inf,
    ) -> None:
        self.set_rate(requests, seconds)
        self.times: Log = deque[float]() if times is None else times
        self.waiting = list(waiting)
        self.awaited = dict(zip(self.waiting, awaited, strict=True))
        self.closed_until = closed_until

    def set_rate(self, requests: int, seconds: float) -> None:
        """Change the rate. What has gone still counts."""
        self.requests = requests
        self.seconds = seconds
        share, more = GUARD
        self.span = seconds * (1 + share) + more
        # Those who had to wait go at most at twice the average rate: all at once, they would hold each other up.
        self.pace = self.span / requests / 2

    def free(self, now: float) -> bool:
        """Whether a newcomer may go at once, and none is before it."""
        self._forget(now)
        return len(self.times) < self.requests and not self.waiting and self.closed_until <= now

    def refresh(self, now: float) -> None:
        """Forget what no longer counts, and who did not come back."""
        self._forget(now)
        while self.waiting and self.awaited[self.waiting[0]] < now:
            self.leave(self.waiting[0])

    def _forget(self, now: float) -> None:
        times = self.times
        while times and times[0] + self.span <= now:
            if times[-1] + self.span <= now:
                times.clear()
            else:
                times.popleft()

    def due(self, ticket: float, now: float) -> float:
        """When the holder of `ticket` may go, if all before it go when they may: `now` or later."""
        before = bisect_left(self.waiting, ticket)
        opens = max(now, self.closed_until)
        windows, nth = divmod(before, self.requests)
        due = self._free_from(nth, opens) + windows * self.span
        if due <= now and not self.waiting:
            return now
        paced = max(opens, self.times[-1] + self.pace) if self.times else opens
        if due <= now and paced <= now:
            # There is room for all before it too: whoever of them is late must not hold it up.
            return now
        return max(due, max(paced, self._free_from(0, opens)) + before * self.pace)

    def _free_from(self, nth: int, opens: float) -> float:
        """When there is room for one after `nth` others, all in one window."""
        freed_by = len(self.times) + nth - self.requests
        return opens if freed_by < 0 else max(opens, self.times[freed_by] + self.span)

    def join(self, ticket: float, until: float) -> None:
        """Wait, or go on waiting; back at the latest at `until`."""
        if ticket not in self.awaited:
            insort(self.waiting, ticket)
        self.awaited[ticket] = until

    def leave(self, ticket: float) -> None:
        """Wait no longer."""
        if self.awaited.pop(ticket, None) is not None:
            del self.waiting[bisect_left(self.waiting, ticket)]

    def take(self, ticket: float, now: float) -> None:
        """Go."""
        self.leave(ticket)
        self.times.append(now)

    def move(self, counted: float, now: float) -> bool:
        """Count what went at `counted` as going now; false if it does not count any more."""
        self._forget(now)
        try:
            self.times.remove(counted)
        except ValueError:
            return False
        self.times.append(now)
        return True

    def close(self, until: float) -> None:
        """Let nothing through before `until`."""
        self.closed_until = max(self.closed_until, until)

    def idle(self, now: float) -> bool:
        """Whether there is nothing left that a new window would not know."""
        self.refresh(now)
        return not self.times and not self.waiting and self.closed_until <= now


def claim(windows: Sequence[Window], ticket: float, now: float, patience: float = inf) -> float:
    """Go in all `windows`, or in none and wait.

    One who waits has a place in each queue up to the first that does not let it go yet: whoever waits a day for
    the narrower bucket takes no place in the wider one meanwhile.

    Args:
        windows: the buckets that count the request, the narrowest first.
        ticket: a number larger than those of all who came before; the same again when coming back.
        now: the time, in seconds.
        patience: the longest that is waited, in seconds; whoever would wait longer takes no place.

    Returns:
        0 if the request may go, and is counted. Otherwise the seconds to wait, as far as is known now; come back
        after a `nap` of it.
    """
    for window in windows:
        if not window.free(now):
            return _claim_in_turn(windows, ticket, now, patience)
    for window in windows:
        window.times.append(now)
    return 0.0


def _claim_in_turn(windows: Sequence[Window], ticket: float, now: float, patience: float) -> float:
    wait = 0.0
    for window in windows:
        window.refresh(now)
        wait = max(wait, window.due(ticket, now) - now)
    if wait <= 0:
        for window in windows:
            window.take(ticket, now)
    elif wait <= patience:
        _queue(windows, ticket, now, until=now + nap(wait) + PATIENCE_WITH_SLEEPERS)
    return wait


def _queue(windows: Iterable[Window], ticket: float, now: float, until: float) -> None:
    reached = True
    for window in windows:
        if reached:
            window.join(ticket, until)
            reached = window.due(ticket, now) <= now
        else:
            window.leave(ticket)


def nap(wait: float) -> float:
    """How long to sleep of `wait` seconds before asking again: places may have become free, or buckets closed."""
    return min(wait, max(LONGEST_NAP, wait / NAPS))
