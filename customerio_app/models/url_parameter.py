# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UrlParameter(Model):
    """A parameter that is added to the links of an email."""

    key: str | Unset = UNSET
    url_encode: bool | Unset = UNSET
    value: str | Unset = UNSET


class UrlParameterDict(TypedDict, total=False):
    """`UrlParameter` as a dict."""

    key: str
    url_encode: bool
    value: str
