# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .collection_from_data import CollectionFromData
    from .collection_from_url import CollectionFromUrl

if TYPE_CHECKING:
    AddCollectionRequest: TypeAlias = CollectionFromData | CollectionFromUrl
    """Body of `addCollection`."""
else:  # a text, so that no class of it is loaded before it is needed
    AddCollectionRequest = "CollectionFromData | CollectionFromUrl"
