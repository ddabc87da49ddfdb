# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `reporting_webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.reporting_webhook import ReportingWebhook
    from ..models.reporting_webhooks_response import ReportingWebhooksResponse

CREATE: TypedOperation[ReportingWebhook] = operation(
    id="createWebhook",
    method="POST",
    path="/v1/reporting_webhooks",
    resource="reporting_webhooks",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/createWebhook",
    body=Body(
        required=True,
        type="ReportingWebhookRequest",
        fields=(
            BodyField(name="endpoint", python_name="endpoint", required=True, type="str"),
            BodyField(name="events", python_name="events", required=True, type="list[WebhookEventName]", least=1),
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="disabled", python_name="disabled", type="bool"),
            BodyField(name="full_resolution", python_name="full_resolution", type="bool"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="with_content", python_name="with_content", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ReportingWebhook"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteWebhook",
    method="DELETE",
    path="/v1/reporting_webhooks/{webhook_id}",
    resource="reporting_webhooks",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteWebhook",
    parameters=(Parameter(name="webhook_id", location="path", python_name="webhook_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[ReportingWebhook] = operation(
    id="getWebhook",
    method="GET",
    path="/v1/reporting_webhooks/{webhook_id}",
    resource="reporting_webhooks",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getWebhook",
    parameters=(Parameter(name="webhook_id", location="path", python_name="webhook_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ReportingWebhook"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[ReportingWebhooksResponse] = operation(
    id="listWebhooks",
    method="GET",
    path="/v1/reporting_webhooks",
    resource="reporting_webhooks",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listWebhooks",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ReportingWebhooksResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE: TypedOperation[ReportingWebhook] = operation(
    id="updateWebhook",
    method="PUT",
    path="/v1/reporting_webhooks/{webhook_id}",
    resource="reporting_webhooks",
    name="update",
    documentation="https://docs.customer.io/api/app/#operation/updateWebhook",
    parameters=(Parameter(name="webhook_id", location="path", python_name="webhook_id", required=True, type="int"),),
    body=Body(
        required=True,
        type="ReportingWebhookRequest",
        fields=(
            BodyField(name="endpoint", python_name="endpoint", required=True, type="str"),
            BodyField(name="events", python_name="events", required=True, type="list[WebhookEventName]", least=1),
            BodyField(name="name", python_name="name", required=True, type="str"),
            BodyField(name="disabled", python_name="disabled", type="bool"),
            BodyField(name="full_resolution", python_name="full_resolution", type="bool"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="with_content", python_name="with_content", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ReportingWebhook"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
