# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `live_notifications`."""

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

from ..operations import live_notifications as _operations

if TYPE_CHECKING:
    from ..models.content_state import ContentState, ContentStateDict
    from ..models.live_notification import LiveNotification
    from ..models.live_notification_attributes import LiveNotificationAttributes, LiveNotificationAttributesDict
    from ..models.live_notification_push import LiveNotificationPush, LiveNotificationPushDict
    from ..models.live_notification_recipient import LiveNotificationRecipient, LiveNotificationRecipientDict
    from ..models.live_notification_response import LiveNotificationResponse


class LiveNotifications(Resource):
    """Operations of `live_notifications`.

    `end`, `get`, `start`, `update`.
    """

    @property
    def with_raw_response(self) -> LiveNotificationsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return LiveNotificationsWithRawResponse(LiveNotifications(UnreadTransport(self._transport)))

    def end(
        self,
        *,
        instance_id: str,
        attributes: Mapping[str, Any] | Unset = UNSET,
        content_state: ContentState | ContentStateDict | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """End a live notification.

        A notification that has ended cannot be updated or started again.

        `POST /v1/live_notifications/end` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/endLiveNotification

        Args:
            instance_id: Id that starting the notification returned.
            attributes: Values set at the start. Android needs them again; iOS ignores changes.
            content_state: Last state to show. Times in it are unix seconds.
            deep_link: Link that opens on a tap from now on.
            push_payload: Alert that appears with the end.
        """
        return self._call(
            _operations.END,
            body={
                "instance_id": instance_id,
                "attributes": attributes,
                "content_state": content_state,
                "deep_link": deep_link,
                "push_payload": push_payload,
            },
            options=options,
        )

    def get(self, instance_id: str, *, options: RequestOptions | None = None) -> LiveNotification:
        """Get the state of a live notification.

        `GET /v1/live_notifications/{instance_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getLiveNotification

        Args:
            instance_id: Id that starting the notification returned.
        """
        return self._call(_operations.GET, path=(instance_id,), options=options)

    def start(
        self,
        *,
        attributes: LiveNotificationAttributes | LiveNotificationAttributesDict,
        content_state: ContentState | ContentStateDict,
        identifiers: LiveNotificationRecipient | LiveNotificationRecipientDict,
        notification_type: str,
        app_identifier: str | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        expiration: UnixTime | Unset = UNSET,
        platform: Literal["android", "ios"] | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """Start a live notification on a person's device.

        Returns the `instance_id` for later updates. A retry after a timeout can start a second one. iOS needs 17.2 or
        newer, a device that registered for the type, and a `push_payload` with an alert.

        `POST /v1/live_notifications/start` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/startLiveNotification

        Args:
            attributes: Values that stay the same while the notification runs. The built-in types need `header`, your
                own types the fields that your app declares.
            content_state: Values that change, as the app shows them first. `MultiStepState` and `CountdownState` are
                those of the built-in types; your own types take any mapping. Times in it are unix seconds.
            identifiers: Whose device it is, by one of `id`, `email`, `phone` and `internal`.
            notification_type: Type in reverse domain notation, for example `io.customer.order-tracking`.
            app_identifier: Only this app, by its bundle id or package name.
            deep_link: Link that opens on a tap.
            device_id: Only this device, by its token. Otherwise all devices of the person that registered for the type.
            expiration: Unix seconds (or an aware `datetime`). When the notification ends by itself.
            platform: Only devices of this platform.
            push_payload: Alert that appears when the notification starts. Required on iOS.
        """
        return self._call(
            _operations.START,
            body={
                "attributes": attributes,
                "content_state": content_state,
                "identifiers": identifiers,
                "notification_type": notification_type,
                "app_identifier": app_identifier,
                "deep_link": deep_link,
                "device_id": device_id,
                "expiration": expiration,
                "platform": platform,
                "push_payload": push_payload,
            },
            options=options,
        )

    def update(
        self,
        *,
        content_state: ContentState | ContentStateDict,
        instance_id: str,
        attributes: Mapping[str, Any] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """Update a live notification that is running.

        Pass the whole state each time, because the device shows only the latest one. The same update again changes
        nothing, but can alert again.

        `POST /v1/live_notifications/update` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/updateLiveNotification

        Args:
            content_state: The whole new state. Times in it are unix seconds.
            instance_id: Id that starting the notification returned.
            attributes: Values set at the start. Android needs them again; iOS ignores changes.
            deep_link: Link that opens on a tap from now on.
            push_payload: Alert that appears with the update. Without it, the update is silent.
        """
        return self._call(
            _operations.UPDATE,
            body={
                "content_state": content_state,
                "instance_id": instance_id,
                "attributes": attributes,
                "deep_link": deep_link,
                "push_payload": push_payload,
            },
            options=options,
        )


class LiveNotificationsWithRawResponse:
    """`LiveNotifications`, whose responses come as they are."""

    def __init__(self, resource: LiveNotifications) -> None:
        self.end = returns_raw(resource.end)
        self.get = returns_raw(resource.get)
        self.start = returns_raw(resource.start)
        self.update = returns_raw(resource.update)


class AsyncLiveNotifications(AsyncResource):
    """Operations of `live_notifications`.

    `end`, `get`, `start`, `update`.
    """

    @property
    def with_raw_response(self) -> AsyncLiveNotificationsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncLiveNotificationsWithRawResponse(AsyncLiveNotifications(AsyncUnreadTransport(self._transport)))

    async def end(
        self,
        *,
        instance_id: str,
        attributes: Mapping[str, Any] | Unset = UNSET,
        content_state: ContentState | ContentStateDict | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """End a live notification.

        A notification that has ended cannot be updated or started again.

        `POST /v1/live_notifications/end` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/endLiveNotification

        Args:
            instance_id: Id that starting the notification returned.
            attributes: Values set at the start. Android needs them again; iOS ignores changes.
            content_state: Last state to show. Times in it are unix seconds.
            deep_link: Link that opens on a tap from now on.
            push_payload: Alert that appears with the end.
        """
        return await self._call(
            _operations.END,
            body={
                "instance_id": instance_id,
                "attributes": attributes,
                "content_state": content_state,
                "deep_link": deep_link,
                "push_payload": push_payload,
            },
            options=options,
        )

    async def get(self, instance_id: str, *, options: RequestOptions | None = None) -> LiveNotification:
        """Get the state of a live notification.

        `GET /v1/live_notifications/{instance_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getLiveNotification

        Args:
            instance_id: Id that starting the notification returned.
        """
        return await self._call(_operations.GET, path=(instance_id,), options=options)

    async def start(
        self,
        *,
        attributes: LiveNotificationAttributes | LiveNotificationAttributesDict,
        content_state: ContentState | ContentStateDict,
        identifiers: LiveNotificationRecipient | LiveNotificationRecipientDict,
        notification_type: str,
        app_identifier: str | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        expiration: UnixTime | Unset = UNSET,
        platform: Literal["android", "ios"] | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """Start a live notification on a person's device.

        Returns the `instance_id` for later updates. A retry after a timeout can start a second one. iOS needs 17.2 or
        newer, a device that registered for the type, and a `push_payload` with an alert.

        `POST /v1/live_notifications/start` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/startLiveNotification

        Args:
            attributes: Values that stay the same while the notification runs. The built-in types need `header`, your
                own types the fields that your app declares.
            content_state: Values that change, as the app shows them first. `MultiStepState` and `CountdownState` are
                those of the built-in types; your own types take any mapping. Times in it are unix seconds.
            identifiers: Whose device it is, by one of `id`, `email`, `phone` and `internal`.
            notification_type: Type in reverse domain notation, for example `io.customer.order-tracking`.
            app_identifier: Only this app, by its bundle id or package name.
            deep_link: Link that opens on a tap.
            device_id: Only this device, by its token. Otherwise all devices of the person that registered for the type.
            expiration: Unix seconds (or an aware `datetime`). When the notification ends by itself.
            platform: Only devices of this platform.
            push_payload: Alert that appears when the notification starts. Required on iOS.
        """
        return await self._call(
            _operations.START,
            body={
                "attributes": attributes,
                "content_state": content_state,
                "identifiers": identifiers,
                "notification_type": notification_type,
                "app_identifier": app_identifier,
                "deep_link": deep_link,
                "device_id": device_id,
                "expiration": expiration,
                "platform": platform,
                "push_payload": push_payload,
            },
            options=options,
        )

    async def update(
        self,
        *,
        content_state: ContentState | ContentStateDict,
        instance_id: str,
        attributes: Mapping[str, Any] | Unset = UNSET,
        deep_link: str | Unset = UNSET,
        push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LiveNotificationResponse:
        """Update a live notification that is running.

        Pass the whole state each time, because the device shows only the latest one. The same update again changes
        nothing, but can alert again.

        `POST /v1/live_notifications/update` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/updateLiveNotification

        Args:
            content_state: The whole new state. Times in it are unix seconds.
            instance_id: Id that starting the notification returned.
            attributes: Values set at the start. Android needs them again; iOS ignores changes.
            deep_link: Link that opens on a tap from now on.
            push_payload: Alert that appears with the update. Without it, the update is silent.
        """
        return await self._call(
            _operations.UPDATE,
            body={
                "content_state": content_state,
                "instance_id": instance_id,
                "attributes": attributes,
                "deep_link": deep_link,
                "push_payload": push_payload,
            },
            options=options,
        )


class AsyncLiveNotificationsWithRawResponse:
    """`AsyncLiveNotifications`, whose responses come as they are."""

    def __init__(self, resource: AsyncLiveNotifications) -> None:
        self.end = returns_raw_async(resource.end)
        self.get = returns_raw_async(resource.get)
        self.start = returns_raw_async(resource.start)
        self.update = returns_raw_async(resource.update)
