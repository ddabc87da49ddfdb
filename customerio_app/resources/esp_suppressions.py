# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `esp_suppressions`."""

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

from ..operations import esp_suppressions as _operations

if TYPE_CHECKING:
    from ..models.domain_suppressions_response import DomainSuppressionsResponse
    from ..models.suppression import Suppression
    from ..models.suppressions_response import SuppressionsResponse


class EspSuppressions(Resource):
    """Operations of `esp_suppressions`.

    `create`, `delete`, `get`, `list`, `iterate`, `list_by_domain`, `iterate_by_domain`.
    """

    @property
    def with_raw_response(self) -> EspSuppressionsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return EspSuppressionsWithRawResponse(EspSuppressions(UnreadTransport(self._transport)))

    def create(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        email_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Put an address on the email provider's block list.

        The person remains in the workspace, but no mail reaches the address any more.

        `POST /v1/esp/suppression/{suppression_type}/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/postSuppression

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            email_address: The address to look at.
        """
        self._send(_operations.CREATE, path=(suppression_type, email_address), options=options)

    def delete(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        email_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take an address off the email provider's block list.

        `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSuppression

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            email_address: The address to look at.
        """
        self._send(_operations.DELETE, path=(suppression_type, email_address), options=options)

    def get(self, email_address: str, *, options: RequestOptions | None = None) -> SuppressionsResponse:
        """Find out whether and why the email provider blocks an address.

        The provider's own list, which has nothing to do with people suppressed in the workspace.

        `GET /v1/esp/search_suppression/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSuppression

        Args:
            email_address: The address to look at.
        """
        return self._call(_operations.GET, path=(email_address,), options=options)

    def list(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SuppressionsResponse:
        """List the addresses that the email provider blocks for one reason.

        The provider's own list, which has nothing to do with people suppressed in the workspace.

        `GET /v1/esp/suppression/{suppression_type}` · 10 per second · pages by `offset` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSuppressionByType

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            limit: Results on one page, at most 1000. The service gives 100 when it is left out.
            offset: How many to skip, 0 when left out.
        """
        return self._call(
            _operations.LIST, path=(suppression_type,), query={"limit": limit, "offset": offset}, options=options
        )

    def iterate(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        *,
        page_size: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Suppression, SuppressionsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            offset: How many items to skip.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            path=(suppression_type,),
            query={"limit": page_size, "offset": offset},
            limit=limit,
            options=options,
        )

    def list_by_domain(
        self,
        domain_name: str,
        suppression_type: Literal["blocks", "bounces", "invalid_emails", "spam_reports"],
        *,
        limit: int | Unset = UNSET,
        start: str | Unset = UNSET,
        email: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> DomainSuppressionsResponse:
        """List the suppressed addresses of one sending domain.

        `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getDomainSuppressionsByType

        Args:
            domain_name: Sending domain, for example `mail.example.com`.
            suppression_type: Why the addresses are suppressed.
            limit: Results on one page, at most 1,000. The service uses 100 when you leave it out.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            email: Only this address.
        """
        return self._call(
            _operations.LIST_BY_DOMAIN,
            path=(domain_name, suppression_type),
            query={"limit": limit, "start": start, "email": email},
            options=options,
        )

    def iterate_by_domain(
        self,
        domain_name: str,
        suppression_type: Literal["blocks", "bounces", "invalid_emails", "spam_reports"],
        *,
        page_size: int | Unset = UNSET,
        start: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Suppression, DomainSuppressionsResponse]:
        """Go through the items of `list_by_domain`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            domain_name: Sending domain, for example `mail.example.com`.
            suppression_type: Why the addresses are suppressed.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            start: The cursor to begin at.
            email: Only this address.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_BY_DOMAIN,
            path=(domain_name, suppression_type),
            query={"limit": page_size, "start": start, "email": email},
            limit=limit,
            options=options,
        )


class EspSuppressionsWithRawResponse:
    """`EspSuppressions`, whose responses come as they are."""

    def __init__(self, resource: EspSuppressions) -> None:
        self.create = returns_raw(resource.create)
        self.delete = returns_raw(resource.delete)
        self.get = returns_raw(resource.get)
        self.list = returns_raw(resource.list)
        self.list_by_domain = returns_raw(resource.list_by_domain)


