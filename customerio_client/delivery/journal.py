"""What a run that may be killed at any moment has to remember: a SQLite file.

The ids follow from a seed, which is written before anything is sent; after that, only which records have their outcome.
What is not written yet when the process dies is sent again, with the same ids.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Any, Final, NamedTuple

from customerio_client.files.database import NotOurs, open_ours, transaction
from customerio_core import CustomerIOError, Problem

from .outcomes import Accepted, Failure, NotSent, Outcome, Rejected, TooLarge
from .writer import Writer

_VERSION: Final = 2
_MARK: Final = 0x43494F4A  # "CIOJ"
_BUSY: Final = 0.5
_PASSING: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_INTERRUPT,
    }
)
"""What goes wrong around the file, not in it."""
_is_seed: Final = re.compile("[0-9a-f]{32}").fullmatch
_BLOCK: Final = 4096
_TABLES: Final = """
    CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    -- the source, some records at a time, to be known again
    CREATE TABLE source (first INTEGER PRIMARY KEY, count INTEGER NOT NULL, digest INTEGER NOT NULL);
    -- a bit for each record that has its outcome
    CREATE TABLE done (block INTEGER PRIMARY KEY, bits BLOB NOT NULL);
    CREATE TABLE failed (record INTEGER PRIMARY KEY, outcome TEXT NOT NULL);
