# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Every schema of the API. Each is loaded when it is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alias_request import AliasRequest as AliasRequest
    from .anonymous_traits import AnonymousTraits as AnonymousTraits
    from .anonymous_traits import AnonymousTraitsDict as AnonymousTraitsDict
    from .batch_call import BatchCall as BatchCall
    from .batch_call import BatchCallDict as BatchCallDict
    from .batch_group_with_anonymous_id import BatchGroupWithAnonymousId as BatchGroupWithAnonymousId
    from .batch_group_with_anonymous_id import BatchGroupWithAnonymousIdDict as BatchGroupWithAnonymousIdDict
    from .batch_group_with_user_id import BatchGroupWithUserId as BatchGroupWithUserId
    from .batch_group_with_user_id import BatchGroupWithUserIdDict as BatchGroupWithUserIdDict
    from .batch_identify_with_anonymous_id import BatchIdentifyWithAnonymousId as BatchIdentifyWithAnonymousId
    from .batch_identify_with_anonymous_id import BatchIdentifyWithAnonymousIdDict as BatchIdentifyWithAnonymousIdDict
    from .batch_identify_with_user_id import BatchIdentifyWithUserId as BatchIdentifyWithUserId
    from .batch_identify_with_user_id import BatchIdentifyWithUserIdDict as BatchIdentifyWithUserIdDict
    from .batch_page_properties import BatchPageProperties as BatchPageProperties
    from .batch_page_properties import BatchPagePropertiesDict as BatchPagePropertiesDict
    from .batch_page_with_anonymous_id import BatchPageWithAnonymousId as BatchPageWithAnonymousId
    from .batch_page_with_anonymous_id import BatchPageWithAnonymousIdDict as BatchPageWithAnonymousIdDict
    from .batch_page_with_user_id import BatchPageWithUserId as BatchPageWithUserId
    from .batch_page_with_user_id import BatchPageWithUserIdDict as BatchPageWithUserIdDict
    from .batch_request import BatchRequest as BatchRequest
    from .batch_screen_with_anonymous_id import BatchScreenWithAnonymousId as BatchScreenWithAnonymousId
    from .batch_screen_with_anonymous_id import BatchScreenWithAnonymousIdDict as BatchScreenWithAnonymousIdDict
    from .batch_screen_with_user_id import BatchScreenWithUserId as BatchScreenWithUserId
    from .batch_screen_with_user_id import BatchScreenWithUserIdDict as BatchScreenWithUserIdDict
    from .batch_track_with_anonymous_id import BatchTrackWithAnonymousId as BatchTrackWithAnonymousId
    from .batch_track_with_anonymous_id import BatchTrackWithAnonymousIdDict as BatchTrackWithAnonymousIdDict
    from .batch_track_with_user_id import BatchTrackWithUserId as BatchTrackWithUserId
    from .batch_track_with_user_id import BatchTrackWithUserIdDict as BatchTrackWithUserIdDict
    from .context import Context as Context
    from .context import ContextDict as ContextDict
    from .context_app import ContextApp as ContextApp
    from .context_app import ContextAppDict as ContextAppDict
    from .context_campaign import ContextCampaign as ContextCampaign
    from .context_campaign import ContextCampaignDict as ContextCampaignDict
    from .context_device import ContextDevice as ContextDevice
    from .context_device import ContextDeviceDict as ContextDeviceDict
    from .context_network import ContextNetwork as ContextNetwork
    from .context_network import ContextNetworkDict as ContextNetworkDict
    from .context_os import ContextOs as ContextOs
    from .context_os import ContextOsDict as ContextOsDict
    from .context_page import ContextPage as ContextPage
    from .context_page import ContextPageDict as ContextPageDict
    from .event_properties import ApplicationInstalledProperties as ApplicationInstalledProperties
    from .event_properties import ApplicationInstalledPropertiesDict as ApplicationInstalledPropertiesDict
    from .event_properties import ApplicationOpenedProperties as ApplicationOpenedProperties
    from .event_properties import ApplicationOpenedPropertiesDict as ApplicationOpenedPropertiesDict
    from .event_properties import ApplicationUpdatedProperties as ApplicationUpdatedProperties
    from .event_properties import ApplicationUpdatedPropertiesDict as ApplicationUpdatedPropertiesDict
    from .event_properties import CartSharedProperties as CartSharedProperties
    from .event_properties import CartSharedPropertiesDict as CartSharedPropertiesDict
    from .event_properties import CartViewedProperties as CartViewedProperties
    from .event_properties import CartViewedPropertiesDict as CartViewedPropertiesDict
    from .event_properties import CheckoutStartedProperties as CheckoutStartedProperties
    from .event_properties import CheckoutStartedPropertiesDict as CheckoutStartedPropertiesDict
    from .event_properties import CheckoutStepProperties as CheckoutStepProperties
    from .event_properties import CheckoutStepPropertiesDict as CheckoutStepPropertiesDict
    from .event_properties import CouponAppliedProperties as CouponAppliedProperties
    from .event_properties import CouponAppliedPropertiesDict as CouponAppliedPropertiesDict
    from .event_properties import CouponDeniedProperties as CouponDeniedProperties
    from .event_properties import CouponDeniedPropertiesDict as CouponDeniedPropertiesDict
    from .event_properties import CouponEnteredProperties as CouponEnteredProperties
    from .event_properties import CouponEnteredPropertiesDict as CouponEnteredPropertiesDict
    from .event_properties import EmailEventProperties as EmailEventProperties
    from .event_properties import EmailEventPropertiesDict as EmailEventPropertiesDict
    from .event_properties import EmailLinkClickedProperties as EmailLinkClickedProperties
    from .event_properties import EmailLinkClickedPropertiesDict as EmailLinkClickedPropertiesDict
    from .event_properties import EmailUnsubscribedProperties as EmailUnsubscribedProperties
    from .event_properties import EmailUnsubscribedPropertiesDict as EmailUnsubscribedPropertiesDict
    from .event_properties import EventProduct as EventProduct
    from .event_properties import EventProductDict as EventProductDict
    from .event_properties import ExperimentViewedProperties as ExperimentViewedProperties
    from .event_properties import ExperimentViewedPropertiesDict as ExperimentViewedPropertiesDict
    from .event_properties import LiveChatProperties as LiveChatProperties
    from .event_properties import LiveChatPropertiesDict as LiveChatPropertiesDict
    from .event_properties import ObjectDeletedProperties as ObjectDeletedProperties
    from .event_properties import ObjectDeletedPropertiesDict as ObjectDeletedPropertiesDict
    from .event_properties import OrderCancelledProperties as OrderCancelledProperties
    from .event_properties import OrderCancelledPropertiesDict as OrderCancelledPropertiesDict
    from .event_properties import OrderCompletedProperties as OrderCompletedProperties
    from .event_properties import OrderCompletedPropertiesDict as OrderCompletedPropertiesDict
    from .event_properties import OrderRefundedProperties as OrderRefundedProperties
    from .event_properties import OrderRefundedPropertiesDict as OrderRefundedPropertiesDict
    from .event_properties import OrderUpdatedProperties as OrderUpdatedProperties
    from .event_properties import OrderUpdatedPropertiesDict as OrderUpdatedPropertiesDict
    from .event_properties import PaymentInfoEnteredProperties as PaymentInfoEnteredProperties
    from .event_properties import PaymentInfoEnteredPropertiesDict as PaymentInfoEnteredPropertiesDict
    from .event_properties import ProductFilter as ProductFilter
    from .event_properties import ProductFilterDict as ProductFilterDict
    from .event_properties import ProductInCartProperties as ProductInCartProperties
    from .event_properties import ProductInCartPropertiesDict as ProductInCartPropertiesDict
    from .event_properties import ProductListFilteredProperties as ProductListFilteredProperties
    from .event_properties import ProductListFilteredPropertiesDict as ProductListFilteredPropertiesDict
    from .event_properties import ProductListViewedProperties as ProductListViewedProperties
    from .event_properties import ProductListViewedPropertiesDict as ProductListViewedPropertiesDict
    from .event_properties import ProductReviewedProperties as ProductReviewedProperties
    from .event_properties import ProductReviewedPropertiesDict as ProductReviewedPropertiesDict
    from .event_properties import ProductSharedProperties as ProductSharedProperties
    from .event_properties import ProductSharedPropertiesDict as ProductSharedPropertiesDict
    from .event_properties import ProductsSearchedProperties as ProductsSearchedProperties
    from .event_properties import ProductsSearchedPropertiesDict as ProductsSearchedPropertiesDict
    from .event_properties import ProductViewedProperties as ProductViewedProperties
    from .event_properties import ProductViewedPropertiesDict as ProductViewedPropertiesDict
    from .event_properties import PromotionProperties as PromotionProperties
    from .event_properties import PromotionPropertiesDict as PromotionPropertiesDict
    from .event_properties import RelationshipDeletedProperties as RelationshipDeletedProperties
    from .event_properties import RelationshipDeletedPropertiesDict as RelationshipDeletedPropertiesDict
    from .event_properties import ReportContentProperties as ReportContentProperties
    from .event_properties import ReportContentPropertiesDict as ReportContentPropertiesDict
    from .event_properties import ReportDeliveryProperties as ReportDeliveryProperties
    from .event_properties import ReportDeliveryPropertiesDict as ReportDeliveryPropertiesDict
    from .event_properties import VideoAdProperties as VideoAdProperties
    from .event_properties import VideoAdPropertiesDict as VideoAdPropertiesDict
    from .event_properties import VideoContentProperties as VideoContentProperties
    from .event_properties import VideoContentPropertiesDict as VideoContentPropertiesDict
    from .event_properties import VideoPlaybackInterruptedProperties as VideoPlaybackInterruptedProperties
    from .event_properties import VideoPlaybackInterruptedPropertiesDict as VideoPlaybackInterruptedPropertiesDict
    from .event_properties import VideoPlaybackProperties as VideoPlaybackProperties
    from .event_properties import VideoPlaybackPropertiesDict as VideoPlaybackPropertiesDict
    from .event_properties import VideoPlaybackStartedProperties as VideoPlaybackStartedProperties
    from .event_properties import VideoPlaybackStartedPropertiesDict as VideoPlaybackStartedPropertiesDict
    from .event_properties import VideoQualityUpdatedProperties as VideoQualityUpdatedProperties
    from .event_properties import VideoQualityUpdatedPropertiesDict as VideoQualityUpdatedPropertiesDict
    from .event_properties import WishlistProductProperties as WishlistProductProperties
    from .event_properties import WishlistProductPropertiesDict as WishlistProductPropertiesDict
    from .event_properties import WishlistProductToCartProperties as WishlistProductToCartProperties
    from .event_properties import WishlistProductToCartPropertiesDict as WishlistProductToCartPropertiesDict
    from .group_request import GroupRequest as GroupRequest
    from .group_traits import GroupTraits as GroupTraits
    from .group_traits import GroupTraitsDict as GroupTraitsDict
    from .group_with_anonymous_id import GroupWithAnonymousId as GroupWithAnonymousId
    from .group_with_user_id import GroupWithUserId as GroupWithUserId
    from .identify_request import IdentifyRequest as IdentifyRequest
    from .identify_with_anonymous_id import IdentifyWithAnonymousId as IdentifyWithAnonymousId
    from .identify_with_user_id import IdentifyWithUserId as IdentifyWithUserId
    from .mobile_context import MobileContext as MobileContext
    from .mobile_context import MobileContextDict as MobileContextDict
    from .page_properties import PageProperties as PageProperties
    from .page_properties import PagePropertiesDict as PagePropertiesDict
    from .page_request import PageRequest as PageRequest
    from .page_with_anonymous_id import PageWithAnonymousId as PageWithAnonymousId
    from .page_with_user_id import PageWithUserId as PageWithUserId
    from .screen_request import ScreenRequest as ScreenRequest
    from .screen_with_anonymous_id import ScreenWithAnonymousId as ScreenWithAnonymousId
    from .screen_with_user_id import ScreenWithUserId as ScreenWithUserId
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .subscription_preferences import SubscriptionPreferencesDict as SubscriptionPreferencesDict
    from .track_properties import TrackProperties as TrackProperties
    from .track_properties import TrackPropertiesDict as TrackPropertiesDict
    from .track_request import TrackRequest as TrackRequest
    from .user_traits import UserTraits as UserTraits
    from .user_traits import UserTraitsDict as UserTraitsDict
    from .web_context import WebContext as WebContext
    from .web_context import WebContextDict as WebContextDict

