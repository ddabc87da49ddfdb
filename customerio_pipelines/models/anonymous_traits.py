# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousTraits(Model, open=True):
    """Traits of a person whom you do not know yet. Any other name is a trait of your own.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    created_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "createdAt"})
    """ISO 8601 or an aware `datetime`."""
    email: str | Unset = UNSET


class AnonymousTraitsDict(TypedDict, total=False):
    """`AnonymousTraits` as a dict."""

    createdAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    email: str
