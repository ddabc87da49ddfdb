# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `collections`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from customerio_core import Body, BodyField, DeclaredResponse, FieldLimit, Limits, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.collection_response import CollectionResponse
    from ..models.collections_response import CollectionsResponse

CREATE: TypedOperation[CollectionResponse] = operation(
    id="addCollection",
    method="POST",
    path="/v1/collections",
    resource="collections",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/addCollection",
    body=Body(
        required=True,
        type="AddCollectionRequest",
        fields=(
            BodyField(name="data", python_name="data", type="list[dict[str, Any]]", least=0),
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="url", python_name="url", type="str"),
        ),
        one_of=(("data",), ("url",)),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CollectionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(body=10000000, fields={"data[]": FieldLimit(bytes=10000)}),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteCollection",
    method="DELETE",
    path="/v1/collections/{collection_id}",
    resource="collections",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteCollection",
    parameters=(
        Parameter(name="collection_id", location="path", python_name="collection_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[CollectionResponse] = operation(
    id="getCollection",
    method="GET",
    path="/v1/collections/{collection_id}",
    resource="collections",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getCollection",
    parameters=(
        Parameter(name="collection_id", location="path", python_name="collection_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CollectionResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_CONTENT: TypedOperation[list[dict[str, Any]] | dict[str, Any]] = operation(
    id="getCollectionContents",
    method="GET",
    path="/v1/collections/{collection_id}/content",
    resource="collections",
    name="get_content",
    documentation="https://docs.customer.io/api/app/#operation/getCollectionContents",
    parameters=(
        Parameter(name="collection_id", location="path", python_name="collection_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="list[dict[str, Any]] | dict[str, Any]"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[CollectionsResponse] = operation(
    id="getCollections",
    method="GET",
    path="/v1/collections",
    resource="collections",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/getCollections",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CollectionsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE: TypedOperation[CollectionResponse] = operation(
    id="updateCollection",
    method="PUT",
    path="/v1/collections/{collection_id}",
    resource="collections",
    name="update",
    documentation="https://docs.customer.io/api/app/#operation/updateCollection",
    parameters=(
        Parameter(name="collection_id", location="path", python_name="collection_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="UpdateCollectionRequest",
        fields=(
            BodyField(name="data", python_name="data", type="list[dict[str, Any]]"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="url", python_name="url", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CollectionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(body=10000000, fields={"data[]": FieldLimit(bytes=10000)}),
    retry="safe",
)

UPDATE_CONTENT: TypedOperation[CollectionResponse] = operation(
    id="updateCollectionContents",
    method="PUT",
    path="/v1/collections/{collection_id}/content",
    resource="collections",
    name="update_content",
    documentation="https://docs.customer.io/api/app/#operation/updateCollectionContents",
    parameters=(
        Parameter(name="collection_id", location="path", python_name="collection_id", required=True, type="int"),
    ),
    body=Body(required=True, type="list[dict[str, Any]] | dict[str, Any]"),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CollectionResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(body=10000000),
    retry="safe",
)
