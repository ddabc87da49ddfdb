# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .person_by_cio_id import PersonByCioId, PersonByCioIdDict
    from .person_by_email import PersonByEmail, PersonByEmailDict
    from .person_by_id import PersonById, PersonByIdDict
    from .person_by_phone import PersonByPhone, PersonByPhoneDict

if TYPE_CHECKING:
    PersonIdentifier: TypeAlias = PersonById | PersonByEmail | PersonByPhone | PersonByCioId
    """A person, by exactly one of `id`, `email`, `phone` and `cio_id`."""
    PersonIdentifierDict: TypeAlias = PersonByIdDict | PersonByEmailDict | PersonByPhoneDict | PersonByCioIdDict
else:  # a text, so that no class of it is loaded before it is needed
    PersonIdentifier = "PersonById | PersonByEmail | PersonByPhone | PersonByCioId"
    PersonIdentifierDict = "PersonByIdDict | PersonByEmailDict | PersonByPhoneDict | PersonByCioIdDict"
