# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .event_import import EventImport
    from .object_import import ObjectImport
    from .people_import import PeopleImport
    from .relationship_import import RelationshipImport

NewImport: TypeAlias = "PeopleImport | EventImport | RelationshipImport | ObjectImport"
"""Part of `StartImportRequest`."""
