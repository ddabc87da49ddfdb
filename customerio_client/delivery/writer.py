"""What batches need of whatever writes their records: those that are written on the way, and those that were before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from customerio_core import Operation, ValueRefused


class Writer(Protocol):
    """Writes records as they go into a batch."""

    @property
    def operation(self) -> Operation:
        """The batch operation."""
        ...

    def __call__(self, indexes: Sequence[int], items: Sequence[Any]) -> list[bytes | ValueRefused]:
        """Write records.

        Args:
            indexes: their places in the source.
            items: the records.

        Returns:
            The JSON of each, or why it cannot be sent.
        """
        ...

    def together(self, indexes: Sequence[int], items: Sequence[Any]) -> bytes | None:
        """Write records all at once.

        Args:
            indexes: their places in the source.
            items: the records.

        Returns:
            Their JSON with commas between them; `None` where one of them has to be looked at by itself.
        """
        ...

    def plain(self, item: Any) -> dict[str, Any]:
        """Write a record as JSON data.

        Args:
            item: the record.

        Returns:
            The data.
        """
        ...

    def id(self, index: int, item: Any) -> str | None:
        """Return the id by which the vendor knows a record again.

        Args:
            index: the record's place in the source.
            item: the record.

        Returns:
            The id; `None` where it needs none.
        """
        ...
