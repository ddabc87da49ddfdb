"""The command `pull`: the vendor's documents in, contracts and lock out, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from generator.errors import Finding, GeneratorError
from generator.pipeline import ContractFile, Document, contract_of, documents
from generator.progress import Notify
from generator.project.files import Project
from generator.project.lock import Entry, read_lock, sha256, written
from generator.project.origins import Origin, origins
from generator.project.replace import Workspace, workspace, write_file
from generator.project.sources import load
from generator.stages.fetch import FetchLimits, Raw, fetch


@dataclass(frozen=True)
class Pulled:
    """What became of one API: its entry in the lock, and whether anything is new."""

    api: str
    entry: Entry
    contract: str  # new, changed, unchanged
    findings: list[Finding]


def pull(
    project: Project, origin: str | None, api: str | None, *, refresh: bool, limits: FetchLimits | None, notify: Notify
) -> list[Pulled]:
    """Fetch, boil down, and replace contracts and lock together. A document that has not changed is left alone."""
    sources = load(project.sources)
    wanted = origins(origin, api, sources)
    with workspace(project.root) as work:
        lock = read_lock(project.lock)
        for one in wanted:
            notify(one.source.api, "pull")
        raws = fetch(wanted, {} if refresh else _etags(project, wanted, lock), limits)
        pulled: list[Pulled] = []
        for one, raw in zip(wanted, raws, strict=True):
            if raw is None:
                notify(one.source.api, "")
                pulled.append(Pulled(one.source.api, lock[one.source.api], "unchanged", []))
                continue
            for document in documents(raw, api, sources):
                if document.source.api not in sources:
                    fix = f"Say which it is with --api ({', '.join(sources)}), or try it with build --from."
                    raise GeneratorError(f"{document.source.api!r} is not an API of ours", document.where, fix)
                pulled.append(_pull_one(project, raw, document, lock, work, notify))
        lock |= {one.api: one.entry for one in pulled}
        write_file(work.stage("specs/lock.json"), written(lock))
        work.commit()
    return pulled


def _etags(project: Project, wanted: Sequence[Origin], lock: dict[str, Entry]) -> dict[str, str]:
    """Versions we hold: those whose contract is there as it was pulled."""
    return {
        origin.url: entry.etag
        for origin in wanted
        if (entry := lock.get(origin.source.api))
        and entry.url == _told(origin)
        and (file := project.contracts / f"{origin.source.api}.json").exists()
        and sha256(file.read_bytes()) == entry.contract
    }


def _pull_one(
    project: Project, raw: Raw, document: Document, lock: dict[str, Entry], work: Workspace, notify: Notify
) -> Pulled:
    api = document.source.api
    previous = project.contract(api)
    contract = contract_of(
        document, names=project.names(api), previous=previous, notify=lambda stage: notify(api, stage)
    )
    notify(api, "")
    write_file(work.stage(f"specs/contract/{api}.json"), contract.data)
    state = "new" if previous is None else "unchanged" if previous == contract.content else "changed"
    return Pulled(api, _entry(raw, contract, lock.get(api)), state, contract.findings)


def _entry(raw: Raw, contract: ContractFile, before: Entry | None) -> Entry:
    entry = Entry(
        url=_told(raw.origin),
        sha256=sha256(raw.data),
        size=len(raw.data),
        etag=raw.etag,
        date=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        operations=contract.operations,
        contract=sha256(contract.data),
    )
    if before and before.sha256 == entry.sha256:  # the same document: what we know of it stays as it is
        kept = replace(before, operations=entry.operations, contract=entry.contract)
        at_home = raw.origin.url == raw.origin.source.url  # where the next pull asks whether it is still the same
        if entry.etag and (at_home or before.url == entry.url):
            return replace(kept, url=entry.url, etag=entry.etag)
        return kept
    return entry


def _told(origin: Origin) -> str:
    """The address as it may be committed: no user, password or query; of a file its name, not this machine's path."""
    if origin.file is not None:
        return f"file:{origin.file.name}"
    parts = urlsplit(origin.url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
