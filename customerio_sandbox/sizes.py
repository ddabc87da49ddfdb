"""Payload limits (`docs/facts.md`, Payload limits), as the facts of an operation have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from customerio_core import Operation

from .exchange import Json, elements, encode, members

DAY = 86_400


def too_large(
    operation: Operation, size: int, body: Json, path: Mapping[str, str], now: float
) -> Iterator[tuple[str, str]]:
    """Find what exceeds a limit of a request, items of a batch aside.

    Args:
        operation: the facts.
        size: bytes of the body as it came.
        body: the parsed body.
        path: path parameters, decoded.
        now: unix seconds.

    Yields:
        The field, dotted (empty for the whole body), and what is wrong.
    """
    limits = operation.limits
    if limits is None:
        return
    if limits.body is not None and size > limits.body:
        uncounted = {name: members(body)[name] for name in limits.uncounted if name in members(body)}
        size -= len(encode(uncounted)) if uncounted else 0
        if size > limits.body:
            yield "", f"the body has {size:,} bytes, and the limit is {limits.body:,} bytes"
    for name, limit in limits.parameters.items():
        if name in path:
            yield from _exceeded(name, path[name], limit, now)
    for place, limit in limits.fields.items():
        if not place.startswith(f"{limits.items}[]") and _applies(limit, body):
            for name, value in _at(body, place.split("."), ""):
                yield from _exceeded(name, value, limit, now)
    for shared in limits.together:
        count = sum(_addresses(value) for place in shared.fields for _, value in _at(body, place.split("."), ""))
        if shared.limit.addresses is not None and count > shared.limit.addresses:
            yield shared.fields[0], f"{count} recipients, and the limit is {shared.limit.addresses}"


def item_too_large(operation: Operation, item: Json, now: float) -> Iterator[tuple[str, str]]:
    """Find what exceeds a limit in one item of a batch.

    Args:
        operation: the facts.
        item: the item.
        now: unix seconds.

    Yields:
        The field, dotted (empty for the item), and what is wrong.
    """
    limits = operation.limits
    if limits is None:
        return
    if limits.item is not None and (size := len(encode(item))) > limits.item:
        yield "", f"the item has {size:,} bytes, and the limit is {limits.item:,} bytes"
    prefix = f"{limits.items}[]"
    for place, limit in limits.fields.items():
        if place.startswith(prefix) and _applies(limit, item):
            steps = place.removeprefix(prefix).removeprefix(".")
            for name, value in _at(item, steps.split(".") if steps else [], ""):
                yield from _exceeded(name, value, limit, now)


def _applies(limit: Any, beside: Json) -> bool:
    return all(members(beside).get(name) in values for name, values in limit.when.items())


def _at(value: Json, steps: Sequence[str], name: str) -> Iterator[tuple[str, Json]]:
    """The values at a place: `name[]` is each element of a list, `$` the body itself."""
    if not steps or steps == ["$"]:
        yield name, value
        return
    step = steps[0].removesuffix("[]")
    if step in members(value):
        found, here = members(value)[step], f"{name}.{step}" if name else step
        if steps[0].endswith("[]"):
            for index, each in enumerate(elements(found)):
                yield from _at(each, steps[1:], f"{here}.{index}")
        else:
            yield from _at(found, steps[1:], here)


def _exceeded(name: str, value: Json, limit: Any, now: float) -> Iterator[tuple[str, str]]:
    """What of a value exceeds its limit."""
    if limit.bytes is not None and (size := _bytes(value)) > limit.bytes:
        yield name, f"{name} has {size:,} bytes, and the limit is {limit.bytes:,} bytes"
    if limit.items is not None and (count := len(elements(value))) > limit.items:
        yield name, f"{name} has {count:,} elements, and the limit is {limit.items:,}"
    if limit.addresses is not None and (count := _addresses(value)) > limit.addresses:
        yield name, f"{name} has {count} addresses, and the limit is {limit.addresses}"
    if limit.days_ahead is not None and isinstance(value, int) and now + limit.days_ahead * DAY < value < 1e11:
        yield name, f"{name} is more than {limit.days_ahead} days ahead"
    if isinstance(value, dict):
        yield from _object(name, members(value), limit)


def _object(name: str, value: dict[str, Json], limit: Any) -> Iterator[tuple[str, str]]:
    counted = {key: each for key, each in value.items() if key not in limit.uncounted}
    if limit.keys is not None and len(counted) > limit.keys:
        yield name, f"{name} has {len(counted)} names, and the limit is {limit.keys}"
    if limit.all_value_bytes is not None and (size := sum(map(_bytes, counted.values()))) > limit.all_value_bytes:
        yield name, f"the values in {name} have {size:,} bytes, and the limit is {limit.all_value_bytes:,} bytes"
    for key, each in counted.items():
        if limit.key_bytes is not None and (size := _bytes(key)) > limit.key_bytes:
            yield f"{name}.{key}", f"a name in {name} has {size} bytes, and the limit is {limit.key_bytes} bytes"
        if limit.value_bytes is not None and (size := _bytes(each)) > limit.value_bytes:
            yield f"{name}.{key}", f"{name}.{key} has {size:,} bytes, and the limit is {limit.value_bytes:,} bytes"


def _bytes(value: Json) -> int:
    return len(value.encode()) if isinstance(value, str) else len(encode(value))


def _addresses(value: Json) -> int:
    return len([each for each in value.split(",") if each.strip()]) if isinstance(value, str) else 0
