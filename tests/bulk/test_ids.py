"""Ids that follow from a text: whoever sends the same records under it sends the same ids."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest

from customerio_client.bulk import SourceChanged
from customerio_client.delivery.record_ids import RecordIds, new_seed
from customerio_sandbox import Sandbox

from .conftest import Send, event, ids_of


def test_the_same_text_gives_the_same_ids_and_another_gives_others(sandbox: Sandbox, send: Send) -> None:
    items = [event(n) for n in range(1_000)]
    ids = []
    for text in ("orders/1", "orders/1", "orders/2", None):
        outcomes, _ = send(sandbox, items, ids_from=text, batch_bytes=40_000)
        ids.append([outcome.id for outcome in sorted(outcomes)])
    first, again, other, new = ids
    assert first == again and len({*first, *other, *new}) == 3_000
    assert all(re.fullmatch("[0-7][0-9A-HJKMNP-TV-Z]{25}", id) for id in first)
    assert max(first) < min(new), "their time is past"
    assert ids_of(sandbox) == {*first, *other, *new}


def test_pipelines_get_uuids(sandbox: Sandbox, send: Send) -> None:
    outcomes, _ = send(sandbox, [{"type": "track", "userId": "1", "event": "e"}] * 2, "pipelines", ids_from="x")
    again, _ = send(sandbox, [{"type": "track", "userId": "1", "event": "e"}] * 2, "pipelines", ids_from="x")
    assert [o.id for o in outcomes] == [o.id for o in again] == [str(UUID(o.id)) for o in outcomes]


def test_a_journal_holds_on_to_the_text(sandbox: Sandbox, send: Send, tmp_path: Path) -> None:
    items = [event(n) for n in range(10)]
    send(sandbox, items, ids_from="a", journal=tmp_path / "journal")
    outcomes, summary = send(sandbox, items, ids_from="a", journal=tmp_path / "journal")
    assert summary.resumed == 10 and {o.id for o in outcomes} == ids_of(sandbox)
    with pytest.raises(SourceChanged, match="ids_from"):
        send(sandbox, items, ids_from="b", journal=tmp_path / "journal")


def test_threads_share_the_ids() -> None:
    """Where the front part of the ids changes, which is every 2**20 records."""
    seed = f"{int(new_seed(), 16) >> 20 << 20 | (1 << 20) - 500:032x}"
    shared, alone = RecordIds("ulid", seed), RecordIds("ulid", seed)
    expected = [alone(index) for index in range(1_000)]
    wrong: list[int] = []

    def make(indexes: Iterable[int]) -> None:
        for _ in range(200):
            wrong.extend(index for index in indexes if shared(index) != expected[index])

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [Thread(target=make, args=(range(first, 1_000, 7),)) for first in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(before)
    assert not wrong
