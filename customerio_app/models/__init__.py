# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Every schema of the API. Each is loaded when it is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .action_deliveries_export import ActionDeliveriesExport as ActionDeliveriesExport
    from .activities_response import ActivitiesResponse as ActivitiesResponse
    from .activity import Activity as Activity
    from .activity_data import ActivityData as ActivityData
    from .activity_type import ActivityType as ActivityType
    from .add_collection_request import AddCollectionRequest as AddCollectionRequest
    from .alert_details import AlertDetails as AlertDetails
    from .alert_details import AlertDetailsDict as AlertDetailsDict
    from .allowlist_response import AllowlistResponse as AllowlistResponse
    from .android_config import AndroidConfig as AndroidConfig
    from .android_config import AndroidConfigDict as AndroidConfigDict
    from .android_message import AndroidMessage as AndroidMessage
    from .android_message import AndroidMessageDict as AndroidMessageDict
    from .android_notification import AndroidNotification as AndroidNotification
    from .android_notification import AndroidNotificationDict as AndroidNotificationDict
    from .android_payload import AndroidPayload as AndroidPayload
    from .android_payload import AndroidPayloadDict as AndroidPayloadDict
    from .apns_cio import ApnsCio as ApnsCio
    from .apns_cio import ApnsCioDict as ApnsCioDict
    from .apns_cio_push import ApnsCioPush as ApnsCioPush
    from .apns_cio_push import ApnsCioPushDict as ApnsCioPushDict
    from .apns_payload import ApnsPayload as ApnsPayload
    from .apns_payload import ApnsPayloadDict as ApnsPayloadDict
    from .aps import Aps as Aps
    from .aps import ApsDict as ApsDict
    from .aps_alert import ApsAlert as ApsAlert
    from .aps_alert import ApsAlertDict as ApsAlertDict
    from .aps_sound import ApsSound as ApsSound
    from .aps_sound import ApsSoundDict as ApsSoundDict
    from .archived_message import ArchivedMessage as ArchivedMessage
    from .archived_message_response import ArchivedMessageResponse as ArchivedMessageResponse
    from .attribute_change import AttributeChange as AttributeChange
    from .attribute_condition import AttributeCondition as AttributeCondition
    from .attribute_condition import AttributeConditionDict as AttributeConditionDict
    from .attribute_filter import AttributeFilter as AttributeFilter
    from .attribute_filter import AttributeFilterDict as AttributeFilterDict
    from .attribute_metadata import AttributeMetadata as AttributeMetadata
    from .attribute_metadata import AttributeMetadataDict as AttributeMetadataDict
    from .broadcast import Broadcast as Broadcast
    from .broadcast_action import BroadcastAction as BroadcastAction
    from .broadcast_action_ref import BroadcastActionRef as BroadcastActionRef
    from .broadcast_action_response import BroadcastActionResponse as BroadcastActionResponse
    from .broadcast_actions_response import BroadcastActionsResponse as BroadcastActionsResponse
    from .broadcast_errors_response import BroadcastErrorsResponse as BroadcastErrorsResponse
    from .broadcast_recipient import BroadcastRecipient as BroadcastRecipient
    from .broadcast_recipient import BroadcastRecipientDict as BroadcastRecipientDict
    from .broadcast_recipient_by_email import BroadcastRecipientByEmail as BroadcastRecipientByEmail
    from .broadcast_recipient_by_email import BroadcastRecipientByEmailDict as BroadcastRecipientByEmailDict
    from .broadcast_recipient_by_id import BroadcastRecipientById as BroadcastRecipientById
    from .broadcast_recipient_by_id import BroadcastRecipientByIdDict as BroadcastRecipientByIdDict
    from .broadcast_response import BroadcastResponse as BroadcastResponse
    from .broadcast_template_ref import BroadcastTemplateRef as BroadcastTemplateRef
    from .broadcast_to_data_file import BroadcastToDataFile as BroadcastToDataFile
    from .broadcast_to_default_audience import BroadcastToDefaultAudience as BroadcastToDefaultAudience
    from .broadcast_to_emails import BroadcastToEmails as BroadcastToEmails
    from .broadcast_to_ids import BroadcastToIds as BroadcastToIds
    from .broadcast_to_recipients import BroadcastToRecipients as BroadcastToRecipients
    from .broadcast_to_user_data import BroadcastToUserData as BroadcastToUserData
    from .broadcast_trigger import BroadcastTrigger as BroadcastTrigger
    from .broadcast_triggers_response import BroadcastTriggersResponse as BroadcastTriggersResponse
    from .broadcasts_response import BroadcastsResponse as BroadcastsResponse
    from .campaign import Campaign as Campaign
    from .campaign_action import CampaignAction as CampaignAction
    from .campaign_action_ref import CampaignActionRef as CampaignActionRef
    from .campaign_action_response import CampaignActionResponse as CampaignActionResponse
    from .campaign_actions_response import CampaignActionsResponse as CampaignActionsResponse
    from .campaign_audience import CampaignAudience as CampaignAudience
    from .campaign_deliveries_export import CampaignDeliveriesExport as CampaignDeliveriesExport
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_template_ref import CampaignTemplateRef as CampaignTemplateRef
    from .campaigns_response import CampaignsResponse as CampaignsResponse
    from .collection import Collection as Collection
    from .collection_from_data import CollectionFromData as CollectionFromData
    from .collection_from_url import CollectionFromUrl as CollectionFromUrl
    from .collection_response import CollectionResponse as CollectionResponse
    from .collections_response import CollectionsResponse as CollectionsResponse
    from .create_segment_request import CreateSegmentRequest as CreateSegmentRequest
    from .critical_sound import CriticalSound as CriticalSound
    from .critical_sound import CriticalSoundDict as CriticalSoundDict
    from .custom_device import CustomDevice as CustomDevice
    from .custom_device import CustomDeviceDict as CustomDeviceDict
    from .custom_object import CustomObject as CustomObject
    from .customer import Customer as Customer
    from .customer_attributes import CustomerAttributes as CustomerAttributes
    from .customer_identifiers import CustomerIdentifiers as CustomerIdentifiers
    from .customer_response import CustomerResponse as CustomerResponse
    from .customer_timestamps import CustomerTimestamps as CustomerTimestamps
    from .customers_response import CustomersResponse as CustomersResponse
    from .data_import import DataImport as DataImport
    from .delivery_activity_data import DeliveryActivityData as DeliveryActivityData
    from .delivery_metric import DeliveryMetric as DeliveryMetric
    from .detail_error import DetailError as DetailError
    from .detail_errors_response import DetailErrorsResponse as DetailErrorsResponse
    from .device import Device as Device
    from .device_attributes import DeviceAttributes as DeviceAttributes
    from .device_attributes import DeviceAttributesDict as DeviceAttributesDict
    from .email_with_template import EmailWithTemplate as EmailWithTemplate
    from .email_without_template import EmailWithoutTemplate as EmailWithoutTemplate
    from .error_source import ErrorSource as ErrorSource
    from .event_import import EventImport as EventImport
    from .event_import import EventImportDict as EventImportDict
    from .event_metadata import EventMetadata as EventMetadata
    from .event_metadata import EventMetadataDict as EventMetadataDict
    from .export import Export as Export
    from .export_deliveries_request import ExportDeliveriesRequest as ExportDeliveriesRequest
    from .export_download_response import ExportDownloadResponse as ExportDownloadResponse
    from .export_people_request import ExportPeopleRequest as ExportPeopleRequest
    from .export_response import ExportResponse as ExportResponse
    from .exports_response import ExportsResponse as ExportsResponse
    from .fcm_apns import FcmApns as FcmApns
    from .fcm_apns import FcmApnsDict as FcmApnsDict
    from .fcm_apns_payload import FcmApnsPayload as FcmApnsPayload
    from .fcm_apns_payload import FcmApnsPayloadDict as FcmApnsPayloadDict
    from .fcm_cio import FcmCio as FcmCio
    from .fcm_cio import FcmCioDict as FcmCioDict
    from .fcm_cio_push import FcmCioPush as FcmCioPush
    from .fcm_cio_push import FcmCioPushDict as FcmCioPushDict
    from .fcm_message import FcmMessage as FcmMessage
    from .fcm_message import FcmMessageDict as FcmMessageDict
    from .fcm_payload import FcmPayload as FcmPayload
    from .fcm_payload import FcmPayloadDict as FcmPayloadDict
    from .field_error import FieldError as FieldError
    from .field_errors_response import FieldErrorsResponse as FieldErrorsResponse
    from .find_objects_request import FindObjectsRequest as FindObjectsRequest
    from .find_objects_response import FindObjectsResponse as FindObjectsResponse
    from .find_people_request import FindPeopleRequest as FindPeopleRequest
    from .find_people_response import FindPeopleResponse as FindPeopleResponse
    from .import_response import ImportResponse as ImportResponse
    from .ios_payload import IosPayload as IosPayload
    from .ios_payload import IosPayloadDict as IosPayloadDict
    from .journey_metric import JourneyMetric as JourneyMetric
    from .journey_metrics_response import JourneyMetricsResponse as JourneyMetricsResponse
    from .link import Link as Link
    from .link_metric import LinkMetric as LinkMetric
    from .link_metric_series import LinkMetricSeries as LinkMetricSeries
    from .link_metrics_response import LinkMetricsResponse as LinkMetricsResponse
    from .message import Message as Message
    from .message_header import MessageHeader as MessageHeader
    from .message_header import MessageHeaderDict as MessageHeaderDict
    from .message_metrics import MessageMetrics as MessageMetrics
    from .message_response import MessageResponse as MessageResponse
    from .messages_response import MessagesResponse as MessagesResponse
    from .meta_error import MetaError as MetaError
    from .meta_error_list import MetaErrorList as MetaErrorList
    from .meta_error_list_response import MetaErrorListResponse as MetaErrorListResponse
    from .meta_error_response import MetaErrorResponse as MetaErrorResponse
    from .metric import Metric as Metric
    from .metric_series import MetricSeries as MetricSeries
    from .metrics_response import MetricsResponse as MetricsResponse
    from .new_import import NewImport as NewImport
    from .new_import import NewImportDict as NewImportDict
    from .new_segment import NewSegment as NewSegment
    from .new_segment import NewSegmentDict as NewSegmentDict
    from .newsletter import Newsletter as Newsletter
    from .newsletter_content import NewsletterContent as NewsletterContent
    from .newsletter_content_response import NewsletterContentResponse as NewsletterContentResponse
    from .newsletter_contents_response import NewsletterContentsResponse as NewsletterContentsResponse
    from .newsletter_deliveries_export import NewsletterDeliveriesExport as NewsletterDeliveriesExport
    from .newsletter_response import NewsletterResponse as NewsletterResponse
    from .newsletter_test_group import NewsletterTestGroup as NewsletterTestGroup
    from .newsletter_test_groups_response import NewsletterTestGroupsResponse as NewsletterTestGroupsResponse
    from .newsletters_response import NewslettersResponse as NewslettersResponse
    from .notification_text import NotificationText as NotificationText
    from .notification_text import NotificationTextDict as NotificationTextDict
    from .object_attribute_condition import ObjectAttributeCondition as ObjectAttributeCondition
    from .object_attribute_condition import ObjectAttributeConditionDict as ObjectAttributeConditionDict
    from .object_attribute_filter import ObjectAttributeFilter as ObjectAttributeFilter
    from .object_attribute_filter import ObjectAttributeFilterDict as ObjectAttributeFilterDict
    from .object_attributes_response import ObjectAttributesResponse as ObjectAttributesResponse
    from .object_filter import ObjectAndFilter as ObjectAndFilter
    from .object_filter import ObjectAndFilterDict as ObjectAndFilterDict
    from .object_filter import ObjectFilter as ObjectFilter
    from .object_filter import ObjectFilterDict as ObjectFilterDict
    from .object_filter import ObjectNotFilter as ObjectNotFilter
    from .object_filter import ObjectNotFilterDict as ObjectNotFilterDict
    from .object_filter import ObjectOrFilter as ObjectOrFilter
    from .object_filter import ObjectOrFilterDict as ObjectOrFilterDict
    from .object_identifiers import ObjectIdentifiers as ObjectIdentifiers
    from .object_import import ObjectImport as ObjectImport
    from .object_import import ObjectImportDict as ObjectImportDict
    from .object_relationships_response import ObjectRelationshipsResponse as ObjectRelationshipsResponse
    from .object_type import ObjectType as ObjectType
    from .object_types_response import ObjectTypesResponse as ObjectTypesResponse
    from .people_by_email_response import PeopleByEmailResponse as PeopleByEmailResponse
    from .people_by_id_request import PeopleByIdRequest as PeopleByIdRequest
    from .people_filter import AndFilter as AndFilter
    from .people_filter import AndFilterDict as AndFilterDict
    from .people_filter import NotFilter as NotFilter
    from .people_filter import NotFilterDict as NotFilterDict
    from .people_filter import OrFilter as OrFilter
    from .people_filter import OrFilterDict as OrFilterDict
    from .people_filter import PeopleFilter as PeopleFilter
    from .people_filter import PeopleFilterDict as PeopleFilterDict
    from .people_import import PeopleImport as PeopleImport
    from .people_import import PeopleImportDict as PeopleImportDict
    from .person_by_cio_id import PersonByCioId as PersonByCioId
    from .person_by_cio_id import PersonByCioIdDict as PersonByCioIdDict
    from .person_by_email import PersonByEmail as PersonByEmail
    from .person_by_email import PersonByEmailDict as PersonByEmailDict
    from .person_by_id import PersonById as PersonById
    from .person_by_id import PersonByIdDict as PersonByIdDict
    from .person_identifier import PersonIdentifier as PersonIdentifier
    from .person_identifier import PersonIdentifierDict as PersonIdentifierDict
    from .person_message import PersonMessage as PersonMessage
    from .person_message_metrics import PersonMessageMetrics as PersonMessageMetrics
    from .person_messages_response import PersonMessagesResponse as PersonMessagesResponse
    from .person_relationships_response import PersonRelationshipsResponse as PersonRelationshipsResponse
    from .person_segment import PersonSegment as PersonSegment
    from .person_segments_response import PersonSegmentsResponse as PersonSegmentsResponse
    from .push_payload import PushPayload as PushPayload
    from .push_payload import PushPayloadDict as PushPayloadDict
    from .related_object import RelatedObject as RelatedObject
    from .related_person import RelatedPerson as RelatedPerson
    from .relationship_import import RelationshipImport as RelationshipImport
    from .relationship_import import RelationshipImportDict as RelationshipImportDict
    from .reporting_webhook import ReportingWebhook as ReportingWebhook
    from .reporting_webhook_request import ReportingWebhookRequest as ReportingWebhookRequest
    from .reporting_webhooks_response import ReportingWebhooksResponse as ReportingWebhooksResponse
    from .segment import Segment as Segment
    from .segment_count_response import SegmentCountResponse as SegmentCountResponse
    from .segment_dependencies_response import SegmentDependenciesResponse as SegmentDependenciesResponse
    from .segment_filter import SegmentFilter as SegmentFilter
    from .segment_filter import SegmentFilterDict as SegmentFilterDict
    from .segment_membership_response import SegmentMembershipResponse as SegmentMembershipResponse
    from .segment_ref import SegmentRef as SegmentRef
    from .segment_ref import SegmentRefDict as SegmentRefDict
    from .segment_response import SegmentResponse as SegmentResponse
    from .segments_response import SegmentsResponse as SegmentsResponse
    from .send_email_request import SendEmailRequest as SendEmailRequest
    from .send_push_request import SendPushRequest as SendPushRequest
    from .send_response import SendResponse as SendResponse
    from .send_sms_request import SendSmsRequest as SendSmsRequest
    from .sender_identity import SenderIdentity as SenderIdentity
    from .sender_response import SenderResponse as SenderResponse
    from .senders_response import SendersResponse as SendersResponse
    from .snippet import Snippet as Snippet
    from .snippet_response import SnippetResponse as SnippetResponse
    from .snippets_response import SnippetsResponse as SnippetsResponse
    from .start_import_request import StartImportRequest as StartImportRequest
    from .start_import_response import StartImportResponse as StartImportResponse
    from .started_import import StartedImport as StartedImport
    from .subscription_header import SubscriptionHeader as SubscriptionHeader
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .subscription_preferences_response import SubscriptionPreferencesResponse as SubscriptionPreferencesResponse
    from .suppression import Suppression as Suppression
    from .suppressions_response import SuppressionsResponse as SuppressionsResponse
    from .topic import Topic as Topic
    from .topic_preference import TopicPreference as TopicPreference
    from .topics_response import TopicsResponse as TopicsResponse
    from .tracked_link import TrackedLink as TrackedLink
    from .transactional_content import TransactionalContent as TransactionalContent
    from .transactional_content_response import TransactionalContentResponse as TransactionalContentResponse
    from .transactional_contents_response import TransactionalContentsResponse as TransactionalContentsResponse
    from .transactional_deliveries_export import TransactionalDeliveriesExport as TransactionalDeliveriesExport
    from .transactional_message import TransactionalMessage as TransactionalMessage
    from .transactional_message_response import TransactionalMessageResponse as TransactionalMessageResponse
    from .transactional_messages_response import TransactionalMessagesResponse as TransactionalMessagesResponse
    from .transactional_metric import TransactionalMetric as TransactionalMetric
    from .transactional_metric_series import TransactionalMetricSeries as TransactionalMetricSeries
    from .transactional_metrics_response import TransactionalMetricsResponse as TransactionalMetricsResponse
    from .trigger_broadcast_request import TriggerBroadcastRequest as TriggerBroadcastRequest
    from .trigger_broadcast_response import TriggerBroadcastResponse as TriggerBroadcastResponse
    from .update_attribute_metadata_request import UpdateAttributeMetadataRequest as UpdateAttributeMetadataRequest
    from .update_broadcast_action_request import UpdateBroadcastActionRequest as UpdateBroadcastActionRequest
    from .update_campaign_action_request import UpdateCampaignActionRequest as UpdateCampaignActionRequest
    from .update_collection_request import UpdateCollectionRequest as UpdateCollectionRequest
    from .update_event_metadata_request import UpdateEventMetadataRequest as UpdateEventMetadataRequest
    from .update_newsletter_content_request import UpdateNewsletterContentRequest as UpdateNewsletterContentRequest
    from .update_snippet_request import UpdateSnippetRequest as UpdateSnippetRequest
    from .update_transactional_content_request import (
        UpdateTransactionalContentRequest as UpdateTransactionalContentRequest,
    )
    from .usage import Usage as Usage
    from .webhook_event import WebhookEvent as WebhookEvent
    from .workspace import Workspace as Workspace
    from .workspaces_response import WorkspacesResponse as WorkspacesResponse

