# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Every schema of the API. Each is loaded when it is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_device_request import AddDeviceRequest as AddDeviceRequest
    from .anonymous_event import AnonymousEvent as AnonymousEvent
    from .anonymous_event_data import AnonymousEventData as AnonymousEventData
    from .anonymous_event_data import AnonymousEventDataDict as AnonymousEventDataDict
    from .anonymous_page_view import AnonymousPageView as AnonymousPageView
    from .anonymous_relationship import AnonymousRelationship as AnonymousRelationship
    from .anonymous_relationship import AnonymousRelationshipDict as AnonymousRelationshipDict
    from .anonymous_screen_view import AnonymousScreenView as AnonymousScreenView
    from .batch_error import BatchError as BatchError
    from .batch_errors_response import BatchErrorsResponse as BatchErrorsResponse
    from .batch_request import BatchRequest as BatchRequest
    from .delivery_by_id import DeliveryById as DeliveryById
    from .delivery_by_id import DeliveryByIdDict as DeliveryByIdDict
    from .delivery_event import DeliveryEvent as DeliveryEvent
    from .delivery_event import DeliveryEventDict as DeliveryEventDict
    from .delivery_event_attributes import DeliveryEventAttributes as DeliveryEventAttributes
    from .delivery_event_attributes import DeliveryEventAttributesDict as DeliveryEventAttributesDict
    from .device import Device as Device
    from .device import DeviceDict as DeviceDict
    from .device_attributes import DeviceAttributes as DeviceAttributes
    from .device_attributes import DeviceAttributesDict as DeviceAttributesDict
    from .device_token import DeviceToken as DeviceToken
    from .device_token import DeviceTokenDict as DeviceTokenDict
    from .entity_error import EntityError as EntityError
    from .entity_errors_response import EntityErrorsResponse as EntityErrorsResponse
    from .entity_operation import EntityOperation as EntityOperation
    from .entity_operation import EntityOperationDict as EntityOperationDict
    from .event_data import EventData as EventData
    from .event_data import EventDataDict as EventDataDict
    from .form_data import FormData as FormData
    from .form_data import FormDataDict as FormDataDict
    from .form_data_by_email import FormDataByEmail as FormDataByEmail
    from .form_data_by_email import FormDataByEmailDict as FormDataByEmailDict
    from .form_data_by_id import FormDataById as FormDataById
    from .form_data_by_id import FormDataByIdDict as FormDataByIdDict
    from .identify_request import IdentifyRequest as IdentifyRequest
    from .merge_person_identifier import MergePersonIdentifier as MergePersonIdentifier
    from .merge_person_identifier import MergePersonIdentifierDict as MergePersonIdentifierDict
    from .merge_request import MergeRequest as MergeRequest
    from .meta_error import MetaError as MetaError
    from .meta_error_list import MetaErrorList as MetaErrorList
    from .meta_error_list_response import MetaErrorListResponse as MetaErrorListResponse
    from .meta_error_response import MetaErrorResponse as MetaErrorResponse
    from .object_add_relationships import ObjectAddRelationships as ObjectAddRelationships
    from .object_add_relationships import ObjectAddRelationshipsDict as ObjectAddRelationshipsDict
    from .object_by_cio_id import ObjectByCioId as ObjectByCioId
    from .object_by_cio_id import ObjectByCioIdDict as ObjectByCioIdDict
    from .object_by_id import ObjectById as ObjectById
    from .object_by_id import ObjectByIdDict as ObjectByIdDict
    from .object_delete import ObjectDelete as ObjectDelete
    from .object_delete import ObjectDeleteDict as ObjectDeleteDict
    from .object_delete_relationships import ObjectDeleteRelationships as ObjectDeleteRelationships
    from .object_delete_relationships import ObjectDeleteRelationshipsDict as ObjectDeleteRelationshipsDict
    from .object_identifier import ObjectIdentifier as ObjectIdentifier
    from .object_identifier import ObjectIdentifierDict as ObjectIdentifierDict
    from .object_identify import ObjectIdentify as ObjectIdentify
    from .object_identify import ObjectIdentifyDict as ObjectIdentifyDict
    from .object_identify_anonymous import ObjectIdentifyAnonymous as ObjectIdentifyAnonymous
    from .object_identify_anonymous import ObjectIdentifyAnonymousDict as ObjectIdentifyAnonymousDict
    from .object_relationship import ObjectRelationship as ObjectRelationship
    from .object_relationship import ObjectRelationshipDict as ObjectRelationshipDict
    from .page_view import PageView as PageView
    from .person_add_device import PersonAddDevice as PersonAddDevice
    from .person_add_device import PersonAddDeviceDict as PersonAddDeviceDict
    from .person_add_relationships import PersonAddRelationships as PersonAddRelationships
    from .person_add_relationships import PersonAddRelationshipsDict as PersonAddRelationshipsDict
    from .person_attributes import PersonAttributes as PersonAttributes
    from .person_attributes import PersonAttributesDict as PersonAttributesDict
    from .person_by_anonymous_id import PersonByAnonymousId as PersonByAnonymousId
    from .person_by_anonymous_id import PersonByAnonymousIdDict as PersonByAnonymousIdDict
    from .person_by_cio_id import PersonByCioId as PersonByCioId
    from .person_by_cio_id import PersonByCioIdDict as PersonByCioIdDict
    from .person_by_email import PersonByEmail as PersonByEmail
    from .person_by_email import PersonByEmailDict as PersonByEmailDict
    from .person_by_id import PersonById as PersonById
    from .person_by_id import PersonByIdDict as PersonByIdDict
    from .person_by_phone import PersonByPhone as PersonByPhone
    from .person_by_phone import PersonByPhoneDict as PersonByPhoneDict
    from .person_delete import PersonDelete as PersonDelete
    from .person_delete import PersonDeleteDict as PersonDeleteDict
    from .person_delete_device import PersonDeleteDevice as PersonDeleteDevice
    from .person_delete_device import PersonDeleteDeviceDict as PersonDeleteDeviceDict
    from .person_delete_relationships import PersonDeleteRelationships as PersonDeleteRelationships
    from .person_delete_relationships import PersonDeleteRelationshipsDict as PersonDeleteRelationshipsDict
    from .person_device import PersonDevice as PersonDevice
    from .person_device import PersonDeviceDict as PersonDeviceDict
    from .person_event import PersonEvent as PersonEvent
    from .person_event import PersonEventDict as PersonEventDict
    from .person_event_attributes import PersonEventAttributes as PersonEventAttributes
    from .person_event_attributes import PersonEventAttributesDict as PersonEventAttributesDict
    from .person_identifier import PersonIdentifier as PersonIdentifier
    from .person_identifier import PersonIdentifierDict as PersonIdentifierDict
    from .person_identify import PersonIdentify as PersonIdentify
    from .person_identify import PersonIdentifyDict as PersonIdentifyDict
    from .person_merge import PersonMerge as PersonMerge
    from .person_merge import PersonMergeDict as PersonMergeDict
    from .person_page import PersonPage as PersonPage
    from .person_page import PersonPageDict as PersonPageDict
    from .person_page_attributes import PersonPageAttributes as PersonPageAttributes
    from .person_page_attributes import PersonPageAttributesDict as PersonPageAttributesDict
    from .person_relationship import PersonRelationship as PersonRelationship
    from .person_relationship import PersonRelationshipDict as PersonRelationshipDict
    from .person_screen import PersonScreen as PersonScreen
    from .person_screen import PersonScreenDict as PersonScreenDict
    from .person_suppress import PersonSuppress as PersonSuppress
    from .person_suppress import PersonSuppressDict as PersonSuppressDict
    from .person_unsuppress import PersonUnsuppress as PersonUnsuppress
    from .person_unsuppress import PersonUnsuppressDict as PersonUnsuppressDict
    from .region_response import RegionResponse as RegionResponse
    from .relationships_update import RelationshipsUpdate as RelationshipsUpdate
    from .relationships_update import RelationshipsUpdateDict as RelationshipsUpdateDict
    from .report_metric_request import ReportMetricRequest as ReportMetricRequest
    from .report_push_metric_request import ReportPushMetricRequest as ReportPushMetricRequest
    from .screen_view import ScreenView as ScreenView
    from .segment_members_request import SegmentMembersRequest as SegmentMembersRequest
    from .standard_event import StandardEvent as StandardEvent
    from .submit_form_request import SubmitFormRequest as SubmitFormRequest
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .subscription_preferences import SubscriptionPreferencesDict as SubscriptionPreferencesDict
    from .track_anonymous_request import TrackAnonymousRequest as TrackAnonymousRequest
    from .track_request import TrackRequest as TrackRequest
    from .unsubscribe_request import UnsubscribeRequest as UnsubscribeRequest

