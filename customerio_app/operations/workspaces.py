# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.workspaces_response import WorkspacesResponse

LIST: TypedOperation[WorkspacesResponse] = operation(
    id="listWorkspaces",
    method="GET",
    path="/v1/workspaces",
    resource="workspaces",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listWorkspaces",
    responses=(DeclaredResponse(status="200", media_type="application/json", type="WorkspacesResponse"),),
    retry="safe",
)
