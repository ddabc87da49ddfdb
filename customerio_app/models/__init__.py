# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Every schema of the API. Each is loaded when it is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accessibility_transformer import AccessibilityTransformer as AccessibilityTransformer
    from .accessibility_transformer import AccessibilityTransformerDict as AccessibilityTransformerDict
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
    from .annotated_error import AnnotatedError as AnnotatedError
    from .annotated_errors_response import AnnotatedErrorsResponse as AnnotatedErrorsResponse
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
    from .asset import Asset as Asset
    from .asset_filters import AssetFilters as AssetFilters
    from .asset_folder import AssetFolder as AssetFolder
    from .asset_folder_response import AssetFolderResponse as AssetFolderResponse
    from .asset_folders_response import AssetFoldersResponse as AssetFoldersResponse
    from .asset_page_meta import AssetPageMeta as AssetPageMeta
    from .asset_response import AssetResponse as AssetResponse
    from .assets_response import AssetsResponse as AssetsResponse
    from .attribute_change import AttributeChange as AttributeChange
    from .attribute_condition import AttributeCondition as AttributeCondition
    from .attribute_condition import AttributeConditionDict as AttributeConditionDict
    from .attribute_filter import AttributeFilter as AttributeFilter
    from .attribute_filter import AttributeFilterDict as AttributeFilterDict
    from .attribute_metadata import AttributeMetadata as AttributeMetadata
    from .attribute_metadata import AttributeMetadataDict as AttributeMetadataDict
    from .backend_marker import BackendMarker as BackendMarker
    from .backend_marker import BackendMarkerDict as BackendMarkerDict
    from .bounced_recipient import BouncedRecipient as BouncedRecipient
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
    from .campaign_action_metrics_response import CampaignActionMetricsResponse as CampaignActionMetricsResponse
    from .campaign_action_ref import CampaignActionRef as CampaignActionRef
    from .campaign_action_response import CampaignActionResponse as CampaignActionResponse
    from .campaign_actions_response import CampaignActionsResponse as CampaignActionsResponse
    from .campaign_audience import CampaignAudience as CampaignAudience
    from .campaign_deliveries_export import CampaignDeliveriesExport as CampaignDeliveriesExport
    from .campaign_metric import CampaignMetric as CampaignMetric
    from .campaign_metrics_response import CampaignMetricsResponse as CampaignMetricsResponse
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_template_ref import CampaignTemplateRef as CampaignTemplateRef
    from .campaigns_response import CampaignsResponse as CampaignsResponse
    from .coded_error import CodedError as CodedError
    from .coded_errors_response import CodedErrorsResponse as CodedErrorsResponse
    from .collection import Collection as Collection
    from .collection_from_data import CollectionFromData as CollectionFromData
    from .collection_from_url import CollectionFromUrl as CollectionFromUrl
    from .collection_response import CollectionResponse as CollectionResponse
    from .collections_response import CollectionsResponse as CollectionsResponse
    from .content_state import ContentState as ContentState
    from .content_state import ContentStateDict as ContentStateDict
    from .countdown_state import CountdownState as CountdownState
    from .countdown_state import CountdownStateDict as CountdownStateDict
    from .create_asset_folder_request import CreateAssetFolderRequest as CreateAssetFolderRequest
    from .create_asset_request import CreateAssetRequest as CreateAssetRequest
    from .create_newsletter_request import CreateNewsletterRequest as CreateNewsletterRequest
    from .create_newsletter_translation_request import (
        CreateNewsletterTranslationRequest as CreateNewsletterTranslationRequest,
    )
    from .create_segment_request import CreateSegmentRequest as CreateSegmentRequest
    from .create_snippet_request import CreateSnippetRequest as CreateSnippetRequest
    from .create_studio_component_request import CreateStudioComponentRequest as CreateStudioComponentRequest
    from .create_studio_email_request import CreateStudioEmailRequest as CreateStudioEmailRequest
    from .create_studio_folder_request import CreateStudioFolderRequest as CreateStudioFolderRequest
    from .create_studio_translation_request import CreateStudioTranslationRequest as CreateStudioTranslationRequest
    from .critical_sound import CriticalSound as CriticalSound
    from .critical_sound import CriticalSoundDict as CriticalSoundDict
    from .css_inliner_transformer import CssInlinerTransformer as CssInlinerTransformer
    from .css_inliner_transformer import CssInlinerTransformerDict as CssInlinerTransformerDict
    from .css_variables_transformer import CssVariablesTransformer as CssVariablesTransformer
    from .css_variables_transformer import CssVariablesTransformerDict as CssVariablesTransformerDict
    from .custom_device import CustomDevice as CustomDevice
    from .custom_device import CustomDeviceDict as CustomDeviceDict
    from .custom_object import CustomObject as CustomObject
    from .customer import Customer as Customer
    from .customer_attributes import CustomerAttributes as CustomerAttributes
    from .customer_identifiers import CustomerIdentifiers as CustomerIdentifiers
    from .customer_preferences_changed import CustomerPreferencesChanged as CustomerPreferencesChanged
    from .customer_preferences_changed_data import CustomerPreferencesChangedData as CustomerPreferencesChangedData
    from .customer_response import CustomerResponse as CustomerResponse
    from .customer_subscribed import CustomerSubscribed as CustomerSubscribed
    from .customer_subscribed_data import CustomerSubscribedData as CustomerSubscribedData
    from .customer_timestamps import CustomerTimestamps as CustomerTimestamps
    from .customer_unsubscribed import CustomerUnsubscribed as CustomerUnsubscribed
    from .customers_response import CustomersResponse as CustomersResponse
    from .data_import import DataImport as DataImport
    from .delivered_recipient import DeliveredRecipient as DeliveredRecipient
    from .delivery_activity_data import DeliveryActivityData as DeliveryActivityData
    from .delivery_metric import DeliveryMetric as DeliveryMetric
    from .delivery_metric_series import DeliveryMetricSeries as DeliveryMetricSeries
    from .detail_error import DetailError as DetailError
    from .detail_errors_response import DetailErrorsResponse as DetailErrorsResponse
    from .device import Device as Device
    from .device_attributes import DeviceAttributes as DeviceAttributes
    from .device_attributes import DeviceAttributesDict as DeviceAttributesDict
    from .domain_suppressions_response import DomainSuppressionsResponse as DomainSuppressionsResponse
    from .email_attempted import EmailAttempted as EmailAttempted
    from .email_attempted_data import EmailAttemptedData as EmailAttemptedData
    from .email_bounced import EmailBounced as EmailBounced
    from .email_bounced_data import EmailBouncedData as EmailBouncedData
    from .email_clicked import EmailClicked as EmailClicked
    from .email_clicked_data import EmailClickedData as EmailClickedData
    from .email_converted import EmailConverted as EmailConverted
    from .email_delivered import EmailDelivered as EmailDelivered
    from .email_drafted import EmailDrafted as EmailDrafted
    from .email_drafted_data import EmailDraftedData as EmailDraftedData
    from .email_dropped import EmailDropped as EmailDropped
    from .email_failed import EmailFailed as EmailFailed
    from .email_failed_data import EmailFailedData as EmailFailedData
    from .email_opened import EmailOpened as EmailOpened
    from .email_opened_data import EmailOpenedData as EmailOpenedData
    from .email_sent import EmailSent as EmailSent
    from .email_sent_data import EmailSentData as EmailSentData
    from .email_spammed import EmailSpammed as EmailSpammed
    from .email_undeliverable import EmailUndeliverable as EmailUndeliverable
    from .email_unsubscribed import EmailUnsubscribed as EmailUnsubscribed
    from .email_with_template import EmailWithTemplate as EmailWithTemplate
    from .email_without_template import EmailWithoutTemplate as EmailWithoutTemplate
    from .end_live_notification_request import EndLiveNotificationRequest as EndLiveNotificationRequest
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
    from .formatter_transformer import FormatterTransformer as FormatterTransformer
    from .formatter_transformer import FormatterTransformerDict as FormatterTransformerDict
    from .html_attribute_options import HtmlAttributeOptions as HtmlAttributeOptions
    from .html_attribute_options import HtmlAttributeOptionsDict as HtmlAttributeOptionsDict
    from .import_response import ImportResponse as ImportResponse
    from .in_app_attempted import InAppAttempted as InAppAttempted
    from .in_app_attempted_data import InAppAttemptedData as InAppAttemptedData
    from .in_app_clicked import InAppClicked as InAppClicked
    from .in_app_clicked_data import InAppClickedData as InAppClickedData
    from .in_app_converted import InAppConverted as InAppConverted
    from .in_app_converted_data import InAppConvertedData as InAppConvertedData
    from .in_app_drafted import InAppDrafted as InAppDrafted
    from .in_app_drafted_data import InAppDraftedData as InAppDraftedData
    from .in_app_failed import InAppFailed as InAppFailed
    from .in_app_opened import InAppOpened as InAppOpened
    from .in_app_sent import InAppSent as InAppSent
    from .in_app_sent_data import InAppSentData as InAppSentData
    from .in_app_undeliverable import InAppUndeliverable as InAppUndeliverable
    from .inbox_preview import InboxPreview as InboxPreview
    from .inbox_preview_client import InboxPreviewClient as InboxPreviewClient
    from .inbox_preview_clients_response import InboxPreviewClientsResponse as InboxPreviewClientsResponse
    from .inbox_preview_credit import InboxPreviewCredit as InboxPreviewCredit
    from .inbox_preview_credits_response import InboxPreviewCreditsResponse as InboxPreviewCreditsResponse
    from .inbox_preview_error import InboxPreviewError as InboxPreviewError
    from .inbox_preview_job import InboxPreviewJob as InboxPreviewJob
    from .inbox_preview_job_summary import InboxPreviewJobSummary as InboxPreviewJobSummary
    from .inbox_preview_jobs_response import InboxPreviewJobsResponse as InboxPreviewJobsResponse
    from .inbox_preview_page_meta import InboxPreviewPageMeta as InboxPreviewPageMeta
    from .inbox_preview_pages import InboxPreviewPages as InboxPreviewPages
    from .ios_payload import IosPayload as IosPayload
    from .ios_payload import IosPayloadDict as IosPayloadDict
    from .journey_metric import JourneyMetric as JourneyMetric
    from .journey_metrics_response import JourneyMetricsResponse as JourneyMetricsResponse
    from .language_metric import LanguageMetric as LanguageMetric
    from .link import Link as Link
    from .link_metric import LinkMetric as LinkMetric
    from .link_metric_series import LinkMetricSeries as LinkMetricSeries
    from .link_metrics_response import LinkMetricsResponse as LinkMetricsResponse
    from .link_studio_email_request import LinkStudioEmailRequest as LinkStudioEmailRequest
    from .live_notification import LiveNotification as LiveNotification
    from .live_notification_alert import LiveNotificationAlert as LiveNotificationAlert
    from .live_notification_alert import LiveNotificationAlertDict as LiveNotificationAlertDict
    from .live_notification_attributes import LiveNotificationAttributes as LiveNotificationAttributes
    from .live_notification_attributes import LiveNotificationAttributesDict as LiveNotificationAttributesDict
    from .live_notification_delivery import LiveNotificationDelivery as LiveNotificationDelivery
    from .live_notification_header import LiveNotificationHeader as LiveNotificationHeader
    from .live_notification_header import LiveNotificationHeaderDict as LiveNotificationHeaderDict
    from .live_notification_push import LiveNotificationPush as LiveNotificationPush
    from .live_notification_push import LiveNotificationPushDict as LiveNotificationPushDict
    from .live_notification_recipient import LiveNotificationRecipient as LiveNotificationRecipient
    from .live_notification_recipient import LiveNotificationRecipientDict as LiveNotificationRecipientDict
    from .live_notification_response import LiveNotificationResponse as LiveNotificationResponse
    from .message import Message as Message
    from .message_header import MessageHeader as MessageHeader
    from .message_header import MessageHeaderDict as MessageHeaderDict
    from .message_metrics import MessageMetrics as MessageMetrics
    from .message_response import MessageResponse as MessageResponse
    from .messages_response import MessagesResponse as MessagesResponse
    from .meta_error import MetaError as MetaError
    from .meta_error_response import MetaErrorResponse as MetaErrorResponse
    from .metric import Metric as Metric
    from .metric_series import MetricSeries as MetricSeries
    from .metrics_response import MetricsResponse as MetricsResponse
    from .minify_options import MinifyOptions as MinifyOptions
    from .minify_options import MinifyOptionsDict as MinifyOptionsDict
    from .multi_step_state import MultiStepState as MultiStepState
    from .multi_step_state import MultiStepStateDict as MultiStepStateDict
    from .new_email_newsletter import NewEmailNewsletter as NewEmailNewsletter
    from .new_import import NewImport as NewImport
    from .new_import import NewImportDict as NewImportDict
    from .new_in_app_newsletter import NewInAppNewsletter as NewInAppNewsletter
    from .new_inbox_newsletter import NewInboxNewsletter as NewInboxNewsletter
    from .new_push_newsletter import NewPushNewsletter as NewPushNewsletter
    from .new_segment import NewSegment as NewSegment
    from .new_segment import NewSegmentDict as NewSegmentDict
    from .new_sms_newsletter import NewSmsNewsletter as NewSmsNewsletter
    from .new_studio_envelope import NewStudioEnvelope as NewStudioEnvelope
    from .new_studio_envelope import NewStudioEnvelopeDict as NewStudioEnvelopeDict
    from .new_webhook_newsletter import NewWebhookNewsletter as NewWebhookNewsletter
    from .newsletter import Newsletter as Newsletter
    from .newsletter_attribute_condition import NewsletterAttributeCondition as NewsletterAttributeCondition
    from .newsletter_attribute_condition import NewsletterAttributeConditionDict as NewsletterAttributeConditionDict
    from .newsletter_content import NewsletterContent as NewsletterContent
    from .newsletter_content_response import NewsletterContentResponse as NewsletterContentResponse
    from .newsletter_contents_response import NewsletterContentsResponse as NewsletterContentsResponse
    from .newsletter_deliveries_export import NewsletterDeliveriesExport as NewsletterDeliveriesExport
    from .newsletter_metric import NewsletterMetric as NewsletterMetric
    from .newsletter_metrics_response import NewsletterMetricsResponse as NewsletterMetricsResponse
    from .newsletter_recipients import NewsletterRecipients as NewsletterRecipients
    from .newsletter_recipients import NewsletterRecipientsDict as NewsletterRecipientsDict
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
    from .optout import Optout as Optout
    from .optout_change import OptoutChange as OptoutChange
    from .optout_change import OptoutChangeDict as OptoutChangeDict
    from .optouts_response import OptoutsResponse as OptoutsResponse
    from .page_numbers import PageNumbers as PageNumbers
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
    from .person_optouts import PersonOptouts as PersonOptouts
    from .person_optouts_response import PersonOptoutsResponse as PersonOptoutsResponse
    from .person_relationships_response import PersonRelationshipsResponse as PersonRelationshipsResponse
    from .person_segment import PersonSegment as PersonSegment
    from .person_segments_response import PersonSegmentsResponse as PersonSegmentsResponse
    from .prettify_options import PrettifyOptions as PrettifyOptions
    from .prettify_options import PrettifyOptionsDict as PrettifyOptionsDict
    from .preview_studio_email_request import PreviewStudioEmailRequest as PreviewStudioEmailRequest
    from .publish_response import PublishResponse as PublishResponse
    from .publish_status_response import PublishStatusResponse as PublishStatusResponse
    from .published_template import PublishedTemplate as PublishedTemplate
    from .push_attempted import PushAttempted as PushAttempted
    from .push_bounced import PushBounced as PushBounced
    from .push_bounced_data import PushBouncedData as PushBouncedData
    from .push_clicked import PushClicked as PushClicked
    from .push_clicked_data import PushClickedData as PushClickedData
    from .push_converted import PushConverted as PushConverted
    from .push_delivered import PushDelivered as PushDelivered
    from .push_delivered_data import PushDeliveredData as PushDeliveredData
    from .push_drafted import PushDrafted as PushDrafted
    from .push_drafted_data import PushDraftedData as PushDraftedData
    from .push_dropped import PushDropped as PushDropped
    from .push_failed import PushFailed as PushFailed
    from .push_opened import PushOpened as PushOpened
    from .push_payload import PushPayload as PushPayload
    from .push_payload import PushPayloadDict as PushPayloadDict
    from .push_sent import PushSent as PushSent
    from .push_sent_data import PushSentData as PushSentData
    from .push_undeliverable import PushUndeliverable as PushUndeliverable
    from .related_object import RelatedObject as RelatedObject
    from .related_person import RelatedPerson as RelatedPerson
    from .relationship_import import RelationshipImport as RelationshipImport
    from .relationship_import import RelationshipImportDict as RelationshipImportDict
    from .reporting_webhook import ReportingWebhook as ReportingWebhook
    from .reporting_webhook_request import ReportingWebhookRequest as ReportingWebhookRequest
    from .reporting_webhooks_response import ReportingWebhooksResponse as ReportingWebhooksResponse
    from .restore_studio_version_response import RestoreStudioVersionResponse as RestoreStudioVersionResponse
    from .review_check import ReviewCheck as ReviewCheck
    from .review_counts import ReviewCounts as ReviewCounts
    from .review_finding import ReviewFinding as ReviewFinding
    from .review_score import ReviewScore as ReviewScore
    from .save_studio_version_request import SaveStudioVersionRequest as SaveStudioVersionRequest
    from .save_studio_version_response import SaveStudioVersionResponse as SaveStudioVersionResponse
    from .schedule_newsletter_request import ScheduleNewsletterRequest as ScheduleNewsletterRequest
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
    from .send_in_app_request import SendInAppRequest as SendInAppRequest
    from .send_inbox_message_request import SendInboxMessageRequest as SendInboxMessageRequest
    from .send_newsletter_request import SendNewsletterRequest as SendNewsletterRequest
    from .send_push_request import SendPushRequest as SendPushRequest
    from .send_response import SendResponse as SendResponse
    from .send_sms_request import SendSmsRequest as SendSmsRequest
    from .send_whats_app_request import SendWhatsAppRequest as SendWhatsAppRequest
    from .sender_identity import SenderIdentity as SenderIdentity
    from .sender_response import SenderResponse as SenderResponse
    from .senders_response import SendersResponse as SendersResponse
    from .sent_recipient import SentRecipient as SentRecipient
    from .slack_attempted import SlackAttempted as SlackAttempted
    from .slack_clicked import SlackClicked as SlackClicked
    from .slack_drafted import SlackDrafted as SlackDrafted
    from .slack_failed import SlackFailed as SlackFailed
    from .slack_sent import SlackSent as SlackSent
    from .slack_undeliverable import SlackUndeliverable as SlackUndeliverable
    from .sms_attempted import SmsAttempted as SmsAttempted
    from .sms_bounced import SmsBounced as SmsBounced
    from .sms_bounced_data import SmsBouncedData as SmsBouncedData
    from .sms_clicked import SmsClicked as SmsClicked
    from .sms_clicked_data import SmsClickedData as SmsClickedData
    from .sms_converted import SmsConverted as SmsConverted
    from .sms_delivered import SmsDelivered as SmsDelivered
    from .sms_drafted import SmsDrafted as SmsDrafted
    from .sms_failed import SmsFailed as SmsFailed
    from .sms_replied import SmsReplied as SmsReplied
    from .sms_replied_data import SmsRepliedData as SmsRepliedData
    from .sms_sent import SmsSent as SmsSent
    from .sms_undeliverable import SmsUndeliverable as SmsUndeliverable
    from .snippet import Snippet as Snippet
    from .snippet_response import SnippetResponse as SnippetResponse
    from .snippets_response import SnippetsResponse as SnippetsResponse
    from .source_error import SourceError as SourceError
    from .source_errors_response import SourceErrorsResponse as SourceErrorsResponse
    from .start_import_request import StartImportRequest as StartImportRequest
    from .start_import_response import StartImportResponse as StartImportResponse
    from .start_live_notification_request import StartLiveNotificationRequest as StartLiveNotificationRequest
    from .started_import import StartedImport as StartedImport
    from .studio_component import StudioComponent as StudioComponent
    from .studio_component_response import StudioComponentResponse as StudioComponentResponse
    from .studio_component_summary import StudioComponentSummary as StudioComponentSummary
    from .studio_components_response import StudioComponentsResponse as StudioComponentsResponse
    from .studio_content import StudioContent as StudioContent
    from .studio_content import StudioContentDict as StudioContentDict
    from .studio_email import StudioEmail as StudioEmail
    from .studio_email_response import StudioEmailResponse as StudioEmailResponse
    from .studio_email_summary import StudioEmailSummary as StudioEmailSummary
    from .studio_emails_response import StudioEmailsResponse as StudioEmailsResponse
    from .studio_envelope import StudioEnvelope as StudioEnvelope
    from .studio_folder import StudioFolder as StudioFolder
    from .studio_folder_response import StudioFolderResponse as StudioFolderResponse
    from .studio_folders_response import StudioFoldersResponse as StudioFoldersResponse
    from .studio_link_response import StudioLinkResponse as StudioLinkResponse
    from .studio_link_target import StudioLinkTarget as StudioLinkTarget
    from .studio_link_target import StudioLinkTargetDict as StudioLinkTargetDict
    from .studio_page_meta import StudioPageMeta as StudioPageMeta
    from .studio_preview_errors import StudioPreviewErrors as StudioPreviewErrors
    from .studio_preview_header import StudioPreviewHeader as StudioPreviewHeader
    from .studio_preview_link import StudioPreviewLink as StudioPreviewLink
    from .studio_preview_response import StudioPreviewResponse as StudioPreviewResponse
    from .studio_render_response import StudioRenderResponse as StudioRenderResponse
    from .studio_review_response import StudioReviewResponse as StudioReviewResponse
    from .studio_transformers import StudioTransformers as StudioTransformers
    from .studio_transformers import StudioTransformersDict as StudioTransformersDict
    from .studio_translation import StudioTranslation as StudioTranslation
    from .studio_translation_response import StudioTranslationResponse as StudioTranslationResponse
    from .studio_translations_response import StudioTranslationsResponse as StudioTranslationsResponse
    from .studio_version import StudioVersion as StudioVersion
    from .studio_version_component import StudioVersionComponent as StudioVersionComponent
    from .studio_version_content import StudioVersionContent as StudioVersionContent
    from .studio_version_response import StudioVersionResponse as StudioVersionResponse
    from .studio_versions_response import StudioVersionsResponse as StudioVersionsResponse
    from .submit_inbox_preview_request import SubmitInboxPreviewRequest as SubmitInboxPreviewRequest
    from .submit_inbox_preview_response import SubmitInboxPreviewResponse as SubmitInboxPreviewResponse
    from .subscription_center_token_response import SubscriptionCenterTokenResponse as SubscriptionCenterTokenResponse
    from .subscription_channel import SubscriptionChannel as SubscriptionChannel
    from .subscription_channels_response import SubscriptionChannelsResponse as SubscriptionChannelsResponse
    from .subscription_header import SubscriptionHeader as SubscriptionHeader
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .subscription_preferences_response import SubscriptionPreferencesResponse as SubscriptionPreferencesResponse
    from .suppression import Suppression as Suppression
    from .suppressions_response import SuppressionsResponse as SuppressionsResponse
    from .text_error import TextError as TextError
    from .text_errors_response import TextErrorsResponse as TextErrorsResponse
    from .topic import Topic as Topic
    from .topic_preference import TopicPreference as TopicPreference
    from .topics_response import TopicsResponse as TopicsResponse
    from .tracked_link import TrackedLink as TrackedLink
    from .tracked_response import TrackedResponse as TrackedResponse
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
    from .transactional_variant_response import TransactionalVariantResponse as TransactionalVariantResponse
    from .transformer_switch import TransformerSwitch as TransformerSwitch
    from .transformer_switch import TransformerSwitchDict as TransformerSwitchDict
    from .trigger_broadcast_request import TriggerBroadcastRequest as TriggerBroadcastRequest
    from .trigger_broadcast_response import TriggerBroadcastResponse as TriggerBroadcastResponse
    from .unpublished_changes_response import UnpublishedChangesResponse as UnpublishedChangesResponse
    from .unused_css_transformer import UnusedCssTransformer as UnusedCssTransformer
    from .unused_css_transformer import UnusedCssTransformerDict as UnusedCssTransformerDict
    from .update_asset_folder_request import UpdateAssetFolderRequest as UpdateAssetFolderRequest
    from .update_asset_request import UpdateAssetRequest as UpdateAssetRequest
    from .update_attribute_metadata_request import UpdateAttributeMetadataRequest as UpdateAttributeMetadataRequest
    from .update_broadcast_action_request import UpdateBroadcastActionRequest as UpdateBroadcastActionRequest
    from .update_campaign_action_request import UpdateCampaignActionRequest as UpdateCampaignActionRequest
    from .update_collection_request import UpdateCollectionRequest as UpdateCollectionRequest
    from .update_event_metadata_request import UpdateEventMetadataRequest as UpdateEventMetadataRequest
    from .update_live_notification_request import UpdateLiveNotificationRequest as UpdateLiveNotificationRequest
    from .update_newsletter_content_request import UpdateNewsletterContentRequest as UpdateNewsletterContentRequest
    from .update_optouts_request import UpdateOptoutsRequest as UpdateOptoutsRequest
    from .update_snippet_request import UpdateSnippetRequest as UpdateSnippetRequest
    from .update_studio_component_request import UpdateStudioComponentRequest as UpdateStudioComponentRequest
    from .update_studio_email_request import UpdateStudioEmailRequest as UpdateStudioEmailRequest
    from .update_studio_folder_request import UpdateStudioFolderRequest as UpdateStudioFolderRequest
    from .update_studio_translation_request import UpdateStudioTranslationRequest as UpdateStudioTranslationRequest
    from .update_transactional_content_request import (
        UpdateTransactionalContentRequest as UpdateTransactionalContentRequest,
    )
    from .url_parameter import UrlParameter as UrlParameter
    from .url_parameter import UrlParameterDict as UrlParameterDict
    from .url_parameters_transformer import UrlParametersTransformer as UrlParametersTransformer
    from .url_parameters_transformer import UrlParametersTransformerDict as UrlParametersTransformerDict
    from .usage import Usage as Usage
    from .webhook_attempted import WebhookAttempted as WebhookAttempted
    from .webhook_clicked import WebhookClicked as WebhookClicked
    from .webhook_drafted import WebhookDrafted as WebhookDrafted
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_name import WebhookEventName as WebhookEventName
    from .webhook_failed import WebhookFailed as WebhookFailed
    from .webhook_identifiers import WebhookIdentifiers as WebhookIdentifiers
    from .webhook_sent import WebhookSent as WebhookSent
    from .webhook_undeliverable import WebhookUndeliverable as WebhookUndeliverable
    from .whats_app_attempted import WhatsAppAttempted as WhatsAppAttempted
    from .whats_app_bounced import WhatsAppBounced as WhatsAppBounced
    from .whats_app_clicked import WhatsAppClicked as WhatsAppClicked
    from .whats_app_converted import WhatsAppConverted as WhatsAppConverted
    from .whats_app_delivered import WhatsAppDelivered as WhatsAppDelivered
    from .whats_app_drafted import WhatsAppDrafted as WhatsAppDrafted
    from .whats_app_dropped import WhatsAppDropped as WhatsAppDropped
    from .whats_app_failed import WhatsAppFailed as WhatsAppFailed
    from .whats_app_opened import WhatsAppOpened as WhatsAppOpened
    from .whats_app_replied import WhatsAppReplied as WhatsAppReplied
    from .whats_app_sent import WhatsAppSent as WhatsAppSent
    from .whats_app_undeliverable import WhatsAppUndeliverable as WhatsAppUndeliverable
    from .workspace import Workspace as Workspace
    from .workspaces_response import WorkspacesResponse as WorkspacesResponse

