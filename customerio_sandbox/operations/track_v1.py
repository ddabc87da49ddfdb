"""The Track API, version 1."""

from __future__ import annotations

from typing import Any, Literal

from ..exchange import elements, members
from ..refusal import Refused
from ..state.model import Event, Person, Segment
from ..state.store import IDENTIFIERS
from .call import Call, answers, found
from .deliveries import note
from .objects import relate_all
from .people import (
    add_device,
    blocked,
    identifier_of,
    merge,
    path_identifier,
    set_attributes,
    suppress,
    unsuppress,
    upsert,
)

Json = Any
Kind = Literal["event", "page", "screen"]


def add_event(call: Call, person: Person | None, kind: Kind, name: str, body: Json, data: Json) -> None:
    """Keep an event of a person or of nobody known.

    Args:
        call: the call.
        person: the person.
        kind: event, page or screen view.
        name: its name.
        body: where `id`, `timestamp` and `anonymous_id` are.
        data: its attributes.
    """
    timestamp = body.get("timestamp")
    event = Event(
        name=name.strip(),
        type=kind,
        data=dict(data or {}),
        timestamp=timestamp if isinstance(timestamp, int) else call.now,
        id=str(body["id"]) if body.get("id") else None,
        cio_id=person.cio_id if person else None,
        anonymous_id=body.get("anonymous_id"),
    )
    if event.id and call.store.person("id", event.id):
        call.warn("the id of the event is the id of a person: no other event with it is kept")
    if not call.store.record(event):
        call.warn(f"an event with the id {event.id} came before: this one is dropped")
        return
    call.store.log(kind, person, {"name": event.name, **event.data})


@answers("track", "getRegion")
def region(call: Call) -> Json:
    """Return the region of the account."""
    known = call.state.records.get("workspaces", {}).get("1", {})
    region = known.get("region", "us")
    url = "https://track.customer.io" if region == "us" else "https://track-eu.customer.io"
    return {"url": url, "region": region, "environment_id": int(known.get("id", 1))}


@answers("track", "identify")
def identify(call: Call) -> Json:
    """Make a person or set attributes."""
    kind, value = path_identifier(call)
    body = dict(call.body)
    timestamp, update = body.pop("_timestamp", None), body.pop("_update", False)
    relationships = members(body.get("cio_relationships"))
    person = upsert(call, kind, value, update_only=update is True) if not _known(call, kind, value) else None
    if person is None:
        person = _by_body(call, kind, value, update is True)
    if person is None:
        return None
    set_attributes(call, person, body, timestamp)
    if relationships:
        add = relationships.get("action") != "delete_relationships"
        relate_all(call, person, elements(relationships.get("relationships")), add=add)
    return None


def _known(call: Call, kind: str, value: str) -> bool:
    """Whether the path names nobody yet, but the body somebody: they get the identifier of the path."""
    if call.store.person(kind, value) or kind == "cio_id":
        return False
    return any(call.store.person(name, call.body[name]) for name in ("id", "email") if call.body.get(name))


def _by_body(call: Call, kind: str, value: str, update: bool) -> Person | None:
    if not _known(call, kind, value) or blocked(call, kind, value):
        return None
    for name in ("id", "email"):
        person = call.store.person(name, call.body[name]) if call.body.get(name) else None
        if person is not None:
            if getattr(person, kind) is not None:
                call.warn(f"the path and the body point at two people: {kind} is not changed")
                return None
            call.store.identify(person, kind, value)
            return person
    return upsert(call, kind, value, update_only=update)


@answers("track", "delete")
def delete(call: Call) -> Json:
    """Delete a person."""
    person = call.store.person(*path_identifier(call))
    if person is None:
        call.warn("there is no such person")
    else:
        call.store.delete_person(person)
    return None


@answers("track", "suppress")
def suppress_person(call: Call) -> Json:
    """Delete a person for good."""
    suppress(call, *path_identifier(call))
    return None


@answers("track", "unsuppress")
def unsuppress_person(call: Call) -> Json:
    """Let a suppressed person come back."""
    unsuppress(call, *path_identifier(call))
    return None


