# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectByCioId(Model):
    """An object by the id that Customer.io gave it."""

    cio_object_id: str
    """Given by Customer.io, never changes. Only for objects that are there already."""


class ObjectByCioIdDict(TypedDict, total=False):
    """`ObjectByCioId` as a dict."""

    cio_object_id: Required[str]
    """Given by Customer.io, never changes. Only for objects that are there already."""
