# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Events that the service knows by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from customerio_core import (
    AsyncResource,
    AsyncUnreadTransport,
    RequestOptions,
    Resource,
    UnreadTransport,
    returns_raw,
    returns_raw_async,
)

from ..event import EVENTS

if TYPE_CHECKING:
    from .. import event_fields as _kw


class Events(Resource):
    """Events that the service knows by name, sent as `track` does."""

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same calls, which return status, headers and bytes."""
        return EventsWithRawResponse(Events(UnreadTransport(self._transport)))

    def application_backgrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """The app went to the background: `Application Backgrounded`."""
        self._send(**EVENTS.call("application_backgrounded", fields), options=options)

    def application_crashed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """The app crashed: `Application Crashed`."""
        self._send(**EVENTS.call("application_crashed", fields), options=options)

    def application_foregrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """The app came to the foreground: `Application Foregrounded`."""
        self._send(**EVENTS.call("application_foregrounded", fields), options=options)

    def application_installed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationInstalledEvent]
    ) -> None:
        """A person installed the app: `Application Installed`."""
        self._send(**EVENTS.call("application_installed", fields), options=options)

    def application_opened(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationOpenedEvent]
    ) -> None:
        """A person opened the app: `Application Opened`."""
        self._send(**EVENTS.call("application_opened", fields), options=options)

    def application_uninstalled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """A person removed the app: `Application Uninstalled`."""
        self._send(**EVENTS.call("application_uninstalled", fields), options=options)

    def application_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationUpdatedEvent]
    ) -> None:
        """A person updated the app: `Application Updated`."""
        self._send(**EVENTS.call("application_updated", fields), options=options)

    def cart_shared(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CartSharedEvent]) -> None:
        """A person shared the cart: `Cart Shared`."""
        self._send(**EVENTS.call("cart_shared", fields), options=options)

    def cart_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CartViewedEvent]) -> None:
        """A person looked at the cart: `Cart Viewed`."""
        self._send(**EVENTS.call("cart_viewed", fields), options=options)

    def checkout_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStartedEvent]
    ) -> None:
        """A person began to check out: `Checkout Started`."""
        self._send(**EVENTS.call("checkout_started", fields), options=options)

    def checkout_step_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStepEvent]
    ) -> None:
        """A person completed a step of the checkout: `Checkout Step Completed`."""
        self._send(**EVENTS.call("checkout_step_completed", fields), options=options)

    def checkout_step_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStepEvent]
    ) -> None:
        """A person saw a step of the checkout: `Checkout Step Viewed`."""
        self._send(**EVENTS.call("checkout_step_viewed", fields), options=options)

    def coupon_applied(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponAppliedEvent]
    ) -> None:
        """A coupon was applied to the cart or order: `Coupon Applied`."""
        self._send(**EVENTS.call("coupon_applied", fields), options=options)

    def coupon_denied(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponDeniedEvent]) -> None:
        """A coupon was refused: `Coupon Denied`."""
        self._send(**EVENTS.call("coupon_denied", fields), options=options)

    def coupon_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponEnteredEvent]
    ) -> None:
        """A person entered a coupon: `Coupon Entered`."""
        self._send(**EVENTS.call("coupon_entered", fields), options=options)

    def coupon_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponAppliedEvent]
    ) -> None:
        """A person removed a coupon: `Coupon Removed`."""
        self._send(**EVENTS.call("coupon_removed", fields), options=options)

    def device_created_or_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """Add a person's device, or change it: `context={'device': {'token': ...}}`: `Device Created or Updated`."""
        self._send(**EVENTS.call("device_created_or_updated", fields), options=options)

    def device_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Remove a person's device: `context={'device': {'token': ...}}`: `Device Deleted`."""
        self._send(**EVENTS.call("device_deleted", fields), options=options)

    def email_bounced(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """An email was refused: `Email Bounced`."""
        self._send(**EVENTS.call("email_bounced", fields), options=options)

    def email_delivered(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """An email was delivered: `Email Delivered`."""
        self._send(**EVENTS.call("email_delivered", fields), options=options)

    def email_link_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailLinkClickedEvent]
    ) -> None:
        """A person clicked a link in an email: `Email Link Clicked`."""
        self._send(**EVENTS.call("email_link_clicked", fields), options=options)

    def email_marked_as_spam(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """A person marked an email as spam: `Email Marked as Spam`."""
        self._send(**EVENTS.call("email_marked_as_spam", fields), options=options)

    def email_opened(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """A person opened an email: `Email Opened`."""
        self._send(**EVENTS.call("email_opened", fields), options=options)

    def experiment_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ExperimentViewedEvent]
    ) -> None:
        """A person saw a variation of an experiment: `Experiment Viewed`."""
        self._send(**EVENTS.call("experiment_viewed", fields), options=options)

    def live_chat_conversation_ended(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A conversation ended: `Live Chat Conversation Ended`."""
        self._send(**EVENTS.call("live_chat_conversation_ended", fields), options=options)

    def live_chat_conversation_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A conversation began: `Live Chat Conversation Started`."""
        self._send(**EVENTS.call("live_chat_conversation_started", fields), options=options)

    def live_chat_message_received(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A person got a message: `Live Chat Message Received`."""
        self._send(**EVENTS.call("live_chat_message_received", fields), options=options)

    def live_chat_message_sent(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A person sent a message: `Live Chat Message Sent`."""
        self._send(**EVENTS.call("live_chat_message_sent", fields), options=options)

    def object_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ObjectDeletedEvent]
    ) -> None:
        """Delete an object: `Object Deleted`."""
        self._send(**EVENTS.call("object_deleted", fields), options=options)

    def order_cancelled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderCancelledEvent]
    ) -> None:
        """An order was cancelled: `Order Cancelled`."""
        self._send(**EVENTS.call("order_cancelled", fields), options=options)

    def order_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderCompletedEvent]
    ) -> None:
        """A person completed an order: `Order Completed`."""
        self._send(**EVENTS.call("order_completed", fields), options=options)

    def order_refunded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderRefundedEvent]
    ) -> None:
        """An order was refunded: `Order Refunded`."""
        self._send(**EVENTS.call("order_refunded", fields), options=options)

    def order_updated(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderUpdatedEvent]) -> None:
        """An order was changed: `Order Updated`."""
        self._send(**EVENTS.call("order_updated", fields), options=options)

    def payment_info_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PaymentInfoEnteredEvent]
    ) -> None:
        """A person entered how to pay: `Payment Info Entered`."""
        self._send(**EVENTS.call("payment_info_entered", fields), options=options)

    def product_added(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductInCartEvent]) -> None:
        """A person put a product into the cart: `Product Added`."""
        self._send(**EVENTS.call("product_added", fields), options=options)

    def product_added_to_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductEvent]
    ) -> None:
        """A person put a product on the wish list: `Product Added to Wishlist`."""
        self._send(**EVENTS.call("product_added_to_wishlist", fields), options=options)

    def product_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductViewedEvent]
    ) -> None:
        """A person clicked a product: `Product Clicked`."""
        self._send(**EVENTS.call("product_clicked", fields), options=options)

    def product_list_filtered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductListFilteredEvent]
    ) -> None:
        """A person filtered or sorted a list of products: `Product List Filtered`."""
        self._send(**EVENTS.call("product_list_filtered", fields), options=options)

    def product_list_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductListViewedEvent]
    ) -> None:
        """A person looked at a list of products: `Product List Viewed`."""
        self._send(**EVENTS.call("product_list_viewed", fields), options=options)

    def product_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductInCartEvent]
    ) -> None:
        """A person took a product out of the cart: `Product Removed`."""
        self._send(**EVENTS.call("product_removed", fields), options=options)

    def product_removed_from_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductEvent]
    ) -> None:
        """A person took a product off the wish list: `Product Removed from Wishlist`."""
        self._send(**EVENTS.call("product_removed_from_wishlist", fields), options=options)

    def product_reviewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductReviewedEvent]
    ) -> None:
        """A person reviewed a product: `Product Reviewed`."""
        self._send(**EVENTS.call("product_reviewed", fields), options=options)

    def product_shared(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductSharedEvent]
    ) -> None:
        """A person shared a product: `Product Shared`."""
        self._send(**EVENTS.call("product_shared", fields), options=options)

    def product_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductViewedEvent]
    ) -> None:
        """A person looked at a product: `Product Viewed`."""
        self._send(**EVENTS.call("product_viewed", fields), options=options)

    def products_searched(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductsSearchedEvent]
    ) -> None:
        """A person searched for products: `Products Searched`."""
        self._send(**EVENTS.call("products_searched", fields), options=options)

    def promotion_clicked(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PromotionEvent]) -> None:
        """A person clicked a promotion: `Promotion Clicked`."""
        self._send(**EVENTS.call("promotion_clicked", fields), options=options)

    def promotion_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PromotionEvent]) -> None:
        """A person saw a promotion: `Promotion Viewed`."""
        self._send(**EVENTS.call("promotion_viewed", fields), options=options)

    def relationship_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.RelationshipDeletedEvent]
    ) -> None:
        """End the relationship between a person and an object: `Relationship Deleted`."""
        self._send(**EVENTS.call("relationship_deleted", fields), options=options)

    def report_content_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ReportContentEvent]
    ) -> None:
        """Report what a person did with content in an app: `Report Content Event`."""
        self._send(**EVENTS.call("report_content_event", fields), options=options)

    def report_delivery_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ReportDeliveryEvent]
    ) -> None:
        """Report what happened to a message that was delivered by others: `Report Delivery Event`."""
        self._send(**EVENTS.call("report_delivery_event", fields), options=options)

    def unsubscribed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailUnsubscribedEvent]
    ) -> None:
        """A person unsubscribed from a list: `Unsubscribed`."""
        self._send(**EVENTS.call("unsubscribed", fields), options=options)

    def user_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Delete a person: `User Deleted`."""
        self._send(**EVENTS.call("user_deleted", fields), options=options)

    def user_suppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Delete a person and ignore everything about them from now on: `User Suppressed`."""
        self._send(**EVENTS.call("user_suppressed", fields), options=options)

    def user_unsuppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Accept data about a person again: `User Unsuppressed`."""
        self._send(**EVENTS.call("user_unsuppressed", fields), options=options)

    def video_ad_completed(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]) -> None:
        """An ad was played to its end: `Video Ad Completed`."""
        self._send(**EVENTS.call("video_ad_completed", fields), options=options)

    def video_ad_playing(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]) -> None:
        """An ad is playing; sent every few seconds: `Video Ad Playing`."""
        self._send(**EVENTS.call("video_ad_playing", fields), options=options)

    def video_ad_started(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]) -> None:
        """An ad began: `Video Ad Started`."""
        self._send(**EVENTS.call("video_ad_started", fields), options=options)

    def video_content_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video was played to its end: `Video Content Completed`."""
        self._send(**EVENTS.call("video_content_completed", fields), options=options)

    def video_content_playing(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video is playing; sent every few seconds: `Video Content Playing`."""
        self._send(**EVENTS.call("video_content_playing", fields), options=options)

    def video_content_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video began: `Video Content Started`."""
        self._send(**EVENTS.call("video_content_started", fields), options=options)

    def video_playback_buffer_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The player has loaded enough to go on: `Video Playback Buffer Completed`."""
        self._send(**EVENTS.call("video_playback_buffer_completed", fields), options=options)

    def video_playback_buffer_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The player waits for more of the video: `Video Playback Buffer Started`."""
        self._send(**EVENTS.call("video_playback_buffer_started", fields), options=options)

    def video_playback_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The video is over: `Video Playback Completed`."""
        self._send(**EVENTS.call("video_playback_completed", fields), options=options)

    def video_playback_exited(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person left the video: `Video Playback Exited`."""
        self._send(**EVENTS.call("video_playback_exited", fields), options=options)

    def video_playback_interrupted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackInterruptedEvent]
    ) -> None:
        """Something interrupted the video, such as a call: `Video Playback Interrupted`."""
        self._send(**EVENTS.call("video_playback_interrupted", fields), options=options)

    def video_playback_paused(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person paused the video: `Video Playback Paused`."""
        self._send(**EVENTS.call("video_playback_paused", fields), options=options)

    def video_playback_resumed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person continued the video: `Video Playback Resumed`."""
        self._send(**EVENTS.call("video_playback_resumed", fields), options=options)

    def video_playback_seek_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person has gone to another place in the video: `Video Playback Seek Completed`."""
        self._send(**EVENTS.call("video_playback_seek_completed", fields), options=options)

    def video_playback_seek_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person goes to another place in the video: `Video Playback Seek Started`."""
        self._send(**EVENTS.call("video_playback_seek_started", fields), options=options)

    def video_playback_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackStartedEvent]
    ) -> None:
        """A person started a video: `Video Playback Started`."""
        self._send(**EVENTS.call("video_playback_started", fields), options=options)

    def video_quality_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoQualityUpdatedEvent]
    ) -> None:
        """The quality of the video changed: `Video Quality Updated`."""
        self._send(**EVENTS.call("video_quality_updated", fields), options=options)

    def wishlist_product_added_to_cart(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductToCartEvent]
    ) -> None:
        """A person moved a product from the wish list to the cart: `Wishlist Product Added to Cart`."""
        self._send(**EVENTS.call("wishlist_product_added_to_cart", fields), options=options)


