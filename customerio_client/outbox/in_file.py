"""Calls in a SQLite file, which the processes of one machine share: they survive restarts and kills."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import Any, Final, NamedTuple, cast

from customerio_client.events import LOG
from customerio_client.files.database import NotOurs, identity_of, open_ours
from customerio_client.forking import watch_forks

from .errors import OutboxFailed, OutboxFull, never_fits
from .leadership import Leadership
from .records import Beat, Call, Counts, Failed, FailedRecord, Record
from .store import State

_MARK: Final = 0x43494F4F  # SQLite's application_id, by which a file of ours is known: "CIOO"
_LAYOUT: Final = 1
_BUSY: Final = 3.0
_MOVED: Final = (
    "the outbox %s was moved away or replaced; a new file takes what is put in from now on."
    " What waits in the other one is delivered by `customerio-outbox deliver FILE`"
)
_REMEMBERED: Final = 1_000_000
"""Numbers of calls within which those that were dropped are remembered."""
_CALL: Final = (
    "api TEXT, operation TEXT, content BLOB, head TEXT, share TEXT, person TEXT, put_at REAL, expires_at REAL"
)
_TABLES: Final = f"""
    PRAGMA user_version={_LAYOUT};
    -- What is put in writes nothing here: numbers go on from the newest call, or from `last`, whichever is higher.
    CREATE TABLE totals (
        base INTEGER, last INTEGER, last_sum INTEGER, removed INTEGER, removed_bytes INTEGER, dropped INTEGER
    );
    -- harm: 0 for none, 1 if sending it twice would do some, 2 if such a one is being sent. sum: bytes ever put in
    CREATE TABLE waiting (id INTEGER PRIMARY KEY, {_CALL}, harm INTEGER, attempts INTEGER, sum INTEGER);
    CREATE TABLE failed (
        id INTEGER PRIMARY KEY, {_CALL}, harm INTEGER, attempts INTEGER, failed_at REAL, kind TEXT, reason TEXT
    );
    CREATE TABLE dropped (id INTEGER PRIMARY KEY);
    CREATE TABLE retried (id INTEGER PRIMARY KEY, again INTEGER);
    CREATE TABLE deliverer (process TEXT, seen_at REAL, in_flight INTEGER, last_error TEXT, stopped TEXT);
"""
_COLUMNS: Final = "api, operation, content, head, share, person, put_at, expires_at, harm, attempts"
_LAST: Final = "max(last, ifnull((SELECT max(id) FROM waiting), 0))"
_LAST_SUM: Final = "max(last_sum, ifnull((SELECT sum FROM waiting ORDER BY id DESC LIMIT 1), 0))"
# In one statement, which is a transaction by itself: others cost as much again.
_INSERT: Final = f"""
    INSERT INTO waiting (id, {_COLUMNS}, sum) VALUES (
        (SELECT {_LAST} + 1 FROM totals), ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, (SELECT {_LAST_SUM} + ? FROM totals)
    )
