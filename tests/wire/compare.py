"""Whether what a method gave is what was answered, down to the leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from customerio_core import UNSET, Model
from tests.wire.contracts import Json
from tests.wire.specimens import Entries, Items, Leaf, Node, Record, attribute_names


def differences(node: Node, value: Any, models: ModuleType, at: str = "$") -> Iterator[str]:
    """Every place, by attributes, where `value` is not `node` as the package's models have it."""
    match node:
        case Leaf():
            if exact(value) != exact(node.value):
                yield f"{at}: {value!r} and not {node.value!r}"
        case Items():
            yield from _list_differences(node, value, models, at)
        case Entries():
            yield from _map_differences(node, value, models, at)
        case Record():
            yield from _record_differences(node, value, models, at)


def _list_differences(node: Items, value: Any, models: ModuleType, at: str) -> Iterator[str]:
    if type(value) is not list or len(value) != len(node.nodes):
        yield f"{at}: {value!r} is no list of {len(node.nodes)}"
        return
    for index, child in enumerate(node.nodes):
        yield from differences(child, value[index], models, f"{at}[{index}]")


def _map_differences(node: Entries, value: Any, models: ModuleType, at: str) -> Iterator[str]:
    if type(value) is not dict or value.keys() != node.nodes.keys():
        yield f"{at}: {value!r} is no dict of {list(node.nodes)}"
        return
    for name, child in node.nodes.items():
        yield from differences(child, value[name], models, f"{at}[{name!r}]")


def _record_differences(node: Record, value: Any, models: ModuleType, at: str) -> Iterator[str]:
    cls = getattr(models, node.component)
    if type(value) is not cls:
        yield f"{at}: {type(value).__name__} and not {node.component}"
        return
    for wire, name in attribute_names(cls).items():
        found = getattr(value, name)
        if wire in node.fields:
            yield from differences(node.fields[wire], found, models, f"{at}.{name}")
        elif found is not None and found is not UNSET:
            yield f"{at}.{name}: {found!r}, and nothing came"
    yield from differences(Entries(node.free), value.extra, models, f"{at}.extra")
    if exact(value.to_dict()) != exact(node.json()):
        yield f"{at}.to_dict(): {value.to_dict()} and not {node.json()}"


def plain(value: Any) -> Json:
    """The JSON a value was read from."""
    if isinstance(value, Model):
        return value.to_dict()
    return [plain(item) for item in value] if isinstance(value, list) else value


def exact(value: Json) -> str:
    """JSON that tells `1` from `1.0` and `true`; what is no JSON is told by its `repr`."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=repr)
