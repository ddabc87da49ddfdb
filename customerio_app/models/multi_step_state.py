# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class MultiStepState(Model):
    """State of the built-in tracker of several steps."""

    segments_complete: int = attrs.field(metadata={"wire": "segmentsComplete"})
    segments_total: int = attrs.field(metadata={"wire": "segmentsTotal"})
    """From 1 to 20."""
    status: str
    substatus: str | Unset = UNSET
    trailing_text: str | Unset = attrs.field(default=UNSET, metadata={"wire": "trailingText"})


class MultiStepStateDict(TypedDict, total=False):
    """`MultiStepState` as a dict."""

    segmentsComplete: Required[int]
    segmentsTotal: Required[int]
    """From 1 to 20."""
    status: Required[str]
    substatus: str
    trailingText: str
