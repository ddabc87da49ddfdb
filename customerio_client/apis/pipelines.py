"""A client of the Pipelines API alone."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from customerio_core import UNSET, Unset
from customerio_core.loading import loading
from customerio_pipelines import OPERATIONS, Api, AsyncApi

from ..account import Account
from ..arguments import HttpClient, HttpTransport, PolicyArguments
from .base import ApiClient, AsyncCalls, SyncCalls

if TYPE_CHECKING:
    import httpx  # noqa: F401 - the bases of the clients name it as text

    from customerio_pipelines.models import BatchCall

    from ..bulk.run import SendManyArguments
    from ..bulk.sending import Sending
    from ..bulk.sending_async import AsyncSending
    from ..region import RegionChoice

T = TypeVar("T", bound="BatchCall | Mapping[str, Any]")


class _Pipelines(ApiClient[HttpClient, HttpTransport]):
    _api = "pipelines"
    _contract = OPERATIONS

    def __init__(
        self,
        *,
        region: RegionChoice | None = None,
        pipelines_api_key: str | None = None,
        pipelines_url: str | None = None,
        http_client: HttpClient | None = None,
        transport: HttpTransport | None = None,
        **arguments: Unpack[PolicyArguments],
    ) -> None:
        account = Account(
            region=region,
            credentials={"pipelines_api_key": pipelines_api_key},
            urls={"pipelines": pipelines_url},
            client=http_client,
            transport=transport,
            arguments=arguments,
        )
        self.__setstate__(account)


class PipelinesClient(SyncCalls, _Pipelines["httpx.Client", "httpx.BaseTransport"], Api):
    """The Pipelines API: the calls of a data source (identify, track, page, ...).

    Args:
        region: where the account lives; see `CustomerIO`.
        pipelines_api_key: the key of a Pipelines source.
        pipelines_url: base URL to use instead of the region's host.
        http_client: the `httpx.Client` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        arguments: how calls are treated; see `CustomerIO`.

    Raises:
        ValueError: an argument cannot be used.
    """

    def send_many(
        self,
        calls: Iterable[T],
        *,
        context: Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset = UNSET,
        **how: Unpack[SendManyArguments],
    ) -> Sending[T]:
        """Send any number of calls, in batches that fit.

        Nothing is sent until you iterate over what it returns, or call its `run()`. Every record ends in one outcome,
        `Accepted`, `Rejected`, `TooLarge` or `NotSent`. Records are read as there is room for them, so they need not
        fit into memory. An event without an id gets one when it is read, so that sending it again does not count twice.

        Args:
            calls: of the classes in `customerio_pipelines.models` whose names begin with `Batch`, or dicts as
                they go over the wire.
            context: circumstances of all the calls; they cannot differ from call to call.
            integrations: destinations of all the calls, by name; false leaves one out.
            how: see `customerio_client.bulk.SendManyArguments`.

        Returns:
            The outcomes. Nothing is sent until you iterate over them; if you do not need each, call `run()`.

        Raises:
            MissingCredentials: the client has none for this API.
            ValueError: an argument cannot be used.
        """
        with loading:
            from ..bulk.sending import send

        return send(
            self._transport,
            self._account.credentials,
            self._contract,
            calls,
            {"context": context, "integrations": integrations},
            how,
        )


class AsyncPipelinesClient(AsyncCalls, _Pipelines["httpx.AsyncClient", "httpx.AsyncBaseTransport"], AsyncApi):
    """`PipelinesClient` for asynchronous callers: the same arguments, the same calls, awaited."""

    def send_many(
        self,
        calls: AsyncIterable[T] | Iterable[T],
        *,
        context: Mapping[str, Any] | Unset = UNSET,
        integrations: Mapping[str, bool] | Unset = UNSET,
        **how: Unpack[SendManyArguments],
    ) -> AsyncSending[T]:
        """Send any number of calls, from an iterable or an asynchronous one; see `PipelinesClient.send_many`.

        Nothing is sent until you iterate over what it returns, or await its `run()`.
        """
        with loading:
            from ..bulk.sending_async import send

        return send(
            self._transport,
            self._account.credentials,
            self._contract,
            calls,
            {"context": context, "integrations": integrations},
            how,
        )
