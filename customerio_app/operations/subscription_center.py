# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `subscription_center`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import DeclaredResponse, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.subscription_center_token_response import SubscriptionCenterTokenResponse
    from ..models.subscription_channels_response import SubscriptionChannelsResponse
    from ..models.topics_response import TopicsResponse

GET_TOKEN: TypedOperation[SubscriptionCenterTokenResponse] = operation(
    id="getSubscriptionCenterToken",
    method="GET",
    path="/v1/subscription_center/{customer_id}/token",
    resource="subscription_center",
    name="get_token",
    documentation="https://docs.customer.io/api/app/#operation/getSubscriptionCenterToken",
    parameters=(Parameter(name="customer_id", location="path", python_name="customer_id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SubscriptionCenterTokenResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
    ),
    retry="safe",
)

LIST_CHANNELS: TypedOperation[SubscriptionChannelsResponse] = operation(
    id="getChannels",
    method="GET",
    path="/v1/subscription_channels",
    resource="subscription_center",
    name="list_channels",
    documentation="https://docs.customer.io/api/app/#operation/getChannels",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SubscriptionChannelsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_TOPICS: TypedOperation[TopicsResponse] = operation(
    id="getTopics",
    method="GET",
    path="/v1/subscription_topics",
    resource="subscription_center",
    name="list_topics",
    documentation="https://docs.customer.io/api/app/#operation/getTopics",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TopicsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
