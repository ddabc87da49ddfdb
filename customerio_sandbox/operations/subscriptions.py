"""Subscription topics, channels and preferences, and the link to the page where a person changes them."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from ..refusal import Refused
from ..state.model import Person
from ..state.store import Store
from .call import Answer, Call, answers
from .pages import page
from .people_search import asked

Json = Any
PATH = "/subscription_center"
"""Where the pages are, below the address of the sandbox."""

LINK_SECONDS = 86_400
"""How long the link to a page lives."""


@answers("app", "getTopics")
def topics(call: Call) -> Json:
    """List the topics that people can subscribe to."""
    return {"topics": topics_of(call.store)}


@answers("app", "getChannels")
def channels(call: Call) -> Json:
    """List the channels that people can subscribe to."""
    return {"channels": list(call.state.records.get("subscription_channels", {}).values())}


def topics_of(store: Store) -> list[dict[str, Json]]:
    """Return the topics of the workspace.

    Args:
        store: the state.

    Returns:
        The topics, as the App API writes them.
    """
    return list(store.state.records.get("topics", {}).values())


def is_subscribed(person: Person, topic: Mapping[str, Json]) -> bool:
    """Return whether a person is subscribed to a topic: its own setting counts where the person has none.

    Args:
        person: the person.
        topic: the topic.

    Returns:
        Whether they are.
    """
    return person.topics.get(str(topic["identifier"]), bool(topic.get("subscribed_by_default")))


@answers("app", "getPersonSubscriptionPreferences")
def preferences(call: Call) -> Json:
    """Show what a person is subscribed to: the topics' own setting where the person has none."""
    person = asked(call)
    shown = [
        {
            "id": topic["id"],
            "name": topic["name"],
            "description": topic.get("description", ""),
            "subscribed": is_subscribed(person, topic),
        }
        for topic in topics_of(call.store)
    ]
    return {
        "customer": {
            "id": person.id,
            "identifiers": call.store.identifiers(person),
            "unsubscribed": person.unsubscribed,
            "header": {"title": "Subscription preferences", "subtitle": ""},
            "topics": shown,
        }
    }


@answers("app", "getPersonOptouts")
def optouts(call: Call) -> Json:
    """Show what a person opted out of."""
    return {"optouts": asked(call).optouts}


@answers("app", "updatePersonOptouts")
def update_optouts(call: Call) -> Json:
    """Opt a person out of a sender of text messages, or in again."""
    person = asked(call)
    for each in call.body["optouts"]:
        entry = {"channel": each.get("channel", "sms"), "from": each["from"]}
        person.optouts = [kept for kept in person.optouts if kept != entry]
        if each["optout"]:
            person.optouts.append(entry)
    return Answer(204)


@answers("app", "getOptouts")
def all_optouts(call: Call) -> Json:
    """List everybody who opted out of something."""
    people = [person for person in call.state.people.values() if person.optouts]
    items, following = page(call, people)
    shown = [{"cio_id": each.cio_id, "customer_id": each.id or "", "optouts": each.optouts} for each in items]
    return {"optouts": shown, "next": following}


@answers("app", "getSubscriptionCenterToken")
def token(call: Call) -> Json:
    """Give the link to a person's page."""
    value = call.path["customer_id"]
    person = call.store.person("id", value) or call.store.person("email", value)
    if person is None:
        raise Refused(400, f"there is no person with the id or email address {value}", field="customer_id")
    expires = call.now + LINK_SECONDS
    made = f"{person.cio_id}.{expires}.{_signature(call.store, person.cio_id, expires)}"
    return {"token": made, "url": f"{call.base_url()}{PATH}/{made}"}


def _signature(store: Store, cio_id: str, expires: int) -> str:
    signed = f"subscriptions:{cio_id}:{expires}".encode()
    return hmac.new(store.settings.signing_key.encode(), signed, sha256).hexdigest()


def person_behind(store: Store, token: str) -> Person | None:
    """Return whose page a token opens.

    Args:
        store: the state.
        token: the token of a link.

    Returns:
        The person, or `None` where the link is too old or forged.
    """
    cio_id, expires, signature = [*token.split("."), "", "", ""][:3]
    if not expires.isdecimal() or int(expires) < store.now:
        return None
    if not hmac.compare_digest(signature.encode(), _signature(store, cio_id, int(expires)).encode()):
        return None
    return store.state.people.get(cio_id)


def subscribe(store: Store, cio_id: str, topics: Mapping[str, bool], *, unsubscribed: bool) -> None:
    """Keep what a person chose on their page.

    Args:
        store: the state.
        cio_id: the person.
        topics: whether the person wants each topic, by identifier.
        unsubscribed: whether the person wants no messages at all.
    """
    person = store.state.people[cio_id]
    person.topics.update(topics)
    person.unsubscribed = unsubscribed
    store.log("attribute_change", person, {"unsubscribed": unsubscribed, "topics": dict(topics)})
