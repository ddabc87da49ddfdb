"""Events that the service knows by name (`x-events` of an operation), ready to be written down."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator.errors import GeneratorError
from generator.stages.emit import names
from generator.stages.emit.annotations import join
from generator.stages.emit.calls import Call
from generator.stages.emit.code import (
    Code,
    annotation,
    annotation_names,
    call,
    docstring,
    identifier,
    literal,
    module_name,
)
from generator.stages.emit.contract import Component, Contract, Json, Operation
from generator.stages.emit.imports import imports
from generator.stages.emit.operations import Facts
from generator.stages.emit.signatures import Argument

MODULE, FIELDS, RESOURCE = "event", "event_fields", "events"
NAME, PROPERTIES = "event", "properties"  # the fields of the body that take the name and the properties
PLAIN = "EventFields"  # keywords of an event without properties of its own
KEYS = {"event", "summary", "properties", "needs"}


def operation_of(contract: Contract) -> Operation | None:
    """The operation that sends the known events, if there is one."""
    found = [operation for operation in contract.operations if operation.known_events]
    if len(found) > 1:
        raise GeneratorError("several operations have x-events", ", ".join(one.id for one in found))
    if found and any(operation.module == RESOURCE for operation in contract.operations):
        raise GeneratorError(f"x-events and the resource {RESOURCE!r} would have one name", found[0].id)
    for operation in found:
        for name, event in operation.known_events.items():
            properties_of(contract, name, event)
    return found[0] if found else None


def view(contract: Contract, called: Call, facts: Facts, modules: dict[str, str]) -> dict[str, Any]:
    """What the three templates need."""
    operation = called.operation
    keywords = keywords_of(contract, called)
    classes = {component.name: component for name, event in operation.known_events.items()
               if (component := properties_of(contract, name, event))}  # fmt: skip
    for component in classes.values():
        _check_names(component)
    usual = Counter(map(_needs, operation.known_events.values())).most_common(1)[0][0]
    events = [_event(contract, name, event, usual) for name, event in operation.known_events.items()]
    types = {argument.name: join(argument.members) for argument in keywords}
    used = {"Any", "Mapping", "TypedDict"}.union(*map(annotation_names, types.values()))
    lines = imports(used, {name: f"models.{module}" for name, module in modules.items()})
    used_modules = sorted({module_name(one.module) for one in classes.values()})
    lines.always += [Code(f"from .models import {module} as _{module}") for module in used_modules]
    texts = operation.facts.get("x-docs", {}).get("body", {})
    return {
        "constant": facts.constant(operation),
        "module": identifier(operation.module),
        "name_field": literal(NAME),
        "properties_field": literal(PROPERTIES),
        "keywords": literal({argument.name: argument.wire for argument in keywords}),
        "rows": [
            {
                "name": identifier(argument.name),
                "type": annotation(types[argument.name]),
                "doc": docstring([texts.get(argument.wire) or argument.words or f"`{argument.wire}`."], 4),
            }
            for argument in keywords
        ],
        "classes": [
            {
                "name": identifier(fields_name(component)),
                "dict": Code(f"_{module_name(component.module)}.{identifier(component.dict_name)}"),
                "doc": docstring([f"Keywords of an event with `{component.name}`."], 4),
            }
            for _, component in sorted(classes.items())
        ],
        "needs": literal(usual),
        "events": events,
        "imports": lines,
        "kinds": [
            {
                "name": Code(f"{prefix}Events"),
                "base": Code(f"{prefix}Resource"),
                "unread": Code(f"{prefix}UnreadTransport"),
                "raw": Code(raw),
                "def": Code(f"{waits} def".strip()),
                "wait": Code("await " if waits else ""),
            }
            for prefix, raw, waits in (("", "returns_raw", ""), ("Async", "returns_raw_async", "async"))
        ],
        "doc": docstring([f"Events that the service knows by name, sent as `{operation.name}` does."], 4),
    }


def keywords_of(contract: Contract, called: Call) -> list[Argument]:
    """The fields of the call that each event takes: all but name and properties, and what a property is called too."""
    body = called.signature.body
    fields = {argument.wire: argument for argument in body.fields} if body else {}
    operation = called.operation
    if not fields.keys() >= {NAME, PROPERTIES}:
        raise GeneratorError(f"x-events needs {NAME!r} and {PROPERTIES!r} in the body", operation.id)
    taken = {
        wire
        for name, event in operation.known_events.items()
        if (component := properties_of(contract, name, event))
        for wire in component.fields
    }
    found = [one for one in fields.values() if one.wire not in (NAME, PROPERTIES) and one.name not in taken]
    known = {argument.wire for argument in found}
    for name, event in operation.known_events.items():
        if unknown := sorted({wire for each in event.get("needs", ()) for wire in each} - known):
            raise GeneratorError(f"{name} needs {unknown[0]!r}, which is not a keyword", f"{operation.id}: x-events")
    return sorted(found, key=lambda argument: argument.name)


def properties_of(contract: Contract, name: str, event: Json) -> Component | None:
    """The class of the properties of an event."""
    if unknown := sorted(event.keys() - KEYS):
        raise GeneratorError(f"nothing reads the key {unknown[0]!r}", f"x-events: {name}")
    if "properties" not in event:
        return None
    component = contract.component(event["properties"]["$ref"])
    if not component.is_class:
        raise GeneratorError("its properties have no fields", f"x-events: {name}")
    return component


def fields_name(component: Component | None) -> str:
    """The TypedDict of what an event takes."""
    return f"{component.name.removesuffix('Properties').removesuffix('Event')}Event" if component else PLAIN


def _check_names(component: Component) -> None:
    for wire in component.fields:
        if wire in names.PARAMETER or not wire.isidentifier():
            raise GeneratorError(f"its property {wire!r} cannot be a keyword", component.key)


def _needs(event: Json) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each) for each in event.get("needs", ()))


def _event(contract: Contract, name: str, event: Json, usual: tuple[tuple[str, ...], ...]) -> dict[str, Code]:
    if name != names.snake(name, names.METHOD):
        raise GeneratorError(f"an event cannot be called {name!r}", "x-events")
    component = properties_of(contract, name, event)
    made: dict[str, Any] = {"event": str(event["event"]), "properties": component.name if component else None}
    needs = _needs(event)
    text = f"{str(event['summary']).rstrip('.')}: `{event['event']}`."
    return {
        "name": identifier(name),
        "quoted": literal(name),
        "value": call("KnownEvent", **made, needs=None if needs == usual else literal(needs)),
        "fields": identifier(fields_name(component)),
        "doc": docstring([text], 4),
        "method_doc": docstring([text], 8),
    }
