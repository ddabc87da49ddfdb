# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `entities`."""

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

from ..operations import entities as _operations

if TYPE_CHECKING:
    from ..models.batch_errors_response import BatchErrorsResponse
    from ..models.entity_operation import EntityOperation, EntityOperationDict


class Entities(Resource):
    """Operations of `entities`.

    `batch`, `send`.
    """

    @property
    def with_raw_response(self) -> EntitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return EntitiesWithRawResponse(Entities(UnreadTransport(self._transport)))

    def batch(
        self, *, batch: Sequence[EntityOperation | EntityOperationDict], options: RequestOptions | None = None
    ) -> BatchErrorsResponse | None:
        """Change many people, objects and deliveries in one request.

        At most 500 000 bytes in all and 32 768 per item. Items that fail validation are reported one by one, in a 207
        and sometimes in a 200, while the rest are taken; sending those again does not help.

        `POST /api/v2/batch` · 3,000 per 3 seconds · at most 500,000 bytes · 32,768 bytes per item of `batch` · safe to
        repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/batch

        Args:
            batch: Items as for a single entity, of any mixture of types and actions.
        """
        return self._call(_operations.BATCH, body={"batch": batch}, options=options)

    def send(self, body: EntityOperation | EntityOperationDict, *, options: RequestOptions | None = None) -> None:
        """Change one person, object or delivery.

        At most 32 768 bytes. `type` and `action` say what happens and which fields are needed. Deleting, suppressing
        and merging cannot be undone.

        `POST /api/v2/entity` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/entity
        """
        self._send(_operations.SEND, body=body, options=options)


class EntitiesWithRawResponse:
    """`Entities`, whose responses come as they are."""

    def __init__(self, resource: Entities) -> None:
        self.batch = returns_raw(resource.batch)
        self.send = returns_raw(resource.send)


class AsyncEntities(AsyncResource):
    """Operations of `entities`.

    `batch`, `send`.
    """

    @property
    def with_raw_response(self) -> AsyncEntitiesWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncEntitiesWithRawResponse(AsyncEntities(AsyncUnreadTransport(self._transport)))

    async def batch(
        self, *, batch: Sequence[EntityOperation | EntityOperationDict], options: RequestOptions | None = None
    ) -> BatchErrorsResponse | None:
        """Change many people, objects and deliveries in one request.

        At most 500 000 bytes in all and 32 768 per item. Items that fail validation are reported one by one, in a 207
        and sometimes in a 200, while the rest are taken; sending those again does not help.

        `POST /api/v2/batch` · 3,000 per 3 seconds · at most 500,000 bytes · 32,768 bytes per item of `batch` · safe to
        repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/batch

        Args:
            batch: Items as for a single entity, of any mixture of types and actions.
        """
        return await self._call(_operations.BATCH, body={"batch": batch}, options=options)

    async def send(self, body: EntityOperation | EntityOperationDict, *, options: RequestOptions | None = None) -> None:
        """Change one person, object or delivery.

        At most 32 768 bytes. `type` and `action` say what happens and which fields are needed. Deleting, suppressing
        and merging cannot be undone.

        `POST /api/v2/entity` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/entity
        """
        await self._send(_operations.SEND, body=body, options=options)


class AsyncEntitiesWithRawResponse:
    """`AsyncEntities`, whose responses come as they are."""

    def __init__(self, resource: AsyncEntities) -> None:
        self.batch = returns_raw_async(resource.batch)
        self.send = returns_raw_async(resource.send)
