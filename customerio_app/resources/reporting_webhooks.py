# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `reporting_webhooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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

from ..operations import reporting_webhooks as _operations

if TYPE_CHECKING:
    from ..models.reporting_webhook import ReportingWebhook
    from ..models.reporting_webhooks_response import ReportingWebhooksResponse
    from ..models.webhook_event_name import WebhookEventName


class ReportingWebhooks(Resource):
    """Operations of `reporting_webhooks`.

    `create`, `delete`, `get`, `list`, `update`.
    """

    @property
    def with_raw_response(self) -> ReportingWebhooksWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return ReportingWebhooksWithRawResponse(ReportingWebhooks(UnreadTransport(self._transport)))

    def create(
        self,
        *,
        endpoint: str,
        events: Sequence[WebhookEventName],
        name: str,
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        id: int | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ReportingWebhook:
        """Create a reporting webhook.

        The endpoint has to respond within 4 seconds; failed events are tried again for 7 days.

        `POST /v1/reporting_webhooks` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createWebhook

        Args:
            endpoint: Address that receives the events.
            events: Kinds of event to report, at least one, such as `email_opened` or `customer_unsubscribed`.
            name: Name in the app.
            disabled: True stops the events, false lets them flow again.
            full_resolution: True reports every open and click, false the first of each. The service takes false when it
                is left out.
            id: Id of the webhook. The service sets it.
            with_content: True adds the content of the message to events of sending.
        """
        return self._call(
            _operations.CREATE,
            body={
                "endpoint": endpoint,
                "events": events,
                "name": name,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "id": id,
                "with_content": with_content,
            },
            options=options,
        )

    def delete(self, webhook_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a reporting webhook.

        `DELETE /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteWebhook

        Args:
            webhook_id: Id of the reporting webhook.
        """
        self._send(_operations.DELETE, path=(webhook_id,), options=options)

    def get(self, webhook_id: int, *, options: RequestOptions | None = None) -> ReportingWebhook:
        """Get one reporting webhook.

        `GET /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getWebhook

        Args:
            webhook_id: Id of the reporting webhook.
        """
        return self._call(_operations.GET, path=(webhook_id,), options=options)

    def list(self, *, options: RequestOptions | None = None) -> ReportingWebhooksResponse:
        """List the reporting webhooks of the workspace.

        `GET /v1/reporting_webhooks` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listWebhooks
        """
        return self._call(_operations.LIST, options=options)

    def update(
        self,
        webhook_id: int,
        *,
        endpoint: str,
        events: Sequence[WebhookEventName],
        name: str,
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        id: int | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ReportingWebhook:
        """Change a reporting webhook.

        Name, endpoint and events are needed even where they stay the same.

        `PUT /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateWebhook

        Args:
            webhook_id: Id of the reporting webhook.
            endpoint: Address that receives the events.
            events: Kinds of event to report, at least one, such as `email_opened` or `customer_unsubscribed`.
            name: Name in the app.
            disabled: True stops the events, false lets them flow again.
            full_resolution: True reports every open and click, false the first of each. The service takes false when it
                is left out.
            id: Id of the webhook. The service sets it.
            with_content: True adds the content of the message to events of sending.
        """
        return self._call(
            _operations.UPDATE,
            path=(webhook_id,),
            body={
                "endpoint": endpoint,
                "events": events,
                "name": name,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "id": id,
                "with_content": with_content,
            },
            options=options,
        )


class ReportingWebhooksWithRawResponse:
    """`ReportingWebhooks`, whose responses come as they are."""

    def __init__(self, resource: ReportingWebhooks) -> None:
        self.create = returns_raw(resource.create)
        self.delete = returns_raw(resource.delete)
        self.get = returns_raw(resource.get)
        self.list = returns_raw(resource.list)
        self.update = returns_raw(resource.update)


class AsyncReportingWebhooks(AsyncResource):
    """Operations of `reporting_webhooks`.

    `create`, `delete`, `get`, `list`, `update`.
    """

    @property
    def with_raw_response(self) -> AsyncReportingWebhooksWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncReportingWebhooksWithRawResponse(AsyncReportingWebhooks(AsyncUnreadTransport(self._transport)))

    async def create(
        self,
        *,
        endpoint: str,
        events: Sequence[WebhookEventName],
        name: str,
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        id: int | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ReportingWebhook:
        """Create a reporting webhook.

        The endpoint has to respond within 4 seconds; failed events are tried again for 7 days.

        `POST /v1/reporting_webhooks` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createWebhook

        Args:
            endpoint: Address that receives the events.
            events: Kinds of event to report, at least one, such as `email_opened` or `customer_unsubscribed`.
            name: Name in the app.
            disabled: True stops the events, false lets them flow again.
            full_resolution: True reports every open and click, false the first of each. The service takes false when it
                is left out.
            id: Id of the webhook. The service sets it.
            with_content: True adds the content of the message to events of sending.
        """
        return await self._call(
            _operations.CREATE,
            body={
                "endpoint": endpoint,
                "events": events,
                "name": name,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "id": id,
                "with_content": with_content,
            },
            options=options,
        )

    async def delete(self, webhook_id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a reporting webhook.

        `DELETE /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteWebhook

        Args:
            webhook_id: Id of the reporting webhook.
        """
        await self._send(_operations.DELETE, path=(webhook_id,), options=options)

    async def get(self, webhook_id: int, *, options: RequestOptions | None = None) -> ReportingWebhook:
        """Get one reporting webhook.

        `GET /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getWebhook

        Args:
            webhook_id: Id of the reporting webhook.
        """
        return await self._call(_operations.GET, path=(webhook_id,), options=options)

    async def list(self, *, options: RequestOptions | None = None) -> ReportingWebhooksResponse:
        """List the reporting webhooks of the workspace.

        `GET /v1/reporting_webhooks` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listWebhooks
        """
        return await self._call(_operations.LIST, options=options)

    async def update(
        self,
        webhook_id: int,
        *,
        endpoint: str,
        events: Sequence[WebhookEventName],
        name: str,
        disabled: bool | Unset = UNSET,
        full_resolution: bool | Unset = UNSET,
        id: int | Unset = UNSET,
        with_content: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ReportingWebhook:
        """Change a reporting webhook.

        Name, endpoint and events are needed even where they stay the same.

        `PUT /v1/reporting_webhooks/{webhook_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateWebhook

        Args:
            webhook_id: Id of the reporting webhook.
            endpoint: Address that receives the events.
            events: Kinds of event to report, at least one, such as `email_opened` or `customer_unsubscribed`.
            name: Name in the app.
            disabled: True stops the events, false lets them flow again.
            full_resolution: True reports every open and click, false the first of each. The service takes false when it
                is left out.
            id: Id of the webhook. The service sets it.
            with_content: True adds the content of the message to events of sending.
        """
        return await self._call(
            _operations.UPDATE,
            path=(webhook_id,),
            body={
                "endpoint": endpoint,
                "events": events,
                "name": name,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "id": id,
                "with_content": with_content,
            },
            options=options,
        )


class AsyncReportingWebhooksWithRawResponse:
    """`AsyncReportingWebhooks`, whose responses come as they are."""

    def __init__(self, resource: AsyncReportingWebhooks) -> None:
        self.create = returns_raw_async(resource.create)
        self.delete = returns_raw_async(resource.delete)
        self.get = returns_raw_async(resource.get)
        self.list = returns_raw_async(resource.list)
        self.update = returns_raw_async(resource.update)
