# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioVersionComponent(Model):
    """A component as a saved version of an email used it."""

    component_name: str | None = None
    content: str | None = None
    name: str | None = None
    node_id: str | None = None
    node_type: Literal["COMPONENT"] | None = None
