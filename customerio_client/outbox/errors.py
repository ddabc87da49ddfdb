"""What an outbox raises."""

from __future__ import annotations

from customerio_core import CustomerIOError


class OutboxFull(CustomerIOError):
    """The outbox has as many records, or bytes, as it may. The call was not put in.

    Args:
        reason: which limit was reached.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"the outbox is full ({self.reason}); the call was not put in"


class OutboxFailed(CustomerIOError):
    """The outbox's store cannot be used. The message says why, and what that means for what the store holds."""


class OutboxClosed(CustomerIOError):
    """The outbox was closed; the call was not put in."""

    def __init__(self, reason: str = "the outbox was closed; the call was not put in") -> None:
        super().__init__(reason)
