"""Mistakes in handlers of webhooks. A type checker must complain about each line marked as an error, and no other.

Type-checked, never run.
"""

from customerio_app.webhooks import EmailClicked, EmailSent, PushSent, WebhookEvent
from customerio_client.webhooks import Webhooks


def arguments(body: str, raw: bytes, headers: dict[str, str]) -> None:
    Webhooks()  # error: a key
    Webhooks("key", tolerance="300")  # error: seconds
    Webhooks("key", seen="events.db")  # error: a store
    Webhooks("key", on_repeat="ignore")  # error: no such choice
    webhooks = Webhooks("key")
    webhooks.unwrap(body, headers)  # error: the raw bytes
    webhooks.unwrap(raw)  # error: headers
    webhooks.done("event")  # error: the event


def fields(event: WebhookEvent) -> None:
    match event:
        case EmailClicked(data=data):
            print(data.hreff)  # error: misspelt
            print(data.recipients)  # error: of push
        case EmailSent():
            print(event.data.link_id)  # error: of clicked
            print(event.data.campaign_id + 1)  # error: may be None
        case PushSent():
            print(event.data.recipients.device_id)  # error: a list
        case _:
            pass
