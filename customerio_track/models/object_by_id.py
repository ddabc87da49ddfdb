# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectById(Model):
    """Part of `ObjectIdentifier`."""

    object_id: str
    object_type_id: int | str


class ObjectByIdDict(TypedDict, total=False):
    """`ObjectById` as a dict."""

    object_id: Required[str]
    object_type_id: Required[int | str]
