# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What all operations have in common."""

from __future__ import annotations

from functools import partial
from typing import Any

from customerio_core import Bucket, TypedOperation

TRACK_BUCKET = Bucket(name="track", requests=3000, seconds=3, hard=False)
operation: partial[TypedOperation[Any]] = partial(
    TypedOperation,
    api="journeys-track",
    models="customerio_track.models",
    hosts={"us": "https://track.customer.io", "eu": "https://track-eu.customer.io"},
    bucket=TRACK_BUCKET,
    auth="basic",
    credentials={"user": "site_id", "password": "track_api_key"},
    other_credentials=(),
)

OTHER = operation(id="other", method="GET", path="/", resource="", name="request")
"""What is likely to hold for an operation that is not listed: what holds for most."""
