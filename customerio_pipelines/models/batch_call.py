# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .batch_group_with_anonymous_id import BatchGroupWithAnonymousId, BatchGroupWithAnonymousIdDict
    from .batch_group_with_user_id import BatchGroupWithUserId, BatchGroupWithUserIdDict
    from .batch_identify_with_anonymous_id import BatchIdentifyWithAnonymousId, BatchIdentifyWithAnonymousIdDict
    from .batch_identify_with_user_id import BatchIdentifyWithUserId, BatchIdentifyWithUserIdDict
    from .batch_page_with_anonymous_id import BatchPageWithAnonymousId, BatchPageWithAnonymousIdDict
    from .batch_page_with_user_id import BatchPageWithUserId, BatchPageWithUserIdDict
    from .batch_screen_with_anonymous_id import BatchScreenWithAnonymousId, BatchScreenWithAnonymousIdDict
    from .batch_screen_with_user_id import BatchScreenWithUserId, BatchScreenWithUserIdDict
    from .batch_track_with_anonymous_id import BatchTrackWithAnonymousId, BatchTrackWithAnonymousIdDict
    from .batch_track_with_user_id import BatchTrackWithUserId, BatchTrackWithUserIdDict

if TYPE_CHECKING:
    BatchCall: TypeAlias = (
        BatchIdentifyWithUserId
        | BatchIdentifyWithAnonymousId
        | BatchTrackWithUserId
        | BatchTrackWithAnonymousId
        | BatchPageWithUserId
        | BatchPageWithAnonymousId
        | BatchScreenWithUserId
        | BatchScreenWithAnonymousId
        | BatchGroupWithUserId
        | BatchGroupWithAnonymousId
    )
    """One call in a batch, by its `type`."""
    BatchCallDict: TypeAlias = (
        BatchIdentifyWithUserIdDict
        | BatchIdentifyWithAnonymousIdDict
        | BatchTrackWithUserIdDict
        | BatchTrackWithAnonymousIdDict
        | BatchPageWithUserIdDict
        | BatchPageWithAnonymousIdDict
        | BatchScreenWithUserIdDict
        | BatchScreenWithAnonymousIdDict
        | BatchGroupWithUserIdDict
        | BatchGroupWithAnonymousIdDict
    )
else:  # a text, so that no class of it is loaded before it is needed
    BatchCall = "BatchIdentifyWithUserId | BatchIdentifyWithAnonymousId | BatchTrackWithUserId | BatchTrackWithAnonymousId | BatchPageWithUserId | BatchPageWithAnonymousId | BatchScreenWithUserId | BatchScreenWithAnonymousId | BatchGroupWithUserId | BatchGroupWithAnonymousId"
    BatchCallDict = "BatchIdentifyWithUserIdDict | BatchIdentifyWithAnonymousIdDict | BatchTrackWithUserIdDict | BatchTrackWithAnonymousIdDict | BatchPageWithUserIdDict | BatchPageWithAnonymousIdDict | BatchScreenWithUserIdDict | BatchScreenWithAnonymousIdDict | BatchGroupWithUserIdDict | BatchGroupWithAnonymousIdDict"