__all__ = [
    "AccessibilityTransformer",
    "AccessibilityTransformerDict",
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
    "AnnotatedError",
    "AnnotatedErrorsResponse",
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
    "Asset",
    "AssetFilters",
    "AssetFolder",
    "AssetFolderResponse",
    "AssetFoldersResponse",
    "AssetPageMeta",
    "AssetResponse",
    "AssetsResponse",
    "AttributeChange",
    "AttributeCondition",
    "AttributeConditionDict",
    "AttributeFilter",
    "AttributeFilterDict",
    "AttributeMetadata",
    "AttributeMetadataDict",
    "BackendMarker",
    "BackendMarkerDict",
    "BouncedRecipient",
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
    "CampaignActionMetricsResponse",
    "CampaignActionRef",
    "CampaignActionResponse",
    "CampaignActionsResponse",
    "CampaignAudience",
    "CampaignDeliveriesExport",
    "CampaignMetric",
    "CampaignMetricsResponse",
    "CampaignResponse",
    "CampaignTemplateRef",
    "CampaignsResponse",
    "CodedError",
    "CodedErrorsResponse",
    "Collection",
    "CollectionFromData",
    "CollectionFromUrl",
    "CollectionResponse",
    "CollectionsResponse",
    "ContentState",
    "ContentStateDict",
    "CountdownState",
    "CountdownStateDict",
    "CreateAssetFolderRequest",
    "CreateAssetRequest",
    "CreateNewsletterRequest",
    "CreateNewsletterTranslationRequest",
    "CreateSegmentRequest",
    "CreateSnippetRequest",
    "CreateStudioComponentRequest",
    "CreateStudioEmailRequest",
    "CreateStudioFolderRequest",
    "CreateStudioTranslationRequest",
    "CriticalSound",
    "CriticalSoundDict",
    "CssInlinerTransformer",
    "CssInlinerTransformerDict",
    "CssVariablesTransformer",
    "CssVariablesTransformerDict",
    "CustomDevice",
    "CustomDeviceDict",
    "CustomObject",
    "Customer",
    "CustomerAttributes",
    "CustomerIdentifiers",
    "CustomerPreferencesChanged",
    "CustomerPreferencesChangedData",
    "CustomerResponse",
    "CustomerSubscribed",
    "CustomerSubscribedData",
    "CustomerTimestamps",
    "CustomerUnsubscribed",
    "CustomersResponse",
    "DataImport",
    "DeliveredRecipient",
    "DeliveryActivityData",
    "DeliveryMetric",
    "DeliveryMetricSeries",
    "DetailError",
    "DetailErrorsResponse",
    "Device",
    "DeviceAttributes",
    "DeviceAttributesDict",
    "DomainSuppressionsResponse",
    "EmailAttempted",
    "EmailAttemptedData",
    "EmailBounced",
    "EmailBouncedData",
    "EmailClicked",
    "EmailClickedData",
    "EmailConverted",
    "EmailDelivered",
    "EmailDrafted",
    "EmailDraftedData",
    "EmailDropped",
    "EmailFailed",
    "EmailFailedData",
    "EmailOpened",
    "EmailOpenedData",
    "EmailSent",
    "EmailSentData",
    "EmailSpammed",
    "EmailUndeliverable",
    "EmailUnsubscribed",
    "EmailWithTemplate",
    "EmailWithoutTemplate",
    "EndLiveNotificationRequest",
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
    "FormatterTransformer",
    "FormatterTransformerDict",
    "HtmlAttributeOptions",
    "HtmlAttributeOptionsDict",
    "ImportResponse",
    "InAppAttempted",
    "InAppAttemptedData",
    "InAppClicked",
    "InAppClickedData",
    "InAppConverted",
    "InAppConvertedData",
    "InAppDrafted",
    "InAppDraftedData",
    "InAppFailed",
    "InAppOpened",
    "InAppSent",
    "InAppSentData",
    "InAppUndeliverable",
    "InboxPreview",
    "InboxPreviewClient",
    "InboxPreviewClientsResponse",
    "InboxPreviewCredit",
    "InboxPreviewCreditsResponse",
    "InboxPreviewError",
    "InboxPreviewJob",
    "InboxPreviewJobSummary",
    "InboxPreviewJobsResponse",
    "InboxPreviewPageMeta",
    "InboxPreviewPages",
    "IosPayload",
    "IosPayloadDict",
    "JourneyMetric",
    "JourneyMetricsResponse",
    "LanguageMetric",
    "Link",
    "LinkMetric",
    "LinkMetricSeries",
    "LinkMetricsResponse",
    "LinkStudioEmailRequest",
    "LiveNotification",
    "LiveNotificationAlert",
    "LiveNotificationAlertDict",
    "LiveNotificationAttributes",
    "LiveNotificationAttributesDict",
    "LiveNotificationDelivery",
    "LiveNotificationHeader",
    "LiveNotificationHeaderDict",
    "LiveNotificationPush",
    "LiveNotificationPushDict",
    "LiveNotificationRecipient",
    "LiveNotificationRecipientDict",
    "LiveNotificationResponse",
    "Message",
    "MessageHeader",
    "MessageHeaderDict",
    "MessageMetrics",
    "MessageResponse",
    "MessagesResponse",
    "MetaError",
    "MetaErrorResponse",
    "Metric",
    "MetricSeries",
    "MetricsResponse",
    "MinifyOptions",
    "MinifyOptionsDict",
    "MultiStepState",
    "MultiStepStateDict",
    "NewEmailNewsletter",
    "NewImport",
    "NewImportDict",
    "NewInAppNewsletter",
    "NewInboxNewsletter",
    "NewPushNewsletter",
    "NewSegment",
    "NewSegmentDict",
    "NewSmsNewsletter",
    "NewStudioEnvelope",
    "NewStudioEnvelopeDict",
    "NewWebhookNewsletter",
    "Newsletter",
    "NewsletterAttributeCondition",
    "NewsletterAttributeConditionDict",
    "NewsletterContent",
    "NewsletterContentResponse",
    "NewsletterContentsResponse",
    "NewsletterDeliveriesExport",
    "NewsletterMetric",
    "NewsletterMetricsResponse",
    "NewsletterRecipients",
    "NewsletterRecipientsDict",
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
    "Optout",
    "OptoutChange",
    "OptoutChangeDict",
    "OptoutsResponse",
    "OrFilter",
    "OrFilterDict",
    "PageNumbers",
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
    "PersonOptouts",
    "PersonOptoutsResponse",
    "PersonRelationshipsResponse",
    "PersonSegment",
    "PersonSegmentsResponse",
    "PrettifyOptions",
    "PrettifyOptionsDict",
    "PreviewStudioEmailRequest",
    "PublishResponse",
    "PublishStatusResponse",
    "PublishedTemplate",
    "PushAttempted",
    "PushBounced",
    "PushBouncedData",
    "PushClicked",
    "PushClickedData",
    "PushConverted",
    "PushDelivered",
    "PushDeliveredData",
    "PushDrafted",
    "PushDraftedData",
    "PushDropped",
    "PushFailed",
    "PushOpened",
    "PushPayload",
    "PushPayloadDict",
    "PushSent",
    "PushSentData",
    "PushUndeliverable",
    "RelatedObject",
    "RelatedPerson",
    "RelationshipImport",
    "RelationshipImportDict",
    "ReportingWebhook",
    "ReportingWebhookRequest",
    "ReportingWebhooksResponse",
    "RestoreStudioVersionResponse",
    "ReviewCheck",
    "ReviewCounts",
    "ReviewFinding",
    "ReviewScore",
    "SaveStudioVersionRequest",
    "SaveStudioVersionResponse",
    "ScheduleNewsletterRequest",
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
    "SendInAppRequest",
    "SendInboxMessageRequest",
    "SendNewsletterRequest",
    "SendPushRequest",
    "SendResponse",
    "SendSmsRequest",
    "SendWhatsAppRequest",
    "SenderIdentity",
    "SenderResponse",
    "SendersResponse",
    "SentRecipient",
    "SlackAttempted",
    "SlackClicked",
    "SlackDrafted",
    "SlackFailed",
    "SlackSent",
    "SlackUndeliverable",
    "SmsAttempted",
    "SmsBounced",
    "SmsBouncedData",
    "SmsClicked",
    "SmsClickedData",
    "SmsConverted",
    "SmsDelivered",
    "SmsDrafted",
    "SmsFailed",
    "SmsReplied",
    "SmsRepliedData",
    "SmsSent",
    "SmsUndeliverable",
    "Snippet",
    "SnippetResponse",
    "SnippetsResponse",
    "SourceError",
    "SourceErrorsResponse",
    "StartImportRequest",
    "StartImportResponse",
    "StartLiveNotificationRequest",
    "StartedImport",
    "StudioComponent",
    "StudioComponentResponse",
    "StudioComponentSummary",
    "StudioComponentsResponse",
    "StudioContent",
    "StudioContentDict",
    "StudioEmail",
    "StudioEmailResponse",
    "StudioEmailSummary",
    "StudioEmailsResponse",
    "StudioEnvelope",
    "StudioFolder",
    "StudioFolderResponse",
    "StudioFoldersResponse",
    "StudioLinkResponse",
    "StudioLinkTarget",
    "StudioLinkTargetDict",
    "StudioPageMeta",
    "StudioPreviewErrors",
    "StudioPreviewHeader",
    "StudioPreviewLink",
    "StudioPreviewResponse",
    "StudioRenderResponse",
    "StudioReviewResponse",
    "StudioTransformers",
    "StudioTransformersDict",
    "StudioTranslation",
    "StudioTranslationResponse",
    "StudioTranslationsResponse",
    "StudioVersion",
    "StudioVersionComponent",
    "StudioVersionContent",
    "StudioVersionResponse",
    "StudioVersionsResponse",
    "SubmitInboxPreviewRequest",
    "SubmitInboxPreviewResponse",
    "SubscriptionCenterTokenResponse",
    "SubscriptionChannel",
    "SubscriptionChannelsResponse",
    "SubscriptionHeader",
    "SubscriptionPreferences",
    "SubscriptionPreferencesResponse",
    "Suppression",
    "SuppressionsResponse",
    "TextError",
    "TextErrorsResponse",
    "Topic",
    "TopicPreference",
    "TopicsResponse",
    "TrackedLink",
    "TrackedResponse",
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
    "TransactionalVariantResponse",
    "TransformerSwitch",
    "TransformerSwitchDict",
    "TriggerBroadcastRequest",
    "TriggerBroadcastResponse",
    "UnpublishedChangesResponse",
    "UnusedCssTransformer",
    "UnusedCssTransformerDict",
    "UpdateAssetFolderRequest",
    "UpdateAssetRequest",
    "UpdateAttributeMetadataRequest",
    "UpdateBroadcastActionRequest",
    "UpdateCampaignActionRequest",
    "UpdateCollectionRequest",
    "UpdateEventMetadataRequest",
    "UpdateLiveNotificationRequest",
    "UpdateNewsletterContentRequest",
    "UpdateOptoutsRequest",
    "UpdateSnippetRequest",
    "UpdateStudioComponentRequest",
    "UpdateStudioEmailRequest",
    "UpdateStudioFolderRequest",
    "UpdateStudioTranslationRequest",
    "UpdateTransactionalContentRequest",
    "UrlParameter",
    "UrlParameterDict",
    "UrlParametersTransformer",
    "UrlParametersTransformerDict",
    "Usage",
    "WebhookAttempted",
    "WebhookClicked",
    "WebhookDrafted",
    "WebhookEvent",
    "WebhookEventName",
    "WebhookFailed",
    "WebhookIdentifiers",
    "WebhookSent",
    "WebhookUndeliverable",
    "WhatsAppAttempted",
    "WhatsAppBounced",
    "WhatsAppClicked",
    "WhatsAppConverted",
    "WhatsAppDelivered",
    "WhatsAppDrafted",
    "WhatsAppDropped",
    "WhatsAppFailed",
    "WhatsAppOpened",
    "WhatsAppReplied",
    "WhatsAppSent",
    "WhatsAppUndeliverable",
    "Workspace",
    "WorkspacesResponse",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AccessibilityTransformer": "accessibility_transformer",
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
        "AnnotatedError": "annotated_error",
        "AnnotatedErrorsResponse": "annotated_errors_response",
        "ApnsCio": "apns_cio",
        "ApnsCioPush": "apns_cio_push",
        "ApnsPayload": "apns_payload",
        "Aps": "aps",
        "ApsAlert": "aps_alert",
        "ApsSound": "aps_sound",
        "ArchivedMessage": "archived_message",
        "ArchivedMessageResponse": "archived_message_response",
        "Asset": "asset",
        "AssetFilters": "asset_filters",
        "AssetFolder": "asset_folder",
        "AssetFolderResponse": "asset_folder_response",
        "AssetFoldersResponse": "asset_folders_response",
        "AssetPageMeta": "asset_page_meta",
        "AssetResponse": "asset_response",
        "AssetsResponse": "assets_response",
        "AttributeChange": "attribute_change",
        "AttributeCondition": "attribute_condition",
        "AttributeFilter": "attribute_filter",
        "AttributeMetadata": "attribute_metadata",
        "BackendMarker": "backend_marker",
        "BouncedRecipient": "bounced_recipient",
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
        "CampaignActionMetricsResponse": "campaign_action_metrics_response",
        "CampaignActionRef": "campaign_action_ref",
        "CampaignActionResponse": "campaign_action_response",
        "CampaignActionsResponse": "campaign_actions_response",
        "CampaignAudience": "campaign_audience",
        "CampaignDeliveriesExport": "campaign_deliveries_export",
        "CampaignMetric": "campaign_metric",
        "CampaignMetricsResponse": "campaign_metrics_response",
        "CampaignResponse": "campaign_response",
        "CampaignTemplateRef": "campaign_template_ref",
        "CampaignsResponse": "campaigns_response",
        "CodedError": "coded_error",
        "CodedErrorsResponse": "coded_errors_response",
        "Collection": "collection",
        "CollectionFromData": "collection_from_data",
        "CollectionFromUrl": "collection_from_url",
        "CollectionResponse": "collection_response",
        "CollectionsResponse": "collections_response",
        "ContentState": "content_state",
        "CountdownState": "countdown_state",
        "CreateAssetFolderRequest": "create_asset_folder_request",
        "CreateAssetRequest": "create_asset_request",
        "CreateNewsletterRequest": "create_newsletter_request",
        "CreateNewsletterTranslationRequest": "create_newsletter_translation_request",
        "CreateSegmentRequest": "create_segment_request",
        "CreateSnippetRequest": "create_snippet_request",
        "CreateStudioComponentRequest": "create_studio_component_request",
        "CreateStudioEmailRequest": "create_studio_email_request",
        "CreateStudioFolderRequest": "create_studio_folder_request",
        "CreateStudioTranslationRequest": "create_studio_translation_request",
        "CriticalSound": "critical_sound",
        "CssInlinerTransformer": "css_inliner_transformer",
        "CssVariablesTransformer": "css_variables_transformer",
        "CustomDevice": "custom_device",
        "CustomObject": "custom_object",
        "Customer": "customer",
        "CustomerAttributes": "customer_attributes",
        "CustomerIdentifiers": "customer_identifiers",
        "CustomerPreferencesChanged": "customer_preferences_changed",
        "CustomerPreferencesChangedData": "customer_preferences_changed_data",
        "CustomerResponse": "customer_response",
        "CustomerSubscribed": "customer_subscribed",
        "CustomerSubscribedData": "customer_subscribed_data",
        "CustomerTimestamps": "customer_timestamps",
        "CustomerUnsubscribed": "customer_unsubscribed",
        "CustomersResponse": "customers_response",
        "DataImport": "data_import",
        "DeliveredRecipient": "delivered_recipient",
        "DeliveryActivityData": "delivery_activity_data",
        "DeliveryMetric": "delivery_metric",
        "DeliveryMetricSeries": "delivery_metric_series",
        "DetailError": "detail_error",
        "DetailErrorsResponse": "detail_errors_response",
        "Device": "device",
        "DeviceAttributes": "device_attributes",
        "DomainSuppressionsResponse": "domain_suppressions_response",
        "EmailAttempted": "email_attempted",
        "EmailAttemptedData": "email_attempted_data",
        "EmailBounced": "email_bounced",
        "EmailBouncedData": "email_bounced_data",
        "EmailClicked": "email_clicked",
        "EmailClickedData": "email_clicked_data",
        "EmailConverted": "email_converted",
        "EmailDelivered": "email_delivered",
        "EmailDrafted": "email_drafted",
        "EmailDraftedData": "email_drafted_data",
        "EmailDropped": "email_dropped",
        "EmailFailed": "email_failed",
        "EmailFailedData": "email_failed_data",
        "EmailOpened": "email_opened",
        "EmailOpenedData": "email_opened_data",
        "EmailSent": "email_sent",
        "EmailSentData": "email_sent_data",
        "EmailSpammed": "email_spammed",
        "EmailUndeliverable": "email_undeliverable",
        "EmailUnsubscribed": "email_unsubscribed",
        "EmailWithTemplate": "email_with_template",
        "EmailWithoutTemplate": "email_without_template",
        "EndLiveNotificationRequest": "end_live_notification_request",
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
        "FormatterTransformer": "formatter_transformer",
        "HtmlAttributeOptions": "html_attribute_options",
        "ImportResponse": "import_response",
        "InAppAttempted": "in_app_attempted",
        "InAppAttemptedData": "in_app_attempted_data",
        "InAppClicked": "in_app_clicked",
        "InAppClickedData": "in_app_clicked_data",
        "InAppConverted": "in_app_converted",
        "InAppConvertedData": "in_app_converted_data",
        "InAppDrafted": "in_app_drafted",
        "InAppDraftedData": "in_app_drafted_data",
        "InAppFailed": "in_app_failed",
        "InAppOpened": "in_app_opened",
        "InAppSent": "in_app_sent",
        "InAppSentData": "in_app_sent_data",
        "InAppUndeliverable": "in_app_undeliverable",
        "InboxPreview": "inbox_preview",
        "InboxPreviewClient": "inbox_preview_client",
        "InboxPreviewClientsResponse": "inbox_preview_clients_response",
        "InboxPreviewCredit": "inbox_preview_credit",
        "InboxPreviewCreditsResponse": "inbox_preview_credits_response",
        "InboxPreviewError": "inbox_preview_error",
        "InboxPreviewJob": "inbox_preview_job",
        "InboxPreviewJobSummary": "inbox_preview_job_summary",
        "InboxPreviewJobsResponse": "inbox_preview_jobs_response",
        "InboxPreviewPageMeta": "inbox_preview_page_meta",
        "InboxPreviewPages": "inbox_preview_pages",
        "IosPayload": "ios_payload",
        "JourneyMetric": "journey_metric",
        "JourneyMetricsResponse": "journey_metrics_response",
        "LanguageMetric": "language_metric",
        "Link": "link",
        "LinkMetric": "link_metric",
        "LinkMetricSeries": "link_metric_series",
        "LinkMetricsResponse": "link_metrics_response",
        "LinkStudioEmailRequest": "link_studio_email_request",
        "LiveNotification": "live_notification",
        "LiveNotificationAlert": "live_notification_alert",
        "LiveNotificationAttributes": "live_notification_attributes",
        "LiveNotificationDelivery": "live_notification_delivery",
        "LiveNotificationHeader": "live_notification_header",
        "LiveNotificationPush": "live_notification_push",
        "LiveNotificationRecipient": "live_notification_recipient",
        "LiveNotificationResponse": "live_notification_response",
        "Message": "message",
        "MessageHeader": "message_header",
        "MessageMetrics": "message_metrics",
        "MessageResponse": "message_response",
        "MessagesResponse": "messages_response",
        "MetaError": "meta_error",
        "MetaErrorResponse": "meta_error_response",
        "Metric": "metric",
        "MetricSeries": "metric_series",
        "MetricsResponse": "metrics_response",
        "MinifyOptions": "minify_options",
        "MultiStepState": "multi_step_state",
        "NewEmailNewsletter": "new_email_newsletter",
        "NewImport": "new_import",
        "NewInAppNewsletter": "new_in_app_newsletter",
        "NewInboxNewsletter": "new_inbox_newsletter",
        "NewPushNewsletter": "new_push_newsletter",
        "NewSegment": "new_segment",
        "NewSmsNewsletter": "new_sms_newsletter",
        "NewStudioEnvelope": "new_studio_envelope",
        "NewWebhookNewsletter": "new_webhook_newsletter",
        "Newsletter": "newsletter",
        "NewsletterAttributeCondition": "newsletter_attribute_condition",
        "NewsletterContent": "newsletter_content",
        "NewsletterContentResponse": "newsletter_content_response",
        "NewsletterContentsResponse": "newsletter_contents_response",
        "NewsletterDeliveriesExport": "newsletter_deliveries_export",
        "NewsletterMetric": "newsletter_metric",
        "NewsletterMetricsResponse": "newsletter_metrics_response",
        "NewsletterRecipients": "newsletter_recipients",
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
        "Optout": "optout",
        "OptoutChange": "optout_change",
        "OptoutsResponse": "optouts_response",
        "OrFilter": "people_filter",
        "PageNumbers": "page_numbers",
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
        "PersonOptouts": "person_optouts",
        "PersonOptoutsResponse": "person_optouts_response",
        "PersonRelationshipsResponse": "person_relationships_response",
        "PersonSegment": "person_segment",
        "PersonSegmentsResponse": "person_segments_response",
        "PrettifyOptions": "prettify_options",
        "PreviewStudioEmailRequest": "preview_studio_email_request",
        "PublishResponse": "publish_response",
        "PublishStatusResponse": "publish_status_response",
        "PublishedTemplate": "published_template",
        "PushAttempted": "push_attempted",
        "PushBounced": "push_bounced",
        "PushBouncedData": "push_bounced_data",
        "PushClicked": "push_clicked",
        "PushClickedData": "push_clicked_data",
        "PushConverted": "push_converted",
        "PushDelivered": "push_delivered",
        "PushDeliveredData": "push_delivered_data",
        "PushDrafted": "push_drafted",
        "PushDraftedData": "push_drafted_data",
        "PushDropped": "push_dropped",
        "PushFailed": "push_failed",
        "PushOpened": "push_opened",
        "PushPayload": "push_payload",
        "PushSent": "push_sent",
        "PushSentData": "push_sent_data",
        "PushUndeliverable": "push_undeliverable",
        "RelatedObject": "related_object",
        "RelatedPerson": "related_person",
        "RelationshipImport": "relationship_import",
        "ReportingWebhook": "reporting_webhook",
        "ReportingWebhookRequest": "reporting_webhook_request",
        "ReportingWebhooksResponse": "reporting_webhooks_response",
        "RestoreStudioVersionResponse": "restore_studio_version_response",
        "ReviewCheck": "review_check",
        "ReviewCounts": "review_counts",
        "ReviewFinding": "review_finding",
        "ReviewScore": "review_score",
        "SaveStudioVersionRequest": "save_studio_version_request",
        "SaveStudioVersionResponse": "save_studio_version_response",
        "ScheduleNewsletterRequest": "schedule_newsletter_request",
        "Segment": "segment",
        "SegmentCountResponse": "segment_count_response",
        "SegmentDependenciesResponse": "segment_dependencies_response",
        "SegmentFilter": "segment_filter",
        "SegmentMembershipResponse": "segment_membership_response",
        "SegmentRef": "segment_ref",
        "SegmentResponse": "segment_response",
        "SegmentsResponse": "segments_response",
        "SendEmailRequest": "send_email_request",
        "SendInAppRequest": "send_in_app_request",
        "SendInboxMessageRequest": "send_inbox_message_request",
        "SendNewsletterRequest": "send_newsletter_request",
        "SendPushRequest": "send_push_request",
        "SendResponse": "send_response",
        "SendSmsRequest": "send_sms_request",
        "SendWhatsAppRequest": "send_whats_app_request",
        "SenderIdentity": "sender_identity",
        "SenderResponse": "sender_response",
        "SendersResponse": "senders_response",
        "SentRecipient": "sent_recipient",
        "SlackAttempted": "slack_attempted",
        "SlackClicked": "slack_clicked",
        "SlackDrafted": "slack_drafted",
        "SlackFailed": "slack_failed",
        "SlackSent": "slack_sent",
        "SlackUndeliverable": "slack_undeliverable",
        "SmsAttempted": "sms_attempted",
        "SmsBounced": "sms_bounced",
        "SmsBouncedData": "sms_bounced_data",
        "SmsClicked": "sms_clicked",
        "SmsClickedData": "sms_clicked_data",
        "SmsConverted": "sms_converted",
        "SmsDelivered": "sms_delivered",
        "SmsDrafted": "sms_drafted",
        "SmsFailed": "sms_failed",
        "SmsReplied": "sms_replied",
        "SmsRepliedData": "sms_replied_data",
        "SmsSent": "sms_sent",
        "SmsUndeliverable": "sms_undeliverable",
        "Snippet": "snippet",
        "SnippetResponse": "snippet_response",
        "SnippetsResponse": "snippets_response",
        "SourceError": "source_error",
        "SourceErrorsResponse": "source_errors_response",
        "StartImportRequest": "start_import_request",
        "StartImportResponse": "start_import_response",
        "StartLiveNotificationRequest": "start_live_notification_request",
        "StartedImport": "started_import",
        "StudioComponent": "studio_component",
        "StudioComponentResponse": "studio_component_response",
        "StudioComponentSummary": "studio_component_summary",
        "StudioComponentsResponse": "studio_components_response",
        "StudioContent": "studio_content",
        "StudioEmail": "studio_email",
        "StudioEmailResponse": "studio_email_response",
        "StudioEmailSummary": "studio_email_summary",
        "StudioEmailsResponse": "studio_emails_response",
        "StudioEnvelope": "studio_envelope",
        "StudioFolder": "studio_folder",
        "StudioFolderResponse": "studio_folder_response",
        "StudioFoldersResponse": "studio_folders_response",
        "StudioLinkResponse": "studio_link_response",
        "StudioLinkTarget": "studio_link_target",
        "StudioPageMeta": "studio_page_meta",
        "StudioPreviewErrors": "studio_preview_errors",
        "StudioPreviewHeader": "studio_preview_header",
        "StudioPreviewLink": "studio_preview_link",
        "StudioPreviewResponse": "studio_preview_response",
        "StudioRenderResponse": "studio_render_response",
        "StudioReviewResponse": "studio_review_response",
        "StudioTransformers": "studio_transformers",
        "StudioTranslation": "studio_translation",
        "StudioTranslationResponse": "studio_translation_response",
        "StudioTranslationsResponse": "studio_translations_response",
        "StudioVersion": "studio_version",
        "StudioVersionComponent": "studio_version_component",
        "StudioVersionContent": "studio_version_content",
        "StudioVersionResponse": "studio_version_response",
        "StudioVersionsResponse": "studio_versions_response",
        "SubmitInboxPreviewRequest": "submit_inbox_preview_request",
        "SubmitInboxPreviewResponse": "submit_inbox_preview_response",
        "SubscriptionCenterTokenResponse": "subscription_center_token_response",
        "SubscriptionChannel": "subscription_channel",
        "SubscriptionChannelsResponse": "subscription_channels_response",
        "SubscriptionHeader": "subscription_header",
        "SubscriptionPreferences": "subscription_preferences",
        "SubscriptionPreferencesResponse": "subscription_preferences_response",
        "Suppression": "suppression",
        "SuppressionsResponse": "suppressions_response",
        "TextError": "text_error",
        "TextErrorsResponse": "text_errors_response",
        "Topic": "topic",
        "TopicPreference": "topic_preference",
        "TopicsResponse": "topics_response",
        "TrackedLink": "tracked_link",
        "TrackedResponse": "tracked_response",
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
        "TransactionalVariantResponse": "transactional_variant_response",
        "TransformerSwitch": "transformer_switch",
        "TriggerBroadcastRequest": "trigger_broadcast_request",
        "TriggerBroadcastResponse": "trigger_broadcast_response",
        "UnpublishedChangesResponse": "unpublished_changes_response",
        "UnusedCssTransformer": "unused_css_transformer",
        "UpdateAssetFolderRequest": "update_asset_folder_request",
        "UpdateAssetRequest": "update_asset_request",
        "UpdateAttributeMetadataRequest": "update_attribute_metadata_request",
        "UpdateBroadcastActionRequest": "update_broadcast_action_request",
        "UpdateCampaignActionRequest": "update_campaign_action_request",
        "UpdateCollectionRequest": "update_collection_request",
        "UpdateEventMetadataRequest": "update_event_metadata_request",
        "UpdateLiveNotificationRequest": "update_live_notification_request",
        "UpdateNewsletterContentRequest": "update_newsletter_content_request",
        "UpdateOptoutsRequest": "update_optouts_request",
        "UpdateSnippetRequest": "update_snippet_request",
        "UpdateStudioComponentRequest": "update_studio_component_request",
        "UpdateStudioEmailRequest": "update_studio_email_request",
        "UpdateStudioFolderRequest": "update_studio_folder_request",
        "UpdateStudioTranslationRequest": "update_studio_translation_request",
        "UpdateTransactionalContentRequest": "update_transactional_content_request",
        "UrlParameter": "url_parameter",
        "UrlParametersTransformer": "url_parameters_transformer",
        "Usage": "usage",
        "WebhookAttempted": "webhook_attempted",
        "WebhookClicked": "webhook_clicked",
        "WebhookDrafted": "webhook_drafted",
        "WebhookEvent": "webhook_event",
        "WebhookEventName": "webhook_event_name",
        "WebhookFailed": "webhook_failed",
        "WebhookIdentifiers": "webhook_identifiers",
        "WebhookSent": "webhook_sent",
        "WebhookUndeliverable": "webhook_undeliverable",
        "WhatsAppAttempted": "whats_app_attempted",
        "WhatsAppBounced": "whats_app_bounced",
        "WhatsAppClicked": "whats_app_clicked",
        "WhatsAppConverted": "whats_app_converted",
        "WhatsAppDelivered": "whats_app_delivered",
        "WhatsAppDrafted": "whats_app_drafted",
        "WhatsAppDropped": "whats_app_dropped",
        "WhatsAppFailed": "whats_app_failed",
        "WhatsAppOpened": "whats_app_opened",
        "WhatsAppReplied": "whats_app_replied",
        "WhatsAppSent": "whats_app_sent",
        "WhatsAppUndeliverable": "whats_app_undeliverable",
        "Workspace": "workspace",
        "WorkspacesResponse": "workspaces_response",
        "AccessibilityTransformerDict": "accessibility_transformer",
        "AndroidConfigDict": "android_config",
        "AndroidMessageDict": "android_message",
        "DeviceAttributesDict": "device_attributes",
        "AndroidNotificationDict": "android_notification",
        "AndroidPayloadDict": "android_payload",
        "EventImportDict": "event_import",
        "EventMetadataDict": "event_metadata",
        "FcmApnsDict": "fcm_apns",
        "FcmApnsPayloadDict": "fcm_apns_payload",
        "FcmCioDict": "fcm_cio",
        "FcmCioPushDict": "fcm_cio_push",
        "FcmMessageDict": "fcm_message",
        "FcmPayloadDict": "fcm_payload",
        "ApnsCioDict": "apns_cio",
        "FormatterTransformerDict": "formatter_transformer",
        "HtmlAttributeOptionsDict": "html_attribute_options",
        "ApnsCioPushDict": "apns_cio_push",
        "ApnsPayloadDict": "apns_payload",
        "IosPayloadDict": "ios_payload",
        "ApsDict": "aps",
        "LiveNotificationAlertDict": "live_notification_alert",
        "LiveNotificationAttributesDict": "live_notification_attributes",
        "ApsAlertDict": "aps_alert",
        "LiveNotificationHeaderDict": "live_notification_header",
        "LiveNotificationPushDict": "live_notification_push",
        "LiveNotificationRecipientDict": "live_notification_recipient",
        "MessageHeaderDict": "message_header",
        "ApsSoundDict": "aps_sound",
        "MinifyOptionsDict": "minify_options",
        "MultiStepStateDict": "multi_step_state",
        "NewImportDict": "new_import",
        "NewSegmentDict": "new_segment",
        "NewStudioEnvelopeDict": "new_studio_envelope",
        "NewsletterAttributeConditionDict": "newsletter_attribute_condition",
        "NewsletterRecipientsDict": "newsletter_recipients",
        "NotFilterDict": "people_filter",
        "NotificationTextDict": "notification_text",
        "ObjectAndFilterDict": "object_filter",
        "ObjectAttributeConditionDict": "object_attribute_condition",
        "ObjectAttributeFilterDict": "object_attribute_filter",
        "ObjectFilterDict": "object_filter",
        "ObjectImportDict": "object_import",
        "ObjectNotFilterDict": "object_filter",
        "ObjectOrFilterDict": "object_filter",
        "OptoutChangeDict": "optout_change",
        "OrFilterDict": "people_filter",
        "PeopleFilterDict": "people_filter",
        "PeopleImportDict": "people_import",
        "PersonByCioIdDict": "person_by_cio_id",
        "PersonByEmailDict": "person_by_email",
        "PersonByIdDict": "person_by_id",
        "PersonIdentifierDict": "person_identifier",
        "PrettifyOptionsDict": "prettify_options",
        "PushPayloadDict": "push_payload",
        "RelationshipImportDict": "relationship_import",
        "SegmentFilterDict": "segment_filter",
        "SegmentRefDict": "segment_ref",
        "AttributeConditionDict": "attribute_condition",
        "AttributeFilterDict": "attribute_filter",
        "AttributeMetadataDict": "attribute_metadata",
        "BackendMarkerDict": "backend_marker",
        "StudioContentDict": "studio_content",
        "StudioLinkTargetDict": "studio_link_target",
        "StudioTransformersDict": "studio_transformers",
        "TransformerSwitchDict": "transformer_switch",
        "UnusedCssTransformerDict": "unused_css_transformer",
        "UrlParameterDict": "url_parameter",
        "UrlParametersTransformerDict": "url_parameters_transformer",
        "BroadcastRecipientDict": "broadcast_recipient",
        "BroadcastRecipientByEmailDict": "broadcast_recipient_by_email",
        "BroadcastRecipientByIdDict": "broadcast_recipient_by_id",
        "AlertDetailsDict": "alert_details",
        "ContentStateDict": "content_state",
        "CountdownStateDict": "countdown_state",
        "AndFilterDict": "people_filter",
        "CriticalSoundDict": "critical_sound",
        "CssInlinerTransformerDict": "css_inliner_transformer",
        "CssVariablesTransformerDict": "css_variables_transformer",
        "CustomDeviceDict": "custom_device",
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
