"""What an outbox asks of the place where its calls are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Protocol, TypeAlias

from .records import Beat, Call, Counts, Failed, FailedRecord, Record

State: TypeAlias = Literal["waiting", "failed", "dropped", "delivered"]


class Store(Protocol):
    """Keeps calls until they are delivered or have failed. Threads share it.

    All methods raise `OutboxFailed` where the store cannot be used.
    """

    # --- whoever puts in ------------------------------------------------------------------------

    def append(self, calls: Sequence[Call], *, drop_oldest: bool = False) -> Sequence[int]:
        """Keep calls, all of them or none.

        Args:
            calls: the calls.
            drop_oldest: whether to make room by dropping the oldest calls that are not on their way.

        Returns:
            Their numbers, in order.

        Raises:
            OutboxFull: there is no room.
        """
        ...

    def state(self, id: int) -> State:
        """Return what has become of a call.

        Args:
            id: its number.

        Returns:
            Its state. A call of which nothing is known any more was delivered.
        """
        ...

    def last_id(self) -> int:
        """Return the number of the newest call; 0 where there was none."""
        ...

    def is_settled(self, up_to: int) -> bool:
        """Return whether all calls up to a number were delivered, have failed, or were dropped.

        Args:
            up_to: the number.

        Returns:
            Whether none of them waits.
        """
        ...

    # --- the deliverer --------------------------------------------------------------------------

    def lead(self) -> bool:
        """Become the one who delivers from this store, or say whether this is so already.

        Returns:
            Whether it is. When it begins, calls that another one had marked and not settled have failed.
        """
        ...

    def resign(self) -> None:
        """Let another one deliver."""
        ...

    def read(self, after: int, most: int, most_bytes: int) -> Sequence[Record]:
        """Read calls that wait, in order.

        Args:
            after: the number after which to begin.
            most: how many at most.
            most_bytes: the size at which to stop; one call is always read.

        Returns:
            The calls.
        """
        ...

    def mark(self, ids: Sequence[int]) -> Sequence[int]:
        """Note that calls that must not be sent twice are about to be sent; it is on the disk when this returns.

        Args:
            ids: their numbers.

        Returns:
            Those of them that are still there, and may be sent.
        """
        ...

    def settle(
        self, delivered: Sequence[Record], failed: Sequence[Failed] = (), later: Sequence[Record] = (), *, now: float
    ) -> None:
        """Note what became of calls, all of it or nothing.

        Args:
            delivered: those that were delivered.
            failed: those that have failed.
            later: those that are tried again; they are not marked any more.
            now: unix seconds.
        """
        ...

    def oldest_id(self) -> int:
        """Return the number of the oldest call that waits: what had a lower one was settled, or dropped.

        Returns:
            The number; of the next call, where none waits.
        """
        ...

    def beat(self, beat: Beat) -> None:
        """Say how the deliverer is.

        Args:
            beat: what it says.
        """
        ...

    # --- whoever looks --------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Count what is in the store."""
        ...

    def last_beat(self) -> Beat | None:
        """Return what the deliverer said last."""
        ...

    def failures(self, ids: Iterable[int] | None = None) -> Iterable[FailedRecord]:
        """Return calls that have failed, in order.

        Args:
            ids: their numbers; `None` for all.

        Returns:
            The calls.
        """
        ...

    def retry(self, ids: Sequence[int], *, expires_at: float | None) -> int:
        """Put calls that have failed in once more, after all others.

        Args:
            ids: their numbers.
            expires_at: unix seconds after which they are not delivered any more.

        Returns:
            How many there were.
        """
        ...

    def drop(self, ids: Sequence[int]) -> int:
        """Forget calls that have failed, or wait.

        Args:
            ids: their numbers.

        Returns:
            How many there were.
        """
        ...

    @property
    def limiter(self) -> str | None:
        """Where those who deliver from several machines count together, if the client does not say."""
        ...

    @property
    def survives(self) -> bool:
        """Whether what is kept outlives the process."""
        ...

    def close(self) -> None:
        """Close what was opened. It is opened again when it is used."""
        ...
