"""What the policy raises besides the errors of `customerio_core`, in the same tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import CustomerIOError, PayloadTooLarge, RateLimited, Redirected

if TYPE_CHECKING:
    from customerio_core import Attempt, Operation


class ConnectionFailed(CustomerIOError):
    """No response came: the connection could not be made, or broke.

    Args:
        reason: what happened, in a few words without addresses.
        sent: whether a part of the request, in any of its attempts, can have arrived. Where it is false the call had no
            effect.
        permanent: whether another attempt would end the same way, as with a certificate that is not trusted.

    Attributes:
        operation: what was called.
        attempts: all attempts, the last one included.
        ids: the ids of the events that were sent, in their order. Pass them when you send the events again, and each
            counts once.
        host: the host that was called.
        advice: what to do about it.
    """

    operation: Operation | None = None
    attempts: tuple[Attempt, ...] = ()
    ids: tuple[str, ...] = ()
    host: str = ""
    advice: str = ""

    def __init__(self, reason: str, *, sent: bool, permanent: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sent = sent
        self.permanent = permanent

    def __str__(self) -> str:
        called = f"{self.operation.call}: " if self.operation else ""
        attempts = f" after {len(self.attempts)} attempts" if len(self.attempts) > 1 else ""
        effect = "it may have taken effect" if self.sent else "nothing was sent"
        advice = f". {self.advice}" if self.advice else ""
        host = f" ({self.host})" if self.host else ""
        return f"{called}{self.reason}{host}{attempts}; {effect}{advice}"


class TimedOut(ConnectionFailed):
    """A part of an attempt, or the whole call (`deadline`), took longer than it may."""


class RateLimitWait(RateLimited):
    """The rate limit would have made this call, or its next attempt, wait longer than it may (`max_wait`, `deadline`).

    Args:
        reason: which limit, and for how long.
        seconds: seconds until the limit would let the call through.

    Attributes:
        operation: what was called.
        attempts: the earlier attempts; none where the first one had to wait.
        sent: whether a part of the request can have arrived, in one of the attempts before.
        ids: the ids of the events in the call; see `ConnectionFailed`.
    """

    operation: Operation | None = None
    attempts: tuple[Attempt, ...] = ()
    sent: bool = False
    ids: tuple[str, ...] = ()

    def __init__(self, reason: str, seconds: float) -> None:
        super().__init__(reason, seconds)
        self.reason = reason
        self.seconds = seconds

    def __str__(self) -> str:
        called = f"{self.operation.call}: " if self.operation else ""
        effect = f"gave up after {len(self.attempts)} attempts" if self.attempts else "nothing was sent"
        if self.sent:
            effect += "; it may have taken effect"
        return f"{called}{self.reason}; {effect}"


class WrongRegion(Redirected):
    """The API says that the account lives in another region than the client was made for."""


class RedirectRefused(Redirected):
    """The API points to a place that credentials must not go to."""


class PayloadOverLimit(PayloadTooLarge, ValueError):
    """What would be sent is more than the API takes in one call. Nothing was sent.

    Args:
        operation: what was called.
        what: what is too large, such as `body` or a field.
        limit: the most it may be.
        size: what it is.
        unit: of both: `bytes`, `items`, ...
        heaviest: the fields that weigh most, with their bytes, heaviest first.
        effect: what the vendor would have done with it.
    """

    def __init__(
        self,
        operation: Operation,
        what: str,
        limit: int,
        size: int,
        unit: str,
        heaviest: tuple[tuple[str, int], ...] = (),
        effect: str = "",
    ) -> None:
        super().__init__(operation, what, limit, size, unit, heaviest, effect)
        self.operation = operation
        self.what = what
        self.limit = limit
        self.size = size
        self.unit = unit
        self.heaviest = heaviest
        self.effect = effect

    def __str__(self) -> str:
        heavy = ", ".join(f"{name} ({size:,} bytes)" for name, size in self.heaviest)
        weight = f"; the heaviest: {heavy}" if heavy else ""
        effect = f" ({self.effect})" if self.effect else ""
        size = f"{self.what} has {self.size:,} {self.unit}, the limit is {self.limit:,}"
        return f"{self.operation.call}: {size}{effect}{weight}; nothing was sent"


__all__ = [
    "ConnectionFailed",
    "PayloadOverLimit",
    "RateLimitWait",
    "RedirectRefused",
    "TimedOut",
    "WrongRegion",
]
