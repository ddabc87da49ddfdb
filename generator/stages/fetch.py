"""The only stage that reaches outside: fetches documents.

What a server sends is not believed: not its status alone (the vendor's site answers unknown paths with an HTML
page and 200), not its content type, not its length, and not that it ever ends.
"""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import FetchError, GeneratorError
from generator.project.origins import Origin

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True)
class FetchLimits:
    """When to give up on a server. Seconds and bytes."""

    silence: float = 20.0  # without a byte
    total: float = 180.0  # for one document, redirects and all
    size: int = 64_000_000  # as sent, and as unpacked
    redirects: int = 5


@dataclass(frozen=True)
class Raw:
    """A document as it came."""

    origin: Origin
    data: bytes
    etag: str = ""


def fetch(
    wanted: Sequence[Origin], etags: Mapping[str, str] | None = None, limits: FetchLimits | None = None
) -> list[Raw | None]:
    """The documents at these origins, in order, at the same time.

    `etags`: by URL, the version that is known already; None stands for a document that has not changed since.
    """
    return asyncio.run(_fetch_all(wanted, etags or {}, limits or FetchLimits()))


async def _fetch_all(wanted: Sequence[Origin], etags: Mapping[str, str], limits: FetchLimits) -> list[Raw | None]:
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_fetch(origin, etags.get(origin.url, ""), limits)) for origin in wanted]
    except BaseExceptionGroup as errors:  # the first is enough, and one clear error is the promise
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]


async def _fetch(origin: Origin, etag: str, limits: FetchLimits) -> Raw | None:
    if origin.file is not None:
        return _read(origin, origin.file, limits)
    import httpx

    try:
        # a deadline of our own around everything: httpx only limits each read, and a server can drip for ever
        async with asyncio.timeout(limits.total):
            return await _download(origin, etag, limits)
    except TimeoutError:
        raise FetchError(f"the server had not finished after {limits.total:g} seconds", origin.url) from None
    except httpx.TimeoutException:
        raise FetchError(f"the server was silent for {limits.silence:g} seconds", origin.url) from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"cannot be fetched: {error or type(error).__name__}", origin.url) from None


def _read(origin: Origin, file: Path, limits: FetchLimits) -> Raw:
    if not file.is_file():
        raise GeneratorError("not a file", str(file))
    if file.stat().st_size > limits.size:
        raise GeneratorError(f"larger than {limits.size} bytes", str(file))
    return Raw(origin, file.read_bytes())


async def _download(origin: Origin, etag: str, limits: FetchLimits) -> Raw | None:
    import httpx

    url = httpx.URL(origin.url)
    _refuse_plain(url, origin.url, "https is needed (http only on this machine)")
    headers = {"Accept": "application/json, application/yaml, */*;q=0.1", "Accept-Encoding": "gzip"}
    if etag:
        headers["If-None-Match"] = etag
    # a proxy of the environment has no way to this machine's own servers
    async with httpx.AsyncClient(timeout=limits.silence, trust_env=not _is_here(url)) as client:
        for _ in range(limits.redirects + 1):
            async with client.stream("GET", url, headers=headers) as response:
                if not response.has_redirect_location:
                    return await _received(response, origin, etag, limits)
                url = _redirected(url, response.headers["Location"], origin)
    raise FetchError(f"more than {limits.redirects} redirects", origin.url)


def _redirected(url: httpx.URL, location: str, origin: Origin) -> httpx.URL:
    there = url.join(location)
    _refuse_plain(there, origin.url, f"redirects to {there}, which is not https")
    if _is_here(there) and not _is_here(url):
        raise FetchError(f"redirects to this machine ({there})", origin.url)
    return there


def _refuse_plain(url: httpx.URL, where: str, what: str) -> None:
    if url.scheme != "https" and not (url.scheme == "http" and _is_here(url)):
        raise FetchError(what, where)


def _is_here(url: httpx.URL) -> bool:
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return url.host == "localhost"


async def _received(response: httpx.Response, origin: Origin, etag: str, limits: FetchLimits) -> Raw | None:
    if response.status_code == 304 and etag:
        return None
    if response.status_code != 200:
        raise FetchError(f"the server returned {response.status_code} {response.reason_phrase}", origin.url)
    coding = response.headers.get("Content-Encoding", "identity").lower()
    if coding not in ("identity", "gzip", "x-gzip", "deflate"):  # one layer: layers multiply what a bomb unpacks to
        raise FetchError(f"the content encoding {coding!r} was not asked for", origin.url)
    data = bytearray()
    async for chunk in response.aiter_bytes(65_536):
        data += chunk
        if len(data) > limits.size or response.num_bytes_downloaded > limits.size:
            raise FetchError(f"larger than {limits.size} bytes", origin.url)
    return Raw(origin, bytes(data), response.headers.get("ETag", ""))
