# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `info`."""

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

from ..operations import info as _operations

if TYPE_CHECKING:
    from ..models.allowlist_response import AllowlistResponse


class Info(Resource):
    """Operations of `info`.

    `list_ip_addresses`.
    """

    @property
    def with_raw_response(self) -> InfoWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return InfoWithRawResponse(Info(UnreadTransport(self._transport)))

    def list_ip_addresses(self, *, options: RequestOptions | None = None) -> AllowlistResponse:
        """List the IP addresses that Customer.io sends from.

        For firewalls and SMTP servers of your own. Push notifications come from elsewhere. Needs no credentials.

        `GET /v1/info/ip_addresses` · no credentials · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCioAllowlist
        """
        return self._call(_operations.LIST_IP_ADDRESSES, options=options)


class InfoWithRawResponse:
    """`Info`, whose responses come as they are."""

    def __init__(self, resource: Info) -> None:
        self.list_ip_addresses = returns_raw(resource.list_ip_addresses)


class AsyncInfo(AsyncResource):
    """Operations of `info`.

    `list_ip_addresses`.
    """

    @property
    def with_raw_response(self) -> AsyncInfoWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncInfoWithRawResponse(AsyncInfo(AsyncUnreadTransport(self._transport)))

    async def list_ip_addresses(self, *, options: RequestOptions | None = None) -> AllowlistResponse:
        """List the IP addresses that Customer.io sends from.

        For firewalls and SMTP servers of your own. Push notifications come from elsewhere. Needs no credentials.

        `GET /v1/info/ip_addresses` · no credentials · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCioAllowlist
        """
        return await self._call(_operations.LIST_IP_ADDRESSES, options=options)


class AsyncInfoWithRawResponse:
    """`AsyncInfo`, whose responses come as they are."""

    def __init__(self, resource: AsyncInfo) -> None:
        self.list_ip_addresses = returns_raw_async(resource.list_ip_addresses)
