# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Events that the service knows by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from customerio_core import AsyncResource, RequestOptions, Resource

from ..event import EVENTS

if TYPE_CHECKING:
    from ..event_fields import (
        ApplicationInstalledEvent,
        ApplicationOpenedEvent,
        ApplicationUpdatedEvent,
        CartSharedEvent,
        CartViewedEvent,
        CheckoutStartedEvent,
        CheckoutStepEvent,
        CouponAppliedEvent,
        CouponDeniedEvent,
        CouponEnteredEvent,
        EmailEvent,
        EmailLinkClickedEvent,
        EmailUnsubscribedEvent,
        EventFields,
        ExperimentViewedEvent,
        LiveChatEvent,
        ObjectDeletedEvent,
        OrderCancelledEvent,
        OrderCompletedEvent,
        OrderRefundedEvent,
        OrderUpdatedEvent,
        PaymentInfoEnteredEvent,
        ProductInCartEvent,
        ProductListFilteredEvent,
        ProductListViewedEvent,
        ProductReviewedEvent,
        ProductSharedEvent,
        ProductsSearchedEvent,
        ProductViewedEvent,
        PromotionEvent,
        RelationshipDeletedEvent,
        ReportContentEvent,
        ReportDeliveryEvent,
        VideoAdEvent,
        VideoContentEvent,
        VideoPlaybackEvent,
        VideoPlaybackInterruptedEvent,
        VideoPlaybackStartedEvent,
        VideoQualityUpdatedEvent,
        WishlistProductEvent,
        WishlistProductToCartEvent,
    )


