# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .context_app import ContextApp
    from .context_campaign import ContextCampaign
    from .context_device import ContextDevice
    from .context_network import ContextNetwork
    from .context_os import ContextOs
    from .context_page import ContextPage


@attrs.define(kw_only=True, slots=False, repr=False)
class Context(Model):
    """Part of `BatchIdentifyWithAnonymousId`, part of `BatchIdentifyWithUserId` and 8 more."""

    active: bool | Unset = UNSET
    app: ContextApp | Unset = UNSET
    campaign: ContextCampaign | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    device: ContextDevice | Unset = UNSET
    ip: str | Unset = UNSET
    locale: str | Unset = UNSET
    network: ContextNetwork | Unset = UNSET
    os: ContextOs | Unset = UNSET
    page: ContextPage | Unset = UNSET
    user_agent: str | Unset = attrs.field(default=UNSET, metadata={"wire": "userAgent"})
