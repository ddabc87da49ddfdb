"""Files behind signed links: streamed to disk, from a host that learns nothing about us.

A signed link is a secret: whoever has it can download. It is in no error and no `repr` here, and what httpx and
httpcore would log of it is held back while a download runs.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import IO, TYPE_CHECKING

from customerio_core import Attempt, CustomerIOError, Timeouts
from customerio_core.output import Output

from .engine.failures import failed
from .public_hosts import is_public, resolves_to_public, resolves_to_public_async
from .quiet import sending
from .retry import is_transient
from .urls import is_loopback, is_vendors
from .watchdog import Watchdog

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

StrPath = str | PathLike[str]
OnProgress = Callable[[int, int | None], object]
"""Called with the bytes that came so far, and with all there will be: `None` where the host does not say."""

_LOG = logging.getLogger("customerio_client")

MOST_BYTES = 10_000_000_000
"""How large a file may be, if nothing else is said: 10 GB."""
MOST_REDIRECTS = 5
"""How many redirects in a row are followed."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REFUSED = frozenset({400, 401, 403, 410})  # what storage hosts return for a signature that is too old
_HEADERS = {"accept": "*/*", "accept-encoding": "identity", "user-agent": "python-httpx"}


class DownloadFailed(CustomerIOError):
    """A file could not be fetched. Where it should go, everything is as it was.

    Args:
        reason: what happened, and what to do.
        status: the status that the storage host returned, or `None` where that is not what went wrong.

    Attributes:
        attempts: the attempts it took, the last one included.
        headers: those of the storage host's response, names in lower case; neither shown nor pickled.
        temporary: whether another attempt may end differently.
    """

    attempts: tuple[Attempt, ...] = ()
    headers: Mapping[str, str] = MappingProxyType({})
    temporary: bool = False

    def __init__(self, reason: str, status: int | None = None) -> None:
        super().__init__(reason, status)
        self.reason = reason
        self.status = status

    def __str__(self) -> str:
        attempts = f" after {len(self.attempts)} attempts" if len(self.attempts) > 1 else ""
        return f"the file could not be fetched{attempts}: {self.reason}"


class LinkExpired(DownloadFailed):
    """The storage host refuses the link, which lives only for a while. Ask for a new one."""


def download(
    url: str,
    to: StrPath,
    *,
    timeouts: Timeouts | None = None,
    valid_seconds: int | None = None,
    max_bytes: int | None = MOST_BYTES,
    deadline: float | None = None,
    on_progress: OnProgress | None = None,
    allow_insecure_http: bool = False,
    client: httpx.Client | None = None,
) -> Path:
    """Fetch the file behind a signed link.

    It is written next to its target and takes the target's place when it is complete. It is written as it comes, also
    where the host has compressed it, which it was asked not to do; the log says so. A public host must not redirect to
    a private address or to this machine.

    Args:
        url: the link: https, except for one to this machine.
        to: the file to write.
        timeouts: how long each part may take, in seconds.
        valid_seconds: how long such a link lives, for the message of the error.
        max_bytes: how large the file may be, in bytes; `None` for no limit.
        deadline: seconds that all of it may take; `None` for no limit.
        on_progress: called after each piece, in bytes.
        allow_insecure_http: whether the link may be plain http to any host but the vendor's.
        client: what to connect with, where a proxy or TLS settings ask for it. Its headers, cookies and credentials
            are not sent. It stays the caller's to close.

    Returns:
        The file.

    Raises:
        LinkExpired: the link is not valid any more.
        DownloadFailed: the file did not come, or not as a whole.
        OSError: it could not be written.
    """
    import httpx

    if client is None:
        with httpx.Client() as own:
            return download(
                url,
                to,
                timeouts=timeouts,
                valid_seconds=valid_seconds,
                max_bytes=max_bytes,
                deadline=deadline,
                on_progress=on_progress,
                allow_insecure_http=allow_insecure_http,
                client=own,
            )
    transfer = _Transfer(url, timeouts or Timeouts(), valid_seconds, max_bytes, on_progress, allow_insecure_http)
    with sending, _Target(to) as target, _failures(transfer), Watchdog(deadline) as watchdog:
        while True:
            response = client.send(watchdog.watch(transfer.request()), stream=True, auth=None, follow_redirects=False)
            try:
                if transfer.leads_on(response):
                    if transfer.must_resolve:
                        transfer.check_resolved(resolves_to_public(transfer.host))
                    continue
                transfer.check_head(response)
                for piece in response.iter_raw():
                    transfer.count(response)
                    target.write(piece)
                break
            finally:
                response.close()
        transfer.check_size(response)
        target.settle()
        return target.put()


