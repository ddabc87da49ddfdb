# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `campaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Limits, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.campaign_action_metrics_response import CampaignActionMetricsResponse
    from ..models.campaign_action_response import CampaignActionResponse
    from ..models.campaign_actions_response import CampaignActionsResponse
    from ..models.campaign_metrics_response import CampaignMetricsResponse
    from ..models.campaign_response import CampaignResponse
    from ..models.campaigns_response import CampaignsResponse
    from ..models.journey_metrics_response import JourneyMetricsResponse
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.messages_response import MessagesResponse

ACTION_LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="campaignActionLinks",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}/metrics/links",
    resource="campaigns",
    name="action_link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/campaignActionLinks",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'live_notification', 'push', 'slack', 'twilio', 'webhook', 'whatsapp']",
        ),
        Parameter(name="unique", location="query", python_name="unique", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LinkMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

ACTION_METRICS: TypedOperation[CampaignActionMetricsResponse] = operation(
    id="campaignActionMetrics",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}/metrics",
    resource="campaigns",
    name="action_metrics",
    documentation="https://docs.customer.io/api/app/#operation/campaignActionMetrics",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(name="version", location="query", python_name="version", type="Literal['1', '2']"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'live_notification', 'push', 'slack', 'twilio', 'webhook', 'whatsapp']",
        ),
        Parameter(
            name="res",
            location="query",
            python_name="res",
            type="Literal['daily', 'days', 'hourly', 'hours', 'monthly', 'months', 'weekly', 'weeks']",
        ),
        Parameter(name="tz", location="query", python_name="tz", type="str"),
        Parameter(name="start", location="query", python_name="start", type="UnixTime"),
        Parameter(name="end", location="query", python_name="end", type="UnixTime"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="either"),
    retry="safe",
    query={"version": "2"},
    goes_with={"version": {"1": ("period", "steps"), "2": ("start", "end", "res", "tz")}},
    deprecated_names=("period", "steps"),
)

