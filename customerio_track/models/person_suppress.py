# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonSuppress(Model):
    """Delete a person and ignore everything sent about them from now on."""

    action: Literal["suppress"] = "suppress"
    """Deletes the person, too, and keeps the identifier from coming back."""
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonSuppressDict(TypedDict, total=False):
    """`PersonSuppress` as a dict."""

    action: Required[Literal["suppress"]]
    """Deletes the person, too, and keeps the identifier from coming back."""
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