__all__ = [
    "ActionDeliveriesExport",
    "ActivitiesResponse",
    "Activity",
    "ActivityData",
    "ActivityType",
    "AddCollectionRequest",
    "AlertDetails",
    "AlertDetailsDict",
    "AllowlistResponse",
    "AndFilter",
    "AndFilterDict",
    "AndroidConfig",
    "AndroidConfigDict",
    "AndroidMessage",
    "AndroidMessageDict",
    "AndroidNotification",
    "AndroidNotificationDict",
    "AndroidPayload",
    "AndroidPayloadDict",
    "ApnsCio",
    "ApnsCioDict",
    "ApnsCioPush",
    "ApnsCioPushDict",
    "ApnsPayload",
    "ApnsPayloadDict",
    "Aps",
    "ApsAlert",
    "ApsAlertDict",
    "ApsDict",
    "ApsSound",
    "ApsSoundDict",
    "ArchivedMessage",
    "ArchivedMessageResponse",
    "AttributeChange",
    "AttributeCondition",
    "AttributeConditionDict",
    "AttributeFilter",
    "AttributeFilterDict",
    "AttributeMetadata",
    "AttributeMetadataDict",
    "Broadcast",
    "BroadcastAction",
    "BroadcastActionRef",
    "BroadcastActionResponse",
    "BroadcastActionsResponse",
    "BroadcastErrorsResponse",
    "BroadcastRecipient",
    "BroadcastRecipientByEmail",
    "BroadcastRecipientByEmailDict",
    "BroadcastRecipientById",
    "BroadcastRecipientByIdDict",
    "BroadcastRecipientDict",
    "BroadcastResponse",
    "BroadcastTemplateRef",
    "BroadcastToDataFile",
    "BroadcastToDefaultAudience",
    "BroadcastToEmails",
    "BroadcastToIds",
    "BroadcastToRecipients",
    "BroadcastToUserData",
    "BroadcastTrigger",
    "BroadcastTriggersResponse",
    "BroadcastsResponse",
    "Campaign",
    "CampaignAction",
    "CampaignActionRef",
    "CampaignActionResponse",
    "CampaignActionsResponse",
    "CampaignAudience",
    "CampaignDeliveriesExport",
    "CampaignResponse",
    "CampaignTemplateRef",
    "CampaignsResponse",
    "Collection",
    "CollectionFromData",
    "CollectionFromUrl",
    "CollectionResponse",
    "CollectionsResponse",
    "CreateSegmentRequest",
    "CriticalSound",
    "CriticalSoundDict",
    "CustomDevice",
    "CustomDeviceDict",
    "CustomObject",
    "Customer",
    "CustomerAttributes",
    "CustomerIdentifiers",
    "CustomerResponse",
    "CustomerTimestamps",
    "CustomersResponse",
    "DataImport",
    "DeliveryActivityData",
    "DeliveryMetric",
    "DetailError",
    "DetailErrorsResponse",
    "Device",
    "DeviceAttributes",
    "DeviceAttributesDict",
    "EmailWithTemplate",
    "EmailWithoutTemplate",
    "ErrorSource",
    "EventImport",
    "EventImportDict",
    "EventMetadata",
    "EventMetadataDict",
    "Export",
    "ExportDeliveriesRequest",
    "ExportDownloadResponse",
    "ExportPeopleRequest",
    "ExportResponse",
    "ExportsResponse",
    "FcmApns",
    "FcmApnsDict",
    "FcmApnsPayload",
    "FcmApnsPayloadDict",
    "FcmCio",
    "FcmCioDict",
    "FcmCioPush",
    "FcmCioPushDict",
    "FcmMessage",
    "FcmMessageDict",
    "FcmPayload",
    "FcmPayloadDict",
    "FieldError",
    "FieldErrorsResponse",
    "FindObjectsRequest",
    "FindObjectsResponse",
    "FindPeopleRequest",
    "FindPeopleResponse",
    "ImportResponse",
    "IosPayload",
    "IosPayloadDict",
    "JourneyMetric",
    "JourneyMetricsResponse",
    "Link",
    "LinkMetric",
    "LinkMetricSeries",
    "LinkMetricsResponse",
    "Message",
    "MessageHeader",
    "MessageHeaderDict",
    "MessageMetrics",
    "MessageResponse",
    "MessagesResponse",
    "MetaError",
    "MetaErrorList",
    "MetaErrorListResponse",
    "MetaErrorResponse",
    "Metric",
    "MetricSeries",
    "MetricsResponse",
    "NewImport",
    "NewImportDict",
    "NewSegment",
    "NewSegmentDict",
    "Newsletter",
    "NewsletterContent",
    "NewsletterContentResponse",
    "NewsletterContentsResponse",
    "NewsletterDeliveriesExport",
    "NewsletterResponse",
    "NewsletterTestGroup",
    "NewsletterTestGroupsResponse",
    "NewslettersResponse",
    "NotFilter",
    "NotFilterDict",
    "NotificationText",
    "NotificationTextDict",
    "ObjectAndFilter",
    "ObjectAndFilterDict",
    "ObjectAttributeCondition",
    "ObjectAttributeConditionDict",
    "ObjectAttributeFilter",
    "ObjectAttributeFilterDict",
    "ObjectAttributesResponse",
    "ObjectFilter",
    "ObjectFilterDict",
    "ObjectIdentifiers",
    "ObjectImport",
    "ObjectImportDict",
    "ObjectNotFilter",
    "ObjectNotFilterDict",
    "ObjectOrFilter",
    "ObjectOrFilterDict",
    "ObjectRelationshipsResponse",
    "ObjectType",
    "ObjectTypesResponse",
    "OrFilter",
    "OrFilterDict",
    "PeopleByEmailResponse",
    "PeopleByIdRequest",
    "PeopleFilter",
    "PeopleFilterDict",
    "PeopleImport",
    "PeopleImportDict",
    "PersonByCioId",
    "PersonByCioIdDict",
    "PersonByEmail",
    "PersonByEmailDict",
    "PersonById",
    "PersonByIdDict",
    "PersonIdentifier",
    "PersonIdentifierDict",
    "PersonMessage",
    "PersonMessageMetrics",
    "PersonMessagesResponse",
    "PersonRelationshipsResponse",
    "PersonSegment",
    "PersonSegmentsResponse",
    "PushPayload",
    "PushPayloadDict",
    "RelatedObject",
    "RelatedPerson",
    "RelationshipImport",
    "RelationshipImportDict",
    "ReportingWebhook",
    "ReportingWebhookRequest",
    "ReportingWebhooksResponse",
    "Segment",
    "SegmentCountResponse",
    "SegmentDependenciesResponse",
    "SegmentFilter",
    "SegmentFilterDict",
    "SegmentMembershipResponse",
    "SegmentRef",
    "SegmentRefDict",
    "SegmentResponse",
    "SegmentsResponse",
    "SendEmailRequest",
    "SendPushRequest",
    "SendResponse",
    "SendSmsRequest",
    "SenderIdentity",
    "SenderResponse",
    "SendersResponse",
    "Snippet",
    "SnippetResponse",
    "SnippetsResponse",
    "StartImportRequest",
    "StartImportResponse",
    "StartedImport",
    "SubscriptionHeader",
    "SubscriptionPreferences",
    "SubscriptionPreferencesResponse",
    "Suppression",
    "SuppressionsResponse",
    "Topic",
    "TopicPreference",
    "TopicsResponse",
    "TrackedLink",
    "TransactionalContent",
    "TransactionalContentResponse",
    "TransactionalContentsResponse",
    "TransactionalDeliveriesExport",
    "TransactionalMessage",
    "TransactionalMessageResponse",
    "TransactionalMessagesResponse",
    "TransactionalMetric",
    "TransactionalMetricSeries",
    "TransactionalMetricsResponse",
    "TriggerBroadcastRequest",
    "TriggerBroadcastResponse",
    "UpdateAttributeMetadataRequest",
    "UpdateBroadcastActionRequest",
    "UpdateCampaignActionRequest",
    "UpdateCollectionRequest",
    "UpdateEventMetadataRequest",
    "UpdateNewsletterContentRequest",
    "UpdateSnippetRequest",
    "UpdateTransactionalContentRequest",
    "Usage",
    "WebhookEvent",
    "Workspace",
    "WorkspacesResponse",
]

