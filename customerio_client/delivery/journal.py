"""What a run that may be killed at any moment has to remember: a SQLite file.

The ids follow from a seed, which is written before anything is sent; after that, only which records have their outcome.
What is not written yet when the process dies is sent again, with the same ids.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from os import PathLike, fspath
from typing import Any, Final

from customerio_core import CustomerIOError, Problem

from .outcomes import Accepted, Failure, NotSent, Outcome, Rejected, TooLarge
from .writing import Writing

_VERSION: Final = 1
_BLOCK: Final = 4096
_TABLES: Final = """
    CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    -- the source, some records at a time, to be known again
    CREATE TABLE source (first INTEGER PRIMARY KEY, count INTEGER NOT NULL, digest INTEGER NOT NULL);
    -- a bit for each record that has its outcome
    CREATE TABLE done (block INTEGER PRIMARY KEY, bits BLOB NOT NULL);
    CREATE TABLE failed (record INTEGER PRIMARY KEY, outcome TEXT NOT NULL);
"""


class JournalFailed(CustomerIOError):
    """A journal cannot be read or written. What is in it holds; the same run can be taken up with it again."""


class SourceChanged(CustomerIOError, ValueError):
    """The records are not those that the journal knows."""


class Journal:
    """The memory of a run.

    Args:
        path: its file, which is made if it is not there.
        facts: what a run must have in common with the one that began it.
        seed: the seed of its ids, if it begins here.

    Attributes:
        seed: the seed of its ids.
    """

    def __init__(self, path: str | PathLike[str], facts: dict[str, str], seed: str) -> None:
        self._path = fspath(path)
        self._blocks: dict[int, bytearray] = {}
        self._touched: set[int] = set()
        self._failure: JournalFailed | None = None
        with self._failing():
            self._db = sqlite3.connect(self._path, timeout=0.5, isolation_level=None, check_same_thread=False)
            try:
                self._open({**facts, "version": str(_VERSION)}, seed)
            except BaseException:
                self._db.close()
                raise

    def _open(self, facts: dict[str, str], seed: str) -> None:
        # Nobody else may write it meanwhile; and a run survives that the machine fails, not only the process.
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("BEGIN IMMEDIATE")
        if not self._db.execute("SELECT 1 FROM sqlite_master").fetchone():
            for statement in _TABLES.split(";"):
                self._db.execute(statement)
            self._db.executemany("INSERT INTO run VALUES (?, ?)", [*facts.items(), ("seed", seed)])
        self._db.execute("COMMIT")
        # From here on, what is lost with the machine is only sent again.
        self._db.execute("PRAGMA synchronous=NORMAL")
        known: dict[str, str] = dict(self._db.execute("SELECT name, value FROM run").fetchall())
        self.seed = known.pop("seed")
        for name, value in known.items():
            if facts.get(name) != value:
                raise SourceChanged(f"the journal belongs to another run: its {name} is {value!r}")

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
            known: tuple[int, int] | None = self._db.execute(
                "SELECT count, digest FROM source WHERE first = ?", (first,)
            ).fetchone()
            if known is None:
                self._begin()
                self._db.execute("INSERT INTO source VALUES (?, ?, ?)", (first, count, digest))
        return None if known in (None, (count, digest)) else known

    def extend(self, first: int, count: int, digest: int) -> None:
        """Note that some records, of which the journal knew fewer, are more.

        Args:
            first: the place of the first.
            count: how many they are.
            digest: a digest of them.
        """
        with self._failing():
            self._begin()
            self._db.execute("UPDATE source SET count = ?, digest = ? WHERE first = ?", (count, digest, first))

    def check_end(self, count: int) -> None:
        """Compare the length of the source with what the journal knows.

        Args:
            count: how many records there were.

        Raises:
            SourceChanged: there were more.
        """
        with self._failing():
            (known,) = self._db.execute("SELECT max(first + count) FROM source").fetchone()
        if known is not None and known > count:
            raise SourceChanged(f"the source ended after {count:,} records, and the journal knows {known:,} of it")

    def known(self, indexes: range, items: Sequence[Any], writing: Writing) -> dict[int, Outcome[Any]]:
        """Give the outcomes that some records had already.

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
        with self._failing():
            rows = self._db.execute(
                "SELECT record, outcome FROM failed WHERE record BETWEEN ? AND ?", (indexes[0], indexes[-1])
            )
            failed: dict[int, str] = dict(rows.fetchall())
        outcomes: dict[int, Outcome[Any]] = {}
        for index in done:
            item = items[index - indexes.start]
            said = failed.get(index)
            outcomes[index] = Accepted(index, item, writing) if said is None else _recalled(said, index, item, writing)
        return outcomes

    def note(self, indexes: Iterable[int], failures: Iterable[Failure[Any]]) -> None:
        """Remember outcomes, from the next `commit` on.

        Args:
            indexes: the records that have one.
            failures: those among the outcomes that are not `Accepted`. A `NotSent` is forgotten: it is for another try.
        """
        forgotten: set[int] = set()
        rows: list[tuple[int, str]] = []
        for failure in failures:
            if isinstance(failure, NotSent):
                forgotten.add(failure.index)
            else:
                rows.append((failure.index, _told(failure)))
        for index in indexes:
            if index not in forgotten:
                block, place = divmod(index, _BLOCK)
                self._block(block)[place >> 3] |= 1 << (place & 7)
                self._touched.add(block)
        if rows:
            with self._failing():
                self._begin()
                self._db.executemany("INSERT OR REPLACE INTO failed VALUES (?, ?)", rows)

    def commit(self) -> None:
        """Write what was noted."""
        with self._failing():
            if self._touched:
                self._begin()
                rows = [(block, bytes(self._blocks[block])) for block in self._touched]
                self._db.executemany("INSERT OR REPLACE INTO done VALUES (?, ?)", rows)
            if self._db.in_transaction:
                self._db.execute("COMMIT")
            self._touched.clear()

    def close(self) -> None:
        """Close the file. What was not committed is forgotten."""
        self._db.close()

    def _begin(self) -> None:
        if not self._db.in_transaction:
            self._db.execute("BEGIN IMMEDIATE")

    def _is_done(self, index: int) -> bool:
        block, place = divmod(index, _BLOCK)
        return bool(self._block(block)[place >> 3] >> (place & 7) & 1)

    def _block(self, block: int) -> bytearray:
        if block not in self._blocks:
            with self._failing():
                row = self._db.execute("SELECT bits FROM done WHERE block = ?", (block,)).fetchone()
            self._blocks[block] = bytearray(row[0]) if row else bytearray(_BLOCK // 8)
        return self._blocks[block]

    @contextmanager
    def _failing(self) -> Generator[None]:
        # After a failure nothing more is written: a part of what was noted is lost, and the rest makes no sense alone.
        if self._failure is not None:
            raise self._failure
        try:
            yield
        except sqlite3.Error as error:
            self._failure = JournalFailed(f"the journal {self._path} cannot be used: {error}{_advice(error)}")
        if self._failure is not None:
            raise self._failure


def _advice(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", None)  # which errors of the module itself have not
    if code == sqlite3.SQLITE_NOTADB or "no such table" in str(error):
        return ". It is no journal: name another file"
    busy = " (is another run using it?)" if "locked" in str(error) else ""
    return f"{busy}. What it holds is intact: mend that, and start again with the same journal"


def _told(failure: Rejected[Any] | TooLarge[Any]) -> str:
    if isinstance(failure, TooLarge):
        return json.dumps({"size": failure.size, "limit": failure.limit})
    return json.dumps({"problems": failure.problems})


def _recalled(said: str, index: int, item: Any, writing: Writing) -> Failure[Any]:
    told = json.loads(said)
    if "problems" in told:
        return Rejected(index, item, writing, tuple(Problem(*problem) for problem in told["problems"]))
    return TooLarge(index, item, writing, told["size"], told["limit"])
