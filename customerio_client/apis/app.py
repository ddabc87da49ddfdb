"""A client of the App API alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from customerio_app import OPERATIONS, Api, AsyncApi

from ..account import Account
from ..arguments import HttpClient, HttpTransport, PolicyArguments
from .base import ApiClient, AsyncCalls, SyncCalls

if TYPE_CHECKING:
    import httpx  # noqa: F401 - the bases of the clients name it as text

    from ..region import RegionChoice


class _App(ApiClient[HttpClient, HttpTransport]):
    _api = "app"
    _contract = OPERATIONS

    def __init__(
        self,
        *,
        region: RegionChoice | None = None,
        app_api_key: str | None = None,
        app_service_account: str | None = None,
        workspace_id: int | str | None = None,
        app_url: str | None = None,
        http_client: HttpClient | None = None,
        transport: HttpTransport | None = None,
        **arguments: Unpack[PolicyArguments],
    ) -> None:
        account = Account(
            region=region,
            credentials={
                "app_api_key": app_api_key,
                "app_service_account": app_service_account,
                "workspace_id": None if workspace_id is None else str(workspace_id),
            },
            urls={"app": app_url},
            client=http_client,
            transport=transport,
            arguments=arguments,
        )
        self.__setstate__(account)


class AppClient(SyncCalls, _App["httpx.Client", "httpx.BaseTransport"], Api):
    """The App API: transactional messages, broadcasts, campaigns, data about people and messages.

    Args:
        region: where the account lives; see `CustomerIO`.
        app_api_key: the App API's key.
        app_service_account: the token of a service account (`sa_live_...`), instead of the App API's key.
        workspace_id: the workspace that the service account acts on. A call can name another one:
            `options=RequestOptions(workspace_id=7)`.
        app_url: base URL to use instead of the region's host.
        http_client: the `httpx.Client` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        arguments: how calls are treated; see `CustomerIO`.

    Raises:
        ValueError: an argument cannot be used.
    """


class AsyncAppClient(AsyncCalls, _App["httpx.AsyncClient", "httpx.AsyncBaseTransport"], AsyncApi):
    """`AppClient` for asynchronous callers: the same arguments, the same calls, awaited."""
