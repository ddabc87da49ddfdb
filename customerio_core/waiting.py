"""Waiting for what the API works off on its own: exports, imports, triggers.

What to ask, how often and when it is over is written once, as steps without I/O. `run` and `run_async` take them, over
a transport that may know better how to pause and how to fetch a file.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, runtime_checkable

from attrs import field, frozen

from .error_bodies import one_line
from .errors import JobFailed, NotFound, UnexpectedResponse, ValueRefused, WaitTimedOut
from .fields import field_at
from .finished import Finished, FinishedFile, FinishedWithErrors, FinishedWithReports
from .operation import FollowUp, Operation, Waiting, path_names, path_text
from .pages import AsyncPages, Listing, Pages
from .request import build

if TYPE_CHECKING:
    from .options import RequestOptions
    from .request import Request
    from .transport import AsyncTransport, HttpResponse, Transport

S = TypeVar("S")
StrPath = str | PathLike[str]
ProgressCallback: TypeAlias = Callable[[S], object]
"""What is called with each response while waiting."""

WAIT_SECONDS = 3600.0
"""How long to wait in all, if nothing else is said."""
POLL_SECONDS = 10.0
"""How long to wait between two looks, if nothing else is said."""
_SHORT = 0.001
"""The least time that a request gets. When there is none left it fails, and waiting ends."""
_FIRST_PAUSE = 1.0
_GROWTH = 2


@runtime_checkable
class Pauses(Protocol):
    """A transport that has its own way to wait."""

    def pause(self, seconds: float) -> None:
        """Wait.

        Args:
            seconds: how long.
        """
        ...


@runtime_checkable
class AsyncPauses(Protocol):
    """`Pauses` for asynchronous callers."""

    async def pause(self, seconds: float) -> None:
        """Wait; see `Pauses.pause`."""
        ...


@runtime_checkable
class Hurries(Protocol):
    """A transport whose calls can be given less time than they have."""

    def within(self, seconds: float) -> Transport:
        """Return the same with less time.

        Args:
            seconds: what a call may take at most.

        Returns:
            The transport to use instead.
        """
        ...


@runtime_checkable
class AsyncHurries(Protocol):
    """`Hurries` for asynchronous callers."""

    def within(self, seconds: float) -> AsyncTransport:
        """Return the same with less time; see `Hurries.within`."""
        ...


@runtime_checkable
class Downloads(Protocol):
    """A transport that fetches files from where signed links lead: elsewhere, and without the API's credentials."""

    def download(
        self, url: str, to: StrPath, *, valid_seconds: int | None = None, deadline: float | None = None
    ) -> Path:
        """Fetch a file.

        Args:
            url: the signed link. It is a secret: neither logged nor part of an error.
            to: the file to write, replaced as a whole or not at all.
            valid_seconds: how long such a link lives.
            deadline: seconds that it may take, `None` for no limit.

        Returns:
            The file.
        """
        ...


@runtime_checkable
class AsyncDownloads(Protocol):
    """`Downloads` for asynchronous callers."""

    async def download(
        self, url: str, to: StrPath, *, valid_seconds: int | None = None, deadline: float | None = None
    ) -> Path:
        """Fetch a file; see `Downloads.download`."""
        ...


@frozen(kw_only=True)
class Patience:
    """How to wait.

    Args:
        timeout: seconds in all, requests and the download included, `None` for no limit.
        poll_every: seconds between two looks. The first ones are shorter.
        on_progress: called with each response.
        to: the file to write what was made to.
    """

    timeout: float | None = WAIT_SECONDS
    poll_every: float = POLL_SECONDS
    on_progress: ProgressCallback[Any] | None = None
    to: StrPath | None = None

    def check(self, downloads: bool) -> None:
        """Find what cannot work before anything is started.

        Args:
            downloads: whether the transport can fetch files.

        Raises:
            ValueRefused: `poll_every` is not above 0, or the transport cannot fetch files.
            OSError: there can be no file `to`.
        """
        if not self.poll_every > 0:
            raise ValueRefused("must be more than 0 seconds", ("poll_every",))
        if self.to is not None and not downloads:
            raise ValueRefused(
                "needs a client that fetches files, as customerio_client does; here, leave it out", ("to",)
            )
        if self.to is not None:
            target = Path(self.to)
            if target.is_dir():
                raise IsADirectoryError(f"{target} is a folder; name a file in it")
            if not target.parent.is_dir():
                raise FileNotFoundError(f"{target.parent} is not a folder")


def prepare(
    operations: Mapping[str, Operation],
    operation: Operation,
    path: tuple[Any, ...],
    patience: Mapping[str, Any],
    options: RequestOptions | None,
    arguments: Mapping[str, Any],
) -> Wait:
    """Prepare to wait.

    Args:
        operations: the operations of the API, by id.
        operation: what starts something, or reports its progress.
        path: its path arguments.
        patience: the arguments of `Patience`.
        options: what each request does differently.
        arguments: the other arguments of `build`, for the request that starts it.

    Returns:
        What `run` takes.
    """
    first = build(operation, path=path, options=options, **arguments) if operation.starts else None
    return Wait(operations, operation, path, first, Patience(**patience), options)