__all__ = [
    "AddDeviceRequest",
    "AnonymousEvent",
    "AnonymousEventData",
    "AnonymousEventDataDict",
    "AnonymousPageView",
    "AnonymousRelationship",
    "AnonymousRelationshipDict",
    "AnonymousScreenView",
    "BatchError",
    "BatchErrorsResponse",
    "BatchRequest",
    "DeliveryById",
    "DeliveryByIdDict",
    "DeliveryEvent",
    "DeliveryEventAttributes",
    "DeliveryEventAttributesDict",
    "DeliveryEventDict",
    "Device",
    "DeviceAttributes",
    "DeviceAttributesDict",
    "DeviceDict",
    "DeviceToken",
    "DeviceTokenDict",
    "EntityError",
    "EntityErrorsResponse",
    "EntityOperation",
    "EntityOperationDict",
    "EventData",
    "EventDataDict",
    "FormData",
    "FormDataByEmail",
    "FormDataByEmailDict",
    "FormDataById",
    "FormDataByIdDict",
    "FormDataDict",
    "IdentifyRequest",
    "MergePersonIdentifier",
    "MergePersonIdentifierDict",
    "MergeRequest",
    "MetaError",
    "MetaErrorList",
    "MetaErrorListResponse",
    "MetaErrorResponse",
    "ObjectAddRelationships",
    "ObjectAddRelationshipsDict",
    "ObjectByCioId",
    "ObjectByCioIdDict",
    "ObjectById",
    "ObjectByIdDict",
    "ObjectDelete",
    "ObjectDeleteDict",
    "ObjectDeleteRelationships",
    "ObjectDeleteRelationshipsDict",
    "ObjectIdentifier",
    "ObjectIdentifierDict",
    "ObjectIdentify",
    "ObjectIdentifyAnonymous",
    "ObjectIdentifyAnonymousDict",
    "ObjectIdentifyDict",
    "ObjectRelationship",
    "ObjectRelationshipDict",
    "PageView",
    "PersonAddDevice",
    "PersonAddDeviceDict",
    "PersonAddRelationships",
    "PersonAddRelationshipsDict",
    "PersonAttributes",
    "PersonAttributesDict",
    "PersonByAnonymousId",
    "PersonByAnonymousIdDict",
    "PersonByCioId",
    "PersonByCioIdDict",
    "PersonByEmail",
    "PersonByEmailDict",
    "PersonById",
    "PersonByIdDict",
    "PersonByPhone",
    "PersonByPhoneDict",
    "PersonDelete",
    "PersonDeleteDevice",
    "PersonDeleteDeviceDict",
    "PersonDeleteDict",
    "PersonDeleteRelationships",
    "PersonDeleteRelationshipsDict",
    "PersonDevice",
    "PersonDeviceDict",
    "PersonEvent",
    "PersonEventAttributes",
    "PersonEventAttributesDict",
    "PersonEventDict",
    "PersonIdentifier",
    "PersonIdentifierDict",
    "PersonIdentify",
    "PersonIdentifyDict",
    "PersonMerge",
    "PersonMergeDict",
    "PersonPage",
    "PersonPageAttributes",
    "PersonPageAttributesDict",
    "PersonPageDict",
    "PersonRelationship",
    "PersonRelationshipDict",
    "PersonScreen",
    "PersonScreenDict",
    "PersonSuppress",
    "PersonSuppressDict",
    "PersonUnsuppress",
    "PersonUnsuppressDict",
    "RegionResponse",
    "RelationshipsUpdate",
    "RelationshipsUpdateDict",
    "ReportMetricRequest",
    "ReportPushMetricRequest",
    "ScreenView",
    "SegmentMembersRequest",
    "StandardEvent",
    "SubmitFormRequest",
    "SubscriptionPreferences",
    "SubscriptionPreferencesDict",
    "TrackAnonymousRequest",
    "TrackRequest",
    "UnsubscribeRequest",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AddDeviceRequest": "add_device_request",
        "AnonymousEvent": "anonymous_event",
        "AnonymousEventData": "anonymous_event_data",
        "AnonymousPageView": "anonymous_page_view",
        "AnonymousRelationship": "anonymous_relationship",
        "AnonymousScreenView": "anonymous_screen_view",
        "BatchError": "batch_error",
        "BatchErrorsResponse": "batch_errors_response",
        "BatchRequest": "batch_request",
        "DeliveryById": "delivery_by_id",
        "DeliveryEvent": "delivery_event",
        "DeliveryEventAttributes": "delivery_event_attributes",
        "Device": "device",
        "DeviceAttributes": "device_attributes",
        "DeviceToken": "device_token",
        "EntityError": "entity_error",
        "EntityErrorsResponse": "entity_errors_response",
        "EntityOperation": "entity_operation",
        "EventData": "event_data",
        "FormData": "form_data",
        "FormDataByEmail": "form_data_by_email",
        "FormDataById": "form_data_by_id",
        "IdentifyRequest": "identify_request",
        "MergePersonIdentifier": "merge_person_identifier",
        "MergeRequest": "merge_request",
        "MetaError": "meta_error",
        "MetaErrorList": "meta_error_list",
        "MetaErrorListResponse": "meta_error_list_response",
        "MetaErrorResponse": "meta_error_response",
        "ObjectAddRelationships": "object_add_relationships",
        "ObjectByCioId": "object_by_cio_id",
        "ObjectById": "object_by_id",
        "ObjectDelete": "object_delete",
        "ObjectDeleteRelationships": "object_delete_relationships",
        "ObjectIdentifier": "object_identifier",
        "ObjectIdentify": "object_identify",
        "ObjectIdentifyAnonymous": "object_identify_anonymous",
        "ObjectRelationship": "object_relationship",
        "PageView": "page_view",
        "PersonAddDevice": "person_add_device",
        "PersonAddRelationships": "person_add_relationships",
        "PersonAttributes": "person_attributes",
        "PersonByAnonymousId": "person_by_anonymous_id",
        "PersonByCioId": "person_by_cio_id",
        "PersonByEmail": "person_by_email",
        "PersonById": "person_by_id",
        "PersonByPhone": "person_by_phone",
        "PersonDelete": "person_delete",
        "PersonDeleteDevice": "person_delete_device",
        "PersonDeleteRelationships": "person_delete_relationships",
        "PersonDevice": "person_device",
        "PersonEvent": "person_event",
        "PersonEventAttributes": "person_event_attributes",
        "PersonIdentifier": "person_identifier",
        "PersonIdentify": "person_identify",
        "PersonMerge": "person_merge",
        "PersonPage": "person_page",
        "PersonPageAttributes": "person_page_attributes",
        "PersonRelationship": "person_relationship",
        "PersonScreen": "person_screen",
        "PersonSuppress": "person_suppress",
        "PersonUnsuppress": "person_unsuppress",
        "RegionResponse": "region_response",
        "RelationshipsUpdate": "relationships_update",
        "ReportMetricRequest": "report_metric_request",
        "ReportPushMetricRequest": "report_push_metric_request",
        "ScreenView": "screen_view",
        "SegmentMembersRequest": "segment_members_request",
        "StandardEvent": "standard_event",
        "SubmitFormRequest": "submit_form_request",
        "SubscriptionPreferences": "subscription_preferences",
        "TrackAnonymousRequest": "track_anonymous_request",
        "TrackRequest": "track_request",
        "UnsubscribeRequest": "unsubscribe_request",
        "DeliveryEventDict": "delivery_event",
        "DeliveryEventAttributesDict": "delivery_event_attributes",
        "DeviceDict": "device",
        "DeviceAttributesDict": "device_attributes",
        "DeviceTokenDict": "device_token",
        "EntityOperationDict": "entity_operation",
        "EventDataDict": "event_data",
        "FormDataDict": "form_data",
        "AnonymousEventDataDict": "anonymous_event_data",
        "FormDataByEmailDict": "form_data_by_email",
        "FormDataByIdDict": "form_data_by_id",
        "MergePersonIdentifierDict": "merge_person_identifier",
        "ObjectAddRelationshipsDict": "object_add_relationships",
        "ObjectByCioIdDict": "object_by_cio_id",
        "ObjectByIdDict": "object_by_id",
        "ObjectDeleteDict": "object_delete",
        "ObjectDeleteRelationshipsDict": "object_delete_relationships",
        "ObjectIdentifierDict": "object_identifier",
        "ObjectIdentifyDict": "object_identify",
        "ObjectIdentifyAnonymousDict": "object_identify_anonymous",
        "ObjectRelationshipDict": "object_relationship",
        "PersonAddDeviceDict": "person_add_device",
        "AnonymousRelationshipDict": "anonymous_relationship",
        "PersonAddRelationshipsDict": "person_add_relationships",
        "PersonAttributesDict": "person_attributes",
        "PersonByAnonymousIdDict": "person_by_anonymous_id",
        "PersonByCioIdDict": "person_by_cio_id",
        "PersonByEmailDict": "person_by_email",
        "PersonByIdDict": "person_by_id",
        "PersonByPhoneDict": "person_by_phone",
        "PersonDeleteDict": "person_delete",
        "PersonDeleteDeviceDict": "person_delete_device",
        "PersonDeleteRelationshipsDict": "person_delete_relationships",
        "PersonDeviceDict": "person_device",
        "PersonEventDict": "person_event",
        "PersonEventAttributesDict": "person_event_attributes",
        "PersonIdentifierDict": "person_identifier",
        "PersonIdentifyDict": "person_identify",
        "PersonMergeDict": "person_merge",
        "PersonPageDict": "person_page",
        "PersonPageAttributesDict": "person_page_attributes",
        "PersonRelationshipDict": "person_relationship",
        "PersonScreenDict": "person_screen",
        "PersonSuppressDict": "person_suppress",
        "PersonUnsuppressDict": "person_unsuppress",
        "RelationshipsUpdateDict": "relationships_update",
        "SubscriptionPreferencesDict": "subscription_preferences",
        "DeliveryByIdDict": "delivery_by_id",
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
