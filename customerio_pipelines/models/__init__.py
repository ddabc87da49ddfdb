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
    "GroupRequest",
    "GroupTraits",
    "GroupTraitsDict",
    "GroupWithAnonymousId",
    "GroupWithUserId",
    "IdentifyRequest",
    "IdentifyWithAnonymousId",
    "IdentifyWithUserId",
    "MobileContext",
    "MobileContextDict",
    "PageProperties",
    "PagePropertiesDict",
    "PageRequest",
    "PageWithAnonymousId",
    "PageWithUserId",
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
    "WebContext",
    "WebContextDict",
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
        "TrackProperties": "track_properties",
        "TrackRequest": "track_request",
        "UserTraits": "user_traits",
        "WebContext": "web_context",
        "AnonymousTraitsDict": "anonymous_traits",
        "BatchScreenWithAnonymousIdDict": "batch_screen_with_anonymous_id",
        "BatchScreenWithUserIdDict": "batch_screen_with_user_id",
        "BatchTrackWithAnonymousIdDict": "batch_track_with_anonymous_id",
        "BatchTrackWithUserIdDict": "batch_track_with_user_id",
        "ContextDict": "context",
        "ContextAppDict": "context_app",
        "ContextCampaignDict": "context_campaign",
        "ContextDeviceDict": "context_device",
        "ContextNetworkDict": "context_network",
        "BatchCallDict": "batch_call",
        "ContextOsDict": "context_os",
        "ContextPageDict": "context_page",
        "GroupTraitsDict": "group_traits",
        "MobileContextDict": "mobile_context",
        "BatchGroupWithAnonymousIdDict": "batch_group_with_anonymous_id",
        "PagePropertiesDict": "page_properties",
        "SubscriptionPreferencesDict": "subscription_preferences",
        "TrackPropertiesDict": "track_properties",
        "BatchGroupWithUserIdDict": "batch_group_with_user_id",
        "UserTraitsDict": "user_traits",
        "WebContextDict": "web_context",
        "BatchIdentifyWithAnonymousIdDict": "batch_identify_with_anonymous_id",
        "BatchIdentifyWithUserIdDict": "batch_identify_with_user_id",
        "BatchPagePropertiesDict": "batch_page_properties",
        "BatchPageWithAnonymousIdDict": "batch_page_with_anonymous_id",
        "BatchPageWithUserIdDict": "batch_page_with_user_id",
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
