"""Seed files: what a sandbox starts with, written by a person; and snapshots, written by the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct, field

from .model import CustomObject, Event, Person, Record, Relationship, Segment, State, Suppressed
from .store import Store

Json = Any


class SeedSegment(Struct, forbid_unknown_fields=True):
    """A segment of a seed file.

    Args:
        name: its name.
        id: its id; the next free one if not given.
        description: what it is for.
        filter: who belongs to it, for a dynamic segment.
        members: ids of people, for a manual segment.
    """

    name: str
    id: int | None = None
    description: str = ""
    filter: Json = None
    members: list[str] = field(default_factory=list[str])


class SeedObject(Struct, forbid_unknown_fields=True):
    """An object of a seed file.

    Args:
        object_id: your id.
        object_type_id: its kind.
        attributes: its attributes.
        people: ids of people who belong to it.
    """

    object_id: str
    object_type_id: str = "1"
    attributes: dict[str, Json] = field(default_factory=dict[str, Json])
    people: list[str] = field(default_factory=list[str])


class SeedEvent(Struct, forbid_unknown_fields=True):
    """An event of a seed file.

    Args:
        name: what happened.
        person: id of the person.
        data: its attributes.
        timestamp: unix seconds; now if not given.
    """

    name: str
    person: str
    data: dict[str, Json] = field(default_factory=dict[str, Json])
    timestamp: int | None = None


class Seed(Struct, forbid_unknown_fields=True):
    """A seed file. The lists of the second half hold objects as the App API writes them.

    Args:
        people: people.
        events: events.
        segments: segments.
        objects: objects.
        suppressions: suppressed addresses, by list (`bounces`, `spam_reports`).
        object_types: kinds of objects.
        topics: subscription topics.
        subscription_channels: subscription channels.
        sender_identities: sender identities.
        workspaces: the workspace, in place of the usual one.
        transactional: transactional messages, each with its `contents`.
        broadcasts: broadcasts, each with its `actions` and the filter of its `recipients`.
        campaigns: campaigns, each with its `actions`, and its metrics as `series` and `journeys`.
        newsletters: newsletters, each with its `contents` and its metrics as `series`.
        collections: collections, each with its rows as `data`.
        snippets: snippets.
        reporting_webhooks: reporting webhooks.
    """

    people: list[Person] = field(default_factory=list[Person])
    events: list[SeedEvent] = field(default_factory=list[SeedEvent])
    segments: list[SeedSegment] = field(default_factory=list[SeedSegment])
    objects: list[SeedObject] = field(default_factory=list[SeedObject])
    suppressions: dict[str, list[Suppressed]] = field(default_factory=dict[str, list[Suppressed]])
    object_types: list[Record] = field(default_factory=list[Record])
    topics: list[Record] = field(default_factory=list[Record])
    subscription_channels: list[Record] = field(default_factory=list[Record])
    sender_identities: list[Record] = field(default_factory=list[Record])
    workspaces: list[Record] = field(default_factory=list[Record])
    transactional: list[Record] = field(default_factory=list[Record])
    broadcasts: list[Record] = field(default_factory=list[Record])
    campaigns: list[Record] = field(default_factory=list[Record])
    newsletters: list[Record] = field(default_factory=list[Record])
    collections: list[Record] = field(default_factory=list[Record])
    snippets: list[Record] = field(default_factory=list[Record])
    reporting_webhooks: list[Record] = field(default_factory=list[Record])


_RECORDS = (
    "object_types", "topics", "subscription_channels", "sender_identities", "workspaces", "transactional", "broadcasts",
    "campaigns", "newsletters", "collections", "snippets", "reporting_webhooks",
)  # fmt: skip
_FIRST: Mapping[str, list[Record]] = {
    "workspaces": [{"id": 1, "name": "Sandbox", "region": "us"}],
    "object_types": [
        {"id": "1", "name": "Companies", "singular_name": "Company", "slug": "companies", "singular_slug": "company",
         "enabled": True}
    ],
    "topics": [
        {"id": 1, "identifier": "topic_1", "name": "Product news", "description": "", "subscribed_by_default": True},
        {"id": 2, "identifier": "topic_2", "name": "Offers", "description": "", "subscribed_by_default": False},
    ],
    "subscription_channels": [
        {"id": 1, "name": "Email", "type": "email", "description": "", "subscribed_by_default": True}
    ],
    "sender_identities": [
        {"id": 1, "name": "Sandbox", "email": "sandbox@example.com", "address": "Sandbox <sandbox@example.com>",
         "template_type": "email", "auto_generated": False, "deduplicate_id": "1:1"}
    ],
}  # fmt: skip


def fresh(region: str) -> State:
    """Return the state of a new sandbox: a workspace with nobody in it.

    Args:
        region: the region of the account.

    Returns:
        The state.
    """
    records = {kind: {str(each["id"]): dict(each) for each in every} for kind, every in _FIRST.items()}
    records["workspaces"]["1"]["region"] = region
    return State(records=records)


def read(data: bytes | str | Mapping[str, Json], where: str) -> State | Seed:
    """Read a snapshot or a seed.

    Args:
        data: JSON, or what it holds.
        where: what to call it in a message.

    Returns:
        A state, or what to add to a fresh one.

    Raises:
        ValueError: it is neither. The message says where it is wrong.
    """
    try:
        value = msgspec.json.decode(data) if isinstance(data, bytes | str) else data
        if isinstance(value, Mapping) and "snapshot" in value:
            return msgspec.convert(value["snapshot"], State)
        return msgspec.convert(value, Seed)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"{where}: {error}") from None


def plant(store: Store, seed: Seed) -> None:
    """Add a seed to a state.

    Args:
        store: the state.
        seed: what to add.

    Raises:
        ValueError: the seed names a person that it does not have.
    """
    for kind in _RECORDS:
        every: list[Record] = getattr(seed, kind)
        kept = store.state.records.setdefault(kind, {})
        for record in every:
            key = "name" if kind == "snippets" else "id"
            if key not in record:
                raise ValueError(f"{kind}: each needs {key!r}")
            kept[str(record[key])] = dict(record)
    for collection in store.state.records.get("collections", {}).values():
        collection.setdefault("data", [])
        collection.setdefault("rows", len(collection["data"]))
    for person in seed.people:
        _person(store, person)
    for segment in seed.segments:
        _segment(store, segment)
    for custom in seed.objects:
        _object(store, custom)
    for event in seed.events:
        cio_id = _known(store, event.person, "events").cio_id
        store.record(Event(event.name, data=event.data, timestamp=event.timestamp or store.now, cio_id=cio_id))
    for kind, addresses in seed.suppressions.items():
        store.state.esp.setdefault(kind, {}).update({each.email.lower(): each for each in addresses})
    store.load(store.state)


def _person(store: Store, person: Person) -> None:
    if person.id is None and person.email is None:
        raise ValueError("people: each needs an id or an email")
    made = store.create_person("id", person.id) if person.id is not None else store.create_person("email", person.email)
    if person.cio_id:
        del store.state.people[made.cio_id]
        made.cio_id = person.cio_id
        store.state.people[made.cio_id] = made
    if person.email is not None:
        store.identify(made, "email", person.email)
    if person.id is not None:
        store.identify(made, "id", person.id)
    made.attributes = person.attributes
    made.timestamps |= {**dict.fromkeys(person.attributes, store.now), **person.timestamps}
    made.devices, made.topics, made.unsubscribed = person.devices, person.topics, person.unsubscribed
    made.created_at = person.created_at or made.created_at


def _segment(store: Store, each: SeedSegment) -> None:
    id = each.id
    while id is None or (each.id is None and str(id) in store.state.segments):
        id = store.number("segment")
    members = {_known(store, member, f"segments: {each.name}").cio_id: store.now for member in each.members}
    store.state.segments[str(id)] = Segment(
        id,
        each.name,
        each.description,
        "manual" if each.filter is None else "dynamic",
        each.filter,
        members,
        store.now,
        store.now,
    )


def _object(store: Store, each: SeedObject) -> None:
    custom: CustomObject = store.object(each.object_type_id, each.object_id) or store.create_object(
        each.object_type_id, each.object_id
    )
    custom.attributes |= each.attributes
    custom.timestamps |= dict.fromkeys(each.attributes, store.now)
    for member in each.people:
        _known(store, member, "objects").relationships[custom.cio_object_id] = Relationship()


def _known(store: Store, id: str, where: str) -> Person:
    person = store.person("id", id) or store.person("email", id)
    if person is None:
        raise ValueError(f"{where}: no person has the id {id!r}")
    return person