"""
_NO_LIMIT: Final = 2**62
_FAIL: Final = (
    f"INSERT INTO failed (id, {_COLUMNS}, failed_at, kind, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SIZE: Final = "ifnull(length(content), 0) + length(head)"
_AROUND: Final = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "it cannot be read or written",
    sqlite3.SQLITE_READONLY: "it may not be written",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; is the folder there, and may you write to it?",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_BUSY: f"other processes kept it locked for {_BUSY:g} s",
    sqlite3.SQLITE_LOCKED: "it is locked",
    sqlite3.SQLITE_NOMEM: "there is not enough memory",
    sqlite3.SQLITE_PROTOCOL: "its locks do not work; is it on a network disk?",
    sqlite3.SQLITE_INTERRUPT: "it was interrupted",
}
"""What goes wrong around the file, not in it."""


class _Entry:
    """Calls that one thread puts in, and the result."""

    __slots__ = ("calls", "drop_oldest", "error", "numbers", "size")

    def __init__(self, calls: Sequence[Call], drop_oldest: bool) -> None:
        self.calls, self.drop_oldest = calls, drop_oldest
        self.size = sum([call.size for call in calls])
        self.numbers: list[int] = []
        self.error: BaseException | None = None


class FileStore:
    """Keeps calls in a file. It must be on a disk of the machine: on a network's, locks do not work.

    What is written survives the process, however it ends. With `safe_from_power_loss` it also survives the machine:
    each call then waits for the disk, for some milliseconds.

    Args:
        path: the file; created if it does not exist, readable by its owner only.
        max_records: the most calls that may wait; `None` for no limit.
        max_bytes: the most bytes that they may have; `None` for no limit.
        safe_from_power_loss: whether to wait until the disk has what is put in.
        clock: returns unix seconds.

    Raises:
        OutboxFailed: the file cannot be used, or belongs to another program.
    """

    survives = True
    limiter = None

    def __init__(
        self,
        path: str | os.PathLike[str],
        max_records: int | None = None,
        max_bytes: int | None = None,
        *,
        safe_from_power_loss: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path = Path(path).absolute().resolve()
        self._most = max_records or _NO_LIMIT
        self._most_bytes = max_bytes or _NO_LIMIT
        self._is_limited = max_records is not None or max_bytes is not None
        self._synchronous = "FULL" if safe_from_power_loss else "NORMAL"
        self._clock = clock
        self._lock = RLock()
        self._entries: deque[_Entry] = deque()
        self._opened: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._telling = _Telling(self._told)
        self._leadership = Leadership(self._path.with_name(f"{self._path.name}-deliverer"))
        watch_forks(self)
        with self._lock, self._telling:
            self._database()

    def __repr__(self) -> str:
        return f"FileStore({str(self._path)!r})"

    # --- whoever puts in ------------------------------------------------------------------------

    def append(self, calls: Sequence[Call], *, drop_oldest: bool = False) -> Sequence[int]:
        """Keep calls; see `Store`. What threads put in meanwhile is written together."""
        entry = _Entry(calls, drop_oldest)
        self._entries.append(entry)
        with self._lock:
            while not entry.numbers and entry.error is None:
                if entry not in self._entries:  # an interrupt came while another thread had it
                    self._entries.append(entry)
                self._write_entries()
        if entry.error is not None:
            raise entry.error
        return entry.numbers

    def _write_entries(self) -> None:
        """Write what waits to be written, in one go; what has no room is refused by itself."""
        entries: list[_Entry] = []
        while self._entries:
            entries.append(self._entries.popleft())
        try:
            with self._telling:
                database = self._database()
                if len(entries) == 1 and len(entries[0].calls) == 1 and not self._is_limited:
                    numbers = [[self._insert(database, entries[0].calls[0])]]
                else:
                    with _Writing(database):
                        numbers = [self._insert_entry(database, entry) for entry in entries]
        except OutboxFailed as error:
            for entry in entries:
                entry.error = entry.error or error
        except BaseException:  # an interrupt of this thread, at any moment
            for entry in entries:
                entry.error = entry.error or self._failed("it was interrupted. It is not known whether the call is in")
            raise
        else:
            for entry, of_entry in zip(entries, numbers, strict=True):
                entry.numbers = of_entry

    def _insert_entry(self, database: sqlite3.Connection, entry: _Entry) -> list[int]:
        try:
            self._make_room(database, entry)
        except OutboxFull as full:
            entry.error = full
            return []
        return [self._insert(database, call) for call in entry.calls]

    def _insert(self, database: sqlite3.Connection, call: Call) -> int:
        api, operation, content, head, share, person, unsafe, put_at, expires_at = call
        size = len(head) if content is None else len(content) + len(head)
        harm = 1 if unsafe else 0
        values = (api, operation, content, head, share, person, put_at, expires_at, harm, size)
        return database.execute(_INSERT, values).lastrowid or 0

    def _full(self, database: sqlite3.Connection, count: int, size: int) -> str:
        """Say which limit is exceeded with so much more; empty where none is."""
        totals = _totals(database)
        if totals.waiting + count > self._most:
            return f"max_records is {self._most:,}"
        return f"max_bytes is {self._most_bytes:,}" if totals.bytes + size > self._most_bytes else ""

    def _make_room(self, database: sqlite3.Connection, entry: _Entry) -> None:
        """Drop as many of the oldest calls as it takes; not those that are being sent and must not be sent twice."""
        if len(entry.calls) > self._most or entry.size > self._most_bytes:
            raise OutboxFull(never_fits(len(entry.calls), entry.size, self._most, self._most_bytes), for_good=True)
        while full := self._full(database, len(entry.calls), entry.size):
            oldest = database.execute("SELECT id FROM waiting WHERE harm < 2 ORDER BY id LIMIT 1").fetchone()
            if not entry.drop_oldest or oldest is None:
                raise OutboxFull(full)
            _drop(database, [oldest[0]])

    def state(self, id: int) -> State:
        """Return what has become of a call; see `Store`."""
        with self._lock, self._telling:
            database = self._database()
            for state in ("waiting", "failed", "dropped"):
                if database.execute(f"SELECT 1 FROM {state} WHERE id = ?", (id,)).fetchone():
                    return state
            again = database.execute("SELECT again FROM retried WHERE id = ?", (id,)).fetchone()
        return "delivered" if again is None else self.state(again[0])

    def last_id(self) -> int:
        """Return the number of the newest call."""
        with self._lock, self._telling:
            database = self._database()
            return _totals(database).last

    def is_settled(self, up_to: int) -> bool:
        """Return whether no call up to a number waits."""
        with self._lock, self._telling:
            database = self._database()
            return database.execute("SELECT 1 FROM waiting WHERE id <= ? LIMIT 1", (up_to,)).fetchone() is None

    # --- the deliverer --------------------------------------------------------------------------

    def lead(self) -> bool:
        """Become the one who delivers, or say whether this is so; see `Store`."""
        if self._leadership.held:
            return True
        try:
            if not self._leadership.take():
                return False
        except OSError as error:
            raise self._failed(f"{error.strerror}: {self._path.name}-deliverer") from None
        try:
            self._fail_marked()
        except BaseException:
            self._leadership.release()
            raise
        return True

    def _fail_marked(self) -> None:
        with self._lock, self._telling, _Writing(self._database()) as database:
            marked = [_record(row) for row in database.execute(f"SELECT {_ROW} FROM waiting WHERE harm = 2")]
            reason = "the process that sent it ended before there was a response"
            failed = [
                Failed(record._replace(attempts=record.attempts + 1), "may_have_been_sent", reason) for record in marked
            ]
            _settle(database, [], failed, [], self._clock())

    def resign(self) -> None:
        """Let another process deliver."""
        self._leadership.release()

    def read(self, after: int, most: int, most_bytes: int) -> Sequence[Record]:
        """Read calls; see `Store`."""
        # A row is 32 kB at most, except for broadcasts.
        most = min(most, max(1, most_bytes // 32_768))
        with self._lock, self._telling:
            database = self._database()
            query = f"SELECT {_ROW} FROM waiting WHERE id > ? ORDER BY id LIMIT ?"
            return list(map(_record, database.execute(query, (after, most)).fetchall()))

    def mark(self, ids: Sequence[int]) -> Sequence[int]:
        """Note that calls are about to be sent; see `Store`."""
        with self._lock, self._telling:
            database = self._database()
            database.execute("PRAGMA synchronous=FULL")
            try:
                with _Writing(database):
                    there = [
                        id
                        for id in ids
                        if database.execute("UPDATE waiting SET harm = 2 WHERE id = ? AND harm = 1", (id,)).rowcount
                    ]
            finally:
                database.execute(f"PRAGMA synchronous={self._synchronous}")
        return there

    def settle(
        self, delivered: Sequence[Record], failed: Sequence[Failed] = (), later: Sequence[Record] = (), *, now: float
    ) -> None:
        """Note what became of calls; see `Store`."""
        with self._lock, self._telling, _Writing(self._database()) as database:
            _settle(database, delivered, failed, later, now)

    def oldest_id(self) -> int:
        """Return the number of the oldest call that waits; see `Store`."""
        with self._lock, self._telling:
            database = self._database()
            ((oldest,),) = database.execute("SELECT min(id) FROM waiting")
            return _totals(database).last + 1 if oldest is None else int(oldest)

    def beat(self, beat: Beat) -> None:
        """Say how the deliverer is."""
        from json import dumps

        with self._lock, self._telling, _Writing(self._database()) as database:
            database.execute("DELETE FROM deliverer")
            database.execute("INSERT INTO deliverer VALUES (?, ?, ?, ?, ?)", (*beat[:4], dumps(beat.stopped)))

    # --- whoever looks --------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Count what is there."""
        with self._lock, self._telling:
            database = self._database()
            totals = _totals(database)
            ((failed,),) = database.execute("SELECT count(*) FROM failed")
            oldest = database.execute("SELECT put_at FROM waiting ORDER BY id LIMIT 1").fetchone()
            if oldest is not None and not isinstance(oldest[0], float):
                raise _Damaged
        return Counts(totals.waiting, totals.bytes, failed, totals.dropped, oldest[0] if oldest else None)

    def last_beat(self) -> Beat | None:
        """Return what the deliverer said last."""
        from json import loads

        with self._lock, self._telling:
            database = self._database()
            row = database.execute("SELECT process, seen_at, in_flight, last_error, stopped FROM deliverer").fetchone()
        if row is None:
            return None
        process, seen_at, in_flight, last_error, stopped = row
        return Beat(process, seen_at, in_flight, last_error, loads(stopped))

    def failures(self, ids: Iterable[int] | None = None) -> Iterable[FailedRecord]:
        """Return calls that have failed, read as they are asked for; see `Store`."""
        columns = f"{_ROW}, failed_at, kind, reason"
        wanted = None if ids is None else set(ids)
        after = 0
        while True:
            with self._lock, self._telling:
                database = self._database()
                rows = database.execute(
                    f"SELECT {columns} FROM failed WHERE id > ? ORDER BY id LIMIT 1000", (after,)
                ).fetchall()
            if not rows:
                return
            for row in rows:
                record = _record(row[:11])
                if wanted is None or record.id in wanted:
                    yield FailedRecord(record.id, record.call, record.attempts, *row[11:])
            after = rows[-1][9]

    def retry(self, ids: Sequence[int], *, expires_at: float | None) -> int:
        """Put calls that have failed in once more; see `Store`."""
        retried = 0
        with self._lock, self._telling, _Writing(self._database()) as database:
            for id in sorted(ids):
                row = database.execute(f"SELECT {_ROW} FROM failed WHERE id = ?", (id,)).fetchone()
                if row is not None:
                    call = _record(row).call._replace(expires_at=expires_at)
                    database.execute("DELETE FROM failed WHERE id = ?", (id,))
                    again = self._insert(database, call)
                    database.execute("INSERT OR REPLACE INTO retried VALUES (?, ?)", (id, again))
                    database.execute("DELETE FROM retried WHERE id < ?", (again - _REMEMBERED,))
                    retried += 1
        return retried

    def drop(self, ids: Sequence[int]) -> int:
        """Forget calls; see `Store`."""
        with self._lock, self._telling, _Writing(self._database()) as database:
            there = 0
            for id in ids:
                if database.execute("DELETE FROM failed WHERE id = ?", (id,)).rowcount:
                    database.execute("UPDATE totals SET dropped = dropped + 1")
                    database.execute("INSERT OR IGNORE INTO dropped VALUES (?)", (id,))
                    there += 1
                elif database.execute("SELECT 1 FROM waiting WHERE id = ? AND harm < 2", (id,)).fetchone():
                    _drop(database, [id])
                    there += 1
            return there

    # --- the file -------------------------------------------------------------------------------

    def _told(self, error: Exception) -> OutboxFailed:
        if isinstance(error, NotOurs):
            return self._failed(f"{error}. It is not an outbox: name another file")
        if isinstance(error, _Moved):
            return self._failed("it was moved away or replaced at this moment. What it holds is kept: try again")
        if isinstance(error, _OtherVersion):
            return self._failed(f"{error}. What it holds is kept: deliver it with that version first")
        if isinstance(error, OSError):
            return self._failed(f"{error.strerror or type(error).__name__}. What it holds is kept")
        return self._failed(_words(error))

    def _failed(self, why: str) -> OutboxFailed:
        return OutboxFailed(f"the outbox {self._path} cannot be used: {why}")

    def _database(self) -> sqlite3.Connection:
        opened = self._opened
        if opened is not None:
            if identity_of(self._path) != self._identity:
                LOG.warning(_MOVED, self._path)
                self._close_database()
            elif opened.in_transaction:  # an interrupt came in the middle of it
                opened.execute("ROLLBACK")
        if self._opened is None:
            if not self._path.exists():
                self._create_file()
            identity = identity_of(self._path)
            database = self._open()
            if identity_of(self._path) != identity:
                database.close()
                raise _Moved
            self._opened, self._identity = database, identity
        return self._opened

    def _create_file(self) -> None:
        """Create the file, as one of several processes that may do so at a time.

        What SQLite keeps next to a file that was moved away is its own: a new file must not find it there.
        """
        creating = Leadership(self._path.with_name(f"{self._path.name}-creating"))
        ends = time.monotonic() + _BUSY
        while not creating.take():
            if time.monotonic() > ends:
                raise _Moved
            time.sleep(0.01)
        try:
            if self._path.exists():
                return
            for ending in ("-wal", "-shm"):
                beside = self._path.with_name(self._path.name + ending)
                with suppress(FileNotFoundError):
                    beside.rename(beside.with_name(f"{beside.name}.{time.time_ns()}"))
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
            self._open().close()
        finally:
            creating.release()
            with suppress(OSError):
                self._path.with_name(f"{self._path.name}-creating").unlink()

    def _open(self) -> sqlite3.Connection:
        if not self._path.stat().st_size:
            self._path.chmod(0o600)
        pragmas = (f"synchronous={self._synchronous}", "journal_size_limit=67108864")
        database = open_ours(self._path, _MARK, pragmas, _BUSY, _create)
        try:
            ((layout,),) = database.execute("PRAGMA user_version")
            if layout != _LAYOUT:
                raise _OtherVersion(f"another version of this package made it (layout {layout}, not {_LAYOUT})")
            _totals(database)
        except BaseException:
            database.close()
            raise
        return database

    def _close_database(self) -> None:
        opened, self._opened = self._opened, None
        if opened is None:
            return
        try:
            if identity_of(self._path) != self._identity:
                # Its log is where the file was: a file that was moved away keeps all that was put in.
                opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            opened.close()

    def close(self) -> None:
        """Close the file, and let another process deliver."""
        with self._lock:
            self._leadership.release()
            self._close_database()

    # A connection must not be carried across a fork, not even by a child that does not use it.

    def before_fork(self) -> None:
        """Leave nothing open for the child."""
        self._lock.acquire()
        self._close_database()

    def after_fork(self, *, child: bool) -> None:
        """Go on; the file is opened again when it is used."""
        if child:
            self._entries.clear()  # threads of the parent's write them
            self._lock = RLock()
        else:
            self._lock.release()


