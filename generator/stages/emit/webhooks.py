"""What the service sends by itself, as `customerio_core.Webhook`, ready to be written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator.errors import GeneratorError
from generator.stages.emit import names
from generator.stages.emit.annotations import ANSWER, Types
from generator.stages.emit.calls import answers
from generator.stages.emit.code import Code, annotation, call, identifier, literal
from generator.stages.emit.contract import PLAIN, Component, Contract, Json, Operation, kind, preferred
from generator.stages.emit.facts import fact


def webhook(operation: Operation, endpoint: Endpoint, types: Types) -> Code:
    """`Webhook(...)`: its body and headers are read and not sent."""
    content = operation.facts.get("requestBody", {}).get("content", {})
    media_type = preferred(content)[0] if content else None
    body = PLAIN.get(kind(media_type)) or types.of(endpoint.bodies[0].prop, ANSWER) if media_type else None
    signing = operation.facts.get("x-signing")
    return call(
        "Webhook",
        name=operation.path,
        method=operation.method.upper(),
        media_type=media_type,
        type=body,
        signing=fact("Signing", signing, f"webhook {operation.path}") if signing else None,
        parameters=_parameters(operation, endpoint, types),
        responses=tuple(call("DeclaredResponse", **vars(answer)) for answer in answers(operation, endpoint, types)),
    )


@dataclass(frozen=True)
class Events:
    """The kinds of event that a webhook brings, and the constants that tell them apart."""

    classes: tuple[Component, ...]
    tags: tuple[str, ...]
    by_kind: Mapping[tuple[str, ...], str]  # names of classes


def events_of(contract: Contract, operation: Operation) -> Events | None:
    """The events of a webhook; `None` where nothing tells them apart."""
    kinds = sorted(contract.events(operation), key=lambda kind: kind.name)
    constants = [_constants(kind) for kind in kinds]
    tags = tuple(sorted(set.intersection(*map(set, constants)), reverse=True)) if constants else ()
    by_kind = {tuple(one[tag] for tag in tags): kind.name for kind, one in zip(kinds, constants, strict=True)}
    return Events(tuple(kinds), tags, by_kind) if tags and len(by_kind) == len(kinds) else None


def view(operation: Operation, events: Events, fields: Sequence[Mapping[str, PropertyProtocol]], types: Types) -> Json:
    """What the template needs; `fields` are those of each class."""
    listed = [identifier(kind.name) for kind in events.classes]
    constant = names.snake(operation.name).upper()
    return {
        "constant": identifier(constant),
        "webhook": literal(operation.name),
        "classes": [{"name": identifier(kind.name), "module": identifier(kind.module)} for kind in events.classes],
        "exported": literal(sorted([*map(str, listed), "UnknownEvent", "WebhookEvent", constant, "read_event"])),
        "names": literal(tuple(map(str, listed))),
        "tags": literal(events.tags),
        "by_kind": literal(dict(sorted(events.by_kind.items()))),
        "union": Code(" | ".join(listed)),
        "shared": _shared(events, fields, types),
    }


def _shared(events: Events, fields: Sequence[Mapping[str, PropertyProtocol]], types: Types) -> list[Json]:
    """The fields that all kinds have, of the type that all of them give it."""
    rows = []
    for wire in sorted(set.intersection(*map(set, fields))):
        of_kinds = {types.of(one[wire], ANSWER) for one in fields}
        required = all(one[wire].required for one in fields)
        text = "str" if wire in events.tags else of_kinds.pop() if len(of_kinds) == 1 else "Any"
        if text not in ("Any", "str", "int", "bool", "float"):
            text = "Any"
        name = identifier(events.classes[0].fields[wire])
        default = None if required and text != "Any" else literal(None)
        annotated = annotation(text if required or text == "Any" else f"{text} | None")
        value = default if name == wire else call("attrs.field", default=default, metadata={"wire": wire})
        rows.append({"name": name, "annotation": annotated, "value": value})
    return rows


def _constants(component: Component) -> dict[str, str]:
    properties = component.schema.get("properties", {})
    return {wire: one["const"] for wire, one in properties.items() if isinstance(one.get("const"), str)}


def _parameters(operation: Operation, endpoint: Endpoint, types: Types) -> tuple[Code, ...]:
    """`Parameter(...)` for each header and each part of the query."""
    properties = {prop.name.get_untrusted_value(): prop for prop in endpoint.query_parameters}
    made: list[Code] = []
    taken: set[str] = set()
    for number, one in enumerate(operation.parameters):
        name = names.free(names.snake(one["name"], fallback="parameter"), taken)
        taken.add(name)
        made.append(
            call(
                "Parameter",
                name=one["name"],
                location=one["in"] if one["in"] in ("query", "header") else _refused(one, operation),
                python_name=name,
                required=bool(one.get("required")),
                type=types.of(properties[f"p{number}"], ANSWER),
                style=one.get("style"),
                explode=literal(one["explode"]) if "explode" in one else None,
            )
        )
    return tuple(made)


def _refused(parameter: Json, operation: Operation) -> str:
    what = f"a webhook has no {parameter['in']}, which {parameter['name']!r} is in"
    raise GeneratorError(what, f"webhook {operation.path}", "Remove the parameter by overlay.")
