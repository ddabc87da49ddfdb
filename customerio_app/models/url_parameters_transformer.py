# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .url_parameter import UrlParameter, UrlParameterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UrlParametersTransformer(Model):
    """Parameters that are added to the links of an email."""

    enabled: bool | Unset = UNSET
    parameters: list[UrlParameter] | Unset = UNSET


class UrlParametersTransformerDict(TypedDict, total=False):
    """`UrlParametersTransformer` as a dict."""

    enabled: bool
    parameters: Sequence[UrlParameter | UrlParameterDict]
