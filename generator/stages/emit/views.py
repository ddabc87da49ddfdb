"""What the templates are given: everything in it is `Code` already."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openapi_python_client.parser.properties.protocol import PropertyProtocol

from generator.stages.emit import docs
from generator.stages.emit.annotations import INPUT, Types, constant, join, style_of
from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, annotation, annotation_names, call, docstring, identifier, key, literal
from generator.stages.emit.contract import Component, Contract, Operation
from generator.stages.emit.imports import Imports, imports
from generator.stages.emit.names import SHADOWED
from generator.stages.emit.operations import Facts
from generator.stages.emit.signatures import Argument, Signature
from generator.stages.emit.words import Words

if TYPE_CHECKING:
    from generator.stages.emit.helpers import Helpers

View = dict[str, Any]
RAW = "WithRawResponse"


@dataclass(frozen=True)
class Method:
    """A method of a resource; `waits` makes no difference to it."""

    name: Code
    parameters: Code
    returns: Code
    overloads: list[Code]  # parameters of each
    doc: Code
    summary: Code  # of the overloads
    arguments: Code
    answers: bool  # a raw answer is returned in any case; type checkers refuse to return a call that answers None
    used: frozenset[str]


class Models:
    """Views of the components."""

    def __init__(self, contract: Contract, types: Types, said: Words) -> None:
        self._types = types
        self._lines = docs.of_components(contract)
        self._words = said
        self._modules = modules(contract)

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
            "imports": self._imports(component, used),
        }

    def model(self, component: Component, fields: Mapping[str, PropertyProtocol], as_dict: bool) -> View:
        """`as_dict` asks for the TypedDict, too."""
        rows = [self._field(component, wire, prop) for wire, prop in fields.items()]
        used = {"attrs", "Model", *(name for row in rows for name in row.pop("used"))}
        if any(row["value"] and "UNSET" in row["value"] for row in rows):
            used.add("UNSET")
        dicts = [self._dict(component, fields)] if as_dict else []
        used |= {name for view in dicts for name in view.pop("used")}
        return {
            "name": identifier(component.name),
            "doc": docstring([self._lines[component.key]], 4),
            "fields": rows,
            "dicts": dicts,
            "imports": self._imports(component, used),
        }

    def _imports(self, component: Component, used: Iterable[str]) -> Imports:
        here = (component.name, component.dict_name)
        return imports(used, {name: module for name, module in self._modules.items() if name not in here})

    def _dict(self, component: Component, fields: Mapping[str, PropertyProtocol]) -> View:
        """A TypedDict: as a class, or as a call where a key is no name or one that a type in it needs."""
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
        value = default if name == wire else call("attrs.field", default=default, metadata={"wire": wire})
        doc = self._doc(component, wire)
        return {"name": name, "annotation": text, "value": value, "doc": doc, "used": annotation_names(text)}

    def _doc(self, component: Component, wire: str) -> Code | None:
        """The docstring below a field, for those of which there is something to say."""
        text = self._words[component.key].get(wire)
        return docstring([text], 4) if text else None


def _alias(text: str) -> View:
    """What an alias stands for: to type checkers and editors the type itself, to the runtime its text."""
    return {"type": annotation(text), "text": literal(text)}


def modules(contract: Contract) -> dict[str, str]:
    """The module of every class, alias and dict that may stand for one."""
    components = contract.components.values()
    named = {component.name: component.module for component in components}
    return named | {component.dict_name: component.module for component in components if component.dict_name}


def method(called: Call, facts: Facts, shadowed: frozenset[str]) -> Method:
    """`shadowed` are the builtins that other methods of the same class hide by their names."""
    signature, returns = called.signature, visible(called.returns, shadowed)
    annotations = {argument.name: visible(argument.annotation, shadowed) for argument in signature}
    used = set(annotation_names(returns)).union(*map(annotation_names, annotations.values()))
    if any(not argument.required and argument.default is None for argument in signature):
        used |= {"UNSET", "Unset"}
    if returns == "None":
        used.add("cast")
    overloads = []
    for variant in signature.overloads:
        types = {argument.name: visible(argument.annotation, shadowed) for argument in variant}
        used |= {"overload"}.union(*map(annotation_names, types.values()))
        overloads.append(parameters(variant, types))
    words = docs.of_call(called, facts)
    return Method(
        name=identifier(called.operation.name),
        parameters=parameters(signature, annotations),
        returns=returns,
        overloads=overloads,
        doc=docstring(words, 8),
        summary=docstring(words[:1], 8),
        arguments=_call_arguments(called.operation, signature),
        answers=returns != "None",
        used=frozenset(used),
    )


def visible(text: str, shadowed: frozenset[str]) -> Code:
    """An annotation inside a class whose methods hide builtins: `list[int]` becomes `builtins.list[int]`."""
    hidden = annotation_names(text) & shadowed
    if not hidden:
        return annotation(text)
    qualified = ast.unparse(_Qualified(hidden).visit(ast.parse(text, mode="eval")))
    return annotation(qualified.encode("ascii", "backslashreplace").decode())  # only literals are not ASCII


class _Qualified(ast.NodeTransformer):
    def __init__(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Attribute(ast.Name("builtins", node.ctx), node.id, node.ctx) if node.id in self._hidden else node


def parameters(signature: Signature, annotations: Mapping[str, Code], *more: str) -> Code:
    """What a method takes; `more` are keywords of its own."""
    positional = [_parameter(argument, annotations) for argument in signature.positional]
    keywords = [_parameter(argument, annotations) for argument in signature.keywords]
    return Code(", ".join(["self", *positional, "*", *keywords, *more, "options: RequestOptions | None = None"]))


def _parameter(argument: Argument, annotations: Mapping[str, Code]) -> str:
    default = argument.default or (None if argument.required else Code("UNSET"))
    declared = f"{identifier(argument.name)}: {annotations[argument.name]}"
    return declared if default is None else f"{declared} = {default}"


def _call_arguments(operation: Operation, signature: Signature) -> Code:
    """What a method hands to `_call`."""
    return Code(", ".join([f"OPERATIONS[{literal(operation.id)}]", *arguments(signature), "options=options"]))


def arguments(signature: Signature) -> list[str]:
    """What goes where in a request: wire names and values."""
    body = signature.body
    path = tuple(identifier(argument.name) for argument in signature.path)
    given = [
        *([f"path={literal(path)}"] if path else []),
        *_mapping("query", signature.at("query")),
        *_mapping("headers", signature.at("header")),
    ]
    if body and body.whole:
        given.append("body=body")
    elif body:
        given += _mapping("body", body.fields) or ["body={}"]
        given += [f"extra={identifier(body.extra.name)}"] if body.extra else []
    return given


def _mapping(keyword: str, arguments: Iterable[Argument]) -> list[str]:
    values = {argument.wire: identifier(argument.name) for argument in arguments}
    return [f"{keyword}={literal(values)}"] if values else []


def resource(
    name: str, doc: list[str], calls: list[Call], facts: Facts, modules: Mapping[str, str], helpers: Helpers
) -> View:
    hidden = SHADOWED & {called.operation.name for called in calls}
    beside = helpers.beside(calls, lambda text: visible(text, hidden))
    methods = [method(called, facts, hidden) for called in calls]
    runtime = frozenset({"AsyncResource", "RequestOptions", "Resource", "answers_raw", "answers_raw_async"})
    used = runtime.union(*(method.used for method in methods))
    used |= {name for group in beside.values() for helper in group for name in helper.used}
    lines = imports(used, {model: f".models.{module}" for model, module in modules.items()})
    lines.always.append(Code("from ..operations import OPERATIONS"))
    kinds = [
        _kind(name, base="Resource", raw="answers_raw", waits=False),
        _kind(f"Async{name}", base="AsyncResource", raw="answers_raw_async", waits=True),
    ]
    words = {"summary": docstring(doc[:1], 0), "doc": docstring(doc, 4)}
    return {**words, "methods": methods, "helpers": beside, "kinds": kinds, "imports": lines}


def _kind(name: str, *, base: str, raw: str, waits: bool) -> View:
    raw_name = identifier(f"{name}{RAW}")
    return {"name": identifier(name), "base": Code(base), "raw": Code(raw), "raw_name": raw_name, "waits": waits}


def entry(module: str, name: str, doc: list[str]) -> View:
    """What the API needs to know of a resource."""
    return {
        "module": identifier(module),
        "name": identifier(name),
        "waiting": identifier(f"Async{name}"),
        "doc": docstring(doc, 8),
    }
