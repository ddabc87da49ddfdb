# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `esp_suppressions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.domain_suppressions_response import DomainSuppressionsResponse
    from ..models.suppressions_response import SuppressionsResponse

CREATE: TypedOperation[None] = operation(
    id="postSuppression",
    method="POST",
    path="/v1/esp/suppression/{suppression_type}/{email_address}",
    resource="esp_suppressions",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/postSuppression",
    parameters=(
        Parameter(
            name="suppression_type",
            location="path",
            python_name="suppression_type",
            required=True,
            type="Literal['bounces', 'spam_reports']",
        ),
        Parameter(name="email_address", location="path", python_name="email_address", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteSuppression",
    method="DELETE",
    path="/v1/esp/suppression/{suppression_type}/{email_address}",
    resource="esp_suppressions",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteSuppression",
    parameters=(
        Parameter(
            name="suppression_type",
            location="path",
            python_name="suppression_type",
            required=True,
            type="Literal['bounces', 'spam_reports']",
        ),
        Parameter(name="email_address", location="path", python_name="email_address", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[SuppressionsResponse] = operation(
    id="getSuppression",
    method="GET",
    path="/v1/esp/search_suppression/{email_address}",
    resource="esp_suppressions",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getSuppression",
    parameters=(
        Parameter(name="email_address", location="path", python_name="email_address", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SuppressionsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[SuppressionsResponse] = operation(
    id="getSuppressionByType",
    method="GET",
    path="/v1/esp/suppression/{suppression_type}",
    resource="esp_suppressions",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/getSuppressionByType",
    parameters=(
        Parameter(
            name="suppression_type",
            location="path",
            python_name="suppression_type",
            required=True,
            type="Literal['bounces', 'spam_reports']",
        ),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="offset", location="query", python_name="offset", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SuppressionsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="offset", items="suppressions", offset="offset", limit="limit", most=1000),
    retry="safe",
)

LIST_BY_DOMAIN: TypedOperation[DomainSuppressionsResponse] = operation(
    id="getDomainSuppressionsByType",
    method="GET",
    path="/v1/esp/domains/{domain_name}/suppression/{suppression_type}",
    resource="esp_suppressions",
    name="list_by_domain",
    documentation="https://docs.customer.io/api/app/#operation/getDomainSuppressionsByType",
    parameters=(
        Parameter(name="domain_name", location="path", python_name="domain_name", required=True, type="str"),
        Parameter(
            name="suppression_type",
            location="path",
            python_name="suppression_type",
            required=True,
            type="Literal['blocks', 'bounces', 'invalid_emails', 'spam_reports']",
        ),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="email", location="query", python_name="email", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="DomainSuppressionsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="suppressions", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)
