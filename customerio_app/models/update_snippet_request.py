# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateSnippetRequest(Model):
    """A snippet to create or to change."""

    name: str
    value: str = attrs.field(metadata={"least": 0})
    """At least 0 characters."""
    updated_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
