# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .person_by_cio_id import PersonByCioId, PersonByCioIdDict
    from .person_by_email import PersonByEmail, PersonByEmailDict
    from .person_by_id import PersonById, PersonByIdDict

if TYPE_CHECKING:
    PersonIdentifier: TypeAlias = PersonById | PersonByEmail | PersonByCioId
    """A person, by exactly one of `id`, `email` and `cio_id`."""
    PersonIdentifierDict: TypeAlias = PersonByIdDict | PersonByEmailDict | PersonByCioIdDict
else:  # a text, so that no class of it is loaded before it is needed
    PersonIdentifier = "PersonById | PersonByEmail | PersonByCioId"
    PersonIdentifierDict = "PersonByIdDict | PersonByEmailDict | PersonByCioIdDict"
