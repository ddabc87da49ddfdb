# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `customers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

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

from ..operations import customers as _operations

if TYPE_CHECKING:
    from ..models.device import Device, DeviceDict
    from ..models.merge_person_identifier import MergePersonIdentifier, MergePersonIdentifierDict
    from ..models.relationships_update import RelationshipsUpdate, RelationshipsUpdateDict
    from ..models.subscription_preferences import SubscriptionPreferences, SubscriptionPreferencesDict


class Customers(Resource):
    """Operations of `customers`.

    `add_device`, `delete`, `delete_device`, `identify`, `merge`, `suppress`, `unsubscribe`, `unsuppress`.
    """

    @property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return CustomersWithRawResponse(Customers(UnreadTransport(self._transport)))

    def add_device(
        self, identifier: str, *, device: Device | DeviceDict, options: RequestOptions | None = None
    ) -> None:
        """Add a device to a person, or update it.

        Safe to repeat. The token decides whether the device is new.

        `PUT /api/v1/customers/{identifier}/devices` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/add_device

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            device: Has `id`, the device token, `platform` (`ios` or `android`), `last_used` in unix seconds (now when
                left out) and `attributes` such as `device_model` or `app_version`, all of them strings.
        """
        self._send(_operations.ADD_DEVICE, path=(identifier,), body={"device": device}, options=options)

    def delete(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Delete a person and everything known about them.

        Cannot be undone. The identifiers stay free, so a later update with one of them brings back an empty person;
        suppress the person to prevent that.

        `DELETE /api/v1/customers/{identifier}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/delete

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        self._send(_operations.DELETE, path=(identifier,), options=options)

    def delete_device(self, identifier: str, device_id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a device from a person.

        Data sent about the device afterwards adds it again.

        `DELETE /api/v1/customers/{identifier}/devices/{device_id}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/delete_device

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            device_id: Token of the device.
        """
        self._send(_operations.DELETE_DEVICE, path=(identifier, device_id), options=options)

    def identify(
        self,
        identifier: str,
        *,
        timestamp: UnixTime | Unset = UNSET,
        update: bool | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        cio_relationships: RelationshipsUpdate | RelationshipsUpdateDict | Unset = UNSET,
        cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET,
        created_at: UnixTime | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a person or change their attributes.

        Any field besides those named becomes an attribute of the person, at most 300, names up to 150 bytes, values up
        to 1000 bytes. Someone already known by an identifier in the body gets the one in the path. If path and body
        point at two people the response may still be 200 and only the activity log shows the failure. Once set, an
        identifier can be changed only by way of the `cio_id` (an email also by `id`, if the workspace allows it); a
        call with a `cio_id` that matches no person is discarded.

        `PUT /api/v1/customers/{identifier}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/identify

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            timestamp: Unix seconds (or an aware `datetime`) of the change. Of several quick updates the newest wins,
                and a change older than the stored one is ignored without an error.
            update: True never creates anyone. If no person matches, nothing is stored and the activity log shows a
                failure.
            anonymous_id: Links events sent earlier under this value (up to 30 days back) to the person, if the
                workspace merges anonymous events. A value can be given to one person only, once.
            cio_relationships: Objects to tie to the person or to untie from them. `action` is `add_relationships` or
                `delete_relationships`; `relationships` lists the objects.
            cio_subscription_preferences: Has `topics`, with true or false for `topic_1` and so on. To change one topic
                and keep the rest, set the attribute `cio_subscription_preferences.topics.topic_1` instead.
            created_at: Unix seconds (or an aware `datetime`) at which the person signed up.
            email: Email address. Where it serves as an identifier, upper and lower case are the same.
            id: New `id` for the person, where the path names them by email or `cio_id`.
            unsubscribed: True (in any case), 1 or "1" stops all messages to the person. Every other value means
                subscribed.
            attributes: Further fields, by name.
        """
        self._send(
            _operations.IDENTIFY,
            path=(identifier,),
            body={
                "_timestamp": timestamp,
                "_update": update,
                "anonymous_id": anonymous_id,
                "cio_relationships": cio_relationships,
                "cio_subscription_preferences": cio_subscription_preferences,
                "created_at": created_at,
                "email": email,
                "id": id,
                "unsubscribed": unsubscribed,
            },
            extra=attributes,
            options=options,
        )

    def merge(
        self,
        *,
        primary: MergePersonIdentifier | MergePersonIdentifierDict,
        secondary: MergePersonIdentifier | MergePersonIdentifierDict,
        options: RequestOptions | None = None,
    ) -> None:
        """Merge one person into another and delete the one merged.

        Cannot be undone. The primary keeps what they have and takes over the rest from the secondary, namely other
        attributes, manual segments, deliveries, journeys and the events of the last 30 days; those events start no
        campaigns. If the primary does not exist (yet), nothing happens and there is no error, so do not merge right
        after creating them.

        `POST /api/v1/merge_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/merge

        Args:
            primary: Who stays, by one of `id`, `email` and `cio_id`.
            secondary: Who is merged and deleted, by one of `id`, `email` and `cio_id`.
        """
        self._send(_operations.MERGE, body={"primary": primary, "secondary": secondary}, options=options)

    def suppress(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Delete a person for good and block their identifiers.

        Cannot be undone, as profile and history are gone, and later calls with the identifier are ignored without an
        error. In workspaces that use both `id` and email, both are blocked. Meant for erasure requests; to merely stop
        messages set `unsubscribed`.

        `POST /api/v1/customers/{identifier}/suppress` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/suppress

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        self._send(_operations.SUPPRESS, path=(identifier,), options=options)

    def unsubscribe(
        self, delivery_id: str, *, unsubscribe: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> None:
        """Unsubscribe the recipient of one delivery.

        For unsubscribe pages of your own. The person becomes `unsubscribed` and the delivery gets the credit. Topics
        and custom preferences stay as they are; change those with an identify call. Needs no credentials.

        `POST /unsubscribe/{delivery_id}` · no credentials · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/unsubscribe

        Args:
            delivery_id: Id of the delivery whose recipient opted out.
            unsubscribe: True unsubscribes. Nothing happens otherwise.
        """
        self._send(_operations.UNSUBSCRIBE, path=(delivery_id,), body={"unsubscribe": unsubscribe}, options=options)

    def unsuppress(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Lift the block on the identifiers of a suppressed person.

        The old profile does not come back. Identifying the person again starts an empty one. Where both `id` and email
        were blocked, both become free.

        `POST /api/v1/customers/{identifier}/unsuppress` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/unsuppress

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        self._send(_operations.UNSUPPRESS, path=(identifier,), options=options)


class CustomersWithRawResponse:
    """`Customers`, whose responses come as they are."""

    def __init__(self, resource: Customers) -> None:
        self.add_device = returns_raw(resource.add_device)
        self.delete = returns_raw(resource.delete)
        self.delete_device = returns_raw(resource.delete_device)
        self.identify = returns_raw(resource.identify)
        self.merge = returns_raw(resource.merge)
        self.suppress = returns_raw(resource.suppress)
        self.unsubscribe = returns_raw(resource.unsubscribe)
        self.unsuppress = returns_raw(resource.unsuppress)


class AsyncCustomers(AsyncResource):
    """Operations of `customers`.

    `add_device`, `delete`, `delete_device`, `identify`, `merge`, `suppress`, `unsubscribe`, `unsuppress`.
    """

    @property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncCustomersWithRawResponse(AsyncCustomers(AsyncUnreadTransport(self._transport)))

    async def add_device(
        self, identifier: str, *, device: Device | DeviceDict, options: RequestOptions | None = None
    ) -> None:
        """Add a device to a person, or update it.

        Safe to repeat. The token decides whether the device is new.

        `PUT /api/v1/customers/{identifier}/devices` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/add_device

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            device: Has `id`, the device token, `platform` (`ios` or `android`), `last_used` in unix seconds (now when
                left out) and `attributes` such as `device_model` or `app_version`, all of them strings.
        """
        await self._send(_operations.ADD_DEVICE, path=(identifier,), body={"device": device}, options=options)

    async def delete(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Delete a person and everything known about them.

        Cannot be undone. The identifiers stay free, so a later update with one of them brings back an empty person;
        suppress the person to prevent that.

        `DELETE /api/v1/customers/{identifier}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/delete

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        await self._send(_operations.DELETE, path=(identifier,), options=options)

    async def delete_device(self, identifier: str, device_id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a device from a person.

        Data sent about the device afterwards adds it again.

        `DELETE /api/v1/customers/{identifier}/devices/{device_id}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/delete_device

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            device_id: Token of the device.
        """
        await self._send(_operations.DELETE_DEVICE, path=(identifier, device_id), options=options)

    async def identify(
        self,
        identifier: str,
        *,
        timestamp: UnixTime | Unset = UNSET,
        update: bool | Unset = UNSET,
        anonymous_id: str | Unset = UNSET,
        cio_relationships: RelationshipsUpdate | RelationshipsUpdateDict | Unset = UNSET,
        cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET,
        created_at: UnixTime | Unset = UNSET,
        email: str | Unset = UNSET,
        id: str | Unset = UNSET,
        unsubscribed: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a person or change their attributes.

        Any field besides those named becomes an attribute of the person, at most 300, names up to 150 bytes, values up
        to 1000 bytes. Someone already known by an identifier in the body gets the one in the path. If path and body
        point at two people the response may still be 200 and only the activity log shows the failure. Once set, an
        identifier can be changed only by way of the `cio_id` (an email also by `id`, if the workspace allows it); a
        call with a `cio_id` that matches no person is discarded.

        `PUT /api/v1/customers/{identifier}` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/identify

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
            timestamp: Unix seconds (or an aware `datetime`) of the change. Of several quick updates the newest wins,
                and a change older than the stored one is ignored without an error.
            update: True never creates anyone. If no person matches, nothing is stored and the activity log shows a
                failure.
            anonymous_id: Links events sent earlier under this value (up to 30 days back) to the person, if the
                workspace merges anonymous events. A value can be given to one person only, once.
            cio_relationships: Objects to tie to the person or to untie from them. `action` is `add_relationships` or
                `delete_relationships`; `relationships` lists the objects.
            cio_subscription_preferences: Has `topics`, with true or false for `topic_1` and so on. To change one topic
                and keep the rest, set the attribute `cio_subscription_preferences.topics.topic_1` instead.
            created_at: Unix seconds (or an aware `datetime`) at which the person signed up.
            email: Email address. Where it serves as an identifier, upper and lower case are the same.
            id: New `id` for the person, where the path names them by email or `cio_id`.
            unsubscribed: True (in any case), 1 or "1" stops all messages to the person. Every other value means
                subscribed.
            attributes: Further fields, by name.
        """
        await self._send(
            _operations.IDENTIFY,
            path=(identifier,),
            body={
                "_timestamp": timestamp,
                "_update": update,
                "anonymous_id": anonymous_id,
                "cio_relationships": cio_relationships,
                "cio_subscription_preferences": cio_subscription_preferences,
                "created_at": created_at,
                "email": email,
                "id": id,
                "unsubscribed": unsubscribed,
            },
            extra=attributes,
            options=options,
        )

    async def merge(
        self,
        *,
        primary: MergePersonIdentifier | MergePersonIdentifierDict,
        secondary: MergePersonIdentifier | MergePersonIdentifierDict,
        options: RequestOptions | None = None,
    ) -> None:
        """Merge one person into another and delete the one merged.

        Cannot be undone. The primary keeps what they have and takes over the rest from the secondary, namely other
        attributes, manual segments, deliveries, journeys and the events of the last 30 days; those events start no
        campaigns. If the primary does not exist (yet), nothing happens and there is no error, so do not merge right
        after creating them.

        `POST /api/v1/merge_customers` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/merge

        Args:
            primary: Who stays, by one of `id`, `email` and `cio_id`.
            secondary: Who is merged and deleted, by one of `id`, `email` and `cio_id`.
        """
        await self._send(_operations.MERGE, body={"primary": primary, "secondary": secondary}, options=options)

    async def suppress(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Delete a person for good and block their identifiers.

        Cannot be undone, as profile and history are gone, and later calls with the identifier are ignored without an
        error. In workspaces that use both `id` and email, both are blocked. Meant for erasure requests; to merely stop
        messages set `unsubscribed`.

        `POST /api/v1/customers/{identifier}/suppress` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/suppress

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        await self._send(_operations.SUPPRESS, path=(identifier,), options=options)

    async def unsubscribe(
        self, delivery_id: str, *, unsubscribe: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> None:
        """Unsubscribe the recipient of one delivery.

        For unsubscribe pages of your own. The person becomes `unsubscribed` and the delivery gets the credit. Topics
        and custom preferences stay as they are; change those with an identify call. Needs no credentials.

        `POST /unsubscribe/{delivery_id}` · no credentials · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/unsubscribe

        Args:
            delivery_id: Id of the delivery whose recipient opted out.
            unsubscribe: True unsubscribes. Nothing happens otherwise.
        """
        await self._send(
            _operations.UNSUBSCRIBE, path=(delivery_id,), body={"unsubscribe": unsubscribe}, options=options
        )

    async def unsuppress(self, identifier: str, *, options: RequestOptions | None = None) -> None:
        """Lift the block on the identifiers of a suppressed person.

        The old profile does not come back. Identifying the person again starts an empty one. Where both `id` and email
        were blocked, both become free.

        `POST /api/v1/customers/{identifier}/unsuppress` · 3,000 per 3 seconds · safe to repeat.

        https://docs.customer.io/api/track/#operation/unsuppress

        Args:
            identifier: The person's `id`, email address, or `cio_` followed by the `cio_id`; the settings of the
                workspace say which are in use. At most 150 bytes.
        """
        await self._send(_operations.UNSUPPRESS, path=(identifier,), options=options)


class AsyncCustomersWithRawResponse:
    """`AsyncCustomers`, whose responses come as they are."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.add_device = returns_raw_async(resource.add_device)
        self.delete = returns_raw_async(resource.delete)
        self.delete_device = returns_raw_async(resource.delete_device)
        self.identify = returns_raw_async(resource.identify)
        self.merge = returns_raw_async(resource.merge)
        self.suppress = returns_raw_async(resource.suppress)
        self.unsubscribe = returns_raw_async(resource.unsubscribe)
        self.unsuppress = returns_raw_async(resource.unsuppress)
