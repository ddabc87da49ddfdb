# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What all operations have in common."""

from __future__ import annotations

from functools import partial
from typing import Any

from customerio_core import Bucket, TypedOperation

APP_BUCKET = Bucket(name="app", requests=10, seconds=1)
APP_SEND_BUCKET = Bucket(name="app-send", requests=3000, seconds=3, hard=False)
APP_TRIGGER_BUCKET = Bucket(name="app-trigger", requests=1, seconds=10, key="broadcast_id")
APP_ARCHIVE_BUCKET = Bucket(name="app-archive", requests=100, seconds=86400, within=APP_BUCKET)
APP_STUDIO_BUCKET = Bucket(name="app-studio", requests=5, seconds=1, within=APP_BUCKET)
operation: partial[TypedOperation[Any]] = partial(
    TypedOperation,
    api="journeys-app",
    models="customerio_app.models",
    hosts={"us": "https://api.customer.io", "eu": "https://api-eu.customer.io"},
    bucket=APP_BUCKET,
    auth="bearer",
    credentials={"bearer": "app_api_key"},
    other_credentials=({"bearer": "app_service_account", "X-Workspace-Id": "workspace_id"},),
)

OTHER = operation(id="other", method="GET", path="/", resource="", name="request")
"""What is likely to hold for an operation that is not listed: what holds for most."""
