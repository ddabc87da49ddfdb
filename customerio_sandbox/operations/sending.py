"""Transactional messages: email, push, SMS, in-app, inbox and WhatsApp; and the templates behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import msgspec

from ..exchange import elements, members
from ..refusal import Refused
from ..state.model import Message, Person
from ..state.store import IDENTIFIERS, Store
from .call import Call, answers
from .content import find_links, plain_text
from .deliveries import note, send
from .people import block_key, identifier_of
from .templates import render, snippets, variables

Json = Any
MAIL = ("to", "from", "reply_to", "bcc", "preheader", "subject", "body", "body_plain")


@answers("app", "sendEmail")
def send_email(call: Call) -> Json:
    """Send an email."""
    return queued(call, "email", {name: call.body[name] for name in MAIL if call.body.get(name) is not None})


@answers("app", "sendSMS")
def send_sms(call: Call) -> Json:
    """Send a text message."""
    return queued(call, "sms", {name: call.body[name] for name in ("to", "from", "body") if call.body.get(name)})


@answers("app", "sendWhatsApp")
def send_whatsapp(call: Call) -> Json:
    """Send a WhatsApp message."""
    return queued(call, "whatsapp", {name: call.body[name] for name in ("to", "from", "body") if call.body.get(name)})


@answers("app", "sendPush")
def send_push(call: Call) -> Json:
    """Send a push message, to a device or to all devices of a person."""
    body = call.body
    given = {"to": body.get("to", ""), "subject": body.get("title"), "body": body.get("message")}
    return queued(call, "push", {name: value for name, value in given.items() if value is not None})


@answers("app", "sendInApp")
def send_in_app(call: Call) -> Json:
    """Send an in-app message."""
    return queued(call, "in_app", {"to": ""})


@answers("app", "sendInboxMessage")
def send_inbox_message(call: Call) -> Json:
    """Send a message to the inbox in an app."""
    return queued(call, "inbox_message", {"to": ""})


def queued(call: Call, type: str, given: Mapping[str, Json]) -> Json:
    """Make a message and send it when it is due.

    Args:
        call: the call.
        type: the channel.
        given: fields that the call gives, in addition to those of the template.

    Returns:
        The delivery id, and when the message was queued.
    """
    body = call.body
    identifiers = members(body.get("identifiers"))
    person = _recipient(call, identifiers) if identifiers else None
    template = _template(call, type)
    content = {**{name: value for name, value in template.items() if value}, **given}
    message = Message(
        id=f"sandbox{call.store.number('message'):020d}",
        type=type,
        cio_id=person.cio_id if person else None,
        template=str(body["transactional_message_id"]) if body.get("transactional_message_id") is not None else None,
        created=call.now,
        send_at=body.get("send_at"),
        headers=_headers(body.get("headers")),
        attachments={name: str(value) for name, value in dict(members(body.get("attachments"))).items()},
        data=dict(members(body.get("message_data"))),
        retained=not body.get("disable_message_retention", False),
        content={
            name: value
            for name, value in body.items()
            if name not in (*MAIL, "attachments", "headers", "message_data", "identifiers")
        },
    )
    message.content.setdefault("send_to_unsubscribed", True)
    compose(call.store, message, content, person)
    call.state.messages[message.id] = message
    if body.get("queue_draft"):
        note(call.store, message, "drafted")
    elif message.failure:
        note(call.store, message, "failed", reason=message.failure)
    elif message.send_at is None or message.send_at <= call.now:
        send(call.store, message)
    else:
        call.store.schedule(message.send_at, "message", message.id)
    return {"delivery_id": message.id, "queued_at": call.now}


def _recipient(call: Call, identifiers: Mapping[str, Json]) -> Person | None:
    kind, value = identifier_of(identifiers)
    for name in IDENTIFIERS:
        if name in identifiers and block_key(name, str(identifiers[name])) in call.state.blocked:
            call.warn("this person is suppressed: the message is not about anybody")
            return None
    person = call.store.person(kind, value)
    if person is None and kind == "cio_id":
        raise Refused(400, "no person has this cio_id", field="identifiers.cio_id")
    return person or call.store.create_person(kind, value)


def _template(call: Call, type: str) -> Mapping[str, Json]:
    """The content that the template of a transactional message has, in the language asked for."""
    id = call.body.get("transactional_message_id")
    if id is None:
        return {}
    record = transactional(call.store, str(id), type)
    if record is None:
        raise Refused(400, f"there is no transactional message {id}", field="transactional_message_id")
    contents = cast("list[dict[str, Json]]", record.get("contents", []))
    language = call.body.get("language") or ""
    fits = [each for each in contents if each.get("language", "") == language] or contents
    content = fits[0] if fits else {}
    names = {"preheader_text": "preheader", "recipient": "to"}
    return {names.get(name, name): value for name, value in content.items() if name not in ("id", "type", "language")}


def transactional(store: Store, id: str, type: str = "email") -> dict[str, Json] | None:
    """Find the template of a transactional message by its id or name, or make one where that is allowed.

    Args:
        store: the state.
        id: its id or its trigger name.
        type: the channel of a template that is made.

    Returns:
        The template, or `None`.
    """
    kept = store.state.records.setdefault("transactional", {})
    record = kept.get(id) or next((each for each in kept.values() if each.get("name") == id), None)
    if record is None and store.settings.invent:
        number = int(id) if id.isdigit() else 1000 + len(kept)
        subject = f"Transactional message {id}"
        content = {"id": number * 10 + 1, "type": type, "body": "", "language": ""}
        if type == "email":
            content["subject"] = subject
        record = kept[str(number)] = {
            "id": number,
            "name": id if not id.isdigit() else subject,
            "created_at": store.now,
            "updated_at": store.now,
            "contents": [content],
        }
    return record


def compose(store: Store, message: Message, content: Mapping[str, Json], person: Person | None) -> None:
    """Fill in what a message says.

    Args:
        store: the state.
        message: the message; Liquid that cannot be rendered becomes its failure.
        content: fields of the template and of the call.
        person: the recipient.
    """
    values = variables(
        store, person.cio_id if person else None, message.data, broadcast=message.broadcast_id is not None
    )
    known = snippets(store)

    def text(name: str) -> str:
        given = content.get(name)
        try:
            return render("" if given is None else str(given), values, known)
        except ValueError as error:
            message.failure = str(error)
            return str(given)

    message.subject, message.body, message.plain = text("subject"), text("body"), text("body_plain")
    message.to, message.sender, message.reply_to = text("to"), text("from"), text("reply_to")
    message.bcc, message.preheader = text("bcc"), text("preheader")
    if message.type == "email":
        message.plain = message.plain or plain_text(message.body)
        message.to = message.to or (person.email or "" if person else "")
        message.clicks = dict.fromkeys(find_links(message.body), 0)
    if message.type == "push" and person and message.to in ("", "all", "last_used"):
        devices = sorted(person.devices.values(), key=lambda each: each.last_used or 0, reverse=True)
        message.to = ", ".join(each.id for each in (devices[:1] if message.to == "last_used" else devices))
        message.content.setdefault("platform", devices[0].platform if devices else "ios")
        if not devices:
            message.failure = "the person has no device"


def _headers(given: Json) -> dict[str, str]:
    """Headers come as an object, as a list of names and values, or as JSON text of either."""
    if isinstance(given, str):
        try:
            given = msgspec.json.decode(given)
        except msgspec.DecodeError:
            return {}
    if isinstance(given, list):
        return {str(members(each).get("name")): str(members(each).get("value")) for each in elements(given)}
    return {name: str(value) for name, value in members(given).items()}
