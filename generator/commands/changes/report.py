"""Everything that is to be said about two sides, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.commands.changes.model import Change
from generator.commands.changes.todo import Lacking, StaleAction, StalePin, Stub
from generator.commands.changes.wording import counted, lines, without_known

GROWTH = ("-added", "-allowed", "-widened", "-freed", "-loosened")  # kinds by which a caller can do more


@dataclass(frozen=True)
class Report:
    """What changed, what it means, and what is left to do."""

    old: str
    new: str
    current: str  # the version before
    changes: list[Change]
    stale: list[StaleAction] = field(default_factory=list)
    stubs: list[Stub] = field(default_factory=list)
    lacking: list[Lacking] = field(default_factory=list)
    pins: list[StalePin] = field(default_factory=list)

    @property
    def version(self) -> str:
        """The version to release next; the same where nothing changed."""
        return next_version(self.current, self.changes)

    @property
    def headline(self) -> str:
        """How many changes there are, each counted once wherever it shows, and how many break callers."""
        found = lines(without_known(self.changes))
        breaking = sum(line.change.breaking for line in found)
        if breaking:
            return f"{breaking:,} of {counted(len(found), 'change')} {'breaks' if breaking == 1 else 'break'} callers"
        return f"{counted(len(found), 'change')}, none of which breaks callers"

    def to_json(self) -> dict[str, Any]:
        return {
            "old": self.old,
            "new": self.new,
            "current": self.current,
            "version": self.version,
            "headline": self.headline,
            "changes": [change.to_json() for change in self.changes],
            "stale": [action.to_json() for action in self.stale],
            "stale_names": [pin.to_json() for pin in self.pins],
            "unnamed": [stub.to_json() for stub in self.stubs if stub.lacks == "name"],
            "undocumented": [stub.to_json() for stub in self.stubs if stub.lacks == "docs"],
            "unnamed_classes": [stub.to_json() for stub in self.stubs if stub.lacks == "class"],
            "uncovered": [one.to_json() for one in self.lacking],
        }


def next_version(current: str, changes: list[Change]) -> str:
    """Semantic versioning. Before 1.0 a breaking change is a minor version and anything else a patch."""
    if not changes:
        return current
    major, minor, patch = (int(part) for part in current.split(".")[:3])
    breaking = any(change.breaking for change in changes)
    if major == 0:
        return f"0.{minor + 1}.0" if breaking else f"0.{minor}.{patch + 1}"
    if breaking:
        return f"{major + 1}.0.0"
    if any(change.kind.endswith(GROWTH) for change in changes):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
