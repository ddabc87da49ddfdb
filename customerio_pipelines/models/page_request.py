# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .page_with_anonymous_id import PageWithAnonymousId
    from .page_with_user_id import PageWithUserId

if TYPE_CHECKING:
    PageRequest: TypeAlias = PageWithUserId | PageWithAnonymousId
    """A person and the page they saw."""
else:  # a text, so that no class of it is loaded before it is needed
    PageRequest = "PageWithUserId | PageWithAnonymousId"
