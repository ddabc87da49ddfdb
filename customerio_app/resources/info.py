# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `info`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import AsyncResource, RequestOptions, Resource

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..models.allowlist_response import AllowlistResponse


class Info(Resource):
    """Operations of `info`.

    `list_ip_addresses`.
    """

    def list_ip_addresses(self, *, options: RequestOptions | None = None) -> AllowlistResponse:
        """List the IP addresses that Customer.io sends from.

        For firewalls and SMTP servers of your own. Push notifications come from elsewhere. Needs no credentials.

        `GET /v1/info/ip_addresses` · no credentials · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCioAllowlist
        """
        return self._call(OPERATIONS["getCioAllowlist"], options=options)


class AsyncInfo(AsyncResource):
    """Operations of `info`.

    `list_ip_addresses`.
    """

    async def list_ip_addresses(self, *, options: RequestOptions | None = None) -> AllowlistResponse:
        """List the IP addresses that Customer.io sends from.

        For firewalls and SMTP servers of your own. Push notifications come from elsewhere. Needs no credentials.

        `GET /v1/info/ip_addresses` · no credentials · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCioAllowlist
        """
        return await self._call(OPERATIONS["getCioAllowlist"], options=options)
