# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `data_index`."""

from __future__ import annotations

from collections.abc import Sequence
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

from ..operations import data_index as _operations

if TYPE_CHECKING:
    from ..models.attribute_metadata import AttributeMetadata, AttributeMetadataDict
    from ..models.event_metadata import EventMetadata, EventMetadataDict


class DataIndex(Resource):
    """Operations of `data_index`.

    `update_attributes`, `update_events`.
    """

    @property
    def with_raw_response(self) -> DataIndexWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return DataIndexWithRawResponse(DataIndex(UnreadTransport(self._transport)))

    def update_attributes(
        self, *, attributes: Sequence[AttributeMetadata | AttributeMetadataDict], options: RequestOptions | None = None
    ) -> None:
        """Describe attributes in the data index, adding new ones.

        Changes no person. A new attribute stays hidden in the index until somebody has it.

        `POST /v1/data_index/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAttributeMetadata

        Args:
            attributes: From 1 to 100 entries with `name`, `description` (at most 255 characters) and, on premium plans,
                `privacy_level`, 1 for sensitive and 0 for not.
        """
        self._send(_operations.UPDATE_ATTRIBUTES, body={"attributes": attributes}, options=options)

    def update_events(
        self, *, events: Sequence[EventMetadata | EventMetadataDict], options: RequestOptions | None = None
    ) -> None:
        """Describe events in the data index, adding new ones.

        Records nothing. A new event stays hidden in the index until somebody has had it.

        `POST /v1/data_index/events` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEventMetadata

        Args:
            events: From 1 to 100 entries with `name` and `description` (at most 255 characters).
        """
        self._send(_operations.UPDATE_EVENTS, body={"events": events}, options=options)


class DataIndexWithRawResponse:
    """`DataIndex`, whose responses come as they are."""

    def __init__(self, resource: DataIndex) -> None:
        self.update_attributes = returns_raw(resource.update_attributes)
        self.update_events = returns_raw(resource.update_events)


class AsyncDataIndex(AsyncResource):
    """Operations of `data_index`.

    `update_attributes`, `update_events`.
    """

    @property
    def with_raw_response(self) -> AsyncDataIndexWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncDataIndexWithRawResponse(AsyncDataIndex(AsyncUnreadTransport(self._transport)))

    async def update_attributes(
        self, *, attributes: Sequence[AttributeMetadata | AttributeMetadataDict], options: RequestOptions | None = None
    ) -> None:
        """Describe attributes in the data index, adding new ones.

        Changes no person. A new attribute stays hidden in the index until somebody has it.

        `POST /v1/data_index/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAttributeMetadata

        Args:
            attributes: From 1 to 100 entries with `name`, `description` (at most 255 characters) and, on premium plans,
                `privacy_level`, 1 for sensitive and 0 for not.
        """
        await self._send(_operations.UPDATE_ATTRIBUTES, body={"attributes": attributes}, options=options)

    async def update_events(
        self, *, events: Sequence[EventMetadata | EventMetadataDict], options: RequestOptions | None = None
    ) -> None:
        """Describe events in the data index, adding new ones.

        Records nothing. A new event stays hidden in the index until somebody has had it.

        `POST /v1/data_index/events` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEventMetadata

        Args:
            events: From 1 to 100 entries with `name` and `description` (at most 255 characters).
        """
        await self._send(_operations.UPDATE_EVENTS, body={"events": events}, options=options)


class AsyncDataIndexWithRawResponse:
    """`AsyncDataIndex`, whose responses come as they are."""

    def __init__(self, resource: AsyncDataIndex) -> None:
        self.update_attributes = returns_raw_async(resource.update_attributes)
        self.update_events = returns_raw_async(resource.update_events)
