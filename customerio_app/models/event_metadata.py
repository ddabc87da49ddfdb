# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class EventMetadata(Model):
    """Description of an event."""

    name: str
    description: str | Unset = UNSET
    """At most 255 characters."""


class EventMetadataDict(TypedDict, total=False):
    """`EventMetadata` as a dict."""

    name: Required[str]
    description: str
    """At most 255 characters."""
