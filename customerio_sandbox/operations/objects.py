"""Custom objects and relationships, as Track changes them and the App API shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..exchange import members
from ..refusal import Refused
from ..state.filters import matches
from ..state.model import CustomObject, Person
from .call import Call, answers, found
from .pages import page
from .people import relate

Json = Any


def object_of(call: Call, identifiers: Mapping[str, Json], *, create: bool) -> CustomObject | None:
    """Find an object by its identifiers.

    Args:
        call: the call.
        identifiers: `object_id` and `object_type_id`, or `cio_object_id`.
        create: make it if there is none.

    Returns:
        The object; `None` where there is none and the vendor ignores the call, of which a warning is given.

    Raises:
        Refused: the identifiers are none, or the object type does not exist.
    """
    if cio_object_id := identifiers.get("cio_object_id"):
        custom = call.state.objects.get(str(cio_object_id))
        if custom is None:
            call.warn("no object has this cio_object_id: the call is ignored")
        return custom
    object_id, type_id = identifiers.get("object_id"), identifiers.get("object_type_id", "1")
    if object_id in (None, ""):
        raise Refused(400, "identifiers needs an object_id or a cio_object_id", field="identifiers", reason="required")
    custom = call.store.object(type_id, object_id)
    if custom is None and create:
        _need_type(call, str(type_id))
        custom = call.store.create_object(type_id, object_id)
    return custom


def _need_type(call: Call, type_id: str) -> None:
    types = call.state.records.setdefault("object_types", {})
    if type_id in types:
        return
    if not call.store.settings.invent:
        raise Refused(400, f"there is no object type {type_id}", field="identifiers.object_type_id")
    types[type_id] = {"id": type_id, "name": f"Type {type_id}", "slug": f"type_{type_id}", "enabled": True}


def set_object(call: Call, custom: CustomObject, attributes: Mapping[str, Json]) -> None:
    """Set attributes of an object; null and empty text remove one.

    Args:
        call: the call.
        custom: the object.
        attributes: values by name.
    """
    for name, value in attributes.items():
        if value is None or value == "":
            custom.attributes.pop(name, None)
        else:
            custom.attributes[name] = value
        custom.timestamps[name] = call.now


def relate_all(call: Call, person: Person, relationships: Iterable[Mapping[str, Json]], *, add: bool) -> None:
    """Add a person to objects, or remove them.

    Args:
        call: the call.
        person: the person.
        relationships: identifiers of the objects, and attributes of the relationships.
        add: whether to add.
    """
    for each in relationships:
        custom = object_of(call, members(each.get("identifiers")), create=add)
        if custom is None:
            continue
        if add:
            relate(call, person, custom.cio_object_id, members(each.get("relationship_attributes")))
        else:
            person.relationships.pop(custom.cio_object_id, None)


def _identifiers(custom: CustomObject) -> dict[str, str]:
    return {"object_id": custom.object_id, "cio_object_id": custom.cio_object_id}


@answers("app", "getObjectTypes")
def object_types(call: Call) -> Json:
    """List the kinds of objects."""
    return {"types": list(call.state.records.get("object_types", {}).values())}


@answers("app", "getObjectsFilter")
def search(call: Call) -> Json:
    """Find objects of a kind by a filter on their attributes."""
    type_id = str(call.body["object_type_id"])

    def fits(custom: CustomObject) -> bool:
        values = {**custom.attributes, **_identifiers(custom)}
        return matches(call.body["filter"], values, lambda _: False, "object_attribute")

    objects = [each for each in call.state.objects.values() if each.object_type_id == type_id and fits(each)]
    items, following = page(call, objects)
    return {
        "identifiers": [_identifiers(each) for each in items],
        "ids": [each.object_id for each in items],
        "next": following,
    }


def _asked(call: Call) -> CustomObject:
    if call.query.get("id_type") == "cio_object_id":
        custom = call.state.objects.get(call.path["object_id"])
    else:
        custom = call.store.object(call.path["object_type_id"], call.path["object_id"])
    known: CustomObject = found(custom, "object")
    return known


@answers("app", "getObjectAttributes")
def attributes(call: Call) -> Json:
    """Show an object."""
    custom = _asked(call)
    return {
        "object": {
            "attributes": custom.attributes,
            "identifiers": _identifiers(custom),
            "object_type_id": custom.object_type_id,
            "timestamps": custom.timestamps,
        }
    }


@answers("app", "getObjectRelationships")
def relationships(call: Call) -> Json:
    """List the people who belong to an object."""
    custom = _asked(call)
    items, following = page(call, list(call.store.related(custom)))
    related = [
        {"identifiers": call.store.identifiers(person), "object_type_id": custom.object_type_id} for person in items
    ]
    return {"cio_relationships": related, "next": following}


@answers("app", "getPersonRelationships")
def of_person(call: Call) -> Json:
    """List the objects that a person belongs to."""
    person: Person = found(call.store.person(call.query.get("id_type", "id"), call.path["customer_id"]), "customer")
    items, following = page(call, list(person.relationships.items()))
    related = [
        {
            "object_type_id": call.state.objects[id].object_type_id,
            "identifiers": _identifiers(call.state.objects[id]),
            "attributes": relationship.attributes,
            "timestamps": relationship.timestamps,
        }
        for id, relationship in items
    ]
    return {"cio_relationships": related, "next": following}
