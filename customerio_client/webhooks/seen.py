"""Where the ids of handled events are kept: in memory, in a file, or in Redis."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..files.database import NotOurs, open_ours
from ..forking import watch_forks

if TYPE_CHECKING:
    import redis

_EIGHT_DAYS: Final = 8 * 86_400.0  # an event is sent again for up to 7 days
_MARK: Final = 0x43494F57  # SQLite's application_id, by which a file of ours is known: "CIOW"


class Seen(Protocol):
    """A store of the ids of handled events."""

    def __contains__(self, event_id: object) -> bool:
        """Return whether an event was handled."""
        ...

    def add(self, event_id: str) -> None:
        """Remember that an event was handled.

        Args:
            event_id: the event's id.
        """
        ...


class MemorySeen:
    """Ids in the memory of the process: for one process, and lost when it ends.

    Args:
        max_age: how long an id is kept, in seconds; 8 days if left out.
        max_events: how many ids are kept at most, the newest ones (about 150 bytes each).
        clock: returns unix seconds.
    """

    def __init__(
        self, max_age: float = _EIGHT_DAYS, max_events: int = 1_000_000, clock: Callable[[], float] = time.time
    ) -> None:
        self._max_age, self._max_events, self._clock = max_age, max_events, clock
        self._until: OrderedDict[str, float] = OrderedDict()
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"MemorySeen(max_age={self._max_age:g})"

    def __contains__(self, event_id: object) -> bool:
        """Return whether an event was handled."""
        with self._lock:
            return isinstance(event_id, str) and self._until.get(event_id, 0.0) > self._clock()

    def add(self, event_id: str) -> None:
        """Remember that an event was handled.

        Args:
            event_id: the event's id.
        """
        with self._lock:
            now = self._clock()
            self._until[event_id] = now + self._max_age
            self._until.move_to_end(event_id)
            while self._until:
                oldest = next(iter(self._until))
                if len(self._until) <= self._max_events and self._until[oldest] > now:
                    break
                del self._until[oldest]


class FileSeen:
    """Ids in a file that the processes of one machine share; it survives restarts.

    The file is an SQLite database. It must be on a disk of the machine: on a network's, locks do not work.

    Args:
        path: the file; created if it does not exist, readable by its owner only.
        max_age: how long an id is kept, in seconds; 8 days if left out.
        clock: returns unix seconds.

    Raises:
        ValueError: the file cannot be used, or belongs to another program.
    """

    def __init__(
        self, path: str | os.PathLike[str], max_age: float = _EIGHT_DAYS, clock: Callable[[], float] = time.time
    ) -> None:
        self._path, self._max_age, self._clock = Path(path).absolute(), max_age, clock
        self._lock = Lock()
        self._opened: sqlite3.Connection | None = None
        self._next_purge = 0.0
        try:
            with self._lock:
                self._database()
        except (sqlite3.Error, NotOurs) as error:
            raise ValueError(f"the file of seen events {self._path} cannot be used: {error}") from None
        watch_forks(self)

    def __repr__(self) -> str:
        return f"FileSeen({str(self._path)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._path, self._max_age, self._clock)

    def __contains__(self, event_id: object) -> bool:
        """Return whether an event was handled."""
        with self._lock:
            found = self._database().execute("SELECT until FROM seen WHERE id = ?", (event_id,)).fetchone()
        return found is not None and bool(found[0] > self._clock())

    def add(self, event_id: str) -> None:
        """Remember that an event was handled.

        Args:
            event_id: the event's id.
        """
        now = self._clock()
        with self._lock:
            database = self._database()
            database.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (event_id, now + self._max_age))
            if now >= self._next_purge:
                database.execute("DELETE FROM seen WHERE until <= ?", (now,))
                self._next_purge = now + 3600

    def close(self) -> None:
        """Close the file. It is opened again when it is used."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def before_fork(self) -> None:
        """Close the file, as SQLite's connections do not survive a fork."""
        self._lock.acquire()
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def after_fork(self, *, child: bool) -> None:
        """Go on; the file is opened again when it is used."""
        if child:
            self._lock = Lock()
        else:
            self._lock.release()

    def _database(self) -> sqlite3.Connection:
        if self._opened is None:
            if not self._path.exists():
                os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
            self._opened = open_ours(self._path, _MARK, ["synchronous=FULL"], 5.0, _create)
        return self._opened


def _create(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, until REAL) WITHOUT ROWID")
    database.execute("CREATE INDEX seen_until ON seen (until)")


class RedisSeen:
    """Ids in Redis, shared by several machines. Needs `pip install 'customerio-client[redis]'`.

    Args:
        server: the server's URL, or a client for it, which remains yours to close.
        max_age: how long an id is kept, in seconds; 8 days if left out.
        prefix: what the keys in Redis begin with.

    Raises:
        ValueError: the URL is not one that Redis understands.
    """

    def __init__(
        self, server: str | redis.Redis, max_age: float = _EIGHT_DAYS, prefix: str = "customerio:seen:"
    ) -> None:
        self._server, self._max_age, self._prefix = server, max_age, prefix
        self._redis = _client(server) if isinstance(server, str) else server

    def __repr__(self) -> str:
        return "RedisSeen()"  # without the URL: there may be a password in it

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._server, self._max_age, self._prefix)

    def __contains__(self, event_id: object) -> bool:
        """Return whether an event was handled."""
        return bool(self._redis.exists(f"{self._prefix}{event_id}"))

    def add(self, event_id: str) -> None:
        """Remember that an event was handled.

        Args:
            event_id: the event's id.
        """
        self._redis.set(f"{self._prefix}{event_id}", b"", px=max(1, round(self._max_age * 1000)))


def _client(url: str) -> redis.Redis:
    from ..redis_client import connect  # loads redis, which those who keep ids elsewhere need not have

    return connect(url, "server")
