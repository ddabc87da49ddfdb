"""What can be wrong with a request that claims to be a webhook of Customer.io."""

from __future__ import annotations

from customerio_core import CustomerIOError


class WebhookError(CustomerIOError):
    """A request that is not handled as an event. Its message holds no key, no signature and nothing of the body."""


class InvalidSignature(WebhookError):
    """A request that is not from Customer.io, was changed, or is too old. The message says which check failed."""


class UnreadableEvent(WebhookError):
    """The request is from Customer.io, but its body is not a JSON object."""


class RepeatedEvent(WebhookError):
    """The event was handled before; raised with `on_repeat="raise"` only.

    Args:
        event_id: the id of the event.
    """

    def __init__(self, event_id: str) -> None:
        super().__init__(event_id)
        self.event_id = event_id

    def __str__(self) -> str:
        return f"the event {self.event_id} was handled before"
