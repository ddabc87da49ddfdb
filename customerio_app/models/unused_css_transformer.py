# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .backend_marker import BackendMarker, BackendMarkerDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UnusedCssTransformer(Model):
    """How unused CSS is removed from an email."""

    backend_markers: list[BackendMarker] | Unset = UNSET
    enabled: bool | Unset = UNSET
    uglify: bool | Unset = UNSET
    whitelist: list[str] | Unset = UNSET


class UnusedCssTransformerDict(TypedDict, total=False):
    """`UnusedCssTransformer` as a dict."""

    backend_markers: Sequence[BackendMarker | BackendMarkerDict]
    enabled: bool
    uglify: bool
    whitelist: Sequence[str]
