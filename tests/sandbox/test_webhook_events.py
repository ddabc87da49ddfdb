"""Events of reporting webhooks: our own receiver verifies and reads each kind that the sandbox sends."""

from __future__ import annotations

import pytest

from customerio_app.webhooks import UnknownEvent
from customerio_client.webhooks import Webhooks
from customerio_sandbox import Sandbox
from customerio_sandbox.contract import document
from customerio_sandbox.exchange import encode
from customerio_sandbox.outbox import signature
from tests.sandbox.conftest import Apis

NAMES = document("app")["components"]["schemas"]["WebhookEventName"]["enum"]
SENT = {
    "email": ("/v1/send/email", {"to": "ada@example.com", "body": '<a href="https://example.com/a">a</a>'}),
    "push": ("/v1/send/push", {"to": "all"}),
    "sms": ("/v1/send/sms", {"to": "+15551234567"}),
    "whatsapp": ("/v1/send/whatsapp", {"to": "+15551234567"}),
    "in_app": ("/v1/send/in_app", {}),
}
KINDS = [name for name in NAMES if name.rpartition("_")[0] in SENT and not name.endswith(("_replied", "_deferred"))]


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_is_verified_and_read(seeded: Sandbox, kind: str) -> None:
    channel, _, metric = kind.rpartition("_")
    http = Apis(seeded)
    hook = {"name": "h", "endpoint": "https://example.com/h", "events": [kind], "with_content": True}
    assert http.app.post("/v1/reporting_webhooks", json=hook).status_code == 200
    path, fields = SENT[channel]
    sent = http.app.post(path, json={"identifiers": {"id": "1"}, "transactional_message_id": 1, **fields})
    seeded.deliver(sent.json()["delivery_id"], metric)
    event = seeded.engine.store.state.outbox[0].event
    now = seeded.engine.store.now
    body = encode(event)
    key = seeded.settings.signing_key
    headers = {"X-CIO-Timestamp": str(now), "X-CIO-Signature": signature(key, now, body)}
    read = Webhooks(key).unwrap(body, headers)
    assert not isinstance(read, UnknownEvent)
    assert (read.object_type, read.metric) == (channel, metric)


def test_changes_of_a_subscription_are_told(seeded: Sandbox) -> None:
    http = Apis(seeded)
    events = [name for name in NAMES if name.startswith("customer_")]
    http.app.post("/v1/reporting_webhooks", json={"name": "h", "endpoint": "https://example.com/h", "events": events})
    http.identify("1", unsubscribed=True)
    http.identify("1", unsubscribed=True)
    http.identify("1", unsubscribed=False, cio_subscription_preferences={"topics": {"topic_1": False}})
    told = [each.event for each in seeded.engine.store.state.outbox]
    assert [event["metric"] for event in told] == [
        "unsubscribed", "subscribed", "cio_subscription_preferences_changed",
    ]  # fmt: skip
    key, now = seeded.settings.signing_key, seeded.engine.store.now
    for event in told:
        body = encode(event)
        headers = {"X-CIO-Timestamp": str(now), "X-CIO-Signature": signature(key, now, body)}
        assert not isinstance(Webhooks(key).unwrap(body, headers), UnknownEvent)
