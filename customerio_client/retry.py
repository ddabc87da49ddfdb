"""Whether to retry a call, and when: one pure function that a caller can replace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from customerio_core import HttpResponse, Operation

    from .errors import ConnectionFailed

# Statuses that say nothing about the request: another attempt may end differently.
_TRANSIENT = frozenset({408, 425, 429})
_PERMANENT = frozenset({501, 505})
_REFUSED = 429


@frozen(kw_only=True)
class Situation:
    """What a retry is decided on, after an attempt that failed.

    Args:
        operation: what was called.
        attempt: how many attempts were made, this one included.
        max_retries: how many attempts may follow the first.
        safe_to_retry: whether a repeated request does no harm if this one took effect.
        response: the response; `None` where none came.
        failure: why no response came; `None` where one did.
        now: seconds since 1970, for a `Retry-After` that is a date.
        random: a random number from 0 up to 1, for the jitter.
    """

    operation: Operation
    attempt: int
    max_retries: int
    safe_to_retry: bool
    response: HttpResponse | None = None
    failure: ConnectionFailed | None = None
    now: float
    random: float

    @property
    def retry_after(self) -> float | None:
        """Seconds that the response asks to wait, or `None` where it does not say."""
        return None if self.response is None else retry_after(self.response.headers, self.now)


RetryPolicy: TypeAlias = Callable[[Situation], float | None]
"""Returns the seconds to wait before another attempt, or `None` to give up."""


@frozen(kw_only=True)
class Backoff:
    """The usual policy: waits that double, with jitter, where another attempt is safe and can help.

    Another attempt is safe where nothing of the first arrived (the connection could not be made), where the API refused
    it for now (429), or where the operation is safe to retry. It can help after a broken connection, a timeout, 408,
    425, 429 and any 5xx but 501 and 505.

    Args:
        first: seconds before the first retry; each further one waits twice as long.
        longest: seconds that a wait is at most.
        patience: seconds that the response may ask for (`Retry-After`); the call gives up beyond.
    """

    first: float = 0.5
    longest: float = 20.0
    patience: float = 60.0

    def __call__(self, situation: Situation) -> float | None:
        """Decide; see `RetryPolicy`."""
        if situation.attempt > situation.max_retries or not (_may_help(situation) and _is_safe(situation)):
            return None
        asked = situation.retry_after
        if asked is not None and asked > self.patience:
            return None
        return max(self.wait(situation.attempt, situation.random), asked or 0.0)

    def wait(self, failures: int, random: float) -> float:
        """Return how long to wait after a number of failures in a row.

        Args:
            failures: how many there were.
            random: a random number from 0 up to 1, for the jitter.

        Returns:
            Seconds.
        """
        # Half of the wait is fixed and half is random: clients that failed together do not come back together.
        doubled = self.first * 2.0 ** min(failures - 1, 60)
        return min(self.longest, doubled) * (0.5 + random / 2)


def _may_help(situation: Situation) -> bool:
    if situation.response is None:
        return situation.failure is not None and not situation.failure.permanent
    if quota_is_spent(situation.response.headers):
        return False
    return is_transient(situation.response.status)


def is_transient(status: int) -> bool:
    """Return whether a status says nothing about the request, so that another attempt may end differently.

    Args:
        status: the response's HTTP status.

    Returns:
        Whether it does.
    """
    return status in _TRANSIENT or (status >= 500 and status not in _PERMANENT)


def _is_safe(situation: Situation) -> bool:
    if situation.safe_to_retry:
        return True
    if situation.response is not None:
        return situation.response.status == _REFUSED
    return situation.failure is not None and not situation.failure.sent


def quota_is_spent(headers: Mapping[str, str]) -> bool:
    """Return whether a response says that a quota is used up, of a day mostly: then waiting does not help.

    Args:
        headers: the response's headers, names in lower case.

    Returns:
        Whether nothing remains, and no time to wait is named.
    """
    remaining = headers.get("x-ratelimit-remaining", "").strip()
    return remaining == "0" and "retry-after" not in headers and "retry-after-ms" not in headers


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read how long a response asks to wait.

    Args:
        headers: the response's headers, names in lower case. `retry-after-ms` (milliseconds) wins over `retry-after`
            (seconds, or an HTTP date).
        now: seconds since 1970.

    Returns:
        Seconds, 0 for a date in the past; `None` where nothing (understandable) is said.
    """
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    if (seconds := _number(text)) is not None:
        return seconds
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None
