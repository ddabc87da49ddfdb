# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonDelete(Model):
    """Delete a person. This cannot be undone."""

    action: Literal["delete"] = "delete"
    """Cannot be undone."""
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonDeleteDict(TypedDict, total=False):
    """`PersonDelete` as a dict."""

    action: Required[Literal["delete"]]
    """Cannot be undone."""
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
