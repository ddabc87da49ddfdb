# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CollectionFromUrl(Model):
    """Part of `AddCollectionRequest`."""

    name: str
    url: str


class CollectionFromUrlDict(TypedDict, total=False):
    """`CollectionFromUrl` as a dict."""

    name: Required[str]
    url: Required[str]
