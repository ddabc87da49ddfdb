# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .track_with_anonymous_id import TrackWithAnonymousId
    from .track_with_group_id import TrackWithGroupId
    from .track_with_user_id import TrackWithUserId

if TYPE_CHECKING:
    TrackRequest: TypeAlias = TrackWithUserId | TrackWithAnonymousId | TrackWithGroupId
    """Body of `track`."""
else:  # a text, so that no class of it is loaded before it is needed
    TrackRequest = "TrackWithUserId | TrackWithAnonymousId | TrackWithGroupId"
