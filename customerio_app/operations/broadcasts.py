# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `broadcasts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    Body,
    BodyField,
    DeclaredResponse,
    FieldLimit,
    FollowUp,
    Limits,
    Pagination,
    Parameter,
    TypedOperation,
    Waiting,
)

from ._common import APP_TRIGGER_BUCKET, operation

if TYPE_CHECKING:
    from ..models.broadcast_action_response import BroadcastActionResponse
    from ..models.broadcast_actions_response import BroadcastActionsResponse
    from ..models.broadcast_errors_response import BroadcastErrorsResponse
    from ..models.broadcast_response import BroadcastResponse
    from ..models.broadcast_trigger import BroadcastTrigger
    from ..models.broadcast_triggers_response import BroadcastTriggersResponse
    from ..models.broadcasts_response import BroadcastsResponse
    from ..models.link_metrics_response import LinkMetricsResponse
    from ..models.messages_response import MessagesResponse
    from ..models.metrics_response import MetricsResponse
    from ..models.trigger_broadcast_response import TriggerBroadcastResponse

ACTION_LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="broadcastActionLinks",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics/links",
    resource="broadcasts",
    name="action_link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/broadcastActionLinks",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
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
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LinkMetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

ACTION_METRICS: TypedOperation[MetricsResponse] = operation(
    id="broadcastActionMetrics",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}/metrics",
    resource="broadcasts",
    name="action_metrics",
    documentation="https://docs.customer.io/api/app/#operation/broadcastActionMetrics",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
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
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[BroadcastResponse] = operation(
    id="getBroadcast",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}",
    resource="broadcasts",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getBroadcast",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_ACTION: TypedOperation[BroadcastActionResponse] = operation(
    id="getBroadcastAction",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}",
    resource="broadcasts",
    name="get_action",
    documentation="https://docs.customer.io/api/app/#operation/getBroadcastAction",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_ACTION_TRANSLATION: TypedOperation[BroadcastActionResponse] = operation(
    id="getBroadcastActionLanguage",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
    resource="broadcasts",
    name="get_action_translation",
    documentation="https://docs.customer.io/api/app/#operation/getBroadcastActionLanguage",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_TRIGGER: TypedOperation[BroadcastTrigger] = operation(
    id="broadcastStatus",
    method="GET",
    path="/v1/campaigns/{broadcast_id}/triggers/{trigger_id}",
    resource="broadcasts",
    name="get_trigger",
    documentation="https://docs.customer.io/api/app/#operation/broadcastStatus",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="trigger_id", location="path", python_name="trigger_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastTrigger"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    waiting=Waiting(state="processed_at", errors=FollowUp(operation="broadcastErrors")),
    retry="safe",
)

LINK_METRICS: TypedOperation[LinkMetricsResponse] = operation(
    id="broadcastLinks",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/metrics/links",
    resource="broadcasts",
    name="link_metrics",
    documentation="https://docs.customer.io/api/app/#operation/broadcastLinks",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
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

LIST: TypedOperation[BroadcastsResponse] = operation(
    id="listBroadcasts",
    method="GET",
    path="/v1/broadcasts",
    resource="broadcasts",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listBroadcasts",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_ACTIONS: TypedOperation[BroadcastActionsResponse] = operation(
    id="broadcastActions",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/actions",
    resource="broadcasts",
    name="list_actions",
    documentation="https://docs.customer.io/api/app/#operation/broadcastActions",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastActionsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

LIST_MESSAGES: TypedOperation[MessagesResponse] = operation(
    id="broadcastMessages",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/messages",
    resource="broadcasts",
    name="list_messages",
    documentation="https://docs.customer.io/api/app/#operation/broadcastMessages",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="metric", location="query", python_name="metric", type="DeliveryMetric"),
        Parameter(
            name="state",
            location="query",
            python_name="state",
            type="Literal['attempted', 'drafted', 'failed', 'sent']",
        ),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']",
        ),
        Parameter(name="start_ts", location="query", python_name="start_ts", type="UnixTime"),
        Parameter(name="end_ts", location="query", python_name="end_ts", type="UnixTime"),
        Parameter(name="get_tracked_responses", location="query", python_name="get_tracked_responses", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MessagesResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit"),
    retry="safe",
)

LIST_TRIGGER_ERRORS: TypedOperation[BroadcastErrorsResponse] = operation(
    id="broadcastErrors",
    method="GET",
    path="/v1/campaigns/{broadcast_id}/triggers/{trigger_id}/errors",
    resource="broadcasts",
    name="list_trigger_errors",
    documentation="https://docs.customer.io/api/app/#operation/broadcastErrors",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="trigger_id", location="path", python_name="trigger_id", required=True, type="int"),
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastErrorsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    pagination=Pagination(style="cursor", items="errors", cursor="start", next="next", limit="limit"),
    retry="safe",
)

LIST_TRIGGERS: TypedOperation[BroadcastTriggersResponse] = operation(
    id="listBroadcastTriggers",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/triggers",
    resource="broadcasts",
    name="list_triggers",
    documentation="https://docs.customer.io/api/app/#operation/listBroadcastTriggers",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastTriggersResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

METRICS: TypedOperation[MetricsResponse] = operation(
    id="broadcastMetrics",
    method="GET",
    path="/v1/broadcasts/{broadcast_id}/metrics",
    resource="broadcasts",
    name="metrics",
    documentation="https://docs.customer.io/api/app/#operation/broadcastMetrics",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(
            name="period", location="query", python_name="period", type="Literal['days', 'hours', 'months', 'weeks']"
        ),
        Parameter(name="steps", location="query", python_name="steps", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'push', 'slack', 'twilio', 'webhook']",
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MetricsResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

TRIGGER: TypedOperation[TriggerBroadcastResponse] = operation(
    id="triggerBroadcast",
    method="POST",
    path="/v1/campaigns/{broadcast_id}/triggers",
    resource="broadcasts",
    name="trigger",
    documentation="https://docs.customer.io/api/app/#operation/triggerBroadcast",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="TriggerBroadcastRequest",
        fields=(
            BodyField(name="data", python_name="data", type="dict[str, Any]"),
            BodyField(name="email_add_duplicates", python_name="email_add_duplicates", type="bool"),
            BodyField(name="email_ignore_missing", python_name="email_ignore_missing", type="bool"),
            BodyField(name="id_ignore_missing", python_name="id_ignore_missing", type="bool"),
            BodyField(name="recipients", python_name="recipients", type="PeopleFilter"),
            BodyField(name="emails", python_name="emails", type="list[str]"),
            BodyField(name="ids", python_name="ids", type="list[str]"),
            BodyField(name="per_user_data", python_name="per_user_data", type="list[BroadcastRecipient]"),
            BodyField(name="data_file_url", python_name="data_file_url", type="str"),
        ),
        one_of=((), ("recipients",), ("emails",), ("ids",), ("per_user_data",), ("data_file_url",)),
        exclusive=True,
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="TriggerBroadcastResponse"),
        DeclaredResponse(status="401"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="422", media_type="application/json", type="FieldErrorsResponse"),
    ),
    limits=Limits(
        body=25000000,
        fields={
            "data": FieldLimit(bytes=50000),
            "data_file_url": FieldLimit(remote_bytes=10000000000, remote_row_bytes=2000000),
            "emails": FieldLimit(items=10000),
            "ids": FieldLimit(items=10000),
            "per_user_data": FieldLimit(items=10000),
        },
        queued=5,
    ),
    bucket=APP_TRIGGER_BUCKET,
    starts=FollowUp(operation="broadcastStatus", arguments={"trigger_id": "id"}),
    retry="unsafe",
    deferrable=True,
)

UPDATE_ACTION: TypedOperation[BroadcastActionResponse] = operation(
    id="updateBroadcastAction",
    method="PUT",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}",
    resource="broadcasts",
    name="update_action",
    documentation="https://docs.customer.io/api/app/#operation/updateBroadcastAction",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
    ),
    body=Body(
        required=True,
        type="UpdateBroadcastActionRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="broadcast_id", python_name="broadcast_id_body", type="int"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader] | str"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="image_url", python_name="image_url", type="str"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="method", python_name="method", type="Literal['delete', 'get', 'patch', 'post', 'put']"),
            BodyField(name="name", python_name="name", type="str"),
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
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_ACTION_TRANSLATION: TypedOperation[BroadcastActionResponse] = operation(
    id="updateBroadcastActionLanguage",
    method="PUT",
    path="/v1/broadcasts/{broadcast_id}/actions/{action_id}/language/{language}",
    resource="broadcasts",
    name="update_action_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateBroadcastActionLanguage",
    parameters=(
        Parameter(name="broadcast_id", location="path", python_name="broadcast_id", required=True, type="int"),
        Parameter(name="action_id", location="path", python_name="action_id", required=True, type="int"),
        Parameter(
            name="language", location="path", python_name="language", required=True, type="str", may_be_empty=True
        ),
    ),
    body=Body(
        required=True,
        type="UpdateBroadcastActionRequest",
        fields=(
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="broadcast_id", python_name="broadcast_id_body", type="int"),
            BodyField(name="created", python_name="created", type="UnixTime"),
            BodyField(name="deduplicate_id", python_name="deduplicate_id", type="str"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="from_id", python_name="from_id", type="int"),
            BodyField(name="headers", python_name="headers", type="list[MessageHeader] | str"),
            BodyField(name="id", python_name="id", type="int"),
            BodyField(name="image_url", python_name="image_url", type="str"),
            BodyField(name="language", python_name="language_body", type="str"),
            BodyField(name="layout", python_name="layout", type="str"),
            BodyField(name="method", python_name="method", type="Literal['delete', 'get', 'patch', 'post', 'put']"),
            BodyField(name="name", python_name="name", type="str"),
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
        DeclaredResponse(status="200", media_type="application/json", type="BroadcastActionResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)
