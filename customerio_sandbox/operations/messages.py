"""Messages as the App API shows them, and the filters of the calls that list them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..contract import Endpoint, resolved
from ..exchange import encode
from ..state.model import Message
from ..state.store import Store
from .call import Call, answers, found
from .pages import page

Json = Any
WIRE_TYPES = {"sms": "twilio"}
"""The App API names the channel of text messages by its carrier."""

_COUNTED = (
    "bounced", "clicked", "converted", "created", "delivered", "drafted", "dropped", "failed", "human_clicked",
    "human_opened", "opened", "prefetch_clicked", "prefetch_opened", "sent", "spammed", "undeliverable", "unsubscribed",
)  # fmt: skip


def channel(wire: str | None) -> str:
    """Return the channel of messages by the name that the App API has for it.

    Args:
        wire: the name; email where there is none.

    Returns:
        The channel.
    """
    return "sms" if wire == "twilio" else wire or "email"


def shown(store: Store, message: Message) -> Json:
    """Write a message as the App API does.

    Args:
        store: the state.
        message: the message.

    Returns:
        JSON.
    """
    person = store.state.people.get(message.cio_id or "")
    metrics = {"created": message.created, **message.metrics}
    return {
        "id": message.id,
        "deduplicate_id": f"{message.id}:{message.created}",
        "type": WIRE_TYPES.get(message.type, message.type),
        "created": message.created,
        "customer_id": person.id if person else None,
        **({"customer_identifiers": store.identifiers(person)} if person else {}),
        "recipient": message.to,
        "subject": message.subject,
        "metrics": {name: metrics[name] for name in _COUNTED if name in metrics},
        "failure_message": message.failure,
        "forgotten": not message.retained,
        "broadcast_id": message.broadcast_id,
        "campaign_id": message.campaign_id,
        "newsletter_id": message.newsletter_id,
        "content_id": message.content_id,
        "action_id": message.action_id,
        "message_template_id": _template_number(message),
        "msg_template_id": _template_number(message),
        "parent_action_id": None,
        "trigger_event_id": None,
    }


def person_message(store: Store, message: Message) -> Json:
    """Write a message as the list of a person's messages does.

    Args:
        store: the state.
        message: the message.

    Returns:
        JSON.
    """
    whole = shown(store, message)
    metrics = {name: whole["metrics"][name] for name in ("sent", "delivered") if name in whole["metrics"]}
    names = (
        "id", "deduplicate_id", "type", "created", "recipient", "subject", "failure_message", "forgotten",
        "broadcast_id", "newsletter_id", "content_id",
    )  # fmt: skip
    numbers = {name: whole[name] for name in ("campaign_id", "action_id") if whole[name] is not None}
    return {
        **{name: whole[name] for name in names},
        **numbers,
        "customer_id": whole["customer_id"] or "",
        "msg_template_id": str(whole["msg_template_id"]),
        "metrics": metrics,
    }


def _template_number(message: Message) -> int:
    return int(message.template) if message.template and message.template.isdigit() else 0


def in_window(call: Call, messages: Iterable[Message]) -> list[Message]:
    """Choose the messages that the query of a call asks for.

    Args:
        call: the call: its query may have `type`, `metric`, `state`, `drafts`, `start_ts`, `end_ts`, and ids.
        messages: messages.

    Returns:
        Those that fit.
    """
    query = call.query
    numbers = {name: query[name] for name in ("campaign_id", "newsletter_id", "action_id") if name in query}
    start, end = int(query.get("start_ts", 0)), int(query.get("end_ts", 1 << 62))
    types = _listed_types(call.endpoint)

    def fits(message: Message) -> bool:
        drafted = message.state == "drafted"
        if query.get("drafts") == "true" and not drafted:
            return False
        if "drafts" in query and query["drafts"] != "true" and drafted:
            return False
        return (
            start <= message.created <= end
            and (not types or WIRE_TYPES.get(message.type, message.type) in types)
            and WIRE_TYPES.get(message.type, message.type)
            == query.get("type", WIRE_TYPES.get(message.type, message.type))
            and ("metric" not in query or query["metric"] in {"created", *message.metrics})
            and ("state" not in query or query["state"] in {message.state, *message.metrics})
            and all(str(getattr(message, name)) == value for name, value in numbers.items())
        )

    return [message for message in messages if fits(message)]


def _listed_types(endpoint: Endpoint) -> list[str]:
    """The kinds of messages that the contract has in a list: others are not shown there, which is a guess."""
    response = resolved(endpoint.api, endpoint.success[1])
    item = resolved(endpoint.api, response["properties"]["messages"]["items"])
    types: list[str] = item["properties"]["type"].get("enum", [])
    return types


def listed(call: Call, messages: Sequence[Message]) -> Json:
    """Write a page of messages, newest first.

    Args:
        call: the call.
        messages: messages, oldest first.

    Returns:
        JSON.
    """
    items, following = page(call, in_window(call, messages[::-1]))
    return {"messages": [shown(call.store, each) for each in items], "next": following}


@answers("app", "listMessages")
def messages(call: Call) -> Json:
    """List messages."""
    return listed(call, list(call.state.messages.values()))


@answers("app", "broadcastMessages")
def of_broadcast(call: Call) -> Json:
    """List the messages of a broadcast."""
    id = call.number("broadcast_id")
    return listed(call, [each for each in call.state.messages.values() if each.broadcast_id == id])


@answers("app", "getCampaignMessages")
def of_campaign(call: Call) -> Json:
    """List the messages of a campaign."""
    id = call.number("campaign_id")
    return listed(call, [each for each in call.state.messages.values() if each.campaign_id == id])


@answers("app", "getNewsletterMsgMeta")
def of_newsletter(call: Call) -> Json:
    """List the messages of a newsletter."""
    id = call.number("newsletter_id")
    return listed(call, [each for each in call.state.messages.values() if each.newsletter_id == id])


@answers("app", "transactionalMessages")
def of_template(call: Call) -> Json:
    """List the messages of a transactional template."""
    id = call.path["transactional_id"]
    name = call.state.records.get("transactional", {}).get(id, {}).get("name")
    return listed(
        call, [each for each in call.state.messages.values() if each.template in (id, name) and each.template]
    )


def _asked(call: Call) -> Message:
    message: Message = found(call.state.messages.get(call.path["message_id"]), "message")
    return message


@answers("app", "getMessage")
def message(call: Call) -> Json:
    """Show a message."""
    return {"message": shown(call.store, _asked(call))}


@answers("app", "getArchivedMessage")
def archived(call: Call) -> Json:
    """Show what a message said."""
    message = _asked(call)
    if not message.retained:
        return {"archived_message": {"id": message.id, "forgotten": True, "recipient": message.to}}
    headers = [{"name": name, "value": value} for name, value in message.headers.items()]
    return {
        "archived_message": {
            "id": message.id,
            "forgotten": False,
            "recipient": message.to,
            "from": message.sender,
            "reply_to": message.reply_to,
            "bcc": message.bcc,
            "fake_bcc": bool(message.content.get("fake_bcc", False)),
            "subject": message.subject,
            "preheader_text": message.preheader,
            "body": message.body,
            "headers": encode(headers).decode(),
        }
    }