class EventsWithRawResponse:
    """`Events`, whose responses come as they are."""

    def __init__(self, resource: Events) -> None:
        self.application_backgrounded = returns_raw(resource.application_backgrounded)
        self.application_crashed = returns_raw(resource.application_crashed)
        self.application_foregrounded = returns_raw(resource.application_foregrounded)
        self.application_installed = returns_raw(resource.application_installed)
        self.application_opened = returns_raw(resource.application_opened)
        self.application_uninstalled = returns_raw(resource.application_uninstalled)
        self.application_updated = returns_raw(resource.application_updated)
        self.cart_shared = returns_raw(resource.cart_shared)
        self.cart_viewed = returns_raw(resource.cart_viewed)
        self.checkout_started = returns_raw(resource.checkout_started)
        self.checkout_step_completed = returns_raw(resource.checkout_step_completed)
        self.checkout_step_viewed = returns_raw(resource.checkout_step_viewed)
        self.coupon_applied = returns_raw(resource.coupon_applied)
        self.coupon_denied = returns_raw(resource.coupon_denied)
        self.coupon_entered = returns_raw(resource.coupon_entered)
        self.coupon_removed = returns_raw(resource.coupon_removed)
        self.device_created_or_updated = returns_raw(resource.device_created_or_updated)
        self.device_deleted = returns_raw(resource.device_deleted)
        self.email_bounced = returns_raw(resource.email_bounced)
        self.email_delivered = returns_raw(resource.email_delivered)
        self.email_link_clicked = returns_raw(resource.email_link_clicked)
        self.email_marked_as_spam = returns_raw(resource.email_marked_as_spam)
        self.email_opened = returns_raw(resource.email_opened)
        self.experiment_viewed = returns_raw(resource.experiment_viewed)
        self.live_chat_conversation_ended = returns_raw(resource.live_chat_conversation_ended)
        self.live_chat_conversation_started = returns_raw(resource.live_chat_conversation_started)
        self.live_chat_message_received = returns_raw(resource.live_chat_message_received)
        self.live_chat_message_sent = returns_raw(resource.live_chat_message_sent)
        self.object_deleted = returns_raw(resource.object_deleted)
        self.order_cancelled = returns_raw(resource.order_cancelled)
        self.order_completed = returns_raw(resource.order_completed)
        self.order_refunded = returns_raw(resource.order_refunded)
        self.order_updated = returns_raw(resource.order_updated)
        self.payment_info_entered = returns_raw(resource.payment_info_entered)
        self.product_added = returns_raw(resource.product_added)
        self.product_added_to_wishlist = returns_raw(resource.product_added_to_wishlist)
        self.product_clicked = returns_raw(resource.product_clicked)
        self.product_list_filtered = returns_raw(resource.product_list_filtered)
        self.product_list_viewed = returns_raw(resource.product_list_viewed)
        self.product_removed = returns_raw(resource.product_removed)
        self.product_removed_from_wishlist = returns_raw(resource.product_removed_from_wishlist)
        self.product_reviewed = returns_raw(resource.product_reviewed)
        self.product_shared = returns_raw(resource.product_shared)
        self.product_viewed = returns_raw(resource.product_viewed)
        self.products_searched = returns_raw(resource.products_searched)
        self.promotion_clicked = returns_raw(resource.promotion_clicked)
        self.promotion_viewed = returns_raw(resource.promotion_viewed)
        self.relationship_deleted = returns_raw(resource.relationship_deleted)
        self.report_content_event = returns_raw(resource.report_content_event)
        self.report_delivery_event = returns_raw(resource.report_delivery_event)
        self.unsubscribed = returns_raw(resource.unsubscribed)
        self.user_deleted = returns_raw(resource.user_deleted)
        self.user_suppressed = returns_raw(resource.user_suppressed)
        self.user_unsuppressed = returns_raw(resource.user_unsuppressed)
        self.video_ad_completed = returns_raw(resource.video_ad_completed)
        self.video_ad_playing = returns_raw(resource.video_ad_playing)
        self.video_ad_started = returns_raw(resource.video_ad_started)
        self.video_content_completed = returns_raw(resource.video_content_completed)
        self.video_content_playing = returns_raw(resource.video_content_playing)
        self.video_content_started = returns_raw(resource.video_content_started)
        self.video_playback_buffer_completed = returns_raw(resource.video_playback_buffer_completed)
        self.video_playback_buffer_started = returns_raw(resource.video_playback_buffer_started)
        self.video_playback_completed = returns_raw(resource.video_playback_completed)
        self.video_playback_exited = returns_raw(resource.video_playback_exited)
        self.video_playback_interrupted = returns_raw(resource.video_playback_interrupted)
        self.video_playback_paused = returns_raw(resource.video_playback_paused)
        self.video_playback_resumed = returns_raw(resource.video_playback_resumed)
        self.video_playback_seek_completed = returns_raw(resource.video_playback_seek_completed)
        self.video_playback_seek_started = returns_raw(resource.video_playback_seek_started)
        self.video_playback_started = returns_raw(resource.video_playback_started)
        self.video_quality_updated = returns_raw(resource.video_quality_updated)
        self.wishlist_product_added_to_cart = returns_raw(resource.wishlist_product_added_to_cart)