# --- steps: what needs a transport -------------------------------------------------------------------------


@frozen
class _Send:
    """Call an operation."""

    operation: Operation
    request: Request
    options: RequestOptions | None
    deadline: float | None

    def run(self, transport: Transport) -> HttpResponse:
        if self.deadline is not None and isinstance(transport, Hurries):
            transport = transport.within(self.deadline)
        return transport.exchange(self.operation, self.request, self.options)

    async def run_async(self, transport: AsyncTransport) -> HttpResponse:
        if self.deadline is not None and isinstance(transport, AsyncHurries):
            transport = transport.within(self.deadline)
        return await transport.exchange(self.operation, self.request, self.options)


@frozen
class _Pause:
    """Wait."""

    seconds: float

    def run(self, transport: Transport) -> None:
        pause = transport.pause if isinstance(transport, Pauses) else time.sleep
        pause(self.seconds)

    async def run_async(self, transport: AsyncTransport) -> None:
        pause = transport.pause if isinstance(transport, AsyncPauses) else asyncio.sleep
        await pause(self.seconds)


@frozen
class _Download:
    """Fetch a file."""

    url: str
    to: StrPath
    valid_seconds: int | None
    deadline: float | None

    def run(self, transport: Transport) -> Path:
        assert isinstance(transport, Downloads)
        return transport.download(self.url, self.to, valid_seconds=self.valid_seconds, deadline=self.deadline)

    async def run_async(self, transport: AsyncTransport) -> Path:
        assert isinstance(transport, AsyncDownloads)
        return await transport.download(self.url, self.to, valid_seconds=self.valid_seconds, deadline=self.deadline)


@frozen
class _List:
    """Prepare a list to go through later."""

    listing: Listing

    def run(self, transport: Transport) -> Pages[Any, Any]:
        return Pages(transport, self.listing)

    async def run_async(self, transport: AsyncTransport) -> AsyncPages[Any, Any]:
        return AsyncPages(transport, self.listing)


_Steps = Generator[_Send | _Pause | _Download | _List, Any, Any]


def run(transport: Transport, wait: Wait) -> Any:
    """Start something, if it is to be started, and wait for it.

    Args:
        transport: what carries the requests, pauses and downloads.
        wait: what to wait for, and how.

    Returns:
        A `Finished`.

    Raises:
        JobFailed: it came to an end that is a failure.
        WaitTimedOut: it did not come to its end in time.
        ValueRefused: `poll_every` is not above 0.
        OSError: the file cannot be written.
    """
    wait.patience.check(isinstance(transport, Downloads))
    steps = wait.steps()
    try:
        step = next(steps)
        while True:
            try:
                result = step.run(transport)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        return end.value


async def run_async(transport: AsyncTransport, wait: Wait) -> Any:
    """`run` for asynchronous callers."""
    wait.patience.check(isinstance(transport, AsyncDownloads))
    steps = wait.steps()
    try:
        step = next(steps)
        while True:
            try:
                result = await step.run_async(transport)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        return end.value


class _Time:
    """How long waiting has taken and may still take. A pause counts for what it is meant to be, whatever the clock."""

    def __init__(self) -> None:
        self.begin(None)

    def begin(self, timeout: float | None) -> None:
        self._timeout = math.inf if timeout is None else timeout
        self._began = time.monotonic()
        self._paused = 0.0

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began + self._paused

    @property
    def left(self) -> float:
        return self._timeout - self.seconds

    @property
    def deadline(self) -> float | None:
        return None if self._timeout == math.inf else max(_SHORT, self.left)

    def pause(self, seconds: float) -> Generator[_Pause, None, None]:
        began = time.monotonic()
        yield _Pause(seconds)
        self._paused += seconds - (time.monotonic() - began)


# --- the course of waiting ---------------------------------------------------------------------------------


