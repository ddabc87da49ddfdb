"""The command `changes`: what is different between two contracts, documents or revisions, and whom it breaks.

shapes, schemas     two schemas, down to the leaves
matching, contracts two contracts: which operation is which, and all that an operation has
facts, checks       what overlays say, and what the packages check by it
surface, python     the public names of the packages
verdicts            what each kind of change is called and whether it breaks a caller
todo                stale overlay actions, names and words that are missing
revisions           where contracts come from
wording, report, markdown, changelog   how it is reported
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.commands.changes.checks import compare_checks
from generator.commands.changes.class_names import class_stubs, stale_pins
from generator.commands.changes.contracts import compare_contracts
from generator.commands.changes.facts import compare_facts
from generator.commands.changes.matching import match
from generator.commands.changes.model import Change
from generator.commands.changes.python_calls import PythonCalls
from generator.commands.changes.report import Report
from generator.commands.changes.revisions import Revision, RevisionApi, opened, paired
from generator.commands.changes.todo import Lacking, StaleAction, StalePin, Stub, stale_actions, stubs, unlisted_events
from generator.commands.changes.verdicts import SCHEMAS
from generator.project.files import Project
from generator.stages.patch import Overlay, load, patch
from generator.stages.rules import uncovered

# Changes of a contract that say of a field what the loss of a check would say again.
SAID_ALREADY = frozenset("format-changed format-removed constant-changed values-freed type-changed".split())
Operation = tuple[str | None, str | None]  # method and path
UNVERSIONED = "0.0.0"  # what has no pyproject.toml counts from


def compare(project: Project, old: str, new: str, api: str | None = None) -> Report:
    """Compare two sides: each a contract, a document, a folder of these, a project, or a git revision of `project`."""
    with opened(old, project, api) as before, opened(new, project, api) as after:
        changes: list[Change] = []
        stale: list[StaleAction] = []
        missing: list[Stub] = []
        lacking: list[Lacking] = []
        pins: list[StalePin] = []
        for name, pair in paired(before, after).items():
            one = _Api(name, (before, after), pair)
            changes += one.changes()
            stale += one.stale()
            missing += one.missing()
            lacking += one.uncovered()
            pins += stale_pins(name, one.contracts[1], one.names)
        if before.tree and after.tree and api is None:
            from generator.commands.changes.python import compare_surfaces
            from generator.commands.changes.surface import public

            changes += compare_surfaces(public(before.project.root), public(after.project.root))
        version = _version(before, after, project)
        return Report(before.name, after.name, version, changes, stale, missing, lacking, pins)


def _version(before: Revision, after: Revision, project: Project) -> str:
    found = (before.version, after.version, Revision("", project, {}, tree=True).version)
    return next((version for version in found if version and re.match(r"\d+\.\d+\.\d+", version)), UNVERSIONED)


class _Api:
    """One API on both sides."""

    def __init__(self, name: str, sides: tuple[Revision, Revision], given: tuple[RevisionApi, RevisionApi]) -> None:
        self.name = name
        self.root = sides[1].project.root
        self.contracts = given[0].contract, given[1].contract
        folders = [side.project.overlays / name for side in sides]
        self.names = sides[1].project.names(name)
        self.has_overlays = folders[1].is_dir()
        self.overlays: tuple[list[Overlay], list[Overlay]] = load(folders[0]), load(folders[1])
        applied = [patch(dict(self.contracts[side]), self.overlays[side], stale="report") for side in (0, 1)]
        self.patched = applied[0].document, applied[1].document
        self.stale_findings = applied[1].findings
        self.mended = _mended(self.patched[0]), _mended(self.patched[1])
        self.calls = PythonCalls(self.mended[0], given[0].source), PythonCalls(self.mended[1], given[1].source)

    def changes(self) -> list[Change]:
        found = self.as_callers_see(compare_contracts(self.name, *self.contracts, self.calls))
        found += compare_facts(self.name, *self.patched, self.calls[1])
        told = {(change.method, change.path, change.where) for change in found if change.kind in SAID_ALREADY}
        checks = compare_checks(self.name, *self.mended, self.calls[1])
        return [*found, *(one for one in checks if (one.method, one.path, one.where) not in told)]

    def as_callers_see(self, found: list[Change]) -> list[Change]:
        """What the vendor changed breaks nobody where our overlays and rules had it so already."""
        seen = compare_contracts(self.name, *self.mended, self.calls)
        broken: dict[Operation, list[str]] = {}
        for change in seen:
            if change.breaking:
                broken.setdefault((change.method, change.path), []).append(change.where)
        return [
            replace(change, breaking=False)
            if change.breaking
            and change.kind in SCHEMAS
            and not any(_about(change, where) for where in broken.get((change.method, change.path), ()))
            else change
            for change in found
        ]

    def stale(self) -> list[StaleAction]:
        pairs = match(*self.contracts).pairs
        return stale_actions(self.name, self.stale_findings, self.overlays[1], self.root, pairs)

    def missing(self) -> list[Stub]:
        """Of an API that has no overlays at all, nobody expects any."""
        if not self.has_overlays:
            return []
        calls = self.calls
        kept = frozenset(
            (after.method, after.path)
            for before, after in match(*self.contracts).pairs
            if before.address != after.address and (call := calls[0].of(before)) and call.pinned
        )
        classes = class_stubs(self.name, self.contracts[1], self.names) if self.names else ()
        return [*stubs(self.name, self.patched[1], calls[1], kept), *classes]

    def uncovered(self) -> list[Lacking]:
        """What looks as if it needed a fact, and did not before."""
        if not self.has_overlays:
            return []
        before, after = ({(one.where, one.message) for one in uncovered(document)} for document in self.mended)
        events = unlisted_events(self.patched[1])
        return [Lacking(self.name, where, message) for where, message in [*sorted(after - before), *events]]


def _about(change: Change, where: str) -> bool:
    """Whether a change is of that place, of one in it, or of one around it."""
    places = [change.where]
    if change.kind == "field-renamed":
        places.append(f"{change.where.rpartition('.')[0]}.{change.old}")
    return any(place.startswith(where) or where.startswith(place) for place in places)


def _mended(document: Mapping[str, Any]) -> dict[str, Any]:
    from generator.stages.mend import mend

    return mend(dict(document))[0]