if not TYPE_CHECKING:
    _MODULES = {
        "ActionDeliveriesExport": "action_deliveries_export",
        "ActivitiesResponse": "activities_response",
        "Activity": "activity",
        "ActivityData": "activity_data",
        "ActivityType": "activity_type",
        "AddCollectionRequest": "add_collection_request",
        "AlertDetails": "alert_details",
        "AllowlistResponse": "allowlist_response",
        "AndFilter": "people_filter",
        "AndroidConfig": "android_config",
        "AndroidMessage": "android_message",
        "AndroidNotification": "android_notification",
        "AndroidPayload": "android_payload",
        "ApnsCio": "apns_cio",
        "ApnsCioPush": "apns_cio_push",
        "ApnsPayload": "apns_payload",
        "Aps": "aps",
        "ApsAlert": "aps_alert",
        "ApsSound": "aps_sound",
        "ArchivedMessage": "archived_message",
        "ArchivedMessageResponse": "archived_message_response",
        "AttributeChange": "attribute_change",
        "AttributeCondition": "attribute_condition",
        "AttributeFilter": "attribute_filter",
        "AttributeMetadata": "attribute_metadata",
        "Broadcast": "broadcast",
        "BroadcastAction": "broadcast_action",
        "BroadcastActionRef": "broadcast_action_ref",
        "BroadcastActionResponse": "broadcast_action_response",
        "BroadcastActionsResponse": "broadcast_actions_response",
        "BroadcastErrorsResponse": "broadcast_errors_response",
        "BroadcastRecipient": "broadcast_recipient",
        "BroadcastRecipientByEmail": "broadcast_recipient_by_email",
        "BroadcastRecipientById": "broadcast_recipient_by_id",
        "BroadcastResponse": "broadcast_response",
        "BroadcastTemplateRef": "broadcast_template_ref",
        "BroadcastToDataFile": "broadcast_to_data_file",
        "BroadcastToDefaultAudience": "broadcast_to_default_audience",
        "BroadcastToEmails": "broadcast_to_emails",
        "BroadcastToIds": "broadcast_to_ids",
        "BroadcastToRecipients": "broadcast_to_recipients",
        "BroadcastToUserData": "broadcast_to_user_data",
        "BroadcastTrigger": "broadcast_trigger",
        "BroadcastTriggersResponse": "broadcast_triggers_response",
        "BroadcastsResponse": "broadcasts_response",
        "Campaign": "campaign",
        "CampaignAction": "campaign_action",
        "CampaignActionRef": "campaign_action_ref",
        "CampaignActionResponse": "campaign_action_response",
        "CampaignActionsResponse": "campaign_actions_response",
        "CampaignAudience": "campaign_audience",
        "CampaignDeliveriesExport": "campaign_deliveries_export",
        "CampaignResponse": "campaign_response",
        "CampaignTemplateRef": "campaign_template_ref",
        "CampaignsResponse": "campaigns_response",
        "Collection": "collection",
        "CollectionFromData": "collection_from_data",
        "CollectionFromUrl": "collection_from_url",
        "CollectionResponse": "collection_response",
        "CollectionsResponse": "collections_response",
        "CreateSegmentRequest": "create_segment_request",
        "CriticalSound": "critical_sound",
        "CustomDevice": "custom_device",
        "CustomObject": "custom_object",
        "Customer": "customer",
        "CustomerAttributes": "customer_attributes",
        "CustomerIdentifiers": "customer_identifiers",
        "CustomerResponse": "customer_response",
        "CustomerTimestamps": "customer_timestamps",
        "CustomersResponse": "customers_response",
        "DataImport": "data_import",
        "DeliveryActivityData": "delivery_activity_data",
        "DeliveryMetric": "delivery_metric",
        "DetailError": "detail_error",
        "DetailErrorsResponse": "detail_errors_response",
        "Device": "device",
        "DeviceAttributes": "device_attributes",
        "EmailWithTemplate": "email_with_template",
        "EmailWithoutTemplate": "email_without_template",
        "ErrorSource": "error_source",
        "EventImport": "event_import",
        "EventMetadata": "event_metadata",
        "Export": "export",
        "ExportDeliveriesRequest": "export_deliveries_request",
        "ExportDownloadResponse": "export_download_response",
        "ExportPeopleRequest": "export_people_request",
        "ExportResponse": "export_response",
        "ExportsResponse": "exports_response",
        "FcmApns": "fcm_apns",
        "FcmApnsPayload": "fcm_apns_payload",
        "FcmCio": "fcm_cio",
        "FcmCioPush": "fcm_cio_push",
        "FcmMessage": "fcm_message",
        "FcmPayload": "fcm_payload",
        "FieldError": "field_error",
        "FieldErrorsResponse": "field_errors_response",
        "FindObjectsRequest": "find_objects_request",
        "FindObjectsResponse": "find_objects_response",
        "FindPeopleRequest": "find_people_request",
        "FindPeopleResponse": "find_people_response",
        "ImportResponse": "import_response",
        "IosPayload": "ios_payload",
        "JourneyMetric": "journey_metric",
        "JourneyMetricsResponse": "journey_metrics_response",
        "Link": "link",
        "LinkMetric": "link_metric",
        "LinkMetricSeries": "link_metric_series",
        "LinkMetricsResponse": "link_metrics_response",
        "Message": "message",
        "MessageHeader": "message_header",
        "MessageMetrics": "message_metrics",
        "MessageResponse": "message_response",
        "MessagesResponse": "messages_response",
        "MetaError": "meta_error",
        "MetaErrorList": "meta_error_list",
        "MetaErrorListResponse": "meta_error_list_response",
        "MetaErrorResponse": "meta_error_response",
        "Metric": "metric",
        "MetricSeries": "metric_series",
        "MetricsResponse": "metrics_response",
        "NewImport": "new_import",
        "NewSegment": "new_segment",
        "Newsletter": "newsletter",
        "NewsletterContent": "newsletter_content",
        "NewsletterContentResponse": "newsletter_content_response",
        "NewsletterContentsResponse": "newsletter_contents_response",
        "NewsletterDeliveriesExport": "newsletter_deliveries_export",
        "NewsletterResponse": "newsletter_response",
        "NewsletterTestGroup": "newsletter_test_group",
        "NewsletterTestGroupsResponse": "newsletter_test_groups_response",
        "NewslettersResponse": "newsletters_response",
        "NotFilter": "people_filter",
        "NotificationText": "notification_text",
        "ObjectAndFilter": "object_filter",
        "ObjectAttributeCondition": "object_attribute_condition",
        "ObjectAttributeFilter": "object_attribute_filter",
        "ObjectAttributesResponse": "object_attributes_response",
        "ObjectFilter": "object_filter",
        "ObjectIdentifiers": "object_identifiers",
        "ObjectImport": "object_import",
        "ObjectNotFilter": "object_filter",
        "ObjectOrFilter": "object_filter",
        "ObjectRelationshipsResponse": "object_relationships_response",
        "ObjectType": "object_type",
        "ObjectTypesResponse": "object_types_response",
        "OrFilter": "people_filter",
        "PeopleByEmailResponse": "people_by_email_response",
        "PeopleByIdRequest": "people_by_id_request",
        "PeopleFilter": "people_filter",
        "PeopleImport": "people_import",
        "PersonByCioId": "person_by_cio_id",
        "PersonByEmail": "person_by_email",
        "PersonById": "person_by_id",
        "PersonIdentifier": "person_identifier",
        "PersonMessage": "person_message",
        "PersonMessageMetrics": "person_message_metrics",
        "PersonMessagesResponse": "person_messages_response",
        "PersonRelationshipsResponse": "person_relationships_response",
        "PersonSegment": "person_segment",
        "PersonSegmentsResponse": "person_segments_response",
        "PushPayload": "push_payload",
        "RelatedObject": "related_object",
        "RelatedPerson": "related_person",
        "RelationshipImport": "relationship_import",
        "ReportingWebhook": "reporting_webhook",
        "ReportingWebhookRequest": "reporting_webhook_request",
        "ReportingWebhooksResponse": "reporting_webhooks_response",
        "Segment": "segment",
        "SegmentCountResponse": "segment_count_response",
        "SegmentDependenciesResponse": "segment_dependencies_response",
        "SegmentFilter": "segment_filter",
        "SegmentMembershipResponse": "segment_membership_response",
        "SegmentRef": "segment_ref",
        "SegmentResponse": "segment_response",
        "SegmentsResponse": "segments_response",
        "SendEmailRequest": "send_email_request",
        "SendPushRequest": "send_push_request",
        "SendResponse": "send_response",
        "SendSmsRequest": "send_sms_request",
        "SenderIdentity": "sender_identity",
        "SenderResponse": "sender_response",
        "SendersResponse": "senders_response",
        "Snippet": "snippet",
        "SnippetResponse": "snippet_response",
        "SnippetsResponse": "snippets_response",
        "StartImportRequest": "start_import_request",
        "StartImportResponse": "start_import_response",
        "StartedImport": "started_import",
        "SubscriptionHeader": "subscription_header",
        "SubscriptionPreferences": "subscription_preferences",
        "SubscriptionPreferencesResponse": "subscription_preferences_response",
        "Suppression": "suppression",
        "SuppressionsResponse": "suppressions_response",
        "Topic": "topic",
        "TopicPreference": "topic_preference",
        "TopicsResponse": "topics_response",
        "TrackedLink": "tracked_link",
        "TransactionalContent": "transactional_content",
        "TransactionalContentResponse": "transactional_content_response",
        "TransactionalContentsResponse": "transactional_contents_response",
        "TransactionalDeliveriesExport": "transactional_deliveries_export",
        "TransactionalMessage": "transactional_message",
        "TransactionalMessageResponse": "transactional_message_response",
        "TransactionalMessagesResponse": "transactional_messages_response",
        "TransactionalMetric": "transactional_metric",
        "TransactionalMetricSeries": "transactional_metric_series",
        "TransactionalMetricsResponse": "transactional_metrics_response",
        "TriggerBroadcastRequest": "trigger_broadcast_request",
        "TriggerBroadcastResponse": "trigger_broadcast_response",
        "UpdateAttributeMetadataRequest": "update_attribute_metadata_request",
        "UpdateBroadcastActionRequest": "update_broadcast_action_request",
        "UpdateCampaignActionRequest": "update_campaign_action_request",
        "UpdateCollectionRequest": "update_collection_request",
        "UpdateEventMetadataRequest": "update_event_metadata_request",
        "UpdateNewsletterContentRequest": "update_newsletter_content_request",
        "UpdateSnippetRequest": "update_snippet_request",
        "UpdateTransactionalContentRequest": "update_transactional_content_request",
        "Usage": "usage",
        "WebhookEvent": "webhook_event",
        "Workspace": "workspace",
        "WorkspacesResponse": "workspaces_response",
        "AndroidMessageDict": "android_message",
        "IosPayloadDict": "ios_payload",
        "MessageHeaderDict": "message_header",
        "AndroidNotificationDict": "android_notification",
        "AndroidPayloadDict": "android_payload",
        "NewImportDict": "new_import",
        "NewSegmentDict": "new_segment",
        "ApnsCioDict": "apns_cio",
        "NotFilterDict": "people_filter",
        "NotificationTextDict": "notification_text",
        "ObjectAndFilterDict": "object_filter",
        "ObjectAttributeConditionDict": "object_attribute_condition",
        "ObjectAttributeFilterDict": "object_attribute_filter",
        "ObjectFilterDict": "object_filter",
        "ObjectImportDict": "object_import",
        "ApnsCioPushDict": "apns_cio_push",
        "ObjectNotFilterDict": "object_filter",
        "ObjectOrFilterDict": "object_filter",
        "OrFilterDict": "people_filter",
        "PeopleFilterDict": "people_filter",
        "PeopleImportDict": "people_import",
        "ApnsPayloadDict": "apns_payload",
        "PersonByCioIdDict": "person_by_cio_id",
        "PersonByEmailDict": "person_by_email",
        "PersonByIdDict": "person_by_id",
        "PersonIdentifierDict": "person_identifier",
        "ApsDict": "aps",
        "PushPayloadDict": "push_payload",
        "RelationshipImportDict": "relationship_import",
        "ApsAlertDict": "aps_alert",
        "SegmentFilterDict": "segment_filter",
        "SegmentRefDict": "segment_ref",
        "ApsSoundDict": "aps_sound",
        "AttributeConditionDict": "attribute_condition",
        "AttributeFilterDict": "attribute_filter",
        "AttributeMetadataDict": "attribute_metadata",
        "BroadcastRecipientDict": "broadcast_recipient",
        "BroadcastRecipientByEmailDict": "broadcast_recipient_by_email",
        "BroadcastRecipientByIdDict": "broadcast_recipient_by_id",
        "AlertDetailsDict": "alert_details",
        "CriticalSoundDict": "critical_sound",
        "CustomDeviceDict": "custom_device",
        "DeviceAttributesDict": "device_attributes",
        "AndFilterDict": "people_filter",
        "EventImportDict": "event_import",
        "EventMetadataDict": "event_metadata",
        "FcmApnsDict": "fcm_apns",
        "FcmApnsPayloadDict": "fcm_apns_payload",
        "AndroidConfigDict": "android_config",
        "FcmCioDict": "fcm_cio",
        "FcmCioPushDict": "fcm_cio_push",
        "FcmMessageDict": "fcm_message",
        "FcmPayloadDict": "fcm_payload",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f".{_MODULES[name]}", __name__)
        value = globals()[name] = module if name == _MODULES[name] else getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


FREE_TIMES = "unix"
"""What a time in a free-form value becomes."""
