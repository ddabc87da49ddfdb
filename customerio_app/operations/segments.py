# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.segment_count_response import SegmentCountResponse
    from ..models.segment_dependencies_response import SegmentDependenciesResponse
    from ..models.segment_membership_response import SegmentMembershipResponse
    from ..models.segment_response import SegmentResponse
    from ..models.segments_response import SegmentsResponse

CREATE: TypedOperation[SegmentResponse] = operation(
    id="createManSegment",
    method="POST",
    path="/v1/segments",
    resource="segments",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/createManSegment",
    body=Body(
        required=True,
        type="CreateSegmentRequest",
        fields=(BodyField(name="segment", python_name="segment", required=True, type="NewSegment"),),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteManSegment",
    method="DELETE",
    path="/v1/segments/{segment_id}",
    resource="segments",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteManSegment",
    parameters=(Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[SegmentResponse] = operation(
    id="getSegment",
    method="GET",
    path="/v1/segments/{segment_id}",
    resource="segments",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getSegment",
    parameters=(Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_CUSTOMER_COUNT: TypedOperation[SegmentCountResponse] = operation(
    id="getSegmentCount",
    method="GET",
    path="/v1/segments/{segment_id}/customer_count",
    resource="segments",
    name="get_customer_count",
    documentation="https://docs.customer.io/api/app/#operation/getSegmentCount",
    parameters=(Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentCountResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_USAGE: TypedOperation[SegmentDependenciesResponse] = operation(
    id="getSegmentDependencies",
    method="GET",
    path="/v1/segments/{segment_id}/used_by",
    resource="segments",
    name="get_usage",
    documentation="https://docs.customer.io/api/app/#operation/getSegmentDependencies",
    parameters=(Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentDependenciesResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[SegmentsResponse] = operation(
    id="listSegments",
    method="GET",
    path="/v1/segments",
    resource="segments",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listSegments",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_CUSTOMERS: TypedOperation[SegmentMembershipResponse] = operation(
    id="getSegmentMembership",
    method="GET",
    path="/v1/segments/{segment_id}/membership",
    resource="segments",
    name="list_customers",
    documentation="https://docs.customer.io/api/app/#operation/getSegmentMembership",
    parameters=(
        Parameter(name="segment_id", location="path", python_name="segment_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SegmentMembershipResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="identifiers", cursor="start", next="next", limit="limit", most=30000),
    retry="safe",
)
