"""The command `report`: what is in the packages and what is not quite right, as Markdown.

It builds everything into a temporary folder and goes on over stale overlays, to list them.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from generator.commands.build import Built, build_project
from generator.errors import Finding
from generator.pipeline import mended
from generator.project.files import Project
from generator.stages.patch import load
from generator.verify.untyped import KINDS, PublicType, untyped

STAGES = ("distil", "fold", "patch", "mend", "emit", "verify")
SHOWN = 50  # findings of one stage and API that are listed; of the rest the number


def report(project: Project) -> str:
    """The whole report."""
    with tempfile.TemporaryDirectory() as folder:
        built = build_project(
            project,
            contracts=None,
            out=Path(folder),
            overlays=project.overlays,
            apis=[],
            report_stale=True,
            notify=lambda api, stage: None,
        )
        lines = [*_summary(built), *(line for one in built for line in _api(project, Path(folder), one))]
    return "\n".join(lines) + "\n"


def _summary(built: Sequence[Built]) -> Iterator[str]:
    yield "# What is in the packages\n"
    yield from _table(
        ("API", "package", "operations", "models", "findings", "stale overlay actions"),
        [
            (one.package.source.api, one.package.source.package, one.package.operations, one.package.models,
             len(one.findings) - one.package.stale, one.package.stale)
            for one in built
        ],
    )  # fmt: skip


def _api(project: Project, out: Path, one: Built) -> Iterator[str]:
    api = one.package.source.api
    yield f"\n## {api}\n"
    yield from _accounts(project, out, one)
    yield from _overlays(project, api)
    yield from _derived(project, api)
    for stage in STAGES:
        yield from _findings(stage, [finding for finding in one.findings if finding.stage == stage])


def _accounts(project: Project, out: Path, one: Built) -> Iterator[str]:
    """What the contract says against what the package was found to have, and how well it is typed."""
    from generator.verify.accounting import account
    from generator.verify.verify import from_within, take_inventory

    source = one.package.source
    document, _, _ = mended(
        project.contract(source.api) or {},
        overlays=project.overlays / source.api,
        report_stale=True,
        notify=lambda stage: None,
    )
    found = account(document, take_inventory(out / source.package)["document"])
    yield from _table(
        ("operations", "parameters", "properties", "enum values", "missing in the package"),
        [(found.operations, found.parameters, found.properties, found.values, len(found.missing))],
    )
    yield from _untyped(document, [PublicType(*place) for place in from_within("untyped.py", out / source.package)])
    yield ""


def _untyped(document: Any, places: Sequence[PublicType]) -> Iterator[str]:
    """How many public types say `Any`, and whether they have to."""
    anys = untyped(document, places)
    types = Counter(place.kind for place in places)
    known, free = (Counter(one.place.kind for one in anys if one.known is which) for which in (True, False))
    yield f"\n### `Any` where the contract knows the type: {known.total()}, where it is free-form: {free.total()}\n"
    header = ("public types of", "count", "`Any`, type known", "`Any`, free-form")
    yield from _table(header, [(kind, types[kind], known[kind], free[kind]) for kind in KINDS])
    gaps = [f"- `{_cell(one.place.name)}`: `{_cell(one.place.annotation)}`" for one in anys if one.known]
    yield from ["", *gaps[:SHOWN]] if gaps else []


def _overlays(project: Project, api: str) -> Iterator[str]:
    yield "### Overlays\n"
    rows = []
    for overlay in load(project.overlays / api):
        verbs = Counter(action.verb for action in overlay.actions)
        reasons = Counter(action.reason.strip() for action in overlay.actions)
        most = "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(5))
        more = f"; and {len(reasons) - 5} more" if len(reasons) > 5 else ""
        rows.append(
            (
                Path(overlay.file).name,
                overlay.title,
                *(verbs[verb] for verb in ("update", "remove", "copy")),
                most + more,
            )
        )
    if rows:
        yield from _table(("file", "title", "updates", "removals", "copies", "reasons"), rows)
    else:
        yield "None."


def _derived(project: Project, api: str) -> Iterator[str]:
    """Classes without a chosen name."""
    contract = project.contract(api) or {}
    chosen = set(project.names(api).values())
    derived = [name for name in contract.get("components", {}).get("schemas", {}) if name not in chosen]
    yield f"\n### Classes with a derived name: {len(derived)}\n"
    yield ", ".join(f"`{name}`" for name in derived) or "None."


def _findings(stage: str, findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        title = "Stale overlay actions" if stage == "patch" else f"Findings of {stage}"
        yield f"\n### {title}: {len(findings)}\n"
        yield from (f"- `{_cell(finding.where)}`: {_cell(finding.message)}" for finding in findings[:SHOWN])
        if len(findings) > SHOWN:
            yield f"- and {len(findings) - SHOWN} more"


def _table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    yield from (f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows)


def _cell(value: object) -> str:
    """Text that stays in its cell and brings no markup: some of it is the vendor's."""
    return " ".join(str(value).split()).replace("|", "\\|").replace("<", "&lt;").replace("`", "'")
