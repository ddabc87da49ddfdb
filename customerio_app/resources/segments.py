# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    Pages,
    RequestOptions,
    Resource,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import segments as _operations

if TYPE_CHECKING:
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.new_segment import NewSegment, NewSegmentDict
    from ..models.segment_count_response import SegmentCountResponse
    from ..models.segment_dependencies_response import SegmentDependenciesResponse
    from ..models.segment_membership_response import SegmentMembershipResponse
    from ..models.segment_response import SegmentResponse
    from ..models.segments_response import SegmentsResponse


class Segments(Resource):
    """Operations of `segments`.

    `create`, `delete`, `get`, `get_customer_count`, `get_usage`, `list`, `list_customers`, `iterate_customers`.
    """

    @property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return SegmentsWithRawResponse(Segments(UnreadTransport(self._transport)))

    def create(self, *, segment: NewSegment | NewSegmentDict, options: RequestOptions | None = None) -> SegmentResponse:
        """Create an empty manual segment.

        People are added by way of the Track API.

        `POST /v1/segments` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createManSegment

        Args:
            segment: Its `name`, and a `description` if you like.
        """
        return self._call(_operations.CREATE, body={"segment": segment}, options=options)

    def delete(self, segment_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a manual segment.

        Data-driven segments can only be deleted in the app.

        `DELETE /v1/segments/{segment_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteManSegment

        Args:
            segment_id: Id of the segment.
        """
        self._send(_operations.DELETE, path=(segment_id,), options=options)

    def get(self, segment_id: int, *, options: RequestOptions | None = None) -> SegmentResponse:
        """Get one segment.

        `GET /v1/segments/{segment_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegment

        Args:
            segment_id: Id of the segment.
        """
        return self._call(_operations.GET, path=(segment_id,), options=options)

    def get_customer_count(self, segment_id: int, *, options: RequestOptions | None = None) -> SegmentCountResponse:
        """Count the people in a segment.

        `GET /v1/segments/{segment_id}/customer_count` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentCount

        Args:
            segment_id: Id of the segment.
        """
        return self._call(_operations.GET_CUSTOMER_COUNT, path=(segment_id,), options=options)

    def get_usage(self, segment_id: int, *, options: RequestOptions | None = None) -> SegmentDependenciesResponse:
        """List the campaigns and newsletters in which a segment is used.

        `GET /v1/segments/{segment_id}/used_by` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentDependencies

        Args:
            segment_id: Id of the segment.
        """
        return self._call(_operations.GET_USAGE, path=(segment_id,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> SegmentsResponse:
        """List every segment of the workspace.

        `GET /v1/segments` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSegments
        """
        return self._call(_operations.LIST, options=options)

    def list_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentMembershipResponse:
        """List the people in a segment.

        Prefer `identifiers` to `ids`, where people known by email alone appear as empty strings. Emails are given only
        in workspaces that identify people by them.

        `GET /v1/segments/{segment_id}/membership` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentMembership

        Args:
            segment_id: Id of the segment.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 30 000. The service gives 1000 when it is left out.
        """
        return self._call(
            _operations.LIST_CUSTOMERS, path=(segment_id,), query={"start": start, "limit": limit}, options=options
        )

    def iterate_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[CustomerIdentifiers, SegmentMembershipResponse]:
        """Go through the items of `list_customers`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            segment_id: Id of the segment.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 30,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_CUSTOMERS,
            path=(segment_id,),
            query={"start": start, "limit": page_size},
            limit=limit,
            options=options,
        )


class SegmentsWithRawResponse:
    """`Segments`, whose responses come as they are."""

    def __init__(self, resource: Segments) -> None:
        self.create = returns_raw(resource.create)
        self.delete = returns_raw(resource.delete)
        self.get = returns_raw(resource.get)
        self.get_customer_count = returns_raw(resource.get_customer_count)
        self.get_usage = returns_raw(resource.get_usage)
        self.list = returns_raw(resource.list)
        self.list_customers = returns_raw(resource.list_customers)


class AsyncSegments(AsyncResource):
    """Operations of `segments`.

    `create`, `delete`, `get`, `get_customer_count`, `get_usage`, `list`, `list_customers`, `iterate_customers`.
    """

    @property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncSegmentsWithRawResponse(AsyncSegments(AsyncUnreadTransport(self._transport)))

    async def create(
        self, *, segment: NewSegment | NewSegmentDict, options: RequestOptions | None = None
    ) -> SegmentResponse:
        """Create an empty manual segment.

        People are added by way of the Track API.

        `POST /v1/segments` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createManSegment

        Args:
            segment: Its `name`, and a `description` if you like.
        """
        return await self._call(_operations.CREATE, body={"segment": segment}, options=options)

    async def delete(self, segment_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a manual segment.

        Data-driven segments can only be deleted in the app.

        `DELETE /v1/segments/{segment_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteManSegment

        Args:
            segment_id: Id of the segment.
        """
        await self._send(_operations.DELETE, path=(segment_id,), options=options)

    async def get(self, segment_id: int, *, options: RequestOptions | None = None) -> SegmentResponse:
        """Get one segment.

        `GET /v1/segments/{segment_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegment

        Args:
            segment_id: Id of the segment.
        """
        return await self._call(_operations.GET, path=(segment_id,), options=options)

    async def get_customer_count(
        self, segment_id: int, *, options: RequestOptions | None = None
    ) -> SegmentCountResponse:
        """Count the people in a segment.

        `GET /v1/segments/{segment_id}/customer_count` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentCount

        Args:
            segment_id: Id of the segment.
        """
        return await self._call(_operations.GET_CUSTOMER_COUNT, path=(segment_id,), options=options)

    async def get_usage(self, segment_id: int, *, options: RequestOptions | None = None) -> SegmentDependenciesResponse:
        """List the campaigns and newsletters in which a segment is used.

        `GET /v1/segments/{segment_id}/used_by` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentDependencies

        Args:
            segment_id: Id of the segment.
        """
        return await self._call(_operations.GET_USAGE, path=(segment_id,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> SegmentsResponse:
        """List every segment of the workspace.

        `GET /v1/segments` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSegments
        """
        return await self._call(_operations.LIST, options=options)

    async def list_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SegmentMembershipResponse:
        """List the people in a segment.

        Prefer `identifiers` to `ids`, where people known by email alone appear as empty strings. Emails are given only
        in workspaces that identify people by them.

        `GET /v1/segments/{segment_id}/membership` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSegmentMembership

        Args:
            segment_id: Id of the segment.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 30 000. The service gives 1000 when it is left out.
        """
        return await self._call(
            _operations.LIST_CUSTOMERS, path=(segment_id,), query={"start": start, "limit": limit}, options=options
        )

    def iterate_customers(
        self,
        segment_id: int,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CustomerIdentifiers, SegmentMembershipResponse]:
        """Go through the items of `list_customers`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            segment_id: Id of the segment.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 30,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_CUSTOMERS,
            path=(segment_id,),
            query={"start": start, "limit": page_size},
            limit=limit,
            options=options,
        )


class AsyncSegmentsWithRawResponse:
    """`AsyncSegments`, whose responses come as they are."""

    def __init__(self, resource: AsyncSegments) -> None:
        self.create = returns_raw_async(resource.create)
        self.delete = returns_raw_async(resource.delete)
        self.get = returns_raw_async(resource.get)
        self.get_customer_count = returns_raw_async(resource.get_customer_count)
        self.get_usage = returns_raw_async(resource.get_usage)
        self.list = returns_raw_async(resource.list)
        self.list_customers = returns_raw_async(resource.list_customers)
