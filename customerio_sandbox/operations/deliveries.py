"""What happens to a message once it exists: it is sent, delivered, opened, or fails; and which webhooks report it."""

from __future__ import annotations

from ..state.model import Message, Suppressed
from ..state.store import Store
from .webhook_events import tell, tell_of_person

STATES = {"sent": "sent", "failed": "failed", "undeliverable": "undeliverable", "drafted": "drafted"}
METRICS = (
    "drafted", "attempted", "sent", "delivered", "deferred", "opened", "human_opened", "prefetch_opened", "clicked",
    "human_clicked", "prefetch_clicked", "converted", "bounced", "dropped", "spammed", "failed", "undeliverable",
    "unsubscribed", "replied",
)  # fmt: skip
"""What can happen to a message."""

ACTIVITY = {"email", "push", "sms", "in_app", "webhook", "slack", "whatsapp"}
_IMPLIED = {"clicked": ("opened", "delivered"), "opened": ("delivered",), "converted": ("delivered",)}


def note(
    store: Store,
    message: Message,
    metric: str,
    *,
    at: int | None = None,
    href: str | None = None,
    reason: str | None = None,
) -> None:
    """Note that something happened to a message, and notify reporting webhooks.

    Args:
        store: the state.
        message: the message.
        metric: what happened.
        at: when, unix seconds; now if not given.
        href: the link that was clicked.
        reason: why it failed.

    Raises:
        ValueError: nothing of that name can happen.
    """
    if metric not in METRICS:
        raise ValueError(f"{metric!r} is not something that happens to a message: {', '.join(METRICS)} are")
    at = store.now if at is None else at
    for implied in _IMPLIED.get(metric, ()):
        if implied not in message.metrics and message.type == "email":
            note(store, message, implied, at=at)
    message.metrics.setdefault(metric, at)
    if metric in STATES:
        message.state = STATES[metric]  # type: ignore[assignment]  # mypy reads the values as str
    if metric in ("bounced", "failed", "undeliverable", "dropped", "spammed"):
        message.failure = reason or message.failure or metric
    if metric == "clicked":
        link = href or next(iter(message.clicks), "https://example.com/")
        message.clicks[link] = message.clicks.get(link, 0) + 1
        href = link
    person = store.state.people.get(message.cio_id or "")
    if person is not None and metric == "unsubscribed":
        person.unsubscribed = True
        person.timestamps["unsubscribed"] = at
        tell_of_person(store, person, "unsubscribed", at)
    if metric in ("bounced", "spammed") and message.type == "email":
        _suppress_address(store, message, metric)
    if message.type in ACTIVITY:
        store.log(f"{metric}_{message.type}", person, {"delivery_id": message.id}, message)
    tell(store, message, metric, at, href=href)


def _suppress_address(store: Store, message: Message, metric: str) -> None:
    """A bounce or a complaint puts the address on a list of the sending service."""
    kind = "bounces" if metric == "bounced" else "spam_reports"
    kept = store.state.esp.setdefault(kind, {})
    kept.setdefault(message.to.lower(), Suppressed(message.to, store.now, message.failure or metric, "550"))


def send_due(store: Store, id: str) -> None:
    """Send a message whose time has come.

    Args:
        store: the state.
        id: the message.
    """
    message = store.state.messages.get(id)
    if message is not None and message.state == "queued":
        send(store, message)


def send(store: Store, message: Message) -> None:
    """Send a message now.

    Args:
        store: the state.
        message: the message.
    """
    suppressed = {address for kept in store.state.esp.values() for address in kept}
    person = store.state.people.get(message.cio_id or "")
    if message.type == "email" and message.to.lower() in suppressed:
        note(store, message, "undeliverable", reason="the address is suppressed")
        return
    if person is not None and person.unsubscribed and not message.content.get("send_to_unsubscribed", True):
        note(store, message, "undeliverable", reason="the person is unsubscribed")
        return
    note(store, message, "sent")
    if person is not None and message.type == "email":
        person.timestamps["_last_emailed"] = store.now
    if store.settings.auto_deliver and message.type != "slack":
        note(store, message, "delivered")
