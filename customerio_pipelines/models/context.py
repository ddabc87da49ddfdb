# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .context_app import ContextApp, ContextAppDict
    from .context_campaign import ContextCampaign, ContextCampaignDict
    from .context_device import ContextDevice, ContextDeviceDict
    from .context_network import ContextNetwork, ContextNetworkDict
    from .context_os import ContextOs, ContextOsDict
    from .context_page import ContextPage, ContextPageDict


@attrs.define(kw_only=True, slots=False, repr=False)
class Context(Model, open=True):
    """The circumstances of a call: device, app, page, campaign and the like. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    active: bool | Unset = UNSET
    """Whether the person is there now, rather than updated behind their back."""
    app: ContextApp | ContextAppDict | Unset = UNSET
    campaign: ContextCampaign | ContextCampaignDict | Mapping[str, str] | Unset = UNSET
    """Where the person came from, as the UTM parameters say."""
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    device: ContextDevice | ContextDeviceDict | Unset = UNSET
    ip: str | Unset = UNSET
    locale: str | Unset = UNSET
    """Such as `en-US`."""
    network: ContextNetwork | ContextNetworkDict | Unset = UNSET
    os: ContextOs | ContextOsDict | Unset = UNSET
    page: ContextPage | ContextPageDict | Unset = UNSET
    user_agent: str | Unset = attrs.field(default=UNSET, metadata={"wire": "userAgent"})


class ContextDict(TypedDict, total=False):
    """`Context` as a dict."""

    active: bool
    """Whether the person is there now, rather than updated behind their back."""
    app: ContextApp | ContextAppDict
    campaign: ContextCampaign | ContextCampaignDict | Mapping[str, str]
    """Where the person came from, as the UTM parameters say."""
    channel: Literal["browser", "mobile", "server"]
    device: ContextDevice | ContextDeviceDict
    ip: str
    locale: str
    """Such as `en-US`."""
    network: ContextNetwork | ContextNetworkDict
    os: ContextOs | ContextOsDict
    page: ContextPage | ContextPageDict
    userAgent: str
