# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Workspace(Model):
    """A workspace, with its numbers of people, objects and messages."""

    billable_messages_sent: int | None = None
    id: int | None = None
    messages_sent: int | None = None
    name: str | None = None
    object_types: int | None = None
    objects: int | None = None
    people: int | None = None
