# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `customers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    Pages,
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
    from ..models.activities_response import ActivitiesResponse
    from ..models.activity import Activity
    from ..models.activity_type import ActivityType
    from ..models.customer_identifiers import CustomerIdentifiers
    from ..models.customer_response import CustomerResponse
    from ..models.customers_response import CustomersResponse
    from ..models.find_people_response import FindPeopleResponse
    from ..models.optout_change import OptoutChange, OptoutChangeDict
    from ..models.people_by_email_response import PeopleByEmailResponse
    from ..models.people_filter import PeopleFilter, PeopleFilterDict
    from ..models.person_message import PersonMessage
    from ..models.person_messages_response import PersonMessagesResponse
    from ..models.person_optouts_response import PersonOptoutsResponse
    from ..models.person_relationships_response import PersonRelationshipsResponse
    from ..models.person_segments_response import PersonSegmentsResponse
    from ..models.related_object import RelatedObject
    from ..models.subscription_preferences_response import SubscriptionPreferencesResponse


class Customers(Resource):
    """Operations of `customers`.

    `get_attributes`, `get_subscription_preferences`, `list_activities`, `iterate_activities`, `list_attributes`,
    `list_by_email`, `list_messages`, `iterate_messages`, `list_optouts`, `list_relationships`, `iterate_relationships`,
    `list_segments`, `search`, `iterate_search`, `update_optouts`.
    """

    @property
    def with_raw_response(self) -> CustomersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return CustomersWithRawResponse(Customers(UnreadTransport(self._transport)))

    def get_attributes(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Get the attributes and devices of a person.

        `GET /v1/customers/{customer_id}/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonAttributes

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
        """
        return self._call(_operations.GET_ATTRIBUTES, path=(customer_id,), query={"id_type": id_type}, options=options)

    def get_subscription_preferences(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        language: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubscriptionPreferencesResponse:
        """Get the subscription preferences of a person, by topic.

        With the texts of the subscription center in the language asked for, or in its default language.

        `GET /v1/customers/{customer_id}/subscription_preferences` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonSubscriptionPreferences

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            language: Language tag for the texts.
            accept_language: Language tag for the texts, as an alternative to `language`.
        """
        return self._call(
            _operations.GET_SUBSCRIPTION_PREFERENCES,
            path=(customer_id,),
            query={"id_type": id_type, "language": language},
            headers={"Accept-Language": accept_language},
            options=options,
        )

    def list_activities(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ActivitiesResponse:
        """List the activities of a person.

        Complete for the last 30 days; anything older may be missing.

        `GET /v1/customers/{customer_id}/activities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonActivities

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 100. The service gives 10 when it is left out.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute to look for; activities of other types have none.
        """
        return self._call(
            _operations.LIST_ACTIVITIES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": limit, "type": type, "name": name},
            options=options,
        )

    def iterate_activities(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Activity, ActivitiesResponse]:
        """Go through the items of `list_activities`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 100, the most that the API returns.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute to look for; activities of other types have none.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_ACTIVITIES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": page_size, "type": type, "name": name},
            limit=limit,
            options=options,
        )

    def list_attributes(
        self,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CustomersResponse:
        """Get the attributes and devices of up to 100 people.

        Ids without a person are missing from the response. Reads only, although it is a POST.

        `POST /v1/customers/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleById

        Args:
            ids: From 1 to 100 ids.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return self._call(_operations.LIST_ATTRIBUTES, query={"id_type": id_type}, body={"ids": ids}, options=options)

    def list_by_email(self, *, email: str, options: RequestOptions | None = None) -> PeopleByEmailResponse:
        """Find people by their email address.

        No match is an empty list, not an error.

        `GET /v1/customers` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleEmail

        Args:
            email: The whole address; a `+` in it is escaped for you.
        """
        return self._call(_operations.LIST_BY_EMAIL, query={"email": email}, options=options)

    def list_messages(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonMessagesResponse:
        """List the deliveries to a person.

        Never more than 6 months. Without a range, the latest 6; a longer range is cut to its last 6. Times are those of
        creation; sending can come later.

        `GET /v1/customers/{customer_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonMessages

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return self._call(
            _operations.LIST_MESSAGES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": limit, "start_ts": start_ts, "end_ts": end_ts},
            options=options,
        )

    def iterate_messages(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[PersonMessage, PersonMessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": page_size, "start_ts": start_ts, "end_ts": end_ts},
            limit=limit,
            options=options,
        )

    def list_optouts(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonOptoutsResponse:
        """List the senders a person opted out of.

        A sender that is listed sends this person nothing on that channel.

        `GET /v1/customers/{customer_id}/optouts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonOptouts

        Args:
            customer_id: The person, by the kind of id that `id_type` says.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return self._call(_operations.LIST_OPTOUTS, path=(customer_id,), query={"id_type": id_type}, options=options)

    def list_relationships(
        self,
        customer_id: str,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonRelationshipsResponse:
        """List the objects a person is related to.

        An entry can turn up on more than one page.

        `GET /v1/customers/{customer_id}/relationships` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonRelationships

        Args:
            customer_id: The person's `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return self._call(
            _operations.LIST_RELATIONSHIPS,
            path=(customer_id,),
            query={"start": start, "limit": limit, "id_type": id_type},
            options=options,
        )

    def iterate_relationships(
        self,
        customer_id: str,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[RelatedObject, PersonRelationshipsResponse]:
        """Go through the items of `list_relationships`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id`.
            start: The cursor to begin at.
            page_size: Items per page.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_RELATIONSHIPS,
            path=(customer_id,),
            query={"start": start, "limit": page_size, "id_type": id_type},
            limit=limit,
            options=options,
        )

    def list_segments(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonSegmentsResponse:
        """List the segments a person belongs to.

        `GET /v1/customers/{customer_id}/segments` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonSegments

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
        """
        return self._call(_operations.LIST_SEGMENTS, path=(customer_id,), query={"id_type": id_type}, options=options)

    def search(
        self,
        *,
        filter: PeopleFilter | PeopleFilterDict,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FindPeopleResponse:
        """Find the people a filter matches.

        Prefer `identifiers` to `ids`, which knows only one kind of id. For more than 1000 people at once use an export.
        Reads only, although it is a POST. The cursor goes in the query.

        `POST /v1/customers` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleFilter

        Args:
            filter: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed. Attributes are
                compared with `eq` or `exists`; `not` takes a single condition.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
        """
        return self._call(
            _operations.SEARCH, query={"start": start, "limit": limit}, body={"filter": filter}, options=options
        )

    def iterate_search(
        self,
        *,
        filter: PeopleFilter | PeopleFilterDict,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[CustomerIdentifiers, FindPeopleResponse]:
        """Go through the items of `search`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            filter: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed. Attributes are
                compared with `eq` or `exists`; `not` takes a single condition.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.SEARCH,
            query={"start": start, "limit": page_size},
            body={"filter": filter},
            limit=limit,
            options=options,
        )

    def update_optouts(
        self,
        customer_id: str,
        *,
        optouts: Sequence[OptoutChange | OptoutChangeDict],
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Opt a person out of senders, or back in.

        The service applies the change shortly after it responds, so reading at once can show the old state.

        `PUT /v1/customers/{customer_id}/optouts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updatePersonOptouts

        Args:
            customer_id: The person, by the kind of id that `id_type` says.
            optouts: One entry for each sender and channel. Senders that are not listed stay as they are.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        self._send(
            _operations.UPDATE_OPTOUTS,
            path=(customer_id,),
            query={"id_type": id_type},
            body={"optouts": optouts},
            options=options,
        )


class CustomersWithRawResponse:
    """`Customers`, whose responses come as they are."""

    def __init__(self, resource: Customers) -> None:
        self.get_attributes = returns_raw(resource.get_attributes)
        self.get_subscription_preferences = returns_raw(resource.get_subscription_preferences)
        self.list_activities = returns_raw(resource.list_activities)
        self.list_attributes = returns_raw(resource.list_attributes)
        self.list_by_email = returns_raw(resource.list_by_email)
        self.list_messages = returns_raw(resource.list_messages)
        self.list_optouts = returns_raw(resource.list_optouts)
        self.list_relationships = returns_raw(resource.list_relationships)
        self.list_segments = returns_raw(resource.list_segments)
        self.search = returns_raw(resource.search)
        self.update_optouts = returns_raw(resource.update_optouts)


class AsyncCustomers(AsyncResource):
    """Operations of `customers`.

    `get_attributes`, `get_subscription_preferences`, `list_activities`, `iterate_activities`, `list_attributes`,
    `list_by_email`, `list_messages`, `iterate_messages`, `list_optouts`, `list_relationships`, `iterate_relationships`,
    `list_segments`, `search`, `iterate_search`, `update_optouts`.
    """

    @property
    def with_raw_response(self) -> AsyncCustomersWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncCustomersWithRawResponse(AsyncCustomers(AsyncUnreadTransport(self._transport)))

    async def get_attributes(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Get the attributes and devices of a person.

        `GET /v1/customers/{customer_id}/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonAttributes

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
        """
        return await self._call(
            _operations.GET_ATTRIBUTES, path=(customer_id,), query={"id_type": id_type}, options=options
        )

    async def get_subscription_preferences(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        language: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubscriptionPreferencesResponse:
        """Get the subscription preferences of a person, by topic.

        With the texts of the subscription center in the language asked for, or in its default language.

        `GET /v1/customers/{customer_id}/subscription_preferences` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonSubscriptionPreferences

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            language: Language tag for the texts.
            accept_language: Language tag for the texts, as an alternative to `language`.
        """
        return await self._call(
            _operations.GET_SUBSCRIPTION_PREFERENCES,
            path=(customer_id,),
            query={"id_type": id_type, "language": language},
            headers={"Accept-Language": accept_language},
            options=options,
        )

    async def list_activities(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ActivitiesResponse:
        """List the activities of a person.

        Complete for the last 30 days; anything older may be missing.

        `GET /v1/customers/{customer_id}/activities` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonActivities

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 100. The service gives 10 when it is left out.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute to look for; activities of other types have none.
        """
        return await self._call(
            _operations.LIST_ACTIVITIES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": limit, "type": type, "name": name},
            options=options,
        )

    def iterate_activities(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        type: ActivityType | str | Unset = UNSET,
        name: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Activity, ActivitiesResponse]:
        """Go through the items of `list_activities`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 100, the most that the API returns.
            type: Only this kind of activity, such as `sent_email`, `attribute_change` or `event`. Kinds that begin with
                `_o:` and the number of an object type concern objects, those with `_r:` relationships.
            name: Name of the event or attribute to look for; activities of other types have none.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_ACTIVITIES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": page_size, "type": type, "name": name},
            limit=limit,
            options=options,
        )

    async def list_attributes(
        self,
        *,
        ids: Sequence[str],
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CustomersResponse:
        """Get the attributes and devices of up to 100 people.

        Ids without a person are missing from the response. Reads only, although it is a POST.

        `POST /v1/customers/attributes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleById

        Args:
            ids: From 1 to 100 ids.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return await self._call(
            _operations.LIST_ATTRIBUTES, query={"id_type": id_type}, body={"ids": ids}, options=options
        )

    async def list_by_email(self, *, email: str, options: RequestOptions | None = None) -> PeopleByEmailResponse:
        """Find people by their email address.

        No match is an empty list, not an error.

        `GET /v1/customers` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleEmail

        Args:
            email: The whole address; a `+` in it is escaped for you.
        """
        return await self._call(_operations.LIST_BY_EMAIL, query={"email": email}, options=options)

    async def list_messages(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonMessagesResponse:
        """List the deliveries to a person.

        Never more than 6 months. Without a range, the latest 6; a longer range is cut to its last 6. Times are those of
        creation; sending can come later.

        `GET /v1/customers/{customer_id}/messages` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonMessages

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
        """
        return await self._call(
            _operations.LIST_MESSAGES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": limit, "start_ts": start_ts, "end_ts": end_ts},
            options=options,
        )

    def iterate_messages(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_ts: UnixTime | Unset = UNSET,
        end_ts: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[PersonMessage, PersonMessagesResponse]:
        """Go through the items of `list_messages`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            start_ts: Unix seconds (or an aware `datetime`). Only deliveries created at or after this time; creation
                comes before sending.
            end_ts: Unix seconds (or an aware `datetime`). Only deliveries created up to this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_MESSAGES,
            path=(customer_id,),
            query={"id_type": id_type, "start": start, "limit": page_size, "start_ts": start_ts, "end_ts": end_ts},
            limit=limit,
            options=options,
        )

    async def list_optouts(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonOptoutsResponse:
        """List the senders a person opted out of.

        A sender that is listed sends this person nothing on that channel.

        `GET /v1/customers/{customer_id}/optouts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonOptouts

        Args:
            customer_id: The person, by the kind of id that `id_type` says.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return await self._call(
            _operations.LIST_OPTOUTS, path=(customer_id,), query={"id_type": id_type}, options=options
        )

    async def list_relationships(
        self,
        customer_id: str,
        *,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonRelationshipsResponse:
        """List the objects a person is related to.

        An entry can turn up on more than one page.

        `GET /v1/customers/{customer_id}/relationships` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonRelationships

        Args:
            customer_id: The person's `id`.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        return await self._call(
            _operations.LIST_RELATIONSHIPS,
            path=(customer_id,),
            query={"start": start, "limit": limit, "id_type": id_type},
            options=options,
        )

    def iterate_relationships(
        self,
        customer_id: str,
        *,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RelatedObject, PersonRelationshipsResponse]:
        """Go through the items of `list_relationships`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            customer_id: The person's `id`.
            start: The cursor to begin at.
            page_size: Items per page.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_RELATIONSHIPS,
            path=(customer_id,),
            query={"start": start, "limit": page_size, "id_type": id_type},
            limit=limit,
            options=options,
        )

    async def list_segments(
        self,
        customer_id: str,
        *,
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PersonSegmentsResponse:
        """List the segments a person belongs to.

        `GET /v1/customers/{customer_id}/segments` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPersonSegments

        Args:
            customer_id: The person's `id` or, as `id_type` says, email address or `cio_` followed by the `cio_id`.
            id_type: What `customer_id` is, `id`, `email` or `cio_id`. Left out, it is read as an `id`.
        """
        return await self._call(
            _operations.LIST_SEGMENTS, path=(customer_id,), query={"id_type": id_type}, options=options
        )

    async def search(
        self,
        *,
        filter: PeopleFilter | PeopleFilterDict,
        start: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FindPeopleResponse:
        """Find the people a filter matches.

        Prefer `identifiers` to `ids`, which knows only one kind of id. For more than 1000 people at once use an export.
        Reads only, although it is a POST. The cursor goes in the query.

        `POST /v1/customers` · 10 per second · pages by `start` · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPeopleFilter

        Args:
            filter: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed. Attributes are
                compared with `eq` or `exists`; `not` takes a single condition.
            start: Cursor, the `next` of the page before. Leave it out to begin with the first page.
            limit: Results on one page, at most 1000. The service gives 50 when it is left out.
        """
        return await self._call(
            _operations.SEARCH, query={"start": start, "limit": limit}, body={"filter": filter}, options=options
        )

    def iterate_search(
        self,
        *,
        filter: PeopleFilter | PeopleFilterDict,
        start: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CustomerIdentifiers, FindPeopleResponse]:
        """Go through the items of `search`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            filter: One key at the top, `and`, `or`, `not`, `segment` or `attribute`, nested as needed. Attributes are
                compared with `eq` or `exists`; `not` takes a single condition.
            start: The cursor to begin at.
            page_size: Items per page. Left out, 1,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.SEARCH,
            query={"start": start, "limit": page_size},
            body={"filter": filter},
            limit=limit,
            options=options,
        )

    async def update_optouts(
        self,
        customer_id: str,
        *,
        optouts: Sequence[OptoutChange | OptoutChangeDict],
        id_type: Literal["cio_id", "email", "id", "phone"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Opt a person out of senders, or back in.

        The service applies the change shortly after it responds, so reading at once can show the old state.

        `PUT /v1/customers/{customer_id}/optouts` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updatePersonOptouts

        Args:
            customer_id: The person, by the kind of id that `id_type` says.
            optouts: One entry for each sender and channel. Senders that are not listed stay as they are.
            id_type: What the ids are: `id`, `email`, `phone` or `cio_id`. Left out, they are read as `id`. Phone
                numbers are in E.164 form, such as `+15551234567`.
        """
        await self._send(
            _operations.UPDATE_OPTOUTS,
            path=(customer_id,),
            query={"id_type": id_type},
            body={"optouts": optouts},
            options=options,
        )


class AsyncCustomersWithRawResponse:
    """`AsyncCustomers`, whose responses come as they are."""

    def __init__(self, resource: AsyncCustomers) -> None:
        self.get_attributes = returns_raw_async(resource.get_attributes)
        self.get_subscription_preferences = returns_raw_async(resource.get_subscription_preferences)
        self.list_activities = returns_raw_async(resource.list_activities)
        self.list_attributes = returns_raw_async(resource.list_attributes)
        self.list_by_email = returns_raw_async(resource.list_by_email)
        self.list_messages = returns_raw_async(resource.list_messages)
        self.list_optouts = returns_raw_async(resource.list_optouts)
        self.list_relationships = returns_raw_async(resource.list_relationships)
        self.list_segments = returns_raw_async(resource.list_segments)
        self.search = returns_raw_async(resource.search)
        self.update_optouts = returns_raw_async(resource.update_optouts)
