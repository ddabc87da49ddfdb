"""Campaigns, newsletters and transactional templates: what a seed file gives, and what calls change of it."""

from __future__ import annotations

from typing import Any, cast

from ..exchange import elements, encode, members
from ..refusal import Refused
from ..state.model import Message, Record
from ..state.store import Store
from .call import Answer, Call, answers, found
from .deliveries import note, send
from .messages import channel
from .pages import page
from .records import add, asked, kept, shown
from .sending import compose, transactional

Json = Any
OURS = ("contents", "series", "journeys", "actions", "test_groups", "audience_filter", "scheduled_at")
"""Fields of a record that its own response does not have."""


def _content(content: Record) -> Json:
    """Write the content of a message: the App API has its headers as JSON text."""
    headers = content.get("headers")
    if headers is None or isinstance(headers, str):
        return content
    return {**content, "headers": encode(headers).decode()}


def _change(content: Record, given: Json) -> Record:
    content |= {name: value for name, value in given.items() if name != "id"}
    return content


def _one(contents: list[Record], name: str, value: Json) -> Record:
    record: Record = found(next((each for each in contents if each.get(name, "") == value), None), "content")
    return record


# Campaigns


@answers("app", "listCampaigns")
def campaigns(call: Call) -> Json:
    """List campaigns."""
    return {"campaigns": [_campaign(each) for each in kept(call, "campaigns").values()]}


@answers("app", "getCampaigns")
def campaign(call: Call) -> Json:
    """Show a campaign."""
    return {"campaign": _campaign(asked(call, "campaigns", "campaign_id"))}


def _campaign(record: Record) -> Json:
    actions = [{"id": each["id"], "type": each.get("type", "email")} for each in record.get("actions", [])]
    return {**shown(record, *OURS), "actions": actions}


def _actions(call: Call) -> list[Record]:
    kind = "campaigns" if "campaign_id" in call.path else "broadcasts"
    parameter = "campaign_id" if "campaign_id" in call.path else "broadcast_id"
    actions: list[Record] = asked(call, kind, parameter).setdefault("actions", [])
    return actions


def _action(call: Call) -> Record:
    action = _one(_actions(call), "id", call.number("action_id"))
    language = call.path.get("language")
    if language is None:
        return action
    translations: dict[str, Record] = action.setdefault("translations", {})
    return translations.setdefault(language, {**shown(action, "translations"), "language": language})


@answers("app", "listCampaignActions")
def campaign_actions(call: Call) -> Json:
    """List the actions of a campaign."""
    items, following = page(call, _actions(call), 10)
    return {"actions": [_content(shown(each, "translations")) for each in items], "next": following}


@answers("app", "broadcastActions")
def broadcast_actions(call: Call) -> Json:
    """List the actions of a broadcast."""
    return {"actions": [_content(shown(each, "translations")) for each in _actions(call)]}


@answers(
    "app", "getCampaignAction", "getCampaignActionTranslation", "getBroadcastAction", "getBroadcastActionLanguage"
)  # fmt: skip
def action(call: Call) -> Json:
    """Show an action, or its translation."""
    return {"action": _content(shown(_action(call), "translations"))}


@answers(
    "app", "updateCampaignAction", "updateCampaignActionTranslation", "updateBroadcastAction",
    "updateBroadcastActionLanguage",
)  # fmt: skip
def update_action(call: Call) -> Json:
    """Change an action, or its translation."""
    return {"action": _content(shown(_change(_action(call), call.body), "translations"))}


# Newsletters


@answers("app", "listNewsletters")
def newsletters(call: Call) -> Json:
    """List newsletters."""
    every = list(kept(call, "newsletters").values())
    items, following = page(call, every[::-1] if call.query.get("sort") == "desc" else every)
    return {"newsletters": [_newsletter(each) for each in items], "next": following}


def _newsletter(record: Record) -> Json:
    ids = [each["id"] for each in record.get("contents", [])]
    return {**shown(record, *OURS), "content_ids": ids}


