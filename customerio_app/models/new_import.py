# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .event_import import EventImport, EventImportDict
    from .object_import import ObjectImport, ObjectImportDict
    from .people_import import PeopleImport, PeopleImportDict
    from .relationship_import import RelationshipImport, RelationshipImportDict

if TYPE_CHECKING:
    NewImport: TypeAlias = PeopleImport | EventImport | RelationshipImport | ObjectImport
    """A new import, by what it holds."""
    NewImportDict: TypeAlias = PeopleImportDict | EventImportDict | RelationshipImportDict | ObjectImportDict
else:  # a text, so that no class of it is loaded before it is needed
    NewImport = "PeopleImport | EventImport | RelationshipImport | ObjectImport"
    NewImportDict = "PeopleImportDict | EventImportDict | RelationshipImportDict | ObjectImportDict"
