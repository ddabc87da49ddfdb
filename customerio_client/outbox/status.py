"""How an outbox is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, field, frozen

from customerio_client.contracts import contract

if TYPE_CHECKING:
    from customerio_core import Operation

    from .records import FailedRecord, FailureKind
    from .store import Store

_BEAT_IS_OLD: Final = 25.0


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


def status_of(store: Store, now: float) -> OutboxStatus:
    """Say how an outbox is, as far as its store knows.

    Args:
        store: its store.
        now: unix seconds.

    Returns:
        How it is.
    """
    counts = store.counts()
    beat = store.last_beat()
    heard = beat if beat is not None and now - beat.seen_at < _BEAT_IS_OLD else None
    return OutboxStatus(
        waiting=counts.waiting,
        in_flight=0 if heard is None else heard.in_flight,
        failed=counts.failed,
        dropped=counts.dropped,
        oldest_age=None if counts.oldest_put_at is None else max(0.0, now - counts.oldest_put_at),
        waiting_bytes=counts.waiting_bytes,
        last_error="" if beat is None else beat.last_error,
        stopped={} if beat is None else beat.stopped,
        deliverer=None if heard is None else heard.process or None,
    )


@frozen(kw_only=True)
class FailedCall:
    """A call that has failed for good.

    Args:
        id: its number in the outbox, as its ticket has it.
        call: the method, such as `track.customers.identify`.
        kind: why, in one word; see `FailureKind`.
        reason: why, in words: the vendor's, where there are any. It can hold what was passed.
        attempts: how often its delivery was tried.
        put_at: unix seconds at which it was put in.
        failed_at: unix seconds at which it failed.
        request: the method and path of its request, as in `PUT /api/v1/customers/7`. Not shown in `repr`.
        content: its body, as JSON; of a call that goes in a batch, the item. Not shown in `repr`.
    """

    id: str
    call: str
    kind: FailureKind
    reason: str = field(repr=False)
    attempts: int
    put_at: float
    failed_at: float
    request: str = field(repr=False)
    content: str = field(repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON data."""
        return asdict(self)


def _operation(api: str, id: str) -> Operation | None:
    try:
        return contract(api).get(id)
    except KeyError:  # of another version
        return None


def failed_call(failed: FailedRecord) -> FailedCall:
    """Say which call has failed, and why.

    Args:
        failed: the call, as it is kept.

    Returns:
        The same for people.
    """
    call = failed.call
    operation = _operation(call.api, call.operation)
    steps = (call.api, *((operation.resource, operation.name) if operation else (call.operation,)))
    try:
        path = json.loads(call.head)[0] if call.head else operation.path if operation else ""
    except (ValueError, LookupError, TypeError):
        path = ""
    return FailedCall(
        id=str(failed.id),
        call=".".join(step for step in steps if step),
        kind=failed.kind,
        reason=failed.reason,
        attempts=failed.attempts,
        put_at=call.put_at,
        failed_at=failed.failed_at,
        request=f"{operation.method} {path}" if operation else "",
        content=(call.content or b"").decode("utf-8", "replace"),
    )
