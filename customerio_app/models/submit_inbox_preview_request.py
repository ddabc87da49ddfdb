# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class SubmitInboxPreviewRequest(Model):
    """The email clients to make previews for."""

    client_ids: Sequence[str] = attrs.field(metadata={"least": 1})
    """From 1 to 150 elements."""
    lax_mode: bool | Unset = UNSET
    name: str | Unset = UNSET
    """At most 191 characters."""
    sample_data: Mapping[str, Any] | Unset = UNSET
