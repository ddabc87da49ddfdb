"""The one way to Redis: a client for a URL, for whatever several machines share."""

from __future__ import annotations

from typing import Any

try:
    import redis
    from redis.backoff import ExponentialBackoff, NoBackoff
    from redis.retry import Retry
except ImportError as missing:
    raise ImportError("sharing through redis://... needs redis: pip install 'customerio-client[redis]'") from missing


__all__ = ["connect", "redis"]

_FIRST, _LONGEST = 0.05, 0.2
"""Seconds between several attempts."""


def connect(url: str, name: str, *, timeout: float | None = None, retries: int = 1) -> redis.Redis:
    """Make a client for a server. It connects when it is first used.

    Args:
        url: the server's URL (`redis://`, `rediss://` or `unix://`).
        name: what the URL was passed as, for messages.
        timeout: seconds after which a server that does not answer counts as lost, `None` for no limit.
        retries: further attempts after a connection broke; a server that was restarted leaves dead ones in the pool.

    Returns:
        The client.

    Raises:
        ValueError: the URL is not one that Redis understands.
    """
    # None after a timeout.
    backoff = NoBackoff() if retries < 2 else ExponentialBackoff(cap=_LONGEST, base=_FIRST)
    retry = Retry(backoff, retries, supported_errors=(redis.ConnectionError,))
    options: dict[str, Any] = {
        "socket_timeout": timeout,
        "socket_connect_timeout": timeout,
        "retry": retry,
        # Older versions retry nothing without it, newer ones something of their own.
        "retry_on_error": [redis.ConnectionError] if retries else [],
    }
    try:
        client: redis.Redis = redis.Redis.from_url(url, **options)  # pyright: ignore[reportUnknownMemberType] - no types
        pool: Any = client.connection_pool
        pool.connection_class(**pool.connection_kwargs)  # not connected: it only looks at the options in the URL
        return client
    except TypeError:
        raise ValueError(f"{name} has an option after the ? that Redis does not know") from None
    except ValueError:
        # Not redis-py's words: they can hold a piece of the password.
        raise ValueError(f"{name} is not a URL that Redis understands; is the password percent-encoded?") from None
