"""Rate limits: off, counted only, or on (`docs/facts.md`, Rate limits)."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .contract import Endpoint
from .refusal import Refused

Mode = Literal["off", "count", "on"]

DAY = 86_400


@dataclass
class Rates:
    """Counts requests by bucket.

    Args:
        mode: `off`; `count`, which warns of a request over the limit; or `on`, which refuses it with 429.
        changed: limits other than the contract's: requests and seconds, by the bucket's name.
    """

    mode: Mode = "off"
    changed: dict[str, tuple[int, float]] = field(default_factory=dict[str, tuple[int, float]])
    _seen: dict[tuple[str, str, str], deque[float]] = field(default_factory=dict[tuple[str, str, str], deque[float]])

    def count(self, endpoint: Endpoint, values: Mapping[str, str], now: float) -> tuple[dict[str, str], str | None]:
        """Count a request.

        Args:
            endpoint: the operation.
            values: path parameters, of which one may have a bucket of its own per value.
            now: unix seconds.

        Returns:
            Headers of the response, and a warning if the request is over the limit and only counted.

        Raises:
            Refused: the request is over the limit.
        """
        bucket = endpoint.operation.bucket
        if self.mode == "off" or bucket is None:
            return {}, None
        requests, seconds = self.changed.get(bucket.name, (bucket.requests, bucket.seconds))
        key = (endpoint.api, bucket.name, values.get(bucket.key, "") if bucket.key else "")
        seen = self._seen.setdefault(key, deque())
        while seen and seen[0] <= now - seconds:
            seen.popleft()
        daily = seconds >= DAY
        left = requests - len(seen)
        quota = {"x-ratelimit-limit": str(requests), "x-ratelimit-remaining": str(max(0, left - 1))} if daily else {}
        if left > 0:
            seen.append(now)
            return quota, None
        said = f"over the rate limit of {requests} per {seconds:g} seconds"
        if self.mode == "count":
            seen.append(now)
            return quota, f"this request is {said}"
        wait = {} if daily else {"retry-after": str(max(1, round(seen[0] + seconds - now)))}
        raise Refused(429, said, headers={**quota, **wait})

    def clear(self) -> None:
        """Forget what was counted."""
        self._seen.clear()