@answers("app", "createNewsletter")
def create_newsletter(call: Call) -> Json:
    """Make a newsletter: a draft, unless the call says when to send it."""
    record = add(call, "newsletters", {"created": call.now, "updated": call.now, "tags": [], **_summary(call.body)})
    said = _said(call.body)
    record["contents"] = [{"id": call.store.number("content"), "newsletter_id": record["id"], "language": "", **said}]
    record["audience_filter"] = members(call.body.get("recipients")) or None
    if call.body.get("send_now") is True:
        _deliver(call.store, record)
    elif isinstance(call.body.get("scheduled_at"), int):
        _schedule(call, record, call.body["scheduled_at"])
    return {"newsletter": _newsletter(record)}


def _schedule(call: Call, record: Record, at: int) -> None:
    record["scheduled_at"] = at
    call.store.schedule(at, "newsletter", str(record["id"]))


def _summary(body: Json) -> Record:
    names = ("name", "type", "tags", "recipient_segment_ids", "subscription_topic_id")
    return {"name": "Newsletter", "type": "email", **{name: body[name] for name in names if body.get(name) is not None}}


def _said(given: Json) -> Record:
    source = members(given)
    names = ("subject", "body", "body_plain", "body_amp", "preheader_text", "from", "reply_to", "language", "type")
    return {name: source[name] for name in names if source.get(name) is not None}


@answers("app", "getNewsletters")
def newsletter(call: Call) -> Json:
    """Show a newsletter."""
    return {"newsletter": _newsletter(asked(call, "newsletters", "newsletter_id"))}


@answers("app", "deleteNewsletters")
def delete_newsletter(call: Call) -> Json:
    """Delete a newsletter."""
    record = asked(call, "newsletters", "newsletter_id")
    del kept(call, "newsletters")[str(record["id"])]
    return Answer(204)


def _contents(call: Call) -> list[Record]:
    contents: list[Record] = asked(call, "newsletters", "newsletter_id").setdefault("contents", [])
    return contents


def _variant(call: Call) -> Record:
    if "content_id" in call.path:
        return _one(_contents(call), "id", call.number("content_id"))
    group = int(call.path["test_group_id"]) if "test_group_id" in call.path else None
    inside = [each for each in _contents(call) if each.get("test_group_id") == group]
    return _one(inside, "language", call.path["language"])


@answers("app", "listNewsletterVariants")
def variants(call: Call) -> Json:
    """List the variants of a newsletter."""
    return {"contents": [_content(shown(each, "test_group_id")) for each in _contents(call)]}


@answers("app", "getNewsletterVariant", "getNewsletterVariantTranslation", "getNewsletterVariantTranslationTest")
def variant(call: Call) -> Json:
    """Show a variant of a newsletter."""
    return {"content": _content(shown(_variant(call), "test_group_id"))}


@answers(
    "app", "updateNewsletterVariant", "updateNewsletterVariantTranslation", "updateNewsletterTestTranslation"
)  # fmt: skip
def update_variant(call: Call) -> Json:
    """Change a variant of a newsletter."""
    return {"content": _content(shown(_change(_variant(call), call.body), "test_group_id"))}


@answers("app", "createNewsletterLanguageVariant", "createNewsletterTestLanguageVariant")
def create_variant(call: Call) -> Json:
    """Add a language to a newsletter, or to a test group of it."""
    record, contents = asked(call, "newsletters", "newsletter_id"), _contents(call)
    group = {"test_group_id": call.number("test_group_id")} if "test_group_id" in call.path else {}
    language = call.body["language"]
    if any(
        each.get("language") == language and each.get("test_group_id") == group.get("test_group_id")
        for each in contents
    ):
        raise Refused(422, f"the newsletter has a variant in {language}", field="language")
    contents.append({"id": call.store.number("content"), "newsletter_id": record["id"], **group, **_said(call.body)})
    return {"newsletter": _newsletter(record)}


@answers("app", "deleteNewsletterLanguageVariant", "deleteNewsletterTestLanguageVariant")
def delete_variant(call: Call) -> Json:
    """Remove a language from a newsletter."""
    _contents(call).remove(_variant(call))
    return Answer(204)


@answers("app", "getNewsletterTestGroups")
def test_groups(call: Call) -> Json:
    """List the test groups of a newsletter."""
    groups: list[Record] = asked(call, "newsletters", "newsletter_id").get("test_groups", [])
    contents = _contents(call)

    def ids(group: Record) -> list[int]:
        return [each["id"] for each in contents if each.get("test_group_id") == group["id"]]

    return {"test_groups": [{**group, "content_ids": ids(group)} for group in groups]}


