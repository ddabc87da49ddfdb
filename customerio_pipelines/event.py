# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Events that the service knows by name, as elements of a batch, and what is known about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from customerio_core import KnownEvent, KnownEvents

from .operations import calls as _operations

if TYPE_CHECKING:
    from . import event_fields as _kw

EVENTS = KnownEvents(
    _operations.TRACK,
    field="event",
    properties="properties",
    keywords={
        "anonymous_id": "anonymousId",
        "context": "context",
        "group_id": "groupId",
        "integrations": "integrations",
        "message_id": "messageId",
        "original_timestamp": "originalTimestamp",
        "received_at": "receivedAt",
        "sent_at": "sentAt",
        "timestamp": "timestamp",
        "user_id": "userId",
    },
    needs=(("userId",), ("anonymousId",)),
    events={
        "application_backgrounded": KnownEvent(event="Application Backgrounded"),
        "application_crashed": KnownEvent(event="Application Crashed"),
        "application_foregrounded": KnownEvent(event="Application Foregrounded"),
        "application_installed": KnownEvent(event="Application Installed", properties="ApplicationInstalledProperties"),
        "application_opened": KnownEvent(event="Application Opened", properties="ApplicationOpenedProperties"),
        "application_uninstalled": KnownEvent(event="Application Uninstalled"),
        "application_updated": KnownEvent(event="Application Updated", properties="ApplicationUpdatedProperties"),
        "cart_shared": KnownEvent(event="Cart Shared", properties="CartSharedProperties"),
        "cart_viewed": KnownEvent(event="Cart Viewed", properties="CartViewedProperties"),
        "checkout_started": KnownEvent(event="Checkout Started", properties="CheckoutStartedProperties"),
        "checkout_step_completed": KnownEvent(event="Checkout Step Completed", properties="CheckoutStepProperties"),
        "checkout_step_viewed": KnownEvent(event="Checkout Step Viewed", properties="CheckoutStepProperties"),
        "coupon_applied": KnownEvent(event="Coupon Applied", properties="CouponAppliedProperties"),
        "coupon_denied": KnownEvent(event="Coupon Denied", properties="CouponDeniedProperties"),
        "coupon_entered": KnownEvent(event="Coupon Entered", properties="CouponEnteredProperties"),
        "coupon_removed": KnownEvent(event="Coupon Removed", properties="CouponAppliedProperties"),
        "device_created_or_updated": KnownEvent(event="Device Created or Updated", needs=(("userId", "context"),)),
        "device_deleted": KnownEvent(event="Device Deleted", needs=(("userId", "context"),)),
        "email_bounced": KnownEvent(event="Email Bounced", properties="EmailEventProperties"),
        "email_delivered": KnownEvent(event="Email Delivered", properties="EmailEventProperties"),
        "email_link_clicked": KnownEvent(event="Email Link Clicked", properties="EmailLinkClickedProperties"),
        "email_marked_as_spam": KnownEvent(event="Email Marked as Spam", properties="EmailEventProperties"),
        "email_opened": KnownEvent(event="Email Opened", properties="EmailEventProperties"),
        "experiment_viewed": KnownEvent(event="Experiment Viewed", properties="ExperimentViewedProperties"),
        "live_chat_conversation_ended": KnownEvent(
            event="Live Chat Conversation Ended", properties="LiveChatProperties"
        ),
        "live_chat_conversation_started": KnownEvent(
            event="Live Chat Conversation Started", properties="LiveChatProperties"
        ),
        "live_chat_message_received": KnownEvent(event="Live Chat Message Received", properties="LiveChatProperties"),
        "live_chat_message_sent": KnownEvent(event="Live Chat Message Sent", properties="LiveChatProperties"),
        "object_deleted": KnownEvent(
            event="Object Deleted", properties="ObjectDeletedProperties", needs=(("anonymousId",),)
        ),
        "order_cancelled": KnownEvent(event="Order Cancelled", properties="OrderCancelledProperties"),
        "order_completed": KnownEvent(event="Order Completed", properties="OrderCompletedProperties"),
        "order_refunded": KnownEvent(event="Order Refunded", properties="OrderRefundedProperties"),
        "order_updated": KnownEvent(event="Order Updated", properties="OrderUpdatedProperties"),
        "payment_info_entered": KnownEvent(event="Payment Info Entered", properties="PaymentInfoEnteredProperties"),
        "product_added": KnownEvent(event="Product Added", properties="ProductInCartProperties"),
        "product_added_to_wishlist": KnownEvent(
            event="Product Added to Wishlist", properties="WishlistProductProperties"
        ),
        "product_clicked": KnownEvent(event="Product Clicked", properties="ProductViewedProperties"),
        "product_list_filtered": KnownEvent(event="Product List Filtered", properties="ProductListFilteredProperties"),
        "product_list_viewed": KnownEvent(event="Product List Viewed", properties="ProductListViewedProperties"),
        "product_removed": KnownEvent(event="Product Removed", properties="ProductInCartProperties"),
        "product_removed_from_wishlist": KnownEvent(
            event="Product Removed from Wishlist", properties="WishlistProductProperties"
        ),
        "product_reviewed": KnownEvent(event="Product Reviewed", properties="ProductReviewedProperties"),
        "product_shared": KnownEvent(event="Product Shared", properties="ProductSharedProperties"),
        "product_viewed": KnownEvent(event="Product Viewed", properties="ProductViewedProperties"),
        "products_searched": KnownEvent(event="Products Searched", properties="ProductsSearchedProperties"),
        "promotion_clicked": KnownEvent(event="Promotion Clicked", properties="PromotionProperties"),
        "promotion_viewed": KnownEvent(event="Promotion Viewed", properties="PromotionProperties"),
        "relationship_deleted": KnownEvent(
            event="Relationship Deleted", properties="RelationshipDeletedProperties", needs=(("userId",),)
        ),
        "report_content_event": KnownEvent(
            event="Report Content Event", properties="ReportContentProperties", needs=()
        ),
        "report_delivery_event": KnownEvent(
            event="Report Delivery Event", properties="ReportDeliveryProperties", needs=()
        ),
        "unsubscribed": KnownEvent(event="Unsubscribed", properties="EmailUnsubscribedProperties"),
        "user_deleted": KnownEvent(event="User Deleted", needs=(("userId",),)),
        "user_suppressed": KnownEvent(event="User Suppressed", needs=(("userId",),)),
        "user_unsuppressed": KnownEvent(event="User Unsuppressed", needs=(("userId",),)),
        "video_ad_completed": KnownEvent(event="Video Ad Completed", properties="VideoAdProperties"),
        "video_ad_playing": KnownEvent(event="Video Ad Playing", properties="VideoAdProperties"),
        "video_ad_started": KnownEvent(event="Video Ad Started", properties="VideoAdProperties"),
        "video_content_completed": KnownEvent(event="Video Content Completed", properties="VideoContentProperties"),
        "video_content_playing": KnownEvent(event="Video Content Playing", properties="VideoContentProperties"),
        "video_content_started": KnownEvent(event="Video Content Started", properties="VideoContentProperties"),
        "video_playback_buffer_completed": KnownEvent(
            event="Video Playback Buffer Completed", properties="VideoPlaybackProperties"
        ),
        "video_playback_buffer_started": KnownEvent(
            event="Video Playback Buffer Started", properties="VideoPlaybackProperties"
        ),
        "video_playback_completed": KnownEvent(event="Video Playback Completed", properties="VideoPlaybackProperties"),
        "video_playback_exited": KnownEvent(event="Video Playback Exited", properties="VideoPlaybackProperties"),
        "video_playback_interrupted": KnownEvent(
            event="Video Playback Interrupted", properties="VideoPlaybackInterruptedProperties"
        ),
        "video_playback_paused": KnownEvent(event="Video Playback Paused", properties="VideoPlaybackProperties"),
        "video_playback_resumed": KnownEvent(event="Video Playback Resumed", properties="VideoPlaybackProperties"),
        "video_playback_seek_completed": KnownEvent(
            event="Video Playback Seek Completed", properties="VideoPlaybackProperties"
        ),
        "video_playback_seek_started": KnownEvent(
            event="Video Playback Seek Started", properties="VideoPlaybackProperties"
        ),
        "video_playback_started": KnownEvent(
            event="Video Playback Started", properties="VideoPlaybackStartedProperties"
        ),
        "video_quality_updated": KnownEvent(event="Video Quality Updated", properties="VideoQualityUpdatedProperties"),
        "wishlist_product_added_to_cart": KnownEvent(
            event="Wishlist Product Added to Cart", properties="WishlistProductToCartProperties"
        ),
    },
)
"""The events by their name in Python."""


