# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `live_notifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.live_notification import LiveNotification
    from ..models.live_notification_response import LiveNotificationResponse

END: TypedOperation[LiveNotificationResponse] = operation(
    id="endLiveNotification",
    method="POST",
    path="/v1/live_notifications/end",
    resource="live_notifications",
    name="end",
    documentation="https://docs.customer.io/api/app/#operation/endLiveNotification",
    body=Body(
        required=True,
        type="EndLiveNotificationRequest",
        fields=(
            BodyField(name="instance_id", python_name="instance_id", required=True, type="str"),
            BodyField(name="attributes", python_name="attributes", type="dict[str, Any]"),
            BodyField(name="content_state", python_name="content_state", type="ContentState"),
            BodyField(name="deep_link", python_name="deep_link", type="str"),
            BodyField(name="push_payload", python_name="push_payload", type="LiveNotificationPush"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LiveNotificationResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
    ),
    retry="safe",
)

GET: TypedOperation[LiveNotification] = operation(
    id="getLiveNotification",
    method="GET",
    path="/v1/live_notifications/{instance_id}",
    resource="live_notifications",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getLiveNotification",
    parameters=(Parameter(name="instance_id", location="path", python_name="instance_id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LiveNotification"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
    ),
    retry="safe",
)

START: TypedOperation[LiveNotificationResponse] = operation(
    id="startLiveNotification",
    method="POST",
    path="/v1/live_notifications/start",
    resource="live_notifications",
    name="start",
    documentation="https://docs.customer.io/api/app/#operation/startLiveNotification",
    body=Body(
        required=True,
        type="StartLiveNotificationRequest",
        fields=(
            BodyField(name="attributes", python_name="attributes", required=True, type="LiveNotificationAttributes"),
            BodyField(name="content_state", python_name="content_state", required=True, type="ContentState"),
            BodyField(name="identifiers", python_name="identifiers", required=True, type="LiveNotificationRecipient"),
            BodyField(name="notification_type", python_name="notification_type", required=True, type="str"),
            BodyField(name="app_identifier", python_name="app_identifier", type="str"),
            BodyField(name="deep_link", python_name="deep_link", type="str"),
            BodyField(name="device_id", python_name="device_id", type="str"),
            BodyField(name="expiration", python_name="expiration", type="UnixTime"),
            BodyField(name="platform", python_name="platform", type="Literal['android', 'ios']"),
            BodyField(name="push_payload", python_name="push_payload", type="LiveNotificationPush"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LiveNotificationResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
    ),
    retry="unsafe",
)

UPDATE: TypedOperation[LiveNotificationResponse] = operation(
    id="updateLiveNotification",
    method="POST",
    path="/v1/live_notifications/update",
    resource="live_notifications",
    name="update",
    documentation="https://docs.customer.io/api/app/#operation/updateLiveNotification",
    body=Body(
        required=True,
        type="UpdateLiveNotificationRequest",
        fields=(
            BodyField(name="content_state", python_name="content_state", required=True, type="ContentState"),
            BodyField(name="instance_id", python_name="instance_id", required=True, type="str"),
            BodyField(name="attributes", python_name="attributes", type="dict[str, Any]"),
            BodyField(name="deep_link", python_name="deep_link", type="str"),
            BodyField(name="push_payload", python_name="push_payload", type="LiveNotificationPush"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="LiveNotificationResponse"),
        DeclaredResponse(status="400"),
        DeclaredResponse(status="404"),
    ),
    retry="unsafe",
)
