"""The Python that an operation, an argument and a field go by, from the names that overlays and derivation give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.commands.changes.matching import ContractOperation
from generator.commands.changes.shapes import Schemas, named
from generator.project.sources import Source
from generator.stages.emit import names
from generator.stages.emit.contract import Contract, preferred


@dataclass(frozen=True)
class PythonCall:
    """The method for an operation. `pinned`: an overlay chose its name."""

    api: str
    resource: str
    method: str
    pinned: bool

    @property
    def name(self) -> str:
        return ".".join(part for part in ("cio", self.api, self.resource, self.method) if part)

    def __str__(self) -> str:
        return f"{self.name}(...)"

    def given(self, argument: str) -> str:
        return f"{self.name}({argument})"


class PythonCalls:
    """The calls of one API, as its packages would have them. `document` is patched and mended."""

    def __init__(self, document: Mapping[str, Any], source: Source) -> None:
        self.api = source.package.removeprefix("customerio_")
        self._contract = Contract(document)
        self._schemas = Schemas(document)
        self._calls = {
            (one.method, one.path): PythonCall(self.api, one.resource, one.name, "x-python" in one.facts)
            for one in self._contract.operations
        }

    def of(self, operation: ContractOperation) -> PythonCall | None:
        """None for a webhook, which no caller calls."""
        return None if operation.webhook else self._calls.get((operation.method, operation.path))

    def resources(self) -> dict[str, set[str]]:
        """The methods of each resource."""
        found: dict[str, set[str]] = {}
        for call in self._calls.values():
            found.setdefault(call.resource, set()).add(call.method)
        return found

    def field(self, component: str, wire: str) -> str:
        """The attribute of a class, `Message.type`; nothing where there is no such class in the package."""
        known = self._contract.components.get(component)
        return f"{known.name}.{known.fields[wire]}" if known and wire in known.fields else ""

    def in_body(self, operation: ContractOperation, place: str) -> str:
        """The argument that a place in the body belongs to."""
        wire = re.match(r"\.([^.\[{]+)", place)
        if not wire or self._is_whole(operation):
            return "body"
        return keyword(wire[1])

    def _is_whole(self, operation: ContractOperation) -> bool:
        content = operation.facts.get("requestBody", {}).get("content", {})
        schema = preferred(content)[1].get("schema", {}) if content else {}
        component = self._contract.components.get(named(schema))
        if component and component.constructors:
            return True
        return not all(one.properties for one in self._schemas.allowed(schema).alternatives)


def keyword(wire: str) -> str:
    return f"{python_name(wire)}=..."


def python_name(wire: str) -> str:
    """What a parameter or a field of a body is called as an argument."""
    return names.snake(wire, names.PARAMETER - {"body"}, "parameter")
