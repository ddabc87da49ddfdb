"""The command `build`: contracts and overlays in, packages and the page on their operations out, all or none.

The APIs are built at the same time, each in a process of its own; only what they agree on is put in place.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.documents.parse import parse_object
from generator.errors import Finding, GeneratorError
from generator.pipeline import DOCS, PAGE, Document, Package, Project, contract_of, documents, package_of
from generator.progress import Notify
from generator.project.lock import Generated, inputs_digest, page_digest, read_generated, tree, written
from generator.project.replace import Workspace, workspace, write_file
from generator.project.sources import Source, load, stranger
from generator.stages.fetch import Limits, fetch, places

MARK = b"# Generated from "  # how every generated file begins


@dataclass(frozen=True)
class Job:
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

    package: Package
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
        jobs = [
            Job(
                source=source,
                out=work.new,
                overlays=overlays / source.api if overlays else None,
                report_stale=report_stale,
                contract=file,
            )
            for file, source in wanted
        ]
        for job in jobs:
            _refuse_foreign(work.root / job.source.package)
        built = run(jobs, notify)
        _stage_packages(work, built)
        if as_committed:
            from generator.operations_page import reference

            write_file(work.stage(f"{DOCS}/{PAGE}"), reference(project, report_stale=report_stale))
            write_file(work.stage("specs/generated.json"), written(_manifest(project, work, built)))
        work.commit()
    return built


def build_from(
    project: Project, origin: str, *, api: str | None, out: Path, overlays: Path | None, report_stale: bool,
    limits: Limits | None, notify: Notify,
) -> list[Built]:  # fmt: skip
    """Pull to verify in one go, on documents that may be unknown, without touching the project."""
    sources = load(project.sources)
    raws = [raw for raw in fetch(places(origin, api, sources, strangers=True), limits=limits) if raw is not None]
    with workspace(out) as work:
        jobs = [
            Job(
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
        for job in jobs:
            _refuse_foreign(work.root / job.source.package)
        built = run(jobs, notify)
        for job in jobs:
            work.stage(job.contract.relative_to(work.new))
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
    """Documents whose packages have names of their own, also when a combined one lies beside one of its parts."""
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


# --- at the same time -------------------------------------------------------------------------------------


def run(jobs: Sequence[Job], notify: Notify) -> list[Built]:
    """Build every job; what is wrong with any of them is one error. One job needs no process of its own."""
    if len(jobs) == 1:
        return [_build(jobs[0], notify)]
    # spawn: a forked child would inherit the lock on the project and the threads of the progress display
    context = multiprocessing.get_context("spawn")
    events = context.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(events, notify), daemon=True)
    listener.start()
    workers = min(len(jobs), len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    pool = ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(events, os.getpid()))
    try:
        return _results([pool.submit(_work, job) for job in jobs])
    except BrokenProcessPool:
        raise GeneratorError("a worker process was killed", "", "Is there enough memory?") from None
    except BaseException:  # interrupted, most likely: nobody waits for the others then
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        # in a thread of its own: a worker that was killed may have taken the lock of the queue with it
        threading.Thread(target=events.put, args=(None,), daemon=True).start()
        listener.join(timeout=1)


def _results(futures: Sequence[Future[Built]]) -> list[Built]:
    errors = [error for future in futures if isinstance(error := future.exception(), GeneratorError)]
    if len(errors) > 1:
        raise GeneratorError("\n".join(map(str, errors)))
    return [future.result() for future in futures]


def _listen(events: Any, notify: Notify) -> None:
    while (event := events.get()) is not None:
        notify(*event)


_events: Any = None  # in a worker: where it says what it is doing


def _begin(events: Any, parent: int) -> None:
    global _events  # noqa: PLW0603 - the only way to hand a queue to the workers of a pool
    _events = events
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    if sys.platform.startswith("linux"):  # a killed parent takes its workers along
        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)
        if os.getppid() != parent:  # it was killed before
            os._exit(1)


def _work(job: Job) -> Built:
    return _build(job, lambda api, stage: _events.put((api, stage)))


def _build(job: Job, notify: Notify) -> Built:
    begin = time.perf_counter()
    tell: Callable[[str], None] = lambda stage: notify(job.source.api, stage)  # noqa: E731
    findings: list[Finding] = []
    if job.document is not None:
        made = contract_of(job.document, names=job.names, previous=job.previous, notify=tell)
        write_file(job.contract, made.data)
        content, findings = made.content, made.findings
    else:
        content = parse_object(job.contract.read_bytes(), str(job.contract))
    package = package_of(
        content, job.source, overlays=job.overlays, report_stale=job.report_stale, out=job.out, notify=tell
    )
    return Built(package, [*findings, *package.findings], time.perf_counter() - begin)
