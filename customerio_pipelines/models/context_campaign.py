# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextCampaign(Model, open=True):
    """The campaign that a person came from, as in UTM parameters.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    content: str | Unset = UNSET
    medium: str | Unset = UNSET
    name: str | Unset = UNSET
    source: str | Unset = UNSET
    term: str | Unset = UNSET


class ContextCampaignDict(TypedDict, total=False):
    """`ContextCampaign` as a dict."""

    content: str
    medium: str
    name: str
    source: str
    term: str
