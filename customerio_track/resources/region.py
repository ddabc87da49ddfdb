# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `region`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    AsyncResource,
    AsyncUnreadTransport,
    RequestOptions,
    Resource,
    UnreadTransport,
    returns_raw,
    returns_raw_async,
)

from ..operations import region as _operations

if TYPE_CHECKING:
    from ..models.region_response import RegionResponse


class Region(Resource):
    """Operations of `region`.

    `get`.
    """

    @property
    def with_raw_response(self) -> RegionWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return RegionWithRawResponse(Region(UnreadTransport(self._transport)))

    def get(self, *, options: RequestOptions | None = None) -> RegionResponse:
        """Find out which region and workspace the Track credentials belong to.

        Works on the host of either region, and the hosts of the other two APIs follow from the response. The
        `environment_id` is the id of the workspace.

        `GET /api/v1/accounts/region` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/getRegion
        """
        return self._call(_operations.GET, options=options)


class RegionWithRawResponse:
    """`Region`, whose responses come as they are."""

    def __init__(self, resource: Region) -> None:
        self.get = returns_raw(resource.get)


class AsyncRegion(AsyncResource):
    """Operations of `region`.

    `get`.
    """

    @property
    def with_raw_response(self) -> AsyncRegionWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncRegionWithRawResponse(AsyncRegion(AsyncUnreadTransport(self._transport)))

    async def get(self, *, options: RequestOptions | None = None) -> RegionResponse:
        """Find out which region and workspace the Track credentials belong to.

        Works on the host of either region, and the hosts of the other two APIs follow from the response. The
        `environment_id` is the id of the workspace.

        `GET /api/v1/accounts/region` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/getRegion
        """
        return await self._call(_operations.GET, options=options)


class AsyncRegionWithRawResponse:
    """`AsyncRegion`, whose responses come as they are."""

    def __init__(self, resource: AsyncRegion) -> None:
        self.get = returns_raw_async(resource.get)
