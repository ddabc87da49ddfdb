"""The command `check`: are the committed files what contracts and overlays say?

With nothing changed it only compares digests. It regenerates, into a temporary folder, when an input of the
packages is not what they were made from.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.commands.build import build_project, digest_of
from generator.errors import GeneratorError
from generator.project.files import DOCS, PAGES, Project
from generator.project.lock import Generated, page_digest, read_generated, read_lock, sha256, tree
from generator.project.replace import recover, write_file
from generator.project.sources import Source, load

SHOWN = 20  # files of one folder that are named; of the rest the number
MISSING = Generated("", {})  # the entry of a folder that the manifest does not know


def check(project: Project) -> list[str]:
    """What does not agree, one message each, naming the file; empty if all is well."""
    recover(project.root)
    sources = list(load(project.sources).values())
    manifest = read_generated(project.generated)
    problems = [*_contracts(project, sources)]
    outdated = []
    for source in sources:
        entry = manifest.get(source.package, MISSING)
        problems += _edited(project, source.package, entry)
        if (project.contracts / f"{source.api}.json").exists() and digest_of(project, source) != entry.inputs:
            outdated.append(source)
    page = manifest.get(DOCS, MISSING)
    problems += _edited(project, DOCS, page)
    if outdated or page_digest() != page.inputs:
        problems += _regenerated(project, outdated, manifest)
    return problems


def _contracts(project: Project, sources: Sequence[Source]) -> Iterator[str]:
    lock = read_lock(project.lock)
    for source in sources:
        file = project.contracts / f"{source.api}.json"
        if source.api not in lock:
            yield f"{project.lock}: {source.api} is missing. `python -m generator pull` writes it."
        elif not file.exists():
            yield f"{file}: missing. `python -m generator pull` writes it."
        elif sha256(file.read_bytes()) != lock[source.api].contract:
            yield f"{file}: not the contract that {project.lock} describes. Do not edit it: pull, or use an overlay."
    known = {source.api for source in sources}
    for name in sorted({file.stem for file in project.contracts.glob("*")} | lock.keys()):
        if name not in known:
            yield f"{project.contracts / name}: not an API of {project.sources}"


def _there(project: Project, name: str) -> dict[str, str]:
    """The digests of the files in a folder that are generated: all, but of the documentation some pages."""
    return {file: digest for file, digest in tree(project.root / name).items() if name != DOCS or file in PAGES}


def _edited(project: Project, name: str, entry: Generated) -> list[str]:
    """Files that are not as they were generated. Without a manifest there is nothing to say yet."""
    if not entry.files:
        return []
    folder, there = project.root / name, _there(project, name)
    messages = []
    for file in sorted(there.keys() | entry.files.keys()):
        if file not in there:
            messages.append(f"{folder / file}: missing; it was generated. `make regenerate` brings it back.")
        elif file not in entry.files:
            messages.append(f"{folder / file}: was not generated, and this folder is. Move it.")
        elif there[file] != entry.files[file]:
            messages.append(f"{folder / file}: edited by hand. Change an overlay or template, then `make regenerate`.")
    return _some(messages, folder)


def _regenerated(project: Project, sources: Sequence[Source], manifest: dict[str, Generated]) -> list[str]:
    """What a regeneration would change in packages whose inputs are not those they were made from, and the page."""
    from generator.commands.build import pages

    names = [source.package for source in sources]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        try:
            if sources:
                build_project(
                    project, contracts=None, out=out, overlays=project.overlays,
                    apis=[source.api for source in sources], report_stale=False, notify=lambda api, stage: None,
                )  # fmt: skip
            for page, content in pages(project).items():
                write_file(out / DOCS / page, content)
        except GeneratorError as error:
            return [f"cannot be regenerated: {error}"]
        if tree(out / DOCS) != _there(project, DOCS) or page_digest() != manifest.get(DOCS, MISSING).inputs:
            names.append(DOCS)
        return [
            problem for name in names for problem in _differing(project, name, tree(out / name), manifest.get(name))
        ]


def _differing(project: Project, name: str, new: dict[str, str], entry: Generated | None) -> list[str]:
    folder, old = project.root / name, _there(project, name)
    known = entry.files if entry else old
    edited = {file for file in old.keys() | known.keys() if old.get(file) != known.get(file)}
    messages = []
    for file in sorted((old.keys() | new.keys()) - edited):  # those edited by hand are named already
        if old.get(file) != new.get(file):
            what = "change" if file in old and file in new else "write" if file in new else "remove"
            messages.append(f"{folder / file}: a regeneration would {what} it. Run `make regenerate`.")
    if not messages and not edited:
        what = f"a regeneration would change it, though no file of {name}"
        return [f"{project.generated}: {what}. Run `make regenerate`."]
    return _some(messages, folder)


def _some(messages: list[str], folder: Path) -> list[str]:
    rest = len(messages) - SHOWN
    return messages if rest <= 0 else [*messages[:SHOWN], f"{folder}: and {rest} more files"]
