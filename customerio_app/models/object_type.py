# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectType(Model):
    """A type of objects, such as companies."""

    enabled: bool | None = None
    icon: str | None = None
    id: str | None = None
    name: str | None = None
    singular_name: str | None = None
    singular_slug: str | None = None
    slug: str | None = None
