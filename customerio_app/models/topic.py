# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Topic(Model):
    """A topic of the subscription center."""

    description: str | None = None
    id: int | None = None
    identifier: str | None = None
    name: str | None = None
    subscribed_by_default: bool | None = None
