"""The data index: what is written about attributes and events."""

from __future__ import annotations

from typing import Any

from ..refusal import Refused
from .call import Answer, Call, answers
from .records import kept

Json = Any
MOST = 100
"""The most entries of a call."""


@answers("app", "updateAttributeMetadata")
def attributes(call: Call) -> Json:
    """Describe attributes."""
    return _described(call, "attributes")


@answers("app", "updateEventMetadata")
def events(call: Call) -> Json:
    """Describe events."""
    return _described(call, "events")


def _described(call: Call, kind: str) -> Json:
    entries = call.body[kind]
    if not 1 <= len(entries) <= MOST:
        raise Refused(400, f"{kind} needs 1 to {MOST} entries", field=kind)
    known = kept(call, f"index_{kind}")
    for entry in entries:
        known[entry["name"]] = {**known.get(entry["name"], {}), **entry}
    return Answer(204)
