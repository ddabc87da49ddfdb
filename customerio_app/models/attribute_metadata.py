# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AttributeMetadata(Model):
    """Description and privacy level of an attribute."""

    name: str
    description: str | Unset = UNSET
    """At most 255 characters."""
    privacy_level: Literal[0, 1] | Unset = UNSET
    """1 for sensitive data, else 0. Premium plans only."""


class AttributeMetadataDict(TypedDict, total=False):
    """`AttributeMetadata` as a dict."""

    name: Required[str]
    description: str
    """At most 255 characters."""
    privacy_level: Literal[0, 1]
    """1 for sensitive data, else 0. Premium plans only."""
