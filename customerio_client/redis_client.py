"""The one way to Redis: a client for a URL, for whatever several machines share."""

from __future__ import annotations

from typing import Any

try:
    import redis
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError as missing:
    raise ImportError("sharing through redis://... needs redis: pip install 'customerio-client[redis]'") from missing


__all__ = ["connect", "redis"]


def connect(url: str, name: str, *, timeout: float | None = None) -> redis.Redis:
    """Make a client for a server. It connects when it is first used.

    Args:
        url: the server's URL (`redis://`, `rediss://` or `unix://`).
        name: what the URL was passed as, for messages.
        timeout: seconds after which a server that does not answer counts as lost, `None` for no limit.

    Returns:
        The client.

    Raises:
        ValueError: the URL is not one that Redis understands.
    """
    # One more attempt, as a server that was restarted leaves dead connections in the pool; none after a timeout.
    retry = Retry(NoBackoff(), 1, supported_errors=(redis.ConnectionError,))
    options: dict[str, Any] = {"socket_timeout": timeout, "socket_connect_timeout": timeout, "retry": retry}
    try:
        return redis.Redis.from_url(url, **options)  # pyright: ignore[reportUnknownMemberType] - redis-py types no options
    except ValueError:
        # Not redis-py's words: they can hold a piece of the password.
        raise ValueError(f"{name} is not a URL that Redis understands; is the password percent-encoded?") from None