def application_backgrounded(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """The app went to the background: `Application Backgrounded`."""
    return EVENTS.item("application_backgrounded", fields)


def application_crashed(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """The app crashed: `Application Crashed`."""
    return EVENTS.item("application_crashed", fields)


def application_foregrounded(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """The app came to the foreground: `Application Foregrounded`."""
    return EVENTS.item("application_foregrounded", fields)


def application_installed(**fields: Unpack[_kw.ApplicationInstalledEvent]) -> dict[str, Any]:
    """A person installed the app: `Application Installed`."""
    return EVENTS.item("application_installed", fields)


def application_opened(**fields: Unpack[_kw.ApplicationOpenedEvent]) -> dict[str, Any]:
    """A person opened the app: `Application Opened`."""
    return EVENTS.item("application_opened", fields)


def application_uninstalled(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """A person removed the app: `Application Uninstalled`."""
    return EVENTS.item("application_uninstalled", fields)


def application_updated(**fields: Unpack[_kw.ApplicationUpdatedEvent]) -> dict[str, Any]:
    """A person updated the app: `Application Updated`."""
    return EVENTS.item("application_updated", fields)


def cart_shared(**fields: Unpack[_kw.CartSharedEvent]) -> dict[str, Any]:
    """A person shared the cart: `Cart Shared`."""
    return EVENTS.item("cart_shared", fields)


def cart_viewed(**fields: Unpack[_kw.CartViewedEvent]) -> dict[str, Any]:
    """A person looked at the cart: `Cart Viewed`."""
    return EVENTS.item("cart_viewed", fields)


def checkout_started(**fields: Unpack[_kw.CheckoutStartedEvent]) -> dict[str, Any]:
    """A person began to check out: `Checkout Started`."""
    return EVENTS.item("checkout_started", fields)


def checkout_step_completed(**fields: Unpack[_kw.CheckoutStepEvent]) -> dict[str, Any]:
    """A person completed a step of the checkout: `Checkout Step Completed`."""
    return EVENTS.item("checkout_step_completed", fields)


def checkout_step_viewed(**fields: Unpack[_kw.CheckoutStepEvent]) -> dict[str, Any]:
    """A person saw a step of the checkout: `Checkout Step Viewed`."""
    return EVENTS.item("checkout_step_viewed", fields)


def coupon_applied(**fields: Unpack[_kw.CouponAppliedEvent]) -> dict[str, Any]:
    """A coupon was applied to the cart or order: `Coupon Applied`."""
    return EVENTS.item("coupon_applied", fields)


def coupon_denied(**fields: Unpack[_kw.CouponDeniedEvent]) -> dict[str, Any]:
    """A coupon was refused: `Coupon Denied`."""
    return EVENTS.item("coupon_denied", fields)


def coupon_entered(**fields: Unpack[_kw.CouponEnteredEvent]) -> dict[str, Any]:
    """A person entered a coupon: `Coupon Entered`."""
    return EVENTS.item("coupon_entered", fields)


def coupon_removed(**fields: Unpack[_kw.CouponAppliedEvent]) -> dict[str, Any]:
    """A person removed a coupon: `Coupon Removed`."""
    return EVENTS.item("coupon_removed", fields)


def device_created_or_updated(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """Add a person's device, or change it: `context={'device': {'token': ...}}`: `Device Created or Updated`."""
    return EVENTS.item("device_created_or_updated", fields)


def device_deleted(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """Remove a person's device: `context={'device': {'token': ...}}`: `Device Deleted`."""
    return EVENTS.item("device_deleted", fields)


def email_bounced(**fields: Unpack[_kw.EmailEvent]) -> dict[str, Any]:
    """An email was refused: `Email Bounced`."""
    return EVENTS.item("email_bounced", fields)


def email_delivered(**fields: Unpack[_kw.EmailEvent]) -> dict[str, Any]:
    """An email was delivered: `Email Delivered`."""
    return EVENTS.item("email_delivered", fields)


def email_link_clicked(**fields: Unpack[_kw.EmailLinkClickedEvent]) -> dict[str, Any]:
    """A person clicked a link in an email: `Email Link Clicked`."""
    return EVENTS.item("email_link_clicked", fields)


def email_marked_as_spam(**fields: Unpack[_kw.EmailEvent]) -> dict[str, Any]:
    """A person marked an email as spam: `Email Marked as Spam`."""
    return EVENTS.item("email_marked_as_spam", fields)


def email_opened(**fields: Unpack[_kw.EmailEvent]) -> dict[str, Any]:
    """A person opened an email: `Email Opened`."""
    return EVENTS.item("email_opened", fields)


def experiment_viewed(**fields: Unpack[_kw.ExperimentViewedEvent]) -> dict[str, Any]:
    """A person saw a variation of an experiment: `Experiment Viewed`."""
    return EVENTS.item("experiment_viewed", fields)


def live_chat_conversation_ended(**fields: Unpack[_kw.LiveChatEvent]) -> dict[str, Any]:
    """A conversation ended: `Live Chat Conversation Ended`."""
    return EVENTS.item("live_chat_conversation_ended", fields)


def live_chat_conversation_started(**fields: Unpack[_kw.LiveChatEvent]) -> dict[str, Any]:
    """A conversation began: `Live Chat Conversation Started`."""
    return EVENTS.item("live_chat_conversation_started", fields)


def live_chat_message_received(**fields: Unpack[_kw.LiveChatEvent]) -> dict[str, Any]:
    """A person got a message: `Live Chat Message Received`."""
    return EVENTS.item("live_chat_message_received", fields)


def live_chat_message_sent(**fields: Unpack[_kw.LiveChatEvent]) -> dict[str, Any]:
    """A person sent a message: `Live Chat Message Sent`."""
    return EVENTS.item("live_chat_message_sent", fields)


def object_deleted(**fields: Unpack[_kw.ObjectDeletedEvent]) -> dict[str, Any]:
    """Delete an object: `Object Deleted`."""
    return EVENTS.item("object_deleted", fields)


def order_cancelled(**fields: Unpack[_kw.OrderCancelledEvent]) -> dict[str, Any]:
    """An order was cancelled: `Order Cancelled`."""
    return EVENTS.item("order_cancelled", fields)


def order_completed(**fields: Unpack[_kw.OrderCompletedEvent]) -> dict[str, Any]:
    """A person completed an order: `Order Completed`."""
    return EVENTS.item("order_completed", fields)


def order_refunded(**fields: Unpack[_kw.OrderRefundedEvent]) -> dict[str, Any]:
    """An order was refunded: `Order Refunded`."""
    return EVENTS.item("order_refunded", fields)


def order_updated(**fields: Unpack[_kw.OrderUpdatedEvent]) -> dict[str, Any]:
    """An order was changed: `Order Updated`."""
    return EVENTS.item("order_updated", fields)


def payment_info_entered(**fields: Unpack[_kw.PaymentInfoEnteredEvent]) -> dict[str, Any]:
    """A person entered how to pay: `Payment Info Entered`."""
    return EVENTS.item("payment_info_entered", fields)


def product_added(**fields: Unpack[_kw.ProductInCartEvent]) -> dict[str, Any]:
    """A person put a product into the cart: `Product Added`."""
    return EVENTS.item("product_added", fields)


def product_added_to_wishlist(**fields: Unpack[_kw.WishlistProductEvent]) -> dict[str, Any]:
    """A person put a product on the wish list: `Product Added to Wishlist`."""
    return EVENTS.item("product_added_to_wishlist", fields)


def product_clicked(**fields: Unpack[_kw.ProductViewedEvent]) -> dict[str, Any]:
    """A person clicked a product: `Product Clicked`."""
    return EVENTS.item("product_clicked", fields)


def product_list_filtered(**fields: Unpack[_kw.ProductListFilteredEvent]) -> dict[str, Any]:
    """A person filtered or sorted a list of products: `Product List Filtered`."""
    return EVENTS.item("product_list_filtered", fields)


def product_list_viewed(**fields: Unpack[_kw.ProductListViewedEvent]) -> dict[str, Any]:
    """A person looked at a list of products: `Product List Viewed`."""
    return EVENTS.item("product_list_viewed", fields)


def product_removed(**fields: Unpack[_kw.ProductInCartEvent]) -> dict[str, Any]:
    """A person took a product out of the cart: `Product Removed`."""
    return EVENTS.item("product_removed", fields)


def product_removed_from_wishlist(**fields: Unpack[_kw.WishlistProductEvent]) -> dict[str, Any]:
    """A person took a product off the wish list: `Product Removed from Wishlist`."""
    return EVENTS.item("product_removed_from_wishlist", fields)


def product_reviewed(**fields: Unpack[_kw.ProductReviewedEvent]) -> dict[str, Any]:
    """A person reviewed a product: `Product Reviewed`."""
    return EVENTS.item("product_reviewed", fields)


def product_shared(**fields: Unpack[_kw.ProductSharedEvent]) -> dict[str, Any]:
    """A person shared a product: `Product Shared`."""
    return EVENTS.item("product_shared", fields)


def product_viewed(**fields: Unpack[_kw.ProductViewedEvent]) -> dict[str, Any]:
    """A person looked at a product: `Product Viewed`."""
    return EVENTS.item("product_viewed", fields)


def products_searched(**fields: Unpack[_kw.ProductsSearchedEvent]) -> dict[str, Any]:
    """A person searched for products: `Products Searched`."""
    return EVENTS.item("products_searched", fields)


def promotion_clicked(**fields: Unpack[_kw.PromotionEvent]) -> dict[str, Any]:
    """A person clicked a promotion: `Promotion Clicked`."""
    return EVENTS.item("promotion_clicked", fields)


def promotion_viewed(**fields: Unpack[_kw.PromotionEvent]) -> dict[str, Any]:
    """A person saw a promotion: `Promotion Viewed`."""
    return EVENTS.item("promotion_viewed", fields)


def relationship_deleted(**fields: Unpack[_kw.RelationshipDeletedEvent]) -> dict[str, Any]:
    """End the relationship between a person and an object: `Relationship Deleted`."""
    return EVENTS.item("relationship_deleted", fields)


def report_content_event(**fields: Unpack[_kw.ReportContentEvent]) -> dict[str, Any]:
    """Report what a person did with content in an app: `Report Content Event`."""
    return EVENTS.item("report_content_event", fields)


def report_delivery_event(**fields: Unpack[_kw.ReportDeliveryEvent]) -> dict[str, Any]:
    """Report what happened to a message that was delivered by others: `Report Delivery Event`."""
    return EVENTS.item("report_delivery_event", fields)


def unsubscribed(**fields: Unpack[_kw.EmailUnsubscribedEvent]) -> dict[str, Any]:
    """A person unsubscribed from a list: `Unsubscribed`."""
    return EVENTS.item("unsubscribed", fields)


def user_deleted(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """Delete a person: `User Deleted`."""
    return EVENTS.item("user_deleted", fields)


def user_suppressed(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """Delete a person and ignore everything about them from now on: `User Suppressed`."""
    return EVENTS.item("user_suppressed", fields)


def user_unsuppressed(**fields: Unpack[_kw.EventFields]) -> dict[str, Any]:
    """Accept data about a person again: `User Unsuppressed`."""
    return EVENTS.item("user_unsuppressed", fields)


def video_ad_completed(**fields: Unpack[_kw.VideoAdEvent]) -> dict[str, Any]:
    """An ad was played to its end: `Video Ad Completed`."""
    return EVENTS.item("video_ad_completed", fields)


def video_ad_playing(**fields: Unpack[_kw.VideoAdEvent]) -> dict[str, Any]:
    """An ad is playing; sent every few seconds: `Video Ad Playing`."""
    return EVENTS.item("video_ad_playing", fields)


def video_ad_started(**fields: Unpack[_kw.VideoAdEvent]) -> dict[str, Any]:
    """An ad began: `Video Ad Started`."""
    return EVENTS.item("video_ad_started", fields)


def video_content_completed(**fields: Unpack[_kw.VideoContentEvent]) -> dict[str, Any]:
    """A part of a video was played to its end: `Video Content Completed`."""
    return EVENTS.item("video_content_completed", fields)


def video_content_playing(**fields: Unpack[_kw.VideoContentEvent]) -> dict[str, Any]:
    """A part of a video is playing; sent every few seconds: `Video Content Playing`."""
    return EVENTS.item("video_content_playing", fields)


def video_content_started(**fields: Unpack[_kw.VideoContentEvent]) -> dict[str, Any]:
    """A part of a video began: `Video Content Started`."""
    return EVENTS.item("video_content_started", fields)


def video_playback_buffer_completed(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """The player has loaded enough to go on: `Video Playback Buffer Completed`."""
    return EVENTS.item("video_playback_buffer_completed", fields)


def video_playback_buffer_started(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """The player waits for more of the video: `Video Playback Buffer Started`."""
    return EVENTS.item("video_playback_buffer_started", fields)


def video_playback_completed(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """The video is over: `Video Playback Completed`."""
    return EVENTS.item("video_playback_completed", fields)


def video_playback_exited(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """A person left the video: `Video Playback Exited`."""
    return EVENTS.item("video_playback_exited", fields)


def video_playback_interrupted(**fields: Unpack[_kw.VideoPlaybackInterruptedEvent]) -> dict[str, Any]:
    """Something interrupted the video, such as a call: `Video Playback Interrupted`."""
    return EVENTS.item("video_playback_interrupted", fields)


def video_playback_paused(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """A person paused the video: `Video Playback Paused`."""
    return EVENTS.item("video_playback_paused", fields)


def video_playback_resumed(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """A person continued the video: `Video Playback Resumed`."""
    return EVENTS.item("video_playback_resumed", fields)


def video_playback_seek_completed(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """A person has gone to another place in the video: `Video Playback Seek Completed`."""
    return EVENTS.item("video_playback_seek_completed", fields)


def video_playback_seek_started(**fields: Unpack[_kw.VideoPlaybackEvent]) -> dict[str, Any]:
    """A person goes to another place in the video: `Video Playback Seek Started`."""
    return EVENTS.item("video_playback_seek_started", fields)


def video_playback_started(**fields: Unpack[_kw.VideoPlaybackStartedEvent]) -> dict[str, Any]:
    """A person started a video: `Video Playback Started`."""
    return EVENTS.item("video_playback_started", fields)


def video_quality_updated(**fields: Unpack[_kw.VideoQualityUpdatedEvent]) -> dict[str, Any]:
    """The quality of the video changed: `Video Quality Updated`."""
    return EVENTS.item("video_quality_updated", fields)


def wishlist_product_added_to_cart(**fields: Unpack[_kw.WishlistProductToCartEvent]) -> dict[str, Any]:
    """A person moved a product from the wish list to the cart: `Wishlist Product Added to Cart`."""
    return EVENTS.item("wishlist_product_added_to_cart", fields)
