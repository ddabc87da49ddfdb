# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CollectionFromData(Model):
    """Part of `AddCollectionRequest`."""

    data: Sequence[Mapping[str, Any]]
    name: str


class CollectionFromDataDict(TypedDict, total=False):
    """`CollectionFromData` as a dict."""

    data: Required[Sequence[Mapping[str, Any]]]
    name: Required[str]
