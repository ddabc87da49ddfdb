"""AWS Lambda: the handler is `examples.outbox.on_lambda.handler`.

A function has no disk that lasts, and its process is frozen as soon as it returns: a thread delivers nothing then. So
it puts its calls into Redis, and `customerio-outbox deliver redis://...` delivers them, in a container for example.
Without a Redis, the outbox is in memory, and the handler waits until its calls have been delivered.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

from customerio_client import AsyncCustomerIO, AsyncOutbox

REDIS = os.environ.get("CUSTOMERIO_OUTBOX")
outbox = AsyncOutbox(AsyncCustomerIO.from_env(), REDIS, deliver=REDIS is None)


def handler(event: dict[str, Any], context: object) -> dict[str, bool]:
    """Do the work of one call. Each has an event loop of its own, as `asyncio.run` makes one."""
    return {"delivered": asyncio.run(handle(event))}


async def handle(event: dict[str, Any]) -> bool:
    """Put an event in; return whether everything has been delivered."""
    await outbox.pipelines.track(user_id=event["person"], event="Order Placed", properties={"total": event["total"]})
    return REDIS is None and await outbox.flush(timeout=5.0)
