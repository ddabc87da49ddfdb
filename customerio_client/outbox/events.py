"""What an outbox says of itself, to hooks that are called with each event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import frozen

from .records import FailureKind


@frozen
class Delivered:
    """Calls were delivered.

    Args:
        api: the API's name, such as `track`.
        calls: how many.
        seconds: how long the oldest of them had waited.
    """

    api: str
    calls: int
    seconds: float


@frozen
class CallFailed:
    """A call has failed for good; it is among the failures.

    Args:
        api: the API's name.
        operation: the operation's id.
        id: the call's number in the outbox.
        kind: why, in one word.
        reason: why, in words.
    """

    api: str
    operation: str
    id: str
    kind: FailureKind
    reason: str


@frozen
class DeliveryPaused:
    """An API takes nothing for now; its calls wait.

    Args:
        api: the API's name.
        seconds: for how long nothing is sent.
        reason: what went wrong, in words.
    """

    api: str
    seconds: float
    reason: str


@frozen
class DeliveryStopped:
    """Every call of an API would fail in the same way: somebody has to do something. Its calls wait.

    Args:
        api: the API's name.
        reason: what is wrong, in words.
    """

    api: str
    reason: str


@frozen
class DeliveryResumed:
    """An API takes calls again.

    Args:
        api: the API's name.
    """

    api: str


@frozen
class CallsDropped:
    """The outbox was full, and the oldest calls were dropped.

    Args:
        calls: how many.
    """

    calls: int


OutboxEvent: TypeAlias = Delivered | CallFailed | DeliveryPaused | DeliveryStopped | DeliveryResumed | CallsDropped
OutboxHook: TypeAlias = Callable[[OutboxEvent], None]
