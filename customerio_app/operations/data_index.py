# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `data_index`."""

from __future__ import annotations

from customerio_core import Body, BodyField, DeclaredResponse, FieldLimit, Limits, TypedOperation

from ._common import operation

UPDATE_ATTRIBUTES: TypedOperation[None] = operation(
    id="updateAttributeMetadata",
    method="POST",
    path="/v1/data_index/attributes",
    resource="data_index",
    name="update_attributes",
    documentation="https://docs.customer.io/api/app/#operation/updateAttributeMetadata",
    body=Body(
        required=True,
        type="UpdateAttributeMetadataRequest",
        fields=(
            BodyField(
                name="attributes", python_name="attributes", required=True, type="list[AttributeMetadata]", least=1
            ),
        ),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="FieldErrorsResponse"),
        DeclaredResponse(status="500"),
    ),
    limits=Limits(fields={"attributes": FieldLimit(items=100)}),
    retry="safe",
)

UPDATE_EVENTS: TypedOperation[None] = operation(
    id="updateEventMetadata",
    method="POST",
    path="/v1/data_index/events",
    resource="data_index",
    name="update_events",
    documentation="https://docs.customer.io/api/app/#operation/updateEventMetadata",
    body=Body(
        required=True,
        type="UpdateEventMetadataRequest",
        fields=(BodyField(name="events", python_name="events", required=True, type="list[EventMetadata]", least=1),),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="FieldErrorsResponse"),
        DeclaredResponse(status="500"),
    ),
    limits=Limits(fields={"events": FieldLimit(items=100)}),
    retry="safe",
)
