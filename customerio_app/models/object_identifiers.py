# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectIdentifiers(Model):
    """The ids of an object: yours and that of Customer.io."""

    cio_object_id: str | None = None
    object_id: str | None = None
