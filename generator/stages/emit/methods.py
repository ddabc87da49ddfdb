"""A method as a template is given it: its parameters, its words, and what it hands to the runtime."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.stages.emit import docs
from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, annotation, annotation_names, docstring, identifier, literal
from generator.stages.emit.operations import Facts
from generator.stages.emit.signatures import Argument, Signature


@dataclass(frozen=True)
class Method:
    """A method of a resource; `waits` makes no difference to it."""

    name: Code
    parameters: Code
    returns: Code
    overloads: list[Code]  # parameters of each; without words, for then editors show those of the method
    doc: Code
    arguments: Code
    reads: bool  # whether there is something to return
    used: frozenset[str]


def method(called: Call, facts: Facts, shadowed: frozenset[str]) -> Method:
    """`shadowed` are the builtins that other methods of the same class hide by their names."""
    signature, returns = called.signature, visible(called.returns, shadowed)
    annotations = {argument.name: visible(argument.annotation, shadowed) for argument in signature}
    used = set(annotation_names(returns)).union(*map(annotation_names, annotations.values()))
    if any(not argument.required and argument.default is None for argument in signature):
        used |= {"UNSET", "Unset"}
    overloads = []
    for variant in signature.overloads:
        types = {argument.name: visible(argument.annotation, shadowed) for argument in variant}
        used |= {"overload"}.union(*map(annotation_names, types.values()))
        overloads.append(parameters(variant, types))
    return Method(
        name=identifier(called.operation.name),
        parameters=parameters(signature, annotations),
        returns=returns,
        overloads=overloads,
        doc=docstring(docs.of_call(called, facts), 8),
        arguments=_call_arguments(facts.constant(called.operation), signature),
        reads=returns != "None",
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


def _call_arguments(constant: Code, signature: Signature) -> Code:
    """What a method passes to `_call`."""
    return Code(", ".join([f"_operations.{constant}", *arguments(signature), "options=options"]))


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
