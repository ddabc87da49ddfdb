# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class MessageHeader(Model):
    """Part of `UpdateBroadcastActionRequest`, part of `UpdateNewsletterContentRequest` and 1 more."""

    name: str | Unset = UNSET
    value: str | Unset = UNSET
