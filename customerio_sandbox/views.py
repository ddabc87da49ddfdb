"""What tests look at: people, messages and events as they are now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .state.model import Device, Event, Message, Person
from .state.store import Store

Json = Any


@dataclass(frozen=True)
class PersonView:
    """A person as they are now.

    Args:
        cio_id: the id that Customer.io gave.
        id: your id.
        email: the email address.
        attributes: attributes by name, without the identifiers.
        timestamps: when each attribute was set, unix seconds.
        unsubscribed: whether the person wants no messages.
        topics: subscription preferences by topic identifier.
        devices: devices.
        events: events, oldest first.
        messages: messages to the person, oldest first.
        segments: names of segments.
        objects: ids of the objects that the person belongs to, as (type, id), with the attributes of the relationship.
    """

    cio_id: str
    id: str | None
    email: str | None
    attributes: dict[str, Json]
    timestamps: dict[str, int]
    unsubscribed: bool
    topics: dict[str, bool]
    devices: list[Device]
    events: list[Event]
    messages: list[Message]
    segments: list[str]
    objects: dict[tuple[str, str], dict[str, Json]]


def view(store: Store, person: Person) -> PersonView:
    """Show a person.

    Args:
        store: the state.
        person: the person.

    Returns:
        What is known about them now.
    """
    objects = {
        (custom.object_type_id, custom.object_id): dict(relationship.attributes)
        for id, relationship in person.relationships.items()
        if (custom := store.state.objects.get(id)) is not None
    }
    return PersonView(
        person.cio_id,
        person.id,
        person.email,
        dict(person.attributes),
        dict(person.timestamps),
        person.unsubscribed,
        dict(person.topics),
        list(person.devices.values()),
        [event for event in store.state.events if event.cio_id == person.cio_id],
        [message for message in store.state.messages.values() if message.cio_id == person.cio_id],
        [segment.name for segment in store.state.segments.values() if store.belongs(person, segment)],
        objects,
    )


class NotFound(AssertionError, LookupError):
    """A query of a test found nothing. The message says what there is."""


def listed(what: str, known: list[str], hint: str = "") -> str:
    """Write what there is, for a message.

    Args:
        what: what was looked for.
        known: what there is.
        hint: what may have gone wrong.

    Returns:
        Text.
    """
    shown = "".join(f"\n  {each}" for each in known[:20]) or "\n  none"
    more = f"\n  … and {len(known) - 20} more" if len(known) > 20 else ""
    return f"{what}. There is:{shown}{more}{hint}"
