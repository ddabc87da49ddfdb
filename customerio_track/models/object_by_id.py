# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectById(Model):
    """An object by its type and your own id."""

    object_id: str
    """At most 150 bytes. Your own id of the object, unique within its type."""
    object_type_id: int | str
    """Kind of the object, a number from 1."""


class ObjectByIdDict(TypedDict, total=False):
    """`ObjectById` as a dict."""

    object_id: Required[str]
    """At most 150 bytes. Your own id of the object, unique within its type."""
    object_type_id: Required[int | str]
    """Kind of the object, a number from 1."""
