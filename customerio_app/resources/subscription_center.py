# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `subscription_center`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import AsyncResource, RequestOptions, Resource, returns_raw, returns_raw_async

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..models.topics_response import TopicsResponse


class SubscriptionCenter(Resource):
    """Operations of `subscription_center`.

    `list_topics`.
    """

    @property
    def with_raw_response(self) -> SubscriptionCenterWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return SubscriptionCenterWithRawResponse(SubscriptionCenter(self._transport, raw=True))

    def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return self._call(OPERATIONS["getTopics"], options=options)


class SubscriptionCenterWithRawResponse:
    """`SubscriptionCenter`, whose answers come as they are."""

    def __init__(self, resource: SubscriptionCenter) -> None:
        self.list_topics = returns_raw(resource.list_topics)


class AsyncSubscriptionCenter(AsyncResource):
    """Operations of `subscription_center`.

    `list_topics`.
    """

    @property
    def with_raw_response(self) -> AsyncSubscriptionCenterWithRawResponse:
        """The same calls, answered with status, headers and bytes, and with `parse()` for what they return here."""
        return AsyncSubscriptionCenterWithRawResponse(AsyncSubscriptionCenter(self._transport, raw=True))

    async def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return await self._call(OPERATIONS["getTopics"], options=options)


class AsyncSubscriptionCenterWithRawResponse:
    """`AsyncSubscriptionCenter`, whose answers come as they are."""

    def __init__(self, resource: AsyncSubscriptionCenter) -> None:
        self.list_topics = returns_raw_async(resource.list_topics)
