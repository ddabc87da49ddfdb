"""Emails of the Design Studio on their way to a message: rendered, reviewed, linked, published, kept as versions."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any, cast

from ..exchange import members
from ..refusal import Refused
from ..state.model import Record
from .call import Answer, Call, answers, found
from .content import find_links, plain_text
from .design_studio import COMPONENTS, CONTENT, EMAILS, email_of, envelope, languages, new_id
from .records import kept
from .sending import transactional
from .templates import render, snippets

Json = Any
DEPTH = 10
"""How deep components may be inside others."""

MOST = 2_000_000
"""The most characters of an email: a component that holds itself would have no end."""


# What an email says


def _components(call: Call, html: str) -> str:
    """Put the components in the place of their tags; one may use others."""
    components: dict[str, str] = {each["tag"]: each["content"] for each in kept(call, COMPONENTS).values()}
    for _ in range(DEPTH if components else 0):
        before = html
        for tag, content in components.items():
            name = re.escape(tag)
            used = re.compile(rf"<{name}(?:\s[^>]*)?(?:/>|>.*?</{name}\s*>)", re.DOTALL)
            html = used.sub(content.replace("\\", r"\\"), html)
            if len(html) > MOST:
                raise Refused(400, f"the components make the email larger than {MOST:,} characters", field="content")
        if html == before:
            break
    return html


def _rendered(call: Call, text: Record) -> dict[str, str]:
    content = text["content"]
    html = _components(call, content.get("html", ""))
    plain = content.get("text") or plain_text(html)
    return {"html": html, "text": plain, "amp": _components(call, content.get("amp", ""))}


@answers("app", "renderEmail")
def rendered(call: Call) -> Json:
    """Show an email with its components; the transformers of the sandbox change nothing."""
    email = email_of(call)
    return {**_rendered(call, email), "language": "", "node_id": email["id"], "node_type": "EMAIL"}


@answers("app", "previewEmail")
def previewed(call: Call) -> Json:
    """Show an email with its Liquid evaluated."""
    email = email_of(call)
    body = members(call.body)
    names = ("campaign", "customer", "event", "journey", "message", "trigger")
    values: dict[str, Json] = {name: members(body.get(name)) for name in names}
    values |= members(body.get("objects"))
    values["snippets"] = snippets(call.store)
    errors: dict[str, list[str]] = {}

    def text(source: str, field: str) -> str:
        try:
            return render(source, values, snippets(call.store))
        except ValueError as error:
            errors[field] = [str(error)]
            return source

    whole, content, given = _rendered(call, email), email["content"], envelope(call, email)
    html = text(whole["html"], "body")
    return {
        "html": html,
        "text": text(whole["text"], "body_plain"),
        "amp": text(whole["amp"], "body_amp"),
        "plaintext_body": plain_text(html),
        "subject": text(content.get("subject", ""), "subject"),
        "preheader_text": text(content.get("preheader_text", ""), "preheader_text"),
        "from": text(given.get("from", ""), "from"),
        "headers": [
            {"name": [each.get("name", "")], "value": [text(each.get("value", ""), "message")]}
            for each in given.get("headers", [])
        ],
        "links": [_link(link) for link in find_links(html)],
        "errors": errors,
        "language": "",
        "node_id": email["id"],
        "node_type": "EMAIL",
    }


def _link(url: str) -> dict[str, Json]:
    return {"url": url, "text": "", "tracked": True, "errors": []}


@answers("app", "reviewEmail")
def reviewed(call: Call) -> Json:
    """Look for what is missing in an email."""
    email = email_of(call)
    html = _rendered(call, email)["html"]
    pictures = re.findall(r"<img\b[^>]*>", html)
    checks = {
        "subject": (bool(email["content"].get("subject")), "error", "The email has a subject"),
        "content": (bool(html), "error", "The email has content"),
        "alternative_text": (
            all(re.search(r"\balt\s*=", picture) for picture in pictures),
            "warning",
            "Images have an alternative text",
        ),
        "unsubscribe": ("unsubscribe" in html, "tip", "The email has a link to unsubscribe"),
    }
    findings = [
        {
            "id": name,
            "check": name,
            "severity": severity,
            "state": "pass" if passed else "fail",
            "title": title,
            "summary": title,
            "details": "",
        }
        for name, (passed, severity, title) in checks.items()
    ]
    failed = [severity for passed, severity, _ in checks.values() if not passed]
    counts = {severity: failed.count(severity) for severity in ("error", "warning", "tip")}
    return {
        "node_id": email["id"],
        "status": "complete",
        "checks": {name: {"status": "complete"} for name in checks},
        "findings": findings,
        "score": {"counts": counts, "score": max(0, 100 - 30 * counts["error"] - 10 * counts["warning"])},
    }


# The message that sends it


@answers("app", "linkEmail")
def link(call: Call) -> Json:
    """Say which message an email is for."""
    email, target = email_of(call), dict(call.body["target"])
    contents = _contents(call, target)
    if email["link"] not in (None, target):
        raise Refused(409, "the email is linked to another message", field="target")
    others = [each for each in kept(call, EMAILS).values() if each is not email and each["link"] == target]
    if others and call.body.get("force") is not True:
        raise Refused(409, "the message is linked to another email", field="target")
    for each in others:
        each["link"] = None
    email["link"] = target
    return {"node_id": email["id"], "target": target, "template_id": _template_id(call, contents, "")}


def _contents(call: Call, target: Json) -> list[Record]:
    """The contents of the message that a target names, one for each language."""
    kind = str(target["type"])
    names = {"transactional_message": "transactional_message_id", "newsletter": "newsletter_id"}
    id = target.get(names.get(kind, "action_id"))
    if id is None:
        raise Refused(400, f"a target of the type {kind} needs its id", field="target")
    if kind == "campaign_action":
        every = [action for each in kept(call, "campaigns").values() for action in each.get("actions", [])]
        action: Record = found(next((each for each in every if each["id"] == id), None), "campaign action")
        return [action]
    record = (
        transactional(call.store, str(id))
        if kind == "transactional_message"
        else kept(call, "newsletters").get(str(id))
    )
    return cast("list[Record]", found(record, kind.replace("_", " ")).setdefault("contents", []))


def _template_id(call: Call, contents: list[Record], language: str) -> int:
    """The id of the content in a language, which is made where there is none."""
    content = next((each for each in contents if each.get("language", "") == language), None)
    if content is None:
        contents.append(content := {"id": call.store.number("content"), "type": "email", "language": language})
    return int(content["id"])


@answers("app", "publishEmail")
def publish(call: Call) -> Json:
    """Bring an email into its message, in all languages."""
    email = email_of(call)
    if email["link"] is None:
        raise Refused(422, "the email is not linked to a message: link it first")
    contents = _contents(call, email["link"])
    version, _ = _save(call, email, "Published", on_publish=True)
    mappings: list[Json] = []
    for language, text in languages(email):
        template = _template_id(call, contents, language)
        next(each for each in contents if each["id"] == template).update(_published(call, text))
        mappings.append(
            {"language": language, "node_id": email["id"], "template_id": template, "version_id": version["id"]}
        )
    email["published"] = _texts(call, email)
    done = {"mappings": mappings, "status": "done"}
    id = new_id(call)
    email.setdefault("publishes", {})[id] = done
    return {"publish_id": id, **done}


def _published(call: Call, text: Record) -> Record:
    whole, given, content = _rendered(call, text), envelope(call, text), text["content"]
    said = {
        "subject": content.get("subject", ""),
        "preheader_text": content.get("preheader_text", ""),
        "body": whole["html"],
        "body_plain": whole["text"],
        "body_amp": whole["amp"],
    }
    return said | {name: given[name] for name in ("from", "reply_to", "recipient", "bcc", "headers") if given.get(name)}


@answers("app", "getPublishStatus")
def publish_status(call: Call) -> Json:
    """Show how far publishing is: it is done at once."""
    done: Json = found(email_of(call).get("publishes", {}).get(call.query["publish_id"]), "publish_id")
    return done


@answers("app", "checkUnpublishedChanges")
def unpublished(call: Call) -> Json:
    """Say whether an email has changed since it was published."""
    email = email_of(call)
    return {"has_unpublished_changes": email["published"] != _texts(call, email)}


def _texts(call: Call, email: Record) -> Json:
    return deepcopy(
        {
            language: {**_rendered(call, text), **{name: text[name] for name in CONTENT}}
            for language, text in languages(email)
        }
    )


# Versions


def _save(
    call: Call, email: Record, name: str, description: str = "", *, on_publish: bool = False
) -> tuple[Record, bool]:
    """Keep what an email says, unless it is what the last version says."""
    versions: dict[str, Record] = email["versions"]
    saved = deepcopy({language: {name: text[name] for name in CONTENT} for language, text in languages(email)})
    last = next(reversed(versions.values()), None)
    if last is not None and last["saved"] == saved:
        return last, False
    used = _components_of(call, email)
    version: Record = {
        "id": new_id(call),
        "name": name,
        "description": description,
        "created": call.now,
        "created_on_publish": on_publish,
        "saved": saved,
        "email": email["name"],
        "components": used,
    }
    versions[version["id"]] = version
    return version, True


def _components_of(call: Call, email: Record) -> list[Json]:
    texts = [text["content"].get("html", "") for _, text in languages(email)]
    return [
        {
            "name": each["name"],
            "component_name": each["tag"],
            "content": each["content"],
            "node_id": each["id"],
            "node_type": "COMPONENT",
        }
        for each in kept(call, COMPONENTS).values()
        if any(f"<{each['tag']}" in text for text in texts)
    ]


def _version(email: Record, version: Record) -> Json:
    names = ("id", "name", "description", "created", "created_on_publish")
    ours = {"node_id": email["id"], "node_type": "EMAIL", "feedback": False}
    return {**{name: version[name] for name in names}, **ours}


def _asked(call: Call) -> tuple[Record, Record]:
    email = email_of(call)
    return email, found(email["versions"].get(call.path["version_id"]), "version")


@answers("app", "listVersions")
def versions(call: Call) -> Json:
    """List the versions of an email, newest first."""
    email = email_of(call)
    start, end = int(call.query.get("start_date", 0)), int(call.query.get("end_date", 1 << 62))
    every = [each for each in reversed(email["versions"].values()) if start <= each["created"] <= end]
    return {"versions": [_version(email, each) for each in every]}


@answers("app", "saveVersion")
def save_version(call: Call) -> Json:
    """Keep what an email says now."""
    email = email_of(call)
    version, created = _save(call, email, str(call.body["name"]), str(call.body.get("description") or ""))
    return {"created": created, "version": _version(email, version)}


@answers("app", "getVersion")
def version(call: Call) -> Json:
    """Show what an email said."""
    email, version = _asked(call)
    text = version["saved"][""]
    content = text["content"]
    node = {
        **{name: content.get(name, "") for name in ("amp", "preheader_text", "subject", "text")},
        "content": content.get("html", ""),
        "envelope": envelope(call, text),
        "transformers": text["transformers"],
        "name": version["email"],
        "node_id": email["id"],
        "node_type": "EMAIL",
    }
    return {"version": _version(email, version), "node": node, "dependencies": version["components"]}


@answers("app", "restoreVersion")
def restore(call: Call) -> Json:
    """Bring back what an email said, in the languages that it still has."""
    email, version = _asked(call)
    for language, saved in version["saved"].items():
        text = email if not language else email["translations"].get(language)
        if text is not None:
            text |= deepcopy(saved)
            text["updated"] = call.now
    return {"node_id": email["id"], "restored_node_ids": [email["id"]], "version_id": version["id"]}


@answers("app", "deleteVersion")
def delete_version(call: Call) -> Json:
    """Delete a version."""
    email, version = _asked(call)
    del email["versions"][version["id"]]
    return Answer(204)
