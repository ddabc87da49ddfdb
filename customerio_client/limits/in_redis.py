"""The limiter that machines share through Redis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from ..redis_client import connect, redis
from . import redis_script
from .key import Key
from .limiter import Waiter
from .shared import SharedLimiter, StoreProblem
from .window import Window

if TYPE_CHECKING:
    from redis.commands.core import Script

_SECONDS = 1.0
_FOREVER = 1e9


_SIGNS_OF_DAMAGE = (redis_script.DAMAGED, "WRONGTYPE", "attempt to ")


class Damaged(StoreProblem, redis.RedisError):
    """What is in Redis does not fit together."""


class RedisLimiter(SharedLimiter):
    """A limiter for the processes of several machines.

    Each decision is one script that Redis runs as a whole and by its own clock, so the machines' clocks need not
    agree. Pickled, it connects anew.

    Args:
        server: the server's URL (`redis://`, `rediss://` or `unix://`), or a client for it, which stays the caller's
            to close and whose timeouts hold. With a URL, a server that takes longer than a second counts as lost.
        share: the share of each limit that a process takes while Redis cannot be reached.
    """

    _failures = (redis.RedisError, OSError)

    def __init__(self, server: str | redis.Redis, share: float = 0.25) -> None:
        self._server = server
        self._connect()
        super().__init__(share)

    def _connect(self) -> None:
        self._redis = (
            connect(self._server, "limiter", timeout=_SECONDS) if isinstance(self._server, str) else self._server
        )
        self._claim_script = self._redis.register_script(redis_script.CLAIM)
        self._leave_script = self._redis.register_script(redis_script.LEAVE)
        self._move_script = self._redis.register_script(redis_script.MOVE)
        self._close_script = self._redis.register_script(redis_script.CLOSE)

    def __repr__(self) -> str:
        # Without the URL: there may be a password in it.
        return "RedisLimiter()"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._server, self._share)

    def close(self) -> None:
        """Close what the limiter opened. It opens again when it is used."""
        super().close()
        if self._redis is not self._server:
            # Other threads may be asking: their connections close with the old pool, once they are done.
            pool = self._redis.connection_pool
            self._connect()
            pool.disconnect(inuse_connections=False)

    def after_fork(self, *, child: bool) -> None:
        """Go on; the child with connections of its own."""
        if child:
            # redis-py would notice the fork, but its pool has locks that another thread may have held.
            self._connect()
        super().after_fork(child=child)

    def claim_shared(self, place: Waiter) -> float:
        """Do what `claim` does; see `SharedLimiter`."""
        ticket = "" if place.ticket is None else f"{place.ticket:.6f}"
        arguments: list[str | float] = [ticket, min(place.patience, _FOREVER)]
        for key in place.keys:
            window = Window(key.requests, key.seconds)
            arguments += [window.requests, window.span, window.pace]
        response = self._run(self._claim_script, place.keys, arguments)
        wait, given = cast("tuple[bytes, bytes]", response)
        if given:
            place.ticket = float(given)
        if float(wait) <= 0:
            place.counted = place.ticket
        return float(wait)

    def move_shared(self, place: Waiter) -> Sequence[Key]:
        """Do what `move` does; see `SharedLimiter`."""
        now, *moved = cast(
            "list[bytes]", self._move_script(keys=list(_names(place.keys)), args=[f"{place.counted:.6f}"])
        )
        place.counted = float(now)
        return [key for key, one in zip(place.keys, moved, strict=True) if not int(one)]

    def leave_shared(self, place: Waiter) -> None:
        """Do what `leave` does; see `SharedLimiter`."""
        self._run(self._leave_script, place.keys, [f"{place.ticket:.6f}"])

    def close_shared(self, key: Key, seconds: float) -> None:
        """Do what `close_bucket` does; see `SharedLimiter`."""
        self._run(self._close_script, [key], [seconds])

    def _run(self, script: Script, keys: Sequence[Key], arguments: Sequence[str | float]) -> Any:
        names = list(_names(keys))
        try:
            return script(keys=names, args=arguments)
        except redis.ResponseError as error:
            if not any(sign in str(error) for sign in _SIGNS_OF_DAMAGE):
                raise
            self._redis.delete(*names)
        raise Damaged(f"{redis_script.DAMAGED}; it begins anew")


def _names(keys: Sequence[Key]) -> Iterator[str]:
    yield f"customerio:{{{keys[0].workspace}}}:clock"
    for key in keys:
        for part in ("log", "queue", "state"):
            yield f"customerio:{key.name}:{part}"
