"""Stand-in until the contracts have these facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from customerio_core import Operation


@frozen
class BatchForm:
    """How a call becomes the item of a batch."""

    operation: str
    constants: Mapping[str, Any]
    shared: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


_CALLS = {
    n: BatchForm("batch", {"type": n}, ("context", "integrations"), ("channel", "receivedAt", "version"))
    for n in ("identify", "track", "page", "screen", "group")
}


def batched(operation: Operation) -> BatchForm | None:
    """Return the batch form."""
    if operation.api == "journeys-track" and operation.id == "entity":
        return BatchForm("batch", {})
    return _CALLS.get(operation.id) if operation.api == "pipelines" else None


def person(operation: Operation) -> tuple[str, ...]:
    """Return the person's fields."""
    return operation.person or ("identifier", "identifiers", "userId", "anonymousId", "to")
