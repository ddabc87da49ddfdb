"""What outboxes for synchronous and for asynchronous callers have in common."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict

from attrs import evolve

from customerio_client.clock import Clock
from customerio_client.contracts import contract
from customerio_client.events import LOG, notify
from customerio_client.transport import PolicyTransport
from customerio_core import Unset

from .background import Background, at_exit, forget
from .calls import Keeper
from .delivering import Deliverer, Settings
from .errors import OutboxClosed, OutboxFailed
from .events import CallsDropped, OutboxHook
from .in_file import FileStore
from .in_memory import MemoryStore
from .records import Call
from .sending import Sender
from .status import FailedCall, OutboxStatus, failed_call, status_of

if TYPE_CHECKING:
    from customerio_client.account import Account
    from customerio_core import Operation, Request, RequestOptions

    from .store import Store

_ADDRESSES: Final = ("redis", "rediss", "unix")
_looks_like_address: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,30}):/").match
MOST_ID: Final = 2**63 - 1
WhenFull: TypeAlias = Literal["raise", "wait", "drop_oldest"]
_WEEK: Final = 7 * 86_400.0
_MOST_IN_MEMORY: Final = 100_000
_MOST_BYTES_IN_MEMORY: Final = 100_000_000


class OutboxArguments(TypedDict, total=False):
    """How an outbox works; all may be left out.

    Attributes:
        deliver: whether this process delivers, in a thread; True. With False another one has to, such as
            `customerio-outbox deliver FILE`.
        linger: seconds that a batch which is not full waits for more calls; 1.0.
        expires: seconds after which a call that could not be delivered fails; 7 days, `None` for never. A call can say
            otherwise: `options=RequestOptions(expires=3600)`.
        max_records: the most calls that may wait; 100,000 in memory, else `None` for no limit.
        max_bytes: the most bytes that they may have; 100 MB in memory, else `None` for no limit.
        when_full: what a call does that has no room: `raise` OutboxFull (the usual), `wait` for room, or
            `drop_oldest` to drop the oldest calls, which `status()` counts.
        full_timeout: seconds that a call waits for room with `when_full="wait"`, before it raises OutboxFull; 10.0.
        in_flight: requests on their way at a time; 8.
        flush_timeout: seconds that closing the outbox, and the end of the process, wait for what is not delivered; 5.0.
        safe_from_power_loss: whether a call waits until the disk has it, for some milliseconds. With False, the usual,
            what is put in survives that the process ends or is killed, and not always that the machine loses its power.
        hooks: functions that are called with each event.
    """

    deliver: bool
    linger: float
    expires: float | None
    max_records: int | None
    max_bytes: int | None
    when_full: WhenFull
    full_timeout: float
    in_flight: int
    flush_timeout: float
    safe_from_power_loss: bool
    hooks: Sequence[OutboxHook]


def check_arguments(arguments: Mapping[str, Any]) -> None:
    """Refuse arguments that cannot be used.

    Args:
        arguments: see `OutboxArguments`.

    Raises:
        TypeError: there is no such argument, or it has another type.
        ValueError: its value cannot be used.
    """
    if unknown := arguments.keys() - OutboxArguments.__optional_keys__:
        raise TypeError(f"an outbox has no argument {', '.join(map(repr, sorted(unknown)))}")
    for name in ("deliver", "safe_from_power_loss"):
        if type(arguments.get(name, True)) is not bool:
            raise TypeError(f"{name} must be True or False")
    for name in ("linger", "full_timeout", "flush_timeout", "expires"):
        _check_seconds(name, arguments.get(name, 1.0), may_be_none=name == "expires")
    for name in ("max_records", "max_bytes", "in_flight"):
        number = arguments.get(name, 1)
        if number is None and name != "in_flight":
            continue
        if type(number) is not int or number < 1:
            raise ValueError(f"{name} must be a whole number from 1 on")
    if arguments.get("when_full", "raise") not in ("raise", "wait", "drop_oldest"):
        raise ValueError("when_full must be 'raise', 'wait' or 'drop_oldest'")
    if not all(map(callable, arguments.get("hooks", ()))):
        raise TypeError("hooks must be functions")


def _check_seconds(name: str, seconds: Any, *, may_be_none: bool) -> None:
    if seconds is None and may_be_none:
        return
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {type(seconds).__name__}")
    if not 0 <= seconds < math.inf or (name == "expires" and not seconds):
        raise ValueError(
            f"{name} must be a number of seconds, 0 or more" if name != "expires" else f"{name} must be above 0"
        )


def _check_that_threads_can_send(account: Account) -> None:
    try:
        _ = account.engine
    except TypeError as error:
        raise TypeError(f"{error}: an outbox delivers in a thread, so pass a CustomerIO with it") from None


def is_address(where: object) -> bool:
    """Return whether this names a store on another machine, and no file.

    Args:
        where: what was passed as the outbox's store.

    Returns:
        Whether it does.
    """
    return isinstance(where, str) and where.partition("://")[0].lower() in _ADDRESSES and "://" in where


def open_store(where: str | os.PathLike[str] | Store | None, arguments: OutboxArguments, clock: Clock) -> Store:
    """Open the store of an outbox.

    Args:
        where: a file, `redis://...`, or `None` for memory.
        arguments: how the outbox works.
        clock: knows the time.

    Returns:
        The store.

    Raises:
        OutboxFailed: it cannot be used.
    """
    if where is None:
        return MemoryStore(
            arguments.get("max_records", _MOST_IN_MEMORY), arguments.get("max_bytes", _MOST_BYTES_IN_MEMORY)
        )
    if is_address(where):
        from .in_redis import RedisStore  # loads redis, which an outbox elsewhere does not need

        return RedisStore(str(where), arguments.get("max_records"), arguments.get("max_bytes"), clock=clock.now)
    if isinstance(where, str | os.PathLike):
        _check_path(where)
        return FileStore(
            where,
            arguments.get("max_records"),
            arguments.get("max_bytes"),
            safe_from_power_loss=arguments.get("safe_from_power_loss", False),
            clock=clock.now,
        )
    if not hasattr(where, "append"):
        raise TypeError(f"store must be a path, an address or None, not {type(where).__name__}")
    return where


def _check_path(path: str | os.PathLike[str]) -> None:
    text = os.fspath(path)
    if not text or "\0" in text:
        raise ValueError("store must be a path, and this is none; is a variable not set?")
    if isinstance(path, str) and (found := _looks_like_address(text)) is not None:
        # Not the rest of it, in which there may be a password.
        raise ValueError(f"store is neither a path nor an address that an outbox knows: {found[1]}:...")


class Parts:
    """All of an outbox except its calls.

    Args:
        account: the client's account; what delivers has connections of its own.
        where: a file, `redis://...`, or `None` for memory.
        arguments: how it works.
    """

    def __init__(
        self, account: Account, where: str | os.PathLike[str] | Store | None, arguments: OutboxArguments
    ) -> None:
        check_arguments(arguments)
        if where is None and not arguments.get("deliver", True):
            raise ValueError("deliver=False needs a file or Redis: nobody else could deliver what is in memory")
        self.clock = account.policy().clock
        self.store = open_store(where, arguments, self.clock)
        self.delivers = arguments.get("deliver", True)
        self.expires = arguments.get("expires", _WEEK)
        self.when_full: WhenFull = arguments.get("when_full", "raise")
        self.full_timeout = arguments.get("full_timeout", 10.0)
        self.flush_timeout = arguments.get("flush_timeout", 5.0)
        self.hooks = list(arguments.get("hooks", ()))
        self.settings = Settings(arguments.get("linger", 1.0), arguments.get("in_flight", 8), self.hooks)
        self._account = account
        self._own = account.with_own_connections(self._shared_limiter())
        if self.delivers:
            _check_that_threads_can_send(self._own)
        self._keepers: dict[str, Keeper] = {}
        self._authorized: set[str] = set()
        self.closed = False
        self.background = Background(self.store, self._deliverer)
        at_exit(self, self.close, on_sigterm=not self.store.survives)
        if self.delivers and self.store.survives:
            self.background.start()

    def _shared_limiter(self) -> str | None:
        """Who counts for all who deliver from one store on several machines, if the client does not say."""
        return self.store.limiter if self.delivers else None

    def _deliverer(self) -> Deliverer:
        own = self._own

        @cache
        def transport(api: str) -> PolicyTransport:
            return PolicyTransport(own, api, contract(api), own.region)

        return Deliverer(self.store, Sender(contract, transport, self.clock), self.settings, self.clock)

    # --- putting in -----------------------------------------------------------------------------

    def call(self, api: str, operation: Operation, request: Request, options: RequestOptions | None) -> Call:
        """Check a call and write it as it is kept.

        Args:
            api: the API's name.
            operation: what is called.
            request: what is sent, as it was built.
            options: what this call does differently.

        Returns:
            The call.

        Raises:
            CustomerIOError: it cannot be sent, or the outbox is closed.
        """
        if self.closed:
            raise OutboxClosed
        if self.delivers:
            if operation.id not in self._authorized:
                self._account.credentials.headers(operation, request.headers)
                self._authorized.add(operation.id)
            self.background.start()
        keeper = self._keepers.get(api)
        if keeper is None:
            keeper = self._keepers[api] = Keeper(api, contract(api))
        expires = self.expires
        if options is not None and not isinstance(options.expires, Unset):
            expires = options.expires
        return keeper.keep(operation, request, options, self.clock.now(), expires)

    # --- looking --------------------------------------------------------------------------------

    def status(self) -> OutboxStatus:
        """Say how it is."""
        status = status_of(self.store, self.clock.now())
        deliverer = self.background.deliverer
        if deliverer is None or not deliverer.leads:
            return status
        return evolve(status, in_flight=deliverer.in_flight, last_error=deliverer.last_error, stopped=deliverer.stopped)

    def failures(self) -> Iterator[FailedCall]:
        """Return the calls that have failed."""
        for failed in self.store.failures():
            yield failed_call(failed)

    def drop(self, ids: Iterable[str]) -> int:
        """Forget calls."""
        return self.store.drop(_numbers(ids))

    def retry(self, ids: Iterable[str]) -> int:
        """Put calls that have failed in once more, for as long as any call is kept."""
        expires_at = None if self.expires is None else self.clock.now() + self.expires
        return self.store.retry(_numbers(ids), expires_at=expires_at)

    # --- the end --------------------------------------------------------------------------------

    def flush(self, timeout: float) -> bool:
        """Wait until all that was put in before has been delivered, or has failed."""
        return self.background.flush(timeout, deliver=self.delivers)

    def close(self, timeout: float | None = None) -> None:
        """Deliver what can be delivered in time, and close.

        Args:
            timeout: seconds to wait; `flush_timeout` if not given.
        """
        if self.closed:
            return
        self.closed = True
        forget(self)
        seconds = self.flush_timeout if timeout is None else timeout
        try:
            if self._is_worth_waiting():
                settled = self.flush(seconds)
                if not settled and not self.store.survives:
                    _warn_of_loss(self.store.counts().waiting)
        except OutboxFailed as error:
            LOG.warning("%s", error)
        finally:
            self.background.stop()
            if self._own is not self._account:
                self._own.close()
            self.store.close()

    def _is_worth_waiting(self) -> bool:
        """Return whether waiting helps what is not delivered yet: a file keeps it anyway."""
        if not self.store.survives:
            return True
        deliverer = self.background.deliverer
        return self.delivers and deliverer is not None and deliverer.leads and not deliverer.is_held_up


def _numbers(ids: Iterable[str]) -> list[int]:
    """Read the numbers of calls; what is none is the number of no call."""
    if isinstance(ids, str | bytes):
        raise TypeError("ids are a list of texts, as in [ticket.id]")
    return [int(id) for id in ids if str(id).isdecimal() and int(id) <= MOST_ID]


def tell_dropped(hooks: Sequence[OutboxHook], calls: int) -> None:
    """Tell hooks that calls were dropped for want of room.

    Args:
        hooks: who wants to know.
        calls: how many.
    """
    if hooks and calls > 0:
        notify(hooks, CallsDropped(calls), "outbox")


def _warn_of_loss(calls: int) -> None:
    LOG.error("outbox: %s calls in memory could not be delivered in time, and are lost", f"{calls:,}")
