# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .collection_from_data import CollectionFromData
    from .collection_from_url import CollectionFromUrl

if TYPE_CHECKING:
    AddCollectionRequest: TypeAlias = CollectionFromData | CollectionFromUrl
    """A new collection, with its rows or with the address of a file."""
else:  # a text, so that no class of it is loaded before it is needed
    AddCollectionRequest = "CollectionFromData | CollectionFromUrl"
