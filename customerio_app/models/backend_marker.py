# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BackendMarker(Model):
    """Characters around template code, which stays as it is when CSS is removed."""

    heads: str | Unset = UNSET
    tails: str | Unset = UNSET


class BackendMarkerDict(TypedDict, total=False):
    """`BackendMarker` as a dict."""

    heads: str
    tails: str
