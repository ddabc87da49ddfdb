# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.allowlist_response import AllowlistResponse

LIST_IP_ADDRESSES: TypedOperation[AllowlistResponse] = operation(
    id="getCioAllowlist",
    method="GET",
    path="/v1/info/ip_addresses",
    resource="info",
    name="list_ip_addresses",
    documentation="https://docs.customer.io/api/app/#operation/getCioAllowlist",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AllowlistResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
    auth=None,
    credentials={},
    other_credentials=(),
)
