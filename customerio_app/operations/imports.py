# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, FollowUp, Parameter, TypedOperation, Waiting

from ._common import operation

if TYPE_CHECKING:
    from ..models.import_response import ImportResponse
    from ..models.start_import_response import StartImportResponse

CREATE: TypedOperation[StartImportResponse] = operation(
    id="import",
    method="POST",
    path="/v1/imports",
    resource="imports",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/import",
    body=Body(
        required=True,
        type="StartImportRequest",
        fields=(BodyField(name="import", python_name="import_", required=True, type="NewImport"),),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StartImportResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    starts=FollowUp(operation="getImport", arguments={"import_id": "import.id"}),
    retry="unsafe",
)

GET: TypedOperation[ImportResponse] = operation(
    id="getImport",
    method="GET",
    path="/v1/imports/{import_id}",
    resource="imports",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getImport",
    parameters=(Parameter(name="import_id", location="path", python_name="import_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ImportResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    waiting=Waiting(
        state="import.state",
        done=("imported",),
        failed=("canceled", "failed"),
        reason="import.error",
        reports={
            "errors": FollowUp(
                operation="downloadExport", arguments={"export_id": "import.error_export_id"}, link="url"
            ),
            "warnings": FollowUp(
                operation="downloadExport", arguments={"export_id": "import.warning_export_id"}, link="url"
            ),
        },
    ),
    retry="safe",
)
