"""What the page reads: messages, people, segments, objects and requests, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
import nh3

from .engine import Engine
from .requests_log import LoggedRequest
from .state.model import Message, Person
from .state.store import Store
from .views import view

Json = Any
MOST = 200
"""How many of each are shown at once."""


def overview(engine: Engine, query: Mapping[str, str]) -> Json:
    """Return what the page shows at first: the newest of everything.

    Args:
        engine: whose state.
        query: `q` is what to search for.

    Returns:
        JSON.
    """
    store, wanted = engine.store, query.get("q", "").lower()
    messages = [
        each
        for each in reversed(store.state.messages.values())
        if _in(wanted, each.to, each.subject, each.plain, each.type, each.body)
    ]
    requests = [
        each
        for each in reversed(list(engine.log))
        if _in(wanted, each.call, each.target, str(each.status), *each.warnings)
        or (wanted and wanted in each.body.lower())
    ]
    return {
        "now": store.clock.time(),
        "messages": [_message(store, each) for each in messages[:MOST]],
        "people": people_found(store, query)["people"],
        "segments": [
            {
                "id": each.id,
                "name": each.name,
                "type": each.type,
                "members": [_who(one) for one in store.members(each)[:MOST]],
            }
            for each in store.state.segments.values()
            if _in(wanted, each.name)
        ],
        "objects": [
            {
                "type": each.object_type_id,
                "id": each.object_id,
                "attributes": each.attributes,
                "people": [_who(person) for person in store.related(each)],
            }
            for each in list(store.state.objects.values())[:MOST]
            if _in(wanted, each.object_id, *map(str, each.attributes.values()))
        ],
        "requests": [_request(each) for each in requests[:MOST]],
        "counts": {
            "messages": len(store.state.messages),
            "people": len(store.state.people),
            "segments": len(store.state.segments),
            "objects": len(store.state.objects),
            "requests": engine.log.count,
            "warnings": sum(len(each.warnings) for each in engine.log),
        },
        "webhooks": len(store.state.records.get("reporting_webhooks", {})),
    }


def _in(wanted: str, *texts: str) -> bool:
    return not wanted or any(wanted in text.lower() for text in texts)


def _who(person: Person) -> Json:
    return {"cio_id": person.cio_id, "name": person.email or person.id or person.cio_id}


def _message(store: Store, message: Message) -> Json:
    person = store.state.people.get(message.cio_id or "")
    return {**msgspec.to_builtins(message), "person": _who(person) if person else None}


def _request(entry: LoggedRequest) -> Json:
    return {
        "number": entry.number,
        "time": entry.time,
        "method": entry.method,
        "target": entry.target,
        "api": entry.api,
        "call": entry.call,
        "status": entry.status,
        "warnings": entry.warnings,
        "fault": entry.fault,
        "milliseconds": round(entry.milliseconds, 2),
    }


def request_page(engine: Engine, number: str) -> Json:
    """Return everything about a request.

    Args:
        engine: whose log.
        number: its number.

    Returns:
        JSON, or `None`.
    """
    for entry in engine.log:
        if str(entry.number) == number:
            return {**_request(entry), "body": entry.body, "response": entry.response, "python": entry.python}
    return None


def people_found(store: Store, query: Mapping[str, str]) -> Json:
    """Return people whose identifiers or attributes have a text.

    Args:
        store: the state.
        query: `q` is the text.

    Returns:
        JSON.
    """
    wanted = query.get("q", "").lower()
    people = [
        {
            **_who(person),
            "id": person.id,
            "email": person.email,
            "attributes": person.attributes,
            "unsubscribed": person.unsubscribed,
            "created_at": person.created_at,
        }
        for person in reversed(store.state.people.values())
        if _in(wanted, person.id or "", person.email or "", person.cio_id, *map(str, person.attributes.values()))
    ]
    return {"people": people[:MOST]}


def person_page(store: Store, cio_id: str) -> Json:
    """Return everything about a person.

    Args:
        store: the state.
        cio_id: the person.

    Returns:
        JSON, or `None`.
    """
    person = store.state.people.get(cio_id)
    if person is None:
        return None
    known = view(store, person)
    activities = [each for each in store.state.activities if each.cio_id == cio_id]
    return {
        "cio_id": known.cio_id,
        "id": known.id,
        "email": known.email,
        "attributes": known.attributes,
        "timestamps": known.timestamps,
        "unsubscribed": known.unsubscribed,
        "topics": known.topics,
        "devices": msgspec.to_builtins(known.devices),
        "segments": known.segments,
        "objects": [
            {"type": type, "id": id, "attributes": attributes} for (type, id), attributes in known.objects.items()
        ],
        "timeline": [msgspec.to_builtins(each) for each in reversed(activities[-MOST:])],
    }


_TAGS = nh3.ALLOWED_TAGS | {"style", "center", "font", "main", "section", "header", "footer", "article", "nav"}
_ATTRIBUTES = {
    "*": {"style", "class", "id", "align", "valign", "width", "height", "bgcolor", "dir", "lang", "title", "role"},
    "a": {"href", "name"},
    "img": {"src", "alt", "border"},
    "table": {"cellpadding", "cellspacing", "border"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "font": {"color", "face", "size"},
    "body": {"background"},
}


def message_html(store: Store, id: str) -> str | None:
    """Return the content of a message as a page of its own, without anything that can run.

    Args:
        store: the state.
        id: the message.

    Returns:
        HTML, or `None`.
    """
    message = store.state.messages.get(id)
    if message is None:
        return None
    clean = nh3.clean(
        message.body,
        tags=_TAGS,
        clean_content_tags={"script", "noscript", "template", "iframe", "object", "embed", "title"},
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "tel", "data"},
        link_rel="noopener noreferrer",
    )
    return (
        "<!doctype html><html><head><meta charset='utf-8'><base target='_blank'><title>Message</title>"
        "<style>body{margin:16px;font:15px/1.5 system-ui,sans-serif;color:#1c1e21;background:#fff;"
        "overflow-wrap:anywhere}img{max-width:100%}</style></head><body>" + clean + "</body></html>"
    )
