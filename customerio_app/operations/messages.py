# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    Body,
    BodyField,
    DeclaredResponse,
    FieldLimit,
    Limits,
    Pagination,
    Parameter,
    SharedLimit,
    TypedOperation,
)

from ._common import APP_ARCHIVE_BUCKET, APP_SEND_BUCKET, operation

if TYPE_CHECKING:
    from ..models.archived_message_response import ArchivedMessageResponse
    from ..models.message_response import MessageResponse
    from ..models.messages_response import MessagesResponse
    from ..models.send_response import SendResponse

GET: TypedOperation[MessageResponse] = operation(
    id="getMessage",
    method="GET",
    path="/v1/messages/{message_id}",
    resource="messages",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getMessage",
    parameters=(
        Parameter(name="message_id", location="path", python_name="message_id", required=True, type="str"),
        Parameter(name="get_tracked_responses", location="query", python_name="get_tracked_responses", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MessageResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    retry="safe",
)

GET_ARCHIVED: TypedOperation[ArchivedMessageResponse] = operation(
    id="getArchivedMessage",
    method="GET",
    path="/v1/messages/{message_id}/archived_message",
    resource="messages",
    name="get_archived",
    documentation="https://docs.customer.io/api/app/#operation/getArchivedMessage",
    parameters=(Parameter(name="message_id", location="path", python_name="message_id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="ArchivedMessageResponse"),
        DeclaredResponse(status="404"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    bucket=APP_ARCHIVE_BUCKET,
    retry="safe",
)

LIST: TypedOperation[MessagesResponse] = operation(
    id="listMessages",
    method="GET",
    path="/v1/messages",
    resource="messages",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listMessages",
    parameters=(
        Parameter(name="start", location="query", python_name="start", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(
            name="type",
            location="query",
            python_name="type",
            type="Literal['email', 'in_app', 'live_notification', 'push', 'slack', 'twilio', 'webhook', 'whatsapp']",
        ),
        Parameter(name="metric", location="query", python_name="metric", type="DeliveryMetric"),
        Parameter(name="drafts", location="query", python_name="drafts", type="bool"),
        Parameter(name="campaign_id", location="query", python_name="campaign_id", type="int"),
        Parameter(name="newsletter_id", location="query", python_name="newsletter_id", type="int"),
        Parameter(name="action_id", location="query", python_name="action_id", type="int"),
        Parameter(name="start_ts", location="query", python_name="start_ts", type="UnixTime"),
        Parameter(name="end_ts", location="query", python_name="end_ts", type="UnixTime"),
        Parameter(name="get_tracked_responses", location="query", python_name="get_tracked_responses", type="bool"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="MessagesResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="429", media_type="application/json", type="CodedErrorsResponse"),
    ),
    limits=Limits(over="shortened"),
    pagination=Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit", most=1000),
    retry="safe",
)

SEND_EMAIL: TypedOperation[SendResponse] = operation(
    id="sendEmail",
    method="POST",
    path="/v1/send/email",
    resource="messages",
    name="send_email",
    documentation="https://docs.customer.io/api/app/#operation/sendEmail",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendEmailRequest",
        fields=(
            BodyField(name="to", python_name="to", required=True, type="str"),
            BodyField(name="transactional_message_id", python_name="transactional_message_id", type="str | int"),
            BodyField(name="attachments", python_name="attachments", type="dict[str, FileContent]"),
            BodyField(name="auto_create", python_name="auto_create", type="bool"),
            BodyField(name="bcc", python_name="bcc", type="str"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="body_amp", python_name="body_amp", type="str"),
            BodyField(name="body_plain", python_name="body_plain", type="str"),
            BodyField(name="cc", python_name="cc", type="str"),
            BodyField(name="disable_css_preprocessing", python_name="disable_css_preprocessing", type="bool"),
            BodyField(name="disable_message_retention", python_name="disable_message_retention", type="bool"),
            BodyField(name="fake_bcc", python_name="fake_bcc", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="headers", python_name="headers", type="str | dict[str, str]"),
            BodyField(name="identifiers", python_name="identifiers", type="PersonIdentifier"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="preheader", python_name="preheader", type="str"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="reply_to", python_name="reply_to", type="str"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
            BodyField(name="send_to_unsubscribed", python_name="send_to_unsubscribed", type="bool"),
            BodyField(name="subject", python_name="subject", type="str"),
            BodyField(name="tracked", python_name="tracked", type="bool"),
        ),
        one_of=(("transactional_message_id",), ("body", "from", "subject")),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="413", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(
        body=1000000,
        uncounted=("attachments",),
        fields={"attachments": FieldLimit(all_value_bytes=2000000), "send_at": FieldLimit(days_ahead=90)},
        together=(SharedLimit(fields=("to", "cc", "bcc"), limit=FieldLimit(addresses=15)),),
    ),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)

SEND_IN_APP: TypedOperation[SendResponse] = operation(
    id="sendInApp",
    method="POST",
    path="/v1/send/in_app",
    resource="messages",
    name="send_in_app",
    documentation="https://docs.customer.io/api/app/#operation/sendInApp",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendInAppRequest",
        fields=(
            BodyField(name="identifiers", python_name="identifiers", required=True, type="PersonIdentifier"),
            BodyField(
                name="transactional_message_id", python_name="transactional_message_id", required=True, type="str | int"
            ),
            BodyField(name="auto_create", python_name="auto_create", type="bool"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(body=1000000, fields={"send_at": FieldLimit(days_ahead=90)}),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)

SEND_INBOX_MESSAGE: TypedOperation[SendResponse] = operation(
    id="sendInboxMessage",
    method="POST",
    path="/v1/send/inbox_message",
    resource="messages",
    name="send_inbox_message",
    documentation="https://docs.customer.io/api/app/#operation/sendInboxMessage",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendInboxMessageRequest",
        fields=(
            BodyField(name="identifiers", python_name="identifiers", required=True, type="PersonIdentifier"),
            BodyField(
                name="transactional_message_id", python_name="transactional_message_id", required=True, type="str | int"
            ),
            BodyField(name="auto_create", python_name="auto_create", type="bool"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
            BodyField(name="to", python_name="to", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(body=1000000, fields={"send_at": FieldLimit(days_ahead=90)}),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)

SEND_PUSH: TypedOperation[SendResponse] = operation(
    id="sendPush",
    method="POST",
    path="/v1/send/push",
    resource="messages",
    name="send_push",
    documentation="https://docs.customer.io/api/app/#operation/sendPush",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendPushRequest",
        fields=(
            BodyField(name="identifiers", python_name="identifiers", required=True, type="PersonIdentifier"),
            BodyField(
                name="transactional_message_id", python_name="transactional_message_id", required=True, type="str | int"
            ),
            BodyField(name="auto_create", python_name="auto_create", type="bool"),
            BodyField(name="custom_data", python_name="custom_data", type="dict[str, Any]"),
            BodyField(name="custom_device", python_name="custom_device", type="CustomDevice"),
            BodyField(name="custom_payload", python_name="custom_payload", type="PushPayload"),
            BodyField(name="disable_message_retention", python_name="disable_message_retention", type="bool"),
            BodyField(name="image_url", python_name="image_url", type="str"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="link", python_name="link", type="str"),
            BodyField(name="message", python_name="message", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
            BodyField(name="send_to_unsubscribed", python_name="send_to_unsubscribed", type="bool"),
            BodyField(name="sound", python_name="sound", type="Literal['default', 'none']"),
            BodyField(name="title", python_name="title", type="str"),
            BodyField(name="to", python_name="to", type="Literal['all', 'last_used'] | str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(body=1000000, fields={"send_at": FieldLimit(days_ahead=90)}),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)

SEND_SMS: TypedOperation[SendResponse] = operation(
    id="sendSMS",
    method="POST",
    path="/v1/send/sms",
    resource="messages",
    name="send_sms",
    documentation="https://docs.customer.io/api/app/#operation/sendSMS",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendSmsRequest",
        fields=(
            BodyField(name="identifiers", python_name="identifiers", required=True, type="PersonIdentifier"),
            BodyField(name="to", python_name="to", required=True, type="str"),
            BodyField(
                name="transactional_message_id", python_name="transactional_message_id", required=True, type="str | int"
            ),
            BodyField(name="auto_create", python_name="auto_create", type="bool"),
            BodyField(name="body", python_name="body", type="str"),
            BodyField(name="disable_message_retention", python_name="disable_message_retention", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
            BodyField(name="send_to_unsubscribed", python_name="send_to_unsubscribed", type="bool"),
            BodyField(name="tracked", python_name="tracked", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(body=1000000, fields={"send_at": FieldLimit(days_ahead=90)}),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)

SEND_WHATSAPP: TypedOperation[SendResponse] = operation(
    id="sendWhatsApp",
    method="POST",
    path="/v1/send/whatsapp",
    resource="messages",
    name="send_whatsapp",
    documentation="https://docs.customer.io/api/app/#operation/sendWhatsApp",
    parameters=(Parameter(name="X-Workspace-Id", location="header", python_name="workspace_id", type="int"),),
    body=Body(
        required=True,
        type="SendWhatsAppRequest",
        fields=(
            BodyField(name="identifiers", python_name="identifiers", required=True, type="PersonIdentifier"),
            BodyField(name="to", python_name="to", required=True, type="str"),
            BodyField(
                name="transactional_message_id", python_name="transactional_message_id", required=True, type="str | int"
            ),
            BodyField(name="disable_message_retention", python_name="disable_message_retention", type="bool"),
            BodyField(name="from", python_name="from_", type="str"),
            BodyField(name="language", python_name="language", type="str"),
            BodyField(name="message_data", python_name="message_data", type="dict[str, Any]"),
            BodyField(name="queue_draft", python_name="queue_draft", type="bool"),
            BodyField(name="send_at", python_name="send_at", type="UnixTime"),
            BodyField(name="send_to_unsubscribed", python_name="send_to_unsubscribed", type="bool"),
            BodyField(name="tracked", python_name="tracked", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SendResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="MetaErrorResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="MetaErrorResponse"),
    ),
    limits=Limits(body=1000000, fields={"send_at": FieldLimit(days_ahead=90)}),
    bucket=APP_SEND_BUCKET,
    retry="unsafe",
    deferrable=True,
    person=("identifiers", "to"),
)
