"""Calls of which each carries a number, and what a caller is told of each."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, TypeAlias

from customerio_client import (
    Clock,
    ConnectionFailed,
    RateLimitWait,
    RequestOptions,
    ResponseError,
    TimedOut,
    Timeouts,
    UnexpectedResponse,
)
from customerio_client.limits import MemoryLimiter
from tests.client.clients import SECRETS

READ = 0.25
"""Seconds that a client waits for the next bytes."""

DEADLINE = 3.0
"""Seconds that a call may take."""

KINDS = ("get", "send", "event")


class Quick(Clock):
    """Hardly waits between attempts."""

    def sleep(self, seconds: float) -> None:
        super().sleep(min(seconds, 0.005))

    async def sleep_async(self, seconds: float) -> None:
        await super().sleep_async(min(seconds, 0.005))


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a call: `value` (of which `detail` is the number in it), `nothing`, `unread`, `status`, `unsent`,
    `sent`, `stopped`, `stale` (with the number of a response that nobody asked for), or `raw` for an exception that is
    not one of ours."""

    number: int
    kind: str
    way: str
    began: float
    ended: float
    outcome: str
    detail: Any = None


Plan: TypeAlias = tuple[int, str, RequestOptions | None]

_STALE = re.compile(r"stale (\d+)")
_numbers = itertools.count(1)
_dice = random.Random(7)


def plan() -> Plan:
    """Choose the next call."""
    short = RequestOptions(deadline=_dice.uniform(0.001, 0.2)) if _dice.random() < 0.1 else None
    return next(_numbers), _dice.choice(KINDS), short


def arguments(port: int) -> dict[str, Any]:
    """What a client is made with."""
    url = f"http://127.0.0.1:{port}"
    return {
        **SECRETS,
        "app_url": url,
        "track_url": url,
        "limiter": MemoryLimiter(),
        "rates": {"app": None, "app-send": None, "track": None},
        "clock": Quick(),
        "max_retries": 1,
        "deadline": DEADLINE,
        "timeout": Timeouts(connect=1.0, read=READ, write=1.0, pool=0.5),
    }


def begin(cio: Any, chosen: Plan) -> Any:
    """Make the call: its value, or for an asynchronous client what to await."""
    number, kind, options = chosen
    if kind == "get":
        return cio.app.segments.get(number, options=options)
    if kind == "send":
        message = {"transactional_message_id": number, "to": "ada@example.com", "identifiers": {"id": "7"}}
        return cio.app.messages.send_email(**message, options=options)
    return cio.track.events.track(str(number), name="Ordered", options=options)


def told_by(kind: str, value: Any) -> tuple[str, Any]:
    """What a value says: its number, if it has one."""
    if kind == "get" and value is not None and value.segment:
        return "value", value.segment.id
    if kind == "send" and value is not None and value.delivery_id:
        return "value", int(value.delivery_id)
    return "nothing", None


def told_by_error(error: Exception) -> tuple[str, Any]:
    """What an exception says."""
    if isinstance(error, UnexpectedResponse):
        return "unread", None
    if isinstance(error, ResponseError):
        if (stale := _STALE.search(str(error))) is not None:
            return "stale", int(stale[1])
        return "status", error.status
    if isinstance(error, ConnectionFailed | RateLimitWait | TimedOut):
        return ("sent" if error.sent else "unsent"), getattr(error, "reason", None)
    return "raw", repr(error)


def call(cio: Any, chosen: Plan) -> tuple[str, Any]:
    """Make a synchronous call; what stops it from outside passes through."""
    try:
        return told_by(chosen[1], begin(cio, chosen))
    except Exception as error:
        return told_by_error(error)


async def call_async(cio: Any, chosen: Plan) -> tuple[str, Any]:
    """Make an asynchronous call."""
    waiting: Awaitable[Any] = begin(cio, chosen)
    try:
        return told_by(chosen[1], await waiting)
    except Exception as error:
        return told_by_error(error)
