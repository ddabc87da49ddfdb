"""Whether a download that failed is tried again, and when: as other reads are, though no operation makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from customerio_core import Attempt, HttpResponse

from .errors import ConnectionFailed
from .events import LOG
from .retry import Situation

if TYPE_CHECKING:
    from customerio_core import Operation

    from .download import DownloadFailed
    from .policy import Policy


class DownloadRetries:
    """The attempts of one download.

    Args:
        policy: the client's policy.
        operation: an operation of the API that gave the link.
        deadline: seconds that all attempts may take, `None` for no limit.
    """

    def __init__(self, policy: Policy, operation: Operation, deadline: float | None) -> None:
        self._policy = policy
        self._operation = evolve(
            operation, id="download", name="download", method="GET", path="(signed link)", retry="safe"
        )
        self._ends = None if deadline is None else policy.clock.monotonic() + deadline
        self._attempts: tuple[Attempt, ...] = ()
        self._waited = 0.0
        self._started = policy.clock.monotonic()

    @property
    def left(self) -> float | None:
        """Seconds that are left for the next attempt; `None` for no limit."""
        return None if self._ends is None else max(0.0, self._ends - self._policy.clock.monotonic())

    def on_failure(self, error: DownloadFailed) -> float:
        """Decide what a failure means.

        Args:
            error: the failure.

        Returns:
            Seconds to wait before another attempt.

        Raises:
            DownloadFailed: there is none: the same error, which now has its attempts.
        """
        clock = self._policy.clock
        failure = None if error.status is not None else error.reason
        attempt = Attempt(
            len(self._attempts) + 1, self._waited, clock.monotonic() - self._started, error.status, failure
        )
        self._attempts = (*self._attempts, attempt)
        wait = self._decide(error)
        if wait is None or (self._ends is not None and clock.monotonic() + wait >= self._ends):
            error.attempts = self._attempts
            raise error
        LOG.debug("download: %s, again in %.2f s", error.reason, wait)
        self._waited = wait
        self._started = clock.monotonic() + wait
        return wait

    def _decide(self, error: DownloadFailed) -> float | None:
        if not error.temporary:
            return None
        situation = Situation(
            operation=self._operation,
            attempt=len(self._attempts),
            max_retries=self._policy.max_retries,
            safe_to_retry=True,
            response=HttpResponse(error.status, error.headers, b"") if error.status is not None else None,
            failure=None if error.status is not None else ConnectionFailed(error.reason, sent=True),
            now=self._policy.clock.now(),
            random=self._policy.clock.random(),
        )
        try:
            wait = self._policy.retry(situation)
            return None if wait is None else max(0.0, float(wait))
        except Exception as mistake:
            LOG.warning("the retry policy raised %s", type(mistake).__name__)
            return None
