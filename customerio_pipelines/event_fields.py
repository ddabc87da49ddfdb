# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""The keywords of events that the service knows by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from customerio_core import IsoTime

from .models.event_properties import (
    ApplicationInstalledPropertiesDict,
    ApplicationOpenedPropertiesDict,
    ApplicationUpdatedPropertiesDict,
    CartSharedPropertiesDict,
    CartViewedPropertiesDict,
    CheckoutStartedPropertiesDict,
    CheckoutStepPropertiesDict,
    CouponAppliedPropertiesDict,
    CouponDeniedPropertiesDict,
    CouponEnteredPropertiesDict,
    EmailEventPropertiesDict,
    EmailLinkClickedPropertiesDict,
    EmailUnsubscribedPropertiesDict,
    ExperimentViewedPropertiesDict,
    LiveChatPropertiesDict,
    ObjectDeletedPropertiesDict,
    OrderCancelledPropertiesDict,
    OrderCompletedPropertiesDict,
    OrderRefundedPropertiesDict,
    OrderUpdatedPropertiesDict,
    PaymentInfoEnteredPropertiesDict,
    ProductInCartPropertiesDict,
    ProductListFilteredPropertiesDict,
    ProductListViewedPropertiesDict,
    ProductReviewedPropertiesDict,
    ProductSharedPropertiesDict,
    ProductsSearchedPropertiesDict,
    ProductViewedPropertiesDict,
    PromotionPropertiesDict,
    RelationshipDeletedPropertiesDict,
    ReportContentPropertiesDict,
    ReportDeliveryPropertiesDict,
    VideoAdPropertiesDict,
    VideoContentPropertiesDict,
    VideoPlaybackInterruptedPropertiesDict,
    VideoPlaybackPropertiesDict,
    VideoPlaybackStartedPropertiesDict,
    VideoQualityUpdatedPropertiesDict,
    WishlistProductPropertiesDict,
    WishlistProductToCartPropertiesDict,
)

if TYPE_CHECKING:
    from .models.context import Context, ContextDict


class EventFields(TypedDict, total=False):
    """Keywords of every event."""

    extra: Mapping[str, Any]
    """Properties that the event is not known to have, by name."""
    anonymous_id: str
    """Stand-in for an id as long as the person is unknown."""
    context: Context | ContextDict | Mapping[str, Any]
    """Circumstances such as address, locale, user agent, device or campaign."""
    group_id: str
    """Object the event belongs to, instead of a person. Not every destination knows groups."""
    integrations: Mapping[str, bool] | None
    """Destinations by name, false to leave one out. False for `All` leaves out every one that is not named."""
    message_id: str
    """Unique id on which the service drops repeats, so that a retry counts once. Made for you when left out."""
    original_timestamp: IsoTime
    """ISO 8601 time on the clock of the device. Prefer the timestamp for events of the past."""
    received_at: IsoTime
    """ISO 8601 time at which the call arrived. The service sets it."""
    sent_at: IsoTime
    """ISO 8601 time at which the call left the sender."""
    timestamp: IsoTime
    """ISO 8601 time at which it happened. Only needed for the past; left out, the time of arrival counts."""
    user_id: str
    """Your own id of the person, the same in every system that gets the data."""


class ApplicationInstalledEvent(ApplicationInstalledPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationInstalledProperties`."""


class ApplicationOpenedEvent(ApplicationOpenedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationOpenedProperties`."""


class ApplicationUpdatedEvent(ApplicationUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationUpdatedProperties`."""


class CartSharedEvent(CartSharedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CartSharedProperties`."""


class CartViewedEvent(CartViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CartViewedProperties`."""


class CheckoutStartedEvent(CheckoutStartedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CheckoutStartedProperties`."""


class CheckoutStepEvent(CheckoutStepPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CheckoutStepProperties`."""


class CouponAppliedEvent(CouponAppliedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponAppliedProperties`."""


class CouponDeniedEvent(CouponDeniedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponDeniedProperties`."""


class CouponEnteredEvent(CouponEnteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponEnteredProperties`."""


class EmailEvent(EmailEventPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailEventProperties`."""


class EmailLinkClickedEvent(EmailLinkClickedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailLinkClickedProperties`."""


class EmailUnsubscribedEvent(EmailUnsubscribedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailUnsubscribedProperties`."""


class ExperimentViewedEvent(ExperimentViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ExperimentViewedProperties`."""


class LiveChatEvent(LiveChatPropertiesDict, EventFields, total=False):
    """Keywords of an event with `LiveChatProperties`."""


class ObjectDeletedEvent(ObjectDeletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ObjectDeletedProperties`."""


class OrderCancelledEvent(OrderCancelledPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderCancelledProperties`."""


class OrderCompletedEvent(OrderCompletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderCompletedProperties`."""


class OrderRefundedEvent(OrderRefundedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderRefundedProperties`."""


class OrderUpdatedEvent(OrderUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderUpdatedProperties`."""


class PaymentInfoEnteredEvent(PaymentInfoEnteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `PaymentInfoEnteredProperties`."""


class ProductInCartEvent(ProductInCartPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductInCartProperties`."""


class ProductListFilteredEvent(ProductListFilteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductListFilteredProperties`."""


class ProductListViewedEvent(ProductListViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductListViewedProperties`."""


class ProductReviewedEvent(ProductReviewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductReviewedProperties`."""


class ProductSharedEvent(ProductSharedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductSharedProperties`."""


class ProductViewedEvent(ProductViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductViewedProperties`."""


class ProductsSearchedEvent(ProductsSearchedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductsSearchedProperties`."""


class PromotionEvent(PromotionPropertiesDict, EventFields, total=False):
    """Keywords of an event with `PromotionProperties`."""


class RelationshipDeletedEvent(RelationshipDeletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `RelationshipDeletedProperties`."""


class ReportContentEvent(ReportContentPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ReportContentProperties`."""


class ReportDeliveryEvent(ReportDeliveryPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ReportDeliveryProperties`."""


class VideoAdEvent(VideoAdPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoAdProperties`."""


class VideoContentEvent(VideoContentPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoContentProperties`."""


class VideoPlaybackInterruptedEvent(VideoPlaybackInterruptedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackInterruptedProperties`."""


class VideoPlaybackEvent(VideoPlaybackPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackProperties`."""


class VideoPlaybackStartedEvent(VideoPlaybackStartedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackStartedProperties`."""


class VideoQualityUpdatedEvent(VideoQualityUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoQualityUpdatedProperties`."""


class WishlistProductEvent(WishlistProductPropertiesDict, EventFields, total=False):
    """Keywords of an event with `WishlistProductProperties`."""


class WishlistProductToCartEvent(WishlistProductToCartPropertiesDict, EventFields, total=False):
    """Keywords of an event with `WishlistProductToCartProperties`."""
