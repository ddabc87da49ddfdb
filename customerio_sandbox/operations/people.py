"""People as the Track API changes them: what both of its versions, and Pipelines, do the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..checking import MILLISECONDS
from ..exchange import members
from ..refusal import Refused
from ..state.model import Activity, Device, Event, Message, Person, Relationship
from ..state.store import IDENTIFIERS
from .call import Call
from .webhook_events import tell_of_person

Json = Any
RESERVED = (
    "id",
    "email",
    "cio_id",
    "unsubscribed",
    "anonymous_id",
    "cio_relationships",
    "cio_subscription_preferences",
)
"""Attributes that are more than attributes."""


def identifier_of(identifiers: Mapping[str, Json], field: str = "identifiers") -> tuple[str, str]:
    """Read the identifiers of a person.

    Args:
        identifiers: `id`, `email` or `cio_id`.
        field: where they are, for the message.

    Returns:
        The kind of identifier, and its value.

    Raises:
        Refused: there is none.
    """
    for kind in ("cio_id", "id", "email"):
        value = identifiers.get(kind)
        if value not in (None, ""):
            return kind, str(value).strip()
    raise Refused(400, f"{field} needs an id, an email or a cio_id", field=field, reason="required")


def path_identifier(call: Call) -> tuple[str, str]:
    """Read the identifier in the path of a Track v1 call: an id, an email address, or `cio_` and a `cio_id`.

    Args:
        call: the call.

    Returns:
        The kind of identifier, and its value.
    """
    text = call.path["identifier"]
    if text.startswith("cio_") and call.store.person("cio_id", text):
        return "cio_id", text.removeprefix("cio_")
    return ("email" if "@" in text else "id"), text


def blocked(call: Call, kind: str, value: str) -> bool:
    """Return whether a person is suppressed, and warn if so.

    Args:
        call: the call.
        kind: the kind of identifier.
        value: the identifier.

    Returns:
        Whether the call is ignored.
    """
    if block_key(kind, value) in call.state.blocked:
        call.warn("this person is suppressed: the call is ignored")
        return True
    return False


def block_key(kind: str, value: str) -> str:
    """Return the name under which a suppressed identifier is kept.

    Args:
        kind: the kind of identifier.
        value: the identifier.

    Returns:
        The name.
    """
    return f"{kind}:{value.lower() if kind == 'email' else value}"


def upsert(call: Call, kind: str, value: str, *, update_only: bool = False) -> Person | None:
    """Find a person, or make one.

    Args:
        call: the call.
        kind: the kind of identifier.
        value: the identifier.
        update_only: make nobody.

    Returns:
        The person, or `None` where the vendor ignores the call; a warning says why.
    """
    if blocked(call, kind, value):
        return None
    person = call.store.person(kind, value)
    if person is not None:
        return person
    if kind == "cio_id":
        call.warn("no person has this cio_id: the call is ignored")
        return None
    if update_only:
        call.warn("_update is true and there is no such person: the call is ignored")
        return None
    return call.store.create_person(kind, value)


def set_attributes(call: Call, person: Person, attributes: Mapping[str, Json], timestamp: int | None = None) -> None:
    """Set attributes of a person; null and empty text remove one.

    Args:
        call: the call.
        person: the person.
        attributes: values by name, those with a meaning of their own included.
        timestamp: when they were set, unix seconds; older than the stored one, they are ignored.
    """
    at = call.now if timestamp is None else timestamp
    if at >= MILLISECONDS:
        at = call.now
    for kind in ("id", "email"):
        if kind in attributes:
            _set_identifier(call, person, kind, attributes[kind])
    changes = _ordered(call, person, {name: each for name, each in attributes.items() if name not in RESERVED}, at)
    if "unsubscribed" in attributes:
        before = person.unsubscribed
        person.unsubscribed = attributes["unsubscribed"] in (True, "true", 1)
        if person.unsubscribed != before:
            tell_of_person(call.store, person, "unsubscribed" if person.unsubscribed else "subscribed", call.now)
        person.timestamps["unsubscribed"] = at
    preferences = attributes.get("cio_subscription_preferences")
    if members(preferences):
        given = members(members(preferences).get("topics"))
        topics = {**person.topics, **{name.rsplit(".", 1)[-1]: bool(value) for name, value in given.items()}}
        if topics != person.topics:
            person.topics = topics
            tell_of_person(call.store, person, "cio_subscription_preferences_changed", call.now)
    if (anonymous_id := attributes.get("anonymous_id")) not in (None, ""):
        adopt(call, person, str(anonymous_id))
    if changes:
        call.store.log("attribute_change", person, changes)


def _ordered(call: Call, person: Person, attributes: Mapping[str, Json], at: int) -> dict[str, Json]:
    """Set the attributes that are not older than the stored ones, and return them."""
    changes: dict[str, Json] = {}
    for name, value in attributes.items():
        stored_at = person.timestamps.get(name)
        if name != "created_at" and stored_at is not None and at < stored_at:
            call.warn(f"{name} is ignored: its timestamp {at} is older than the stored {stored_at}")
            continue
        before = person.attributes.get(name)
        if value is None or value == "":
            person.attributes.pop(name, None)
        else:
            person.attributes[name] = value
        person.timestamps[name] = at
        if before != value:
            changes[name] = {"from": before, "to": value}
    return changes


def _set_identifier(call: Call, person: Person, kind: str, value: Json) -> None:
    text = None if value in (None, "") else str(value)
    before: str | None = getattr(person, kind)
    if text == before or (kind == "email" and before and text and text.lower() == before.lower()):
        return
    other = call.store.person(kind, text) if text else None
    if other is not None and other is not person:
        call.warn(f"{kind} belongs to another person: it is not changed, and only the activity log says so")
        call.store.log("failed_attribute_change", person, {kind: {"from": before, "to": text}})
        return
    if kind == "id" and before is not None:
        call.warn("an id that is set can be changed by the person's cio_id only: it is not changed")
        call.store.log("failed_attribute_change", person, {kind: {"from": before, "to": text}})
        return
    call.store.identify(person, kind, text)


def adopt(call: Call, person: Person, anonymous_id: str) -> None:
    """Give a person the events that came under an anonymous id, and the relationships.

    Args:
        call: the call.
        person: the person.
        anonymous_id: the id.
    """
    if anonymous_id not in person.anonymous_ids:
        person.anonymous_ids.append(anonymous_id)
    for event in call.state.events:
        if event.cio_id is None and event.anonymous_id == anonymous_id:
            event.cio_id = person.cio_id
    for custom in call.state.objects.values():
        if (relationship := custom.anonymous.pop(anonymous_id, None)) is not None:
            person.relationships.setdefault(custom.cio_object_id, relationship)


def suppress(call: Call, kind: str, value: str) -> None:
    """Delete a person and ignore whatever comes about them.

    Args:
        call: the call.
        kind: the kind of identifier.
        value: the identifier.
    """
    person = call.store.person(kind, value)
    keys = {block_key(kind, value)}
    if person is not None:
        known = call.store.identifiers(person)
        keys |= {block_key(name, text) for name in IDENTIFIERS if (text := known[name]) is not None}
        call.store.delete_person(person)
    call.state.blocked.update(dict.fromkeys(keys, call.now))


def unsuppress(call: Call, kind: str, value: str) -> None:
    """Let a person come back; what was known is gone.

    Args:
        call: the call.
        kind: the kind of identifier.
        value: the identifier.
    """
    if call.state.blocked.pop(block_key(kind, value), None) is None:
        call.warn("this person is not suppressed")


def merge(call: Call, primary: tuple[str, str], secondary: tuple[str, str]) -> None:
    """Merge one person into another, and delete them.

    Args:
        call: the call.
        primary: who stays.
        secondary: who goes.
    """
    kept, gone = call.store.person(*primary), call.store.person(*secondary)
    if kept is None:
        call.warn("the primary person does not exist: nothing is merged")
        return
    if gone is None or gone is kept:
        call.warn("there is no secondary person to merge")
        return
    for name, value in gone.attributes.items():
        kept.attributes.setdefault(name, value)
        kept.timestamps.setdefault(name, gone.timestamps.get(name, call.now))
    kept.devices = {**gone.devices, **kept.devices}
    kept.relationships = {**gone.relationships, **kept.relationships}
    kept.topics = {**gone.topics, **kept.topics}
    kept.anonymous_ids += [each for each in gone.anonymous_ids if each not in kept.anonymous_ids]
    for segment in call.state.segments.values():
        if gone.cio_id in segment.members:
            segment.members.setdefault(kept.cio_id, segment.members[gone.cio_id])
    about: list[Event | Activity | Message] = [*call.state.events, *call.state.activities]
    for each in [*about, *call.state.messages.values()]:
        if each.cio_id == gone.cio_id:
            each.cio_id = kept.cio_id
    identifiers = call.store.identifiers(gone)
    call.store.delete_person(gone)
    for kind in ("id", "email"):
        if getattr(kept, kind) is None and identifiers[kind] is not None:
            call.store.identify(kept, kind, identifiers[kind])


def add_device(call: Call, person: Person, token: str, device: Mapping[str, Json]) -> None:
    """Add a device, or update it; a token belongs to one person.

    Args:
        call: the call.
        person: the person.
        token: the device token.
        device: platform, last use and attributes.
    """
    for other in call.state.people.values():
        if other is not person:
            other.devices.pop(token, None)
    last_used = device.get("last_used")
    person.devices[token] = Device(
        token,
        str(device.get("platform", "ios")),
        last_used if isinstance(last_used, int) else call.now,
        {**members(device.get("attributes"))},
    )


def relate(call: Call, person: Person, cio_object_id: str, attributes: Mapping[str, Json]) -> None:
    """Add a person to an object, or update the relationship; null and empty text remove an attribute.

    Args:
        call: the call.
        person: the person.
        cio_object_id: the object.
        attributes: attributes of the relationship.
    """
    relationship = person.relationships.setdefault(cio_object_id, Relationship())
    for name, value in attributes.items():
        if value is None or value == "":
            relationship.attributes.pop(name, None)
        else:
            relationship.attributes[name] = value
        relationship.timestamps[name] = call.now
