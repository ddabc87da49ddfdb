# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `optouts`."""

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

from ..operations import optouts as _operations

if TYPE_CHECKING:
    from ..models.optouts_response import OptoutsResponse
    from ..models.person_optouts import PersonOptouts


class Optouts(Resource):
    """Operations of `optouts`.

    `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> OptoutsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return OptoutsWithRawResponse(Optouts(UnreadTransport(self._transport)))

    def list(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OptoutsResponse:
        """List everyone who opted out of a sender, with the senders.

        `GET /v1/optouts` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getOptouts

        Args:
            from_: Only people who opted out of this sender.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1,000. The service uses 100 when you leave it out.
        """
        return self._call(_operations.LIST, query={"from": from_, "start": start, "limit": limit}, options=options)

    def iterate(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[PersonOptouts, OptoutsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            from_: Only people who opted out of this sender.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST, query={"from": from_, "start": start, "limit": page_size}, limit=limit, options=options
        )


class OptoutsWithRawResponse:
    """`Optouts`, whose responses come as they are."""

    def __init__(self, resource: Optouts) -> None:
        self.list = returns_raw(resource.list)


class AsyncOptouts(AsyncResource):
    """Operations of `optouts`.

    `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> AsyncOptoutsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncOptoutsWithRawResponse(AsyncOptouts(AsyncUnreadTransport(self._transport)))

    async def list(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OptoutsResponse:
        """List everyone who opted out of a sender, with the senders.

        `GET /v1/optouts` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getOptouts

        Args:
            from_: Only people who opted out of this sender.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1,000. The service uses 100 when you leave it out.
        """
        return await self._call(
            _operations.LIST, query={"from": from_, "start": start, "limit": limit}, options=options
        )

    def iterate(
        self,
        *,
        from_: str | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[PersonOptouts, OptoutsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            from_: Only people who opted out of this sender.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST, query={"from": from_, "start": start, "limit": page_size}, limit=limit, options=options
        )


class AsyncOptoutsWithRawResponse:
    """`AsyncOptouts`, whose responses come as they are."""

    def __init__(self, resource: AsyncOptouts) -> None:
        self.list = returns_raw_async(resource.list)
