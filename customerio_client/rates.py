"""Which rate limits a call counts in, as the contract says and the caller changed it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias, cast

from .limits import Key

if TYPE_CHECKING:
    from customerio_core import Bucket, Operation, Request

    from .destination import Destination

Rate: TypeAlias = tuple[int, float]
"""Requests, and in how many seconds."""


class Rates:
    """The rate limits of one API.

    Args:
        changed: what the caller wants instead, by the bucket's name; `None` for no limit.
    """

    def __init__(self, changed: Mapping[str, Rate | None]) -> None:
        self._changed = changed
        self._fixed: dict[tuple[str | None, ...], tuple[Key, ...]] = {}

    def keys(self, operation: Operation, request: Request, destination: Destination) -> tuple[Key, ...]:
        """Name the buckets that a call counts in.

        Args:
            operation: what is called.
            request: what is sent; a bucket can be one per value in it.
            destination: as whom.

        Returns:
            The buckets, the narrowest first; none where nothing limits the call.
        """
        bucket = operation.bucket
        if bucket is None:
            return ()
        if bucket.key is not None:
            return self._keys(operation, request, destination, _value(request, bucket.key))
        at = (bucket.name, operation.auth, *(request.headers.get(name) for name in _headers(operation)))
        keys = self._fixed.get(at)
        if keys is None:
            keys = self._fixed[at] = self._keys(operation, request, destination, None)
        return keys

    def _keys(
        self, operation: Operation, request: Request, destination: Destination, value: str | None
    ) -> tuple[Key, ...]:
        workspace = destination.credentials.workspace(operation, request.headers)
        keys: list[Key] = []
        bucket: Bucket | None = operation.bucket
        while bucket is not None:
            rate = self._changed.get(bucket.name, (bucket.requests, bucket.seconds))
            if rate is not None:
                of = value if bucket is operation.bucket else None
                keys.append(Key(workspace, operation.api, bucket.name, of, *rate))
            bucket = bucket.within
        return tuple(keys)


def _headers(operation: Operation) -> list[str]:
    """The headers by which a call says for which workspace it is."""
    return [part.lower() for way in operation.other_credentials for part in way if "-" in part]


def _value(request: Request, name: str) -> str | None:
    body: object = request.data
    if name in request.arguments or not isinstance(body, dict):
        return request.arguments.get(name)
    value = cast("dict[str, object]", body).get(name)
    return None if value is None else str(value)
