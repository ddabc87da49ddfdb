# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `data_index`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from customerio_core import AsyncResource, RequestOptions, Resource, returns_raw, returns_raw_async

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..models.attribute_metadata import AttributeMetadata, AttributeMetadataDict
    from ..models.event_metadata import EventMetadata, EventMetadataDict


class DataIndex(Resource):
    """Operations of `data_index`.

    `update_attributes`, `update_events`.
    """

    @property
    def with_raw_response(self) -> DataIndexWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return DataIndexWithRawResponse(DataIndex(self._transport, raw=True))

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
        return cast(
            None, self._call(OPERATIONS["updateAttributeMetadata"], body={"attributes": attributes}, options=options)
        )

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
        return cast(None, self._call(OPERATIONS["updateEventMetadata"], body={"events": events}, options=options))


class DataIndexWithRawResponse:
    """`DataIndex`, whose answers come as they are."""

    def __init__(self, resource: DataIndex) -> None:
        self.update_attributes = returns_raw(resource.update_attributes)
        self.update_events = returns_raw(resource.update_events)


class AsyncDataIndex(AsyncResource):
    """Operations of `data_index`.

    `update_attributes`, `update_events`.
    """

    @property
    def with_raw_response(self) -> AsyncDataIndexWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return AsyncDataIndexWithRawResponse(AsyncDataIndex(self._transport, raw=True))

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
        return cast(
            None,
            await self._call(OPERATIONS["updateAttributeMetadata"], body={"attributes": attributes}, options=options),
        )

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
        return cast(None, await self._call(OPERATIONS["updateEventMetadata"], body={"events": events}, options=options))


class AsyncDataIndexWithRawResponse:
    """`AsyncDataIndex`, whose answers come as they are."""

    def __init__(self, resource: AsyncDataIndex) -> None:
        self.update_attributes = returns_raw_async(resource.update_attributes)
        self.update_events = returns_raw_async(resource.update_events)
