# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PeopleByIdRequest(Model):
    """The people to look up, at most 100."""

    ids: Sequence[str] = attrs.field(metadata={"least": 1})
    """From 1 to 100 elements."""
