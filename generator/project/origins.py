"""Where the documents are that a command is to read: at the vendor's, below another URL, in a folder or a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.errors import GeneratorError
from generator.project.sources import Source, Sources, stranger

SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True)
class Origin:
    """Where the document of a source is: an https address or a file."""

    source: Source
    url: str = ""
    file: Path | None = None

    def __str__(self) -> str:
        return self.url or str(self.file)


def origins(origin: str | None, api: str | None, sources: Sources, *, strangers: bool = False) -> list[Origin]:
    """Where to read, for a `--from` (or None for the vendor's site) and an `--api`.

    A folder or a base URL holds one document per API. With `strangers`, or if it holds none of these, every
    document of a folder is meant, named after its file. A file or a URL with a suffix is one document.
    """
    if origin is None or re.match(r"https?:", origin):
        return _addresses(origin, api, sources)
    path = Path(origin)
    if path.is_dir():
        return _files(path, api, sources, strangers)
    if not path.exists():
        raise GeneratorError("no such file or folder", origin)
    return [Origin(_source(api or path.stem, sources), file=path)]


def _addresses(origin: str | None, api: str | None, sources: Sources) -> list[Origin]:
    if origin is not None and origin.split("?")[0].endswith(SUFFIXES):
        stem = re.sub(r"\.[a-z]+$", "", origin.split("?")[0].rsplit("/", 1)[-1])
        return [Origin(_source(api or stem, sources), url=origin)]
    wanted = [_source(api, sources)] if api else list(sources.values())
    if origin is not None:
        return [Origin(source, url=f"{origin.rstrip('/')}/{source.api}.json") for source in wanted]
    for source in wanted:
        if not source.url:
            known = ", ".join(sources)
            raise GeneratorError(f"{source.api!r} is not an API of specs/sources.toml", "--api", f"Known are {known}.")
    return [Origin(source, url=source.url) for source in wanted]


def _files(folder: Path, api: str | None, sources: Sources, strangers: bool) -> list[Origin]:
    files: dict[str, Path] = {}
    for file in sorted(folder.iterdir()):
        if file.suffix in SUFFIXES and file.is_file():
            if file.stem in files:
                raise GeneratorError(f"stands next to {files[file.stem].name}", str(file), "Which one is meant?")
            files[file.stem] = file
    ours = [known for known in sources if known in files]
    wanted = [api] if api else list(files) if strangers or not ours else ours
    if not wanted or any(name not in files for name in wanted):
        name = wanted[0] if wanted else "<api>"
        raise GeneratorError(f"holds no {name}.json, .yaml or .yml", str(folder))
    return [Origin(_source(name, sources), file=files[name]) for name in wanted]


def _source(api: str, sources: Sources) -> Source:
    return sources.get(api) or stranger(api)