__all__ = [
    "AliasRequest",
    "AnonymousTraits",
    "AnonymousTraitsDict",
    "ApplicationInstalledProperties",
    "ApplicationInstalledPropertiesDict",
    "ApplicationOpenedProperties",
    "ApplicationOpenedPropertiesDict",
    "ApplicationUpdatedProperties",
    "ApplicationUpdatedPropertiesDict",
    "BatchCall",
    "BatchCallDict",
    "BatchGroupWithAnonymousId",
    "BatchGroupWithAnonymousIdDict",
    "BatchGroupWithUserId",
    "BatchGroupWithUserIdDict",
    "BatchIdentifyWithAnonymousId",
    "BatchIdentifyWithAnonymousIdDict",
    "BatchIdentifyWithUserId",
    "BatchIdentifyWithUserIdDict",
    "BatchPageProperties",
    "BatchPagePropertiesDict",
    "BatchPageWithAnonymousId",
    "BatchPageWithAnonymousIdDict",
    "BatchPageWithUserId",
    "BatchPageWithUserIdDict",
    "BatchRequest",
    "BatchScreenWithAnonymousId",
    "BatchScreenWithAnonymousIdDict",
    "BatchScreenWithUserId",
    "BatchScreenWithUserIdDict",
    "BatchTrackWithAnonymousId",
    "BatchTrackWithAnonymousIdDict",
    "BatchTrackWithUserId",
    "BatchTrackWithUserIdDict",
    "CartSharedProperties",
    "CartSharedPropertiesDict",
    "CartViewedProperties",
    "CartViewedPropertiesDict",
    "CheckoutStartedProperties",
    "CheckoutStartedPropertiesDict",
    "CheckoutStepProperties",
    "CheckoutStepPropertiesDict",
    "Context",
    "ContextApp",
    "ContextAppDict",
    "ContextCampaign",
    "ContextCampaignDict",
    "ContextDevice",
    "ContextDeviceDict",
    "ContextDict",
    "ContextNetwork",
    "ContextNetworkDict",
    "ContextOs",
    "ContextOsDict",
    "ContextPage",
    "ContextPageDict",
    "CouponAppliedProperties",
    "CouponAppliedPropertiesDict",
    "CouponDeniedProperties",
    "CouponDeniedPropertiesDict",
    "CouponEnteredProperties",
    "CouponEnteredPropertiesDict",
    "EmailEventProperties",
    "EmailEventPropertiesDict",
    "EmailLinkClickedProperties",
    "EmailLinkClickedPropertiesDict",
    "EmailUnsubscribedProperties",
    "EmailUnsubscribedPropertiesDict",
    "EventProduct",
    "EventProductDict",
    "ExperimentViewedProperties",
    "ExperimentViewedPropertiesDict",
    "GroupRequest",
    "GroupTraits",
    "GroupTraitsDict",
    "GroupWithAnonymousId",
    "GroupWithUserId",
    "IdentifyRequest",
    "IdentifyWithAnonymousId",
    "IdentifyWithUserId",
    "LiveChatProperties",
    "LiveChatPropertiesDict",
    "MobileContext",
    "MobileContextDict",
    "ObjectDeletedProperties",
    "ObjectDeletedPropertiesDict",
    "OrderCancelledProperties",
    "OrderCancelledPropertiesDict",
    "OrderCompletedProperties",
    "OrderCompletedPropertiesDict",
    "OrderRefundedProperties",
    "OrderRefundedPropertiesDict",
    "OrderUpdatedProperties",
    "OrderUpdatedPropertiesDict",
    "PageProperties",
    "PagePropertiesDict",
    "PageRequest",
    "PageWithAnonymousId",
    "PageWithUserId",
    "PaymentInfoEnteredProperties",
    "PaymentInfoEnteredPropertiesDict",
    "ProductFilter",
    "ProductFilterDict",
    "ProductInCartProperties",
    "ProductInCartPropertiesDict",
    "ProductListFilteredProperties",
    "ProductListFilteredPropertiesDict",
    "ProductListViewedProperties",
    "ProductListViewedPropertiesDict",
    "ProductReviewedProperties",
    "ProductReviewedPropertiesDict",
    "ProductSharedProperties",
    "ProductSharedPropertiesDict",
    "ProductViewedProperties",
    "ProductViewedPropertiesDict",
    "ProductsSearchedProperties",
    "ProductsSearchedPropertiesDict",
    "PromotionProperties",
    "PromotionPropertiesDict",
    "RelationshipDeletedProperties",
    "RelationshipDeletedPropertiesDict",
    "ReportContentProperties",
    "ReportContentPropertiesDict",
    "ReportDeliveryProperties",
    "ReportDeliveryPropertiesDict",
    "ScreenRequest",
    "ScreenWithAnonymousId",
    "ScreenWithUserId",
    "SubscriptionPreferences",
    "SubscriptionPreferencesDict",
    "TrackProperties",
    "TrackPropertiesDict",
    "TrackRequest",
    "UserTraits",
    "UserTraitsDict",
    "VideoAdProperties",
    "VideoAdPropertiesDict",
    "VideoContentProperties",
    "VideoContentPropertiesDict",
    "VideoPlaybackInterruptedProperties",
    "VideoPlaybackInterruptedPropertiesDict",
    "VideoPlaybackProperties",
    "VideoPlaybackPropertiesDict",
    "VideoPlaybackStartedProperties",
    "VideoPlaybackStartedPropertiesDict",
    "VideoQualityUpdatedProperties",
    "VideoQualityUpdatedPropertiesDict",
    "WebContext",
    "WebContextDict",
    "WishlistProductProperties",
    "WishlistProductPropertiesDict",
    "WishlistProductToCartProperties",
    "WishlistProductToCartPropertiesDict",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AliasRequest": "alias_request",
        "AnonymousTraits": "anonymous_traits",
        "ApplicationInstalledProperties": "event_properties",
        "ApplicationOpenedProperties": "event_properties",
        "ApplicationUpdatedProperties": "event_properties",
        "BatchCall": "batch_call",
        "BatchGroupWithAnonymousId": "batch_group_with_anonymous_id",
        "BatchGroupWithUserId": "batch_group_with_user_id",
        "BatchIdentifyWithAnonymousId": "batch_identify_with_anonymous_id",
        "BatchIdentifyWithUserId": "batch_identify_with_user_id",
        "BatchPageProperties": "batch_page_properties",
        "BatchPageWithAnonymousId": "batch_page_with_anonymous_id",
        "BatchPageWithUserId": "batch_page_with_user_id",
        "BatchRequest": "batch_request",
        "BatchScreenWithAnonymousId": "batch_screen_with_anonymous_id",
        "BatchScreenWithUserId": "batch_screen_with_user_id",
        "BatchTrackWithAnonymousId": "batch_track_with_anonymous_id",
        "BatchTrackWithUserId": "batch_track_with_user_id",
        "CartSharedProperties": "event_properties",
        "CartViewedProperties": "event_properties",
        "CheckoutStartedProperties": "event_properties",
        "CheckoutStepProperties": "event_properties",
        "Context": "context",
        "ContextApp": "context_app",
        "ContextCampaign": "context_campaign",
        "ContextDevice": "context_device",
        "ContextNetwork": "context_network",
        "ContextOs": "context_os",
        "ContextPage": "context_page",
        "CouponAppliedProperties": "event_properties",
        "CouponDeniedProperties": "event_properties",
        "CouponEnteredProperties": "event_properties",
        "EmailEventProperties": "event_properties",
        "EmailLinkClickedProperties": "event_properties",
        "EmailUnsubscribedProperties": "event_properties",
        "EventProduct": "event_properties",
        "ExperimentViewedProperties": "event_properties",
        "GroupRequest": "group_request",
        "GroupTraits": "group_traits",
        "GroupWithAnonymousId": "group_with_anonymous_id",
        "GroupWithUserId": "group_with_user_id",
        "IdentifyRequest": "identify_request",
        "IdentifyWithAnonymousId": "identify_with_anonymous_id",
        "IdentifyWithUserId": "identify_with_user_id",
        "LiveChatProperties": "event_properties",
        "MobileContext": "mobile_context",
        "ObjectDeletedProperties": "event_properties",
        "OrderCancelledProperties": "event_properties",
        "OrderCompletedProperties": "event_properties",
        "OrderRefundedProperties": "event_properties",
        "OrderUpdatedProperties": "event_properties",
        "PageProperties": "page_properties",
        "PageRequest": "page_request",
        "PageWithAnonymousId": "page_with_anonymous_id",
        "PageWithUserId": "page_with_user_id",
        "PaymentInfoEnteredProperties": "event_properties",
        "ProductFilter": "event_properties",
        "ProductInCartProperties": "event_properties",
        "ProductListFilteredProperties": "event_properties",
        "ProductListViewedProperties": "event_properties",
        "ProductReviewedProperties": "event_properties",
        "ProductSharedProperties": "event_properties",
        "ProductViewedProperties": "event_properties",
        "ProductsSearchedProperties": "event_properties",
        "PromotionProperties": "event_properties",
        "RelationshipDeletedProperties": "event_properties",
        "ReportContentProperties": "event_properties",
        "ReportDeliveryProperties": "event_properties",
        "ScreenRequest": "screen_request",
        "ScreenWithAnonymousId": "screen_with_anonymous_id",
        "ScreenWithUserId": "screen_with_user_id",
        "SubscriptionPreferences": "subscription_preferences",
        "TrackProperties": "track_properties",
        "TrackRequest": "track_request",
        "UserTraits": "user_traits",
        "VideoAdProperties": "event_properties",
        "VideoContentProperties": "event_properties",
        "VideoPlaybackInterruptedProperties": "event_properties",
        "VideoPlaybackProperties": "event_properties",
        "VideoPlaybackStartedProperties": "event_properties",
        "VideoQualityUpdatedProperties": "event_properties",
        "WebContext": "web_context",
        "WishlistProductProperties": "event_properties",
        "WishlistProductToCartProperties": "event_properties",
        "AnonymousTraitsDict": "anonymous_traits",
        "BatchPagePropertiesDict": "batch_page_properties",
        "BatchPageWithAnonymousIdDict": "batch_page_with_anonymous_id",
        "BatchPageWithUserIdDict": "batch_page_with_user_id",
        "BatchScreenWithAnonymousIdDict": "batch_screen_with_anonymous_id",
        "BatchScreenWithUserIdDict": "batch_screen_with_user_id",
        "BatchTrackWithAnonymousIdDict": "batch_track_with_anonymous_id",
        "BatchTrackWithUserIdDict": "batch_track_with_user_id",
        "CartSharedPropertiesDict": "event_properties",
        "CartViewedPropertiesDict": "event_properties",
        "ApplicationInstalledPropertiesDict": "event_properties",
        "CheckoutStartedPropertiesDict": "event_properties",
        "CheckoutStepPropertiesDict": "event_properties",
        "ContextDict": "context",
        "ContextAppDict": "context_app",
        "ContextCampaignDict": "context_campaign",
        "ContextDeviceDict": "context_device",
        "ContextNetworkDict": "context_network",
        "ContextOsDict": "context_os",
        "ContextPageDict": "context_page",
        "CouponAppliedPropertiesDict": "event_properties",
        "ApplicationOpenedPropertiesDict": "event_properties",
        "CouponDeniedPropertiesDict": "event_properties",
        "CouponEnteredPropertiesDict": "event_properties",
        "EmailEventPropertiesDict": "event_properties",
        "EmailLinkClickedPropertiesDict": "event_properties",
        "EmailUnsubscribedPropertiesDict": "event_properties",
        "EventProductDict": "event_properties",
        "ExperimentViewedPropertiesDict": "event_properties",
        "GroupTraitsDict": "group_traits",
        "ApplicationUpdatedPropertiesDict": "event_properties",
        "LiveChatPropertiesDict": "event_properties",
        "MobileContextDict": "mobile_context",
        "ObjectDeletedPropertiesDict": "event_properties",
        "OrderCancelledPropertiesDict": "event_properties",
        "OrderCompletedPropertiesDict": "event_properties",
        "OrderRefundedPropertiesDict": "event_properties",
        "BatchCallDict": "batch_call",
        "OrderUpdatedPropertiesDict": "event_properties",
        "PagePropertiesDict": "page_properties",
        "PaymentInfoEnteredPropertiesDict": "event_properties",
        "ProductFilterDict": "event_properties",
        "ProductInCartPropertiesDict": "event_properties",
        "ProductListFilteredPropertiesDict": "event_properties",
        "ProductListViewedPropertiesDict": "event_properties",
        "BatchGroupWithAnonymousIdDict": "batch_group_with_anonymous_id",
        "ProductReviewedPropertiesDict": "event_properties",
        "ProductSharedPropertiesDict": "event_properties",
        "ProductViewedPropertiesDict": "event_properties",
        "ProductsSearchedPropertiesDict": "event_properties",
        "PromotionPropertiesDict": "event_properties",
        "RelationshipDeletedPropertiesDict": "event_properties",
        "ReportContentPropertiesDict": "event_properties",
        "ReportDeliveryPropertiesDict": "event_properties",
        "BatchGroupWithUserIdDict": "batch_group_with_user_id",
        "SubscriptionPreferencesDict": "subscription_preferences",
        "TrackPropertiesDict": "track_properties",
        "UserTraitsDict": "user_traits",
        "VideoAdPropertiesDict": "event_properties",
        "VideoContentPropertiesDict": "event_properties",
        "VideoPlaybackInterruptedPropertiesDict": "event_properties",
        "VideoPlaybackPropertiesDict": "event_properties",
        "VideoPlaybackStartedPropertiesDict": "event_properties",
        "BatchIdentifyWithAnonymousIdDict": "batch_identify_with_anonymous_id",
        "VideoQualityUpdatedPropertiesDict": "event_properties",
        "WebContextDict": "web_context",
        "WishlistProductPropertiesDict": "event_properties",
        "WishlistProductToCartPropertiesDict": "event_properties",
        "BatchIdentifyWithUserIdDict": "batch_identify_with_user_id",
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


FREE_TIMES = "iso"
"""What a time in a free-form value becomes."""
