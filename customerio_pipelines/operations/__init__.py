# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""What is known about each operation, by operationId. Those of a resource are loaded when one of them is needed."""

from __future__ import annotations

from collections.abc import Mapping

from customerio_core import Operation, Operations, Webhook

from ._common import OTHER as OTHER

OPERATIONS: Mapping[str, Operation] = Operations(
    __name__,
    {
        "alias": ("calls", "ALIAS"),
        "batch": ("calls", "BATCH"),
        "group": ("calls", "GROUP"),
        "identify": ("calls", "IDENTIFY"),
        "page": ("calls", "PAGE"),
        "screen": ("calls", "SCREEN"),
        "track": ("calls", "TRACK"),
    },
)

WEBHOOKS: Mapping[str, Webhook] = {}
"""What the service sends to you, by name."""
