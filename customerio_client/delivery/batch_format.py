"""What the contract says about sending many records to one API: which call, in batches of what size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from customerio_core import Request, build

if TYPE_CHECKING:
    from customerio_core import Operation


def batch_operation(operations: Mapping[str, Operation]) -> Operation:
    """Find the operation of an API that takes many records in one call.

    Args:
        operations: the API's operations.

    Returns:
        The one whose limits name the list of a batch.
    """
    (found,) = [o for o in operations.values() if o.limits is not None and o.limits.items is not None]
    return found


class BatchFormat:
    """How the records of a run become requests.

    Args:
        operation: the batch operation.
        fields: further fields of each batch's body, by wire name.
        batch_bytes: bytes to which batches are filled; the contract's word if not given.

    Raises:
        ValueError: batches would be larger than the API takes.
    """

    def __init__(
        self, operation: Operation, fields: Mapping[str, Any] | None = None, batch_bytes: int | None = None
    ) -> None:
        limits = operation.limits
        assert limits is not None and limits.items is not None and limits.body is not None
        self.operation = operation
        self._template = build(_may_be_empty(operation, limits.items), body={limits.items: [], **(fields or {})})
        before, empty, after = (self._template.content or b"").partition(b"[]")
        self._around = before + empty[:1], empty[1:] + after
        self.envelope = len(before + empty + after)
        self.item_bytes = limits.body - self.envelope if limits.item is None else limits.item
        self.batch_bytes = limits.fill or limits.body if batch_bytes is None else batch_bytes
        if not self.envelope + self.item_bytes <= self.batch_bytes <= limits.body:
            least = self.envelope + self.item_bytes
            if least > limits.body:
                raise ValueError(
                    f"what is sent with the records takes {self.envelope:,} bytes: it leaves no room for them"
                )
            raise ValueError(f"batch_bytes must be from {least:,} (so that any record fits) to {limits.body:,}")

    def request(self, records: list[bytes]) -> Request:
        """Make the request of a batch.

        Args:
            records: the records as JSON, in pieces of one or more with commas between them.

        Returns:
            The request.
        """
        before, after = self._around
        template = self._template
        # In one go: half a megabyte costs as much to copy as to send.
        pieces = records.copy()
        pieces[0] = before + pieces[0]
        pieces[-1] += after
        request = Request(
            method=template.method,
            path=template.path,
            query=template.query,
            headers=dict(template.headers),
            has_ids=True,
        )
        request.set_content(b",".join(pieces))
        return request


def _may_be_empty(operation: Operation, items: str) -> Operation:
    """The operation, whose list of items may be empty: what goes around the records is written before they come."""
    assert operation.body is not None
    fields = tuple(evolve(field, least=0) if field.name == items else field for field in operation.body.fields)
    return evolve(operation, body=evolve(operation.body, fields=fields))
