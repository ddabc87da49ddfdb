# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about each operation, by operationId. Those of a resource are loaded when one of them is needed."""

from __future__ import annotations

from collections.abc import Mapping

from customerio_core import Operation, Operations, Webhook

from ._common import OTHER as OTHER

OPERATIONS: Mapping[str, Operation] = Operations(
    __name__,
    {
        "add_device": ("customers", "ADD_DEVICE"),
        "add_to_segment": ("segments", "ADD_CUSTOMERS"),
        "batch": ("entities", "BATCH"),
        "delete": ("customers", "DELETE"),
        "delete_device": ("customers", "DELETE_DEVICE"),
        "entity": ("entities", "SEND"),
        "getRegion": ("region", "GET"),
        "identify": ("customers", "IDENTIFY"),
        "merge": ("customers", "MERGE"),
        "metrics": ("events", "REPORT_METRIC"),
        "pushMetrics": ("events", "REPORT_PUSH_METRIC"),
        "remove_from_segment": ("segments", "REMOVE_CUSTOMERS"),
        "submitForm": ("forms", "SUBMIT"),
        "suppress": ("customers", "SUPPRESS"),
        "track": ("events", "TRACK"),
        "trackAnonymous": ("events", "TRACK_ANONYMOUS"),
        "unsubscribe": ("customers", "UNSUBSCRIBE"),
        "unsuppress": ("customers", "UNSUPPRESS"),
    },
)

WEBHOOKS: Mapping[str, Webhook] = {}
"""What the service sends to you, by name."""
