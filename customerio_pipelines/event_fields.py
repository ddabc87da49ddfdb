# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""The keywords of events that the service knows by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from customerio_core import IsoTime

from .models import event_properties as _event_properties

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


class ApplicationInstalledEvent(_event_properties.ApplicationInstalledPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationInstalledProperties`."""


class ApplicationOpenedEvent(_event_properties.ApplicationOpenedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationOpenedProperties`."""


class ApplicationUpdatedEvent(_event_properties.ApplicationUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ApplicationUpdatedProperties`."""


class CartSharedEvent(_event_properties.CartSharedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CartSharedProperties`."""


class CartViewedEvent(_event_properties.CartViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CartViewedProperties`."""


class CheckoutStartedEvent(_event_properties.CheckoutStartedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CheckoutStartedProperties`."""


class CheckoutStepEvent(_event_properties.CheckoutStepPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CheckoutStepProperties`."""


class CouponAppliedEvent(_event_properties.CouponAppliedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponAppliedProperties`."""


class CouponDeniedEvent(_event_properties.CouponDeniedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponDeniedProperties`."""


class CouponEnteredEvent(_event_properties.CouponEnteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `CouponEnteredProperties`."""


class EmailEvent(_event_properties.EmailEventPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailEventProperties`."""


class EmailLinkClickedEvent(_event_properties.EmailLinkClickedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailLinkClickedProperties`."""


class EmailUnsubscribedEvent(_event_properties.EmailUnsubscribedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `EmailUnsubscribedProperties`."""


class ExperimentViewedEvent(_event_properties.ExperimentViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ExperimentViewedProperties`."""


class LiveChatEvent(_event_properties.LiveChatPropertiesDict, EventFields, total=False):
    """Keywords of an event with `LiveChatProperties`."""


class ObjectDeletedEvent(_event_properties.ObjectDeletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ObjectDeletedProperties`."""


class OrderCancelledEvent(_event_properties.OrderCancelledPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderCancelledProperties`."""


class OrderCompletedEvent(_event_properties.OrderCompletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderCompletedProperties`."""


class OrderRefundedEvent(_event_properties.OrderRefundedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderRefundedProperties`."""


class OrderUpdatedEvent(_event_properties.OrderUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `OrderUpdatedProperties`."""


class PaymentInfoEnteredEvent(_event_properties.PaymentInfoEnteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `PaymentInfoEnteredProperties`."""


class ProductInCartEvent(_event_properties.ProductInCartPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductInCartProperties`."""


class ProductListFilteredEvent(_event_properties.ProductListFilteredPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductListFilteredProperties`."""


class ProductListViewedEvent(_event_properties.ProductListViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductListViewedProperties`."""


class ProductReviewedEvent(_event_properties.ProductReviewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductReviewedProperties`."""


class ProductSharedEvent(_event_properties.ProductSharedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductSharedProperties`."""


class ProductViewedEvent(_event_properties.ProductViewedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductViewedProperties`."""


class ProductsSearchedEvent(_event_properties.ProductsSearchedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ProductsSearchedProperties`."""


class PromotionEvent(_event_properties.PromotionPropertiesDict, EventFields, total=False):
    """Keywords of an event with `PromotionProperties`."""


class RelationshipDeletedEvent(_event_properties.RelationshipDeletedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `RelationshipDeletedProperties`."""


class ReportContentEvent(_event_properties.ReportContentPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ReportContentProperties`."""


class ReportDeliveryEvent(_event_properties.ReportDeliveryPropertiesDict, EventFields, total=False):
    """Keywords of an event with `ReportDeliveryProperties`."""


class VideoAdEvent(_event_properties.VideoAdPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoAdProperties`."""


class VideoContentEvent(_event_properties.VideoContentPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoContentProperties`."""


class VideoPlaybackInterruptedEvent(_event_properties.VideoPlaybackInterruptedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackInterruptedProperties`."""


class VideoPlaybackEvent(_event_properties.VideoPlaybackPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackProperties`."""


class VideoPlaybackStartedEvent(_event_properties.VideoPlaybackStartedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoPlaybackStartedProperties`."""


class VideoQualityUpdatedEvent(_event_properties.VideoQualityUpdatedPropertiesDict, EventFields, total=False):
    """Keywords of an event with `VideoQualityUpdatedProperties`."""


class WishlistProductEvent(_event_properties.WishlistProductPropertiesDict, EventFields, total=False):
    """Keywords of an event with `WishlistProductProperties`."""


class WishlistProductToCartEvent(_event_properties.WishlistProductToCartPropertiesDict, EventFields, total=False):
    """Keywords of an event with `WishlistProductToCartProperties`."""
