# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `subscription_center`."""

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

from ..operations import subscription_center as _operations

if TYPE_CHECKING:
    from ..models.subscription_center_token_response import SubscriptionCenterTokenResponse
    from ..models.subscription_channels_response import SubscriptionChannelsResponse
    from ..models.topics_response import TopicsResponse


class SubscriptionCenter(Resource):
    """Operations of `subscription_center`.

    `get_token`, `list_channels`, `list_topics`.
    """

    @property
    def with_raw_response(self) -> SubscriptionCenterWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return SubscriptionCenterWithRawResponse(SubscriptionCenter(UnreadTransport(self._transport)))

    def get_token(self, customer_id: str, *, options: RequestOptions | None = None) -> SubscriptionCenterTokenResponse:
        """Create a link to a person's subscription center.

        Token and link are valid for 24 hours. Anyone who has the link can change this person's subscriptions.

        `GET /v1/subscription_center/{customer_id}/token` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSubscriptionCenterToken

        Args:
            customer_id: Id or email address of a person in the workspace.
        """
        return self._call(_operations.GET_TOKEN, path=(customer_id,), options=options)

    def list_channels(self, *, options: RequestOptions | None = None) -> SubscriptionChannelsResponse:
        """List the channels of the subscription center.

        `GET /v1/subscription_channels` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getChannels
        """
        return self._call(_operations.LIST_CHANNELS, options=options)

    def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return self._call(_operations.LIST_TOPICS, options=options)


class SubscriptionCenterWithRawResponse:
    """`SubscriptionCenter`, whose responses come as they are."""

    def __init__(self, resource: SubscriptionCenter) -> None:
        self.get_token = returns_raw(resource.get_token)
        self.list_channels = returns_raw(resource.list_channels)
        self.list_topics = returns_raw(resource.list_topics)


class AsyncSubscriptionCenter(AsyncResource):
    """Operations of `subscription_center`.

    `get_token`, `list_channels`, `list_topics`.
    """

    @property
    def with_raw_response(self) -> AsyncSubscriptionCenterWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncSubscriptionCenterWithRawResponse(AsyncSubscriptionCenter(AsyncUnreadTransport(self._transport)))

    async def get_token(
        self, customer_id: str, *, options: RequestOptions | None = None
    ) -> SubscriptionCenterTokenResponse:
        """Create a link to a person's subscription center.

        Token and link are valid for 24 hours. Anyone who has the link can change this person's subscriptions.

        `GET /v1/subscription_center/{customer_id}/token` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getSubscriptionCenterToken

        Args:
            customer_id: Id or email address of a person in the workspace.
        """
        return await self._call(_operations.GET_TOKEN, path=(customer_id,), options=options)

    async def list_channels(self, *, options: RequestOptions | None = None) -> SubscriptionChannelsResponse:
        """List the channels of the subscription center.

        `GET /v1/subscription_channels` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getChannels
        """
        return await self._call(_operations.LIST_CHANNELS, options=options)

    async def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return await self._call(_operations.LIST_TOPICS, options=options)


class AsyncSubscriptionCenterWithRawResponse:
    """`AsyncSubscriptionCenter`, whose responses come as they are."""

    def __init__(self, resource: AsyncSubscriptionCenter) -> None:
        self.get_token = returns_raw_async(resource.get_token)
        self.list_channels = returns_raw_async(resource.list_channels)
        self.list_topics = returns_raw_async(resource.list_topics)
