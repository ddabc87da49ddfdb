"""The way of every call: stamped, addressed, measured, paced, sent, and repeated where that is safe."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from customerio_core import build
from customerio_core.loading import loading

from .clock import Clock
from .contracts import region_call
from .credentials import MissingCredentials
from .errors import ConnectionFailed, RateLimitWait
from .policy import Call
from .quiet import sending
from .region import Region, region_in

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path
    from threading import Event

    from customerio_core import HttpResponse, Operation, Request, RequestOptions

    from .account import Account
    from .destination import Destination
    from .limits.limiter import Waiter


class _OneApi:
    """What both transports know: one API of one account."""

    def __init__(self, account: Account, api: str, operations: Mapping[str, Operation], region: Region | None) -> None:
        self._account = account
        self._api = api
        self._policy = account.policy()
        self._limiter = account.limiter
        self._with_credentials = next(o for o in operations.values() if o.auth is not None)
        self._destination: Destination | None = None
        if region is not None:
            self._settle(region)

    def within(self, seconds: float) -> Self:
        """Give the same with less time.

        Args:
            seconds: what a call may take at most.

        Returns:
            The transport to use instead.
        """
        hurried = copy(self)
        hurried._policy = self._policy.within(seconds)
        return hurried

    def _of_downloads(self, valid_seconds: int | None) -> dict[str, Any]:
        return {
            "timeouts": self._policy.timeouts,
            "valid_seconds": valid_seconds,
            "max_bytes": self._policy.max_download_bytes,
            "allow_insecure_http": self._account.allows_insecure_http,
        }

    def _settle(self, region: Region) -> Destination:
        self._destination = self._account.destination(self._api, self._with_credentials, region)
        return self._destination


class PolicyTransport(_OneApi):
    """Carries the calls of one API under the account's policy; see `customerio_core.Transport`.

    Args:
        account: the account.
        api: the API's name in the client's arguments, such as `track`.
        operations: the API's operations.
        region: the account's region; `None` to ask when a call first needs to know.
    """

    def __init__(self, account: Account, api: str, operations: Mapping[str, Operation], region: Region | None) -> None:
        super().__init__(account, api, operations, region)
        self._engine = account.engine

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send a request, and repeat it where that is safe and can help."""
        destination = self._destination or self._detect()
        call = Call(self._policy, destination, operation, request, options)
        closing = self._engine.closing
        while True:
            ready = None
            if call.keys:
                try:
                    place = self._limiter.enter(call.keys, call.patience, call.tell_wait)
                except RateLimitWait as refusal:
                    raise call.on_rate_limit_refusal(refusal) from None
                call.begin_attempt(place.waited)
                ready = partial(self._recount, call, place)
            else:
                call.begin_attempt(0.0)
            if closing.is_set():
                raise call.on_closed()
            try:
                with sending:
                    response = self._engine.send(operation, request, call.timeouts, call.left, ready)
            except RateLimitWait as refusal:
                raise call.on_rate_limit_refusal(refusal) from None
            except ConnectionFailed as failure:
                wait = call.on_failure(failure)
            else:
                decided = call.on_response(response)
                if call.slowdown is not None:
                    self._limiter.slow(call.keys, call.slowdown)
                if decided is None:
                    return response
                wait = decided
            if wait:
                self._pause_until(closing, wait)

    def _recount(self, call: Call, place: Waiter) -> None:
        """Have the rate limit count a request when it goes out, not when it began to connect."""
        if call.is_late and (forgotten := self._limiter.recount(place)):
            call.note_wait(self._limiter.enter(forgotten, call.patience, call.tell_wait).waited)

    def _pause_until(self, closing: Event, seconds: float) -> None:
        """Wait before another attempt, but no longer than the client is open."""
        if type(self._policy.clock).sleep is Clock.sleep:
            closing.wait(seconds)
        else:
            self.pause(seconds)

    def pause(self, seconds: float) -> None:
        """Wait between two attempts, or between two polls of a job.

        Args:
            seconds: for how long.
        """
        self._policy.clock.sleep(seconds)

    def download(
        self,
        url: str,
        to: str | PathLike[str],
        *,
        valid_seconds: int | None = None,
        deadline: float | None = None,
    ) -> Path:
        """Fetch a file from where a signed link leads, without the API's credentials; see `customerio_client.download`.

        Args:
            url: the link.
            to: the file to write, replaced as a whole or not at all.
            valid_seconds: how long such a link lives, for the error to say.
            deadline: seconds that it may take, `None` for no limit.

        Returns:
            The file.
        """
        with loading:
            import httpx

            from .download import DownloadFailed, download
            from .download_retries import DownloadRetries

        retries = DownloadRetries(self._policy, self._with_credentials, deadline)
        settings = self._of_downloads(valid_seconds)
        with httpx.Client(**self._account.connecting) as client:
            while True:
                try:
                    return download(url, to, deadline=retries.left, client=client, **settings)
                except DownloadFailed as error:
                    wait = retries.on_failure(error)
                self._pause_until(self._engine.closing, wait)
                if self._engine.closing.is_set():
                    raise DownloadFailed("the client was closed")

    def _detect(self) -> Destination:
        with self._account.detecting:
            if self._account.region is None:
                try:
                    api, operations, operation = region_call()
                    asking = PolicyTransport(self._account, api, operations, Region.US)
                    response = asking.exchange(operation, build(operation), None)
                    self._account.region = region_in(operation, response)
                except MissingCredentials as missing:
                    self._account.region = self._account.region_without_asking(missing)
        return self._settle(self._account.region)


