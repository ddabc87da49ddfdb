# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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

from ..operations import activities as _operations

if TYPE_CHECKING:
    from ..models.activities_response import ActivitiesResponse
    from ..models.activity import Activity
    from ..models.activity_type import ActivityType


class Activities(Resource):
    """Operations of `activities`.

    `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> ActivitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return ActivitiesWithRawResponse(Activities(UnreadTransport(self._transport)))

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ActivitiesResponse:
        """List the activities of all people, as the activity log shows them.

        Complete for the last 30 days; anything older may be missing.

        `GET /v1/activities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listActivities

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute.
            deleted: True returns activities of people since deleted.
            customer_id: Only this person. Their `id` or, as `id_type` says, email address or `cio_` followed by the
                `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            limit: Results on one page, at most 100. The service gives 10 when it is left out.
        """
        return self._call(
            _operations.LIST,
            query={
                "start": start,
                "type": type,
                "name": name,
                "deleted": deleted,
                "customer_id": customer_id,
                "id_type": id_type,
                "limit": limit,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Activity, ActivitiesResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute.
            deleted: True returns activities of people since deleted.
            customer_id: Only this person. Their `id` or, as `id_type` says, email address or `cio_` followed by the
                `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            page_size: Items per page. Left out, 100, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "start": start,
                "type": type,
                "name": name,
                "deleted": deleted,
                "customer_id": customer_id,
                "id_type": id_type,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )


class ActivitiesWithRawResponse:
    """`Activities`, whose responses come as they are."""

    def __init__(self, resource: Activities) -> None:
        self.list = returns_raw(resource.list)


class AsyncActivities(AsyncResource):
    """Operations of `activities`.

    `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> AsyncActivitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncActivitiesWithRawResponse(AsyncActivities(AsyncUnreadTransport(self._transport)))

    async def list(
        self,
        *,
        start: str | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ActivitiesResponse:
        """List the activities of all people, as the activity log shows them.

        Complete for the last 30 days; anything older may be missing.

        `GET /v1/activities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listActivities

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute.
            deleted: True returns activities of people since deleted.
            customer_id: Only this person. Their `id` or, as `id_type` says, email address or `cio_` followed by the
                `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            limit: Results on one page, at most 100. The service gives 10 when it is left out.
        """
        return await self._call(
            _operations.LIST,
            query={
                "start": start,
                "type": type,
                "name": name,
                "deleted": deleted,
                "customer_id": customer_id,
                "id_type": id_type,
                "limit": limit,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Activity, ActivitiesResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute.
            deleted: True returns activities of people since deleted.
            customer_id: Only this person. Their `id` or, as `id_type` says, email address or `cio_` followed by the
                `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            page_size: Items per page. Left out, 100, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "start": start,
                "type": type,
                "name": name,
                "deleted": deleted,
                "customer_id": customer_id,
                "id_type": id_type,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )


class AsyncActivitiesWithRawResponse:
    """`AsyncActivities`, whose responses come as they are."""

    def __init__(self, resource: AsyncActivities) -> None:
        self.list = returns_raw_async(resource.list)
