# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .identify_with_anonymous_id import IdentifyWithAnonymousId
    from .identify_with_user_id import IdentifyWithUserId

if TYPE_CHECKING:
    IdentifyRequest: TypeAlias = IdentifyWithUserId | IdentifyWithAnonymousId
    """A person and their traits."""
else:  # a text, so that no class of it is loaded before it is needed
    IdentifyRequest = "IdentifyWithUserId | IdentifyWithAnonymousId"
