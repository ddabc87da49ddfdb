# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.find_objects_response import FindObjectsResponse
    from ..models.object_attributes_response import ObjectAttributesResponse
    from ..models.object_relationships_response import ObjectRelationshipsResponse
    from ..models.object_types_response import ObjectTypesResponse

GET_ATTRIBUTES: TypedOperation[ObjectAttributesResponse] = operation(
    id="getObjectAttributes",
    method="GET",
    path="/v1/objects/{object_type_id}/{object_id}/attributes",
    resource="objects",
    name="get_attributes",
    documentation="https://docs.customer.io/api/app/#operation/getObjectAttributes",
    parameters=(
        Parameter(
            name="object_type_id", location="path", python_name="object_type_id", required=True, type="int | str"
        ),
        Parameter(name="object_id", location="path", python_name="object_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_object_id', 'object_id']"
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ObjectAttributesResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_RELATIONSHIPS: TypedOperation[ObjectRelationshipsResponse] = operation(
    id="getObjectRelationships",
    method="GET",
    path="/v1/objects/{object_type_id}/{object_id}/relationships",
    resource="objects",
    name="list_relationships",
    documentation="https://docs.customer.io/api/app/#operation/getObjectRelationships",
    parameters=(
        Parameter(
            name="object_type_id", location="path", python_name="object_type_id", required=True, type="int | str"
        ),
        Parameter(name="object_id", location="path", python_name="object_id", required=True, type="str"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_object_id', 'object_id']"
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ObjectRelationshipsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="cio_relationships", cursor="start", next="next", limit="limit"),
    retry="safe",
)

LIST_TYPES: TypedOperation[ObjectTypesResponse] = operation(
    id="getObjectTypes",
    method="GET",
    path="/v1/object_types",
    resource="objects",
    name="list_types",
    documentation="https://docs.customer.io/api/app/#operation/getObjectTypes",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ObjectTypesResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

SEARCH: TypedOperation[FindObjectsResponse] = operation(
    id="getObjectsFilter",
    method="POST",
    path="/v1/objects",
    resource="objects",
    name="search",
    documentation="https://docs.customer.io/api/app/#operation/getObjectsFilter",
    parameters=(
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    body=Body(
        required=True,
        type="FindObjectsRequest",
        fields=(
            BodyField(name="filter", python_name="filter", required=True, type="ObjectFilter"),
            BodyField(name="object_type_id", python_name="object_type_id", required=True, type="int | str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="FindObjectsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="identifiers", cursor="start", next="next", limit="limit"),
    retry="safe",
)
