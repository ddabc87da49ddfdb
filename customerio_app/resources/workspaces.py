# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `workspaces`."""

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

from ..operations import workspaces as _operations

if TYPE_CHECKING:
    from ..models.workspaces_response import WorkspacesResponse


class Workspaces(Resource):
    """Operations of `workspaces`.

    `list`.
    """

    @property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return WorkspacesWithRawResponse(Workspaces(UnreadTransport(self._transport)))

    def list(self, *, options: RequestOptions | None = None) -> WorkspacesResponse:
        """List the workspaces of the account with their counts.

        Counts are up to two hours old. Sent messages are those of the current billing period.

        `GET /v1/workspaces` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listWorkspaces
        """
        return self._call(_operations.LIST, options=options)


class WorkspacesWithRawResponse:
    """`Workspaces`, whose responses come as they are."""

    def __init__(self, resource: Workspaces) -> None:
        self.list = returns_raw(resource.list)


class AsyncWorkspaces(AsyncResource):
    """Operations of `workspaces`.

    `list`.
    """

    @property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncWorkspacesWithRawResponse(AsyncWorkspaces(AsyncUnreadTransport(self._transport)))

    async def list(self, *, options: RequestOptions | None = None) -> WorkspacesResponse:
        """List the workspaces of the account with their counts.

        Counts are up to two hours old. Sent messages are those of the current billing period.

        `GET /v1/workspaces` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listWorkspaces
        """
        return await self._call(_operations.LIST, options=options)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces`, whose responses come as they are."""

    def __init__(self, resource: AsyncWorkspaces) -> None:
        self.list = returns_raw_async(resource.list)