@answers("app", "createNewsletterTestGroup")
def create_test_group(call: Call) -> Json:
    """Add a test group to a newsletter."""
    record = asked(call, "newsletters", "newsletter_id")
    groups: list[Record] = record.setdefault("test_groups", [])
    number = len(groups) + 1
    groups.append(
        {"id": number, "name": f"Test group {number}", "label": "ABCDEFGHIJ"[min(number, 10) - 1], "winner": False}
    )
    return {"newsletter": _newsletter(record)}


@answers("app", "sendNewsletter")
def send_newsletter(call: Call) -> Json:
    """Send a newsletter now."""
    record = asked(call, "newsletters", "newsletter_id")
    _sent_once(record)
    _deliver(call.store, record)
    return {"newsletter": _newsletter(record)}


@answers("app", "scheduleNewsletter")
def schedule_newsletter(call: Call) -> Json:
    """Send a newsletter later."""
    record = asked(call, "newsletters", "newsletter_id")
    _sent_once(record)
    _schedule(call, record, call.body["scheduled_at"])
    return {"newsletter": _newsletter(record)}


def _sent_once(record: Record) -> None:
    if record.get("sent_at"):
        raise Refused(422, "the newsletter was sent already")


def process(store: Store, id: str) -> None:
    """Send a newsletter whose time has come.

    Args:
        store: the state.
        id: the newsletter.
    """
    record = store.state.records.get("newsletters", {}).get(id)
    if record is not None and not record.get("sent_at"):
        _deliver(store, record)


def _deliver(store: Store, record: Record) -> None:
    record["sent_at"] = store.now
    segments = cast("list[int]", elements(record.get("recipient_segment_ids")))
    people = store.search(record.get("audience_filter"))
    if segments:
        people = [person for person in people if any(store.in_segment(person, id) for id in segments)]
    contents: list[Record] = record.get("contents", [])
    for person in people:
        language = person.attributes.get("language", "")
        content = next(
            (each for each in contents if each.get("language", "") == language), contents[0] if contents else {}
        )
        message = Message(
            id=f"sandbox{store.number('message'):020d}",
            type=channel(record.get("type")),
            cio_id=person.cio_id,
            newsletter_id=int(record["id"]),
            content_id=content.get("id"),
            created=store.now,
            content={"send_to_unsubscribed": False},
        )
        compose(store, message, {**content, "to": content.get("recipient") or person.email or ""}, person)
        store.state.messages[message.id] = message
        if message.failure:
            note(store, message, "failed", reason=message.failure)
        else:
            send(store, message)


# Transactional templates


def _template(call: Call) -> Record:
    record: Record = found(transactional(call.store, call.path["transactional_id"]), "transactional message")
    return record


@answers("app", "listTransactional")
def templates(call: Call) -> Json:
    """List transactional messages."""
    return {"messages": [shown(each, *OURS) for each in kept(call, "transactional").values()]}


@answers("app", "getTransactional")
def template(call: Call) -> Json:
    """Show a transactional message."""
    record = found(kept(call, "transactional").get(call.path["transactional_id"]), "transactional message")
    return {"message": shown(record, *OURS)}


@answers("app", "listTransactionalVariants")
def template_contents(call: Call) -> Json:
    """List the contents of a transactional message."""
    return {"contents": [_content(each) for each in _template(call)["contents"]]}


def _template_content(call: Call) -> Record:
    contents: list[Record] = _template(call)["contents"]
    if "content_id" in call.path:
        return _one(contents, "id", call.number("content_id"))
    return _one(contents, "language", call.path["language"])


@answers("app", "getTransactionalVariant", "getTransactionalTranslationById")
def template_content(call: Call) -> Json:
    """Show a translation of a transactional message."""
    return {"content": _content(_template_content(call))}


@answers("app", "updateTransactional", "updateTransactionalVariant")
def update_template_content(call: Call) -> Json:
    """Change the content of a transactional message."""
    if "language" in call.path and call.store.settings.invent:
        contents: list[Record] = _template(call)["contents"]
        language = call.path["language"]
        if all(each.get("language", "") != language for each in contents):
            contents.append({"id": call.store.number("content") + 1_000_000, "type": "email", "language": language})
    return {"content": _content(_change(_template_content(call), call.body))}