@answers("track", "merge")
def merge_people(call: Call) -> Json:
    """Merge two people."""
    primary = identifier_of(call.body["primary"], "primary")
    merge(call, primary, identifier_of(call.body["secondary"], "secondary"))
    return None


@answers("track", "add_device")
def add_device_to(call: Call) -> Json:
    """Add a device to a person."""
    person = upsert(call, *path_identifier(call))
    device = call.body["device"]
    if person is not None:
        add_device(call, person, str(device["id"]), device)
    return None


@answers("track", "delete_device")
def delete_device(call: Call) -> Json:
    """Remove a device from a person."""
    person = call.store.person(*path_identifier(call))
    if person is None or person.devices.pop(call.path["device_id"], None) is None:
        call.warn("there is no such device")
    return None


@answers("track", "track")
def track(call: Call) -> Json:
    """Keep an event of a person."""
    person = upsert(call, *path_identifier(call))
    if person is not None:
        add_event(call, person, _kind(call.body), str(call.body["name"]), call.body, call.body.get("data"))
    return None


@answers("track", "trackAnonymous")
def track_anonymous(call: Call) -> Json:
    """Keep an event of somebody who is not known."""
    anonymous_id = call.body.get("anonymous_id")
    known = (person for person in call.state.people.values() if anonymous_id in person.anonymous_ids)
    person = next(known, None) if anonymous_id else None
    add_event(call, person, _kind(call.body), str(call.body["name"]), call.body, call.body.get("data"))
    return None


def _kind(body: Json) -> Kind:
    kind: Kind = body.get("type") or "event"
    return kind


@answers("track", "metrics")
def report_metric(call: Call) -> Json:
    """Take what happened to a message from somebody who sends it."""
    _reported(call, call.body["delivery_id"], call.body["metric"])
    return None


@answers("track", "pushMetrics")
def report_push_metric(call: Call) -> Json:
    """Take what happened to a push message from a device."""
    _reported(call, call.body.get("delivery_id"), call.body.get("event", "opened"))
    return None


def _reported(call: Call, delivery_id: Json, metric: str) -> None:
    message = call.state.messages.get(str(delivery_id))
    if message is None:
        call.warn("no message has this delivery_id: the report is ignored")
        return
    timestamp = call.body.get("timestamp")
    details = {name: call.body[name] for name in ("href", "reason") if name in call.body}
    note(call.store, message, metric, at=timestamp if isinstance(timestamp, int) else None, **details)


@answers("track", "unsubscribe")
def unsubscribe(call: Call) -> Json:
    """Unsubscribe the person who got a message."""
    message = call.state.messages.get(call.path["delivery_id"])
    if message is None:
        call.warn("no message has this delivery_id: the call unsubscribes no person")
        return None
    if call.body.get("unsubscribe") is not False:
        note(call.store, message, "unsubscribed")
    return None


@answers("track", "add_to_segment")
def add_to_segment(call: Call) -> Json:
    """Add people to a manual segment."""
    segment = _manual(call)
    for person in _people(call):
        segment.members.setdefault(person.cio_id, call.now)
    segment.updated_at = call.now
    return None


@answers("track", "remove_from_segment")
def remove_from_segment(call: Call) -> Json:
    """Remove people from a manual segment."""
    segment = _manual(call)
    for person in _people(call):
        segment.members.pop(person.cio_id, None)
    segment.updated_at = call.now
    return None


def _manual(call: Call) -> Segment:
    segment: Segment = found(call.state.segments.get(call.path["segment_id"]), "segment")
    if segment.type != "manual":
        raise Refused(400, "only a manual segment has people added and removed")
    return segment


def _people(call: Call) -> list[Person]:
    kind = call.query.get("id_type", "id")
    people: list[Person] = []
    missing = 0
    for value in call.body["ids"]:
        person = call.store.person(kind, value)
        if person is not None:
            people.append(person)
        else:
            missing += 1
            if any(call.store.person(other, value) for other in IDENTIFIERS if other != kind):
                call.warn(f"{value!r} is not of the kind that id_type says ({kind}): it is ignored")
    if missing and not call.warnings:
        call.warn(f"{missing} of {len(call.body['ids'])} ids belong to no person: they are ignored")
    return people
