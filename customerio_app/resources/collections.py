# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `collections`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from customerio_core import (
    UNSET,
    AsyncResource,
    AsyncUnreadTransport,
    RequestOptions,
    Resource,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import collections as _operations

if TYPE_CHECKING:
    from ..models.collection_response import CollectionResponse
    from ..models.collections_response import CollectionsResponse


class Collections(Resource):
    """Operations of `collections`.

    `create`, `delete`, `get`, `get_content`, `list`, `update`, `update_content`.
    """

    @property
    def with_raw_response(self) -> CollectionsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return CollectionsWithRawResponse(Collections(UnreadTransport(self._transport)))

    @overload
    def create(
        self, *, data: Sequence[Mapping[str, Any]], name: str, options: RequestOptions | None = None
    ) -> CollectionResponse: ...

    @overload
    def create(self, *, name: str, url: str, options: RequestOptions | None = None) -> CollectionResponse: ...

    def create(
        self,
        *,
        name: str,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Create a collection from rows or from a file on the web.

        At most 10 MB in all and 10 kB per row.

        `POST /v1/collections` · 10 per second · at most 10,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/addCollection

        Args:
            name: Name by which messages refer to the collection.
            data: Rows, as objects. Give either these or a `url`.
            url: Address of CSV or JSON data to download instead. The content type decides, then the file extension;
                failing both it is read as JSON.
        """
        return self._call(_operations.CREATE, body={"data": data, "name": name, "url": url}, options=options)

    def delete(self, collection_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a collection and its contents.

        Messages that still refer to it render empty values, without an error.

        `DELETE /v1/collections/{collection_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteCollection

        Args:
            collection_id: Id of the collection.
        """
        self._send(_operations.DELETE, path=(collection_id,), options=options)

    def get(self, collection_id: int, *, options: RequestOptions | None = None) -> CollectionResponse:
        """Get the name and schema of a collection.

        The rows come with the contents operation.

        `GET /v1/collections/{collection_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollection

        Args:
            collection_id: Id of the collection.
        """
        return self._call(_operations.GET, path=(collection_id,), options=options)

    def get_content(
        self, collection_id: int, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]] | dict[str, Any]:
        """Get the contents of a collection.

        `GET /v1/collections/{collection_id}/content` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollectionContents

        Args:
            collection_id: Id of the collection.
        """
        return self._call(_operations.GET_CONTENT, path=(collection_id,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> CollectionsResponse:
        """List every collection of the workspace.

        With the schema, without the rows.

        `GET /v1/collections` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollections
        """
        return self._call(_operations.LIST, options=options)

    def update(
        self,
        collection_id: int,
        *,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Rename a collection or replace its contents.

        New rows or a new `url` replace everything. Messages that use the old name find no data. At most 10 MB in all
        and 10 kB per row.

        `PUT /v1/collections/{collection_id}` · 10 per second · at most 10,000,000 bytes · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCollection

        Args:
            collection_id: Id of the collection.
            data: Rows, as objects. Give either these or a `url`.
            name: Name by which messages refer to the collection.
            url: Address of CSV or JSON data to download instead. The content type decides, then the file extension;
                failing both it is read as JSON.
        """
        return self._call(
            _operations.UPDATE, path=(collection_id,), body={"data": data, "name": name, "url": url}, options=options
        )

    def update_content(
        self,
        collection_id: int,
        body: Sequence[Mapping[str, Any]] | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Replace the contents of a collection.

        Whatever the call leaves out is gone. At most 10 MB in all and 10 kB per row.

        `PUT /v1/collections/{collection_id}/content` · 10 per second · at most 10,000,000 bytes · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCollectionContents

        Args:
            collection_id: Id of the collection.
        """
        return self._call(_operations.UPDATE_CONTENT, path=(collection_id,), body=body, options=options)


class CollectionsWithRawResponse:
    """`Collections`, whose responses come as they are."""

    def __init__(self, resource: Collections) -> None:
        self.create = returns_raw(resource.create)
        self.delete = returns_raw(resource.delete)
        self.get = returns_raw(resource.get)
        self.get_content = returns_raw(resource.get_content)
        self.list = returns_raw(resource.list)
        self.update = returns_raw(resource.update)
        self.update_content = returns_raw(resource.update_content)


class AsyncCollections(AsyncResource):
    """Operations of `collections`.

    `create`, `delete`, `get`, `get_content`, `list`, `update`, `update_content`.
    """

    @property
    def with_raw_response(self) -> AsyncCollectionsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncCollectionsWithRawResponse(AsyncCollections(AsyncUnreadTransport(self._transport)))

    @overload
    async def create(
        self, *, data: Sequence[Mapping[str, Any]], name: str, options: RequestOptions | None = None
    ) -> CollectionResponse: ...

    @overload
    async def create(self, *, name: str, url: str, options: RequestOptions | None = None) -> CollectionResponse: ...

    async def create(
        self,
        *,
        name: str,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Create a collection from rows or from a file on the web.

        At most 10 MB in all and 10 kB per row.

        `POST /v1/collections` · 10 per second · at most 10,000,000 bytes · not safe to repeat.

        https://docs.customer.io/api/app/#operation/addCollection

        Args:
            name: Name by which messages refer to the collection.
            data: Rows, as objects. Give either these or a `url`.
            url: Address of CSV or JSON data to download instead. The content type decides, then the file extension;
                failing both it is read as JSON.
        """
        return await self._call(_operations.CREATE, body={"data": data, "name": name, "url": url}, options=options)

    async def delete(self, collection_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a collection and its contents.

        Messages that still refer to it render empty values, without an error.

        `DELETE /v1/collections/{collection_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteCollection

        Args:
            collection_id: Id of the collection.
        """
        await self._send(_operations.DELETE, path=(collection_id,), options=options)

    async def get(self, collection_id: int, *, options: RequestOptions | None = None) -> CollectionResponse:
        """Get the name and schema of a collection.

        The rows come with the contents operation.

        `GET /v1/collections/{collection_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollection

        Args:
            collection_id: Id of the collection.
        """
        return await self._call(_operations.GET, path=(collection_id,), options=options)

    async def get_content(
        self, collection_id: int, *, options: RequestOptions | None = None
    ) -> builtins.list[dict[str, Any]] | dict[str, Any]:
        """Get the contents of a collection.

        `GET /v1/collections/{collection_id}/content` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollectionContents

        Args:
            collection_id: Id of the collection.
        """
        return await self._call(_operations.GET_CONTENT, path=(collection_id,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> CollectionsResponse:
        """List every collection of the workspace.

        With the schema, without the rows.

        `GET /v1/collections` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getCollections
        """
        return await self._call(_operations.LIST, options=options)

    async def update(
        self,
        collection_id: int,
        *,
        data: Sequence[Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Rename a collection or replace its contents.

        New rows or a new `url` replace everything. Messages that use the old name find no data. At most 10 MB in all
        and 10 kB per row.

        `PUT /v1/collections/{collection_id}` · 10 per second · at most 10,000,000 bytes · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCollection

        Args:
            collection_id: Id of the collection.
            data: Rows, as objects. Give either these or a `url`.
            name: Name by which messages refer to the collection.
            url: Address of CSV or JSON data to download instead. The content type decides, then the file extension;
                failing both it is read as JSON.
        """
        return await self._call(
            _operations.UPDATE, path=(collection_id,), body={"data": data, "name": name, "url": url}, options=options
        )

    async def update_content(
        self,
        collection_id: int,
        body: Sequence[Mapping[str, Any]] | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> CollectionResponse:
        """Replace the contents of a collection.

        Whatever the call leaves out is gone. At most 10 MB in all and 10 kB per row.

        `PUT /v1/collections/{collection_id}/content` · 10 per second · at most 10,000,000 bytes · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateCollectionContents

        Args:
            collection_id: Id of the collection.
        """
        return await self._call(_operations.UPDATE_CONTENT, path=(collection_id,), body=body, options=options)


class AsyncCollectionsWithRawResponse:
    """`AsyncCollections`, whose responses come as they are."""

    def __init__(self, resource: AsyncCollections) -> None:
        self.create = returns_raw_async(resource.create)
        self.delete = returns_raw_async(resource.delete)
        self.get = returns_raw_async(resource.get)
        self.get_content = returns_raw_async(resource.get_content)
        self.list = returns_raw_async(resource.list)
        self.update = returns_raw_async(resource.update)
        self.update_content = returns_raw_async(resource.update_content)
