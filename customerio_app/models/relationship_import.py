# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class RelationshipImport(Model):
    """Part of `NewImport`."""

    data_file_url: str
    identifier: Literal["email", "id"]
    name: str
    object_type_id: int | str
    type: Literal["relationship"] = "relationship"
    data_to_process: Literal["all", "only_existing", "only_new"] | Unset = UNSET
    description: str | Unset = UNSET