class _Damaged(Exception):
    """Something in the file is not what we have written."""


class _OtherVersion(Exception):
    """The file has another layout."""


class _Moved(Exception):
    """The file is not where it was a moment ago."""


class _Telling:
    """Raises what goes wrong in its block as `OutboxFailed`. It holds nothing: an interrupt does no harm to it."""

    def __init__(self, told: Callable[[Exception], OutboxFailed]) -> None:
        self._told = told

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (*_FAILURES, OSError)):
            raise self._told(error) from None


class _Writing:
    """Makes all changes in its block, or none of them."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> sqlite3.Connection:
        self._database.execute("BEGIN IMMEDIATE")
        return self._database

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                self._database.execute("COMMIT")
        finally:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")


_FAILURES: Final = (sqlite3.Error, NotOurs, UnicodeDecodeError, _Damaged, _OtherVersion, _Moved)


class _Totals(NamedTuple):
    """What is known of all calls in the file."""

    last: int
    waiting: int
    bytes: int
    dropped: int


def _totals(database: sqlite3.Connection) -> _Totals:
    rows = database.execute(
        f"SELECT {_LAST}, {_LAST_SUM}, base, removed, removed_bytes, dropped FROM totals"
    ).fetchall()
    if len(rows) != 1 or set(map(type, rows[0])) != {int}:
        raise _Damaged
    last, last_sum, base, removed, removed_bytes, dropped = rows[0]
    return _Totals(last, last - base - removed, last_sum - removed_bytes, dropped)


def _create(database: sqlite3.Connection) -> None:
    for statement in _TABLES.split(";"):
        database.execute(statement)
    # Numbers are not used again in a file that takes the place of another one.
    base = time.time_ns() // 1000
    database.execute("INSERT INTO totals VALUES (?, ?, 0, 0, 0, 0)", (base, base))


def _remove(database: sqlite3.Connection, ids: Sequence[int], size: int | None = None) -> int:
    """Remove calls that wait, and return how many there were; of so many bytes, if all are there."""
    database.execute(f"UPDATE totals SET last = {_LAST}, last_sum = {_LAST_SUM}")
    there = database.executemany("DELETE FROM waiting WHERE id BETWEEN ? AND ?", _ranges(ids)).rowcount
    if size is not None and there == len(ids):
        database.execute("UPDATE totals SET removed = removed + ?, removed_bytes = removed_bytes + ?", (there, size))
    else:
        database.execute(
            "UPDATE totals SET removed = removed + ?,"
            f" removed_bytes = last_sum - (SELECT ifnull(sum({_SIZE}), 0) FROM waiting)",
            (there,),
        )
    return there


def _ranges(ids: Sequence[int]) -> list[tuple[int, int]]:
    """Return the numbers as ranges, of which there are few where they were put in together."""
    ranges: list[tuple[int, int]] = []
    first = last = -2
    for id in sorted(ids):
        if id != last + 1:
            if last >= 0:
                ranges.append((first, last))
            first = id
        last = id
    ranges.append((first, last))
    return ranges


_ROW: Final = "api, operation, content, head, share, person, harm > 0, put_at, expires_at, id, attempts"
"""The columns of a call in the order of `Call`."""
_KINDS: Final[set[tuple[type, ...]]] = set()
"""The types of the columns of rows that were found to be ours; a look at all of them takes longer."""
_new: Final = cast(Callable[..., Any], tuple.__new__)  # pyright: ignore[reportUnknownMemberType]


def _is_ours(row: Sequence[Any]) -> bool:
    api, operation, content, head, share, person, unsafe, put_at, expires_at, id, attempts = row
    texts, may_be_none = (api, operation, head), ((content, bytes), (share, str), (person, str), (expires_at, float))
    ours = (
        {*map(type, texts)} == {str}
        and all(value is None or type(value) is kind for value, kind in may_be_none)
        and type(put_at) is float
        and {type(id), type(unsafe), type(attempts)} == {int}
    )
    if ours:
        _KINDS.add(tuple(map(type, row)))
    return ours


def _record(row: Sequence[Any]) -> Record:
    if tuple(map(type, row)) not in _KINDS and not _is_ours(row):
        raise _Damaged
    record: Record = _new(Record, (row[9], _new(Call, row[:9]), row[10]))
    return record


def _settle(
    database: sqlite3.Connection,
    delivered: Sequence[Record],
    failed: Sequence[Failed],
    later: Sequence[Record],
    now: float,
) -> None:
    gone = [record.id for record in delivered] + [each.record.id for each in failed]
    size = sum([len(c[2] or b"") + len(c[3]) for _, c, _ in (*delivered, *(each.record for each in failed))])
    if gone and _remove(database, gone, size) != len(gone):
        # Some were dropped while they were on their way, and arrived all the same.
        were = database.executemany("DELETE FROM dropped WHERE id = ?", [(id,) for id in gone]).rowcount
        database.execute("UPDATE totals SET dropped = dropped - ?", (were,))
    for (id, call, attempts), kind, reason in failed:
        row = (id, *call[:6], call.put_at, call.expires_at, int(call.unsafe), attempts, now, kind, reason)
        database.execute(_FAIL.replace("INSERT", "INSERT OR REPLACE"), row)
    database.executemany(
        "UPDATE waiting SET attempts = ?, harm = min(harm, 1) WHERE id = ?",
        [(record.attempts, record.id) for record in later],
    )


def _drop(database: sqlite3.Connection, ids: Sequence[int]) -> None:
    there = _remove(database, ids)
    database.execute("UPDATE totals SET dropped = dropped + ?", (there,))
    database.executemany("INSERT OR IGNORE INTO dropped VALUES (?)", [(id,) for id in ids])
    database.execute("DELETE FROM dropped WHERE id < ?", (ids[-1] - _REMEMBERED,))


def _words(error: Exception) -> str:
    # Errors of the module itself have no code; they are about text that cannot be decoded.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in _AROUND:
        return f"{_AROUND[code]} ({error}). What it holds is kept"
    return "its content is damaged. Nothing in it was changed: move it away for `customerio-outbox`, or restore it"
