"""Writes `docs/events.md`: the events that the service knows by name, with their properties and calls."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.pipeline import mended
from generator.project.files import Project
from generator.project.sources import Source, load
from generator.stages.emit.annotations import INPUT, join
from generator.stages.emit.contract import Component, Contract
from generator.stages.emit.events import keywords_of, operation_of, properties_of
from generator.stages.emit.package import PackageWriter

Json = Any

HEAD = """\
<!-- Generated from specs/contract and specs/overlays by "make regenerate". Do not edit. -->
# Events known by name

Destinations and default actions recognize events by exactly these names and properties. Each event has a method, and a
constructor for `send_many`:

```python
from customerio_client import CustomerIO

cio = CustomerIO.from_env()
cio.pipelines.events.order_completed(user_id="7", order_id="O-1", total=37.5)

from customerio_pipelines.event import order_completed

cio.pipelines.send_many([order_completed(user_id="7", order_id="O-1", total=37.5)]).run()
```

Properties are keywords. Their types are checked before anything is sent: a text instead of a number is refused.
Pass any other property in `extra={...}`. Limits, retries and ids are those of `track`.
"""


def events_page(project: Project, *, report_stale: bool = False) -> bytes:
    """The page on all APIs; empty if none of them knows an event."""
    parts: list[str] = []
    for source in load(project.sources).values():
        contract = project.contract(source.api)
        if contract is not None:
            overlays = project.overlays / source.api
            document, _, _ = mended(contract, overlays=overlays, report_stale=report_stale, notify=lambda stage: None)
            parts += _section(document, source)
    return "\n".join([HEAD, *parts, ""]).encode() if parts else b""


def _section(document: Json, source: Source) -> Iterator[str]:
    contract = Contract(document)
    operation = operation_of(contract)
    if operation is None:
        return
    package = PackageWriter(contract, source.api, source.package, Path())  # reads the document; nothing is built
    (path,) = [path for path, one in package.parser_document.operations.items() if one is operation]
    keywords = [argument.name for argument in keywords_of(contract, package.call(path, operation))]
    api = source.package.removeprefix("customerio_")
    yield f"Keywords of every event: {', '.join(f'`{name}`' for name in [*keywords, 'extra', 'options'])}.\n"
    arguments = {argument.wire: argument.name for argument in package.call(path, operation).signature}
    for name, event in operation.known_events.items():
        needs = " or ".join(" and ".join(f"`{arguments[wire]}`" for wire in each) for each in event.get("needs", ()))
        yield f"## {event['event']}\n"
        yield f"{event['summary']}" + (f" Needs {needs}." if needs else "") + "\n"
        yield f"`cio.{api}.events.{name}(...)`\n"
        component = properties_of(contract, name, event)
        if component:
            yield from _properties(package, component)
            yield ""


def _properties(package: PackageWriter, component: Component) -> Iterator[str]:
    (key,) = [key for key, one in package.parser_document.components.items() if one is component]
    yield from ("| Property | Type | |", "| --- | --- | --- |")
    for wire, prop in package.signatures.fields(package.models[key]).items():
        kind = join(package.types.members(prop, INPUT)).replace("|", "\\|")
        text = package.words[component.key].get(wire, "").replace("|", "\\|")
        yield f"| `{wire}`{' (required)' if prop.required else ''} | `{kind}` | {text} |"
