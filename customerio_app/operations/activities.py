# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, Limits, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.activities_response import ActivitiesResponse

LIST: TypedOperation[ActivitiesResponse] = operation(
    id="listActivities",
    method="GET",
    path="/v1/activities",
    resource="activities",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listActivities",
    parameters=(
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="type", location="query", python_name="type", type="ActivityType | str"),
        Parameter(name="name", location="query", python_name="name", type="str"),
        Parameter(name="deleted", location="query", python_name="deleted", type="bool"),
        Parameter(name="customer_id", location="query", python_name="customer_id", type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ActivitiesResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="activities", cursor="start", next="next", limit="limit", most=100),
    retry="safe",
)
