"""What a person reads in an editor: our words where an overlay has them, else what the contract says by itself."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from generator.stages.emit import names
from generator.stages.emit.calls import Call
from generator.stages.emit.contract import Component, Contract, Json, Operation, references, schemas_of
from generator.stages.emit.operations import Facts, retry
from generator.stages.emit.signatures import Signature

RETRY = {"safe": "safe to repeat", "unsafe": "not safe to repeat"}
UNITS = {1: "second", 60: "minute", 3600: "hour", 86400: "day"}
TIMES = frozenset({"IsoTime", "UnixTime"})
FORM_OF_TIME = re.compile(r"\b(unix seconds|ISO 8601)\b", re.IGNORECASE)
FURTHER = {"extra": "Further fields, by name."}
LONGEST = 90  # characters for the places that a model is used in


def of_call(called: Call, facts: Facts) -> list[str]:
    """Paragraphs: summary, description, the compact line of facts, arguments that need a word."""
    operation = called.operation
    ours = operation.facts.get("x-docs", {})
    call = f"`{operation.method.upper()} {operation.path}`"
    summary = ours.get("summary") or f"{call} ({operation.id})."
    line = [*([call] if ours.get("summary") else []), *_facts(operation, facts)]
    body = called.signature.body
    choice = _sentence(body.choice) if body and body.choice and not called.signature.overloads else ""
    return [
        summary,
        " ".join(filter(None, [ours.get("description"), choice])),
        _sentence(" · ".join(line)),
        facts.documentation(operation),
        arguments(called),
    ]


def _facts(operation: Operation, facts: Facts) -> Iterable[str]:
    known = operation.facts
    if known.get("deprecated"):
        yield "deprecated"
    if not known.get("security"):
        yield "no credentials"
    if bucket := facts.bucket(known):
        each = f" for each `{bucket['key']}`" if bucket.get("key") else ""
        yield f"{bucket['requests']:,} per {UNITS.get(bucket['seconds']) or str(bucket['seconds']) + ' seconds'}{each}"
    yield from _limits(known.get("x-limits", {}))
    if pages := known.get("x-pagination"):
        yield f"pages by `{pages[pages['style']]}`"
    dedupe = known.get("x-dedupe", {})
    yield RETRY.get(retry(operation)) or f"safe to repeat with the same `{dedupe.get('field', 'id')}`"


def _limits(limits: Json) -> Iterable[str]:
    if "body" in limits:
        yield f"at most {limits['body']:,} bytes"
    if "item" in limits:
        yield f"{limits['item']:,} bytes per item of `{limits.get('items', 'items')}`"


def arguments(called: Call, signature: Signature | None = None, more: Mapping[str, str] | None = None) -> str:
    """The section on arguments, with those that an overlay or the contract has a word for.

    A helper has a `signature` of its own, and words on `more` arguments, which go before those of the operation.
    """
    ours, own = called.operation.facts.get("x-docs", {}), dict(more or {})
    texts = {("parameters", wire): text for wire, text in ours.get("parameters", {}).items()}
    texts |= {("body", wire): text for wire, text in ours.get("body", {}).items()}
    entries = []
    for argument in signature or called.signature:
        place = "body" if argument.place in ("body", "extra") else "parameters"
        text = (
            own.pop(argument.name, "")
            or texts.get((place, argument.wire))
            or argument.words
            or FURTHER.get(argument.place, "")
        )
        if TIMES.intersection(argument.sent) and "`datetime`" not in text:
            text = FORM_OF_TIME.sub(r"\g<0> (or an aware `datetime`)", text, count=1)
        if text:
            entries.append(f"{argument.name}: {' '.join(text.split())}")
    entries += [f"{name}: {text}" for name, text in own.items()]
    return "\n".join(["Args:", *entries]) if entries else ""


def of_resource(operations: list[Operation]) -> list[str]:
    """What a resource is, and its methods."""
    whose = f"`{operations[0].resource}`" if operations[0].resource else "the API itself"
    methods = [name for one in operations for name in (one.name, *names.helpers(one.name, one.helped_by).values())]
    return [f"Operations of {whose}.", ", ".join(f"`{name}`" for name in methods) + "."]


def of_events(operation: Operation) -> list[str]:
    """What the resource of known events is."""
    call = f"{operation.method.upper()} {operation.path}"
    return [f"Events that the service and its destinations know by name, sent as `{operation.name}` does (`{call}`)."]


def of_components(contract: Contract) -> dict[str, str]:
    """One line per component: our summary, else what it is part of."""
    used: dict[str, list[str]] = defaultdict(list)
    for operation in sorted(contract.operations, key=lambda one: one.id):
        for schema in schemas_of(operation.facts.get("requestBody", {})):
            _note(used, contract, schema, f"body of `{operation.id}`")
        for answer in operation.facts.get("responses", {}).values():
            for schema in schemas_of(answer):
                _note(used, contract, schema, f"response of `{operation.id}`")
    for webhook in contract.webhooks:
        for schema in schemas_of(webhook.facts.get("requestBody", {})):
            _note(used, contract, schema, f"webhook `{webhook.name}`")
    for component in contract.components.values():
        _note(used, contract, component.schema, f"part of `{component.name}`")
    return {key: component.summary or _line(component, used[key]) for key, component in contract.components.items()}


def _note(used: dict[str, list[str]], contract: Contract, schema: Json, use: str) -> None:
    for reference in references(schema):
        uses = used[contract.component(reference).key]
        if use not in uses:
            uses.append(use)


def _line(component: Component, uses: list[str]) -> str:
    if not uses:
        return f"`{component.key}`."
    line = uses[0]
    for at, use in enumerate(uses[1:], 1):
        if len(line) + len(use) > LONGEST:
            return _sentence(f"{line} and {len(uses) - at} more")
        line += f", {use}"
    return _sentence(line)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
