# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""What is known about the operations of `region`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.region_response import RegionResponse

GET: TypedOperation[RegionResponse] = operation(
    id="getRegion",
    method="GET",
    path="/api/v1/accounts/region",
    resource="region",
    name="get",
    documentation="https://docs.customer.io/api/track/#operation/getRegion",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="RegionResponse"),
        DeclaredResponse(status="401"),
    ),
    retry="safe",
    account_region="region",
)
