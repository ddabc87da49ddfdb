# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `events`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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

from ..operations import events as _operations

if TYPE_CHECKING:
    from ..models.anonymous_event_data import AnonymousEventData, AnonymousEventDataDict
    from ..models.event_data import EventData, EventDataDict


class Events(Resource):
    """Operations of `events`.

    `report_metric`, `report_push_metric`, `track`, `track_anonymous`.
    """

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return EventsWithRawResponse(Events(UnreadTransport(self._transport)))

    def report_metric(
        self,
        *,
        delivery_id: str,
        metric: Literal["bounced", "clicked", "converted", "deferred", "delivered", "dropped", "opened", "spammed"],
        href: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report what became of a message on any channel.

        For channels that do not report by themselves. Which metrics exist depends on the channel of the delivery.

        `POST /api/v1/metrics` · no credentials · 3,000 per 3 seconds · not safe to repeat.

        https://docs.customer.io/api/track/#operation/metrics

        Args:
            delivery_id: Value of the `CIO-Delivery-ID` header or parameter that came with the message.
            metric: One of `delivered`, `opened`, `clicked`, `converted`, `bounced`, `deferred`, `dropped` and
                `spammed`. Push knows no clicks, in-app only opens, clicks and conversions.
            href: Link that was followed, for `clicked`.
            reason: Why it failed, for `bounced` and its like.
            recipient: Address, phone number, device token or in-app id that got the message, by channel.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
        """
        self._send(
            _operations.REPORT_METRIC,
            body={
                "delivery_id": delivery_id,
                "metric": metric,
                "href": href,
                "reason": reason,
                "recipient": recipient,
                "timestamp": timestamp,
            },
            options=options,
        )

    def report_push_metric(
        self,
        *,
        delivery_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        event: Literal["converted", "delivered", "opened"] | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report that a push was delivered, opened or led to a conversion.

        Superseded by the metrics operation, which takes every channel.

        `POST /api/v1/push/events` · deprecated · no credentials · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/pushMetrics

        Args:
            delivery_id: Value of `CIO-Delivery-ID` in the push.
            device_id: Value of `CIO-Delivery-Token` in the push.
            event: One of `opened`, `converted` and `delivered`.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
        """
        self._send(
            _operations.REPORT_PUSH_METRIC,
            body={"delivery_id": delivery_id, "device_id": device_id, "event": event, "timestamp": timestamp},
            options=options,
        )

    def track(
        self,
        identifier: str,
        *,
        name: str,
        data: EventData | EventDataDict | Mapping[str, Any] | Unset = UNSET,
        id: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        type: Literal["event", "page", "screen"] | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record an event, page view or screen view of a person.

        The name may have 100 bytes, the data 100 000. Blanks around the name are cut off. Only events less than 72
        hours old can start campaigns.

        `POST /api/v1/customers/{identifier}/events` · 3,000 per 3 seconds · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/track

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            name: What happened, or for page and screen views the page or screen. At most 100 bytes.
            data: Details for messages and segments, at most 100 000 bytes. In an event that starts a campaign
                `recipient`, `from_address` and `reply_to` override those of the campaign.
            id: ULID on which the service drops repeats, so that a retry counts once. Made for you when left out. Never
                put a person's id here.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
            type: One of `event`, `page` and `screen`. Left out, it is an `event`.
            anonymous_id: Screen views only. A value that identified the visitor before they were known; not reusable.
        """
        self._send(
            _operations.TRACK,
            path=(identifier,),
            body={
                "name": name,
                "data": data,
                "id": id,
                "timestamp": timestamp,
                "type": type,
                "anonymous_id": anonymous_id,
            },
            options=options,
        )

    def track_anonymous(
        self,
        *,
        name: str,
        anonymous_id: str | Unset = UNSET,
        data: AnonymousEventData | AnonymousEventDataDict | Mapping[str, Any] | Unset = UNSET,
        id: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        type: Literal["event", "page", "screen"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record an event of someone not yet identified.

        The event joins a person whose `anonymous_id` has the same value, if merging is switched on and the event is no
        older than 30 days. It starts campaigns only if that happens within 72 hours of its time. Older workspaces keep
        blanks around event names, and such names cannot be selected in a campaign.

        `POST /api/v1/events` · 3,000 per 3 seconds · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/trackAnonymous

        Args:
            name: What happened, or for page and screen views the page or screen. At most 100 bytes.
            anonymous_id: Value that stands for the visitor, for example from a cookie. Use it for one person only.
            data: Details for messages and segments, at most 100 000 bytes. `from_address` and `reply_to` override a
                campaign.
            id: ULID on which the service drops repeats, so that a retry counts once. Made for you when left out. Never
                put a person's id here.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
            type: One of `event`, `page` and `screen`. Left out, it is an `event`.
        """
        self._send(
            _operations.TRACK_ANONYMOUS,
            body={
                "name": name,
                "anonymous_id": anonymous_id,
                "data": data,
                "id": id,
                "timestamp": timestamp,
                "type": type,
            },
            options=options,
        )


class EventsWithRawResponse:
    """`Events`, whose responses come as they are."""

    def __init__(self, resource: Events) -> None:
        self.report_metric = returns_raw(resource.report_metric)
        self.report_push_metric = returns_raw(resource.report_push_metric)
        self.track = returns_raw(resource.track)
        self.track_anonymous = returns_raw(resource.track_anonymous)


class AsyncEvents(AsyncResource):
    """Operations of `events`.

    `report_metric`, `report_push_metric`, `track`, `track_anonymous`.
    """

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncEventsWithRawResponse(AsyncEvents(AsyncUnreadTransport(self._transport)))

    async def report_metric(
        self,
        *,
        delivery_id: str,
        metric: Literal["bounced", "clicked", "converted", "deferred", "delivered", "dropped", "opened", "spammed"],
        href: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report what became of a message on any channel.

        For channels that do not report by themselves. Which metrics exist depends on the channel of the delivery.

        `POST /api/v1/metrics` · no credentials · 3,000 per 3 seconds · not safe to repeat.

        https://docs.customer.io/api/track/#operation/metrics

        Args:
            delivery_id: Value of the `CIO-Delivery-ID` header or parameter that came with the message.
            metric: One of `delivered`, `opened`, `clicked`, `converted`, `bounced`, `deferred`, `dropped` and
                `spammed`. Push knows no clicks, in-app only opens, clicks and conversions.
            href: Link that was followed, for `clicked`.
            reason: Why it failed, for `bounced` and its like.
            recipient: Address, phone number, device token or in-app id that got the message, by channel.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
        """
        await self._send(
            _operations.REPORT_METRIC,
            body={
                "delivery_id": delivery_id,
                "metric": metric,
                "href": href,
                "reason": reason,
                "recipient": recipient,
                "timestamp": timestamp,
            },
            options=options,
        )

    async def report_push_metric(
        self,
        *,
        delivery_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        event: Literal["converted", "delivered", "opened"] | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Report that a push was delivered, opened or led to a conversion.

        Superseded by the metrics operation, which takes every channel.

        `POST /api/v1/push/events` · deprecated · no credentials · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/pushMetrics

        Args:
            delivery_id: Value of `CIO-Delivery-ID` in the push.
            device_id: Value of `CIO-Delivery-Token` in the push.
            event: One of `opened`, `converted` and `delivered`.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
        """
        await self._send(
            _operations.REPORT_PUSH_METRIC,
            body={"delivery_id": delivery_id, "device_id": device_id, "event": event, "timestamp": timestamp},
            options=options,
        )

    async def track(
        self,
        identifier: str,
        *,
        name: str,
        data: EventData | EventDataDict | Mapping[str, Any] | Unset = UNSET,
        id: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        type: Literal["event", "page", "screen"] | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record an event, page view or screen view of a person.

        The name may have 100 bytes, the data 100 000. Blanks around the name are cut off. Only events less than 72
        hours old can start campaigns.

        `POST /api/v1/customers/{identifier}/events` · 3,000 per 3 seconds · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/track

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            name: What happened, or for page and screen views the page or screen. At most 100 bytes.
            data: Details for messages and segments, at most 100 000 bytes. In an event that starts a campaign
                `recipient`, `from_address` and `reply_to` override those of the campaign.
            id: ULID on which the service drops repeats, so that a retry counts once. Made for you when left out. Never
                put a person's id here.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
            type: One of `event`, `page` and `screen`. Left out, it is an `event`.
            anonymous_id: Screen views only. A value that identified the visitor before they were known; not reusable.
        """
        await self._send(
            _operations.TRACK,
            path=(identifier,),
            body={
                "name": name,
                "data": data,
                "id": id,
                "timestamp": timestamp,
                "type": type,
                "anonymous_id": anonymous_id,
            },
            options=options,
        )

    async def track_anonymous(
        self,
        *,
        name: str,
        anonymous_id: str | Unset = UNSET,
        data: AnonymousEventData | AnonymousEventDataDict | Mapping[str, Any] | Unset = UNSET,
        id: str | Unset = UNSET,
        timestamp: UnixTime | Unset = UNSET,
        type: Literal["event", "page", "screen"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record an event of someone not yet identified.

        The event joins a person whose `anonymous_id` has the same value, if merging is switched on and the event is no
        older than 30 days. It starts campaigns only if that happens within 72 hours of its time. Older workspaces keep
        blanks around event names, and such names cannot be selected in a campaign.

        `POST /api/v1/events` · 3,000 per 3 seconds · safe to repeat with the same `id`.

        https://docs.customer.io/api/track/#operation/trackAnonymous

        Args:
            name: What happened, or for page and screen views the page or screen. At most 100 bytes.
            anonymous_id: Value that stands for the visitor, for example from a cookie. Use it for one person only.
            data: Details for messages and segments, at most 100 000 bytes. `from_address` and `reply_to` override a
                campaign.
            id: ULID on which the service drops repeats, so that a retry counts once. Made for you when left out. Never
                put a person's id here.
            timestamp: Unix seconds (or an aware `datetime`) of the moment it happened. Left out, the time of arrival
                counts.
            type: One of `event`, `page` and `screen`. Left out, it is an `event`.
        """
        await self._send(
            _operations.TRACK_ANONYMOUS,
            body={
                "name": name,
                "anonymous_id": anonymous_id,
                "data": data,
                "id": id,
                "timestamp": timestamp,
                "type": type,
            },
            options=options,
        )


class AsyncEventsWithRawResponse:
    """`AsyncEvents`, whose responses come as they are."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.report_metric = returns_raw_async(resource.report_metric)
        self.report_push_metric = returns_raw_async(resource.report_push_metric)
        self.track = returns_raw_async(resource.track)
        self.track_anonymous = returns_raw_async(resource.track_anonymous)
