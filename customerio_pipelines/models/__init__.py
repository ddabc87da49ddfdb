# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""Every schema of the API. Each is loaded when it is asked for, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alias_request import AliasRequest as AliasRequest
    from .anonymous_traits import AnonymousTraits as AnonymousTraits
    from .batch_call import BatchCall as BatchCall
    from .batch_group_with_anonymous_id import BatchGroupWithAnonymousId as BatchGroupWithAnonymousId
    from .batch_group_with_user_id import BatchGroupWithUserId as BatchGroupWithUserId
    from .batch_identify_with_anonymous_id import BatchIdentifyWithAnonymousId as BatchIdentifyWithAnonymousId
    from .batch_identify_with_user_id import BatchIdentifyWithUserId as BatchIdentifyWithUserId
    from .batch_page_properties import BatchPageProperties as BatchPageProperties
    from .batch_page_with_anonymous_id import BatchPageWithAnonymousId as BatchPageWithAnonymousId
    from .batch_page_with_user_id import BatchPageWithUserId as BatchPageWithUserId
    from .batch_request import BatchRequest as BatchRequest
    from .batch_screen_with_anonymous_id import BatchScreenWithAnonymousId as BatchScreenWithAnonymousId
    from .batch_screen_with_user_id import BatchScreenWithUserId as BatchScreenWithUserId
    from .batch_track_with_anonymous_id import BatchTrackWithAnonymousId as BatchTrackWithAnonymousId
    from .batch_track_with_user_id import BatchTrackWithUserId as BatchTrackWithUserId
    from .context import Context as Context
    from .context_app import ContextApp as ContextApp
    from .context_campaign import ContextCampaign as ContextCampaign
    from .context_device import ContextDevice as ContextDevice
    from .context_network import ContextNetwork as ContextNetwork
    from .context_os import ContextOs as ContextOs
    from .context_page import ContextPage as ContextPage
    from .group_request import GroupRequest as GroupRequest
    from .group_traits import GroupTraits as GroupTraits
    from .group_with_anonymous_id import GroupWithAnonymousId as GroupWithAnonymousId
    from .group_with_user_id import GroupWithUserId as GroupWithUserId
    from .identify_request import IdentifyRequest as IdentifyRequest
    from .identify_with_anonymous_id import IdentifyWithAnonymousId as IdentifyWithAnonymousId
    from .identify_with_user_id import IdentifyWithUserId as IdentifyWithUserId
    from .mobile_context import MobileContext as MobileContext
    from .page_properties import PageProperties as PageProperties
    from .page_request import PageRequest as PageRequest
    from .page_with_anonymous_id import PageWithAnonymousId as PageWithAnonymousId
    from .page_with_user_id import PageWithUserId as PageWithUserId
    from .screen_request import ScreenRequest as ScreenRequest
    from .screen_with_anonymous_id import ScreenWithAnonymousId as ScreenWithAnonymousId
    from .screen_with_user_id import ScreenWithUserId as ScreenWithUserId
    from .subscription_preferences import SubscriptionPreferences as SubscriptionPreferences
    from .track_request import TrackRequest as TrackRequest
    from .track_with_anonymous_id import TrackWithAnonymousId as TrackWithAnonymousId
    from .track_with_group_id import TrackWithGroupId as TrackWithGroupId
    from .track_with_user_id import TrackWithUserId as TrackWithUserId
    from .user_traits import UserTraits as UserTraits
    from .web_context import WebContext as WebContext

__all__ = [
    "AliasRequest",
    "AnonymousTraits",
    "BatchCall",
    "BatchGroupWithAnonymousId",
    "BatchGroupWithUserId",
    "BatchIdentifyWithAnonymousId",
    "BatchIdentifyWithUserId",
    "BatchPageProperties",
    "BatchPageWithAnonymousId",
    "BatchPageWithUserId",
    "BatchRequest",
    "BatchScreenWithAnonymousId",
    "BatchScreenWithUserId",
    "BatchTrackWithAnonymousId",
    "BatchTrackWithUserId",
    "Context",
    "ContextApp",
    "ContextCampaign",
    "ContextDevice",
    "ContextNetwork",
    "ContextOs",
    "ContextPage",
    "GroupRequest",
    "GroupTraits",
    "GroupWithAnonymousId",
    "GroupWithUserId",
    "IdentifyRequest",
    "IdentifyWithAnonymousId",
    "IdentifyWithUserId",
    "MobileContext",
    "PageProperties",
    "PageRequest",
    "PageWithAnonymousId",
    "PageWithUserId",
    "ScreenRequest",
    "ScreenWithAnonymousId",
    "ScreenWithUserId",
    "SubscriptionPreferences",
    "TrackRequest",
    "TrackWithAnonymousId",
    "TrackWithGroupId",
    "TrackWithUserId",
    "UserTraits",
    "WebContext",
]

if not TYPE_CHECKING:
    _MODULES = {
        "AliasRequest": "alias_request",
        "AnonymousTraits": "anonymous_traits",
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
        "Context": "context",
        "ContextApp": "context_app",
        "ContextCampaign": "context_campaign",
        "ContextDevice": "context_device",
        "ContextNetwork": "context_network",
        "ContextOs": "context_os",
        "ContextPage": "context_page",
        "GroupRequest": "group_request",
        "GroupTraits": "group_traits",
        "GroupWithAnonymousId": "group_with_anonymous_id",
        "GroupWithUserId": "group_with_user_id",
        "IdentifyRequest": "identify_request",
        "IdentifyWithAnonymousId": "identify_with_anonymous_id",
        "IdentifyWithUserId": "identify_with_user_id",
        "MobileContext": "mobile_context",
        "PageProperties": "page_properties",
        "PageRequest": "page_request",
        "PageWithAnonymousId": "page_with_anonymous_id",
        "PageWithUserId": "page_with_user_id",
        "ScreenRequest": "screen_request",
        "ScreenWithAnonymousId": "screen_with_anonymous_id",
        "ScreenWithUserId": "screen_with_user_id",
        "SubscriptionPreferences": "subscription_preferences",
        "TrackRequest": "track_request",
        "TrackWithAnonymousId": "track_with_anonymous_id",
        "TrackWithGroupId": "track_with_group_id",
        "TrackWithUserId": "track_with_user_id",
        "UserTraits": "user_traits",
        "WebContext": "web_context",
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
