"""The limiter that processes of one machine share through a file."""

from __future__ import annotations

import math
import os
import sqlite3
import time
from array import array
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from customerio_client.files.database import NotOurs, identity_of, open_ours, transaction

from .key import Key
from .limiter import Waiter
from .shared import SharedLimiter, StoreProblem
from .window import FARTHEST, LATEST, Window, claim

_BUSY = 1.0
_MARK = 0x43494F4C  # SQLite's application_id, by which a file of ours is known: "CIOL"
_LAYOUT = 1
_TABLES = """
    PRAGMA user_version={layout};
    CREATE TABLE clock (seen REAL, ahead REAL);
    INSERT INTO clock VALUES (0, 0);
    CREATE TABLE bucket (
        id INTEGER PRIMARY KEY, name TEXT UNIQUE,
        oldest INTEGER, next INTEGER, waiting BLOB, awaited BLOB, closed_until REAL, idle_at REAL
    );
    CREATE TABLE log (bucket INTEGER, place INTEGER, time REAL, PRIMARY KEY (bucket, place)) WITHOUT ROWID;
"""
_TABLE_NAMES = ("clock", "bucket", "log")
_BUCKET = "SELECT id, oldest, next, waiting, awaited, closed_until FROM bucket WHERE name = ?"


class Damaged(StoreProblem, sqlite3.DatabaseError):
    """What is in the file does not fit together."""


class Vanished(StoreProblem, OSError):
    """The file is not there any more, or is another one."""