class AsyncEvents(AsyncResource):
    """Events that the service knows by name, sent as `track` does."""

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same calls, which return status, headers and bytes."""
        return AsyncEventsWithRawResponse(AsyncEvents(AsyncUnreadTransport(self._transport)))

    async def application_backgrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """The app went to the background: `Application Backgrounded`."""
        await self._send(**EVENTS.call("application_backgrounded", fields), options=options)

    async def application_crashed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """The app crashed: `Application Crashed`."""
        await self._send(**EVENTS.call("application_crashed", fields), options=options)

    async def application_foregrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """The app came to the foreground: `Application Foregrounded`."""
        await self._send(**EVENTS.call("application_foregrounded", fields), options=options)

    async def application_installed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationInstalledEvent]
    ) -> None:
        """A person installed the app: `Application Installed`."""
        await self._send(**EVENTS.call("application_installed", fields), options=options)

    async def application_opened(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationOpenedEvent]
    ) -> None:
        """A person opened the app: `Application Opened`."""
        await self._send(**EVENTS.call("application_opened", fields), options=options)

    async def application_uninstalled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """A person removed the app: `Application Uninstalled`."""
        await self._send(**EVENTS.call("application_uninstalled", fields), options=options)

    async def application_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ApplicationUpdatedEvent]
    ) -> None:
        """A person updated the app: `Application Updated`."""
        await self._send(**EVENTS.call("application_updated", fields), options=options)

    async def cart_shared(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CartSharedEvent]
    ) -> None:
        """A person shared the cart: `Cart Shared`."""
        await self._send(**EVENTS.call("cart_shared", fields), options=options)

    async def cart_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CartViewedEvent]
    ) -> None:
        """A person looked at the cart: `Cart Viewed`."""
        await self._send(**EVENTS.call("cart_viewed", fields), options=options)

    async def checkout_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStartedEvent]
    ) -> None:
        """A person began to check out: `Checkout Started`."""
        await self._send(**EVENTS.call("checkout_started", fields), options=options)

    async def checkout_step_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStepEvent]
    ) -> None:
        """A person completed a step of the checkout: `Checkout Step Completed`."""
        await self._send(**EVENTS.call("checkout_step_completed", fields), options=options)

    async def checkout_step_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CheckoutStepEvent]
    ) -> None:
        """A person saw a step of the checkout: `Checkout Step Viewed`."""
        await self._send(**EVENTS.call("checkout_step_viewed", fields), options=options)

    async def coupon_applied(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponAppliedEvent]
    ) -> None:
        """A coupon was applied to the cart or order: `Coupon Applied`."""
        await self._send(**EVENTS.call("coupon_applied", fields), options=options)

    async def coupon_denied(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponDeniedEvent]
    ) -> None:
        """A coupon was refused: `Coupon Denied`."""
        await self._send(**EVENTS.call("coupon_denied", fields), options=options)

    async def coupon_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponEnteredEvent]
    ) -> None:
        """A person entered a coupon: `Coupon Entered`."""
        await self._send(**EVENTS.call("coupon_entered", fields), options=options)

    async def coupon_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.CouponAppliedEvent]
    ) -> None:
        """A person removed a coupon: `Coupon Removed`."""
        await self._send(**EVENTS.call("coupon_removed", fields), options=options)

    async def device_created_or_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """Add a person's device, or change it: `context={'device': {'token': ...}}`: `Device Created or Updated`."""
        await self._send(**EVENTS.call("device_created_or_updated", fields), options=options)

    async def device_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Remove a person's device: `context={'device': {'token': ...}}`: `Device Deleted`."""
        await self._send(**EVENTS.call("device_deleted", fields), options=options)

    async def email_bounced(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """An email was refused: `Email Bounced`."""
        await self._send(**EVENTS.call("email_bounced", fields), options=options)

    async def email_delivered(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """An email was delivered: `Email Delivered`."""
        await self._send(**EVENTS.call("email_delivered", fields), options=options)

    async def email_link_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailLinkClickedEvent]
    ) -> None:
        """A person clicked a link in an email: `Email Link Clicked`."""
        await self._send(**EVENTS.call("email_link_clicked", fields), options=options)

    async def email_marked_as_spam(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]
    ) -> None:
        """A person marked an email as spam: `Email Marked as Spam`."""
        await self._send(**EVENTS.call("email_marked_as_spam", fields), options=options)

    async def email_opened(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailEvent]) -> None:
        """A person opened an email: `Email Opened`."""
        await self._send(**EVENTS.call("email_opened", fields), options=options)

    async def experiment_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ExperimentViewedEvent]
    ) -> None:
        """A person saw a variation of an experiment: `Experiment Viewed`."""
        await self._send(**EVENTS.call("experiment_viewed", fields), options=options)

    async def live_chat_conversation_ended(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A conversation ended: `Live Chat Conversation Ended`."""
        await self._send(**EVENTS.call("live_chat_conversation_ended", fields), options=options)

    async def live_chat_conversation_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A conversation began: `Live Chat Conversation Started`."""
        await self._send(**EVENTS.call("live_chat_conversation_started", fields), options=options)

    async def live_chat_message_received(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A person got a message: `Live Chat Message Received`."""
        await self._send(**EVENTS.call("live_chat_message_received", fields), options=options)

    async def live_chat_message_sent(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.LiveChatEvent]
    ) -> None:
        """A person sent a message: `Live Chat Message Sent`."""
        await self._send(**EVENTS.call("live_chat_message_sent", fields), options=options)

    async def object_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ObjectDeletedEvent]
    ) -> None:
        """Delete an object: `Object Deleted`."""
        await self._send(**EVENTS.call("object_deleted", fields), options=options)

    async def order_cancelled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderCancelledEvent]
    ) -> None:
        """An order was cancelled: `Order Cancelled`."""
        await self._send(**EVENTS.call("order_cancelled", fields), options=options)

    async def order_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderCompletedEvent]
    ) -> None:
        """A person completed an order: `Order Completed`."""
        await self._send(**EVENTS.call("order_completed", fields), options=options)

    async def order_refunded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderRefundedEvent]
    ) -> None:
        """An order was refunded: `Order Refunded`."""
        await self._send(**EVENTS.call("order_refunded", fields), options=options)

    async def order_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.OrderUpdatedEvent]
    ) -> None:
        """An order was changed: `Order Updated`."""
        await self._send(**EVENTS.call("order_updated", fields), options=options)

    async def payment_info_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PaymentInfoEnteredEvent]
    ) -> None:
        """A person entered how to pay: `Payment Info Entered`."""
        await self._send(**EVENTS.call("payment_info_entered", fields), options=options)

    async def product_added(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductInCartEvent]
    ) -> None:
        """A person put a product into the cart: `Product Added`."""
        await self._send(**EVENTS.call("product_added", fields), options=options)

    async def product_added_to_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductEvent]
    ) -> None:
        """A person put a product on the wish list: `Product Added to Wishlist`."""
        await self._send(**EVENTS.call("product_added_to_wishlist", fields), options=options)

    async def product_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductViewedEvent]
    ) -> None:
        """A person clicked a product: `Product Clicked`."""
        await self._send(**EVENTS.call("product_clicked", fields), options=options)

    async def product_list_filtered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductListFilteredEvent]
    ) -> None:
        """A person filtered or sorted a list of products: `Product List Filtered`."""
        await self._send(**EVENTS.call("product_list_filtered", fields), options=options)

    async def product_list_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductListViewedEvent]
    ) -> None:
        """A person looked at a list of products: `Product List Viewed`."""
        await self._send(**EVENTS.call("product_list_viewed", fields), options=options)

    async def product_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductInCartEvent]
    ) -> None:
        """A person took a product out of the cart: `Product Removed`."""
        await self._send(**EVENTS.call("product_removed", fields), options=options)

    async def product_removed_from_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductEvent]
    ) -> None:
        """A person took a product off the wish list: `Product Removed from Wishlist`."""
        await self._send(**EVENTS.call("product_removed_from_wishlist", fields), options=options)

    async def product_reviewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductReviewedEvent]
    ) -> None:
        """A person reviewed a product: `Product Reviewed`."""
        await self._send(**EVENTS.call("product_reviewed", fields), options=options)

    async def product_shared(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductSharedEvent]
    ) -> None:
        """A person shared a product: `Product Shared`."""
        await self._send(**EVENTS.call("product_shared", fields), options=options)

    async def product_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductViewedEvent]
    ) -> None:
        """A person looked at a product: `Product Viewed`."""
        await self._send(**EVENTS.call("product_viewed", fields), options=options)

    async def products_searched(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ProductsSearchedEvent]
    ) -> None:
        """A person searched for products: `Products Searched`."""
        await self._send(**EVENTS.call("products_searched", fields), options=options)

    async def promotion_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PromotionEvent]
    ) -> None:
        """A person clicked a promotion: `Promotion Clicked`."""
        await self._send(**EVENTS.call("promotion_clicked", fields), options=options)

    async def promotion_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.PromotionEvent]
    ) -> None:
        """A person saw a promotion: `Promotion Viewed`."""
        await self._send(**EVENTS.call("promotion_viewed", fields), options=options)

    async def relationship_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.RelationshipDeletedEvent]
    ) -> None:
        """End the relationship between a person and an object: `Relationship Deleted`."""
        await self._send(**EVENTS.call("relationship_deleted", fields), options=options)

    async def report_content_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ReportContentEvent]
    ) -> None:
        """Report what a person did with content in an app: `Report Content Event`."""
        await self._send(**EVENTS.call("report_content_event", fields), options=options)

    async def report_delivery_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.ReportDeliveryEvent]
    ) -> None:
        """Report what happened to a message that was delivered by others: `Report Delivery Event`."""
        await self._send(**EVENTS.call("report_delivery_event", fields), options=options)

    async def unsubscribed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EmailUnsubscribedEvent]
    ) -> None:
        """A person unsubscribed from a list: `Unsubscribed`."""
        await self._send(**EVENTS.call("unsubscribed", fields), options=options)

    async def user_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]) -> None:
        """Delete a person: `User Deleted`."""
        await self._send(**EVENTS.call("user_deleted", fields), options=options)

    async def user_suppressed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """Delete a person and ignore everything about them from now on: `User Suppressed`."""
        await self._send(**EVENTS.call("user_suppressed", fields), options=options)

    async def user_unsuppressed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.EventFields]
    ) -> None:
        """Accept data about a person again: `User Unsuppressed`."""
        await self._send(**EVENTS.call("user_unsuppressed", fields), options=options)

    async def video_ad_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]
    ) -> None:
        """An ad was played to its end: `Video Ad Completed`."""
        await self._send(**EVENTS.call("video_ad_completed", fields), options=options)

    async def video_ad_playing(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]
    ) -> None:
        """An ad is playing; sent every few seconds: `Video Ad Playing`."""
        await self._send(**EVENTS.call("video_ad_playing", fields), options=options)

    async def video_ad_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoAdEvent]
    ) -> None:
        """An ad began: `Video Ad Started`."""
        await self._send(**EVENTS.call("video_ad_started", fields), options=options)

    async def video_content_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video was played to its end: `Video Content Completed`."""
        await self._send(**EVENTS.call("video_content_completed", fields), options=options)

    async def video_content_playing(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video is playing; sent every few seconds: `Video Content Playing`."""
        await self._send(**EVENTS.call("video_content_playing", fields), options=options)

    async def video_content_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoContentEvent]
    ) -> None:
        """A part of a video began: `Video Content Started`."""
        await self._send(**EVENTS.call("video_content_started", fields), options=options)

    async def video_playback_buffer_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The player has loaded enough to go on: `Video Playback Buffer Completed`."""
        await self._send(**EVENTS.call("video_playback_buffer_completed", fields), options=options)

    async def video_playback_buffer_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The player waits for more of the video: `Video Playback Buffer Started`."""
        await self._send(**EVENTS.call("video_playback_buffer_started", fields), options=options)

    async def video_playback_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """The video is over: `Video Playback Completed`."""
        await self._send(**EVENTS.call("video_playback_completed", fields), options=options)

    async def video_playback_exited(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person left the video: `Video Playback Exited`."""
        await self._send(**EVENTS.call("video_playback_exited", fields), options=options)

    async def video_playback_interrupted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackInterruptedEvent]
    ) -> None:
        """Something interrupted the video, such as a call: `Video Playback Interrupted`."""
        await self._send(**EVENTS.call("video_playback_interrupted", fields), options=options)

    async def video_playback_paused(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person paused the video: `Video Playback Paused`."""
        await self._send(**EVENTS.call("video_playback_paused", fields), options=options)

    async def video_playback_resumed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person continued the video: `Video Playback Resumed`."""
        await self._send(**EVENTS.call("video_playback_resumed", fields), options=options)

    async def video_playback_seek_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person has gone to another place in the video: `Video Playback Seek Completed`."""
        await self._send(**EVENTS.call("video_playback_seek_completed", fields), options=options)

    async def video_playback_seek_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackEvent]
    ) -> None:
        """A person goes to another place in the video: `Video Playback Seek Started`."""
        await self._send(**EVENTS.call("video_playback_seek_started", fields), options=options)

    async def video_playback_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoPlaybackStartedEvent]
    ) -> None:
        """A person started a video: `Video Playback Started`."""
        await self._send(**EVENTS.call("video_playback_started", fields), options=options)

    async def video_quality_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.VideoQualityUpdatedEvent]
    ) -> None:
        """The quality of the video changed: `Video Quality Updated`."""
        await self._send(**EVENTS.call("video_quality_updated", fields), options=options)

    async def wishlist_product_added_to_cart(
        self, *, options: RequestOptions | None = None, **fields: Unpack[_kw.WishlistProductToCartEvent]
    ) -> None:
        """A person moved a product from the wish list to the cart: `Wishlist Product Added to Cart`."""
        await self._send(**EVENTS.call("wishlist_product_added_to_cart", fields), options=options)


class AsyncEventsWithRawResponse:
    """`AsyncEvents`, whose responses come as they are."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.application_backgrounded = returns_raw_async(resource.application_backgrounded)
        self.application_crashed = returns_raw_async(resource.application_crashed)
        self.application_foregrounded = returns_raw_async(resource.application_foregrounded)
        self.application_installed = returns_raw_async(resource.application_installed)
        self.application_opened = returns_raw_async(resource.application_opened)
        self.application_uninstalled = returns_raw_async(resource.application_uninstalled)
        self.application_updated = returns_raw_async(resource.application_updated)
        self.cart_shared = returns_raw_async(resource.cart_shared)
        self.cart_viewed = returns_raw_async(resource.cart_viewed)
        self.checkout_started = returns_raw_async(resource.checkout_started)
        self.checkout_step_completed = returns_raw_async(resource.checkout_step_completed)
        self.checkout_step_viewed = returns_raw_async(resource.checkout_step_viewed)
        self.coupon_applied = returns_raw_async(resource.coupon_applied)
        self.coupon_denied = returns_raw_async(resource.coupon_denied)
        self.coupon_entered = returns_raw_async(resource.coupon_entered)
        self.coupon_removed = returns_raw_async(resource.coupon_removed)
        self.device_created_or_updated = returns_raw_async(resource.device_created_or_updated)
        self.device_deleted = returns_raw_async(resource.device_deleted)
        self.email_bounced = returns_raw_async(resource.email_bounced)
        self.email_delivered = returns_raw_async(resource.email_delivered)
        self.email_link_clicked = returns_raw_async(resource.email_link_clicked)
        self.email_marked_as_spam = returns_raw_async(resource.email_marked_as_spam)
        self.email_opened = returns_raw_async(resource.email_opened)
        self.experiment_viewed = returns_raw_async(resource.experiment_viewed)
        self.live_chat_conversation_ended = returns_raw_async(resource.live_chat_conversation_ended)
        self.live_chat_conversation_started = returns_raw_async(resource.live_chat_conversation_started)
        self.live_chat_message_received = returns_raw_async(resource.live_chat_message_received)
        self.live_chat_message_sent = returns_raw_async(resource.live_chat_message_sent)
        self.object_deleted = returns_raw_async(resource.object_deleted)
        self.order_cancelled = returns_raw_async(resource.order_cancelled)
        self.order_completed = returns_raw_async(resource.order_completed)
        self.order_refunded = returns_raw_async(resource.order_refunded)
        self.order_updated = returns_raw_async(resource.order_updated)
        self.payment_info_entered = returns_raw_async(resource.payment_info_entered)
        self.product_added = returns_raw_async(resource.product_added)
        self.product_added_to_wishlist = returns_raw_async(resource.product_added_to_wishlist)
        self.product_clicked = returns_raw_async(resource.product_clicked)
        self.product_list_filtered = returns_raw_async(resource.product_list_filtered)
        self.product_list_viewed = returns_raw_async(resource.product_list_viewed)
        self.product_removed = returns_raw_async(resource.product_removed)
        self.product_removed_from_wishlist = returns_raw_async(resource.product_removed_from_wishlist)
        self.product_reviewed = returns_raw_async(resource.product_reviewed)
        self.product_shared = returns_raw_async(resource.product_shared)
        self.product_viewed = returns_raw_async(resource.product_viewed)
        self.products_searched = returns_raw_async(resource.products_searched)
        self.promotion_clicked = returns_raw_async(resource.promotion_clicked)
        self.promotion_viewed = returns_raw_async(resource.promotion_viewed)
        self.relationship_deleted = returns_raw_async(resource.relationship_deleted)
        self.report_content_event = returns_raw_async(resource.report_content_event)
        self.report_delivery_event = returns_raw_async(resource.report_delivery_event)
        self.unsubscribed = returns_raw_async(resource.unsubscribed)
        self.user_deleted = returns_raw_async(resource.user_deleted)
        self.user_suppressed = returns_raw_async(resource.user_suppressed)
        self.user_unsuppressed = returns_raw_async(resource.user_unsuppressed)
        self.video_ad_completed = returns_raw_async(resource.video_ad_completed)
        self.video_ad_playing = returns_raw_async(resource.video_ad_playing)
        self.video_ad_started = returns_raw_async(resource.video_ad_started)
        self.video_content_completed = returns_raw_async(resource.video_content_completed)
        self.video_content_playing = returns_raw_async(resource.video_content_playing)
        self.video_content_started = returns_raw_async(resource.video_content_started)
        self.video_playback_buffer_completed = returns_raw_async(resource.video_playback_buffer_completed)
        self.video_playback_buffer_started = returns_raw_async(resource.video_playback_buffer_started)
        self.video_playback_completed = returns_raw_async(resource.video_playback_completed)
        self.video_playback_exited = returns_raw_async(resource.video_playback_exited)
        self.video_playback_interrupted = returns_raw_async(resource.video_playback_interrupted)
        self.video_playback_paused = returns_raw_async(resource.video_playback_paused)
        self.video_playback_resumed = returns_raw_async(resource.video_playback_resumed)
        self.video_playback_seek_completed = returns_raw_async(resource.video_playback_seek_completed)
        self.video_playback_seek_started = returns_raw_async(resource.video_playback_seek_started)
        self.video_playback_started = returns_raw_async(resource.video_playback_started)
        self.video_quality_updated = returns_raw_async(resource.video_quality_updated)
        self.wishlist_product_added_to_cart = returns_raw_async(resource.wishlist_product_added_to_cart)
