# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class DataImport(Model):
    """An import, and how far it has come."""

    created_at: int | None = None
    """Unix seconds."""
    data_to_process: Literal["all", "only_existing", "only_new"] | str | None = None
    description: str | None = None
    error: str | None = None
    error_download_url: str | None = None
    error_export_id: int | None = None
    id: int | None = None
    identifier: Literal["email", "id"] | str | None = None
    name: str | None = None
    object_type_id: int | str | None = None
    people_to_process: Literal["all", "only_existing", "only_new"] | str | None = None
    rows_imported: int | None = None
    rows_to_import: int | None = None
    state: (
        Literal[
            "canceled", "failed", "imported", "importing", "preprocessed", "preprocessing", "validated", "validating"
        ]
        | str
        | None
    ) = None
    type: Literal["event", "object", "people", "relationship"] | str | None = None
    updated_at: int | None = None
    """Unix seconds."""
    warning_download_url: str | None = None
    warning_export_id: int | None = None
