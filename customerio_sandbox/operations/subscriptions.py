"""Subscription topics, channels and preferences."""

from __future__ import annotations

from typing import Any

from .call import Answer, Call, answers
from .pages import page
from .people_search import asked

Json = Any


@answers("app", "getTopics")
def topics(call: Call) -> Json:
    """List the topics that people can subscribe to."""
    return {"topics": _topics(call)}


@answers("app", "getChannels")
def channels(call: Call) -> Json:
    """List the channels that people can subscribe to."""
    return {"channels": list(call.state.records.get("subscription_channels", {}).values())}


def _topics(call: Call) -> list[dict[str, Json]]:
    return list(call.state.records.get("topics", {}).values())


@answers("app", "getPersonSubscriptionPreferences")
def preferences(call: Call) -> Json:
    """Show what a person is subscribed to: the topics' own setting where the person has none."""
    person = asked(call)
    shown = [
        {
            "id": topic["id"],
            "name": topic["name"],
            "description": topic.get("description", ""),
            "subscribed": person.topics.get(str(topic["identifier"]), bool(topic.get("subscribed_by_default"))),
        }
        for topic in _topics(call)
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
