"""The only stage that reaches outside: finds documents, fetches them, and says whether they are OpenAPI.

What a server sends is not believed: not its status alone (the vendor's site answers unknown paths with an HTML
page and 200), not its content type, not its length, and not that it ever ends.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.documents.openapi import METHODS
from generator.documents.parse import parse_object
from generator.errors import GeneratorError
from generator.project.sources import Source, Sources, stranger

if TYPE_CHECKING:
    import httpx

SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(frozen=True)
class Limits:
    """When to give up on a server. Seconds and bytes."""

    silence: float = 20.0  # without a byte
    total: float = 180.0  # for one document, redirects and all
    size: int = 64_000_000  # as sent, and as unpacked
    redirects: int = 5


@dataclass(frozen=True)
class Place:
    """Where the document of a source is: an https address or a file."""

    source: Source
    url: str = ""
    file: Path | None = None

    def __str__(self) -> str:
        return self.url or str(self.file)


@dataclass(frozen=True)
class Raw:
    """A document as it came."""

    place: Place
    data: bytes
    etag: str = ""


# --- where the documents are ------------------------------------------------------------------------------


def places(origin: str | None, api: str | None, sources: Sources, *, strangers: bool = False) -> list[Place]:
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
    return [Place(_source(api or path.stem, sources), file=path)]


def _addresses(origin: str | None, api: str | None, sources: Sources) -> list[Place]:
    if origin is not None and origin.split("?")[0].endswith(SUFFIXES):
        stem = re.sub(r"\.[a-z]+$", "", origin.split("?")[0].rsplit("/", 1)[-1])
        return [Place(_source(api or stem, sources), url=origin)]
    wanted = [_source(api, sources)] if api else list(sources.values())
    if origin is not None:
        return [Place(source, url=f"{origin.rstrip('/')}/{source.api}.json") for source in wanted]
    for source in wanted:
        if not source.url:
            known = ", ".join(sources)
            raise GeneratorError(f"{source.api!r} is no API of specs/sources.toml", "--api", f"Known are {known}.")
    return [Place(source, url=source.url) for source in wanted]


def _files(folder: Path, api: str | None, sources: Sources, strangers: bool) -> list[Place]:
    files: dict[str, Path] = {}
    for file in sorted(folder.iterdir()):
        if file.suffix in SUFFIXES and file.is_file():
            if file.stem in files:
                raise GeneratorError(f"stands beside {files[file.stem].name}", str(file), "Which one is meant?")
            files[file.stem] = file
    ours = [known for known in sources if known in files]
    wanted = [api] if api else list(files) if strangers or not ours else ours
    if not wanted or any(name not in files for name in wanted):
        name = wanted[0] if wanted else "<api>"
        raise GeneratorError(f"holds no {name}.json, .yaml or .yml", str(folder))
    return [Place(_source(name, sources), file=files[name]) for name in wanted]


def _source(api: str, sources: Sources) -> Source:
    return sources.get(api) or stranger(api)


# --- reading ----------------------------------------------------------------------------------------------


def fetch(
    wanted: Sequence[Place], etags: Mapping[str, str] | None = None, limits: Limits | None = None
) -> list[Raw | None]:
    """The documents at these places, in order, at the same time.

    `etags`: by URL, the version that is known already; None stands for a document that has not changed since.
    """
    return asyncio.run(_fetch_all(wanted, etags or {}, limits or Limits()))


async def _fetch_all(wanted: Sequence[Place], etags: Mapping[str, str], limits: Limits) -> list[Raw | None]:
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_fetch(place, etags.get(place.url, ""), limits)) for place in wanted]
    except BaseExceptionGroup as errors:  # the first is enough, and one clear error is the promise
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]


async def _fetch(place: Place, etag: str, limits: Limits) -> Raw | None:
    if place.file is not None:
        return _read(place, place.file, limits)
    import httpx

    try:
        # a deadline of our own around everything: httpx only limits each read, and a server can drip for ever
        async with asyncio.timeout(limits.total):
            return await _download(place, etag, limits)
    except TimeoutError:
        raise GeneratorError(f"the server had not finished after {limits.total:g} seconds", place.url) from None
    except httpx.TimeoutException:
        raise GeneratorError(f"the server was silent for {limits.silence:g} seconds", place.url) from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise GeneratorError(f"cannot be fetched: {error or type(error).__name__}", place.url) from None


def _read(place: Place, file: Path, limits: Limits) -> Raw:
    if not file.is_file():
        raise GeneratorError("not a file", str(file))
    if file.stat().st_size > limits.size:
        raise GeneratorError(f"larger than {limits.size} bytes", str(file))
    return Raw(place, file.read_bytes())


async def _download(place: Place, etag: str, limits: Limits) -> Raw | None:
    import httpx

    url = httpx.URL(place.url)
    _refuse_plain(url, place.url, "https is needed (http only on this machine)")
    headers = {"Accept": "application/json, application/yaml, */*;q=0.1", "Accept-Encoding": "gzip"}
    if etag:
        headers["If-None-Match"] = etag
    # a proxy of the environment has no way to this machine's own servers
    async with httpx.AsyncClient(timeout=limits.silence, trust_env=not _is_here(url)) as client:
        for _ in range(limits.redirects + 1):
            async with client.stream("GET", url, headers=headers) as response:
                if not response.has_redirect_location:
                    return await _received(response, place, etag, limits)
                url = _redirected(url, response.headers["Location"], place)
    raise GeneratorError(f"more than {limits.redirects} redirects", place.url)


def _redirected(url: httpx.URL, location: str, place: Place) -> httpx.URL:
    there = url.join(location)
    _refuse_plain(there, place.url, f"redirects to {there}, which is not https")
    if _is_here(there) and not _is_here(url):
        raise GeneratorError(f"redirects to this machine ({there})", place.url)
    return there


def _refuse_plain(url: httpx.URL, where: str, what: str) -> None:
    if url.scheme != "https" and not (url.scheme == "http" and _is_here(url)):
        raise GeneratorError(what, where)


def _is_here(url: httpx.URL) -> bool:
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return url.host == "localhost"


async def _received(response: httpx.Response, place: Place, etag: str, limits: Limits) -> Raw | None:
    if response.status_code == 304 and etag:
        return None
    if response.status_code != 200:
        raise GeneratorError(f"the server answered {response.status_code} {response.reason_phrase}", place.url)
    coding = response.headers.get("Content-Encoding", "identity").lower()
    if coding not in ("identity", "gzip", "x-gzip", "deflate"):  # one layer: layers multiply what a bomb unpacks to
        raise GeneratorError(f"the content encoding {coding!r} was not asked for", place.url)
    data = bytearray()
    async for chunk in response.aiter_bytes(65_536):
        data += chunk
        if len(data) > limits.size or response.num_bytes_downloaded > limits.size:
            raise GeneratorError(f"larger than {limits.size} bytes", place.url)
    return Raw(place, bytes(data), response.headers.get("ETag", ""))


# --- is it OpenAPI? ---------------------------------------------------------------------------------------


def read_openapi(data: bytes, where: str) -> dict[str, Any]:
    """The document in `data`, checked as far as every later stage relies on it."""
    document = parse_object(data, where)
    if "swagger" in document:
        raise GeneratorError(f"OpenAPI {document['swagger']} (Swagger); 3.0 and 3.1 can be read", where)
    if "openapi" not in document:
        raise GeneratorError("no OpenAPI document: it has no 'openapi'", where)
    if not re.match(r"3\.[01](\.|$)", str(document["openapi"])):
        raise GeneratorError(f"OpenAPI {document['openapi']!r}; 3.0 and 3.1 can be read", f"{where}#/openapi")
    ids: dict[str, list[str]] = defaultdict(list)
    found = False
    for pointer, operation in operations(document, where):
        found = True
        name = operation.get("operationId")
        if isinstance(name, str):
            ids[name].append(pointer)
        elif name is not None:
            raise GeneratorError("an operationId is a string", f"{where}{pointer}/operationId")
    if not found:
        raise GeneratorError("no operation and no webhook in it", where)
    for name, pointers in ids.items():
        if len(pointers) > 1:
            raise GeneratorError(f"the operationId {name!r} stands in several places: {', '.join(pointers)}", where)
    return document


def operations(document: dict[str, Any], where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation of paths and webhooks with its JSON pointer. A path item by `$ref` counts as one."""
    for kind in ("paths", "webhooks"):
        items = document.get(kind)
        if items is None:
            continue
        if not isinstance(items, dict):
            raise GeneratorError("a mapping is expected", f"{where}#/{kind}")
        for path, item in items.items():
            pointer = f"#/{kind}/{path.replace('~', '~0').replace('/', '~1')}"
            if not isinstance(item, dict):
                raise GeneratorError("a mapping is expected", f"{where}{pointer}")
            if "$ref" in item:
                yield pointer, {}
            for method in METHODS:
                if method in item:
                    if not isinstance(item[method], dict):
                        raise GeneratorError("a mapping is expected", f"{where}{pointer}/{method}")
                    yield f"{pointer}/{method}", item[method]
