"""How an outbox is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import asdict, frozen


@frozen(kw_only=True)
class OutboxStatus:
    """How an outbox is.

    Args:
        waiting: calls that are not delivered yet, those on their way included.
        in_flight: calls that are on their way, as far as is known here.
        failed: calls that have failed for good.
        dropped: calls that were dropped since the outbox exists: for want of room, or by hand.
        oldest_age: seconds since the oldest of those that wait was put in; `None` where none waits.
        waiting_bytes: the size of what waits.
        last_error: what went wrong last, in words; empty where nothing did.
        stopped: why the calls of an API are not delivered, by the API's name; somebody has to do something.
        deliverer: the process that delivers, as `1234 on host`; `None` where none has said so of late.
    """

    waiting: int
    in_flight: int
    failed: int
    dropped: int
    oldest_age: float | None
    waiting_bytes: int
    last_error: str
    stopped: Mapping[str, str]
    deliverer: str | None

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON data."""
        return asdict(self)
