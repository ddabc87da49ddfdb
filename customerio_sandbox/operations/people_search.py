"""People as the App API shows them."""

from __future__ import annotations

from typing import Any

from ..exchange import encode
from ..state.model import Message, Person
from .call import Call, answers, found
from .messages import in_window, person_message
from .pages import page

Json = Any


def asked(call: Call) -> Person:
    """Find the person in the path of a call.

    Args:
        call: the call, perhaps with `id_type` in its query.

    Returns:
        The person.

    Raises:
        Refused: there is no such person: 404.
    """
    kind, value = call.query.get("id_type", "id"), call.path["customer_id"]
    person = call.store.person(kind, value)
    known: Person = found(person if person and call.store.visible(person) else None, "customer")
    return known


def shown(call: Call, person: Person) -> Json:
    """Write a person as the App API does.

    Args:
        call: the call.
        person: the person.

    Returns:
        JSON.
    """
    identifiers = call.store.identifiers(person)
    preferences = {"topics": person.topics} if person.topics else None
    attributes = {
        **person.attributes,
        "cio_id": person.cio_id,
        "id": person.id,
        "email": person.email,
    }
    if preferences:
        attributes["cio_subscription_preferences"] = encode(preferences).decode()
    devices = [
        {
            "id": each.id,
            "platform": each.platform,
            "attributes": each.attributes,
            **({"last_used": each.last_used} if each.last_used is not None else {}),
        }
        for each in person.devices.values()
    ]
    return {
        "id": person.id or "",
        "identifiers": identifiers,
        "attributes": attributes,
        "timestamps": {"cio_id": person.created_at, **person.timestamps},
        "unsubscribed": person.unsubscribed,
        "devices": devices,
    }


@answers("app", "getPeopleEmail")
def by_email(call: Call) -> Json:
    """Find people by their email address."""
    email = call.query.get("email", "")
    person = call.store.person("email", email)
    if person is None and " " in email:
        call.warn("the address has a blank: a + in a query has to be written as %2B")
    results = [call.store.identifiers(person)] if person and call.store.visible(person) else []
    return {"results": results}


@answers("app", "getPeopleFilter")
def by_filter(call: Call) -> Json:
    """Find people by a filter."""
    people, following = page(call, call.store.search(call.body["filter"]))
    return {
        "identifiers": [call.store.identifiers(person) for person in people],
        "ids": [person.id or "" for person in people],
        "next": following,
    }


@answers("app", "getPeopleById")
def by_id(call: Call) -> Json:
    """Show several people."""
    people = [call.store.person("id", id) for id in call.body["ids"]]
    return {
        "customers": [{"customer": shown(call, person)} for person in people if person and call.store.visible(person)]
    }


@answers("app", "getPersonAttributes")
def attributes(call: Call) -> Json:
    """Show a person."""
    return {"customer": shown(call, asked(call))}


@answers("app", "getPersonSegments")
def segments(call: Call) -> Json:
    """List the segments that a person is in."""
    person = asked(call)
    return {
        "segments": [
            {"id": segment.id, "name": segment.name, "description": segment.description}
            for segment in call.state.segments.values()
            if call.store.belongs(person, segment)
        ]
    }


@answers("app", "getPersonMessages")
def messages(call: Call) -> Json:
    """List the messages to a person, newest first."""
    person = asked(call)
    of_person: list[Message] = [each for each in call.state.messages.values() if each.cio_id == person.cio_id]
    items, following = page(call, in_window(call, of_person[::-1]))
    return {"messages": [person_message(call.store, each) for each in items], "next": following}
