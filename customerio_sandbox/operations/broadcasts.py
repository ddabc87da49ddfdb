"""API-triggered broadcasts: triggers, their status and errors, and the messages that they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ..exchange import members
from ..fetching import fetch
from ..refusal import Refused
from ..state.model import Message, Person, Record, Trigger
from ..state.store import Store
from .call import Call, answers, found
from .deliveries import note, send
from .messages import channel
from .pages import page
from .records import kept, shown
from .sending import compose

Json = Any


def _asked(call: Call) -> Record:
    """The broadcast in the path of a call; one that does not exist is made where that is allowed."""
    id = str(call.number("broadcast_id"))
    every = kept(call, "broadcasts")
    if id not in every and call.store.settings.invent:
        every[id] = {
            "id": int(id),
            "name": f"Broadcast {id}",
            "type": "triggered_broadcast",
            "active": True,
            "state": "running",
            "created": call.now,
            "updated": call.now,
            "tags": [],
        }
    record: Record = found(every.get(id), "broadcast")
    return record


def _shown(record: Record) -> Json:
    actions = [{"id": each["id"], "type": each.get("type", "email")} for each in record.get("actions", [])]
    return {**shown(record, "recipients", "actions"), "actions": actions}


@answers("app", "listBroadcasts")
def broadcasts(call: Call) -> Json:
    """List broadcasts."""
    return {"broadcasts": [_shown(each) for each in kept(call, "broadcasts").values()]}


@answers("app", "getBroadcast")
def broadcast(call: Call) -> Json:
    """Show a broadcast."""
    return {"broadcast": _shown(found(kept(call, "broadcasts").get(call.path["broadcast_id"]), "broadcast"))}


@answers("app", "triggerBroadcast")
def trigger(call: Call) -> Json:
    """Start a broadcast."""
    record = _asked(call)
    id = int(record["id"])
    waiting = [each for each in call.state.triggers.values() if each.broadcast_id == id and each.processed_at is None]
    limits = call.endpoint.operation.limits
    if limits and limits.queued and len(waiting) >= limits.queued:
        raise Refused(429, f"{len(waiting)} triggers are waiting already")
    one = Trigger(call.store.number(f"trigger {id}"), id, call.now, request=dict(call.body))
    one.due_at = call.store.clock.time() + call.store.settings.processing_seconds
    call.state.triggers[f"{id}/{one.id}"] = one
    if one.due_at <= call.store.clock.time():
        _process(call.store, one)
    else:
        call.store.schedule(one.due_at, "trigger", f"{id}/{one.id}")
    return {"id": one.id}


def process(store: Store, key: str) -> None:
    """Work off a trigger whose time has come.

    Args:
        store: the state.
        key: the broadcast and the trigger.
    """
    if store.state.triggers[key].processed_at is None:
        _process(store, store.state.triggers[key])


def _process(store: Store, one: Trigger) -> None:
    record = store.state.records.get("broadcasts", {}).get(str(one.broadcast_id), {})
    one.processed_at = store.now
    for person, data in _audience(store, one, record):
        for action in record.get("actions") or [{"id": 1, "type": "email"}]:
            _send(store, one, record, action, person, {**one.request.get("data", {}), **data})
    if not one.sent and not one.errors:
        one.errors.append("the audience is empty: no message is sent")


def _send(store: Store, one: Trigger, record: Record, action: Record, person: Person, data: dict[str, Json]) -> None:
    message = Message(
        id=f"sandbox{store.number('message'):020d}",
        type=channel(action.get("type")),
        cio_id=person.cio_id,
        broadcast_id=one.broadcast_id,
        trigger_id=one.id,
        action_id=int(action["id"]),
        created=store.now,
        data=data,
        content={"send_to_unsubscribed": False},
    )
    subject = action.get("subject", f"{record.get('name', 'Broadcast')}")
    compose(store, message, {**action, "subject": subject, "to": action.get("recipient") or person.email or ""}, person)
    store.state.messages[message.id] = message
    if message.failure:
        note(store, message, "failed", reason=message.failure)
    else:
        send(store, message)
    one.sent += 1


def _audience(store: Store, one: Trigger, record: Record) -> Iterator[tuple[Person, dict[str, Json]]]:
    """Whom a trigger reaches, with the data of each; what is wrong goes to its errors."""
    request = one.request
    if "emails" in request:
        yield from _named(store, one, "email", [(each, {}) for each in request["emails"]])
    elif "ids" in request:
        yield from _named(store, one, "id", [(each, {}) for each in request["ids"]])
    elif "per_user_data" in request:
        yield from _per_user(store, one, request["per_user_data"])
    elif "data_file_url" in request:
        yield from _per_user(store, one, _rows(one))
    else:
        try:
            people = store.search(request.get("recipients") or record.get("recipients"))
        except Refused as refused:
            one.errors.append(refused.message)
            return
        yield from ((person, {}) for person in people)


def _rows(one: Trigger) -> list[Json]:
    try:
        text = fetch(str(one.request["data_file_url"])).text
        return [msgspec.json.decode(line) for line in text.splitlines() if line.strip()]
    except (OSError, msgspec.DecodeError) as error:
        one.errors.append(f"data_file_url: {error}")
        return []


def _per_user(store: Store, one: Trigger, rows: list[Json]) -> Iterator[tuple[Person, dict[str, Json]]]:
    for row in rows:
        kind = "id" if "id" in row else "email"
        yield from _named(store, one, kind, [(row.get(kind), members(row.get("data")))])


def _named(
    store: Store, one: Trigger, kind: str, wanted: list[tuple[Json, dict[str, Json]]]
) -> Iterator[tuple[Person, dict[str, Json]]]:
    ignore = bool(one.request.get(f"{kind}_ignore_missing"))
    seen: set[str] = set()
    for value, data in wanted:
        person = store.person(kind, value)
        if person is None or not store.visible(person):
            if not ignore:
                one.errors.append(f"no person has the {kind} {value}")
        elif person.cio_id not in seen:
            seen.add(person.cio_id)
            yield person, data


@answers("app", "listBroadcastTriggers")
def triggers(call: Call) -> Json:
    """List the triggers of a broadcast, newest first."""
    id = int(found(kept(call, "broadcasts").get(call.path["broadcast_id"]), "broadcast")["id"])
    every = [each for each in call.state.triggers.values() if each.broadcast_id == id]
    return {"triggers": [_trigger(each) for each in reversed(every)]}


def _trigger(one: Trigger) -> Json:
    processed = {"processed_at": one.processed_at} if one.processed_at is not None else {}
    return {"id": one.id, "broadcast_id": one.broadcast_id, "created_at": one.created_at, **processed}


def _asked_trigger(call: Call) -> Trigger:
    key = f"{call.path['broadcast_id']}/{call.path['trigger_id']}"
    one: Trigger = found(call.state.triggers.get(key), "trigger")
    return one


@answers("app", "broadcastStatus")
def status(call: Call) -> Json:
    """Show how far a trigger is."""
    return _trigger(_asked_trigger(call))


@answers("app", "broadcastErrors")
def errors(call: Call) -> Json:
    """List what went wrong with a trigger."""
    items, following = page(call, _asked_trigger(call).errors)
    return {"errors": items, "next": following}
