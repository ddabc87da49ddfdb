"""The calls that can be made later (`x-deferrable` of an operation), ready to be written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.stages.emit.code import docstring, identifier
from generator.stages.emit.contract import CALLS

MODULE = "deferred"

View = dict[str, Any]


def view(methods: Mapping[str, Sequence[str]], classes: Mapping[str, str]) -> View:
    """What the template needs.

    Args:
        methods: the methods of each resource that can be called later.
        classes: the class of each resource.
    """
    listed = [_resource(module, classes[module], names) for module, names in methods.items() if names]
    bare = [resource for resource in listed if resource["module"] == CALLS]
    return {"listed": listed, "bare": bare, "resources": [one for one in listed if one not in bare]}


def _resource(module: str, name: str, methods: Sequence[str]) -> View:
    whose = "the API itself" if module == CALLS else f"`{module}`"
    return {
        "module": identifier(module),
        "name": identifier(name),
        "deferred": identifier(f"Deferred{name}"),
        "doc": docstring([f"Calls of {whose} that can be made later."], 4),
        "method_doc": docstring([f"Calls of {whose} that can be made later."], 8),
        "methods": [identifier(method) for method in methods],
    }
