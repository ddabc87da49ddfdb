# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Operations of the API itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from customerio_core import (
    UNSET,
    AsyncResource,
    AsyncUnreadTransport,
    IsoTime,
    RequestOptions,
    Resource,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import calls as _operations

if TYPE_CHECKING:
    from ..models.anonymous_traits import AnonymousTraits, AnonymousTraitsDict
    from ..models.batch_call import BatchCall, BatchCallDict
    from ..models.context import Context, ContextDict
    from ..models.group_traits import GroupTraits, GroupTraitsDict
    from ..models.mobile_context import MobileContext, MobileContextDict
    from ..models.page_properties import PageProperties, PagePropertiesDict
    from ..models.track_properties import TrackProperties, TrackPropertiesDict
    from ..models.user_traits import UserTraits, UserTraitsDict
    from ..models.web_context import WebContext, WebContextDict


class Calls(Resource):
    """Operations of the API itself.

    `alias`, `batch`, `group`, `identify`, `page`, `screen`, `track`.
    """

    @property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return CallsWithRawResponse(Calls(UnreadTransport(self._transport)))

    def alias(
        self,
        *,
        previous_id: str,
        user_id: str,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record that two ids are the same person.

        Needed only for the few destinations, such as Mixpanel, that do not join identities by themselves. Send it
        before the first identify with the new id. At most 32 768 bytes. Outside strict mode, anything larger or invalid
        gets a 200 and is dropped.

        `POST /v1/alias` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat.

        https://docs.customer.io/api/cdp/#operation/alias

        Args:
            previous_id: Id to be merged into the other.
            user_id: Id that is kept.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.ALIAS,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "previousId": previous_id,
                "userId": user_id,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "sentAt": sent_at,
                "timestamp": timestamp,
            },
            options=options,
        )

    def batch(
        self,
        *,
        batch: Sequence[BatchCall | BatchCallDict],
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send many calls in one request.

        At most 500 000 bytes in all and 32 768 per call; outside strict mode, what exceeds that or is invalid gets a
        200 and is dropped. `context` and `integrations` cannot differ from call to call. Alias calls do not fit in.

        `POST /v1/batch` · 3,000 per 3 seconds · at most 500,000 bytes · 32,768 bytes per item of `batch` · safe to
        repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/batch

        Args:
            batch: Calls to identify, group, track, page or screen, each with its `type`.
            context: Circumstances of all the calls, such as address, locale or user agent.
            integrations: Destinations by name for all the calls, false to leave one out.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.BATCH,
            headers={"X-Strict-Mode": strict_mode},
            body={"batch": batch, "context": context, "integrations": integrations},
            options=options,
        )

    def group(
        self,
        *,
        group_id: str,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        traits: GroupTraits | GroupTraitsDict | Mapping[str, Any] | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Relate a person to an object, creating or updating the object.

        A group is what Journeys calls an object, for example a company or an account. At most 32 768 bytes. Outside
        strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id` or `anonymous_id`.

        `POST /v1/group` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/group

        Args:
            group_id: Id of the object.
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            traits: Attributes of the object by name. `object_type_id` is the kind of object, `relationshipAttributes`
                describe the person within it.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.GROUP,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "groupId": group_id,
                "userId": user_id,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "traits": traits,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    def identify(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        traits: UserTraits | UserTraitsDict | AnonymousTraits | AnonymousTraitsDict | Mapping[str, Any] | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a person or set their traits.

        Where Customer.io is the destination, the trait `email` may replace an empty id. At most 32 768 bytes. Outside
        strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id` or `anonymous_id`.

        `POST /v1/identify` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/identify

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            traits: Attributes of the person by name. `createdAt` is an ISO 8601 time; any other name is free to use.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.IDENTIFY,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "anonymousId": anonymous_id,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "traits": traits,
                "version": version,
            },
            options=options,
        )

    def page(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: WebContext | WebContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        properties: PageProperties | PagePropertiesDict | Mapping[str, Any] | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a page view.

        At most 32 768 bytes. Outside strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id`
        or `anonymous_id`.

        `POST /v1/page` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/page

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            category: Category of the page or screen, next to its name.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            name: Name of the page.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            properties: Details of the page. Many destinations rely on `url` and `title`; `path`, `referrer`, `search`
                are usual too.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.PAGE,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "category": category,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "name": name,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    def screen(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: MobileContext | MobileContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        properties: Mapping[str, Any] | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a screen view in a mobile app.

        At most 32 768 bytes. Outside strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id`
        or `anonymous_id`.

        `POST /v1/screen` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/screen

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            category: Category of the page or screen, next to its name.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            name: Name of the screen.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            properties: Details of the screen by name.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.SCREEN,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "category": category,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "name": name,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    def track(
        self,
        *,
        event: Literal[
            "Device Created or Updated",
            "Device Deleted",
            "Object Deleted",
            "Relationship Deleted",
            "Report Content Event",
            "Report Delivery Event",
            "User Deleted",
            "User Suppressed",
            "User Unsuppressed",
        ]
        | str,
        anonymous_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        properties: TrackProperties | TrackPropertiesDict | Mapping[str, Any] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record something a person did.

        Blanks around the event name are cut off. Some names act on the workspace instead, namely `User Deleted`, `User
        Suppressed`, `User Unsuppressed`, `Device Created or Updated`, `Device Deleted`, `Object Deleted`, `Group
        Deleted`, `Relationship Deleted`, `Report Delivery Event`. At most 32 768 bytes. Outside strict mode, anything
        larger or invalid gets a 200 and is dropped. Needs `user_id`, `anonymous_id`, `group_id`, `properties` + `event`
        'Report Delivery Event' or `properties` + `event` 'Report Content Event'.

        `POST /v1/track` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/track

        Args:
            event: Name of the event.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            group_id: Object the event belongs to, instead of a person. Not every destination knows groups.
            properties: Details of the event by name. To delete an object or relationship pass `objectTypeId` too, as 1
                is assumed without it.
            user_id: Your own id of the person, the same in every system that gets the data.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        self._send(
            _operations.TRACK,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "event": event,
                "anonymousId": anonymous_id,
                "context": context,
                "groupId": group_id,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "userId": user_id,
                "version": version,
            },
            options=options,
        )


class CallsWithRawResponse:
    """`Calls`, whose responses come as they are."""

    def __init__(self, resource: Calls) -> None:
        self.alias = returns_raw(resource.alias)
        self.batch = returns_raw(resource.batch)
        self.group = returns_raw(resource.group)
        self.identify = returns_raw(resource.identify)
        self.page = returns_raw(resource.page)
        self.screen = returns_raw(resource.screen)
        self.track = returns_raw(resource.track)


class AsyncCalls(AsyncResource):
    """Operations of the API itself.

    `alias`, `batch`, `group`, `identify`, `page`, `screen`, `track`.
    """

    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncCallsWithRawResponse(AsyncCalls(AsyncUnreadTransport(self._transport)))

    async def alias(
        self,
        *,
        previous_id: str,
        user_id: str,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record that two ids are the same person.

        Needed only for the few destinations, such as Mixpanel, that do not join identities by themselves. Send it
        before the first identify with the new id. At most 32 768 bytes. Outside strict mode, anything larger or invalid
        gets a 200 and is dropped.

        `POST /v1/alias` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat.

        https://docs.customer.io/api/cdp/#operation/alias

        Args:
            previous_id: Id to be merged into the other.
            user_id: Id that is kept.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.ALIAS,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "previousId": previous_id,
                "userId": user_id,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "sentAt": sent_at,
                "timestamp": timestamp,
            },
            options=options,
        )

    async def batch(
        self,
        *,
        batch: Sequence[BatchCall | BatchCallDict],
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send many calls in one request.

        At most 500 000 bytes in all and 32 768 per call; outside strict mode, what exceeds that or is invalid gets a
        200 and is dropped. `context` and `integrations` cannot differ from call to call. Alias calls do not fit in.

        `POST /v1/batch` · 3,000 per 3 seconds · at most 500,000 bytes · 32,768 bytes per item of `batch` · safe to
        repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/batch

        Args:
            batch: Calls to identify, group, track, page or screen, each with its `type`.
            context: Circumstances of all the calls, such as address, locale or user agent.
            integrations: Destinations by name for all the calls, false to leave one out.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.BATCH,
            headers={"X-Strict-Mode": strict_mode},
            body={"batch": batch, "context": context, "integrations": integrations},
            options=options,
        )

    async def group(
        self,
        *,
        group_id: str,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        traits: GroupTraits | GroupTraitsDict | Mapping[str, Any] | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Relate a person to an object, creating or updating the object.

        A group is what Journeys calls an object, for example a company or an account. At most 32 768 bytes. Outside
        strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id` or `anonymous_id`.

        `POST /v1/group` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/group

        Args:
            group_id: Id of the object.
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            traits: Attributes of the object by name. `object_type_id` is the kind of object, `relationshipAttributes`
                describe the person within it.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.GROUP,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "groupId": group_id,
                "userId": user_id,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "traits": traits,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    async def identify(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        traits: UserTraits | UserTraitsDict | AnonymousTraits | AnonymousTraitsDict | Mapping[str, Any] | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a person or set their traits.

        Where Customer.io is the destination, the trait `email` may replace an empty id. At most 32 768 bytes. Outside
        strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id` or `anonymous_id`.

        `POST /v1/identify` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/identify

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            traits: Attributes of the person by name. `createdAt` is an ISO 8601 time; any other name is free to use.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.IDENTIFY,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "anonymousId": anonymous_id,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "traits": traits,
                "version": version,
            },
            options=options,
        )

    async def page(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: WebContext | WebContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        properties: PageProperties | PagePropertiesDict | Mapping[str, Any] | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a page view.

        At most 32 768 bytes. Outside strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id`
        or `anonymous_id`.

        `POST /v1/page` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/page

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            category: Category of the page or screen, next to its name.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            name: Name of the page.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            properties: Details of the page. Many destinations rely on `url` and `title`; `path`, `referrer`, `search`
                are usual too.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.PAGE,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "category": category,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "name": name,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    async def screen(
        self,
        *,
        user_id: str | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        category: str | Unset = UNSET,
        channel: Literal["browser", "mobile", "server"] | Unset = UNSET,
        context: MobileContext | MobileContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        properties: Mapping[str, Any] | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record a screen view in a mobile app.

        At most 32 768 bytes. Outside strict mode, anything larger or invalid gets a 200 and is dropped. Needs `user_id`
        or `anonymous_id`.

        `POST /v1/screen` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/screen

        Args:
            user_id: Your own id of the person, the same in every system that gets the data.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            category: Category of the page or screen, next to its name.
            channel: Where the call comes from.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            name: Name of the screen.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            properties: Details of the screen by name.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.SCREEN,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "userId": user_id,
                "category": category,
                "channel": channel,
                "context": context,
                "integrations": integrations,
                "messageId": message_id,
                "name": name,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "version": version,
                "anonymousId": anonymous_id,
            },
            options=options,
        )

    async def track(
        self,
        *,
        event: Literal[
            "Device Created or Updated",
            "Device Deleted",
            "Object Deleted",
            "Relationship Deleted",
            "Report Content Event",
            "Report Delivery Event",
            "User Deleted",
            "User Suppressed",
            "User Unsuppressed",
        ]
        | str,
        anonymous_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        properties: TrackProperties | TrackPropertiesDict | Mapping[str, Any] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset | None = UNSET,
        message_id: str | Unset = UNSET,
        original_timestamp: IsoTime | Unset = UNSET,
        received_at: IsoTime | Unset = UNSET,
        sent_at: IsoTime | Unset = UNSET,
        timestamp: IsoTime | Unset = UNSET,
        version: float | Unset = UNSET,
        strict_mode: Literal["1"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Record something a person did.

        Blanks around the event name are cut off. Some names act on the workspace instead, namely `User Deleted`, `User
        Suppressed`, `User Unsuppressed`, `Device Created or Updated`, `Device Deleted`, `Object Deleted`, `Group
        Deleted`, `Relationship Deleted`, `Report Delivery Event`. At most 32 768 bytes. Outside strict mode, anything
        larger or invalid gets a 200 and is dropped. Needs `user_id`, `anonymous_id`, `group_id`, `properties` + `event`
        'Report Delivery Event' or `properties` + `event` 'Report Content Event'.

        `POST /v1/track` · 3,000 per 3 seconds · at most 32,768 bytes · safe to repeat with the same `messageId`.

        https://docs.customer.io/api/cdp/#operation/track

        Args:
            event: Name of the event.
            anonymous_id: Stand-in for an id as long as the person is unknown.
            group_id: Object the event belongs to, instead of a person. Not every destination knows groups.
            properties: Details of the event by name. To delete an object or relationship pass `objectTypeId` too, as 1
                is assumed without it.
            user_id: Your own id of the person, the same in every system that gets the data.
            context: Circumstances such as address, locale, user agent, device or campaign.
            integrations: Destinations by name, false to leave one out. False for `All` leaves out every one that is not
                named.
            message_id: Unique id on which the service drops repeats, so that a retry counts once. Made for you when
                left out.
            original_timestamp: ISO 8601 (or an aware `datetime`) time on the clock of the device. Prefer the timestamp
                for events of the past.
            received_at: ISO 8601 (or an aware `datetime`) time at which the call arrived. The service sets it.
            sent_at: ISO 8601 (or an aware `datetime`) time at which the call left the sender.
            timestamp: ISO 8601 (or an aware `datetime`) time at which it happened. Only needed for the past; left out,
                the time of arrival counts.
            version: Version of the API that received the call. The service sets it.
            strict_mode: The value `1`, which this client sends by default, has invalid and oversize calls refused with
                400 or 401. Without it the response is 200 and they are discarded.
        """
        await self._send(
            _operations.TRACK,
            headers={"X-Strict-Mode": strict_mode},
            body={
                "event": event,
                "anonymousId": anonymous_id,
                "context": context,
                "groupId": group_id,
                "integrations": integrations,
                "messageId": message_id,
                "originalTimestamp": original_timestamp,
                "properties": properties,
                "receivedAt": received_at,
                "sentAt": sent_at,
                "timestamp": timestamp,
                "userId": user_id,
                "version": version,
            },
            options=options,
        )


class AsyncCallsWithRawResponse:
    """`AsyncCalls`, whose responses come as they are."""

    def __init__(self, resource: AsyncCalls) -> None:
        self.alias = returns_raw_async(resource.alias)
        self.batch = returns_raw_async(resource.batch)
        self.group = returns_raw_async(resource.group)
        self.identify = returns_raw_async(resource.identify)
        self.page = returns_raw_async(resource.page)
        self.screen = returns_raw_async(resource.screen)
        self.track = returns_raw_async(resource.track)
