"""The stages strung together for one API: pull to fold gives a contract, patch to verify a package.

Stages are imported where they run: `--help`, `check` with nothing changed and the parent of the worker processes
need none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.documents.openapi import METHODS, operations, read_openapi
from generator.errors import Finding, GeneratorError
from generator.project.lock import to_json
from generator.project.sources import Source, Sources
from generator.stages.fetch import Raw

if TYPE_CHECKING:
    from generator.stages.patch import Patched

Notify = Callable[[str], None]  # told the name of the stage that begins


# --- documents --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Document:
    """A vendor's document of one API, as parsed. A part of a combined one is distilled already."""

    source: Source
    where: str
    content: dict[str, Any]
    facts: dict[str, Any] | None = None
    part_of: str = ""  # the name of the combined document


def documents(raw: Raw, api: str | None, sources: Sources) -> list[Document]:
    """The documents in `raw`: one, or one per API if it describes several."""
    where, source = str(raw.origin), raw.origin.source
    content = read_openapi(raw.data, where)
    whole = Document(source, where, content)
    if source.api in sources and api is None:
        return [whole]
    parts = _parts(content, where, sources)
    if api is not None:  # asked for by name: its part, or all of it
        return [_part(whole, source, parts[api]) if api in parts else whole]
    return [_part(whole, sources[name], part) for name, part in parts.items()] or [whole]


def _parts(content: dict[str, Any], where: str, sources: Sources) -> dict[str, dict[str, Any]]:
    from generator.stages.distil import distil
    from generator.stages.split import split

    try:
        return split(distil(content)[0], sources)
    except GeneratorError as error:
        raise error.at(where) from None


def _part(whole: Document, source: Source, facts: dict[str, Any]) -> Document:
    """One API of a combined document: of the original only the operations that are its."""
    content = whole.content
    theirs = {path: content["paths"][path].items() for path in facts["paths"]}
    paths = {
        path: {key: value for key, value in items if key in facts["paths"][path] or key not in METHODS}
        for path, items in theirs.items()
    }
    own = {key: value for key, value in content.items() if key != "webhooks"}
    return Document(source, f"{whole.where} ({source.api})", {**own, "paths": paths}, facts, whole.source.api)


# --- pull to fold -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ContractFile:
    """What a document boils down to."""

    source: Source
    content: dict[str, Any]
    operations: int
    findings: list[Finding] = field(default_factory=list)

    @property
    def data(self) -> bytes:
        return to_json(self.content)


def contract_of(
    document: Document, *, names: Mapping[str, str], previous: dict[str, Any] | None, notify: Notify
) -> ContractFile:
    """Distil, fold, and account for everything in between."""
    from generator.stages.distil import distil
    from generator.stages.fold import fold
    from generator.verify.accounting import absolute_paths, missing

    try:
        notify("distil")
        facts, dropped = (document.facts, []) if document.facts else distil(document.content)
        notify("fold")
        folded = fold(facts, api=document.source.api, names=names, previous=previous)
        notify("account")
        lost = missing(absolute_paths(document.content), folded.document)
    except GeneratorError as error:
        raise error.at(document.where) from None
    if lost:
        shown = "".join(f"\n  {place}" for place in lost[:20])
        raise GeneratorError(f"the contract lacks {len(lost)} of what the document says:{shown}", document.where)
    count = sum(1 for pointer, _ in operations(folded.document) if pointer.startswith("#/paths"))
    return ContractFile(document.source, folded.document, count, [*dropped, *folded.findings])


# --- patch to verify --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BuiltPackage:
    """A package that was written and found to be right."""

    source: Source
    operations: int
    models: int
    findings: list[Finding]
    stale: int  # overlay actions that were skipped


def package_of(
    contract: dict[str, Any], source: Source, *, overlays: Path | None, report_stale: bool, out: Path, notify: Notify
) -> BuiltPackage:
    """Write `out / source.package` from a contract, and verify it."""
    from generator.stages.blame import blamed
    from generator.stages.emit import emit
    from generator.verify.verify import verify

    patched = _patched(contract, overlays, report_stale, notify)
    try:
        document, findings, stale = _mended(patched, overlays, notify)
        folder = out / source.package
        notify("emit")
        findings += emit(document, api=source.api, package=source.package, out=out)
    except GeneratorError as error:
        raise blamed(error, patched.document, patched.applied) from None
    notify("verify")
    try:
        findings += verify(document, folder)
    except GeneratorError as error:  # of the package and not of the workspace, which is gone when this is read
        raise GeneratorError(error.what, source.package, error.fix) from None
    notify("")
    return BuiltPackage(
        source=source,
        operations=sum(1 for _ in operations(document)),
        models=len(document.get("components", {}).get("schemas", {})),
        findings=findings,
        stale=stale,
    )


def mended(
    contract: dict[str, Any], *, overlays: Path | None, report_stale: bool, notify: Notify
) -> tuple[dict[str, Any], list[Finding], int]:
    """The contract as a package is made of it, with findings and the number of stale overlay actions among them."""
    return _mended(_patched(contract, overlays, report_stale, notify), overlays, notify)


def _patched(contract: dict[str, Any], overlays: Path | None, report_stale: bool, notify: Notify) -> Patched:
    from generator.stages.patch import load, patch

    notify("patch")
    return patch(contract, load(overlays) if overlays else [], stale="report" if report_stale else "stop")


def _mended(patched: Patched, overlays: Path | None, notify: Notify) -> tuple[dict[str, Any], list[Finding], int]:
    from generator.stages.mend import mend
    from generator.stages.rules import uncovered

    notify("mend")
    document, mendings = mend(patched.document)
    lacking = uncovered(document) if overlays and overlays.is_dir() else []  # of an API without any nobody expects some
    return document, [*patched.findings, *mendings, *lacking], len(patched.findings)