@frozen
class Wait:
    """Waiting for one thing.

    Args:
        operations: the operations of the API, by id.
        operation: what is called first: what starts it, or else what reports its progress.
        path: its path arguments.
        first: the request that starts it, if it is to be started.
        patience: how to wait.
        options: what each request does differently.
    """

    operations: Mapping[str, Operation] = field(repr=False)
    operation: Operation
    path: tuple[Any, ...]
    first: Request | None
    patience: Patience
    options: RequestOptions | None

    _time: _Time = field(init=False, repr=False, factory=_Time)

    def steps(self) -> _Steps:
        """Return the steps; `run` says what they come to."""
        self._time.begin(self.patience.timeout)
        operation, path = self.operation, self.path
        if self.first is not None:
            operation, path = yield from self._start(self.first)
        try:
            response = yield from self._watch(operation, path)
            return (yield from self._collect(operation, path, response))
        except (JobFailed, WaitTimedOut):
            raise
        except Exception as error:
            error.add_note(f"While waiting: {operation.id}, {path_text(operation, path)}. It may be going on.")
            raise

    def _start(self, first: Request) -> Generator[_Send, HttpResponse, tuple[Operation, tuple[Any, ...]]]:
        assert self.operation.starts is not None
        raw = yield _Send(self.operation, first, self.options, self._time.deadline)
        response, starts = raw.read(self.operation), self.operation.starts
        path = self._path(starts, self.operation, self.path, response)
        if None in path:
            raise _lacking(self.operation, raw, ", ".join(starts.arguments.values()))
        return self.operations[starts.operation], path

    def _watch(self, operation: Operation, path: tuple[Any, ...]) -> _Steps:
        """Poll, and return the response that reports the end."""
        patience, how, spent = self.patience, _waiting(operation), self._time
        pause, response = min(_FIRST_PAUSE, patience.poll_every), None
        if self.first is not None:  # it has only just begun
            yield from spent.pause(min(pause, max(0.0, spent.left)))
        while True:
            try:
                response = (yield self._call(operation, path)).read(operation)
            except Exception as error:
                if spent.left > _SHORT:
                    raise
                raise _timed_out(operation, path, response, spent.seconds) from error
            if patience.on_progress is not None:
                patience.on_progress(response)
            state = field_at(response, how.state)
            if state in how.failed:
                raise _failed(operation, path, response)
            if state in how.done or (state and not how.done):
                return response
            if spent.left <= 0:
                raise _timed_out(operation, path, response, spent.seconds)
            yield from spent.pause(min(pause, spent.left))
            pause = min(pause * _GROWTH, patience.poll_every)

    def _collect(self, operation: Operation, path: tuple[Any, ...], response: Any) -> _Steps:
        """Get the result."""
        how = _waiting(operation)
        if how.file is not None:
            url = yield from self._link(how.file, operation, path, response)
            valid = self.operations[how.file.operation].limits
            seconds = valid.valid_seconds.get(str(how.file.link)) if valid else None
            file = None
            if self.patience.to is not None:
                file = yield _Download(url, self.patience.to, seconds, self._time.deadline)
            return FinishedFile(path, response, url, file)
        if how.errors is not None:
            target = self.operations[how.errors.operation]
            request = build(target, path=self._path(how.errors, operation, path, response))
            return FinishedWithErrors(path, response, (yield _List(Listing(target, request, None, self.options))))
        if how.reports:
            reports: dict[str, str] = {}
            for name, report in how.reports.items():
                if None not in self._path(report, operation, path, response):
                    with suppress(NotFound):  # not made yet; the response has its id
                        reports[name] = yield from self._link(report, operation, path, response)
            return FinishedWithReports(path, response, reports)
        return Finished(path, response)

    def _link(self, link: FollowUp, operation: Operation, path: tuple[Any, ...], response: Any) -> _Steps:
        target = self.operations[link.operation]
        raw = yield self._call(target, self._path(link, operation, path, response))
        url = field_at(raw.read(target), str(link.link))
        if not isinstance(url, str) or not url:
            raise _lacking(target, raw, str(link.link))
        return url

    def _call(self, operation: Operation, path: tuple[Any, ...]) -> _Send:
        return _Send(operation, build(operation, path=path), self.options, self._time.deadline)

    def _path(self, follow: FollowUp, before: Operation, path: tuple[Any, ...], response: Any) -> tuple[Any, ...]:
        """The path arguments of a call that follows another."""
        known = dict(zip(path_names(before), path, strict=True))
        return tuple(
            field_at(response, follow.arguments[name]) if name in follow.arguments else known[name]
            for name in path_names(self.operations[follow.operation])
        )


def _waiting(operation: Operation) -> Waiting:
    assert operation.waiting is not None
    return operation.waiting


def _lacking(operation: Operation, raw: HttpResponse, what: str) -> UnexpectedResponse:
    return UnexpectedResponse.because(f"it has no {what}", operation, raw.status, raw.headers, raw.content)


def _failed(operation: Operation, path: tuple[Any, ...], response: Any) -> JobFailed:
    how = _waiting(operation)
    reason = one_line(field_at(response, how.reason)) if how.reason else None
    error = JobFailed(operation, path, str(field_at(response, how.state)), reason or "")
    error.response = response
    return error


def _timed_out(operation: Operation, path: tuple[Any, ...], response: Any, waited: float) -> WaitTimedOut:
    state = one_line(field_at(response, _waiting(operation).state))
    error = WaitTimedOut(operation, path, state or "not finished", f"after {waited:,.0f} seconds")
    error.response = response
    return error
