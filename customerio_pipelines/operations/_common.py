# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""What all operations have in common."""

from __future__ import annotations

from functools import partial
from typing import Any

from customerio_core import Bucket, TypedOperation

PIPELINES_BUCKET = Bucket(name="pipelines", requests=3000, seconds=3, hard=False)
operation: partial[TypedOperation[Any]] = partial(
    TypedOperation,
    api="pipelines",
    models="customerio_pipelines.models",
    hosts={"us": "https://cdp.customer.io", "eu": "https://cdp-eu.customer.io"},
    bucket=PIPELINES_BUCKET,
    auth="basic",
    credentials={"user": "pipelines_api_key", "password": ""},
    other_credentials=(),
)

OTHER = operation(id="other", method="GET", path="/", resource="", name="request", headers={"X-Strict-Mode": "1"})
"""What is likely to hold for an operation that is not listed: what holds for most."""
