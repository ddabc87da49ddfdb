"""The activity log."""

from __future__ import annotations

from typing import Any

from ..exchange import encode, members
from ..state.model import Activity, Person
from .call import Call, answers
from .pages import page
from .people_search import asked

Json = Any


def _shown(call: Call, activity: Activity) -> Json:
    person = call.state.people.get(activity.cio_id or "")
    known = {"customer_identifiers": call.store.identifiers(person)} if person else {}
    delivery = {"delivery_id": activity.delivery_id} if activity.delivery_id else {}
    channel = {"push": "ios", "sms": "phone"}.get(activity.delivery_type or "", activity.delivery_type)
    return {
        "id": activity.id,
        "type": activity.type,
        "timestamp": activity.timestamp,
        "customer_id": person.id if person else None,
        **known,
        **delivery,
        **({"delivery_type": channel} if channel in ("email", "android", "ios", "phone") else {}),
        "data": activity.data
        if activity.delivery_id
        else {name: _change(each) for name, each in activity.data.items()},
    }


def _change(value: Json) -> Json:
    """The contract has only changes of attributes here, so the data of an event is written as if it were one."""
    pair = members(value) if members(value).keys() == {"from", "to"} else {"to": value}
    texts = {name: each if isinstance(each, str) else encode(each).decode() for name, each in pair.items()}
    return {name: text for name, text in texts.items() if text != "null"}


def _listed(call: Call, person: Person | None) -> Json:
    type, name = call.query.get("type"), call.query.get("name")
    fits = [
        each
        for each in reversed(call.state.activities)
        if (person is None or each.cio_id == person.cio_id)
        and (type is None or each.type == type)
        and (name is None or each.data.get("name") == name or name in each.data)
    ]
    items, following = page(call, fits, 10)
    return {"activities": [_shown(call, each) for each in items], "next": following}


@answers("app", "listActivities")
def activities(call: Call) -> Json:
    """List what happened in the workspace, newest first."""
    person = None
    if customer_id := call.query.get("customer_id"):
        person = call.store.person(call.query.get("id_type", "id"), customer_id)
        if person is None:
            return {"activities": [], "next": ""}
    return _listed(call, person)


@answers("app", "getPersonActivities")
def of_person(call: Call) -> Json:
    """List what happened to a person, newest first."""
    return _listed(call, asked(call))
