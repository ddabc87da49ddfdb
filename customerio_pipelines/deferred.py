# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""The calls that can be made later: the methods of `Api` whose responses nothing has to wait for."""

from __future__ import annotations

from typing import Generic, TypeVar

from customerio_core import Deferring
from customerio_core.loading import cached_property

T = TypeVar("T")


class DeferredCalls(Generic[T]):
    """Calls of the API itself that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.calls import Calls

        resource = Calls(deferring)
        self.alias = deferring.later(resource.alias)
        self.batch = deferring.later(resource.batch)
        self.group = deferring.later(resource.group)
        self.identify = deferring.later(resource.identify)
        self.page = deferring.later(resource.page)
        self.screen = deferring.later(resource.screen)
        self.track = deferring.later(resource.track)


class DeferredEvents(Generic[T]):
    """Calls of `events` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.events import Events

        resource = Events(deferring)
        self.application_backgrounded = deferring.later(resource.application_backgrounded)
        self.application_crashed = deferring.later(resource.application_crashed)
        self.application_foregrounded = deferring.later(resource.application_foregrounded)
        self.application_installed = deferring.later(resource.application_installed)
        self.application_opened = deferring.later(resource.application_opened)
        self.application_uninstalled = deferring.later(resource.application_uninstalled)
        self.application_updated = deferring.later(resource.application_updated)
        self.cart_shared = deferring.later(resource.cart_shared)
        self.cart_viewed = deferring.later(resource.cart_viewed)
        self.checkout_started = deferring.later(resource.checkout_started)
        self.checkout_step_completed = deferring.later(resource.checkout_step_completed)
        self.checkout_step_viewed = deferring.later(resource.checkout_step_viewed)
        self.coupon_applied = deferring.later(resource.coupon_applied)
        self.coupon_denied = deferring.later(resource.coupon_denied)
        self.coupon_entered = deferring.later(resource.coupon_entered)
        self.coupon_removed = deferring.later(resource.coupon_removed)
        self.device_created_or_updated = deferring.later(resource.device_created_or_updated)
        self.device_deleted = deferring.later(resource.device_deleted)
        self.email_bounced = deferring.later(resource.email_bounced)
        self.email_delivered = deferring.later(resource.email_delivered)
        self.email_link_clicked = deferring.later(resource.email_link_clicked)
        self.email_marked_as_spam = deferring.later(resource.email_marked_as_spam)
        self.email_opened = deferring.later(resource.email_opened)
        self.experiment_viewed = deferring.later(resource.experiment_viewed)
        self.live_chat_conversation_ended = deferring.later(resource.live_chat_conversation_ended)
        self.live_chat_conversation_started = deferring.later(resource.live_chat_conversation_started)
        self.live_chat_message_received = deferring.later(resource.live_chat_message_received)
        self.live_chat_message_sent = deferring.later(resource.live_chat_message_sent)
        self.object_deleted = deferring.later(resource.object_deleted)
        self.order_cancelled = deferring.later(resource.order_cancelled)
        self.order_completed = deferring.later(resource.order_completed)
        self.order_refunded = deferring.later(resource.order_refunded)
        self.order_updated = deferring.later(resource.order_updated)
        self.payment_info_entered = deferring.later(resource.payment_info_entered)
        self.product_added = deferring.later(resource.product_added)
        self.product_added_to_wishlist = deferring.later(resource.product_added_to_wishlist)
        self.product_clicked = deferring.later(resource.product_clicked)
        self.product_list_filtered = deferring.later(resource.product_list_filtered)
        self.product_list_viewed = deferring.later(resource.product_list_viewed)
        self.product_removed = deferring.later(resource.product_removed)
        self.product_removed_from_wishlist = deferring.later(resource.product_removed_from_wishlist)
        self.product_reviewed = deferring.later(resource.product_reviewed)
        self.product_shared = deferring.later(resource.product_shared)
        self.product_viewed = deferring.later(resource.product_viewed)
        self.products_searched = deferring.later(resource.products_searched)
        self.promotion_clicked = deferring.later(resource.promotion_clicked)
        self.promotion_viewed = deferring.later(resource.promotion_viewed)
        self.relationship_deleted = deferring.later(resource.relationship_deleted)
        self.report_content_event = deferring.later(resource.report_content_event)
        self.report_delivery_event = deferring.later(resource.report_delivery_event)
        self.unsubscribed = deferring.later(resource.unsubscribed)
        self.user_deleted = deferring.later(resource.user_deleted)
        self.user_suppressed = deferring.later(resource.user_suppressed)
        self.user_unsuppressed = deferring.later(resource.user_unsuppressed)
        self.video_ad_completed = deferring.later(resource.video_ad_completed)
        self.video_ad_playing = deferring.later(resource.video_ad_playing)
        self.video_ad_started = deferring.later(resource.video_ad_started)
        self.video_content_completed = deferring.later(resource.video_content_completed)
        self.video_content_playing = deferring.later(resource.video_content_playing)
        self.video_content_started = deferring.later(resource.video_content_started)
        self.video_playback_buffer_completed = deferring.later(resource.video_playback_buffer_completed)
        self.video_playback_buffer_started = deferring.later(resource.video_playback_buffer_started)
        self.video_playback_completed = deferring.later(resource.video_playback_completed)
        self.video_playback_exited = deferring.later(resource.video_playback_exited)
        self.video_playback_interrupted = deferring.later(resource.video_playback_interrupted)
        self.video_playback_paused = deferring.later(resource.video_playback_paused)
        self.video_playback_resumed = deferring.later(resource.video_playback_resumed)
        self.video_playback_seek_completed = deferring.later(resource.video_playback_seek_completed)
        self.video_playback_seek_started = deferring.later(resource.video_playback_seek_started)
        self.video_playback_started = deferring.later(resource.video_playback_started)
        self.video_quality_updated = deferring.later(resource.video_quality_updated)
        self.wishlist_product_added_to_cart = deferring.later(resource.wishlist_product_added_to_cart)


class DeferredApi(DeferredCalls[T]):
    """The calls of the API that can be made later; each returns what `deferring` makes of it."""

    def __init__(self, deferring: Deferring[T]) -> None:
        super().__init__(deferring)
        self._deferring = deferring

    @cached_property
    def events(self) -> DeferredEvents[T]:
        """Calls of `events` that can be made later."""
        return DeferredEvents(self._deferring)
