# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .activity_data import ActivityData
    from .customer_identifiers import CustomerIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class Activity(Model):
    """Part of `ActivitiesResponse`."""

    customer_id: str | None = None
    customer_identifiers: CustomerIdentifiers | None = None
    data: ActivityData | None = None
    delivery_id: str | None = None
    delivery_type: Literal["android", "email", "ios", "phone"] | str | None = None
    id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    type: (
        Literal[
            "_o:<object_type_id>:add_relationship",
            "_o:<object_type_id>:attribute_change",
            "_o:<object_type_id>:create",
            "_o:<object_type_id>:delete",
            "_o:<object_type_id>:delete_relationship",
            "_o:<object_type_id>:failed_attribute_change",
            "_r:<object_type_id>:attribute_change",
            "_r:<object_type_id>:failed_attribute_change",
            "add_relationship",
            "anon_merge",
            "attempted_action",
            "attempted_email",
            "attempted_in_app",
            "attempted_push",
            "attempted_slack",
            "attempted_twilio",
            "attempted_webhook",
            "attribute_change",
            "bounced_action",
            "bounced_email",
            "bounced_push",
            "bounced_twilio",
            "clicked_action",
            "clicked_content",
            "clicked_email",
            "clicked_in_app",
            "clicked_push",
            "clicked_twilio",
            "clicked_webhook",
            "converted_action",
            "converted_content",
            "converted_email",
            "converted_in_app",
            "converted_slack",
            "converted_twilio",
            "converted_webhook",
            "deferred_action",
            "deferred_email",
            "deferred_in_app",
            "deferred_push",
            "deferred_slack",
            "deferred_twilio",
            "deferred_webhook",
            "delete_relationship",
            "delivered_action",
            "delivered_email",
            "delivered_push",
            "delivered_twilio",
            "device_change",
            "drafted_action",
            "drafted_email",
            "drafted_in_app",
            "drafted_push",
            "drafted_slack",
            "drafted_twilio",
            "drafted_webhook",
            "dropped_action",
            "dropped_email",
            "dropped_push",
            "dropped_twilio",
            "dropped_webhook",
            "event",
            "failed_action",
            "failed_attribute_change",
            "failed_batch_update",
            "failed_email",
            "failed_event",
            "failed_in_app",
            "failed_object_journeys",
            "failed_push",
            "failed_query_collection",
            "failed_slack",
            "failed_twilio",
            "failed_webhook",
            "opened_action",
            "opened_email",
            "opened_in_app",
            "opened_push",
            "page",
            "profile_create",
            "profile_delete",
            "profile_merge",
            "relationship_attribute_change",
            "relationship_failed_attribute_change",
            "screen",
            "sent_action",
            "sent_email",
            "sent_in_app",
            "sent_push",
            "sent_slack",
            "sent_twilio",
            "sent_webhook",
            "skipped_update",
            "spammed_email",
            "suppressed_twilio",
            "topic_unsubscribed_email",
            "undeliverable_action",
            "undeliverable_email",
            "undeliverable_in_app",
            "undeliverable_push",
            "undeliverable_slack",
            "undeliverable_twilio",
            "undeliverable_webhook",
            "unsubscribed_action",
            "unsubscribed_email",
            "viewed_content",
            "webhook_event",
        ]
        | str
        | None
    ) = None
