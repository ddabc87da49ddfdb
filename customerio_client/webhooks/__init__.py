"""Reporting webhooks: requests that Customer.io sends to you, verified and read into typed events.

from customerio_client.webhooks import Webhooks

webhooks = Webhooks.from_env()
event = webhooks.unwrap(request.body, request.headers)
"""

from __future__ import annotations

from .errors import InvalidSignature, RepeatedEvent, UnreadableEvent, WebhookError
from .receiver import Webhooks
from .seen import FileSeen, MemorySeen, RedisSeen, Seen

__all__ = [
    "FileSeen",
    "InvalidSignature",
    "MemorySeen",
    "RedisSeen",
    "RepeatedEvent",
    "Seen",
    "UnreadableEvent",
    "WebhookError",
    "Webhooks",
]
