# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .context_app import ContextApp, ContextAppDict
    from .context_device import ContextDevice, ContextDeviceDict
    from .context_network import ContextNetwork, ContextNetworkDict
    from .context_os import ContextOs, ContextOsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class MobileContext(Model, open=True):
    """The circumstances of a call from an app. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    active: bool | Unset = UNSET
    """Whether the person is there now, rather than updated behind their back."""
    app: ContextApp | ContextAppDict | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    device: ContextDevice | ContextDeviceDict | Unset = UNSET
    ip: str | Unset = UNSET
    locale: str | Unset = UNSET
    """Such as `en-US`."""
    network: ContextNetwork | ContextNetworkDict | Unset = UNSET
    os: ContextOs | ContextOsDict | Unset = UNSET
    user_agent: str | Unset = attrs.field(default=UNSET, metadata={"wire": "userAgent"})


class MobileContextDict(TypedDict, total=False):
    """`MobileContext` as a dict."""

    active: bool
    """Whether the person is there now, rather than updated behind their back."""
    app: ContextApp | ContextAppDict
    channel: Literal["browser", "mobile", "server"]
    device: ContextDevice | ContextDeviceDict
    ip: str
    locale: str
    """Such as `en-US`."""
    network: ContextNetwork | ContextNetworkDict
    os: ContextOs | ContextOsDict
    userAgent: str