"""


_DAMAGED: Final = (
    "its content is damaged, so it does not say what was sent. Restore it from a backup, or start a new"
    " journal: all records are then sent again, with new ids unless `ids_from` is given"
)


class JournalFailed(CustomerIOError):
    """A journal cannot be read or written; the message says whether what is in it is intact."""


class SourceChanged(CustomerIOError, ValueError):
    """The records are not those that the journal knows."""


class _Damaged(Exception):
    """Something in the journal is not what we have written."""


class _Noted(NamedTuple):
    """Outcomes that are written together: the bits of records that have one, and the rows of those that failed."""

    done: list[int]
    failed: list[tuple[int, str]]


class Journal:
    """The memory of a run.

    Args:
        path: its file, which is made if it is not there.
        facts: what a run must have in common with the one that began it.
        seed: the seed of its ids, if it begins here.

    Attributes:
        seed: the seed of its ids.
        begun: unix seconds at which the run began.
    """

    def __init__(self, path: str | PathLike[str], facts: dict[str, str], seed: str) -> None:
        self._path = Path(path)
        self._blocks: dict[int, bytearray] = {}
        self._sources: dict[int, tuple[int, int]] = {}
        self._noted: list[_Noted] = []
        self._failure: JournalFailed | None = None
        with self._failing():
            self._open({**facts, "version": str(_VERSION)}, seed)

    def _open(self, facts: dict[str, str], seed: str) -> None:
        def create(database: sqlite3.Connection) -> None:
            for statement in _TABLES.split(";"):
                database.execute(statement)
            database.executemany(
                "INSERT INTO run VALUES (?, ?)", [*facts.items(), ("seed", seed), ("begun", str(time.time()))]
            )

        # No other process may write it meanwhile; and a run survives that the machine fails, not only the process.
        self._db = open_ours(self._path, _MARK, ("locking_mode=EXCLUSIVE", "synchronous=FULL"), _BUSY, create)
        try:
            # From here on, what is lost with the machine is only sent again.
            self._db.execute("PRAGMA synchronous=NORMAL")
            known: dict[str, object] = dict(self._db.execute("SELECT name, value FROM run").fetchall())
            self.seed = _seed(known.get("seed"))
            self.begun = _begun(known.get("begun"))
            for name, value in facts.items():
                if name not in known:
                    raise _Damaged
                if known[name] != value:
                    raise SourceChanged(f"the journal belongs to another run: its {name} is {known[name]!r}")
        except BaseException:
            self._db.close()
            raise

    def check(self, first: int, count: int, digest: int) -> tuple[int, int] | None:
        """Compare some records with those that the journal knows, or note them.

        Args:
            first: the place of the first.
            count: how many they are.
            digest: a digest of them.

        Returns:
            How many records the journal knows from there, and their digest, if these are others; else `None`.
        """
        with self._failing():
            known = self._db.execute("SELECT count, digest FROM source WHERE first = ?", (first,)).fetchone()
            if known is not None and not set(map(type, known)) == {int}:
                raise _Damaged
        if known is None:
            self._sources[first] = count, digest
        return None if known in (None, (count, digest)) else known

    def extend(self, first: int, count: int, digest: int) -> None:
        """Note that some records, of which the journal knew fewer, are more.

        Args:
            first: the place of the first.
            count: how many they are.
            digest: a digest of them.
        """
        self._sources[first] = count, digest

    def check_end(self, count: int) -> None:
        """Compare the length of the source with what the journal knows.

        Args:
            count: how many records there were.

        Raises:
            SourceChanged: there were more.
        """
        with self._failing():
            (known,) = self._db.execute("SELECT max(first + count) FROM source").fetchone()
            if not isinstance(known, int | None):
                raise _Damaged
        if known is not None and known > count:
            raise SourceChanged(f"the source ended after {count:,} records, and the journal knows {known:,} of it")

    def known(self, indexes: range, items: Sequence[Any], writing: Writer) -> dict[int, Outcome[Any]]:
        """Return the outcomes that some records had already.

        Args:
            indexes: the records' places in the source.
            items: the records.
            writing: what writes them.

        Returns:
            The outcomes, by place.
        """
        done = [index for index in indexes if self._is_done(index)]
        if not done:
            return {}
        outcomes: dict[int, Outcome[Any]] = {}
        with self._failing():
            rows = self._db.execute(
                "SELECT record, outcome FROM failed WHERE record BETWEEN ? AND ?", (indexes[0], indexes[-1])
            )
            failed: dict[int, object] = dict(rows.fetchall())
            for index in done:
                item = items[index - indexes.start]
                outcomes[index] = (
                    _recalled(failed[index], index, item, writing)
                    if index in failed
                    else Accepted(index, item, writing)
                )
        return outcomes

    def note(self, indexes: Iterable[int], failures: Iterable[Failure[Any]]) -> None:
        """Remember outcomes, from the next `commit` on.

        Args:
            indexes: the records that have one.
            failures: those among the outcomes that are not `Accepted`. A `NotSent` is forgotten, to be attempted again.
        """
        forgotten: set[int] = set()
        rows: list[tuple[int, str]] = []
        for failure in failures:
            if isinstance(failure, NotSent):
                forgotten.add(failure.index)
            else:
                rows.append((failure.index, _told(failure)))
        # All of it in one step: an interrupt comes before it or after it.
        self._noted.append(_Noted([index for index in indexes if index not in forgotten], rows))

    def commit(self) -> None:
        """Write what was noted, all of it or nothing. What could not be written is written with the next `commit`."""
        if not self._noted and not self._sources:
            return
        with self._failing():
            noted, sources = len(self._noted), self._sources.copy()
            with transaction(self._db):
                self._write(self._noted, sources)
            # An interrupt before this has it written once more, which changes nothing.
            del self._noted[:noted]
            for first in sources:
                del self._sources[first]

    def _write(self, noted: Iterable[_Noted], sources: dict[int, tuple[int, int]]) -> None:
        write = self._db.executemany
        write("INSERT OR REPLACE INTO source VALUES (?, ?, ?)", [(first, *known) for first, known in sources.items()])
        touched: set[int] = set()
        for done, rows in noted:
            write("INSERT OR REPLACE INTO failed VALUES (?, ?)", rows)
            for index in done:
                block, place = divmod(index, _BLOCK)
                self._block(block)[place >> 3] |= 1 << (place & 7)
                touched.add(block)
        write("INSERT OR REPLACE INTO done VALUES (?, ?)", [(block, bytes(self._blocks[block])) for block in touched])

    def close(self) -> None:
        """Close the file. What was not committed is forgotten."""
        self._db.close()

    def _is_done(self, index: int) -> bool:
        block, place = divmod(index, _BLOCK)
        return bool(self._block(block)[place >> 3] >> (place & 7) & 1)

    def _block(self, block: int) -> bytearray:
        if block not in self._blocks:
            with self._failing():
                row = self._db.execute("SELECT bits FROM done WHERE block = ?", (block,)).fetchone()
                bits = row[0] if row else bytes(_BLOCK // 8)
                if type(bits) is not bytes or len(bits) != _BLOCK // 8:
                    raise _Damaged
            self._blocks[block] = bytearray(bits)
        return self._blocks[block]

    @contextmanager
    def _failing(self) -> Generator[None]:
        # After a failure nothing more is written: a part of what was noted is lost, and the rest is of no use alone.
        if self._failure is not None:
            raise self._failure
        try:
            yield
        except NotOurs as error:
            self._failure = self._failed(f"{error}. It is not a journal: name another file")
        except (_Damaged, UnicodeDecodeError):  # the module cannot always decode what SQLite says of a damaged file
            self._failure = self._failed(_DAMAGED)
        except sqlite3.Error as error:
            self._failure = self._failed(_words(error))
        if self._failure is not None:
            raise self._failure

    def _failed(self, why: str) -> JournalFailed:
        return JournalFailed(f"the journal {self._path} cannot be used: {why}")


def _words(error: sqlite3.Error) -> str:
    # Errors of the module itself have no code; they are about text that cannot be decoded.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code not in _PASSING:
        return _DAMAGED
    busy = " (is another run using it?)" if code == sqlite3.SQLITE_BUSY else ""
    return f"{error}{busy}. What it holds is intact: fix that, and start again with the same journal"


def _begun(stored: object) -> float:
    try:
        return float(str(stored))
    except ValueError:
        raise _Damaged from None


def _seed(stored: object) -> str:
    if not isinstance(stored, str) or not _is_seed(stored):
        raise _Damaged
    return stored


def _told(failure: Rejected[Any] | TooLarge[Any]) -> str:
    if isinstance(failure, TooLarge):
        return json.dumps({"size": failure.size, "limit": failure.limit})
    return json.dumps({"problems": failure.problems})


def _recalled(said: object, index: int, item: Any, writing: Writer) -> Failure[Any]:
    try:
        told = json.loads(str(said))
        if "problems" in told:
            return Rejected(index, item, writing, tuple(_problem(*problem) for problem in told["problems"]))
        size, limit = told["size"], told["limit"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _Damaged from None
    if type(size) is not int or type(limit) is not int:
        raise _Damaged
    return TooLarge(index, item, writing, size, limit)


def _problem(message: Any, field: Any, reason: Any, item: Any) -> Problem:
    texts = (message, field or "", reason or "")
    if not all(isinstance(text, str) for text in texts) or not isinstance(item, int | None):
        raise _Damaged
    return Problem(message, field, reason, item)
