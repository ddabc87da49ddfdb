"""The clients: one object for the three APIs, loaded as they are used."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypedDict, TypeVar, Unpack

from .credentials import ENVIRONMENT, Credentials
from .region import Region

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    import customerio_app
    import customerio_pipelines
    import customerio_track

    from .transport import Destination

_CONNECT_SECONDS = 10.0
_OTHER_SECONDS = 30.0


class Arguments(TypedDict, total=False):
    """The arguments of a client, each of which may be left out."""

    region: Region
    site_id: str | None
    track_api_key: str | None
    app_api_key: str | None
    pipelines_api_key: str | None
    track_url: str | None
    app_url: str | None
    pipelines_url: str | None


# Instead of `Self`, which jedi does not follow out of a base class.
C = TypeVar("C", bound="_Settings")


class _Settings:
    """What both clients are made from."""

    def __init__(
        self,
        *,
        region: Region = Region.US,
        site_id: str | None = None,
        track_api_key: str | None = None,
        app_api_key: str | None = None,
        pipelines_api_key: str | None = None,
        track_url: str | None = None,
        app_url: str | None = None,
        pipelines_url: str | None = None,
    ) -> None:
        self._region = Region(region)
        self._credentials = Credentials(
            {
                "site_id": site_id,
                "track_api_key": track_api_key,
                "app_api_key": app_api_key,
                "pipelines_api_key": pipelines_api_key,
            }
        )
        self._urls = {"track": track_url, "app": app_url, "pipelines": pipelines_url}

    @classmethod
    def from_env(cls: type[C], environ: Mapping[str, str] | None = None, **arguments: Unpack[Arguments]) -> C:
        """Make a client from the environment.

        Reads `CUSTOMERIO_SITE_ID`, `CUSTOMERIO_API_KEY` (the Track API key), `CUSTOMERIO_APP_API_KEY`,
        `CUSTOMERIO_PIPELINES_API_KEY` and `CUSTOMERIO_REGION` (`us` or `eu`).

        Args:
            environ: where to read instead of `os.environ`.
            arguments: arguments of the client, which win over the environment.

        Returns:
            The client. Credentials that are nowhere given are missed when their API is first used.

        Raises:
            ValueError: `CUSTOMERIO_REGION` is neither `us` nor `eu`.
        """
        environ = os.environ if environ is None else environ
        found: dict[str, Any] = {name: environ.get(variable) for name, variable in ENVIRONMENT.items()}
        if region := environ.get("CUSTOMERIO_REGION", "").strip().lower():
            if region not in (known := [r.value for r in Region]):
                raise ValueError(f"CUSTOMERIO_REGION must be one of {', '.join(known)}")
            found["region"] = Region(region)
        found.update(arguments)
        return cls(**found)

    def _destination(self, api: str) -> Destination:
        from .transport import Destination

        return Destination(self._region, self._urls[api], self._credentials)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(region={self._region}, {self._credentials!r})"


class CustomerIO(_Settings):
    """Customer.io's three APIs: `track`, `app` and `pipelines`.

    Each is loaded, and its credentials missed, when it is first used. Use it in a `with` block, or
    `close` it. Credentials are not part of its `repr`.

    Args:
        region: where the account lives.
        site_id: the Track API's site id.
        track_api_key: the Track API's key.
        app_api_key: the App API's key.
        pipelines_api_key: the key of a Pipelines source.
        track_url: base URL to use for the Track API instead of the region's host.
        app_url: the same for the App API.
        pipelines_url: the same for the Pipelines API.

    Raises:
        ValueError: a credential is not printable ASCII, or the region is unknown.
    """

    @cached_property
    def _http(self) -> httpx.Client:
        import httpx

        return httpx.Client(timeout=httpx.Timeout(_OTHER_SECONDS, connect=_CONNECT_SECONDS), follow_redirects=False)

    @cached_property
    def track(self) -> customerio_track.Api:
        """The Track API: people, events, objects, devices, segments."""
        from customerio_track import Api

        return Api(self._transport("track"))

    @cached_property
    def app(self) -> customerio_app.Api:
        """The App API: transactional messages, broadcasts, campaigns, data about people and messages."""
        from customerio_app import Api

        return Api(self._transport("app"))

    @cached_property
    def pipelines(self) -> customerio_pipelines.Api:
        """The Pipelines API: the calls of a data source (identify, track, page, ...)."""
        from customerio_pipelines import Api

        return Api(self._transport("pipelines"))

    def _transport(self, api: str) -> Any:
        from customerio_core import HttpxTransport

        from .transport import Addressed

        return Addressed(HttpxTransport(self._http), self._destination(api))

    def close(self) -> None:
        """Close the connections."""
        if "_http" in self.__dict__:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCustomerIO(_Settings):
    """`CustomerIO` for asynchronous callers: the same arguments, the same calls, awaited."""

    @cached_property
    def _http(self) -> httpx.AsyncClient:
        import httpx

        timeout = httpx.Timeout(_OTHER_SECONDS, connect=_CONNECT_SECONDS)
        return httpx.AsyncClient(timeout=timeout, follow_redirects=False)

    @cached_property
    def track(self) -> customerio_track.AsyncApi:
        """The Track API: people, events, objects, devices, segments."""
        from customerio_track import AsyncApi

        return AsyncApi(self._transport("track"))

    @cached_property
    def app(self) -> customerio_app.AsyncApi:
        """The App API: transactional messages, broadcasts, campaigns, data about people and messages."""
        from customerio_app import AsyncApi

        return AsyncApi(self._transport("app"))

    @cached_property
    def pipelines(self) -> customerio_pipelines.AsyncApi:
        """The Pipelines API: the calls of a data source (identify, track, page, ...)."""
        from customerio_pipelines import AsyncApi

        return AsyncApi(self._transport("pipelines"))

    def _transport(self, api: str) -> Any:
        from customerio_core import AsyncHttpxTransport

        from .transport import AsyncAddressed

        return AsyncAddressed(AsyncHttpxTransport(self._http), self._destination(api))

    async def aclose(self) -> None:
        """Close the connections."""
        if "_http" in self.__dict__:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
