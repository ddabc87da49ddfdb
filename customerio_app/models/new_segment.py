# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class NewSegment(Model):
    """Name and description of a new manual segment."""

    name: str
    description: str | Unset = UNSET


class NewSegmentDict(TypedDict, total=False):
    """`NewSegment` as a dict."""

    name: Required[str]
    description: str
