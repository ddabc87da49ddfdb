# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class TrackProperties(Model, open=True):
    """Details of an event. The listed names belong to events that act on the workspace; any other is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    action_type: Literal["clicked_content", "viewed_content"] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "actionType"}
    )
    action_value: str | Unset = attrs.field(default=UNSET, metadata={"wire": "actionValue"})
    content_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "contentId"})
    delivery_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "deliveryId"})
    href: str | Unset = UNSET
    metric: Literal["clicked", "converted", "delivered", "opened"] | Unset = UNSET
    object_id: int | str | Unset = attrs.field(default=UNSET, metadata={"wire": "objectId"})
    object_type_id: int | str | Unset = attrs.field(default=UNSET, metadata={"wire": "objectTypeId"})
    reason: str | Unset = UNSET
    recipient: str | Unset = UNSET
    template_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "templateId"})


class TrackPropertiesDict(TypedDict, total=False):
    """`TrackProperties` as a dict."""

    actionType: Literal["clicked_content", "viewed_content"]
    actionValue: str
    contentId: int
    deliveryId: str
    href: str
    metric: Literal["clicked", "converted", "delivered", "opened"]
    objectId: int | str
    objectTypeId: int | str
    reason: str
    recipient: str
    templateId: int
