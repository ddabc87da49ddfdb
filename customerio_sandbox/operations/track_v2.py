"""The Track API, version 2: one operation on a person, an object or a delivery, or many of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from ..exchange import elements, members
from ..refusal import Refused, item_error
from ..sizes import item_too_large
from ..state.model import Relationship
from .call import Answer, Call, answers
from .deliveries import note
from .items import check_item
from .objects import object_of, relate_all, set_object
from .people import add_device, identifier_of, merge, relate, set_attributes, suppress, unsuppress, upsert
from .track_v1 import add_event

Json = Any
Act = Callable[[Call, Json], None]


@answers("track", "entity")
def entity(call: Call) -> Json:
    """Do one thing."""
    perform(call, call.body)
    return None


@answers("track", "batch")
def batch(call: Call) -> Json:
    """Do many things; errors are per item, and the rest is done."""
    errors: list[Json] = []
    for index, item in enumerate(cast("list[Json]", call.body["batch"])):
        try:
            check_item(call, "batch", item)
            for field, what in item_too_large(call.endpoint.operation, item, call.now):
                raise Refused(400, what, field=field, reason="too_large")
            perform(call, item)
        except Refused as refused:
            errors.append(item_error(refused, index))
    return Answer(207, {"errors": errors}) if errors else None


def perform(call: Call, item: Json) -> None:
    """Do one thing.

    Args:
        call: the call.
        item: what to do.

    Raises:
        Refused: it cannot be done.
    """
    kind, action = item.get("type"), item.get("action")
    act = _ACTIONS.get((str(kind), str(action)))
    if act is None:
        raise Refused(400, f"{kind} has no action {action}", field="action")
    act(call, item)


def _identify(call: Call, item: Json) -> None:
    attributes = dict(members(item.get("attributes")))
    update = attributes.pop("_update", False) is True
    timestamp = item.get("_timestamp", attributes.pop("_timestamp", None))
    person = upsert(call, *identifier_of(item["identifiers"]), update_only=update)
    if person is not None:
        set_attributes(call, person, attributes, timestamp)
        relate_all(call, person, elements(item.get("cio_relationships")), add=True)


def _delete(call: Call, item: Json) -> None:
    person = call.store.person(*identifier_of(item["identifiers"]))
    if person is None:
        call.warn("there is no such person")
    else:
        call.store.delete_person(person)


def _event(call: Call, item: Json) -> None:
    person = upsert(call, *identifier_of(item["identifiers"]))
    if person is not None:
        add_event(call, person, item["action"], str(item["name"]), item, item.get("attributes"))


def _add_relationships(call: Call, item: Json) -> None:
    person = upsert(call, *identifier_of(item["identifiers"]))
    if person is not None:
        relate_all(call, person, item["cio_relationships"], add=True)


def _delete_relationships(call: Call, item: Json) -> None:
    person = call.store.person(*identifier_of(item["identifiers"]))
    if person is not None:
        relate_all(call, person, item["cio_relationships"], add=False)


def _add_device(call: Call, item: Json) -> None:
    person = upsert(call, *identifier_of(item["identifiers"]))
    if person is not None:
        add_device(call, person, str(item["device"]["token"]), item["device"])


def _delete_device(call: Call, item: Json) -> None:
    person = call.store.person(*identifier_of(item["identifiers"]))
    if person is None or person.devices.pop(str(item["device"]["token"]), None) is None:
        call.warn("there is no such device")


def _merge(call: Call, item: Json) -> None:
    merge(call, identifier_of(item["primary"], "primary"), identifier_of(item["secondary"], "secondary"))


def _suppress(call: Call, item: Json) -> None:
    suppress(call, *identifier_of(item["identifiers"]))


def _unsuppress(call: Call, item: Json) -> None:
    unsuppress(call, *identifier_of(item["identifiers"]))


def _identify_object(call: Call, item: Json) -> None:
    custom = object_of(call, item["identifiers"], create=True)
    if custom is not None:
        set_object(call, custom, members(item.get("attributes")))
        _relate_people(call, item)


def _identify_object_anonymous(call: Call, item: Json) -> None:
    custom = object_of(call, item["identifiers"], create=True)
    if custom is None:
        return
    set_object(call, custom, members(item.get("attributes")))
    for each in elements(item.get("cio_relationships")):
        anonymous_id = str(members(each.get("identifiers")).get("anonymous_id") or "")
        attributes = dict(members(each.get("relationship_attributes")))
        known = (person for person in call.state.people.values() if anonymous_id in person.anonymous_ids)
        person = next(known, None)
        if person is not None:
            relate(call, person, custom.cio_object_id, attributes)
        else:
            custom.anonymous[anonymous_id] = Relationship(attributes)


def _delete_object(call: Call, item: Json) -> None:
    custom = object_of(call, item["identifiers"], create=False)
    if custom is not None:
        call.store.delete_object(custom)


def _relate_people(call: Call, item: Json) -> None:
    custom = object_of(call, item["identifiers"], create=True)
    for each in elements(item.get("cio_relationships")):
        person = upsert(call, *identifier_of(members(each.get("identifiers"))))
        if person is not None and custom is not None:
            relate(call, person, custom.cio_object_id, members(each.get("relationship_attributes")))


def _unrelate_people(call: Call, item: Json) -> None:
    custom = object_of(call, item["identifiers"], create=False)
    for each in item["cio_relationships"]:
        person = call.store.person(*identifier_of(members(each.get("identifiers"))))
        if person is not None and custom is not None:
            person.relationships.pop(custom.cio_object_id, None)


def _delivery(call: Call, item: Json) -> None:
    message = call.state.messages.get(str(item["identifiers"]["id"]))
    if message is None:
        call.warn("no message has this id: the report is ignored")
    else:
        note(call.store, message, item["name"])


_ACTIONS: dict[tuple[str, str], Act] = {
    ("person", "identify"): _identify,
    ("person", "delete"): _delete,
    ("person", "event"): _event,
    ("person", "page"): _event,
    ("person", "screen"): _event,
    ("person", "add_relationships"): _add_relationships,
    ("person", "delete_relationships"): _delete_relationships,
    ("person", "add_device"): _add_device,
    ("person", "delete_device"): _delete_device,
    ("person", "merge"): _merge,
    ("person", "suppress"): _suppress,
    ("person", "unsuppress"): _unsuppress,
    ("object", "identify"): _identify_object,
    ("object", "identify_anonymous"): _identify_object_anonymous,
    ("object", "delete"): _delete_object,
    ("object", "add_relationships"): _relate_people,
    ("object", "delete_relationships"): _unrelate_people,
    ("delivery", "event"): _delivery,
}
