# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `objects`."""

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

from ..operations import objects as _operations

if TYPE_CHECKING:
    from ..models.find_objects_response import FindObjectsResponse
    from ..models.object_attributes_response import ObjectAttributesResponse
    from ..models.object_filter import ObjectFilter, ObjectFilterDict
    from ..models.object_identifiers import ObjectIdentifiers
    from ..models.object_relationships_response import ObjectRelationshipsResponse
    from ..models.object_types_response import ObjectTypesResponse
    from ..models.related_person import RelatedPerson


class Objects(Resource):
    """Operations of `objects`.

    `get_attributes`, `list_relationships`, `iterate_relationships`, `list_types`, `search`, `iterate_search`.
    """

    @property
    def with_raw_response(self) -> ObjectsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return ObjectsWithRawResponse(Objects(UnreadTransport(self._transport)))

    def get_attributes(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ObjectAttributesResponse:
        """Get the attributes of an object.

        `GET /v1/objects/{object_type_id}/{object_id}/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectAttributes

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
        """
        return self._call(
            _operations.GET_ATTRIBUTES, path=(object_type_id, object_id), query={"id_type": id_type}, options=options
        )

    def list_relationships(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ObjectRelationshipsResponse:
        """List the people an object is related to.

        An entry can turn up on more than one page.

        `GET /v1/objects/{object_type_id}/{object_id}/relationships` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getObjectRelationships

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
        """
        return self._call(
            _operations.LIST_RELATIONSHIPS,
            path=(object_type_id, object_id),
            query={"start": start, "limit": limit, "id_type": id_type},
            options=options,
        )

    def iterate_relationships(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[RelatedPerson, ObjectRelationshipsResponse]:
        """Go through the items of `list_relationships`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            start: The cursor to begin at.
            page_size: Items per page.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_RELATIONSHIPS,
            path=(object_type_id, object_id),
            query={"start": start, "limit": page_size, "id_type": id_type},
            limit=limit,
            options=options,
        )

    def list_types(self, *, options: RequestOptions | None = None) -> ObjectTypesResponse:
        """List the kinds of object in the workspace.

        `GET /v1/object_types` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectTypes
        """
        return self._call(_operations.LIST_TYPES, options=options)

    def search(
        self,
        *,
        filter: ObjectFilter | ObjectFilterDict,
        object_type_id: int | str,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FindObjectsResponse:
        """Find the objects a filter matches.

        An entry can turn up on more than one page. Reads only, although it is a POST. The cursor goes in the query.

        `POST /v1/objects` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectsFilter

        Args:
            filter: One key at the top, `and`, `or`, `not` or `object_attribute`, nested as needed. Conditions repeat
                the kind of object as `type_id`.
            object_type_id: Number of the kind of object, as text.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
        """
        return self._call(
            _operations.SEARCH,
            query={"start": start, "limit": limit},
            body={"filter": filter, "object_type_id": object_type_id},
            options=options,
        )

    def iterate_search(
        self,
        *,
        filter: ObjectFilter | ObjectFilterDict,
        object_type_id: int | str,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[ObjectIdentifiers, FindObjectsResponse]:
        """Go through the items of `search`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            filter: One key at the top, `and`, `or`, `not` or `object_attribute`, nested as needed. Conditions repeat
                the kind of object as `type_id`.
            object_type_id: Number of the kind of object, as text.
            start: The cursor to begin at.
            page_size: Items per page.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.SEARCH,
            query={"start": start, "limit": page_size},
            body={"filter": filter, "object_type_id": object_type_id},
            limit=limit,
            options=options,
        )


class ObjectsWithRawResponse:
    """`Objects`, whose responses come as they are."""

    def __init__(self, resource: Objects) -> None:
        self.get_attributes = returns_raw(resource.get_attributes)
        self.list_relationships = returns_raw(resource.list_relationships)
        self.list_types = returns_raw(resource.list_types)
        self.search = returns_raw(resource.search)


class AsyncObjects(AsyncResource):
    """Operations of `objects`.

    `get_attributes`, `list_relationships`, `iterate_relationships`, `list_types`, `search`, `iterate_search`.
    """

    @property
    def with_raw_response(self) -> AsyncObjectsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncObjectsWithRawResponse(AsyncObjects(AsyncUnreadTransport(self._transport)))

    async def get_attributes(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ObjectAttributesResponse:
        """Get the attributes of an object.

        `GET /v1/objects/{object_type_id}/{object_id}/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectAttributes

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
        """
        return await self._call(
            _operations.GET_ATTRIBUTES, path=(object_type_id, object_id), query={"id_type": id_type}, options=options
        )

    async def list_relationships(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ObjectRelationshipsResponse:
        """List the people an object is related to.

        An entry can turn up on more than one page.

        `GET /v1/objects/{object_type_id}/{object_id}/relationships` · 10 per second · pages by `start` · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getObjectRelationships

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
        """
        return await self._call(
            _operations.LIST_RELATIONSHIPS,
            path=(object_type_id, object_id),
            query={"start": start, "limit": limit, "id_type": id_type},
            options=options,
        )

    def iterate_relationships(
        self,
        object_type_id: int | str,
        object_id: str,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        id_type: Literal["cio_object_id", "object_id"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RelatedPerson, ObjectRelationshipsResponse]:
        """Go through the items of `list_relationships`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            object_type_id: Number of the kind of object, counted from 1 in the order of creation.
            object_id: The object's own id or, as `id_type` says, its `cio_object_id`.
            start: The cursor to begin at.
            page_size: Items per page.
            id_type: What `object_id` is, `object_id` or `cio_object_id`. Left out, it is read as an `object_id`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_RELATIONSHIPS,
            path=(object_type_id, object_id),
            query={"start": start, "limit": page_size, "id_type": id_type},
            limit=limit,
            options=options,
        )

    async def list_types(self, *, options: RequestOptions | None = None) -> ObjectTypesResponse:
        """List the kinds of object in the workspace.

        `GET /v1/object_types` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectTypes
        """
        return await self._call(_operations.LIST_TYPES, options=options)

    async def search(
        self,
        *,
        filter: ObjectFilter | ObjectFilterDict,
        object_type_id: int | str,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FindObjectsResponse:
        """Find the objects a filter matches.

        An entry can turn up on more than one page. Reads only, although it is a POST. The cursor goes in the query.

        `POST /v1/objects` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getObjectsFilter

        Args:
            filter: One key at the top, `and`, `or`, `not` or `object_attribute`, nested as needed. Conditions repeat
                the kind of object as `type_id`.
            object_type_id: Number of the kind of object, as text.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
        """
        return await self._call(
            _operations.SEARCH,
            query={"start": start, "limit": limit},
            body={"filter": filter, "object_type_id": object_type_id},
            options=options,
        )

    def iterate_search(
        self,
        *,
        filter: ObjectFilter | ObjectFilterDict,
        object_type_id: int | str,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ObjectIdentifiers, FindObjectsResponse]:
        """Go through the items of `search`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            filter: One key at the top, `and`, `or`, `not` or `object_attribute`, nested as needed. Conditions repeat
                the kind of object as `type_id`.
            object_type_id: Number of the kind of object, as text.
            start: The cursor to begin at.
            page_size: Items per page.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.SEARCH,
            query={"start": start, "limit": page_size},
            body={"filter": filter, "object_type_id": object_type_id},
            limit=limit,
            options=options,
        )


class AsyncObjectsWithRawResponse:
    """`AsyncObjects`, whose responses come as they are."""

    def __init__(self, resource: AsyncObjects) -> None:
        self.get_attributes = returns_raw_async(resource.get_attributes)
        self.list_relationships = returns_raw_async(resource.list_relationships)
        self.list_types = returns_raw_async(resource.list_types)
        self.search = returns_raw_async(resource.search)
