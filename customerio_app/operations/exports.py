# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, FollowUp, Limits, Parameter, TypedOperation, Waiting

from ._common import operation

if TYPE_CHECKING:
    from ..models.export_download_response import ExportDownloadResponse
    from ..models.export_response import ExportResponse
    from ..models.exports_response import ExportsResponse

CREATE: TypedOperation[ExportResponse] = operation(
    id="exportPeopleData",
    method="POST",
    path="/v1/exports/customers",
    resource="exports",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/exportPeopleData",
    body=Body(
        required=True,
        type="ExportPeopleRequest",
        fields=(BodyField(name="filters", python_name="filters", required=True, type="PeopleFilter"),),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ExportResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    starts=FollowUp(operation="getExport", arguments={"export_id": "export.id"}),
    retry="unsafe",
)

CREATE_FOR_DELIVERIES: TypedOperation[ExportResponse] = operation(
    id="exportDeliveriesData",
    method="POST",
    path="/v1/exports/deliveries",
    resource="exports",
    name="create_for_deliveries",
    documentation="https://docs.customer.io/api/app/#operation/exportDeliveriesData",
    body=Body(
        required=True,
        type="ExportDeliveriesRequest",
        fields=(
            BodyField(name="newsletter_id", python_name="newsletter_id", type="int"),
            BodyField(name="attributes", python_name="attributes", type="list[str]"),
            BodyField(name="drafts", python_name="drafts", type="bool"),
            BodyField(name="end", python_name="end", type="UnixTime"),
            BodyField(
                name="metric",
                python_name="metric",
                type="Literal['attempted', 'bounced', 'clicked', 'converted', 'created', 'delivered', 'dropped', 'failed', 'opened', 'sent', 'spammed', 'undeliverable', 'unsubscribed']",
            ),
            BodyField(name="start", python_name="start", type="UnixTime"),
            BodyField(name="campaign_id", python_name="campaign_id", type="int"),
            BodyField(name="transactional_message_id", python_name="transactional_message_id", type="int"),
            BodyField(name="action_id", python_name="action_id", type="int"),
        ),
        one_of=(("newsletter_id",), ("campaign_id",), ("transactional_message_id",), ("action_id",)),
        exclusive=True,
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ExportResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    starts=FollowUp(operation="getExport", arguments={"export_id": "export.id"}),
    retry="unsafe",
)

GET: TypedOperation[ExportResponse] = operation(
    id="getExport",
    method="GET",
    path="/v1/exports/{export_id}",
    resource="exports",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getExport",
    parameters=(Parameter(name="export_id", location="path", python_name="export_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ExportResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    waiting=Waiting(
        state="export.status", done=("done",), failed=("failed",), file=FollowUp(operation="downloadExport", link="url")
    ),
    retry="safe",
)

GET_DOWNLOAD_LINK: TypedOperation[ExportDownloadResponse] = operation(
    id="downloadExport",
    method="GET",
    path="/v1/exports/{export_id}/download",
    resource="exports",
    name="get_download_link",
    documentation="https://docs.customer.io/api/app/#operation/downloadExport",
    parameters=(Parameter(name="export_id", location="path", python_name="export_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ExportDownloadResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(valid_seconds={"url": 900}),
    retry="safe",
)

LIST: TypedOperation[ExportsResponse] = operation(
    id="listExports",
    method="GET",
    path="/v1/exports",
    resource="exports",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listExports",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ExportsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
