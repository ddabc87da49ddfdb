"""The Design Studio: folders, components, emails and their translations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..refusal import Refused
from ..state.model import Record
from .call import Answer, Call, answers
from .records import asked, kept

Json = Any
FOLDERS, COMPONENTS, EMAILS = "studio_folders", "studio_components", "studio_emails"
_SINGULAR = {FOLDERS: "folder", COMPONENTS: "component", EMAILS: "email"}
CONTENT = ("content", "envelope", "transformers")
"""What an email has in each language."""


def new_id(call: Call) -> str:
    """Return a UUID that follows from a counter, so that a journal that is read again gives the same one.

    Args:
        call: the call.

    Returns:
        The id.
    """
    return f"57d10000-0000-4000-8000-{call.store.number('studio'):012x}"


def email_of(call: Call) -> Record:
    """Find the email in the path of a call.

    Args:
        call: the call.

    Returns:
        The email.

    Raises:
        Refused: there is none: 404.
    """
    return asked(call, EMAILS, "id")


def languages(email: Record) -> Iterator[tuple[str, Record]]:
    """Go through the texts of an email.

    Args:
        email: the email.

    Yields:
        The language, empty for the default one, and what is written in it.
    """
    yield "", email
    yield from email["translations"].items()


def envelope(call: Call, text: Record) -> Json:
    """Write an envelope with the addresses of its senders.

    Args:
        call: the call.
        text: an email or a translation.

    Returns:
        JSON.
    """
    given = dict(text["envelope"])
    for name in ("from", "reply_to"):
        sender = kept(call, "sender_identities").get(str(given.get(f"{name}_id")))
        if sender is not None:
            given[name] = sender.get("address") or sender["email"]
    return given


def _email(call: Call, email: Record) -> Json:
    return {
        **_summary(email),
        **{name: email[name] for name in ("content", "transformers")},
        "envelope": envelope(call, email),
        "available_languages": list(email["translations"]),
    }


def _summary(email: Record) -> Json:
    names = ("id", "name", "parent_folder_id", "is_template", "created", "updated")
    return {**{name: email[name] for name in names}, "is_linked": email["link"] is not None}


def _in_list(email: Record) -> Json:
    return {**_summary(email), "has_translations": bool(email["translations"])}


def _translation(call: Call, email: Record, language: str) -> Json:
    text = email["translations"][language]
    return {
        **{name: email[name] for name in ("is_template", "parent_folder_id")},
        **{name: text[name] for name in ("content", "transformers", "created", "updated")},
        "envelope": envelope(call, text),
        "is_linked": email["link"] is not None,
        "language": language,
        "language_group_id": email["id"],
        "available_languages": list(email["translations"]),
    }


# Making, changing and deleting


def _made(call: Call, kind: str, fields: Record) -> Record:
    _check_folder(call, fields.get("parent_folder_id"))
    record: Record = {"id": new_id(call), "parent_folder_id": None, **fields, "created": call.now, "updated": call.now}
    kept(call, kind)[record["id"]] = record
    return record


def _check_folder(call: Call, id: str | None) -> None:
    if id is not None and id not in kept(call, FOLDERS):
        raise Refused(404, f"there is no folder {id}", field="parent_folder_id", reason="not_found")


def _changed(call: Call, kind: str) -> Json:
    record = asked(call, kind, "id")
    folder = call.body.get("parent_folder_id")
    _check_folder(call, folder)
    if kind == FOLDERS and folder in {record["id"], *_below(call, record["id"])}:
        raise Refused(400, "a folder cannot be in itself", field="parent_folder_id")
    write(call, record)
    return Answer(204)


def write(call: Call, record: Record) -> None:
    """Change what a call gives: the fields that it leaves out stay, inside content, envelope and transformers, too.

    Args:
        call: the call.
        record: what to change.
    """
    for name, value in call.body.items():
        record[name] = {**record.get(name, {}), **value} if name in CONTENT and isinstance(value, dict) else value
    record["updated"] = call.now


def _deleted(call: Call, kind: str) -> Json:
    del kept(call, kind)[asked(call, kind, "id")["id"]]
    return Answer(204)


def _text(body: Json) -> Record:
    return {name: dict(body.get(name) or {}) for name in CONTENT}


# Lists


def _below(call: Call, id: str) -> Iterator[str]:
    """The folders in a folder, at all levels."""
    for each in kept(call, FOLDERS).values():
        if each["parent_folder_id"] == id:
            yield each["id"]
            yield from _below(call, each["id"])


def _listed(call: Call, kind: str, write: Callable[[Record], Json], fits: Callable[[Record], bool]) -> Json:
    """A page of objects. It has their folders as well, which come first and count as well."""
    query = call.query
    parent, direct = query.get("parent_folder_id"), query.get("direct_descendants_only") == "true"
    _check_folder(call, parent)
    places = None if parent is None and not direct else {parent} if direct else {parent, *_below(call, str(parent))}
    times = [(name, int(query.get(f"{name}_after", -1)), int(query.get(f"{name}_before", 1 << 62))) for name in _TIMES]
    key = query.get("sort_by", "created")

    def chosen(kind: str) -> list[Record]:
        inside = [
            each
            for each in kept(call, kind).values()
            if (places is None or each["parent_folder_id"] in places)
            and all(after < each[name] < before for name, after, before in times)
        ]
        return sorted(inside, key=lambda each: each[key], reverse=query.get("sort_order") == "desc")

    found = [] if kind == FOLDERS else [each for each in chosen(kind) if fits(each)]
    every = [*((FOLDERS, each) for each in chosen(FOLDERS)), *((kind, each) for each in found)]
    number, limit = max(1, int(query.get("page", 1))), max(1, int(query.get("limit", 1_000)))
    page = every[(number - 1) * limit : number * limit]
    filters = {name: value for name, value in query.items() if name not in ("page", "limit", "sort_by", "sort_order")}
    items = {kind.removeprefix("studio_"): [write(each) for one, each in page if one == kind]}
    return {
        **items,
        "folders": [each for one, each in page if one == FOLDERS],
        "meta": {"filters": filters, "pagination": {"page": number, "limit": limit, "total": len(every)}},
    }


_TIMES = ("created", "updated")


# Folders


@answers("app", "listFolders")
def folders(call: Call) -> Json:
    """List folders."""
    return _listed(call, FOLDERS, dict, lambda folder: True)


@answers("app", "createFolder")
def create_folder(call: Call) -> Json:
    """Make a folder."""
    return {"folder": _made(call, FOLDERS, dict(call.body))}


@answers("app", "getFolder")
def folder(call: Call) -> Json:
    """Show a folder."""
    return {"folder": asked(call, FOLDERS, "id")}


@answers("app", "updateFolder")
def update_folder(call: Call) -> Json:
    """Rename a folder or move it."""
    return _changed(call, FOLDERS)


@answers("app", "deleteFolder")
def delete_folder(call: Call) -> Json:
    """Delete an empty folder."""
    id = asked(call, FOLDERS, "id")["id"]
    if any(each["parent_folder_id"] == id for kind in _SINGULAR for each in kept(call, kind).values()):
        raise Refused(409, "the folder is not empty")
    return _deleted(call, FOLDERS)


# Components


@answers("app", "listComponents")
def components(call: Call) -> Json:
    """List components."""
    tag = call.query.get("tag")

    def shown(component: Record) -> Json:
        return {name: value for name, value in component.items() if name != "content"}

    return _listed(call, COMPONENTS, shown, lambda component: tag in (None, component["tag"]))


def _unique_tag(call: Call, beside: Record | None = None) -> None:
    tag = call.body.get("tag")
    if any(each["tag"] == tag and each is not beside for each in kept(call, COMPONENTS).values()):
        raise Refused(409, f"another component has the tag {tag}", field="tag")


@answers("app", "createComponent")
def create_component(call: Call) -> Json:
    """Make a component."""
    _unique_tag(call)
    return {"component": _made(call, COMPONENTS, dict(call.body))}


@answers("app", "getComponent")
def component(call: Call) -> Json:
    """Show a component."""
    return {"component": asked(call, COMPONENTS, "id")}


@answers("app", "updateComponent")
def update_component(call: Call) -> Json:
    """Change a component."""
    _unique_tag(call, asked(call, COMPONENTS, "id"))
    return _changed(call, COMPONENTS)


@answers("app", "deleteComponent")
def delete_component(call: Call) -> Json:
    """Delete a component."""
    return _deleted(call, COMPONENTS)


# Emails


@answers("app", "listEmails")
def emails(call: Call) -> Json:
    """List emails."""
    wanted = {
        name: call.query[name] == "true"
        for name in ("is_template", "has_translations", "is_linked")
        if call.query.get(name, "any") != "any"
    }

    def fits(email: Record) -> bool:
        shown = _in_list(email)
        return all(shown[name] == value for name, value in wanted.items())

    return _listed(call, EMAILS, _in_list, fits)


@answers("app", "createEmail")
def create_email(call: Call) -> Json:
    """Make an email, which nothing sends yet."""
    ours: Record = {"is_template": False, "translations": {}, "versions": {}, "link": None, "published": None}
    return {"email": _email(call, _made(call, EMAILS, {**ours, **call.body, **_text(call.body)}))}


@answers("app", "getEmail")
def email(call: Call) -> Json:
    """Show an email."""
    return {"email": _email(call, email_of(call))}


@answers("app", "updateEmail")
def update_email(call: Call) -> Json:
    """Change an email."""
    return _changed(call, EMAILS)


@answers("app", "deleteEmail")
def delete_email(call: Call) -> Json:
    """Delete an email that nothing sends, with its translations and versions."""
    if email_of(call)["link"] is not None:
        raise Refused(409, "the email is linked to a message")
    return _deleted(call, EMAILS)


# Translations


def _known(call: Call) -> tuple[Record, str]:
    email, language = email_of(call), call.path["language"]
    if language not in email["translations"]:
        raise Refused(404, f"the email has no translation in {language}", reason="not_found")
    return email, language


@answers("app", "listEmailTranslations")
def translations(call: Call) -> Json:
    """List the translations of an email."""
    email = email_of(call)
    return {"email_translations": [_translation(call, email, each) for each in email["translations"]]}


@answers("app", "createEmailTranslation")
def create_translation(call: Call) -> Json:
    """Add a translation to an email."""
    email, language = email_of(call), str(call.body["language"])
    if language in email["translations"]:
        raise Refused(409, f"the email has a translation in {language}", field="language")
    email["translations"][language] = {**_text(call.body), "created": call.now, "updated": call.now}
    return {"email_translation": _translation(call, email, language)}


@answers("app", "getEmailTranslation")
def translation(call: Call) -> Json:
    """Show a translation."""
    return {"email_translation": _translation(call, *_known(call))}


@answers("app", "updateEmailTranslation")
def update_translation(call: Call) -> Json:
    """Change a translation."""
    email, language = _known(call)
    write(call, email["translations"][language])
    return Answer(204)


@answers("app", "deleteEmailTranslation")
def delete_translation(call: Call) -> Json:
    """Delete a translation."""
    email, language = _known(call)
    del email["translations"][language]
    return Answer(204)
