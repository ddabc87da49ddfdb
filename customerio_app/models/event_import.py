# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class EventImport(Model):
    """An import of events from a CSV file."""

    data_file_url: str
    """CSV file that the vendor can fetch; it may do so later, so let the address live for hours."""
    identifier: Literal["email", "id"]
    """Which column of the file says who is meant."""
    name: str
    type: Literal["event"] = "event"
    data_to_process: Literal["all", "only_existing", "only_new"] | Unset = UNSET
    """`only_new` is not for events. Left out: `all`."""
    description: str | Unset = UNSET


class EventImportDict(TypedDict, total=False):
    """`EventImport` as a dict."""

    data_file_url: Required[str]
    """CSV file that the vendor can fetch; it may do so later, so let the address live for hours."""
    identifier: Required[Literal["email", "id"]]
    """Which column of the file says who is meant."""
    name: Required[str]
    type: Required[Literal["event"]]
    data_to_process: Literal["all", "only_existing", "only_new"]
    """`only_new` is not for events. Left out: `all`."""
    description: str
