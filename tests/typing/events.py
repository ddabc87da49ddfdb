"""Events of webhooks as a handler reads them: every line passes mypy --strict and pyright strict. Never run."""

from typing import Literal, assert_type

from customerio_app.models import EmailClickedData, WebhookIdentifiers
from customerio_app.webhooks import (
    CustomerSubscribed,
    EmailBounced,
    EmailClicked,
    EmailSent,
    PushBounced,
    SmsClicked,
    SmsReplied,
    UnknownEvent,
    WebhookEvent,
    WhatsAppReplied,
    read_event,
)
from customerio_client.webhooks import FileSeen, MemorySeen, RedisSeen, Webhooks

webhooks = Webhooks.from_env(seen=FileSeen("events.db"), tolerance=None)
webhooks = Webhooks(["new", "old"], seen=MemorySeen(), on_repeat="raise")
webhooks = Webhooks("key", seen=RedisSeen("redis://localhost"))


def receive(body: bytes, environ: dict[str, object], pairs: list[tuple[bytes, bytes]]) -> None:
    webhooks.verify(body, environ)
    event = webhooks.unwrap(memoryview(body), pairs)
    assert_type(event, WebhookEvent | UnknownEvent)
    assert_type(event.event_id, str)
    assert_type(event.timestamp, int)
    assert_type(event.repeated, bool)
    webhooks.done(event)
    assert_type(webhooks.sign(body, at=1.5), dict[str, str])


def by_match(event: WebhookEvent | UnknownEvent) -> str | None:
    match event:
        case EmailClicked(data=data):
            assert_type(data, EmailClickedData)
            assert_type(data.identifiers, WebhookIdentifiers)
            return data.href
        case EmailBounced() | EmailSent():
            assert_type(event.object_type, Literal["email"])
            return event.data.recipient
        case SmsReplied(data=data) | WhatsAppReplied(data=data):
            return data.to
        case PushBounced():
            return event.data.recipients[0].failure_message
        case CustomerSubscribed():
            return event.data.email_address
        case UnknownEvent():
            return str(event.extra)
        case _:
            return event.metric


def by_constants(event: WebhookEvent) -> None:
    if event.metric == "clicked" and event.object_type == "email":
        assert_type(event, EmailClicked)
        print(event.data.href)
    if event.metric == "clicked" and event.object_type == "sms":
        assert_type(event, SmsClicked)


def made() -> None:
    event = EmailClicked.from_dict({"event_id": "1"})
    assert_type(event, EmailClicked)
    assert_type(read_event({}), WebhookEvent | UnknownEvent)
