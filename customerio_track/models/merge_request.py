# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .merge_person_identifier import MergePersonIdentifier, MergePersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class MergeRequest(Model):
    """Two people who are one: who stays, and who is merged into them."""

    primary: MergePersonIdentifier | MergePersonIdentifierDict
    secondary: MergePersonIdentifier | MergePersonIdentifierDict
