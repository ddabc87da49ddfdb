# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `snippets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    UNSET,
    AsyncResource,
    AsyncUnreadTransport,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import snippets as _operations

if TYPE_CHECKING:
    from ..models.snippet_response import SnippetResponse
    from ..models.snippets_response import SnippetsResponse


class Snippets(Resource):
    """Operations of `snippets`.

    `create`, `delete`, `list`, `update`.
    """

    @property
    def with_raw_response(self) -> SnippetsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return SnippetsWithRawResponse(Snippets(UnreadTransport(self._transport)))

    def create(self, *, name: str, value: str, options: RequestOptions | None = None) -> SnippetResponse:
        """Create a snippet.

        A name that exists already is an error; `update` creates or changes.

        `POST /v1/snippets` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createSnippet

        Args:
            name: Name used in Liquid, as `{{snippets.name}}`. At most 150 characters.
            value: Content, Liquid included.
        """
        return self._call(_operations.CREATE, body={"name": name, "value": value}, options=options)

    def delete(self, snippet_name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a snippet.

        One that is still in use is kept, and the call fails with 400.

        `DELETE /v1/snippets/{snippet_name}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSnippet

        Args:
            snippet_name: Name of the snippet.
        """
        self._send(_operations.DELETE, path=(snippet_name,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> SnippetsResponse:
        """List every snippet of the workspace.

        `GET /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSnippets
        """
        return self._call(_operations.LIST, options=options)

    def update(
        self, *, name: str, value: str, updated_at: UnixTime | Unset = UNSET, options: RequestOptions | None = None
    ) -> SnippetResponse:
        """Create a snippet or replace the one of that name.

        `PUT /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateSnippets

        Args:
            name: Unique name, which decides between creating and replacing.
            value: Content.
            updated_at: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return self._call(
            _operations.UPDATE, body={"name": name, "value": value, "updated_at": updated_at}, options=options
        )


class SnippetsWithRawResponse:
    """`Snippets`, whose responses come as they are."""

    def __init__(self, resource: Snippets) -> None:
        self.create = returns_raw(resource.create)
        self.delete = returns_raw(resource.delete)
        self.list = returns_raw(resource.list)
        self.update = returns_raw(resource.update)


class AsyncSnippets(AsyncResource):
    """Operations of `snippets`.

    `create`, `delete`, `list`, `update`.
    """

    @property
    def with_raw_response(self) -> AsyncSnippetsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncSnippetsWithRawResponse(AsyncSnippets(AsyncUnreadTransport(self._transport)))

    async def create(self, *, name: str, value: str, options: RequestOptions | None = None) -> SnippetResponse:
        """Create a snippet.

        A name that exists already is an error; `update` creates or changes.

        `POST /v1/snippets` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createSnippet

        Args:
            name: Name used in Liquid, as `{{snippets.name}}`. At most 150 characters.
            value: Content, Liquid included.
        """
        return await self._call(_operations.CREATE, body={"name": name, "value": value}, options=options)

    async def delete(self, snippet_name: str, *, options: RequestOptions | None = None) -> None:
        """Delete a snippet.

        One that is still in use is kept, and the call fails with 400.

        `DELETE /v1/snippets/{snippet_name}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteSnippet

        Args:
            snippet_name: Name of the snippet.
        """
        await self._send(_operations.DELETE, path=(snippet_name,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> SnippetsResponse:
        """List every snippet of the workspace.

        `GET /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listSnippets
        """
        return await self._call(_operations.LIST, options=options)

    async def update(
        self, *, name: str, value: str, updated_at: UnixTime | Unset = UNSET, options: RequestOptions | None = None
    ) -> SnippetResponse:
        """Create a snippet or replace the one of that name.

        `PUT /v1/snippets` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateSnippets

        Args:
            name: Unique name, which decides between creating and replacing.
            value: Content.
            updated_at: Unix seconds (or an aware `datetime`) of the last change. The service sets it.
        """
        return await self._call(
            _operations.UPDATE, body={"name": name, "value": value, "updated_at": updated_at}, options=options
        )


class AsyncSnippetsWithRawResponse:
    """`AsyncSnippets`, whose responses come as they are."""

    def __init__(self, resource: AsyncSnippets) -> None:
        self.create = returns_raw_async(resource.create)
        self.delete = returns_raw_async(resource.delete)
        self.list = returns_raw_async(resource.list)
        self.update = returns_raw_async(resource.update)
