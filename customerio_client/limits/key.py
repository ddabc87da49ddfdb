"""The name of a bucket, and its rate."""

from __future__ import annotations

from hashlib import blake2b

from attrs import Factory, field, frozen
from attrs.validators import ge, gt


def _name(key: Key) -> str:
    # The braces keep all buckets of a workspace on one node of a Redis cluster.
    parts = [f"{{{key.workspace}}}", key.api, key.bucket]
    if key.value is not None:
        parts.append(blake2b(key.value.encode(), digest_size=9, person=b"customerio-lim").hexdigest())
    return ":".join(parts)


@frozen
class Key:
    """A bucket that counts a request.

    Args:
        workspace: whom the vendor counts, as a digest: it is seen by all who share the limiter.
        api: the API.
        bucket: the bucket's name.
        value: which one, of a bucket per value. Only a digest of it is shared, and it is not part of the `repr`.
        requests: how many requests it lets through ...
        seconds: ... in this many seconds.

    Attributes:
        name: what the limiters know the bucket by. The rate is not part of it: a bucket stays the same under another.
    """

    workspace: str
    api: str
    bucket: str
    value: str | None = field(repr=False)
    requests: int = field(validator=ge(1))
    seconds: float = field(validator=gt(0))
    name: str = field(init=False, repr=False, eq=False, default=Factory(_name, takes_self=True))

    def __str__(self) -> str:
        return f"{self.bucket!r} ({self.requests:,} requests in {self.seconds:g} s)"
