# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `snippets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.snippet_response import SnippetResponse
    from ..models.snippets_response import SnippetsResponse

CREATE: TypedOperation[SnippetResponse] = operation(
    id="createSnippet",
    method="POST",
    path="/v1/snippets",
    resource="snippets",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/createSnippet",
    body=Body(
        required=True,
        type="CreateSnippetRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="value", python_name="value", required=True, type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SnippetResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="422", media_type="application/json", type="SourceErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
        DeclaredResponse(status="500"),
    ),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteSnippet",
    method="DELETE",
    path="/v1/snippets/{snippet_name}",
    resource="snippets",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteSnippet",
    parameters=(
        Parameter(name="snippet_name", location="path", python_name="snippet_name", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[SnippetsResponse] = operation(
    id="listSnippets",
    method="GET",
    path="/v1/snippets",
    resource="snippets",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listSnippets",
    responses=(DeclaredResponse(status="200", media_type="application/json", type="SnippetsResponse"),),
    retry="safe",
)

UPDATE: TypedOperation[SnippetResponse] = operation(
    id="updateSnippets",
    method="PUT",
    path="/v1/snippets",
    resource="snippets",
    name="update",
    documentation="https://docs.customer.io/api/app/#operation/updateSnippets",
    body=Body(
        required=True,
        type="UpdateSnippetRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="value", python_name="value", required=True, type="str", least=0),
            BodyField(name="updated_at", python_name="updated_at", type="UnixTime"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SnippetResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
