"""What the clients of single APIs have in common: they share an account, and can be closed, copied and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from customerio_core import ApiBase, AsyncApiBase

from ..account import Account
from ..transport import AsyncPolicyTransport, PolicyTransport

if TYPE_CHECKING:
    from types import TracebackType

    from customerio_core import Operation

C = TypeVar("C", bound="Client")
A = TypeVar("A", bound="AsyncClient")


class Client(ApiBase):
    """A client of one API. Use it in a `with` block, or `close` it."""

    _api: ClassVar[str]
    _contract: ClassVar[Mapping[str, Operation]]
    _account: Account

    def _open(self, account: Account) -> None:
        self._account = account
        super().__init__(PolicyTransport(account, self._api, self._contract, account.region))

    @classmethod
    def of(cls: type[C], account: Account) -> C:
        """Make a client that shares connections, limiter and settings with others.

        Args:
            account: what they share.

        Returns:
            The client.
        """
        client = cls.__new__(cls)
        client._open(account)
        return client

    def close(self) -> None:
        """Close the connections."""
        self._account.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).of, (self._account,)


class AsyncClient(AsyncApiBase):
    """A client of one API, for asynchronous callers. Use it in an `async with` block, or `aclose` it."""

    _api: ClassVar[str]
    _contract: ClassVar[Mapping[str, Operation]]
    _account: Account

    def _open(self, account: Account) -> None:
        self._account = account
        super().__init__(AsyncPolicyTransport(account, self._api, self._contract, account.region))

    @classmethod
    def of(cls: type[A], account: Account) -> A:
        """Make a client that shares connections, limiter and settings with others; see `Client.of`."""
        client = cls.__new__(cls)
        client._open(account)
        return client

    async def aclose(self) -> None:
        """Close the connections."""
        await self._account.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).of, (self._account,)
