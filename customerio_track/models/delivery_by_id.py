# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class DeliveryById(Model):
    """A delivery by its id."""

    id: str
    """At most 150 bytes."""


class DeliveryByIdDict(TypedDict, total=False):
    """`DeliveryById` as a dict."""

    id: Required[str]
    """At most 150 bytes."""