class FileLimiter(SharedLimiter):
    """A limiter for the processes of one machine.

    The file is an SQLite database, which keeps its own order between processes. It must lie on a disk of the machine:
    on a network's, locks do not hold. Pickled, it opens the same file. Should somebody delete the file or damage what
    is in it, it begins anew, and until then each process takes its share of the limits.

    Args:
        path: the file. It is made if it is not there.
        share: the share of each limit that a process takes while the file cannot be used.
        clock: unix seconds.

    Raises:
        ValueError: the file cannot be used, or is another program's.
    """

    _failures = (sqlite3.Error, OSError, NotOurs, UnicodeDecodeError)  # the module cannot decode all that SQLite says

    def __init__(
        self, path: str | os.PathLike[str], share: float = 0.25, clock: Callable[[], float] = time.time
    ) -> None:
        self._path = Path(path).absolute()
        self._clock = clock
        self._opened: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        super().__init__(share)
        try:
            with self._lock:
                self._database()
        except self._failures as error:
            raise ValueError(f"the limiter's file {self._path} cannot be used: {error}") from error

    def __repr__(self) -> str:
        return f"FileLimiter({str(self._path)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._path, self._share, self._clock)

    def close(self) -> None:
        """Close what the limiter opened. It opens again when it is used."""
        super().close()
        with self._lock:
            self._close_database()

    def claim_shared(self, place: Waiter) -> float:
        """Do what `claim` does; see `SharedLimiter`."""
        with self._transaction() as stored:
            windows = [stored.window(key) for key in place.keys]
            patience = place.patience
            ticket = stored.now if place.ticket is None else place.ticket
            wait = claim(windows, ticket, stored.now, patience)
        if wait <= patience:
            place.ticket = ticket
        if wait <= 0:
            place.counted = stored.now
        return wait

    def move_shared(self, place: Waiter) -> Sequence[Key]:
        """Do what `move` does; see `SharedLimiter`."""
        counted = place.counted
        assert counted is not None
        with self._transaction() as stored:
            forgotten = [key for key in place.keys if not stored.window(key).move(counted, stored.now)]
        place.counted = stored.now
        return forgotten

    def leave_shared(self, place: Waiter) -> None:
        """Do what `leave` does; see `SharedLimiter`."""
        assert place.ticket is not None
        with self._transaction() as stored:
            for key in place.keys:
                stored.window(key).leave(place.ticket)

    def close_shared(self, key: Key, seconds: float) -> None:
        """Do what `close_bucket` does; see `SharedLimiter`."""
        with self._transaction() as stored:
            stored.window(key).close(stored.now + seconds)

    @contextmanager
    def _transaction(self) -> Generator[_Transaction, None, None]:
        with self._lock:
            try:
                with _Transaction(self._database(), self._clock) as stored:
                    yield stored
            except (Damaged, ValueError, TypeError, LookupError, ArithmeticError):
                # What is in the file has no place in what is decided by it.
                self._begin_anew()
                raise Damaged("what is in the file does not fit together; it begins anew") from None
            except self._failures as error:
                if _has_other_tables(error):
                    self._begin_anew()
                    raise Damaged("its tables are not those that belong in it; it begins anew") from None
                self._close_database()  # it is opened again when it is next tried
                raise

    def _database(self) -> sqlite3.Connection:
        if self._opened is not None and identity_of(self._path) != self._identity:
            self._close_database()
            raise Vanished("the file was deleted or replaced; it begins anew")
        if self._opened is None:
            pragmas = ("synchronous=OFF",)  # nothing in it outlives a loss of power by more than a window
            database = open_ours(self._path, _MARK, pragmas, _BUSY, _create)
            try:
                _prepare(database, self._clock())
                self._identity = identity_of(self._path)
            except BaseException:
                database.close()
                raise
            self._opened = database
        return self._opened

    def _begin_anew(self) -> None:
        database = self._opened
        if database is not None:
            try:
                with transaction(database):
                    _recreate(database)
            except self._failures:
                self._close_database()

    def _close_database(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()

    # A connection must not be carried across a fork, not even by a child that does not use it.

    def before_fork(self) -> None:
        """Leave nothing open for the child."""
        super().before_fork()
        self._close_database()


def _create(database: sqlite3.Connection) -> None:
    for statement in _TABLES.format(layout=_LAYOUT).split(";"):
        database.execute(statement)


def _prepare(database: sqlite3.Connection, now: float) -> None:
    with transaction(database):
        ((layout,),) = database.execute("PRAGMA user_version")
        if layout != _LAYOUT:
            raise sqlite3.DatabaseError("another version of this package has made it")
        try:
            database.execute("DELETE FROM bucket WHERE idle_at < ? + (SELECT ahead FROM clock)", [now])
            database.execute("DELETE FROM log WHERE bucket NOT IN (SELECT id FROM bucket)")
        except sqlite3.OperationalError as error:
            if not _has_other_tables(error):
                raise
            _recreate(database)


def _has_other_tables(error: Exception) -> bool:
    # SQLite's code for statements that do not fit the tables that are there.
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR


def _recreate(database: sqlite3.Connection) -> None:
    for table in _TABLE_NAMES:
        database.execute(f"DROP TABLE IF EXISTS {table}")
    _create(database)


class _Log:
    """When the requests of a bucket went, a row each: a long log is neither read nor written as a whole."""

    def __init__(self, database: sqlite3.Connection, bucket: int, oldest: int, next_place: int, now: float) -> None:
        if not 0 <= oldest <= next_place:
            raise Damaged
        self._database = database
        self._bucket = bucket
        self._now = now
        self._kept_from = self.oldest = oldest
        self.next_place = next_place

    def __len__(self) -> int:
        return self.next_place - self.oldest

    def __getitem__(self, index: int) -> float:
        place = (self.next_place if index < 0 else self.oldest) + index
        query = "SELECT time FROM log WHERE bucket = ? AND place = ?"
        ((time,),) = self._database.execute(query, [self._bucket, place])
        if not time <= self._now:
            raise Damaged
        return float(time)

    def append(self, time: float) -> None:
        self._database.execute("INSERT INTO log VALUES (?, ?, ?)", [self._bucket, self.next_place, time])
        self.next_place += 1

    def popleft(self) -> None:
        self.oldest += 1

    def remove(self, time: float) -> None:
        query = "SELECT max(place) FROM log WHERE bucket = ? AND place >= ? AND time = ?"
        ((place,),) = self._database.execute(query, [self._bucket, self.oldest, time])
        if place is None:
            raise ValueError
        # Those that went since close the gap; they are few.
        later = "SELECT time FROM log WHERE bucket = ? AND place > ? ORDER BY place"
        times = self._database.execute(later, [self._bucket, place]).fetchall()
        self._database.execute("DELETE FROM log WHERE bucket = ? AND place >= ?", [self._bucket, place])
        self.next_place = place
        for (went,) in times:
            self.append(went)

    def clear(self) -> None:
        self.oldest = self.next_place

    def write(self) -> None:
        if self.oldest > self._kept_from:
            self._database.execute("DELETE FROM log WHERE bucket = ? AND place < ?", [self._bucket, self.oldest])


class _Transaction:
    """The buckets in the file, as they are at one moment; what becomes of them is written at its end.

    Attributes:
        now: the time. It goes forward only, even where the machine's clock is set back: what has gone before would
            else count until the clock is there again.
    """

    def __init__(self, database: sqlite3.Connection, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._read: list[tuple[int, _Log, Window]] = []

    def __enter__(self) -> _Transaction:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            time = self._clock()
            ((seen, ahead),) = self._database.execute("SELECT seen, ahead FROM clock")
            if not (0 <= seen <= time + FARTHEST and -1 <= ahead <= FARTHEST):
                raise Damaged
            self.now = max(time + ahead, math.nextafter(seen, math.inf))
            self._database.execute("UPDATE clock SET seen = ?, ahead = ?", [self.now, self.now - time])
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        return self

    def window(self, key: Key) -> Window:
        row = self._database.execute(_BUCKET, [key.name]).fetchone()
        if row is None:
            self._database.execute("INSERT INTO bucket VALUES (NULL, ?, 0, 0, x'', x'', 0, 0)", [key.name])
            row = self._database.execute(_BUCKET, [key.name]).fetchone()
        bucket, oldest, next_place, waiting, awaited, closed_until = row
        log = _Log(self._database, bucket, oldest, next_place, self.now)
        window = Window(key.requests, key.seconds, log, _numbers(waiting), _numbers(awaited), closed_until)
        latest = self.now + max(LATEST, 2 * window.span)
        tickets, awaited_until = window.waiting, window.awaited.values()
        in_order = tickets == sorted(tickets) and all(map(self.now.__ge__, tickets))
        if not (in_order and closed_until <= latest and all(map(latest.__ge__, awaited_until))):
            raise Damaged
        self._read.append((bucket, log, window))
        return window

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._write()
                self._database.execute("COMMIT")
        finally:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")

    def _write(self) -> None:
        for bucket, log, window in self._read:
            log.write()
            awaited = [window.awaited[ticket] for ticket in window.waiting]
            idle_at = max([self.now, window.closed_until, *awaited]) + window.span
            self._database.execute(
                "UPDATE bucket SET oldest = ?, next = ?, waiting = ?, awaited = ?, closed_until = ?, idle_at = ?"
                " WHERE id = ?",
                [
                    log.oldest,
                    log.next_place,
                    _bytes(window.waiting),
                    _bytes(awaited),
                    window.closed_until,
                    idle_at,
                    bucket,
                ],
            )


def _numbers(stored: bytes) -> array[float]:
    numbers = array("d")
    numbers.frombytes(stored)
    return numbers


def _bytes(numbers: list[float]) -> bytes:
    return array("d", numbers).tobytes()
