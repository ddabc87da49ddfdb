# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonUnsuppress(Model):
    """Accept data about a suppressed person again. What was deleted does not come back."""

    action: Literal["unsuppress"] = "unsuppress"
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonUnsuppressDict(TypedDict, total=False):
    """`PersonUnsuppress` as a dict."""

    action: Required[Literal["unsuppress"]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
