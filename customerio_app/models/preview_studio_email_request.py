# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PreviewStudioEmailRequest(Model):
    """Sample data to render a Design Studio email with."""

    campaign: Mapping[str, Any] | Unset = UNSET
    customer: Mapping[str, Any] | Unset = UNSET
    event: Mapping[str, Any] | Unset = UNSET
    journey: Mapping[str, Any] | Unset = UNSET
    lax: bool | Unset = UNSET
    message: Mapping[str, Any] | Unset = UNSET
    objects: Mapping[str, Any] | Unset = UNSET
    trigger: Mapping[str, Any] | Unset = UNSET
