"""What the clients of one account share: credentials, region, policy, limiter and connections."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from customerio_core.loading import loading

from .arguments import OF_CONNECTIONS, PolicyArguments, check
from .credentials import Credentials, MissingCredentials
from .destination import Destination
from .forking import watch_forks
from .region import Region, RegionChoice
from .urls import checked_base_url

if TYPE_CHECKING:
    import asyncio

    import httpx

    from customerio_core import Operation

    from .engine import AsyncEngine, Engine
    from .limits import Limiter
    from .policy import Policy


class Account:
    """What the clients of one account share. It opens nothing before a call needs it.

    Args:
        region: where the account lives; `None` for what the Pipelines key says, or else the US.
        credentials: by the client's argument.
        urls: base URLs to use instead of the vendor's hosts, by the API's name (`track`, ...).
        client: the `httpx.Client` or `httpx.AsyncClient` to use instead of one of our own.
        transport: the httpx transport to use instead of one of our own.
        arguments: how calls are treated.
    """

    def __init__(
        self,
        *,
        region: RegionChoice | None,
        credentials: Mapping[str, str | None],
        urls: Mapping[str, str | None],
        client: httpx.Client | httpx.AsyncClient | None,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None,
        arguments: PolicyArguments,
    ) -> None:
        if client is not None and transport is not None:
            raise ValueError("http_client has a transport of its own: give one of the two")
        check(
            arguments, sends_by="http_client" if client is not None else "transport" if transport is not None else None
        )
        self.credentials = Credentials(credentials)
        self.region = _region(region, self.credentials)
        insecure = arguments.get("allow_insecure_http", False)
        self._urls = {
            api: checked_base_url(f"{api}_url", url, api=api, allow_insecure_http=insecure) for api, url in urls.items()
        }
        self._http: dict[str, Any] = {"client": client, "transport": transport}
        self._http |= {name: value for name, value in arguments.items() if name in OF_CONNECTIONS}
        if self._http.get("proxy") is not None:
            self._http["proxy"] = str(self._http["proxy"])
        self._arguments = arguments
        self._start()

    def _start(self) -> None:
        self._renew_locks()
        self._limiter: Limiter | None = None
        self._engine: Engine | AsyncEngine | None = None
        watch_forks(self)

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Forget in the child who holds the locks: threads that stayed in the parent."""
        if child:
            self._renew_locks()

    def _renew_locks(self) -> None:
        self.detecting = threading.RLock()
        self._detecting_in: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    def __getstate__(self) -> dict[str, Any]:
        opened = ("detecting", "_detecting_in", "_limiter", "_engine")
        return {name: value for name, value in self.__dict__.items() if name not in opened}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._start()

    def __repr__(self) -> str:
        return f"region={self.region or 'auto'}, {self.credentials!r}"

    @property
    def detecting_async(self) -> asyncio.Lock:
        """Held by the task that asks for the region; one for each event loop."""
        import asyncio

        return self._detecting_in.setdefault(asyncio.get_running_loop(), asyncio.Lock())

    def region_without_asking(self, missing: MissingCredentials) -> Region:
        """Return the region where it cannot be asked for.

        Args:
            missing: what is missing to ask.

        Returns:
            The region that a credential carries.

        Raises:
            MissingCredentials: none does.
        """
        region = self.credentials.regional()
        if region is None:
            raise MissingCredentials(f"region='auto' asks the Track API, and {missing}") from None
        return region

    @property
    def connecting(self) -> dict[str, Any]:
        """How to connect elsewhere than to the API: the proxy and the TLS settings."""
        from .engine.tls import tls_context

        settings: dict[str, Any] = {name: self._http[name] for name in ("proxy", "verify") if name in self._http}
        if isinstance(settings.get("verify"), str | os.PathLike):
            settings["verify"] = tls_context(settings["verify"])
        return settings

    @property
    def allows_insecure_http(self) -> bool:
        """Whether plain http may go to hosts that are not the vendor's."""
        return bool(self._arguments.get("allow_insecure_http", False))

    @property
    def limiter(self) -> Limiter:
        """What paces the calls of all clients of this account."""
        from .limits import open_limiter

        with loading:
            if self._limiter is None:
                self._limiter = open_limiter(self._arguments.get("limiter"))
            return self._limiter

    @property
    def engine(self) -> Engine:
        """What carries the requests of synchronous clients."""
        from .engine import Engine

        with loading:
            if self._engine is None:
                self._check_kind("close", "AsyncCustomerIO")
                self._engine = Engine(**self._http)
            assert isinstance(self._engine, Engine)
            return self._engine

    @property
    def async_engine(self) -> AsyncEngine:
        """What carries the requests of asynchronous clients."""
        from .engine import AsyncEngine

        with loading:
            if self._engine is None:
                self._check_kind("aclose", "CustomerIO")
                self._engine = AsyncEngine(**self._http)
            assert isinstance(self._engine, AsyncEngine)
            return self._engine

    def _check_kind(self, closes: str, other: str) -> None:
        """Refuse what sends the other way, which would fail in the middle of a call."""
        for name, given in (("http_client", self._http["client"]), ("transport", self._http["transport"])):
            if given is not None and not hasattr(given, closes):
                raise TypeError(f"{name}: {type(given).__name__} is for {other} and its like")

    def policy(self) -> Policy:
        """Give the policy for the calls of one API.

        Returns:
            The policy.
        """
        from .policy import Policy, same_for_all
        from .rates import Rates

        arguments: dict[str, Any] = {**self._arguments}
        names = ("max_retries", "deadline", "max_wait", "retry", "hooks", "max_download_bytes", "clock")
        given = {name: arguments[name] for name in names if name in arguments}
        if "timeout" in arguments:
            given["timeouts"] = same_for_all(arguments["timeout"])
        return Policy(rates=Rates(arguments.get("rates", {})), **given)

    def destination(self, api: str, operation: Operation, region: Region) -> Destination:
        """Say where the calls of one API go.

        Args:
            api: the API's name in the client's arguments, such as `track`.
            operation: any of the API's operations that needs credentials.
            region: where the account lives.

        Returns:
            The destination.

        Raises:
            ValueError: the API's key belongs to another region.
        """
        of_key = self.credentials.region(operation)
        if of_key is not None and of_key is not region:
            raise ValueError(_contradiction(of_key, region))
        return Destination(region, self._urls.get(api), self.credentials)

    def with_own_connections(self, shared_limiter: str | None = None) -> Account:
        """Return the same account with connections of its own, for who goes on when this one is closed.

        The limiter is shared. What sends by the caller's `http_client` or `transport` has no other connections: there
        it is this account.

        Args:
            shared_limiter: who counts if the client does not say, for those who share something else already.

        Returns:
            The account.
        """
        if any(self._http[name] is not None for name in ("client", "transport")):
            return self
        other = copy(self)
        if shared_limiter is not None and self._arguments.get("limiter") is None:
            from .limits import open_limiter

            other._limiter = open_limiter(shared_limiter)
        else:
            other._limiter = self.limiter
        return other

    def close(self) -> None:
        """Close the connections and the limiter of synchronous clients."""
        if self._engine is not None:
            self.engine.close()
        self._close_limiter()

    async def aclose(self) -> None:
        """Close the connections and the limiter of asynchronous clients."""
        if self._engine is not None:
            await self.async_engine.aclose()
        self._close_limiter()

    def _close_limiter(self) -> None:
        # A limiter that was passed is the caller's.
        if self._limiter is not None and self._limiter is not self._arguments.get("limiter"):
            self._limiter.close()


def _region(region: RegionChoice | None, credentials: Credentials) -> Region | None:
    """Settle on a region; `None` is to be asked for."""
    of_key = credentials.regional()
    if isinstance(region, str) and region.strip().lower() == "auto":
        return None
    if region is None:
        return of_key or Region.US
    chosen = region if isinstance(region, Region) else _known(region)
    if of_key is not None and of_key is not chosen:
        raise ValueError(_contradiction(of_key, chosen))
    return chosen


def _known(region: object) -> Region:
    try:
        return Region(region.strip().lower() if isinstance(region, str) else region)
    except ValueError:
        known = ", ".join(repr(r.value) for r in Region)
        raise ValueError(f"region must be one of {known}, 'auto'") from None


def _contradiction(of_key: Region, region: Region) -> str:
    return f"the Pipelines key belongs to region {of_key.value!r}, and the client is for {region.value!r}"