async def download_async(
    url: str,
    to: StrPath,
    *,
    timeouts: Timeouts | None = None,
    valid_seconds: int | None = None,
    max_bytes: int | None = MOST_BYTES,
    deadline: float | None = None,
    on_progress: OnProgress | None = None,
    allow_insecure_http: bool = False,
    client: httpx.AsyncClient | None = None,
) -> Path:
    """`download` for asynchronous callers; `client` is an `httpx.AsyncClient`."""
    import httpx

    if client is None:
        async with httpx.AsyncClient() as own:
            return await download_async(
                url,
                to,
                timeouts=timeouts,
                valid_seconds=valid_seconds,
                max_bytes=max_bytes,
                deadline=deadline,
                on_progress=on_progress,
                allow_insecure_http=allow_insecure_http,
                client=own,
            )
    transfer = _Transfer(url, timeouts or Timeouts(), valid_seconds, max_bytes, on_progress, allow_insecure_http)
    with sending, _Target(to) as target, _failures(transfer):
        async with asyncio.timeout(deadline):
            while True:
                response = await client.send(transfer.request(), stream=True, auth=None, follow_redirects=False)
                try:
                    if transfer.leads_on(response):
                        if transfer.must_resolve:
                            transfer.check_resolved(await resolves_to_public_async(transfer.host))
                        continue
                    transfer.check_head(response)
                    async for piece in response.aiter_raw():
                        transfer.count(response)
                        target.write(piece)
                    break
                finally:
                    await response.aclose()
        transfer.check_size(response)
        await asyncio.to_thread(target.settle)  # the disk may take its time
        return target.put()


