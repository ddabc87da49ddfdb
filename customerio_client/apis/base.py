"""What the clients of single APIs have in common: they share an account, and can be closed, copied and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeAlias, TypeVar

from ..account import Account
from ..arguments import HttpClient, HttpTransport
from ..transport import AsyncPolicyTransport, PolicyTransport

if TYPE_CHECKING:
    from types import TracebackType

    from customerio_core import Operation

_Carrier: TypeAlias = type[PolicyTransport] | type[AsyncPolicyTransport]
# Instead of `Self`, which jedi does not follow out of a base class.
C = TypeVar("C", bound="ApiClient[Any, Any]")


class ApiClient(Generic[HttpClient, HttpTransport]):
    """A client of one API. It has one constructor for synchronous and asynchronous callers."""

    _api: ClassVar[str]
    _contract: ClassVar[Mapping[str, Operation]]
    _carrier: ClassVar[_Carrier]
    _account: Account
    _transport: Any

    def __getstate__(self) -> Account:
        return self._account

    def __setstate__(self, account: Account) -> None:
        self._account = account
        self._transport = self._carrier(account, self._api, self._contract, account.region)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account!r})"


def sharing(kind: type[C], account: Account) -> C:
    """Make a client that shares connections, limiter and settings with others.

    Args:
        kind: the client's class.
        account: what they share.

    Returns:
        The client.
    """
    client = kind.__new__(kind)
    client.__setstate__(account)
    return client


class SyncCalls:
    """What synchronous clients have. Use them in a `with` block, or `close` them."""

    _carrier: ClassVar[_Carrier] = PolicyTransport
    _account: Account

    def close(self) -> None:
        """Close the connections."""
        self._account.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCalls:
    """What asynchronous clients have. Use them in an `async with` block, or `aclose` them."""

    _carrier: ClassVar[_Carrier] = AsyncPolicyTransport
    _account: Account

    async def aclose(self) -> None:
        """Close the connections."""
        await self._account.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
