"""What a caller can watch: the log, and hooks that are called with each attempt and each wait."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from customerio_core import Attempt, Operation

LOG: Final = logging.getLogger("customerio_client")

E = TypeVar("E")


@frozen
class Attempted:
    """An attempt ended.

    Args:
        operation: what was called.
        attempt: how it went.
        retry_in: seconds until the next attempt; `None` where this was the last.
    """

    operation: Operation
    attempt: Attempt
    retry_in: float | None


@frozen
class Waited:
    """A call waited.

    Args:
        operation: what was called.
        seconds: for how long.
        why: `limit` for the rate limit, `retry` before another attempt.
    """

    operation: Operation
    seconds: float
    why: Literal["limit", "retry"]


Event: TypeAlias = Attempted | Waited
Hook: TypeAlias = Callable[[Event], None]


def notify(hooks: Sequence[Callable[[E], None]], event: E, kind: str = "event") -> None:
    """Call the hooks. One that raises is named in the log, and harms nothing else.

    Args:
        hooks: who wants to know.
        event: what happened.
        kind: which hooks they are, for the log.
    """
    for hook in hooks:
        try:
            hook(event)
        except Exception as error:
            # Not the error itself: what a hook raises may hold anything.
            LOG.warning("an %s hook raised %s", kind, type(error).__name__)


_LONG_WAIT = 1.0
"""Seconds: a longer wait is worth a line in the log of a program that seems to stand still."""


def log_waiting(operation: Operation, seconds: float) -> None:
    """Write into the log that a call is about to wait for the rate limit: at level INFO if it takes long, else DEBUG.

    Args:
        operation: what is called.
        seconds: how long it will wait, as far as is known.
    """
    level = logging.INFO if seconds > _LONG_WAIT else logging.DEBUG
    if LOG.isEnabledFor(level):
        LOG.log(level, "%s %s: waiting about %.2f s for the rate limit", operation.method, operation.path, seconds)


def log_waited(operation: Operation, seconds: float) -> None:
    """Write into the log, at level DEBUG, how long a call waited for the rate limit.

    Args:
        operation: what is called.
        seconds: for how long.
    """
    if LOG.isEnabledFor(logging.DEBUG):
        LOG.debug("%s %s: waited %.2f s for the rate limit", operation.method, operation.path, seconds)


def log_attempt(operation: Operation, attempt: Attempt, retry_in: float | None) -> None:
    """Write an attempt into the log, at level DEBUG: method, path template, outcome, time; never what was sent.

    Args:
        operation: what was called.
        attempt: how it went.
        retry_in: seconds until the next attempt; `None` where this was the last.
    """
    if LOG.isEnabledFor(logging.DEBUG):
        outcome = attempt.failure if attempt.status is None else attempt.status
        again = "" if retry_in is None else f", again in {retry_in:.2f} s"
        LOG.debug(
            "%s %s: %s in %.3f s, attempt %d%s",
            operation.method,
            operation.path,
            outcome,
            attempt.seconds,
            attempt.number,
            again,
        )
