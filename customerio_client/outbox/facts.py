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


class _Built(BaseException):
    pass


class Deferred:
    """Stand-in for the typed calls."""

    def __init__(self, of: Any, put: Any) -> None:
        self._of, self._put = of, put

    def __getattr__(self, name: str) -> Any:
        """Wrap a resource or a method."""
        found = getattr(self._of, name)
        if not callable(found):
            return Deferred(found, self._put)

        def call(*positional: Any, **keywords: Any) -> Any:
            try:
                found(*positional, **keywords)
            except _Built as built:
                return self._put(*built.args)

        return call


class Ending:
    """Stand-in for the transport."""

    def exchange(self, operation: Any, request: Any, options: Any) -> Any:
        """End the call."""
        raise _Built(operation, request, options)