GET: TypedOperation[CampaignResponse] = operation(
    id="getCampaigns",
    method="GET",
    path="/v1/campaigns/{campaign_id}",
    resource="campaigns",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getCampaigns",
    parameters=(Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_ACTION: TypedOperation[CampaignActionResponse] = operation(
    id="getCampaignAction",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}",
    resource="campaigns",
    name="get_action",
    documentation="https://docs.customer.io/api/app/#operation/getCampaignAction",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_ACTION_TRANSLATION: TypedOperation[CampaignActionResponse] = operation(
    id="getCampaignActionTranslation",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
    resource="campaigns",
    name="get_action_translation",
    documentation="https://docs.customer.io/api/app/#operation/getCampaignActionTranslation",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

JOURNEY_METRICS: TypedOperation[JourneyMetricsResponse] = operation(
    id="campaignJourneyMetrics",
    method="GET",
    path="/v1/campaigns/{campaign_id}/journey_metrics",
    resource="campaigns",
    name="journey_metrics",
    documentation="https://docs.customer.io/api/app/#operation/campaignJourneyMetrics",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", required=True, type="UnixTime"),
        Parameter(name="end", location="query", python_name="end", required=True, type="UnixTime"),
        Parameter(
            name="resolution",
            location="query",
            python_name="resolution",
            required=True,
            type="Literal['daily', 'days', 'hourly', 'hours', 'monthly', 'months', 'weekly', 'weeks']",
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="JourneyMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="campaignLinkMetrics",
    method="GET",
    path="/v1/campaigns/{campaign_id}/metrics/links",
    resource="campaigns",
    name="link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/campaignLinkMetrics",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(name="unique", location="query", python_name="unique", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LinkMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[CampaignsResponse] = operation(
    id="listCampaigns",
    method="GET",
    path="/v1/campaigns",
    resource="campaigns",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listCampaigns",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_ACTIONS: TypedOperation[CampaignActionsResponse] = operation(
    id="listCampaignActions",
    method="GET",
    path="/v1/campaigns/{campaign_id}/actions",
    resource="campaigns",
    name="list_actions",
    documentation="https://docs.customer.io/api/app/#operation/listCampaignActions",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="actions", cursor="start", next="next"),
    retry="safe",
)

LIST_MESSAGES: TypedOperation[MessagesResponse] = operation(
    id="getCampaignMessages",
    method="GET",
    path="/v1/campaigns/{campaign_id}/messages",
    resource="campaigns",
    name="list_messages",
    documentation="https://docs.customer.io/api/app/#operation/getCampaignMessages",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']",
        ),
        Parameter(name="metric", location="query", python_name="metric", type="DeliveryMetric"),
        Parameter(name="drafts", location="query", python_name="drafts", type="bool"),
        Parameter(name="start_ts", location="query", python_name="start_ts", type="UnixTime"),
        Parameter(name="end_ts", location="query", python_name="end_ts", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MessagesResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)

METRICS: TypedOperation[CampaignMetricsResponse] = operation(
    id="campaignMetrics",
    method="GET",
    path="/v1/campaigns/{campaign_id}/metrics",
    resource="campaigns",
    name="metrics",
    documentation="https://docs.customer.io/api/app/#operation/campaignMetrics",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="version", location="query", python_name="version", type="Literal['1', '2']"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'live_notification', 'push', 'slack', 'twilio', 'webhook', 'whatsapp']",
        ),
        Parameter(
            name="res",
            location="query",
            python_name="res",
            type="Literal['daily', 'days', 'hourly', 'hours', 'monthly', 'months', 'weekly', 'weeks']",
        ),
        Parameter(name="tz", location="query", python_name="tz", type="str"),
        Parameter(name="start", location="query", python_name="start", type="UnixTime"),
        Parameter(name="end", location="query", python_name="end", type="UnixTime"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="either"),
    retry="safe",
    query={"version": "2"},
    goes_with={"version": {"1": ("period", "steps"), "2": ("start", "end", "res", "tz")}},
    deprecated_names=("period", "steps"),
)

UPDATE_ACTION: TypedOperation[CampaignActionResponse] = operation(
    id="updateCampaignAction",
    method="PUT",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}",
    resource="campaigns",
    name="update_action",
    documentation="https://docs.customer.io/api/app/#operation/updateCampaignAction",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="UpdateCampaignActionRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="broadcast_id", python_name="broadcast_id", type="int"),
            BodyField(name="campaign_id", python_name="campaign_id_body", type="int"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="str"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="image_url", python_name="image_url", type="str"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="method", python_name="method", type="Literal['delete', 'get', 'patch', 'post', 'put']"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="parent_action_id", python_name="parent_action_id", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="sending_state", python_name="sending_state", type="Literal['automatic', 'draft', 'off']"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(
                name="type", python_name="type", type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']"
            ),
            BodyField(name="updated", python_name="updated", type="UnixTime"),
            BodyField(name="url", python_name="url", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_ACTION_TRANSLATION: TypedOperation[CampaignActionResponse] = operation(
    id="updateCampaignActionTranslation",
    method="PUT",
    path="/v1/campaigns/{campaign_id}/actions/{action_id}/language/{language}",
    resource="campaigns",
    name="update_action_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateCampaignActionTranslation",
    parameters=(
        Parameter(name="campaign_id", location="path", python_name="campaign_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    body=Body(
        required=True,
        type="UpdateCampaignActionRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="broadcast_id", python_name="broadcast_id", type="int"),
            BodyField(name="campaign_id", python_name="campaign_id_body", type="int"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="str"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="image_url", python_name="image_url", type="str"),
            BodyField(name="language", python_name="language_body", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="method", python_name="method", type="Literal['delete', 'get', 'patch', 'post', 'put']"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="parent_action_id", python_name="parent_action_id", type="int"),
            BodyField(name="preheader_text", python_name="preheader_text", type="str"),
            BodyField(name="preprocessor", python_name="preprocessor", type="Literal['premailer']"),
            BodyField(name="recipient", python_name="recipient", type="str"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="reply_to_id", python_name="reply_to_id", type="int | None"),
            BodyField(name="sending_state", python_name="sending_state", type="Literal['automatic', 'draft', 'off']"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(
                name="type", python_name="type", type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']"
            ),
            BodyField(name="updated", python_name="updated", type="UnixTime"),
            BodyField(name="url", python_name="url", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="CampaignActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
