"""What an outbox raises."""

from __future__ import annotations

from customerio_core import CustomerIOError


class OutboxFull(CustomerIOError):
    """The outbox has as many records, or bytes, as it may. The call was not put in.

    Args:
        reason: which limit was reached.
        for_good: whether the call has no room in an empty outbox either.
    """

    def __init__(self, reason: str, for_good: bool = False) -> None:
        super().__init__(reason, for_good)
        self.reason = reason
        self.for_good = for_good

    def __str__(self) -> str:
        return f"the outbox is full ({self.reason}); the call was not put in"


def never_fits(count: int, size: int, most: float, most_bytes: float) -> str:
    """Say why calls have no room in an empty outbox either.

    Args:
        count: how many they are.
        size: their bytes.
        most: the most calls that may wait.
        most_bytes: the most bytes that they may have.

    Returns:
        The words.
    """
    if size > most_bytes:
        return f"the call alone has {size:,} bytes, and max_bytes is {most_bytes:,.0f}"
    return f"{count:,} calls at a time, and max_records is {most:,.0f}"


class OutboxFailed(CustomerIOError):
    """The outbox's store cannot be used. The message says why, and what that means for what the store holds."""


class OutboxClosed(CustomerIOError):
    """The outbox was closed; the call was not put in."""

    def __str__(self) -> str:
        return "the outbox was closed; the call was not put in"
