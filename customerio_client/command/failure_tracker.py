"""Failures of single records, distinguished from what would affect every record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from customerio_client.delivery.outcomes import NotSent, Outcome
from customerio_client.errors import ConnectionFailed
from customerio_client.retry import Backoff
from customerio_core import CustomerIOError, RateLimited, ServerError, UnexpectedResponse, ValueRefused

if TYPE_CHECKING:
    from customerio_client.retry import Situation

    from .early_stop import EarlyStop

_AT_LEAST: Final = 3


class FailureTracker:
    """Distinguishes failures of single records from what would affect every record, which ends the run.

    It is the run's retry policy too: once the run is to end, what is in progress is not retried.

    Args:
        in_flight: batches that are on their way at a time. As many, but at least three, may fail one after the other
            for what may pass, such as a broken connection.
        halt: ends the run.

    Attributes:
        stopped: why the run ends, if it does.
        last: what befell the last record that was not sent for such a reason, if any.
        line: the first line that was not sent for such a reason, if any.
    """

    def __init__(self, in_flight: int, halt: EarlyStop) -> None:
        self._enough = max(_AT_LEAST, in_flight)
        self._halt = halt
        self._usual = Backoff()
        self._requests = 0
        self._failing = False
        self._in_a_row = 0
        self.stopped: str | None = None
        self.last: CustomerIOError | None = None
        self.line: int | None = None

    def __call__(self, situation: Situation) -> float | None:
        """Decide about another attempt.

        Args:
            situation: how an attempt ended.

        Returns:
            Seconds until then; `None` for none.
        """
        return None if self._halt.over else self._usual(situation)

    def add(self, line: int, outcome: Outcome[Any], requests: int) -> None:
        """Count an outcome.

        Args:
            line: the record's line.
            outcome: its outcome.
            requests: how many requests there were so far, by the summary.
        """
        # The outcomes of a batch come together, and it took a request at least: where none was added, an outcome is of
        # the same batch, or of a record that was in no batch, such as one that the journal knows.
        if requests != self._requests:
            self._requests = requests
            if not self._failing:
                self._in_a_row = 0
            self._failing = False
        if isinstance(outcome, NotSent) and not isinstance(outcome.error, ValueRefused):
            self._in_a_row += not self._failing
            self._failing = True
            self.last = outcome.error
            self.line = line if self.line is None else min(self.line, line)
            if not self._halt.over and (self._in_a_row >= self._enough or not _may_pass(outcome.error)):
                self.stop(outcome.error)

    def stop(self, reason: object) -> None:
        """End the run.

        Args:
            reason: why, as text.
        """
        self.stopped = str(reason)
        self._halt.over = True


def _may_pass(error: CustomerIOError) -> bool:
    if isinstance(error, ConnectionFailed):
        return not error.permanent
    return isinstance(error, ServerError | RateLimited | UnexpectedResponse) or getattr(error, "status", 0) in (
        408,
        425,
    )
