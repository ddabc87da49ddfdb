# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `segments`."""

from __future__ import annotations

from customerio_core import Body, BodyField, DeclaredResponse, FieldLimit, Limits, Parameter, TypedOperation

from ._common import operation

ADD_CUSTOMERS: TypedOperation[None] = operation(
    id="add_to_segment",
    method="POST",
    path="/api/v1/segments/{segment_id}/add_customers",
    resource="segments",
    name="add_customers",
    documentation="https://docs.customer.io/api/track/#operation/add_to_segment",
    parameters=(
        Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),
        Parameter(name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id']"),
    ),
    body=Body(
        required=True,
        type="SegmentMembersRequest",
        fields=(BodyField(name="ids", python_name="ids", required=True, type="list[str]", least=1),),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(fields={"ids": FieldLimit(items=1000)}),
    retry="safe",
    deferrable=True,
)

REMOVE_CUSTOMERS: TypedOperation[None] = operation(
    id="remove_from_segment",
    method="POST",
    path="/api/v1/segments/{segment_id}/remove_customers",
    resource="segments",
    name="remove_customers",
    documentation="https://docs.customer.io/api/track/#operation/remove_from_segment",
    parameters=(
        Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),
        Parameter(name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id']"),
    ),
    body=Body(
        required=True,
        type="SegmentMembersRequest",
        fields=(BodyField(name="ids", python_name="ids", required=True, type="list[str]", least=1),),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorListResponse"),
        DeclaredResponse(status="401"),
    ),
    limits=Limits(fields={"ids": FieldLimit(items=1000)}),
    retry="safe",
    deferrable=True,
)
