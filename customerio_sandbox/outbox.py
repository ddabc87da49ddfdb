"""Reporting webhooks on their way: signed, sent, and tried again as the vendor does (`docs/facts.md`)."""

from __future__ import annotations

import asyncio
import hmac
from hashlib import sha256

import httpx

from .engine import Engine
from .exchange import encode
from .state.model import Outgoing
from .state.store import Store

TIMEOUT = 4.0
"""Seconds within which the response is due."""

GIVE_UP = 7 * 86_400
"""Seconds after which an event is not tried again."""

FIRST_WAIT, LONGEST_WAIT = 60, 6 * 3600
"""Seconds between attempts: they double. Customer.io does not say how it waits; this is a guess."""


def signature(key: str, timestamp: int, body: bytes) -> str:
    """Sign an event.

    Args:
        key: the signing key of the workspace.
        timestamp: unix seconds, as in `X-CIO-Timestamp`.
        body: the body.

    Returns:
        What `X-CIO-Signature` has: the hex HMAC-SHA256 of `v0:<timestamp>:<body>`.
    """
    return hmac.new(key.encode(), b"v0:%d:%b" % (timestamp, body), sha256).hexdigest()


def _due(store: Store) -> list[Outgoing]:
    return [each for each in store.state.outbox if each.due <= store.clock.time()]


def _request(store: Store, event: Outgoing) -> tuple[str, bytes, dict[str, str]] | None:
    webhook = store.state.records.get("reporting_webhooks", {}).get(str(event.webhook_id))
    if webhook is None or webhook.get("disabled"):
        return None
    body, now = encode(event.event), store.now
    headers = {
        "content-type": "application/json",
        "user-agent": "Customer.io Web Hooks 1.0",
        "x-cio-timestamp": str(now),
        "x-cio-signature": signature(store.settings.signing_key, now, body),
    }
    return str(webhook["endpoint"]), body, headers


def _settle(engine: Engine, event: Outgoing, *, accepted: bool) -> None:
    with engine.lock:
        store = engine.store
        if event not in store.state.outbox:
            return
        event.attempts += 1
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (event.attempts - 1))
        event.due = store.clock.time() + wait
        if accepted or event.due - event.first > GIVE_UP:
            store.state.outbox.remove(event)


def flush(engine: Engine) -> None:
    """Send what is due, and wait for the responses.

    Args:
        engine: whose events.
    """
    with engine.sending:
        with engine.lock:
            engine.tick()
            events = _due(engine.store)
        with httpx.Client(timeout=TIMEOUT, trust_env=False) as client:
            for event in events:
                _settle(engine, event, accepted=_send(engine, event, client))


def _send(engine: Engine, event: Outgoing, client: httpx.Client) -> bool:
    """Send an event, and say whether that is done with: it was accepted, or nobody wants it any more."""
    with engine.lock:
        request = _request(engine.store, event)
    if request is None:
        return True
    url, body, headers = request
    try:
        return client.post(url, content=body, headers=headers).is_success
    except httpx.HTTPError:
        return False


async def keep_sending(engine: Engine, pause: float = 0.2) -> None:
    """Send what is due, as long as the server runs.

    Args:
        engine: whose events.
        pause: seconds between looks.
    """
    while True:
        await asyncio.sleep(pause)
        engine.tick()
        if engine.store.state.outbox and _due(engine.store):
            await asyncio.to_thread(flush, engine)
