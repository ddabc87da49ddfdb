"""Events of reporting webhooks: what is sent, and to which URLs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..exchange import encode
from ..state.model import Message, Outgoing, Person, Record
from ..state.store import Store

Json = Any


def tell(store: Store, message: Message, metric: str, at: int, *, href: str | None = None) -> None:
    """Put an event in the outbox of every webhook that wants it.

    Args:
        store: the state.
        message: the message it is about.
        metric: what happened.
        at: when, unix seconds.
        href: the link that was clicked.
    """
    kind = "push" if message.type == "live_notification" else message.type
    for id, webhook in _wanting(store, f"{kind}_{metric}"):
        content = bool(webhook.get("with_content"))
        _put(store, id, _event(store, message, metric, at, href, with_content=content))


def tell_of_person(store: Store, person: Person, metric: str, at: int) -> None:
    """Put an event about a person's subscription in the outbox of every webhook that wants it.

    Args:
        store: the state.
        person: the person.
        metric: `subscribed`, `unsubscribed` or `cio_subscription_preferences_changed`.
        at: when, unix seconds.
    """
    for id, _ in _wanting(store, f"customer_{metric.removeprefix('cio_')}"):
        data: dict[str, Json] = {
            "customer_id": person.id or "",
            "email_address": person.email,
            "identifiers": store.identifiers(person),
        }
        if metric == "cio_subscription_preferences_changed":
            data["content"] = encode({"topics": person.topics}).decode()
        event = {"event_id": store.ulid(), "object_type": "customer", "metric": metric, "timestamp": at, "data": data}
        _put(store, id, event)


def _wanting(store: Store, name: str) -> Iterator[tuple[int, Record]]:
    for key, webhook in store.state.records.get("reporting_webhooks", {}).items():
        if not webhook.get("disabled") and name in webhook.get("events", ()):
            yield int(key), webhook


def _put(store: Store, id: int, event: dict[str, Json]) -> None:
    store.state.outbox.append(Outgoing(id, event, due=store.clock.time(), first=store.clock.time()))


def _event(
    store: Store, message: Message, metric: str, at: int, href: str | None, *, with_content: bool
) -> dict[str, Json]:
    data: dict[str, Json] = {**_about(store, message)}
    if message.type == "push":
        data["recipients"] = [{"device_id": message.to, "device_platform": message.content.get("platform", "ios")}]
    else:
        data["recipient"] = message.to
    if message.type == "email":
        data["subject"] = message.subject
    if metric in ("bounced", "failed", "undeliverable", "dropped", "deferred"):
        data["failure_message"] = message.failure or metric
    if metric == "clicked":
        links = list(message.clicks)
        data |= {"href": href or "", "link_id": links.index(href) + 1 if href in links else 1}
    if with_content and metric == "sent":
        data["content"] = message.body
    return {
        "event_id": store.ulid(),
        "object_type": "push" if message.type == "live_notification" else message.type,
        "metric": metric,
        "timestamp": at,
        "data": data,
    }


def _person(store: Store, message: Message) -> dict[str, Json]:
    person = store.state.people.get(message.cio_id or "")
    identifiers = store.identifiers(person) if person else {"id": None, "email": None, "cio_id": message.cio_id or ""}
    return {"customer_id": identifiers["id"] or "", "identifiers": identifiers}


def _about(store: Store, message: Message) -> dict[str, Json]:
    about: dict[str, Json] = {"delivery_id": message.id, **_person(store, message)}
    if message.broadcast_id is not None:
        about |= {
            "broadcast_id": message.broadcast_id,
            "trigger_id": message.trigger_id or 1,
            "action_id": message.action_id or 1,
        }
    elif message.newsletter_id is not None:
        about |= {"newsletter_id": message.newsletter_id, "content_id": message.content_id or 1}
    elif message.campaign_id is not None:
        about |= {"campaign_id": message.campaign_id, "action_id": message.action_id or 1}
    else:
        template = message.template or "0"
        about["transactional_message_id"] = int(template) if template.isdigit() else 0
    return about
