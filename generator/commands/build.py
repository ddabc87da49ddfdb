"""The command `build`: contracts and overlays in, packages and the page on their operations out, all or none.

The APIs are built at the same time, each in a process of its own; only what they agree on is put in place.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.documents.parse import parse_object
from generator.errors import Finding, GeneratorError
from generator.pipeline import BuiltPackage, Document, contract_of, documents, package_of
from generator.processes import run
from generator.progress import Notify
from generator.project.files import DOCS, EVENTS_PAGE, PAGE, Project
from generator.project.lock import Generated, inputs_digest, page_digest, read_generated, tree, written
from generator.project.origins import origins
from generator.project.replace import Workspace, workspace, write_file
from generator.project.sources import Source, load, stranger
from generator.stages.fetch import FetchLimits, fetch

MARK = b"# Generated from "  # how every generated file begins


@dataclass(frozen=True)
class BuildTask:
    """One package to be built: from a contract's file, or from a document to be boiled down first."""

    source: Source
    out: Path
    overlays: Path | None
    report_stale: bool
    contract: Path
    document: Document | None = None
    names: dict[str, str] = field(default_factory=dict)
    previous: dict[str, Any] | None = None


@dataclass(frozen=True)
class Built:
    """A built package, and what was noticed on the way to its contract."""

    package: BuiltPackage
    findings: list[Finding]
    seconds: float


def build_project(
    project: Project, *, contracts: Path | None, out: Path | None, overlays: Path | None, apis: Sequence[str],
    report_stale: bool, notify: Notify,
) -> list[Built]:  # fmt: skip
    """Build from contracts, those of `apis` or all. `overlays` holds one folder per API; None stands for none."""
    wanted = _contracts_of(project, contracts, apis)
    as_committed = contracts is None and out is None and overlays == project.overlays
    with workspace(out or project.root) as work:
        tasks = [
            BuildTask(
                source=source,
                out=work.new,
                overlays=overlays / source.api if overlays else None,
                report_stale=report_stale,
                contract=file,
            )
            for file, source in wanted
        ]
        for task in tasks:
            _refuse_foreign(work.root / task.source.package)
        built = run(_build, tasks, notify)
        _stage_packages(work, built)
        if as_committed:
            for page, content in pages(project, report_stale=report_stale).items():
                write_file(work.stage(f"{DOCS}/{page}"), content)
            write_file(work.stage("specs/generated.json"), written(_manifest(project, work, built)))
        work.commit()
    return built


def build_from(
    project: Project, origin: str, *, api: str | None, out: Path, overlays: Path | None, report_stale: bool,
    limits: FetchLimits | None, notify: Notify,
) -> list[Built]:  # fmt: skip
    """Pull to verify in one go, on documents that may be unknown, without touching the project."""
    sources = load(project.sources)
    raws = [raw for raw in fetch(origins(origin, api, sources, strangers=True), limits=limits) if raw is not None]
    with workspace(out) as work:
        tasks = [
            BuildTask(
                source=document.source,
                out=work.new,
                overlays=overlays / document.source.api if overlays else None,
                report_stale=report_stale,
                contract=work.new / "contract" / f"{document.source.api}.json",
                document=document,
                names=project.names(document.source.api),
                previous=project.contract(document.source.api),
            )
            for document in _distinct([part for raw in raws for part in documents(raw, api, sources)])
        ]
        for task in tasks:
            _refuse_foreign(work.root / task.source.package)
        built = run(_build, tasks, notify)
        for task in tasks:
            work.stage(task.contract.relative_to(work.new))
        _stage_packages(work, built)
        work.commit()
    return built


def _contracts_of(project: Project, contracts: Path | None, apis: Sequence[str]) -> list[tuple[Path, Source]]:
    """The contracts to build from, and what each becomes: of the project all APIs, of another folder what is there."""
    known = load(project.sources)
    folder = contracts or project.contracts
    if not folder.is_dir():
        raise GeneratorError("no such folder", str(folder), "Contracts come from `python -m generator pull`.")
    wanted = apis or (list(known) if contracts is None else sorted(file.stem for file in folder.glob("*.json")))
    if not wanted:
        raise GeneratorError("holds no contract", str(folder))
    for name in wanted:
        if not (folder / f"{name}.json").is_file():
            raise GeneratorError("no such file", str(folder / f"{name}.json"), "Contracts come from `pull`.")
    return [(folder / f"{name}.json", known.get(name) or stranger(name)) for name in wanted]


def _distinct(found: Sequence[Document]) -> list[Document]:
    """Documents whose packages have names of their own, also when a combined one lies next to one of its parts."""
    packages = Counter(document.source.package for document in found)
    crowded = {document.part_of for document in found if packages[document.source.package] > 1} - {""}
    renamed = [
        replace(document, source=stranger(f"{document.part_of}-{document.source.api}"))
        if document.part_of in crowded
        else document
        for document in found
    ]
    seen: dict[str, str] = {}
    for document in renamed:
        other = seen.setdefault(document.source.package, document.where)
        if other != document.where:
            what = f"would become {document.source.package}, and so would {other}"
            raise GeneratorError(what, document.where, "Build them one by one.")
    return renamed


def _stage_packages(work: Workspace, built: Sequence[Built]) -> None:
    for one in built:
        work.stage(one.package.source.package)


def _refuse_foreign(folder: Path) -> None:
    """A folder that we did not generate is not ours to replace."""
    if folder.is_dir() and any(folder.iterdir()):
        first = folder / "__init__.py"
        if not (first.is_file() and first.read_bytes().startswith(MARK)):
            raise GeneratorError("is in the way and was not generated by this tool", str(folder), "Move it.")


def pages(project: Project, *, report_stale: bool = False) -> dict[str, bytes]:
    """The pages that are generated; that on events where an API knows some."""
    from generator.events_page import events_page
    from generator.operations_page import reference

    events = events_page(project, report_stale=report_stale)
    return {PAGE: reference(project, report_stale=report_stale)} | ({EVENTS_PAGE: events} if events else {})


def _manifest(project: Project, work: Workspace, built: Sequence[Built]) -> dict[str, Generated]:
    sources = load(project.sources)
    ours = {source.package for source in sources.values()}
    manifest = {name: entry for name, entry in read_generated(project.generated).items() if name in ours}
    for one in built:
        source = one.package.source
        # with a stale action skipped this is not what the inputs say: no digest, and `check` will tell
        inputs = "" if one.package.stale else digest_of(project, source)
        manifest[source.package] = Generated(inputs, tree(work.new / source.package))
    return manifest | {DOCS: Generated(page_digest(), tree(work.new / DOCS))}


def digest_of(project: Project, source: Source) -> str:
    """The digest of what the committed package of `source` is made from."""
    return inputs_digest(source.package, project.contracts / f"{source.api}.json", project.overlays / source.api)


def _build(task: BuildTask, notify: Notify) -> Built:
    begin = time.perf_counter()
    tell: Callable[[str], None] = lambda stage: notify(task.source.api, stage)  # noqa: E731
    findings: list[Finding] = []
    if task.document is not None:
        made = contract_of(task.document, names=task.names, previous=task.previous, notify=tell)
        write_file(task.contract, made.data)
        content, findings = made.content, made.findings
    else:
        content = parse_object(task.contract.read_bytes(), str(task.contract))
    package = package_of(
        content, task.source, overlays=task.overlays, report_stale=task.report_stale, out=task.out, notify=tell
    )
    return Built(package, [*findings, *package.findings], time.perf_counter() - begin)
