"""The Pipelines API: a data source whose calls reach the same people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal, cast

from ..exchange import members
from ..refusal import Refused, item_error
from ..sizes import item_too_large
from ..state.model import Event, Person, Relationship
from .call import Answer, Call, answers
from .items import check_item
from .objects import object_of, set_object
from .people import add_device, adopt, merge, relate, set_attributes, suppress, unsuppress, upsert

Json = Any


@answers("pipelines", "identify")
def identify(call: Call) -> Json:
    """Make a person or set traits."""
    return _taken(call, _identify)


@answers("pipelines", "track")
def track(call: Call) -> Json:
    """Keep an event; some names do something else."""
    return _taken(call, _track)


@answers("pipelines", "page")
def page(call: Call) -> Json:
    """Keep a page view."""
    return _taken(call, lambda call, item: _view(call, item, "page"))


@answers("pipelines", "screen")
def screen(call: Call) -> Json:
    """Keep a screen view."""
    return _taken(call, lambda call, item: _view(call, item, "screen"))


@answers("pipelines", "group")
def group(call: Call) -> Json:
    """Set traits of an object, and add the person to it."""
    return _taken(call, _group)


@answers("pipelines", "alias")
def alias(call: Call) -> Json:
    """Take two ids for one person."""
    merge(call, ("id", str(call.body["userId"])), ("id", str(call.body["previousId"])))
    return _success()


@answers("pipelines", "batch")
def batch(call: Call) -> Json:
    """Do many things; what is wrong with one is said of it, or dropped without strict mode."""
    errors: list[Json] = []
    for index, item in enumerate(cast("list[Json]", call.body["batch"])):
        try:
            check_item(call, "batch", item)
            for field, what in item_too_large(call.endpoint.operation, item, call.now):
                raise Refused(400, what, field=field, reason="too_large")
            act = _ACTIONS.get(str(item.get("type")))
            if act is None:
                raise Refused(400, f"{item.get('type')} does not go in a batch", field="type")
            act(call, item)
        except Refused as refused:
            if call.strict:
                errors.append(item_error(refused, index))
            else:
                call.warn(f"item {index} is dropped: {refused.message}")
    return Answer(200, {"success": not errors, "errors": errors}) if errors else _success()


def _success() -> Json:
    return Answer(200, {"success": True})


def _taken(call: Call, act: Callable[[Call, Json], None]) -> Json:
    act(call, call.body)
    return _success()


def _who(call: Call, item: Json) -> Person | None:
    """The person of a call; nobody while there is an anonymous id only."""
    user_id, traits = item.get("userId"), members(item.get("traits"))
    anonymous_id = item.get("anonymousId")
    kind, value = ("id", user_id) if user_id else ("email", traits.get("email"))
    if user_id and "@" in str(user_id) and call.store.person("email", user_id):
        kind = "email"
    if not value:
        people = (person for person in call.state.people.values() if anonymous_id in person.anonymous_ids)
        return next(people, None) if anonymous_id else None
    person = upsert(call, kind, str(value))
    if person is not None and anonymous_id:
        adopt(call, person, str(anonymous_id))
    return person


def _seconds(call: Call, item: Json) -> int:
    text = item.get("timestamp") or item.get("originalTimestamp")
    if not isinstance(text, str):
        if text is not None:
            call.warn("timestamp is not ISO 8601: the time of arrival counts")
        return call.now
    try:
        return int(datetime.fromisoformat(text).timestamp())
    except ValueError:
        call.warn("timestamp is not ISO 8601: the time of arrival counts")
        return call.now


def _identify(call: Call, item: Json) -> None:
    person = _who(call, item)
    traits = dict(members(item.get("traits")))
    if person is None:
        if not call.warnings:
            call.warn("no person is identified: the traits wait for a userId")
        return
    if "createdAt" in traits:
        traits["created_at"] = traits.pop("createdAt")
    if traits.get("email") == person.email:
        traits.pop("email", None)
    set_attributes(call, person, traits, _seconds(call, item) if item.get("timestamp") else None)


def _record(call: Call, item: Json, kind: Literal["event", "page", "screen"], name: str) -> None:
    person = _who(call, item)
    event = Event(
        name=name.strip(),
        type=kind,
        data=dict(members(item.get("properties"))),
        timestamp=_seconds(call, item),
        id=item.get("messageId"),
        cio_id=person.cio_id if person else None,
        anonymous_id=item.get("anonymousId"),
    )
    if not call.store.record(event):
        call.warn(f"a call with the messageId {event.id} came before: this one is dropped")
        return
    call.store.log(kind, person, {"name": event.name, **event.data})


def _track(call: Call, item: Json) -> None:
    name = str(item["event"])
    special = _SPECIAL.get(name)
    if special is None:
        _record(call, item, "event", name)
        return
    special(call, item)


def _view(call: Call, item: Json, kind: Literal["page", "screen"]) -> None:
    properties = members(item.get("properties"))
    _record(call, item, kind, str(item.get("name") or properties.get("url") or properties.get("name") or kind))


def _group(call: Call, item: Json) -> None:
    traits = dict(members(item.get("traits")))
    type_id = str(traits.pop("object_type_id", None) or item.get("objectTypeId") or "1")
    attributes = members(traits.pop("relationshipAttributes", None))
    custom = object_of(call, {"object_id": item["groupId"], "object_type_id": type_id}, create=True)
    if custom is None:
        return
    set_object(call, custom, traits)
    person = _who(call, {**item, "traits": {}})
    if person is not None:
        relate(call, person, custom.cio_object_id, attributes)
    elif anonymous_id := item.get("anonymousId"):
        custom.anonymous[str(anonymous_id)] = Relationship(dict(attributes))


def _delete_user(call: Call, item: Json) -> None:
    person = call.store.person("id", item.get("userId"))
    if person is not None:
        call.store.delete_person(person)


def _device(call: Call, item: Json, *, delete: bool) -> None:
    device = members(item.get("context")).get("device") or members(item.get("properties"))
    token = device.get("token") or device.get("id")
    person = _who(call, item)
    if person is None or not token:
        call.warn("the device has no token, or the person is not known: the call is ignored")
    elif delete:
        person.devices.pop(str(token), None)
    else:
        platform = str(device.get("type") or device.get("platform") or "ios").lower()
        add_device(call, person, str(token), {"platform": platform, "attributes": members(item.get("properties"))})


def _object(call: Call, item: Json, *, relationship: bool) -> None:
    properties = members(item.get("properties"))
    id = properties.get("objectId") or properties.get("groupId") or item.get("groupId")
    custom = call.store.object(properties.get("objectTypeId") or "1", id)
    if custom is None:
        call.warn("there is no such object: the call is ignored")
    elif relationship:
        person = _who(call, item)
        if person is not None:
            person.relationships.pop(custom.cio_object_id, None)
    else:
        call.store.delete_object(custom)


_ACTIONS: dict[str, Callable[[Call, Json], None]] = {
    "identify": _identify,
    "track": _track,
    "page": lambda call, item: _view(call, item, "page"),
    "screen": lambda call, item: _view(call, item, "screen"),
    "group": _group,
}

_SPECIAL: dict[str, Callable[[Call, Json], None]] = {
    "User Deleted": _delete_user,
    "User Suppressed": lambda call, item: suppress(call, "id", str(item.get("userId"))),
    "User Unsuppressed": lambda call, item: unsuppress(call, "id", str(item.get("userId"))),
    "Device Created or Updated": lambda call, item: _device(call, item, delete=False),
    "Device Deleted": lambda call, item: _device(call, item, delete=True),
    "Object Deleted": lambda call, item: _object(call, item, relationship=False),
    "Group Deleted": lambda call, item: _object(call, item, relationship=False),
    "Relationship Deleted": lambda call, item: _object(call, item, relationship=True),
}