class _Transfer:
    """What is asked for, and what of it came; it knows no I/O."""

    def __init__(
        self,
        url: str,
        timeouts: Timeouts,
        valid_seconds: int | None,
        max_bytes: int | None,
        on_progress: OnProgress | None,
        insecure: bool,
    ) -> None:
        self._url = url
        self._timeouts = timeouts
        self._valid_seconds = valid_seconds
        self._max_bytes = max_bytes
        self._on_progress = on_progress
        self._insecure = insecure
        self._redirects = 0
        self.status = 0
        self.host = ""
        self.must_resolve = False

    def request(self) -> httpx.Request:
        """Make the request, with nothing in it but what fetching needs."""
        import httpx

        self.status = 0
        request = httpx.Request("GET", self._url, headers=_HEADERS)
        if request.url.scheme != "https" and not (
            request.url.scheme == "http" and self._may_be_plain(request.url.host)
        ):
            raise DownloadFailed("a link must begin with https://")
        t = self._timeouts
        limits = httpx.Timeout(connect=t.connect, read=t.read, write=t.write, pool=t.pool)
        request.extensions["timeout"] = limits.as_dict()
        return request

    def _may_be_plain(self, host: str) -> bool:
        return is_loopback(host) or (self._insecure and bool(host) and not is_vendors(host))

    def leads_on(self, response: httpx.Response) -> bool:
        """Whether the response is not the file but points to where it is, which is requested next."""
        status, location = response.status_code, response.headers.get("location")
        self.status = status
        if status == 200:
            return False
        if status in _REFUSED:
            lives = f"; such a link lives {self._valid_seconds:,} seconds" if self._valid_seconds else ""
            raise LinkExpired(f"the storage host refuses the link ({status}){lives}, ask for a new one", status)
        if status not in _REDIRECTS or not location:
            error = DownloadFailed(f"the storage host returned {status}", status)
            error.headers = {name.lower(): value for name, value in response.headers.items()}
            error.temporary = is_transient(status)
            raise error
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            raise DownloadFailed(f"the storage host redirects more than {MOST_REDIRECTS} times", status)
        here, there = response.request.url, response.request.url.join(location)
        self.host, self.must_resolve = there.host, False
        if is_public(here.host):
            if not is_public(there.host):
                raise _to_private(status)
            self.must_resolve = there.host != here.host
        self._url = str(there)
        return True

    def check_resolved(self, public: bool) -> None:
        """Refuse a host that a public one redirects to, and whose name leads to a private address."""
        if not public:
            raise _to_private()

    def check_head(self, response: httpx.Response) -> None:
        """Look at what is said of the file before any of it is read."""
        self._check_size(_size(response) or 0)
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "none", ""):
            _LOG.warning(
                "a file comes compressed (%r), although it was asked for as it is; it is written as it comes",
                encoding[:20],
            )

    def _check_size(self, size: int) -> None:
        if self._max_bytes is not None and size > self._max_bytes:
            raise DownloadFailed(
                f"it has more than {self._max_bytes:,} bytes; if that is right, raise the limit (max_download_bytes of"
                " the client)"
            )

    def count(self, response: httpx.Response) -> None:
        self._check_size(response.num_bytes_downloaded)
        if self._on_progress is not None:
            self._on_progress(response.num_bytes_downloaded, _size(response))

    def check_size(self, response: httpx.Response) -> None:
        came, size = response.num_bytes_downloaded, _size(response)
        if size is not None and came != size:
            raise _temporary(f"{came:,} of {size:,} bytes came")


class _Target:
    """A file that is there as a whole or not at all, if it is one."""

    def __init__(self, to: StrPath) -> None:
        self._to = Path(to)
        self._output = Output(to, f".{{name:.40}}.{secrets.token_hex(4)}.part")
        self._file: IO[bytes] | None = None

    def __enter__(self) -> _Target:
        self._file = self._output.open()
        return self

    def write(self, piece: bytes) -> None:
        assert self._file is not None
        self._file.write(piece)

    def settle(self) -> None:
        """Wait until the bytes are on the disk."""
        self._output.settle()

    def put(self) -> Path:
        """Take the place of what was there, with its permissions."""
        self._output.put()
        self._file = None
        return self._to

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._output.discard()
        if isinstance(error, DownloadFailed) and self._output.part is None:
            # What reads a pipe has seen its end, or a part of the file.
            error.temporary = False


@contextmanager
def _failures(transfer: _Transfer) -> Generator[None, None, None]:
    """Turn what httpx raises into our own error; its errors know the link."""
    import httpx

    try:
        yield
    except TimeoutError:
        raise DownloadFailed("it took longer than the deadline allows") from None
    except httpx.TimeoutException as error:
        raise _temporary(f"no response in time ({type(error).__name__})") from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        reason = f"the connection to the storage host failed ({type(error).__name__})"
        raise _temporary(reason, not failed(error, _NO_LIMITS, transfer.status).permanent) from None


_NO_LIMITS: dict[str, float | None] = dict.fromkeys(("connect", "read", "write", "pool"))


def _temporary(reason: str, temporary: bool = True) -> DownloadFailed:
    error = DownloadFailed(reason)
    error.temporary = temporary
    return error


def _to_private(status: int | None = None) -> DownloadFailed:
    return DownloadFailed("the storage host redirects to a private address or to this machine", status)


def _size(response: httpx.Response) -> int | None:
    length = response.headers.get("content-length", "")
    return int(length) if length.isdecimal() else None
