# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `customers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, FieldLimit, Limits, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.activities_response import ActivitiesResponse
    from ..models.customer_response import CustomerResponse
    from ..models.customers_response import CustomersResponse
    from ..models.find_people_response import FindPeopleResponse
    from ..models.people_by_email_response import PeopleByEmailResponse
    from ..models.person_messages_response import PersonMessagesResponse
    from ..models.person_optouts_response import PersonOptoutsResponse
    from ..models.person_relationships_response import PersonRelationshipsResponse
    from ..models.person_segments_response import PersonSegmentsResponse
    from ..models.subscription_preferences_response import SubscriptionPreferencesResponse

GET_ATTRIBUTES: TypedOperation[CustomerResponse] = operation(
    id="getPersonAttributes",
    method="GET",
    path="/v1/customers/{customer_id}/attributes",
    resource="customers",
    name="get_attributes",
    documentation="https://docs.customer.io/api/app/#operation/getPersonAttributes",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id']"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CustomerResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_SUBSCRIPTION_PREFERENCES: TypedOperation[SubscriptionPreferencesResponse] = operation(
    id="getPersonSubscriptionPreferences",
    method="GET",
    path="/v1/customers/{customer_id}/subscription_preferences",
    resource="customers",
    name="get_subscription_preferences",
    documentation="https://docs.customer.io/api/app/#operation/getPersonSubscriptionPreferences",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
        Parameter(name="language", location="query", python_name="language", type="str"),
        Parameter(name="Accept-Language", location="header", python_name="accept_language", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SubscriptionPreferencesResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="CodedErrorsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_ACTIVITIES: TypedOperation[ActivitiesResponse] = operation(
    id="getPersonActivities",
    method="GET",
    path="/v1/customers/{customer_id}/activities",
    resource="customers",
    name="list_activities",
    documentation="https://docs.customer.io/api/app/#operation/getPersonActivities",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="type", location="query", python_name="type", type="ActivityType | str"),
        Parameter(name="name", location="query", python_name="name", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ActivitiesResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="activities", cursor="start", next="next", limit="limit", most=100),
    retry="safe",
)

LIST_ATTRIBUTES: TypedOperation[CustomersResponse] = operation(
    id="getPeopleById",
    method="POST",
    path="/v1/customers/attributes",
    resource="customers",
    name="list_attributes",
    documentation="https://docs.customer.io/api/app/#operation/getPeopleById",
    parameters=(
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
    ),
    body=Body(
        required=True,
        type="PeopleByIdRequest",
        fields=(BodyField(name="ids", python_name="ids", required=True, type="list[str]", least=1),),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CustomersResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(fields={"ids": FieldLimit(items=100)}),
    retry="safe",
)

LIST_BY_EMAIL: TypedOperation[PeopleByEmailResponse] = operation(
    id="getPeopleEmail",
    method="GET",
    path="/v1/customers",
    resource="customers",
    name="list_by_email",
    documentation="https://docs.customer.io/api/app/#operation/getPeopleEmail",
    parameters=(Parameter(name="email", location="query", python_name="email", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PeopleByEmailResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_MESSAGES: TypedOperation[PersonMessagesResponse] = operation(
    id="getPersonMessages",
    method="GET",
    path="/v1/customers/{customer_id}/messages",
    resource="customers",
    name="list_messages",
    documentation="https://docs.customer.io/api/app/#operation/getPersonMessages",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="start_ts", location="query", python_name="start_ts", type="UnixTime"),
        Parameter(name="end_ts", location="query", python_name="end_ts", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PersonMessagesResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)

LIST_OPTOUTS: TypedOperation[PersonOptoutsResponse] = operation(
    id="getPersonOptouts",
    method="GET",
    path="/v1/customers/{customer_id}/optouts",
    resource="customers",
    name="list_optouts",
    documentation="https://docs.customer.io/api/app/#operation/getPersonOptouts",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PersonOptoutsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_RELATIONSHIPS: TypedOperation[PersonRelationshipsResponse] = operation(
    id="getPersonRelationships",
    method="GET",
    path="/v1/customers/{customer_id}/relationships",
    resource="customers",
    name="list_relationships",
    documentation="https://docs.customer.io/api/app/#operation/getPersonRelationships",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PersonRelationshipsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="cio_relationships", cursor="start", next="next", limit="limit"),
    retry="safe",
)

LIST_SEGMENTS: TypedOperation[PersonSegmentsResponse] = operation(
    id="getPersonSegments",
    method="GET",
    path="/v1/customers/{customer_id}/segments",
    resource="customers",
    name="list_segments",
    documentation="https://docs.customer.io/api/app/#operation/getPersonSegments",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PersonSegmentsResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

SEARCH: TypedOperation[FindPeopleResponse] = operation(
    id="getPeopleFilter",
    method="POST",
    path="/v1/customers",
    resource="customers",
    name="search",
    documentation="https://docs.customer.io/api/app/#operation/getPeopleFilter",
    parameters=(
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    body=Body(
        required=True,
        type="FindPeopleRequest",
        fields=(BodyField(name="filter", python_name="filter", required=True, type="PeopleFilter"),),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="FindPeopleResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="identifiers", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)

UPDATE_OPTOUTS: TypedOperation[None] = operation(
    id="updatePersonOptouts",
    method="PUT",
    path="/v1/customers/{customer_id}/optouts",
    resource="customers",
    name="update_optouts",
    documentation="https://docs.customer.io/api/app/#operation/updatePersonOptouts",
    parameters=(
        Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),
        Parameter(
            name="id_type", location="query", python_name="id_type", type="Literal['cio_id', 'email', 'id', 'phone']"
        ),
    ),
    body=Body(
        required=True,
        type="UpdateOptoutsRequest",
        fields=(BodyField(name="optouts", python_name="optouts", required=True, type="list[OptoutChange]"),),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
