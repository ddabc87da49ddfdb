"""Journals whose content is damaged, and files that are no journals: one clear error, and the file as it was."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from customerio_client.bulk import JournalFailed, SourceChanged

from .conftest import event, send_sync
from .vendor import Vendor

RECORDS = [event(n, "bad" if n == 7 else "x") for n in range(300)]
DAMAGE = {
    "no seed": "DELETE FROM run WHERE name = 'seed'",
    "a seed that is none": "UPDATE run SET value = 'xyz' WHERE name = 'seed'",
    "a fact is missing": "DELETE FROM run WHERE name = 'chunk'",
    "text in bytes": "UPDATE run SET value = CAST(x'ff' AS TEXT)",
    "bits too short": "UPDATE done SET bits = x'ff'",
    "bits are text": "UPDATE done SET bits = 'yes'",
    "an outcome is no JSON": "UPDATE failed SET outcome = '{'",
    "an outcome is a list": "UPDATE failed SET outcome = '[1]'",
    "an outcome has no fields": "UPDATE failed SET outcome = '{}'",
    "an outcome has other fields": """UPDATE failed SET outcome = '{"size": "x", "limit": null}'""",
    "a problem is a number": """UPDATE failed SET outcome = '{"problems": [[1, 2, 3, 4]]}'""",
    "a problem has too little": """UPDATE failed SET outcome = '{"problems": [["x"]]}'""",
    "an outcome is nested deep": "UPDATE failed SET outcome = replace(hex(zeroblob(50000)), '0', '[')",
    "an outcome is null": "CREATE TABLE other AS SELECT record, NULL AS outcome FROM failed; DROP TABLE failed;"
    " ALTER TABLE other RENAME TO failed",
    "a digest is text": "UPDATE source SET digest = 'x'",
    "a table is missing": "DROP TABLE done",
    "a column is missing": "ALTER TABLE source DROP COLUMN digest",
}


@pytest.fixture
def journal(vendor: Vendor, tmp_path: Path) -> Path:
    """The journal of a run that came to its end."""
    send_sync(vendor, RECORDS, journal=tmp_path / "run.journal")
    vendor.bodies.clear()
    return tmp_path / "run.journal"


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_content_is_said_and_left_as_it_is(vendor: Vendor, journal: Path, damage: str) -> None:
    with closing(sqlite3.connect(journal)) as db:
        db.executescript(DAMAGE[damage])
    before = journal.read_bytes()
    with pytest.raises(JournalFailed, match="damaged") as failed:
        send_sync(vendor, RECORDS, journal=journal)
    assert "intact" not in str(failed.value) and not vendor.bodies
    with closing(sqlite3.connect(journal)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert journal.read_bytes() == before


def test_bytes_changed_at_random_are_never_a_traceback(vendor: Vendor, journal: Path) -> None:
    dice = random.Random(7)
    whole = journal.read_bytes()
    failed = 0
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(dice.randrange(1, 40)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        journal.write_bytes(damaged)
        for left in ("-wal", "-shm"):
            journal.with_name(journal.name + left).unlink(missing_ok=True)
        try:
            send_sync(vendor, RECORDS, journal=journal)
        except (JournalFailed, SourceChanged):
            failed += 1
    assert failed > 8


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_database_of_another_program_is_not_changed(vendor: Vendor, tmp_path: Path, mode: str) -> None:
    other = tmp_path / "app.db"
    with closing(sqlite3.connect(other)) as db:
        db.executescript(f"PRAGMA journal_mode={mode}; CREATE TABLE precious (x); INSERT INTO precious VALUES (1)")
    before = other.read_bytes()
    with pytest.raises(JournalFailed, match="another program"):
        send_sync(vendor, RECORDS, journal=other)
    assert other.read_bytes() == before and [file.name for file in tmp_path.iterdir()] == ["app.db"]
    assert not vendor.bodies
