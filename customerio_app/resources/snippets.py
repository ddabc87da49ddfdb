# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `snippets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import UNSET, AsyncResource, RequestOptions, Resource, UnixTime, Unset

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..models.snippet_response import SnippetResponse
    from ..models.snippets_response import SnippetsResponse


class Snippets(Resource):
    """Operations of `snippets`.

    `delete`, `list`, `update`.
    """

    def delete(self, snippet_name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a snippet.

        One that is still in use is kept, and the call fails with 400.

        `DELETE /v1/snippets/{snippet_name}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSnippet
        """
        self._call(OPERATIONS["deleteSnippet"], path=(snippet_name,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> SnippetsResponse:
        """List every snippet of the workspace.

        `GET /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSnippets
        """
        return self._call(OPERATIONS["listSnippets"], options=options)

    def update(
        self, *, name: str, value: str, updated_at: UnixTime | Unset = UNSET, options: RequestOptions | None = None
    ) -> SnippetResponse:
        """Create a snippet or replace the one of that name.

        `PUT /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateSnippets

        Args:
            name: Unique name, which decides between creating and replacing.
            value: Content.
        """
        return self._call(
            OPERATIONS["updateSnippets"], body={"name": name, "value": value, "updated_at": updated_at}, options=options
        )


class AsyncSnippets(AsyncResource):
    """Operations of `snippets`.

    `delete`, `list`, `update`.
    """

    async def delete(self, snippet_name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a snippet.

        One that is still in use is kept, and the call fails with 400.

        `DELETE /v1/snippets/{snippet_name}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSnippet
        """
        await self._call(OPERATIONS["deleteSnippet"], path=(snippet_name,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> SnippetsResponse:
        """List every snippet of the workspace.

        `GET /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSnippets
        """
        return await self._call(OPERATIONS["listSnippets"], options=options)

    async def update(
        self, *, name: str, value: str, updated_at: UnixTime | Unset = UNSET, options: RequestOptions | None = None
    ) -> SnippetResponse:
        """Create a snippet or replace the one of that name.

        `PUT /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateSnippets

        Args:
            name: Unique name, which decides between creating and replacing.
            value: Content.
        """
        return await self._call(
            OPERATIONS["updateSnippets"], body={"name": name, "value": value, "updated_at": updated_at}, options=options
        )
