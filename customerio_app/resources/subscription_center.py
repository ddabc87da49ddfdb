# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `subscription_center`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import AsyncResource, RequestOptions, Resource

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..models.topics_response import TopicsResponse


class SubscriptionCenter(Resource):
    """Operations of `subscription_center`.

    `list_topics`.
    """

    def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return self._call(OPERATIONS["getTopics"], options=options)


class AsyncSubscriptionCenter(AsyncResource):
    """Operations of `subscription_center`.

    `list_topics`.
    """

    async def list_topics(self, *, options: RequestOptions | None = None) -> TopicsResponse:
        """List the subscription topics of the workspace.

        `GET /v1/subscription_topics` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getTopics
        """
        return await self._call(OPERATIONS["getTopics"], options=options)
