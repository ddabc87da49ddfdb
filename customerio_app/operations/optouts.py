# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `optouts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.optouts_response import OptoutsResponse

LIST: TypedOperation[OptoutsResponse] = operation(
    id="getOptouts",
    method="GET",
    path="/v1/optouts",
    resource="optouts",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/getOptouts",
    parameters=(
        Parameter(name="from", location="query", python_name="from_", type="str"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="OptoutsResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="optouts", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)
