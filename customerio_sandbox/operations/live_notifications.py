"""Live notifications: started, updated and ended on a device."""

from __future__ import annotations

from typing import Any

from ..refusal import Refused
from ..state.model import Record
from .call import Call, answers
from .records import asked, kept, shown
from .sending import queued

Json = Any


@answers("app", "startLiveNotification")
def start(call: Call) -> Json:
    """Start a live notification."""
    delivery = _delivered(call, "start")
    id = f"live{call.store.number('live_notification'):08d}"
    expires = {"expires_at": call.body["expiration"]} if "expiration" in call.body else {}
    record = {
        "id": id,
        "instance_id": id,
        "notification_type": call.body["notification_type"],
        "platform": call.body.get("platform", "ios"),
        "started_at": call.now,
        "state": "active",
        "identifiers": call.body["identifiers"],
        "last_delivery": delivery,
        **expires,
    }
    kept(call, "live_notifications")[id] = record
    return {"instance_id": id}


def _delivered(call: Call, operation: str) -> Json:
    sent = queued(call, "live_notification", {"to": call.body.get("device_id", "")})
    return {
        "id": sent["delivery_id"],
        "operation": operation,
        "status": "sent",
        "source": "api",
        "created_at": call.now,
    }


def _active(call: Call) -> Record:
    call.path = {**call.path, "instance_id": str(call.body["instance_id"])}
    record = asked(call, "live_notifications", "instance_id")
    if _state(call, record) != "active":
        raise Refused(400, f"the notification is {_state(call, record)}", field="instance_id")
    return record


def _state(call: Call, record: Record) -> str:
    expired = record["state"] == "active" and record.get("expires_at", call.now) < call.now
    return "expired" if expired else str(record["state"])


def _changed(call: Call, operation: str) -> Record:
    record = _active(call)
    call.body = {**call.body, "identifiers": record["identifiers"]}
    record["last_delivery"] = _delivered(call, operation)
    return record


@answers("app", "updateLiveNotification")
def update(call: Call) -> Json:
    """Update a live notification."""
    return {"instance_id": _changed(call, "update")["instance_id"]}


@answers("app", "endLiveNotification")
def end(call: Call) -> Json:
    """End a live notification."""
    record = _changed(call, "end")
    record |= {"state": "ended", "ended_at": call.now}
    return {"instance_id": record["instance_id"]}


@answers("app", "getLiveNotification")
def live_notification(call: Call) -> Json:
    """Show a live notification."""
    record = asked(call, "live_notifications", "instance_id")
    return {**shown(record, "id", "identifiers"), "state": _state(call, record)}
