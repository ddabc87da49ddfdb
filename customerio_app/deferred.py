# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""The calls that can be made later: the methods of `Api` whose responses nothing has to wait for."""

from __future__ import annotations

from typing import Generic, TypeVar

from customerio_core import Deferring
from customerio_core.loading import cached_property

T = TypeVar("T")


class DeferredBroadcasts(Generic[T]):
    """Calls of `broadcasts` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.broadcasts import Broadcasts

        resource = Broadcasts(deferring)
        self.trigger = deferring.later(resource.trigger)


class DeferredMessages(Generic[T]):
    """Calls of `messages` that can be made later."""

    def __init__(self, deferring: Deferring[T]) -> None:
        from .resources.messages import Messages

        resource = Messages(deferring)
        self.send_email = deferring.later(resource.send_email)
        self.send_in_app = deferring.later(resource.send_in_app)
        self.send_inbox_message = deferring.later(resource.send_inbox_message)
        self.send_push = deferring.later(resource.send_push)
        self.send_sms = deferring.later(resource.send_sms)
        self.send_whatsapp = deferring.later(resource.send_whatsapp)


class DeferredApi(Generic[T]):
    """The calls of the API that can be made later; each returns what `deferring` makes of it."""

    def __init__(self, deferring: Deferring[T]) -> None:
        self._deferring = deferring

    @cached_property
    def broadcasts(self) -> DeferredBroadcasts[T]:
        """Calls of `broadcasts` that can be made later."""
        return DeferredBroadcasts(self._deferring)

    @cached_property
    def messages(self) -> DeferredMessages[T]:
        """Calls of `messages` that can be made later."""
        return DeferredMessages(self._deferring)
