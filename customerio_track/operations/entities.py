# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `entities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    BatchForm,
    Body,
    BodyField,
    DeclaredResponse,
    Dedupe,
    FieldLimit,
    Limits,
    Moment,
    TypedOperation,
)

from ._common import operation

if TYPE_CHECKING:
    from ..models.batch_errors_response import BatchErrorsResponse

BATCH: TypedOperation[BatchErrorsResponse | None] = operation(
    id="batch",
    method="POST",
    path="/api/v2/batch",
    resource="entities",
    name="batch",
    documentation="https://docs.customer.io/api/track/#operation/batch",
    body=Body(
        required=True,
        type="BatchRequest",
        fields=(BodyField(name="batch", python_name="batch", required=True, type="list[EntityOperation]"),),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="207", media_type="application/json", type="BatchErrorsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="EntityErrorsResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(
        body=500000,
        items="batch",
        item=32768,
        fill=475000,
        fields={
            "batch[].attributes": FieldLimit(
                keys=300,
                key_bytes=150,
                value_bytes=1000,
                uncounted=("_update", "cio_subscription_preferences"),
                when={"type": ("person", "object"), "action": ("identify", "identify_anonymous")},
            ),
            "batch[].cio_relationships[].identifiers.id": FieldLimit(bytes=150),
            "batch[].cio_relationships[].identifiers.object_id": FieldLimit(bytes=150),
            "batch[].cio_relationships[].relationship_attributes": FieldLimit(
                keys=300, key_bytes=150, value_bytes=1000
            ),
            "batch[].identifiers.id": FieldLimit(bytes=150),
            "batch[].identifiers.object_id": FieldLimit(bytes=150),
            "batch[].name": FieldLimit(bytes=100, when={"type": ("person",), "action": ("event",)}),
            "batch[].primary.id": FieldLimit(bytes=150),
            "batch[].secondary.id": FieldLimit(bytes=150),
        },
    ),
    retry="dedupe",
    dedupe=Dedupe(
        field="id", format="ulid", items="batch", when={"type": ("person",), "action": ("event", "page", "screen")}
    ),
    moment=Moment(
        field="timestamp",
        items="batch",
        format="unix",
        when={"type": ("person",), "action": ("event", "page", "screen")},
        deferred=True,
    ),
    deferrable=True,
    rejected="errors",
    person=("identifiers",),
)

SEND: TypedOperation[None] = operation(
    id="entity",
    method="POST",
    path="/api/v2/entity",
    resource="entities",
    name="send",
    documentation="https://docs.customer.io/api/track/#operation/entity",
    body=Body(required=True, type="EntityOperation"),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="400", media_type="application/json", type="EntityErrorsResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(
        body=32768,
        fields={
            "attributes": FieldLimit(
                keys=300,
                key_bytes=150,
                value_bytes=1000,
                uncounted=("_update", "cio_subscription_preferences"),
                when={"type": ("person", "object"), "action": ("identify", "identify_anonymous")},
            ),
            "cio_relationships[].identifiers.id": FieldLimit(bytes=150),
            "cio_relationships[].identifiers.object_id": FieldLimit(bytes=150),
            "cio_relationships[].relationship_attributes": FieldLimit(keys=300, key_bytes=150, value_bytes=1000),
            "identifiers.id": FieldLimit(bytes=150),
            "identifiers.object_id": FieldLimit(bytes=150),
            "name": FieldLimit(bytes=100, when={"type": ("person",), "action": ("event",)}),
            "primary.id": FieldLimit(bytes=150),
            "secondary.id": FieldLimit(bytes=150),
        },
    ),
    retry="dedupe",
    dedupe=Dedupe(field="id", format="ulid", when={"type": ("person",), "action": ("event", "page", "screen")}),
    moment=Moment(
        field="timestamp",
        format="unix",
        when={"type": ("person",), "action": ("event", "page", "screen")},
        deferred=True,
    ),
    deferrable=True,
    batched=BatchForm(operation="batch"),
    person=("identifiers",),
)
