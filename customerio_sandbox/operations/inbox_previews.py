"""Inbox previews: what an email looks like in the clients that people read mail with. Here it looks like one pixel."""

from __future__ import annotations

import hashlib
from typing import Any

from ..exchange import encode
from ..refusal import Refused
from ..state.model import Record
from .call import Call, answers, found
from .design_studio import email_of
from .pages import DEFAULT
from .pages import page as paged
from .records import kept

Json = Any
RUNS = "inbox_preview_runs"
CREDITS = 1_000
"""How many previews a workspace may order."""

_DAY = 86_400
CLIENTS: dict[str, Json] = {
    each["id"]: each
    for each in (
        {"id": "appmail17", "client": "Apple Mail 17", "os": "macOS 14", "category": "Application", "browser": ""},
        {"id": "ol365", "client": "Outlook 365", "os": "Windows 11", "category": "Application", "browser": ""},
        {"id": "iphone15", "client": "iPhone 15", "os": "iOS 17", "category": "Mobile", "browser": ""},
        {"id": "gmailapp", "client": "Gmail App", "os": "Android 14", "category": "Mobile", "browser": ""},
        {"id": "gmailnew_ch", "client": "Gmail", "os": "Windows 11", "category": "Web", "browser": "Chrome"},
    )
}


@answers("app", "listInboxPreviewClients")
def clients(call: Call) -> Json:
    """List the clients that previews can be made for."""
    return {"clients": list(CLIENTS.values())}


@answers("app", "getInboxPreviewCredits")
def credit(call: Call) -> Json:
    """Show how many previews can still be ordered."""
    left = CREDITS - sum(len(run["client_ids"]) for run in kept(call, RUNS).values())
    return {"credits": [{"credits_original": CREDITS, "credits_remaining": left, "expires_at": None, "tier": "free"}]}


@answers("app", "submitInboxPreview")
def submit(call: Call) -> Json:
    """Order previews. The same order on the same day is the one that is there."""
    email, ids = email_of(call), list(call.body["client_ids"])
    unknown = sorted(set(ids) - set(CLIENTS))
    if unknown:
        raise Refused(422, f"there is no email client {unknown[0]}", field="client_ids")
    order = hashlib.sha256(
        encode([email["id"], sorted(ids), email["content"], call.body.get("sample_data")])
    ).hexdigest()
    runs = kept(call, RUNS)
    for run in runs.values():
        if run["order"] == order and run["created_at"] // _DAY == call.now // _DAY:
            return {"run_id": run["run_id"], "replayed": True}
    if len(ids) > credit(call)["credits"][0]["credits_remaining"]:
        raise Refused(403, "there are not enough credits for these previews")
    number = call.store.number("inbox_preview")
    runs[str(number)] = {
        "run_id": number,
        "node_id": email["id"],
        "name": str(call.body.get("name") or email["name"]),
        "client_ids": ids,
        "created_at": call.now,
        "order": order,
    }
    return {"run_id": number, "replayed": False}


def _summary(call: Call, run: Record) -> Json:
    done = call.now >= run["created_at"] + call.store.settings.processing_seconds
    requested = len(run["client_ids"])
    ready = requested if done else 0
    return {
        **{name: run[name] for name in ("run_id", "name", "created_at")},
        "updated_at": run["created_at"],
        "is_processed": done,
        "total_previews_requested": requested,
        "total_previews_ready": ready,
        "total_previews_succeeded": ready,
        "total_previews_bounced": 0,
        "total_previews_cached": 0,
    }


def _asked(call: Call) -> Record:
    email, run = email_of(call), kept(call, RUNS).get(call.path["run_id"])
    record: Record = found(run if run and run["node_id"] == email["id"] else None, "run")
    return record


@answers("app", "getInboxPreviewJob")
def run(call: Call) -> Json:
    """Show the previews of an order."""
    record = _asked(call)
    summary = _summary(call, record)
    done = summary["is_processed"]

    def preview(id: str) -> Json:
        client = CLIENTS[id]
        pictures = {"thumbnail": _link(call, record, id), "full_thumbnail": _link(call, record, id)} if done else {}
        return {
            **{name: client[name] for name in ("browser", "category", "os")},
            "client_id": id,
            "display_name": client["client"],
            "cached": False,
            "status": "Complete" if done else "Processing",
            "screenshots": {"default": _link(call, record, id)} if done else {},
            **pictures,
        }

    return {**summary, "client_ids": record["client_ids"], "previews": [preview(id) for id in record["client_ids"]]}


def _link(call: Call, record: Record, client: str) -> str:
    place = f"emails/{record['node_id']}/inbox_previews/{record['run_id']}/captures/{client}"
    return f"{call.base_url()}/app/v1/design_studio/{place}"


@answers("app", "getInboxPreviewCapture")
def capture(call: Call) -> Json:
    """Show a picture: the engine has one for whatever is a picture."""
    record = _asked(call)
    found(call.path["client_id"] if call.path["client_id"] in record["client_ids"] else None, "capture")
    found(_summary(call, record)["is_processed"] or None, "capture")
    return None


@answers("app", "listInboxPreviewJobs")
def runs(call: Call) -> Json:
    """List orders, newest first."""
    node = call.query.get("node_id")
    every = [each for each in reversed(kept(call, RUNS).values()) if node in (None, each["node_id"])]
    page, following = paged(call, every, most=200, name="cursor")
    shown = [{**_summary(call, each), "node_id": each["node_id"], "node_count": 1} for each in page]
    limit = max(1, min(200, int(call.query.get("limit", DEFAULT))))
    return {"preview_jobs": shown, "meta": {"pagination": {"limit": limit, "next_cursor": following}}}
