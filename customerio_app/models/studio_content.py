# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioContent(Model):
    """The content of a Design Studio email: subject, preview text, HTML, plain text and AMP."""

    amp: str | Unset = UNSET
    html: str | Unset = UNSET
    preheader_text: str | Unset = UNSET
    subject: str | Unset = UNSET
    text: str | Unset = UNSET


class StudioContentDict(TypedDict, total=False):
    """`StudioContent` as a dict."""

    amp: str
    html: str
    preheader_text: str
    subject: str
    text: str
