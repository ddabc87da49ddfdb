# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonByAnonymousId(Model):
    """A visitor whom you do not know yet, by the id that you gave them."""

    anonymous_id: str
    """Id of a visitor who is not known yet."""


class PersonByAnonymousIdDict(TypedDict, total=False):
    """`PersonByAnonymousId` as a dict."""

    anonymous_id: Required[str]
    """Id of a visitor who is not known yet."""
