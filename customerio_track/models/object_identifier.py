# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .object_by_cio_id import ObjectByCioId, ObjectByCioIdDict
    from .object_by_id import ObjectById, ObjectByIdDict

if TYPE_CHECKING:
    ObjectIdentifier: TypeAlias = ObjectById | ObjectByCioId
    """An object, by your own id and its type or by the id that Customer.io gave it."""
    ObjectIdentifierDict: TypeAlias = ObjectByIdDict | ObjectByCioIdDict
else:  # a text, so that no class of it is loaded before it is needed
    ObjectIdentifier = "ObjectById | ObjectByCioId"
    ObjectIdentifierDict = "ObjectByIdDict | ObjectByCioIdDict"
