"""Which calls can go as an item of a batch: found in the contract, by what the items of the batch are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.stages.emit.calls import Call
from generator.stages.emit.code import Code, call, literal
from generator.stages.emit.contract import Contract, Json, Operation, has_properties, schemas_of


def batch_form(contract: Contract, called: Call) -> Code | None:
    """`BatchForm(...)` of an operation, or None where no batch has a place for its calls.

    It has one where the whole body is of the type of the items, or where the items tell their kinds apart by the fields
    that the path says in a call of its own (`type: track` in a batch is `/track`).
    """
    batch, body = _batch(contract), called.signature.body
    if batch is None or body is None or called.operation is batch:
        return None
    around = _properties(contract, schemas_of(batch.facts["requestBody"]))
    items_name = batch.facts["x-limits"]["items"]
    items = [schema["items"] for schema in around.pop(items_name, []) if "items" in schema]
    if items and schemas_of(called.operation.facts["requestBody"]) == items:
        return call("BatchForm", operation=batch.id)
    if not body.implied:
        return None
    kinds = [one for one in _classes(contract, items) if _says(one, body.implied)]
    if not kinds:
        return None
    known = {name for one in kinds for name in one["properties"]}
    fields = [field.wire for field in body.fields]
    return call(
        "BatchForm",
        operation=batch.id,
        constants=body.implied,
        shared=tuple(name for name in sorted(fields) if name in around),
        apart=tuple(name for name in sorted(fields) if name not in around and name not in known),
    )


def _batch(contract: Contract) -> Operation | None:
    """The operation that takes many records in one call."""
    return next((one for one in contract.operations if "items" in one.facts.get("x-limits", {})), None)


def _says(schema: Json, constants: Mapping[str, Code]) -> bool:
    """Whether objects of a class have these values."""
    properties: Mapping[str, Any] = schema["properties"]
    return all(
        isinstance(child := properties.get(name), Mapping) and "const" in child and literal(child["const"]) == value
        for name, value in constants.items()
    )


def _properties(contract: Contract, schemas: list[Json]) -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = {}
    for one in _classes(contract, schemas):
        for name, child in one["properties"].items():
            found.setdefault(name, []).append(child)
    return found


def _classes(contract: Contract, schemas: list[Json]) -> Iterator[Json]:
    """The classes that schemas may be of, references followed."""
    waiting, seen = list(schemas), set[str]()
    while waiting:
        schema = waiting.pop(0)
        if not isinstance(schema, Mapping):
            continue
        if (reference := schema.get("$ref")) is not None:
            if reference not in seen:
                seen.add(reference)
                waiting.append(contract.component(reference).schema)
        elif has_properties(schema):
            yield schema
        else:
            waiting += schema.get("anyOf", ())
