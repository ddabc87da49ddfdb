"""What is compared: contracts with their overlays and packages, from files, folders, documents or git revisions."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from generator.documents.parse import parse_object
from generator.errors import GeneratorError
from generator.pipeline import Document, contract_of, documents
from generator.project.files import Project
from generator.project.origins import SUFFIXES, origins
from generator.project.sources import Source, Sources, load, stranger
from generator.stages.fetch import Raw


@dataclass(frozen=True)
class RevisionApi:
    """One API of one side."""

    source: Source
    contract: dict[str, Any]


@dataclass(frozen=True)
class Revision:
    """One of the two things that are compared."""

    name: str  # for people, and without the folders of this machine
    project: Project  # whose overlays apply
    apis: Mapping[str, RevisionApi]
    tree: bool  # a whole project, packages and all: an API that is not in it does not exist

    @property
    def version(self) -> str | None:
        """The version of the distribution."""
        file = self.project.root / "pyproject.toml"
        if not file.is_file():
            return None
        version = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {}).get("version")
        return version if isinstance(version, str) else None


@contextmanager
def opened(given: str, project: Project, api: str | None) -> Iterator[Revision]:
    """The side that `given` means: a path that exists, else a git revision, whose files lie around until the end."""
    path = Path(given)
    name = path.name if path.is_absolute() else given
    if path.is_dir() and _is_tree(path):
        here = path.resolve() == project.root.resolve()
        yield _of_tree("the working tree" if here else name, path, project, api)
    elif path.exists():
        yield Revision(name, project, _of_documents(given, project, api), tree=False)
    else:
        with TemporaryDirectory(prefix="changes-") as folder:
            _extract(given, project.root, Path(folder))
            yield _of_tree(given, Path(folder), project, api)


def paired(old: Revision, new: Revision) -> dict[str, tuple[RevisionApi, RevisionApi]]:
    """The APIs of both sides. What only a whole project lacks was added or removed; of a document that is no news."""
    olds, news = dict(old.apis), dict(new.apis)
    if len(olds) == len(news) == 1 and olds.keys() != news.keys() and not (old.tree and new.tree):
        (one,), (other,) = olds.values(), news.values()  # two documents of one API, whatever their files are called
        source = other.source if other.source.url else one.source
        return {source.api: (replace(one, source=source), replace(other, source=source))}
    nothing: dict[str, Any] = {"paths": {}}
    pairs = {
        api: (
            olds.get(api) or RevisionApi(news[api].source, nothing),
            news.get(api) or RevisionApi(olds[api].source, nothing),
        )
        for api in {**olds, **news}
        if (api in olds or old.tree) and (api in news or new.tree)
    }
    if not pairs and (olds or news):
        what = f"{old.name} has {', '.join(olds) or 'no contract'}, {new.name} has {', '.join(news) or 'none'}"
        raise GeneratorError(f"nothing to compare: {what}", fix="Say which API both are of with --api.")
    return pairs


# --- documents and contracts ------------------------------------------------------------------------------


def _of_documents(given: str, project: Project, api: str | None) -> dict[str, RevisionApi]:
    sources = load(project.sources) if project.sources.is_file() else {}
    found: dict[str, RevisionApi] = {}
    for origin in origins(given, api, sources):
        file = origin.file or Path(given)
        data = file.read_bytes()
        content = parse_object(data, str(file))
        if _is_contract(content):
            name = api or str(content["info"]["title"])
            found[name] = RevisionApi(sources.get(name) or stranger(name), content)
            continue
        for document in documents(Raw(origin, data), api, sources):
            source = _recognized(document, sources)
            found[source.api] = RevisionApi(source, _contract(replace(document, source=source), project))
    return found


def _is_contract(content: Mapping[str, Any]) -> bool:
    """Whether fold wrote it: it needs no distilling, and its overlays fit as it is."""
    info = content.get("info")
    return isinstance(info, dict) and set(info) == {"title", "version"} and info["version"] == "0"


def _contract(document: Document, project: Project) -> dict[str, Any]:
    api = document.source.api
    names, previous = project.names(api), project.contract(api)
    return contract_of(document, names=names, previous=previous, notify=lambda stage: None).content


def _recognized(document: Document, sources: Sources) -> Source:
    """Whose a document under another file name is: that of the source which serves its hosts."""
    if document.source.api in sources:
        return document.source
    servers = document.content.get("servers") or ()
    hosts = {urlsplit(str(server.get("url", ""))).netloc for server in servers if isinstance(server, dict)}
    owners = [source for source in sources.values() if hosts & set(source.hosts)]
    return owners[0] if len(owners) == 1 else document.source


# --- whole projects ---------------------------------------------------------------------------------------


def _is_tree(path: Path) -> bool:
    return (path / "specs").is_dir() or any(path.glob("customerio_*/__init__.py"))


def _of_tree(name: str, root: Path, asking: Project, api: str | None) -> Revision:
    project = Project(root)
    table = next((one.sources for one in (project, asking) if one.sources.is_file()), None)
    sources = load(table) if table else {}
    files = sorted(project.contracts.glob("*.json")) if project.contracts.is_dir() else []
    apis = {
        file.stem: RevisionApi(
            sources.get(file.stem) or stranger(file.stem), parse_object(file.read_bytes(), str(file))
        )
        for file in files
        if file.suffix in SUFFIXES and api in (None, file.stem)
    }
    return Revision(name, project, apis, tree=True)


def _extract(revision: str, root: Path, into: Path) -> None:
    """The files of a git revision."""
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise GeneratorError("neither a file or folder nor a git revision", revision)
    archive = _git(root, "archive", "--format=tar", commit.decode().strip())
    if archive is None:
        raise GeneratorError("cannot be read from git", revision)
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(into, filter="data")


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git says; None where it fails."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise GeneratorError("git is not installed, and a revision is to be read") from None
    return done.stdout if done.returncode == 0 else None
