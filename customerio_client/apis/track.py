"""A client of the Track API alone."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from customerio_core.loading import loading
from customerio_track import OPERATIONS, Api, AsyncApi

from ..account import Account
from ..arguments import HttpClient, HttpTransport, PolicyArguments
from .base import ApiClient, AsyncCalls, SyncCalls

if TYPE_CHECKING:
    import httpx  # noqa: F401 - the bases of the clients name it as text

    from customerio_track.models import EntityOperation

    from ..bulk.run import SendManyArguments
    from ..bulk.sending import Sending
    from ..bulk.sending_async import AsyncSending
    from ..region import RegionChoice

T = TypeVar("T", bound="EntityOperation | Mapping[str, Any]")


class _Track(ApiClient[HttpClient, HttpTransport]):
    _api = "track"
    _contract = OPERATIONS

    def __init__(
        self,
        *,
        region: RegionChoice | None = None,
        site_id: str | None = None,
        track_api_key: str | None = None,
        track_url: str | None = None,
        http_client: HttpClient | None = None,
        transport: HttpTransport | None = None,
        **arguments: Unpack[PolicyArguments],
    ) -> None:
        account = Account(
            region=region,
            credentials={"site_id": site_id, "track_api_key": track_api_key},
            urls={"track": track_url},
            client=http_client,
            transport=transport,
            arguments=arguments,
        )
        self.__setstate__(account)


class TrackClient(SyncCalls, _Track["httpx.Client", "httpx.BaseTransport"], Api):
    """The Track API: people, events, objects, devices, segments.

    Args:
        region: where the account lives; see `CustomerIO`.
        site_id: the Track API's site id.
        track_api_key: the Track API's key.
        track_url: base URL to use instead of the region's host.
        http_client: the `httpx.Client` to send with; it stays the caller's to close.
        transport: the httpx transport to send with.
        arguments: how calls are treated; see `CustomerIO`.

    Raises:
        ValueError: an argument cannot be used.
    """

    def send_many(self, operations: Iterable[T], **how: Unpack[SendManyArguments]) -> Sending[T]:
        """Send any number of changes of people and objects, in batches that fit.

        Nothing is sent until you iterate over what it returns, or call its `run()`. Every record ends in one outcome,
        `Accepted`, `Rejected`, `TooLarge` or `NotSent`. Records are read as there is room for them, so they need not
        fit into memory. An event without an id gets one when it is read, so that sending it again does not count twice.

        Args:
            operations: of classes that `customerio_track.entity` has (`person.identify(...)`), or dicts as they go over
                the wire.
            how: see `customerio_client.bulk.SendManyArguments`.

        Returns:
            The outcomes. Nothing is sent until you iterate over them; if you do not need each, call `run()`.

        Raises:
            MissingCredentials: the client has none for this API.
            ValueError: an argument cannot be used.
        """
        with loading:
            from ..bulk.sending import send

        return send(self._transport, self._account.credentials, self._contract, operations, {}, how)


class AsyncTrackClient(AsyncCalls, _Track["httpx.AsyncClient", "httpx.AsyncBaseTransport"], AsyncApi):
    """`TrackClient` for asynchronous callers: the same arguments, the same calls, awaited."""

    def send_many(
        self, operations: AsyncIterable[T] | Iterable[T], **how: Unpack[SendManyArguments]
    ) -> AsyncSending[T]:
        """Send any number of changes, from an iterable or an asynchronous one; see `TrackClient.send_many`.

        Nothing is sent until you iterate over what it returns, or await its `run()`.
        """
        with loading:
            from ..bulk.sending_async import send

        return send(self._transport, self._account.credentials, self._contract, operations, {}, how)
