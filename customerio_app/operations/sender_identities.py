# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `sender_identities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.sender_response import SenderResponse
    from ..models.senders_response import SendersResponse
    from ..models.usage import Usage

GET: TypedOperation[SenderResponse] = operation(
    id="getSender",
    method="GET",
    path="/v1/sender_identities/{sender_id}",
    resource="sender_identities",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getSender",
    parameters=(Parameter(name="sender_id", location="path", python_name="sender_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SenderResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_USAGE: TypedOperation[Usage] = operation(
    id="getSenderUsage",
    method="GET",
    path="/v1/sender_identities/{sender_id}/used_by",
    resource="sender_identities",
    name="get_usage",
    documentation="https://docs.customer.io/api/app/#operation/getSenderUsage",
    parameters=(Parameter(name="sender_id", location="path", python_name="sender_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="Usage"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[SendersResponse] = operation(
    id="listSenders",
    method="GET",
    path="/v1/sender_identities",
    resource="sender_identities",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listSenders",
    parameters=(
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="sort", location="query", python_name="sort", type="Literal['asc', 'desc']"),
        Parameter(name="hidden", location="query", python_name="hidden", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendersResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="sender_identities", cursor="start", next="next", limit="limit"),
    retry="safe",
)
