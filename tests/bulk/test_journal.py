"""A run that is interrupted is taken up again: nothing is lost, and nothing has two ids."""

from __future__ import annotations

import multiprocessing
import random
import resource
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from customerio_client import CustomerIO
from customerio_client.bulk import Accepted, JournalFailed, Rejected, SourceChanged

from . import killed
from .conftest import Send, event, settings
from .vendor import Vendor, serving

KILLS = 50


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


def test_kill_9_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    """Each journal is taken up until its run comes to its end, through 50 kills in all."""
    dice = random.Random(3)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([killed.__name__])
    kills = runs = 0
    with serving(keep=False, delay=0.003) as vendor:
        while kills < KILLS:
            vendor.taken.clear()
            vendor.records.clear()
            runs += 1
            while True:
                process = context.Process(target=killed.send, args=(vendor.url, str(tmp_path / f"{runs}")))
                process.start()
                process.join(dice.uniform(0.02, 0.3) if kills < KILLS else None)
                if process.exitcode is not None:
                    break
                process.kill()
                process.join()
                kills += 1
            assert process.exitcode == 0
            assert len(vendor.records) == killed.RECORDS - 2
            assert len({key for keys in vendor.records.values() for key in keys}) == killed.RECORDS - 2
            assert all(len(keys) == 1 for keys in vendor.records.values()), "one id, two records"
    assert runs < KILLS / 2, "the kills came too late to interrupt anything"


def test_a_finished_run_gives_the_same_outcomes_and_sends_nothing(vendor: Vendor, send: Send, journal: Path) -> None:
    items = [event(n, "bad" if n == 70 else "x") for n in range(300)]
    items[5]["attributes"] = {"t": "x" * 40_000}
    first, _ = send(vendor, items, journal=journal)
    vendor.bodies.clear()
    again, summary = send(vendor, iter(items), journal=journal)
    assert not vendor.bodies and summary.resumed == summary.records == 300
    assert sorted((o.index, o.kind, o.id, o[3:]) for o in first) == [(o.index, o.kind, o.id, o[3:]) for o in again]


def test_what_was_not_sent_is_tried_again_with_its_id(vendor: Vendor, send: Send, journal: Path) -> None:
    vendor.scripted = [(403, b"{}")]
    ((first, *_), _) = send(vendor, [event(n) for n in range(10)], journal=journal)
    again, summary = send(vendor, [event(n) for n in range(10)], journal=journal)
    assert first.kind == "not_sent" and again[0].kind == "accepted" and again[0].id == first.id
    assert (summary.accepted, summary.resumed) == (10, 0)


def test_a_run_that_broke_off_goes_on_where_it_was(vendor: Vendor, send: Send, journal: Path) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from (event(n) for n in range(1000))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        send(vendor, broken(), journal=journal)
    outcomes, summary = send(vendor, [event(n) for n in range(3000)], journal=journal)
    assert [o.index for o in sorted(outcomes)] == list(range(3000)) and summary.resumed == 1000
    assert set(vendor.taken.values()) == {1} and len(vendor.taken) == 3000


@pytest.mark.parametrize("changed", [range(1, 300), range(250), [*range(200), 999, *range(201, 300)]])
def test_another_source_is_refused(vendor: Vendor, send: Send, journal: Path, changed: Any) -> None:
    send(vendor, [event(n) for n in range(300)], journal=journal)
    with pytest.raises(SourceChanged, match="the journal knows"):
        send(vendor, [event(n) for n in changed], journal=journal)


def test_another_run_is_refused(vendor: Vendor, send: Send, journal: Path) -> None:
    send(vendor, [event(1)], journal=journal)
    with pytest.raises(SourceChanged, match="another run"):
        send(vendor, [{"type": "track", "userId": "1", "event": "e"}], "pipelines", journal=journal)


def test_two_runs_cannot_share_a_journal(vendor: Vendor, journal: Path) -> None:
    with CustomerIO(**settings(vendor)) as cio:
        first = cio.track.send_many([event(1)] * 3000, journal=journal, batch_bytes=40_000, in_flight=1)
        assert isinstance(next(first), Accepted)
        with pytest.raises(JournalFailed, match="another run"):
            next(cio.track.send_many([event(1)], journal=journal))
        assert first.run().accepted == 3000


def test_a_file_that_is_no_journal_is_left_alone(vendor: Vendor, send: Send, journal: Path) -> None:
    journal.write_text("precious " * 1000)
    with pytest.raises(JournalFailed, match="not a database"):
        send(vendor, [event(1)], journal=journal)
    assert journal.read_text() == "precious " * 1000


def test_a_full_disk_is_a_clear_error_and_leaves_the_journal_whole(vendor: Vendor, journal: Path) -> None:
    items = [event(n, "bad" if n % 3 == 0 else "x") for n in range(6000)]
    with CustomerIO(**settings(vendor)) as cio:
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, usual[1]))
        try:
            with pytest.raises(JournalFailed, match="What it holds is intact"):
                cio.track.send_many(items, journal=journal, batch_bytes=40_000).run()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        with sqlite3.connect(journal) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()
        sending = cio.track.send_many(items, journal=journal)
        outcomes = list(sending)
    assert 0 < sending.summary.resumed < 6000 == len(outcomes)
    assert sum(isinstance(o, Rejected) for o in outcomes) == 2000 and len(vendor.taken) == 4000


def test_nothing_is_written_without_a_journal(
    vendor: Vendor, send: Send, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    send(vendor, [event(n) for n in range(10)])
    assert list(tmp_path.iterdir()) == []
