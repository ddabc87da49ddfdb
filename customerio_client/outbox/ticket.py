"""What a call returns that was put into an outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .store import State, Store


class Ticket:
    """A call that was put into an outbox.

    Attributes:
        id: its number in the outbox, which `customerio-outbox` shows and takes.
    """

    __slots__ = ("_store", "id")

    def __init__(self, id: str, store: Store) -> None:
        self.id = id
        self._store = store

    @property
    def state(self) -> State:
        """What has become of it: `waiting`, `delivered`, `failed` or `dropped`. It is looked up each time.

        An outbox in memory forgets failures in the end, and any outbox what it dropped long ago: that is `delivered`.
        """
        return self._store.state(int(self.id))

    def __repr__(self) -> str:
        return f"<Ticket {self.id}>"
