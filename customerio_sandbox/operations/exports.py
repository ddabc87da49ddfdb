"""Exports: a CSV file behind a signed link that expires."""

from __future__ import annotations

import csv
import hmac
from hashlib import sha256
from io import StringIO
from typing import Any

from ..state.model import Export, Message
from ..state.store import Store
from .call import Call, answers, found

Json = Any
PATH = "/_sandbox/exports"
"""Where the files are, below the address of the sandbox."""

_DELIVERY_COLUMNS = (
    "delivery_id", "type", "recipient", "subject", "customer_id", "email", "cio_id", "created", "sent", "delivered",
    "opened", "clicked", "converted", "bounced", "failed", "unsubscribed",
)  # fmt: skip


def _shown(call: Call, export: Export) -> Json:
    done = export.ready_at <= call.store.clock.time()
    return {
        "id": export.id,
        "deduplicate_id": f"{export.id}:{export.created_at}",
        "type": export.type,
        "description": export.description,
        "status": "failed" if export.failed else "done" if done else "pending",
        "failed": export.failed,
        "total": export.total if done else 0,
        "downloads": export.downloads,
        "created_at": export.created_at,
        "updated_at": int(export.ready_at) if done else export.created_at,
        "user_id": 1,
        "user_email": "sandbox@example.com",
    }


def _table(columns: list[str], rows: list[dict[str, Json]]) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n", extrasaction="ignore", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def keep(store: Store, type: str, description: str, columns: list[str], rows: list[dict[str, Json]]) -> Export:
    """Make an export.

    Args:
        store: the state.
        type: what is exported.
        description: what it holds.
        columns: the columns of its file.
        rows: the rows.

    Returns:
        The export.
    """
    export = Export(
        store.number("export"),
        type,
        description,
        content=_table(columns, rows),
        total=len(rows),
        created_at=store.now,
        ready_at=store.clock.time() + store.settings.processing_seconds,
    )
    store.state.exports[str(export.id)] = export
    return export


@answers("app", "exportPeopleData")
def people(call: Call) -> Json:
    """Export people."""
    rows = [
        {**{name: _cell(value) for name, value in person.attributes.items()}, **call.store.identifiers(person)}
        for person in call.store.search(call.body["filters"])
    ]
    names = {name for row in rows for name in row} - {"id", "email", "cio_id"}
    export = keep(call.store, "customers", "People", ["id", "email", "cio_id", *sorted(names)], rows)
    return {"export": {**_shown(call, export), "status": "pending", "total": 0}}


def _cell(value: Json) -> Json:
    return ("true" if value else "false") if isinstance(value, bool) else value


@answers("app", "exportDeliveriesData")
def deliveries(call: Call) -> Json:
    """Export messages of a newsletter, a campaign, an action or a transactional message."""
    body = call.body
    start, end = body.get("start", 0), body.get("end", 1 << 62)

    def fits(message: Message) -> bool:
        template = body.get("transactional_message_id")
        return (
            start <= message.created <= end
            and (template is None or message.template == str(template))
            and all(
                getattr(message, name) == body[name]
                for name in ("newsletter_id", "campaign_id", "action_id")
                if name in body
            )
            and ("metric" not in body or body["metric"] in {"created", *message.metrics})
            and (body.get("drafts", False) or message.state != "drafted")
        )

    attributes = [str(name) for name in body.get("attributes") or ()]
    rows = [_delivery(call, message, attributes) for message in call.state.messages.values() if fits(message)]
    export = keep(call.store, "deliveries", "Deliveries", [*_DELIVERY_COLUMNS, *attributes], rows)
    return {"export": {**_shown(call, export), "status": "pending", "total": 0}}


def _delivery(call: Call, message: Message, attributes: list[str]) -> dict[str, Json]:
    person = call.state.people.get(message.cio_id or "")
    known = call.store.everything(person) if person else {}
    return {
        "delivery_id": message.id,
        "type": message.type,
        "recipient": message.to,
        "subject": message.subject,
        "customer_id": known.get("id", ""),
        "email": known.get("email", ""),
        "cio_id": message.cio_id or "",
        "created": message.created,
        **message.metrics,
        **{name: _cell(known.get(name, "")) for name in attributes},
    }


@answers("app", "listExports")
def exports(call: Call) -> Json:
    """List exports, newest first."""
    return {"exports": [_shown(call, each) for each in reversed(call.state.exports.values())]}


def _asked(call: Call) -> Export:
    export: Export = found(call.state.exports.get(call.path["export_id"]), "export")
    return export


@answers("app", "getExport")
def export(call: Call) -> Json:
    """Show how far an export is."""
    return {"export": _shown(call, _asked(call))}


@answers("app", "downloadExport")
def download(call: Call) -> Json:
    """Give a link to the file of an export."""
    one = _asked(call)
    found(one if one.ready_at <= call.store.clock.time() and not one.failed else None, "file")
    one.downloads += 1
    expires = call.now + call.store.settings.link_seconds
    query = f"expires={expires}&signature={_signature(call.store, one.id, expires)}"
    return {"url": f"{call.base_url()}{PATH}/{one.id}.csv?{query}"}


def _signature(store: Store, id: int, expires: int) -> str:
    return hmac.new(store.settings.signing_key.encode(), f"export:{id}:{expires}".encode(), sha256).hexdigest()


def file_behind(store: Store, id: str, expires: str, signature: str) -> str | None:
    """Return the file behind a signed link.

    Args:
        store: the state.
        id: the export's id.
        expires: when the link ends, unix seconds.
        signature: what proves that the sandbox made the link.

    Returns:
        CSV, or `None` where the link is too old or forged.
    """
    export = store.state.exports.get(id)
    if export is None or not expires.isdigit() or int(expires) < store.now:
        return None
    return export.content if hmac.compare_digest(signature, _signature(store, export.id, int(expires))) else None
