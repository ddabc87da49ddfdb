"""What the templates are given: everything in it is `Code` already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator.stages.emit import docs
from generator.stages.emit.annotations import INPUT, Types, constant, join, style_of
from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, annotation, annotation_names, call, docstring, identifier, key, literal
from generator.stages.emit.contract import Component, Contract
from generator.stages.emit.helpers import Helpers
from generator.stages.emit.imports import imports
from generator.stages.emit.methods import method, visible
from generator.stages.emit.names import SHADOWED
from generator.stages.emit.operations import Facts
from generator.stages.emit.words import Words

View = dict[str, Any]
RAW = "WithRawResponse"
RUNTIME = frozenset(  # what every resource needs
    "AsyncResource AsyncUnreadTransport RequestOptions Resource UnreadTransport returns_raw returns_raw_async".split()
)


class Models:
    """Views of the components."""

    def __init__(self, contract: Contract, types: Types, said: Words) -> None:
        self._types = types
        self._lines = docs.of_components(contract)
        self._words = said
        self._modules = modules(contract)

    def module(self, classes: Sequence[View], aliases: Sequence[View]) -> View:
        """A module of classes and aliases, as `model` and `alias` give them."""
        own = [name for view in (*classes, *aliases) for name in view["defines"]]
        used = {name for view in (*classes, *aliases) for name in view["used"]}
        lines = imports(used, {name: module for name, module in self._modules.items() if name not in own})
        return {"classes": classes, "aliases": aliases, "imports": lines}

    def alias(self, component: Component, aliased: PropertyProtocol, as_dict: bool) -> View:
        """`as_dict` asks for what stands for it as a dict, too."""
        text = self._types.of(aliased, style_of(component))
        used = {*annotation_names(text), "TYPE_CHECKING", "TypeAlias"}
        dicts = []
        if as_dict:
            inputs = join(self._types.dict_members(aliased))
            used |= annotation_names(inputs)
            dicts.append({"name": identifier(component.dict_name), **_alias(inputs)})
        return {
            "name": identifier(component.name),
            **_alias(text),
            "doc": docstring([self._lines[component.key]], 4),
            "dicts": dicts,
            "defines": (component.name, component.dict_name),
            "used": used,
        }

    def model(self, component: Component, fields: Mapping[str, PropertyProtocol], as_dict: bool) -> View:
        """`as_dict` asks for the TypedDict, too."""
        rows = [self._field(component, wire, prop) for wire, prop in fields.items()]
        base = "Event" if component.is_event else "Model"
        used = {"attrs", base, *(name for row in rows for name in row.pop("used"))}
        if any(row["value"] and "UNSET" in row["value"] for row in rows):
            used.add("UNSET")
        dicts = [self._dict(component, fields)] if as_dict else []
        used |= {name for view in dicts for name in view.pop("used")}
        return {
            "name": identifier(component.name),
            "base": Code(base),
            "doc": docstring([self._lines[component.key], *self._on_open(component)], 4),
            "fields": rows,
            "open": component.is_open,
            "dicts": dicts,
            "defines": (component.name, component.dict_name),
            "used": used,
        }

    def _dict(self, component: Component, fields: Mapping[str, PropertyProtocol]) -> View:
        """A TypedDict: as a class, or as a call where a key is not a name or one that a type in it needs."""
        types = {wire: join(self._types.members(prop, INPUT)) for wire, prop in fields.items()}
        used = {"TypedDict"}.union(*map(annotation_names, types.values()))
        if any(prop.required for prop in fields.values()):
            used.add("Required")
        rows = {
            wire: annotation(f"Required[{types[wire]}]" if prop.required else types[wire])
            for wire, prop in fields.items()
        }
        names = {wire: key(wire) for wire in rows}
        as_class = None not in names.values() and not used & set(rows)
        return {
            "name": identifier(component.dict_name),
            "quoted": literal(component.dict_name),
            "doc": docstring([f"`{component.name}` as a dict."], 4),
            "keys": [
                {"name": name, "type": rows[wire], "doc": self._doc(component, wire)} for wire, name in names.items()
            ]
            if as_class
            else [],
            "types": literal({wire: str(text) for wire, text in rows.items()}),
            "used": used,
        }

    def _on_open(self, component: Component) -> list[str]:
        """Where the fields are that a class does not declare; those of a known event are in its own `extra`."""
        return [_OPEN] if component.is_open and not component.is_keywords else []

    def _field(self, component: Component, wire: str, prop: PropertyProtocol) -> View:
        members = self._types.members(prop, style_of(component))
        default: Code | None
        if prop.required:
            default = constant(prop)
        elif component.sent:
            members, default = [*members, "Unset"], Code("UNSET")
        else:
            members, default = [*members, "None"], literal(None)
        text, name = annotation(join(members)), identifier(component.fields[wire])
        metadata = {} if name == wire else {"wire": wire}
        least = component.least(wire)
        if least is not None and component.sent:
            metadata["least"] = literal(least)
        value = call("attrs.field", default=default, metadata=metadata) if metadata else default
        doc = None if component.is_keywords else self._doc(component, wire)  # the TypedDict has them
        return {"name": name, "annotation": text, "value": value, "doc": doc, "used": annotation_names(text)}

    def _doc(self, component: Component, wire: str) -> Code | None:
        """The docstring below a field, for those of which there is something to say."""
        text = self._words[component.key].get(wire)
        return docstring([text], 4) if text else None


_OPEN = 'Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.'


def _alias(text: str) -> View:
    """What an alias stands for: to type checkers and editors the type itself, to the runtime its text."""
    return {"type": annotation(text), "text": literal(text)}


def modules(contract: Contract) -> dict[str, str]:
    """The module of every class, alias and dict that may stand for one."""
    components = contract.components.values()
    named = {component.name: component.module for component in components}
    return named | {component.dict_name: component.module for component in components if component.dict_name}


def resource(
    name: str, doc: list[str], calls: list[Call], facts: Facts, modules: Mapping[str, str], helpers: Helpers
) -> View:
    hidden = SHADOWED & {called.operation.name for called in calls}
    beside = helpers.beside(calls, lambda text: visible(text, hidden))
    methods = [method(called, facts, hidden) for called in calls]
    used = RUNTIME.union(*(method.used for method in methods))
    used |= {name for group in beside.values() for helper in group for name in helper.used}
    lines = imports(used, {model: f".models.{module}" for model, module in modules.items()})
    all_operations = (
        "OPERATIONS, " if any("OPERATIONS" in helper.used for group in beside.values() for helper in group) else ""
    )
    own = identifier(calls[0].operation.module)
    lines.always.append(Code(f"from ..operations import {all_operations}{own} as _operations"))
    others = {helper.module for group in beside.values() for helper in group if helper.module}
    lines.always += [Code(f"from ..operations import {other} as _{other}") for other in sorted(others)]
    kinds = [
        _kind(name, prefix="", raw="returns_raw", waits=False),
        _kind(f"Async{name}", prefix="Async", raw="returns_raw_async", waits=True),
    ]
    words = {"summary": docstring(doc[:1], 0), "doc": docstring(doc, 4)}
    return {**words, "methods": methods, "helpers": beside, "kinds": kinds, "imports": lines}


def _kind(name: str, *, prefix: str, raw: str, waits: bool) -> View:
    return {
        "name": identifier(name),
        "base": Code(f"{prefix}Resource"),
        "unread": Code(f"{prefix}UnreadTransport"),
        "raw": Code(raw),
        "raw_name": identifier(f"{name}{RAW}"),
        "waits": waits,
    }


def operations(
    module: str, calls: list[Call], facts: Facts, modules: Mapping[str, str], classes: Callable[[list[str]], set[str]]
) -> View:
    """The operations of a resource as constants; `classes` finds which classes of facts their code needs."""
    constants = [
        {
            "name": facts.constant(called.operation),
            "returns": annotation(called.returns),
            "arguments": facts.operation(called),
        }
        for called in calls
    ]
    code = [str(constant["arguments"]) for constant in constants]
    used = set[str]().union(*(annotation_names(constant["returns"]) for constant in constants))
    lines = imports(used, {model: f".models.{where}" for model, where in modules.items()})
    made = ", ".join(sorted({*classes(code), *lines.core}))
    lines.always = [line for line in lines.always if not line.startswith("from customerio_core ")]
    lines.always.append(Code(f"from customerio_core import {made}"))
    buckets = sorted({str(name) for name, _ in facts.buckets() if any(f"bucket={name}" in text for text in code)})
    lines.always.append(Code(f"from ._common import {', '.join([*buckets, 'operation'])}"))
    summary = docstring([f"What is known about the operations of `{module}`."], 0)
    return {"summary": summary, "constants": constants, "imports": lines}


def entry(module: str, name: str, doc: list[str]) -> View:
    """What the API needs to know of a resource."""
    return {
        "module": identifier(module),
        "name": identifier(name),
        "waiting": identifier(f"Async{name}"),
        "doc": docstring(doc, 8),
    }
