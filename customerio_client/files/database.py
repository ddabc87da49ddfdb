"""SQLite databases of our own, distinguished from those of other programs before anything in a file is changed."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path


class NotOurs(Exception):
    """The file is not a database that we created."""


def check_ours(path: Path, mark: int) -> None:
    """Check that a file can be opened as a database of ours. The file is only read.

    It is read through SQLite: opening and closing it in another way would release the locks that this process may
    hold on it.

    Args:
        path: the file. One that does not exist, or is empty, will be ours.
        mark: SQLite's `application_id` of our databases of this kind.

    Raises:
        NotOurs: it is not ours.
    """
    try:
        if not path.stat().st_size:
            return
    except FileNotFoundError:
        return
    # Immutable: no locks, and no files next to it. The mark is in the file itself, never only in its log.
    try:
        with _closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            ((found,),) = database.execute("PRAGMA application_id")
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise NotOurs("file is not a database") from None
        return  # opening it for use fails in the same way
    if found != mark:
        raise NotOurs("it is a database of another program")


def open_ours(
    path: Path, mark: int, pragmas: Iterable[str], timeout: float, create: Callable[[sqlite3.Connection], None]
) -> sqlite3.Connection:
    """Open a database of our own, or create it.

    Args:
        path: the file.
        mark: SQLite's `application_id` of our databases of this kind.
        pragmas: settings of the connection.
        timeout: seconds to wait for others who use it.
        create: creates the tables, in a transaction.

    Returns:
        The database, without transactions of the module's own.

    Raises:
        NotOurs: the file is something else; it is as it was.
        sqlite3.Error: it cannot be used.
    """
    check_ours(path, mark)
    database = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
    try:
        for pragma in pragmas:
            database.execute(f"PRAGMA {pragma}")
        with transaction(database):
            if not database.execute("SELECT 1 FROM sqlite_master").fetchone():
                database.execute(f"PRAGMA application_id={mark}")
                create(database)
        # Not before the mark is in the file.
        database.execute("PRAGMA journal_mode=WAL")
    except BaseException:
        database.close()
        raise
    return database


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one that has its place later.

    Args:
        path: the file.

    Returns:
        Its device and number; `None` if it is not there.
    """
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def transaction(database: sqlite3.Connection) -> Generator[None]:
    """Make all changes in the block, or none of them.

    Args:
        database: the database.

    Yields:
        Once the transaction has begun.
    """
    try:
        if database.in_transaction:  # an interrupt came between two steps of an earlier one
            database.execute("ROLLBACK")
        database.execute("BEGIN IMMEDIATE")
        yield
        database.execute("COMMIT")
    finally:
        if database.in_transaction:
            with suppress(sqlite3.Error):
                database.execute("ROLLBACK")


@contextmanager
def _closing(database: sqlite3.Connection) -> Generator[sqlite3.Connection]:
    try:
        yield database
    finally:
        database.close()
