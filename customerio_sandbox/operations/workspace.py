"""The workspace itself: its name, and who sends."""

from __future__ import annotations

from typing import Any

from .call import Call, answers
from .pages import page
from .records import asked, kept, shown

Json = Any


@answers("app", "listWorkspaces")
def workspaces(call: Call) -> Json:
    """Show the workspace."""
    counts = {
        "people": len(call.state.people),
        "messages_sent": sum("sent" in each.metrics for each in call.state.messages.values()),
    }
    return {"workspaces": [{**shown(each, "region"), **counts} for each in kept(call, "workspaces").values()]}


@answers("app", "listSenders")
def senders(call: Call) -> Json:
    """List sender identities."""
    every = list(kept(call, "sender_identities").values())
    items, following = page(call, every[::-1] if call.query.get("sort") == "desc" else every)
    return {"sender_identities": items, "next": following}


@answers("app", "getSender")
def sender(call: Call) -> Json:
    """Show a sender identity."""
    return {"sender_identity": asked(call, "sender_identities", "sender_id")}


@answers("app", "getSenderUsage")
def sender_usage(call: Call) -> Json:
    """Show who uses a sender identity: nothing of the sandbox does."""
    asked(call, "sender_identities", "sender_id")
    return {"campaigns": [], "sent_newsletters": [], "draft_newsletters": []}
