# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioLinkTarget(Model):
    """The message that sends a Design Studio email, by `type` and the id that goes with it."""

    type: Literal["campaign_action", "newsletter", "transactional_message"] | str
    action_id: int | Unset = UNSET
    newsletter_id: int | Unset = UNSET
    transactional_message_id: int | Unset = UNSET


class StudioLinkTargetDict(TypedDict, total=False):
    """`StudioLinkTarget` as a dict."""

    type: Required[Literal["campaign_action", "newsletter", "transactional_message"]]
    action_id: int
    newsletter_id: int
    transactional_message_id: int
