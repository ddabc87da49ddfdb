# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .batch_group_with_anonymous_id import BatchGroupWithAnonymousId
    from .batch_group_with_user_id import BatchGroupWithUserId
    from .batch_identify_with_anonymous_id import BatchIdentifyWithAnonymousId
    from .batch_identify_with_user_id import BatchIdentifyWithUserId
    from .batch_page_with_anonymous_id import BatchPageWithAnonymousId
    from .batch_page_with_user_id import BatchPageWithUserId
    from .batch_screen_with_anonymous_id import BatchScreenWithAnonymousId
    from .batch_screen_with_user_id import BatchScreenWithUserId
    from .batch_track_with_anonymous_id import BatchTrackWithAnonymousId
    from .batch_track_with_user_id import BatchTrackWithUserId

BatchCall: TypeAlias = "BatchIdentifyWithUserId | BatchIdentifyWithAnonymousId | BatchTrackWithUserId | BatchTrackWithAnonymousId | BatchPageWithUserId | BatchPageWithAnonymousId | BatchScreenWithUserId | BatchScreenWithAnonymousId | BatchGroupWithUserId | BatchGroupWithAnonymousId"
"""Part of `BatchRequest`."""
