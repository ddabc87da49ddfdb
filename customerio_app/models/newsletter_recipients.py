# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .newsletter_attribute_condition import NewsletterAttributeCondition, NewsletterAttributeConditionDict
    from .segment_ref import SegmentRef, SegmentRefDict


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterRecipients(Model):
    """The audience of a newsletter: one condition, or several combined."""

    and_: Sequence[NewsletterRecipients | NewsletterRecipientsDict] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "and"}
    )
    attribute: NewsletterAttributeCondition | NewsletterAttributeConditionDict | Unset = UNSET
    not_: NewsletterRecipients | NewsletterRecipientsDict | Unset = attrs.field(default=UNSET, metadata={"wire": "not"})
    or_: Sequence[NewsletterRecipients | NewsletterRecipientsDict] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "or"}
    )
    segment: SegmentRef | SegmentRefDict | Unset = UNSET


NewsletterRecipientsDict = TypedDict(
    "NewsletterRecipientsDict",
    {
        "and": "Sequence[NewsletterRecipients | NewsletterRecipientsDict]",
        "attribute": "NewsletterAttributeCondition | NewsletterAttributeConditionDict",
        "not": "NewsletterRecipients | NewsletterRecipientsDict",
        "or": "Sequence[NewsletterRecipients | NewsletterRecipientsDict]",
        "segment": "SegmentRef | SegmentRefDict",
    },
    total=False,
)
