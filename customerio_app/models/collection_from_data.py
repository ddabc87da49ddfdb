# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CollectionFromData(Model):
    """A new collection from rows."""

    data: Sequence[Mapping[str, Any]] = attrs.field(metadata={"least": 0})
    """At least 0 elements. Each at most 10 kB."""
    name: str
