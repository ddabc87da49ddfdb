"""What a store keeps: calls that wait, and calls that have failed."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

FailureKind: TypeAlias = Literal["rejected", "too_large", "may_have_been_sent", "expired", "unknown_call"]
"""Why a call has failed for good.

`rejected`: the API refused it. `too_large`: it is larger than the API takes. `may_have_been_sent`: sending it twice
would do harm, and nobody knows whether it arrived. `expired`: it could not be delivered in time. `unknown_call`: this
version of the package does not have the operation.
"""

EVERYBODY: Final = None
"""The people of a call that is about several, or does not say whom: it keeps its place among all others."""


class Call(NamedTuple):
    """A call as it is kept.

    Attributes:
        api: the API's name in the client, such as `track`.
        operation: the operation's id.
        content: the body, or the item of a batch; `None` for no body.
        head: what else there is to the request, as JSON; empty for the item of a batch.
        share: what the other items of its batch must have in common with it; `None` where it goes by itself.
        person: whom it is about; `EVERYBODY` where it keeps its place among all calls.
        unsafe: whether sending it twice would do harm.
        put_at: unix seconds at which it was put in.
        expires_at: unix seconds after which it is not delivered any more; `None` for never.
    """

    api: str
    operation: str
    content: bytes | None
    head: str
    share: str | None
    person: str | None
    unsafe: bool
    put_at: float
    expires_at: float | None

    @property
    def size(self) -> int:
        """Bytes that count as its size."""
        return len(self.content or b"") + len(self.head)


class Record(NamedTuple):
    """A call in a store.

    Attributes:
        id: its number in the store: those put in later have higher ones.
        call: the call.
        attempts: how often its delivery has been tried.
    """

    id: int
    call: Call
    attempts: int = 0


class Failed(NamedTuple):
    """That a call fails for good.

    Attributes:
        record: the call.
        kind: why, in one word.
        reason: why, in words: the vendor's, where there are any.
    """

    record: Record
    kind: FailureKind
    reason: str


class FailedRecord(NamedTuple):
    """A call that has failed for good.

    Attributes:
        id: its number in the store.
        call: the call.
        attempts: how often its delivery was tried.
        failed_at: unix seconds.
        kind: why, in one word.
        reason: why, in words: the vendor's, where there are any.
    """

    id: int
    call: Call
    attempts: int
    failed_at: float
    kind: FailureKind
    reason: str


class Counts(NamedTuple):
    """How much a store holds.

    Attributes:
        waiting: calls that are not delivered yet, those on their way included.
        waiting_bytes: their size.
        failed: calls that have failed.
        dropped: calls that were dropped since the store exists.
        oldest_put_at: when the oldest of those that wait was put in, in unix seconds; `None` where none waits.
    """

    waiting: int
    waiting_bytes: int
    failed: int
    dropped: int
    oldest_put_at: float | None


class Beat(NamedTuple):
    """What the deliverer of a store last said of itself.

    Attributes:
        process: who it is: its process id, and its machine.
        seen_at: when, in unix seconds.
        in_flight: how many calls were on their way.
        last_error: what went wrong last, in words; empty where nothing did since it began.
        stopped: why the calls of an API are not delivered, by the API's name.
    """

    process: str
    seen_at: float
    in_flight: int
    last_error: str
    stopped: dict[str, str]
