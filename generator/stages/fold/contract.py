"""The contract as it is written: shapes under their names, and back."""

from __future__ import annotations

import json
from typing import Any

from .dialect import Node
from .naming import Naming
from .operations import Skeleton
from .places import Edge, Steps, labels
from .shapes import Shapes

SCHEMAS = "#/components/schemas/"


def written(skeleton: Skeleton, shapes: Shapes, naming: Naming) -> dict[str, Any]:
    """The contract: every reference by name, every component that is used."""
    writer = _Writer(shapes.by_key, naming)
    for root in skeleton.roots:
        root.holder["schema"] = writer.node(root.node, root.place, ())
    document = skeleton.document
    components = document.setdefault("components", {})
    components["schemas"] = {
        name: writer.node(shapes.by_key[key], key, ()) for name, key in sorted(naming.keys.items())
    }
    return document


def as_text(contract: dict[str, Any]) -> str:
    """Sorted and indented, so that a diff shows what changed and nothing else."""
    return json.dumps(contract, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


class _Writer:
    def __init__(self, by_key: dict[str, Node], naming: Naming) -> None:
        self.by_key = by_key
        self.naming = naming

    def node(self, node: Node, parent: str, steps: Steps) -> Node:
        out = dict(node)
        if "$ref" in node:
            out["$ref"] = SCHEMAS + self.naming.by_edge[Edge(parent, steps)]
        if "properties" in node:
            out["properties"] = {
                name: self.node(child, parent, (*steps, f".{name}")) for name, child in node["properties"].items()
            }
        for step, keyword in (("[]", "items"), ("{}", "additionalProperties")):
            if isinstance(node.get(keyword), dict):
                out[keyword] = self.node(node[keyword], parent, (*steps, step))
        if "anyOf" in node:
            out["anyOf"] = [
                self.node(branch, parent, (*steps, label))
                for branch, label in zip(node["anyOf"], labels(node["anyOf"], self.by_key), strict=True)
            ]
        return out
