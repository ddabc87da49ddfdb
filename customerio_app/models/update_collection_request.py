# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateCollectionRequest(Model):
    """What changes about a collection: its name, its rows, or the address of its file."""

    data: Sequence[Mapping[str, Any]] | Unset = UNSET
    """Each at most 10 kB."""
    name: str | Unset = UNSET
    url: str | Unset = UNSET
