"""Where everything of a project lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.documents.parse import parse_object
from generator.errors import GeneratorError

DOCS, PAGE, EVENTS_PAGE = "docs", "operations.md", "events.md"  # a folder of people, and what is generated in it
PAGES = (PAGE, EVENTS_PAGE)


@dataclass(frozen=True)
class Project:
    """Where everything lies."""

    root: Path

    @property
    def sources(self) -> Path:
        return self.root / "specs/sources.toml"

    @property
    def lock(self) -> Path:
        return self.root / "specs/lock.json"

    @property
    def generated(self) -> Path:
        return self.root / "specs/generated.json"

    @property
    def contracts(self) -> Path:
        return self.root / "specs/contract"

    @property
    def overlays(self) -> Path:
        return self.root / "specs/overlays"

    def names(self, api: str) -> dict[str, str]:
        """The names pinned for the shapes of an API, by place."""
        for suffix in (".yaml", ".json"):
            file = self.root / "specs/names" / (api + suffix)
            if file.exists():
                names = parse_object(file.read_bytes(), str(file))
                if not all(isinstance(name, str) for name in names.values()):
                    raise GeneratorError("maps places to names, and a name is a string", str(file))
                return names
        return {}

    def contract(self, api: str) -> dict[str, Any] | None:
        """The contract that is there now, if there is one."""
        file = self.contracts / f"{api}.json"
        return parse_object(file.read_bytes(), str(file)) if file.exists() else None
