# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class TopicPreference(Model):
    """Whether a person is subscribed to a topic."""

    description: str | None = None
    id: int | None = None
    name: str | None = None
    subscribed: bool | None = None
