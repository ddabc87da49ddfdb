"""Segments as the App API makes and shows them."""

from __future__ import annotations

from typing import Any

from ..refusal import Refused
from ..state.model import Segment
from .call import Answer, Call, answers, found
from .pages import page

Json = Any


def shown(segment: Segment) -> Json:
    """Write a segment as the App API does.

    Args:
        segment: the segment.

    Returns:
        JSON.
    """
    return {
        "id": segment.id,
        "deduplicate_id": f"{segment.id}:{segment.updated_at}",
        "name": segment.name,
        "description": segment.description,
        "state": "finished",
        "progress": None,
        "type": segment.type,
        "tags": None,
        "created_at": segment.created_at,
        "updated_at": segment.updated_at,
    }


def _asked(call: Call) -> Segment:
    segment: Segment = found(call.state.segments.get(call.path["segment_id"]), "segment")
    return segment


@answers("app", "listSegments")
def segments(call: Call) -> Json:
    """List segments."""
    return {"segments": [shown(each) for each in call.state.segments.values()]}


@answers("app", "createManSegment")
def create(call: Call) -> Json:
    """Make a manual segment."""
    asked = call.body["segment"]
    if not str(asked["name"]).strip():
        raise Refused(400, "a segment needs a name", field="segment.name", reason="required")
    segment = Segment(
        next_id(call),
        str(asked["name"]),
        str(asked.get("description") or ""),
        created_at=call.now,
        updated_at=call.now,
    )
    call.state.segments[str(segment.id)] = segment
    return {"segment": shown(segment)}


def next_id(call: Call) -> int:
    """Return an id for a segment that no other has, a seeded one included.

    Args:
        call: the call.

    Returns:
        The id.
    """
    while str(number := call.store.number("segment")) in call.state.segments:
        pass
    return number


@answers("app", "getSegment")
def segment(call: Call) -> Json:
    """Show a segment."""
    return {"segment": shown(_asked(call))}


@answers("app", "deleteManSegment")
def delete(call: Call) -> Json:
    """Delete a manual segment."""
    segment = _asked(call)
    if segment.type != "manual":
        raise Refused(400, "only a manual segment can be deleted")
    del call.state.segments[str(segment.id)]
    return Answer(204)


@answers("app", "getSegmentCount")
def count(call: Call) -> Json:
    """Count the people in a segment."""
    segment = _asked(call)
    return {"segment_id": segment.id, "count": len(call.store.members(segment))}


@answers("app", "getSegmentMembership")
def membership(call: Call) -> Json:
    """List the people in a segment."""
    segment = _asked(call)
    people, following = page(call, call.store.members(segment))
    return {
        "segment_id": segment.id,
        "ids": [person.id or "" for person in people],
        "identifiers": [call.store.identifiers(person) for person in people],
        "next": following,
    }


@answers("app", "getSegmentDependencies")
def dependencies(call: Call) -> Json:
    """List campaigns and newsletters that use a segment."""
    segment = _asked(call)
    records = call.state.records
    campaigns = [
        each["id"]
        for each in records.get("campaigns", {}).values()
        if segment.id in (*each.get("trigger_segment_ids", ()), *each.get("filter_segment_ids", ()))
    ]
    newsletters = [
        each for each in records.get("newsletters", {}).values() if segment.id in each.get("recipient_segment_ids", ())
    ]
    used = {
        "campaigns": campaigns,
        "sent_newsletters": [each["id"] for each in newsletters if each.get("sent_at")],
        "draft_newsletters": [each["id"] for each in newsletters if not each.get("sent_at")],
    }
    return {"segment_id": segment.id, "used_by": used}
