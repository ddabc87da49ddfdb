"""Reporting webhooks, as the App API makes and shows them."""

from __future__ import annotations

from typing import Any

from .call import Call, answers
from .records import add, asked, kept

Json = Any


@answers("app", "listWebhooks")
def webhooks(call: Call) -> Json:
    """List reporting webhooks."""
    return {"reporting_webhooks": list(kept(call, "reporting_webhooks").values())}


@answers("app", "createWebhook")
def create(call: Call) -> Json:
    """Make a reporting webhook."""
    fields = {name: value for name, value in call.body.items() if name != "id"}
    return add(
        call, "reporting_webhooks", {"disabled": False, "full_resolution": False, "with_content": False, **fields}
    )


@answers("app", "getWebhook")
def webhook(call: Call) -> Json:
    """Show a reporting webhook."""
    return asked(call, "reporting_webhooks", "webhook_id")


@answers("app", "updateWebhook")
def update(call: Call) -> Json:
    """Change a reporting webhook."""
    record = asked(call, "reporting_webhooks", "webhook_id")
    record |= {name: value for name, value in call.body.items() if name != "id"}
    return record


@answers("app", "deleteWebhook")
def delete(call: Call) -> Json:
    """Delete a reporting webhook, and what it has not got yet."""
    record = asked(call, "reporting_webhooks", "webhook_id")
    del kept(call, "reporting_webhooks")[str(record["id"])]
    call.state.outbox = [each for each in call.state.outbox if each.webhook_id != record["id"]]
    return None