class AsyncPolicyTransport(_OneApi):
    """`PolicyTransport` for asynchronous callers.

    Args:
        account: the account.
        api: the API's name in the client's arguments, such as `track`.
        operations: the API's operations.
        region: the account's region; `None` to ask when a call first needs to know.
    """

    def __init__(self, account: Account, api: str, operations: Mapping[str, Operation], region: Region | None) -> None:
        super().__init__(account, api, operations, region)
        self._engine = account.async_engine

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> HttpResponse:
        """Send a request; see `PolicyTransport.exchange`."""
        destination = self._destination or await self._detect()
        call = Call(self._policy, destination, operation, request, options)
        closing = self._engine.closing
        while True:
            ready = None
            if call.keys:
                try:
                    place = await self._limiter.enter_async(call.keys, call.patience, call.tell_wait)
                except RateLimitWait as refusal:
                    raise call.on_rate_limit_refusal(refusal) from None
                call.begin_attempt(place.waited)
                ready = partial(self._recount, call, place)
            else:
                call.begin_attempt(0.0)
            if closing.is_set():
                raise call.on_closed()
            try:
                with sending:
                    response = await self._engine.send(operation, request, call.timeouts, call.left, ready)
            except RateLimitWait as refusal:
                raise call.on_rate_limit_refusal(refusal) from None
            except ConnectionFailed as failure:
                wait = call.on_failure(failure)
            else:
                decided = call.on_response(response)
                if call.slowdown is not None:
                    await self._limiter.slow_async(call.keys, call.slowdown)
                if decided is None:
                    return response
                wait = decided
            if wait:
                await self.pause(wait)

    def _recount(self, call: Call, place: Waiter) -> Awaitable[None] | None:
        """Do what `PolicyTransport._recount` does; mostly there is nothing to do."""
        return self._recount_late(call, place) if call.is_late else None

    async def _recount_late(self, call: Call, place: Waiter) -> None:
        if forgotten := await self._limiter.recount_async(place):
            place = await self._limiter.enter_async(forgotten, call.patience, call.tell_wait)
            call.note_wait(place.waited)

    async def pause(self, seconds: float) -> None:
        """Wait; see `PolicyTransport.pause`."""
        await self._policy.clock.sleep_async(seconds)

    async def download(
        self,
        url: str,
        to: str | PathLike[str],
        *,
        valid_seconds: int | None = None,
        deadline: float | None = None,
    ) -> Path:
        """Fetch a file; see `PolicyTransport.download`."""
        with loading:
            import httpx

            from .download import DownloadFailed, download_async
            from .download_retries import DownloadRetries

        retries = DownloadRetries(self._policy, self._with_credentials, deadline)
        settings = self._of_downloads(valid_seconds)
        async with httpx.AsyncClient(**self._account.connecting) as client:
            while True:
                try:
                    return await download_async(url, to, deadline=retries.left, client=client, **settings)
                except DownloadFailed as error:
                    wait = retries.on_failure(error)
                await self.pause(wait)
                if self._engine.closing.is_set():
                    raise DownloadFailed("the client was closed")

    async def _detect(self) -> Destination:
        async with self._account.detecting_async:
            if self._account.region is None:
                try:
                    api, operations, operation = region_call()
                    asking = AsyncPolicyTransport(self._account, api, operations, Region.US)
                    response = await asking.exchange(operation, build(operation), None)
                    self._account.region = region_in(operation, response)
                except MissingCredentials as missing:
                    self._account.region = self._account.region_without_asking(missing)
        return self._settle(self._account.region)
