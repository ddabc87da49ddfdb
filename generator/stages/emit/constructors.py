"""Constructors for a union that two constants tell apart: `person.identify(...)` makes a `PersonIdentify`."""

from __future__ import annotations

import builtins
from typing import Any

from generator.errors import GeneratorError
from generator.stages.emit import names
from generator.stages.emit.code import Code, docstring, identifier, module_name
from generator.stages.emit.contract import Component, Contract, references

TAKEN = frozenset({"api", "models", "operations", "resources"})  # modules of every package


def view(contract: Contract, union: Component) -> dict[str, Any]:
    """What the template is given: a namespace per value of the one constant, a class per value of the other."""
    where = f"#/components/schemas/{union.key}: x-python"
    if union.constructors != names.snake(union.constructors, TAKEN | names.DEVICES):
        raise GeneratorError(f"{union.constructors!r} cannot be a module of constructors", where)
    variants = [contract.component(reference) for reference in references(union.schema)]
    first, second = _tags(variants, where)
    made: dict[str, dict[str, Component]] = {}
    for variant in variants:
        kind, act = (_name(union, str(variant.schema["properties"][tag]["const"])) for tag in (first, second))
        if made.setdefault(kind, {}).setdefault(act, variant) is not variant:
            raise GeneratorError(f"two variants are {kind}.{act}", where)
    kinds = [
        {
            "name": identifier(kind),
            "doc": docstring([f"`{union.name}` whose `{first}` is `{kind}`, by its `{second}`."], 4),
            "variants": [
                {"name": identifier(act), "model": identifier(variant.name)} for act, variant in sorted(acts.items())
            ],
        }
        for kind, acts in sorted(made.items())
    ]
    kind, acts = min(made.items())
    example = f"{kind}.{min(acts)}"
    return {
        "doc": docstring([f"Constructors for `{union.name}`, by `{first}` and `{second}`: `{example}(...)`."], 0),
        "imports": [
            Code(f"from .models.{module_name(variant.module)} import {identifier(variant.name)}")
            for variant in variants
        ],
        "kinds": kinds,
    }


def _name(union: Component, value: str) -> str:
    """The name of a value: an overlay's, else its own, unless that would hide a builtin."""
    wish = union.schema.get("x-python", {}).get("names", {}).get(value, value)
    name = names.snake(str(wish), names.METHOD)
    return f"{name}_{union.constructors}" if hasattr(builtins, name) else name


def _tags(variants: list[Component], where: str) -> list[str]:
    """The two constants that all variants have, that of fewer values first."""
    constants = [
        {
            wire: str(schema["const"])
            for wire, schema in variant.schema.get("properties", {}).items()
            if "const" in schema
        }
        for variant in variants
    ]
    shared = set.intersection(*map(set, constants)) if constants else set()
    values = {wire: len({each[wire] for each in constants}) for wire in sorted(shared)}
    tags = sorted((wire for wire, count in values.items() if count > 1), key=lambda wire: values[wire])
    if len(tags) != 2:
        raise GeneratorError(f"its variants share {len(tags)} constants that differ, constructors need two", where)
    return tags
