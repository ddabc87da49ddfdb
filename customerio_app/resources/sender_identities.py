# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `sender_identities`."""

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

from ..operations import sender_identities as _operations

if TYPE_CHECKING:
    from ..models.sender_identity import SenderIdentity
    from ..models.sender_response import SenderResponse
    from ..models.senders_response import SendersResponse
    from ..models.usage import Usage


class SenderIdentities(Resource):
    """Operations of `sender_identities`.

    `get`, `get_usage`, `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> SenderIdentitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return SenderIdentitiesWithRawResponse(SenderIdentities(UnreadTransport(self._transport)))

    def get(self, sender_id: int, *, options: RequestOptions | None = None) -> SenderResponse:
        """Get one sender identity.

        `GET /v1/sender_identities/{sender_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSender

        Args:
            sender_id: Id of the sender identity.
        """
        return self._call(_operations.GET, path=(sender_id,), options=options)

    def get_usage(self, sender_id: int, *, options: RequestOptions | None = None) -> Usage:
        """List the campaigns and newsletters in which a sender identity is used.

        `GET /v1/sender_identities/{sender_id}/used_by` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSenderUsage

        Args:
            sender_id: Id of the sender identity.
        """
        return self._call(_operations.GET_USAGE, path=(sender_id,), options=options)

    def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendersResponse:
        """List the sender identities of the workspace.

        `GET /v1/sender_identities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSenders

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            sort: Oldest first with `asc`, newest first with `desc`.
            hidden: True lists only hidden senders, false only visible ones. Left out, both.
        """
        return self._call(
            _operations.LIST, query={"start": start, "limit": limit, "sort": sort, "hidden": hidden}, options=options
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[SenderIdentity, SendersResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            page_size: Items per page.
            sort: Oldest first with `asc`, newest first with `desc`.
            hidden: True lists only hidden senders, false only visible ones. Left out, both.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={"start": start, "limit": page_size, "sort": sort, "hidden": hidden},
            limit=limit,
            options=options,
        )


class SenderIdentitiesWithRawResponse:
    """`SenderIdentities`, whose responses come as they are."""

    def __init__(self, resource: SenderIdentities) -> None:
        self.get = returns_raw(resource.get)
        self.get_usage = returns_raw(resource.get_usage)
        self.list = returns_raw(resource.list)


class AsyncSenderIdentities(AsyncResource):
    """Operations of `sender_identities`.

    `get`, `get_usage`, `list`, `iterate`.
    """

    @property
    def with_raw_response(self) -> AsyncSenderIdentitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncSenderIdentitiesWithRawResponse(AsyncSenderIdentities(AsyncUnreadTransport(self._transport)))

    async def get(self, sender_id: int, *, options: RequestOptions | None = None) -> SenderResponse:
        """Get one sender identity.

        `GET /v1/sender_identities/{sender_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSender

        Args:
            sender_id: Id of the sender identity.
        """
        return await self._call(_operations.GET, path=(sender_id,), options=options)

    async def get_usage(self, sender_id: int, *, options: RequestOptions | None = None) -> Usage:
        """List the campaigns and newsletters in which a sender identity is used.

        `GET /v1/sender_identities/{sender_id}/used_by` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSenderUsage

        Args:
            sender_id: Id of the sender identity.
        """
        return await self._call(_operations.GET_USAGE, path=(sender_id,), options=options)

    async def list(
        self,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SendersResponse:
        """List the sender identities of the workspace.

        `GET /v1/sender_identities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSenders

        Args:
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            sort: Oldest first with `asc`, newest first with `desc`.
            hidden: True lists only hidden senders, false only visible ones. Left out, both.
        """
        return await self._call(
            _operations.LIST, query={"start": start, "limit": limit, "sort": sort, "hidden": hidden}, options=options
        )

    def iterate(
        self,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["asc", "desc"] | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[SenderIdentity, SendersResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            start: The cursor to begin at.
            page_size: Items per page.
            sort: Oldest first with `asc`, newest first with `desc`.
            hidden: True lists only hidden senders, false only visible ones. Left out, both.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={"start": start, "limit": page_size, "sort": sort, "hidden": hidden},
            limit=limit,
            options=options,
        )


class AsyncSenderIdentitiesWithRawResponse:
    """`AsyncSenderIdentities`, whose responses come as they are."""

    def __init__(self, resource: AsyncSenderIdentities) -> None:
        self.get = returns_raw_async(resource.get)
        self.get_usage = returns_raw_async(resource.get_usage)
        self.list = returns_raw_async(resource.list)
