# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .group_with_anonymous_id import GroupWithAnonymousId
    from .group_with_user_id import GroupWithUserId

if TYPE_CHECKING:
    GroupRequest: TypeAlias = GroupWithUserId | GroupWithAnonymousId
    """A person and the group they belong to."""
else:  # a text, so that no class of it is loaded before it is needed
    GroupRequest = "GroupWithUserId | GroupWithAnonymousId"