class Events(Resource):
    """Events that the service knows by name, sent as `track` does."""

    def application_backgrounded(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """The app went to the background: `Application Backgrounded`."""
        self._send(**EVENTS.call("application_backgrounded", fields), options=options)

    def application_crashed(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """The app crashed: `Application Crashed`."""
        self._send(**EVENTS.call("application_crashed", fields), options=options)

    def application_foregrounded(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """The app came to the foreground: `Application Foregrounded`."""
        self._send(**EVENTS.call("application_foregrounded", fields), options=options)

    def application_installed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationInstalledEvent]
    ) -> None:
        """A person installed the app: `Application Installed`."""
        self._send(**EVENTS.call("application_installed", fields), options=options)

    def application_opened(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationOpenedEvent]
    ) -> None:
        """A person opened the app: `Application Opened`."""
        self._send(**EVENTS.call("application_opened", fields), options=options)

    def application_uninstalled(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """A person removed the app: `Application Uninstalled`."""
        self._send(**EVENTS.call("application_uninstalled", fields), options=options)

    def application_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationUpdatedEvent]
    ) -> None:
        """A person updated the app: `Application Updated`."""
        self._send(**EVENTS.call("application_updated", fields), options=options)

    def cart_shared(self, *, options: RequestOptions | None = None, **fields: Unpack[CartSharedEvent]) -> None:
        """A person shared the cart: `Cart Shared`."""
        self._send(**EVENTS.call("cart_shared", fields), options=options)

    def cart_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[CartViewedEvent]) -> None:
        """A person looked at the cart: `Cart Viewed`."""
        self._send(**EVENTS.call("cart_viewed", fields), options=options)

    def checkout_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStartedEvent]
    ) -> None:
        """A person began to check out: `Checkout Started`."""
        self._send(**EVENTS.call("checkout_started", fields), options=options)

    def checkout_step_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStepEvent]
    ) -> None:
        """A person completed a step of the checkout: `Checkout Step Completed`."""
        self._send(**EVENTS.call("checkout_step_completed", fields), options=options)

    def checkout_step_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStepEvent]
    ) -> None:
        """A person saw a step of the checkout: `Checkout Step Viewed`."""
        self._send(**EVENTS.call("checkout_step_viewed", fields), options=options)

    def coupon_applied(self, *, options: RequestOptions | None = None, **fields: Unpack[CouponAppliedEvent]) -> None:
        """A coupon was applied to the cart or order: `Coupon Applied`."""
        self._send(**EVENTS.call("coupon_applied", fields), options=options)

    def coupon_denied(self, *, options: RequestOptions | None = None, **fields: Unpack[CouponDeniedEvent]) -> None:
        """A coupon was refused: `Coupon Denied`."""
        self._send(**EVENTS.call("coupon_denied", fields), options=options)

    def coupon_entered(self, *, options: RequestOptions | None = None, **fields: Unpack[CouponEnteredEvent]) -> None:
        """A person entered a coupon: `Coupon Entered`."""
        self._send(**EVENTS.call("coupon_entered", fields), options=options)

    def coupon_removed(self, *, options: RequestOptions | None = None, **fields: Unpack[CouponAppliedEvent]) -> None:
        """A person removed a coupon: `Coupon Removed`."""
        self._send(**EVENTS.call("coupon_removed", fields), options=options)

    def device_created_or_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """Add a person's device, or change it: `context={'device': {'token': ...}}`: `Device Created or Updated`."""
        self._send(**EVENTS.call("device_created_or_updated", fields), options=options)

    def device_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Remove a person's device: `context={'device': {'token': ...}}`: `Device Deleted`."""
        self._send(**EVENTS.call("device_deleted", fields), options=options)

    def email_bounced(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """An email was refused: `Email Bounced`."""
        self._send(**EVENTS.call("email_bounced", fields), options=options)

    def email_delivered(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """An email was delivered: `Email Delivered`."""
        self._send(**EVENTS.call("email_delivered", fields), options=options)

    def email_link_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EmailLinkClickedEvent]
    ) -> None:
        """A person clicked a link in an email: `Email Link Clicked`."""
        self._send(**EVENTS.call("email_link_clicked", fields), options=options)

    def email_marked_as_spam(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """A person marked an email as spam: `Email Marked as Spam`."""
        self._send(**EVENTS.call("email_marked_as_spam", fields), options=options)

    def email_opened(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """A person opened an email: `Email Opened`."""
        self._send(**EVENTS.call("email_opened", fields), options=options)

    def experiment_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ExperimentViewedEvent]
    ) -> None:
        """A person saw a variation of an experiment: `Experiment Viewed`."""
        self._send(**EVENTS.call("experiment_viewed", fields), options=options)

    def live_chat_conversation_ended(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A conversation ended: `Live Chat Conversation Ended`."""
        self._send(**EVENTS.call("live_chat_conversation_ended", fields), options=options)

    def live_chat_conversation_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A conversation began: `Live Chat Conversation Started`."""
        self._send(**EVENTS.call("live_chat_conversation_started", fields), options=options)

    def live_chat_message_received(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A person got a message: `Live Chat Message Received`."""
        self._send(**EVENTS.call("live_chat_message_received", fields), options=options)

    def live_chat_message_sent(self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]) -> None:
        """A person sent a message: `Live Chat Message Sent`."""
        self._send(**EVENTS.call("live_chat_message_sent", fields), options=options)

    def object_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[ObjectDeletedEvent]) -> None:
        """Delete an object: `Object Deleted`."""
        self._send(**EVENTS.call("object_deleted", fields), options=options)

    def order_cancelled(self, *, options: RequestOptions | None = None, **fields: Unpack[OrderCancelledEvent]) -> None:
        """An order was cancelled: `Order Cancelled`."""
        self._send(**EVENTS.call("order_cancelled", fields), options=options)

    def order_completed(self, *, options: RequestOptions | None = None, **fields: Unpack[OrderCompletedEvent]) -> None:
        """A person completed an order: `Order Completed`."""
        self._send(**EVENTS.call("order_completed", fields), options=options)

    def order_refunded(self, *, options: RequestOptions | None = None, **fields: Unpack[OrderRefundedEvent]) -> None:
        """An order was refunded: `Order Refunded`."""
        self._send(**EVENTS.call("order_refunded", fields), options=options)

    def order_updated(self, *, options: RequestOptions | None = None, **fields: Unpack[OrderUpdatedEvent]) -> None:
        """An order was changed: `Order Updated`."""
        self._send(**EVENTS.call("order_updated", fields), options=options)

    def payment_info_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PaymentInfoEnteredEvent]
    ) -> None:
        """A person entered how to pay: `Payment Info Entered`."""
        self._send(**EVENTS.call("payment_info_entered", fields), options=options)

    def product_added(self, *, options: RequestOptions | None = None, **fields: Unpack[ProductInCartEvent]) -> None:
        """A person put a product into the cart: `Product Added`."""
        self._send(**EVENTS.call("product_added", fields), options=options)

    def product_added_to_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductEvent]
    ) -> None:
        """A person put a product on the wish list: `Product Added to Wishlist`."""
        self._send(**EVENTS.call("product_added_to_wishlist", fields), options=options)

    def product_clicked(self, *, options: RequestOptions | None = None, **fields: Unpack[ProductViewedEvent]) -> None:
        """A person clicked a product: `Product Clicked`."""
        self._send(**EVENTS.call("product_clicked", fields), options=options)

    def product_list_filtered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductListFilteredEvent]
    ) -> None:
        """A person filtered or sorted a list of products: `Product List Filtered`."""
        self._send(**EVENTS.call("product_list_filtered", fields), options=options)

    def product_list_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductListViewedEvent]
    ) -> None:
        """A person looked at a list of products: `Product List Viewed`."""
        self._send(**EVENTS.call("product_list_viewed", fields), options=options)

    def product_removed(self, *, options: RequestOptions | None = None, **fields: Unpack[ProductInCartEvent]) -> None:
        """A person took a product out of the cart: `Product Removed`."""
        self._send(**EVENTS.call("product_removed", fields), options=options)

    def product_removed_from_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductEvent]
    ) -> None:
        """A person took a product off the wish list: `Product Removed from Wishlist`."""
        self._send(**EVENTS.call("product_removed_from_wishlist", fields), options=options)

    def product_reviewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductReviewedEvent]
    ) -> None:
        """A person reviewed a product: `Product Reviewed`."""
        self._send(**EVENTS.call("product_reviewed", fields), options=options)

    def product_shared(self, *, options: RequestOptions | None = None, **fields: Unpack[ProductSharedEvent]) -> None:
        """A person shared a product: `Product Shared`."""
        self._send(**EVENTS.call("product_shared", fields), options=options)

    def product_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[ProductViewedEvent]) -> None:
        """A person looked at a product: `Product Viewed`."""
        self._send(**EVENTS.call("product_viewed", fields), options=options)

    def products_searched(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductsSearchedEvent]
    ) -> None:
        """A person searched for products: `Products Searched`."""
        self._send(**EVENTS.call("products_searched", fields), options=options)

    def promotion_clicked(self, *, options: RequestOptions | None = None, **fields: Unpack[PromotionEvent]) -> None:
        """A person clicked a promotion: `Promotion Clicked`."""
        self._send(**EVENTS.call("promotion_clicked", fields), options=options)

    def promotion_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[PromotionEvent]) -> None:
        """A person saw a promotion: `Promotion Viewed`."""
        self._send(**EVENTS.call("promotion_viewed", fields), options=options)

    def relationship_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[RelationshipDeletedEvent]
    ) -> None:
        """End the relationship between a person and an object: `Relationship Deleted`."""
        self._send(**EVENTS.call("relationship_deleted", fields), options=options)

    def report_content_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ReportContentEvent]
    ) -> None:
        """Report what a person did with content in an app: `Report Content Event`."""
        self._send(**EVENTS.call("report_content_event", fields), options=options)

    def report_delivery_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ReportDeliveryEvent]
    ) -> None:
        """Report what happened to a message that was delivered by others: `Report Delivery Event`."""
        self._send(**EVENTS.call("report_delivery_event", fields), options=options)

    def unsubscribed(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailUnsubscribedEvent]) -> None:
        """A person unsubscribed from a list: `Unsubscribed`."""
        self._send(**EVENTS.call("unsubscribed", fields), options=options)

    def user_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Delete a person: `User Deleted`."""
        self._send(**EVENTS.call("user_deleted", fields), options=options)

    def user_suppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Delete a person and ignore everything about them from now on: `User Suppressed`."""
        self._send(**EVENTS.call("user_suppressed", fields), options=options)

    def user_unsuppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Accept data about a person again: `User Unsuppressed`."""
        self._send(**EVENTS.call("user_unsuppressed", fields), options=options)

    def video_ad_completed(self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]) -> None:
        """An ad was played to its end: `Video Ad Completed`."""
        self._send(**EVENTS.call("video_ad_completed", fields), options=options)

    def video_ad_playing(self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]) -> None:
        """An ad is playing; sent every few seconds: `Video Ad Playing`."""
        self._send(**EVENTS.call("video_ad_playing", fields), options=options)

    def video_ad_started(self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]) -> None:
        """An ad began: `Video Ad Started`."""
        self._send(**EVENTS.call("video_ad_started", fields), options=options)

    def video_content_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video was played to its end: `Video Content Completed`."""
        self._send(**EVENTS.call("video_content_completed", fields), options=options)

    def video_content_playing(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video is playing; sent every few seconds: `Video Content Playing`."""
        self._send(**EVENTS.call("video_content_playing", fields), options=options)

    def video_content_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video began: `Video Content Started`."""
        self._send(**EVENTS.call("video_content_started", fields), options=options)

    def video_playback_buffer_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The player has loaded enough to go on: `Video Playback Buffer Completed`."""
        self._send(**EVENTS.call("video_playback_buffer_completed", fields), options=options)

    def video_playback_buffer_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The player waits for more of the video: `Video Playback Buffer Started`."""
        self._send(**EVENTS.call("video_playback_buffer_started", fields), options=options)

    def video_playback_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The video is over: `Video Playback Completed`."""
        self._send(**EVENTS.call("video_playback_completed", fields), options=options)

    def video_playback_exited(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person left the video: `Video Playback Exited`."""
        self._send(**EVENTS.call("video_playback_exited", fields), options=options)

    def video_playback_interrupted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackInterruptedEvent]
    ) -> None:
        """Something interrupted the video, such as a call: `Video Playback Interrupted`."""
        self._send(**EVENTS.call("video_playback_interrupted", fields), options=options)

    def video_playback_paused(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person paused the video: `Video Playback Paused`."""
        self._send(**EVENTS.call("video_playback_paused", fields), options=options)

    def video_playback_resumed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person continued the video: `Video Playback Resumed`."""
        self._send(**EVENTS.call("video_playback_resumed", fields), options=options)

    def video_playback_seek_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person has gone to another place in the video: `Video Playback Seek Completed`."""
        self._send(**EVENTS.call("video_playback_seek_completed", fields), options=options)

    def video_playback_seek_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person goes to another place in the video: `Video Playback Seek Started`."""
        self._send(**EVENTS.call("video_playback_seek_started", fields), options=options)

    def video_playback_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackStartedEvent]
    ) -> None:
        """A person started a video: `Video Playback Started`."""
        self._send(**EVENTS.call("video_playback_started", fields), options=options)

    def video_quality_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoQualityUpdatedEvent]
    ) -> None:
        """The quality of the video changed: `Video Quality Updated`."""
        self._send(**EVENTS.call("video_quality_updated", fields), options=options)

    def wishlist_product_added_to_cart(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductToCartEvent]
    ) -> None:
        """A person moved a product from the wish list to the cart: `Wishlist Product Added to Cart`."""
        self._send(**EVENTS.call("wishlist_product_added_to_cart", fields), options=options)


class AsyncEvents(AsyncResource):
    """Events that the service knows by name, sent as `track` does."""

    async def application_backgrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """The app went to the background: `Application Backgrounded`."""
        await self._send(**EVENTS.call("application_backgrounded", fields), options=options)

    async def application_crashed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """The app crashed: `Application Crashed`."""
        await self._send(**EVENTS.call("application_crashed", fields), options=options)

    async def application_foregrounded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """The app came to the foreground: `Application Foregrounded`."""
        await self._send(**EVENTS.call("application_foregrounded", fields), options=options)

    async def application_installed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationInstalledEvent]
    ) -> None:
        """A person installed the app: `Application Installed`."""
        await self._send(**EVENTS.call("application_installed", fields), options=options)

    async def application_opened(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationOpenedEvent]
    ) -> None:
        """A person opened the app: `Application Opened`."""
        await self._send(**EVENTS.call("application_opened", fields), options=options)

    async def application_uninstalled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """A person removed the app: `Application Uninstalled`."""
        await self._send(**EVENTS.call("application_uninstalled", fields), options=options)

    async def application_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ApplicationUpdatedEvent]
    ) -> None:
        """A person updated the app: `Application Updated`."""
        await self._send(**EVENTS.call("application_updated", fields), options=options)

    async def cart_shared(self, *, options: RequestOptions | None = None, **fields: Unpack[CartSharedEvent]) -> None:
        """A person shared the cart: `Cart Shared`."""
        await self._send(**EVENTS.call("cart_shared", fields), options=options)

    async def cart_viewed(self, *, options: RequestOptions | None = None, **fields: Unpack[CartViewedEvent]) -> None:
        """A person looked at the cart: `Cart Viewed`."""
        await self._send(**EVENTS.call("cart_viewed", fields), options=options)

    async def checkout_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStartedEvent]
    ) -> None:
        """A person began to check out: `Checkout Started`."""
        await self._send(**EVENTS.call("checkout_started", fields), options=options)

    async def checkout_step_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStepEvent]
    ) -> None:
        """A person completed a step of the checkout: `Checkout Step Completed`."""
        await self._send(**EVENTS.call("checkout_step_completed", fields), options=options)

    async def checkout_step_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutStepEvent]
    ) -> None:
        """A person saw a step of the checkout: `Checkout Step Viewed`."""
        await self._send(**EVENTS.call("checkout_step_viewed", fields), options=options)

    async def coupon_applied(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CouponAppliedEvent]
    ) -> None:
        """A coupon was applied to the cart or order: `Coupon Applied`."""
        await self._send(**EVENTS.call("coupon_applied", fields), options=options)

    async def coupon_denied(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CouponDeniedEvent]
    ) -> None:
        """A coupon was refused: `Coupon Denied`."""
        await self._send(**EVENTS.call("coupon_denied", fields), options=options)

    async def coupon_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CouponEnteredEvent]
    ) -> None:
        """A person entered a coupon: `Coupon Entered`."""
        await self._send(**EVENTS.call("coupon_entered", fields), options=options)

    async def coupon_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CouponAppliedEvent]
    ) -> None:
        """A person removed a coupon: `Coupon Removed`."""
        await self._send(**EVENTS.call("coupon_removed", fields), options=options)

    async def device_created_or_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]
    ) -> None:
        """Add a person's device, or change it: `context={'device': {'token': ...}}`: `Device Created or Updated`."""
        await self._send(**EVENTS.call("device_created_or_updated", fields), options=options)

    async def device_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Remove a person's device: `context={'device': {'token': ...}}`: `Device Deleted`."""
        await self._send(**EVENTS.call("device_deleted", fields), options=options)

    async def email_bounced(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """An email was refused: `Email Bounced`."""
        await self._send(**EVENTS.call("email_bounced", fields), options=options)

    async def email_delivered(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """An email was delivered: `Email Delivered`."""
        await self._send(**EVENTS.call("email_delivered", fields), options=options)

    async def email_link_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EmailLinkClickedEvent]
    ) -> None:
        """A person clicked a link in an email: `Email Link Clicked`."""
        await self._send(**EVENTS.call("email_link_clicked", fields), options=options)

    async def email_marked_as_spam(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]
    ) -> None:
        """A person marked an email as spam: `Email Marked as Spam`."""
        await self._send(**EVENTS.call("email_marked_as_spam", fields), options=options)

    async def email_opened(self, *, options: RequestOptions | None = None, **fields: Unpack[EmailEvent]) -> None:
        """A person opened an email: `Email Opened`."""
        await self._send(**EVENTS.call("email_opened", fields), options=options)

    async def experiment_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ExperimentViewedEvent]
    ) -> None:
        """A person saw a variation of an experiment: `Experiment Viewed`."""
        await self._send(**EVENTS.call("experiment_viewed", fields), options=options)

    async def live_chat_conversation_ended(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A conversation ended: `Live Chat Conversation Ended`."""
        await self._send(**EVENTS.call("live_chat_conversation_ended", fields), options=options)

    async def live_chat_conversation_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A conversation began: `Live Chat Conversation Started`."""
        await self._send(**EVENTS.call("live_chat_conversation_started", fields), options=options)

    async def live_chat_message_received(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A person got a message: `Live Chat Message Received`."""
        await self._send(**EVENTS.call("live_chat_message_received", fields), options=options)

    async def live_chat_message_sent(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LiveChatEvent]
    ) -> None:
        """A person sent a message: `Live Chat Message Sent`."""
        await self._send(**EVENTS.call("live_chat_message_sent", fields), options=options)

    async def object_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ObjectDeletedEvent]
    ) -> None:
        """Delete an object: `Object Deleted`."""
        await self._send(**EVENTS.call("object_deleted", fields), options=options)

    async def order_cancelled(
        self, *, options: RequestOptions | None = None, **fields: Unpack[OrderCancelledEvent]
    ) -> None:
        """An order was cancelled: `Order Cancelled`."""
        await self._send(**EVENTS.call("order_cancelled", fields), options=options)

    async def order_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[OrderCompletedEvent]
    ) -> None:
        """A person completed an order: `Order Completed`."""
        await self._send(**EVENTS.call("order_completed", fields), options=options)

    async def order_refunded(
        self, *, options: RequestOptions | None = None, **fields: Unpack[OrderRefundedEvent]
    ) -> None:
        """An order was refunded: `Order Refunded`."""
        await self._send(**EVENTS.call("order_refunded", fields), options=options)

    async def order_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[OrderUpdatedEvent]
    ) -> None:
        """An order was changed: `Order Updated`."""
        await self._send(**EVENTS.call("order_updated", fields), options=options)

    async def payment_info_entered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PaymentInfoEnteredEvent]
    ) -> None:
        """A person entered how to pay: `Payment Info Entered`."""
        await self._send(**EVENTS.call("payment_info_entered", fields), options=options)

    async def product_added(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductInCartEvent]
    ) -> None:
        """A person put a product into the cart: `Product Added`."""
        await self._send(**EVENTS.call("product_added", fields), options=options)

    async def product_added_to_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductEvent]
    ) -> None:
        """A person put a product on the wish list: `Product Added to Wishlist`."""
        await self._send(**EVENTS.call("product_added_to_wishlist", fields), options=options)

    async def product_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductViewedEvent]
    ) -> None:
        """A person clicked a product: `Product Clicked`."""
        await self._send(**EVENTS.call("product_clicked", fields), options=options)

    async def product_list_filtered(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductListFilteredEvent]
    ) -> None:
        """A person filtered or sorted a list of products: `Product List Filtered`."""
        await self._send(**EVENTS.call("product_list_filtered", fields), options=options)

    async def product_list_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductListViewedEvent]
    ) -> None:
        """A person looked at a list of products: `Product List Viewed`."""
        await self._send(**EVENTS.call("product_list_viewed", fields), options=options)

    async def product_removed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductInCartEvent]
    ) -> None:
        """A person took a product out of the cart: `Product Removed`."""
        await self._send(**EVENTS.call("product_removed", fields), options=options)

    async def product_removed_from_wishlist(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductEvent]
    ) -> None:
        """A person took a product off the wish list: `Product Removed from Wishlist`."""
        await self._send(**EVENTS.call("product_removed_from_wishlist", fields), options=options)

    async def product_reviewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductReviewedEvent]
    ) -> None:
        """A person reviewed a product: `Product Reviewed`."""
        await self._send(**EVENTS.call("product_reviewed", fields), options=options)

    async def product_shared(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductSharedEvent]
    ) -> None:
        """A person shared a product: `Product Shared`."""
        await self._send(**EVENTS.call("product_shared", fields), options=options)

    async def product_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductViewedEvent]
    ) -> None:
        """A person looked at a product: `Product Viewed`."""
        await self._send(**EVENTS.call("product_viewed", fields), options=options)

    async def products_searched(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProductsSearchedEvent]
    ) -> None:
        """A person searched for products: `Products Searched`."""
        await self._send(**EVENTS.call("products_searched", fields), options=options)

    async def promotion_clicked(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PromotionEvent]
    ) -> None:
        """A person clicked a promotion: `Promotion Clicked`."""
        await self._send(**EVENTS.call("promotion_clicked", fields), options=options)

    async def promotion_viewed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[PromotionEvent]
    ) -> None:
        """A person saw a promotion: `Promotion Viewed`."""
        await self._send(**EVENTS.call("promotion_viewed", fields), options=options)

    async def relationship_deleted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[RelationshipDeletedEvent]
    ) -> None:
        """End the relationship between a person and an object: `Relationship Deleted`."""
        await self._send(**EVENTS.call("relationship_deleted", fields), options=options)

    async def report_content_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ReportContentEvent]
    ) -> None:
        """Report what a person did with content in an app: `Report Content Event`."""
        await self._send(**EVENTS.call("report_content_event", fields), options=options)

    async def report_delivery_event(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ReportDeliveryEvent]
    ) -> None:
        """Report what happened to a message that was delivered by others: `Report Delivery Event`."""
        await self._send(**EVENTS.call("report_delivery_event", fields), options=options)

    async def unsubscribed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[EmailUnsubscribedEvent]
    ) -> None:
        """A person unsubscribed from a list: `Unsubscribed`."""
        await self._send(**EVENTS.call("unsubscribed", fields), options=options)

    async def user_deleted(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Delete a person: `User Deleted`."""
        await self._send(**EVENTS.call("user_deleted", fields), options=options)

    async def user_suppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Delete a person and ignore everything about them from now on: `User Suppressed`."""
        await self._send(**EVENTS.call("user_suppressed", fields), options=options)

    async def user_unsuppressed(self, *, options: RequestOptions | None = None, **fields: Unpack[EventFields]) -> None:
        """Accept data about a person again: `User Unsuppressed`."""
        await self._send(**EVENTS.call("user_unsuppressed", fields), options=options)

    async def video_ad_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]
    ) -> None:
        """An ad was played to its end: `Video Ad Completed`."""
        await self._send(**EVENTS.call("video_ad_completed", fields), options=options)

    async def video_ad_playing(self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]) -> None:
        """An ad is playing; sent every few seconds: `Video Ad Playing`."""
        await self._send(**EVENTS.call("video_ad_playing", fields), options=options)

    async def video_ad_started(self, *, options: RequestOptions | None = None, **fields: Unpack[VideoAdEvent]) -> None:
        """An ad began: `Video Ad Started`."""
        await self._send(**EVENTS.call("video_ad_started", fields), options=options)

    async def video_content_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video was played to its end: `Video Content Completed`."""
        await self._send(**EVENTS.call("video_content_completed", fields), options=options)

    async def video_content_playing(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video is playing; sent every few seconds: `Video Content Playing`."""
        await self._send(**EVENTS.call("video_content_playing", fields), options=options)

    async def video_content_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoContentEvent]
    ) -> None:
        """A part of a video began: `Video Content Started`."""
        await self._send(**EVENTS.call("video_content_started", fields), options=options)

    async def video_playback_buffer_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The player has loaded enough to go on: `Video Playback Buffer Completed`."""
        await self._send(**EVENTS.call("video_playback_buffer_completed", fields), options=options)

    async def video_playback_buffer_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The player waits for more of the video: `Video Playback Buffer Started`."""
        await self._send(**EVENTS.call("video_playback_buffer_started", fields), options=options)

    async def video_playback_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """The video is over: `Video Playback Completed`."""
        await self._send(**EVENTS.call("video_playback_completed", fields), options=options)

    async def video_playback_exited(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person left the video: `Video Playback Exited`."""
        await self._send(**EVENTS.call("video_playback_exited", fields), options=options)

    async def video_playback_interrupted(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackInterruptedEvent]
    ) -> None:
        """Something interrupted the video, such as a call: `Video Playback Interrupted`."""
        await self._send(**EVENTS.call("video_playback_interrupted", fields), options=options)

    async def video_playback_paused(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person paused the video: `Video Playback Paused`."""
        await self._send(**EVENTS.call("video_playback_paused", fields), options=options)

    async def video_playback_resumed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person continued the video: `Video Playback Resumed`."""
        await self._send(**EVENTS.call("video_playback_resumed", fields), options=options)

    async def video_playback_seek_completed(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person has gone to another place in the video: `Video Playback Seek Completed`."""
        await self._send(**EVENTS.call("video_playback_seek_completed", fields), options=options)

    async def video_playback_seek_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackEvent]
    ) -> None:
        """A person goes to another place in the video: `Video Playback Seek Started`."""
        await self._send(**EVENTS.call("video_playback_seek_started", fields), options=options)

    async def video_playback_started(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoPlaybackStartedEvent]
    ) -> None:
        """A person started a video: `Video Playback Started`."""
        await self._send(**EVENTS.call("video_playback_started", fields), options=options)

    async def video_quality_updated(
        self, *, options: RequestOptions | None = None, **fields: Unpack[VideoQualityUpdatedEvent]
    ) -> None:
        """The quality of the video changed: `Video Quality Updated`."""
        await self._send(**EVENTS.call("video_quality_updated", fields), options=options)

    async def wishlist_product_added_to_cart(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WishlistProductToCartEvent]
    ) -> None:
        """A person moved a product from the wish list to the cart: `Wishlist Product Added to Cart`."""
        await self._send(**EVENTS.call("wishlist_product_added_to_cart", fields), options=options)
