"""The clients: one object for the three APIs, loaded as they are used."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from customerio_core.loading import cached_property

from .account import Account
from .arguments import HttpClient, HttpTransport, PolicyArguments
from .credentials import ENVIRONMENT, URLS
from .region import Region, RegionChoice

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from .apis.app import AppClient, AsyncAppClient
    from .apis.pipelines import AsyncPipelinesClient, PipelinesClient
    from .apis.track import AsyncTrackClient, TrackClient


class ClientArguments(PolicyArguments, total=False):
    """The arguments of a client, each of which may be left out; see `CustomerIO`."""

    region: RegionChoice | None
    site_id: str | None
    track_api_key: str | None
    app_api_key: str | None
    app_service_account: str | None
    workspace_id: int | str | None
    pipelines_api_key: str | None
    track_url: str | None
    app_url: str | None
    pipelines_url: str | None
    http_client: httpx.Client | httpx.AsyncClient | None
    transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None


# Instead of `Self`, which jedi does not follow out of a base class.
C = TypeVar("C", bound="_Settings[Any, Any]")


class _Settings(Generic[HttpClient, HttpTransport]):
    """What both clients are made from."""

    _account: Account

    def __init__(
        self,
        *,
        region: RegionChoice | None = None,
        site_id: str | None = None,
        track_api_key: str | None = None,
        app_api_key: str | None = None,
        app_service_account: str | None = None,
        workspace_id: int | str | None = None,
        pipelines_api_key: str | None = None,
        track_url: str | None = None,
        app_url: str | None = None,
        pipelines_url: str | None = None,
        http_client: HttpClient | None = None,
        transport: HttpTransport | None = None,
        **arguments: Unpack[PolicyArguments],
    ) -> None:
        self._account = Account(
            region=region,
            credentials={
                "site_id": site_id,
                "track_api_key": track_api_key,
                "app_api_key": app_api_key,
                "app_service_account": app_service_account,
                "workspace_id": None if workspace_id is None else str(workspace_id),
                "pipelines_api_key": pipelines_api_key,
            },
            urls={"track": track_url, "app": app_url, "pipelines": pipelines_url},
            client=http_client,
            transport=transport,
            arguments=arguments,
        )

    @classmethod
    def from_env(cls: type[C], environ: Mapping[str, str] | None = None, **arguments: Unpack[ClientArguments]) -> C:
        """Make a client from the environment.

        Reads `CUSTOMERIO_SITE_ID`, `CUSTOMERIO_API_KEY` (the Track API key), `CUSTOMERIO_APP_API_KEY` or
        `CUSTOMERIO_SERVICE_ACCOUNT` with `CUSTOMERIO_WORKSPACE_ID`, `CUSTOMERIO_PIPELINES_API_KEY`, `CUSTOMERIO_REGION`
        (`us`, `eu` or `auto`), and for base URLs `CUSTOMERIO_TRACK_URL`, `CUSTOMERIO_APP_URL` and
        `CUSTOMERIO_PIPELINES_URL`.

        Args:
            environ: where to read instead of `os.environ`.
            arguments: arguments of the client, which win over the environment.

        Returns:
            The client. Credentials that are nowhere given are missed when their API is first used.

        Raises:
            ValueError: `CUSTOMERIO_REGION` is none of these.
        """
        environ = os.environ if environ is None else environ
        found: dict[str, Any] = {name: environ.get(variable) for name, variable in ENVIRONMENT.items()}
        found |= {name: environ.get(variable) or None for name, variable in URLS.items()}
        if region := environ.get("CUSTOMERIO_REGION", "").strip().lower():
            if region not in (known := [*(r.value for r in Region), "auto"]):
                raise ValueError(f"CUSTOMERIO_REGION must be one of {', '.join(known)}")
            found["region"] = region
        if arguments.get("app_api_key"):
            found["app_service_account"] = None
        elif arguments.get("app_service_account"):
            found["app_api_key"] = None
        found.update(arguments)
        if not found["app_service_account"] and "workspace_id" not in arguments:
            found["workspace_id"] = None
        return cls(**found)

    def __getstate__(self) -> dict[str, Any]:
        return {"_account": self._account}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account!r})"


class CustomerIO(_Settings["httpx.Client", "httpx.BaseTransport"]):
    """Customer.io's three APIs: `track`, `app` and `pipelines`.

    Each API is loaded when it is first used; only then are its credentials needed. Use the client in a `with` block, or
    `close` it. You can share it between threads, use it after a fork, and pickle it: the copy opens its own
    connections. Credentials are part of its pickle, not of its `repr`.

    Args:
        region: where the account lives: `Region.US`, `Region.EU`, or `auto` to ask the Track API when a call first
            needs to know. Left out, it is the region that a newer Pipelines key carries, or else the US.
        site_id: the Track API's site id.
        track_api_key: the Track API's key.
        app_api_key: the App API's key.
        app_service_account: the token of a service account (`sa_live_...`), instead of the App API's key.
        workspace_id: the workspace that the service account acts on. A call can name another one:
            `options=RequestOptions(workspace_id=7)`.
        pipelines_api_key: the key of a Pipelines source.
        track_url: base URL to use for the Track API instead of the region's host.
        app_url: the same for the App API.
        pipelines_url: the same for the Pipelines API.
        http_client: the `httpx.Client` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        arguments: how calls are treated, all optional:
            `timeout` (seconds that each part of an attempt may take, 30 and 5 to connect, or `Timeouts`);
            `max_retries` (attempts after the first, where a retry is safe; 3);
            `deadline` (seconds for a call with its retries; 300, `None` for no limit);
            `max_wait` (seconds that a call with its retries waits for the rate limit; `None`, the usual, for no limit,
            or 60 for a quota of more than an hour);
            `retry` (a function that decides about another attempt; `Backoff()`);
            `limiter` (who shares the rate limits: left out, the clients of this process with the same credential; a
            path for the processes of one machine; `redis://...` for several machines);
            `rates` (other rate limits, by the bucket's name: `{"app": (5, 1.0)}` for 5 requests in 1 s, `None` for no
            limit);
            `hooks` (functions that are called with each attempt and each wait);
            `max_download_bytes` (how large a downloaded file may be; 10 GB, `None` for no limit);
            `proxy` (URL of a proxy), `verify` (path of a file of certificates to trust, an SSL context, or False for no
            checks at all), `http2` (needs the extra `http2`);
            `allow_insecure_http` (True to let plain http go to any host but the vendor's, such as a sandbox);
            `clock` (another clock, for tests).

    Raises:
        ValueError: a credential is not printable ASCII, the region is unknown or contradicts the Pipelines key, or a
            base URL is not one that credentials may go to.
    """

    @cached_property
    def track(self) -> TrackClient:
        """The Track API: people, events, objects, devices, segments."""
        from .apis.base import sharing
        from .apis.track import TrackClient

        return sharing(TrackClient, self._account)

    @cached_property
    def app(self) -> AppClient:
        """The App API: transactional messages, broadcasts, campaigns, data about people and messages."""
        from .apis.app import AppClient
        from .apis.base import sharing

        return sharing(AppClient, self._account)

    @cached_property
    def pipelines(self) -> PipelinesClient:
        """The Pipelines API: the calls of a data source (identify, track, page, ...)."""
        from .apis.base import sharing
        from .apis.pipelines import PipelinesClient

        return sharing(PipelinesClient, self._account)

    def close(self) -> None:
        """Close the connections."""
        self._account.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCustomerIO(_Settings["httpx.AsyncClient", "httpx.AsyncBaseTransport"]):
    """`CustomerIO` for asynchronous callers: the same arguments, the same calls, awaited."""

    @cached_property
    def track(self) -> AsyncTrackClient:
        """The Track API: people, events, objects, devices, segments."""
        from .apis.base import sharing
        from .apis.track import AsyncTrackClient

        return sharing(AsyncTrackClient, self._account)

    @cached_property
    def app(self) -> AsyncAppClient:
        """The App API: transactional messages, broadcasts, campaigns, data about people and messages."""
        from .apis.app import AsyncAppClient
        from .apis.base import sharing

        return sharing(AsyncAppClient, self._account)

    @cached_property
    def pipelines(self) -> AsyncPipelinesClient:
        """The Pipelines API: the calls of a data source (identify, track, page, ...)."""
        from .apis.base import sharing
        from .apis.pipelines import AsyncPipelinesClient

        return sharing(AsyncPipelinesClient, self._account)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._account.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