class AsyncEspSuppressions(AsyncResource):
    """Operations of `esp_suppressions`.

    `create`, `delete`, `get`, `list`, `iterate`, `list_by_domain`, `iterate_by_domain`.
    """

    @property
    def with_raw_response(self) -> AsyncEspSuppressionsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncEspSuppressionsWithRawResponse(AsyncEspSuppressions(AsyncUnreadTransport(self._transport)))

    async def create(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        email_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Put an address on the email provider's block list.

        The person remains in the workspace, but no mail reaches the address any more.

        `POST /v1/esp/suppression/{suppression_type}/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/postSuppression

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            email_address: The address to look at.
        """
        await self._send(_operations.CREATE, path=(suppression_type, email_address), options=options)

    async def delete(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        email_address: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Take an address off the email provider's block list.

        `DELETE /v1/esp/suppression/{suppression_type}/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSuppression

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            email_address: The address to look at.
        """
        await self._send(_operations.DELETE, path=(suppression_type, email_address), options=options)

    async def get(self, email_address: str, *, options: RequestOptions | None = None) -> SuppressionsResponse:
        """Find out whether and why the email provider blocks an address.

        The provider's own list, which has nothing to do with people suppressed in the workspace.

        `GET /v1/esp/search_suppression/{email_address}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSuppression

        Args:
            email_address: The address to look at.
        """
        return await self._call(_operations.GET, path=(email_address,), options=options)

    async def list(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SuppressionsResponse:
        """List the addresses that the email provider blocks for one reason.

        The provider's own list, which has nothing to do with people suppressed in the workspace.

        `GET /v1/esp/suppression/{suppression_type}` · 10 per second · pages by `offset` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSuppressionByType

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            limit: Results on one page, at most 1000. The service gives 100 when it is left out.
            offset: How many to skip, 0 when left out.
        """
        return await self._call(
            _operations.LIST, path=(suppression_type,), query={"limit": limit, "offset": offset}, options=options
        )

    def iterate(
        self,
        suppression_type: Literal["bounces", "spam_reports"],
        *,
        page_size: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Suppression, SuppressionsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            suppression_type: Reason for the block, `bounces` or `spam_reports`.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            offset: How many items to skip.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            path=(suppression_type,),
            query={"limit": page_size, "offset": offset},
            limit=limit,
            options=options,
        )

    async def list_by_domain(
        self,
        domain_name: str,
        suppression_type: Literal["blocks", "bounces", "invalid_emails", "spam_reports"],
        *,
        limit: int | Unset = UNSET,
        start: str | Unset = UNSET,
        email: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> DomainSuppressionsResponse:
        """List the suppressed addresses of one sending domain.

        `GET /v1/esp/domains/{domain_name}/suppression/{suppression_type}` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getDomainSuppressionsByType

        Args:
            domain_name: Sending domain, for example `mail.example.com`.
            suppression_type: Why the addresses are suppressed.
            limit: Results on one page, at most 1,000. The service uses 100 when you leave it out.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            email: Only this address.
        """
        return await self._call(
            _operations.LIST_BY_DOMAIN,
            path=(domain_name, suppression_type),
            query={"limit": limit, "start": start, "email": email},
            options=options,
        )

    def iterate_by_domain(
        self,
        domain_name: str,
        suppression_type: Literal["blocks", "bounces", "invalid_emails", "spam_reports"],
        *,
        page_size: int | Unset = UNSET,
        start: str | Unset = UNSET,
        email: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Suppression, DomainSuppressionsResponse]:
        """Go through the items of `list_by_domain`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            domain_name: Sending domain, for example `mail.example.com`.
            suppression_type: Why the addresses are suppressed.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            start: The cursor to begin at.
            email: Only this address.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_BY_DOMAIN,
            path=(domain_name, suppression_type),
            query={"limit": page_size, "start": start, "email": email},
            limit=limit,
            options=options,
        )


class AsyncEspSuppressionsWithRawResponse:
    """`AsyncEspSuppressions`, whose responses come as they are."""

    def __init__(self, resource: AsyncEspSuppressions) -> None:
        self.create = returns_raw_async(resource.create)
        self.delete = returns_raw_async(resource.delete)
        self.get = returns_raw_async(resource.get)
        self.list = returns_raw_async(resource.list)
        self.list_by_domain = returns_raw_async(resource.list_by_domain)
