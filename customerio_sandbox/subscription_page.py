"""The page on which a person chooses what to be sent: what the vendor calls the subscription center."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from .operations.subscriptions import is_subscribed, topics_of
from .state.model import Person
from .state.store import Store

Json = Any
POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"


def page(store: Store, person: Person, *, saved: bool = False) -> str:
    """Write the page of a person.

    Args:
        store: the state.
        person: the person.
        saved: whether to say that a choice was kept.

    Returns:
        HTML without script.
    """
    boxes = [
        _box(f"topic:{topic['identifier']}", str(topic["name"]), is_subscribed(person, topic))
        for topic in topics_of(store)
    ]
    note = "<p role=status>Your preferences are saved.</p>" if saved else ""
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>Subscription preferences</title><h1>Subscription preferences</h1>"
        f"<p>{escape(_called(person))}</p>{note}"
        f"<form method=post>{''.join(boxes)}"
        f"<hr>{_box('unsubscribed', 'Unsubscribe from everything', person.unsubscribed)}"
        "<p><button>Save</button></p></form></html>"
    )


def _called(person: Person) -> str:
    return person.email or person.id or person.cio_id


def _box(name: str, label: str, checked: bool) -> str:
    mark = " checked" if checked else ""
    return f'<p><label><input type=checkbox name="{escape(name)}"{mark}> {escape(label)}</label></p>'


def choice(store: Store, form: Mapping[str, Json]) -> dict[str, Json]:
    """Read what a person chose.

    Args:
        store: the state.
        form: the fields of the form: those of boxes that are checked.

    Returns:
        `topics` and `unsubscribed`.
    """
    topics = {str(topic["identifier"]): f"topic:{topic['identifier']}" in form for topic in topics_of(store)}
    return {"topics": topics, "unsubscribed": "unsubscribed" in form}
