"""What was not accepted can be kept in a file, and sent again with the same ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from customerio_client.bulk import Accepted, FailuresLeft, FailuresUnreadable, read_failures
from customerio_client.bulk.failures import kept_in
from customerio_sandbox import Sandbox

from .conftest import Send, event


def test_failures_are_kept_and_can_be_sent_again(sandbox: Sandbox, send: Send, tmp_path: Path) -> None:
    path = tmp_path / "failures.jsonl"
    items: list[Any] = [event(0), event(1, "bad"), {**event(2), "attributes": {"t": "x" * 40_000}}]
    items += [{**event(3), "name": "\ud800"}, {**event(4), "attributes": {"s": {1}}}]
    outcomes, _ = send(sandbox, items, failures=path)
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert sorted((line["index"], line["outcome"]) for line in lines) == [
        (1, "rejected"),
        (2, "too_large"),
        (3, "not_sent"),
        (4, "not_sent"),
    ]
    (refused,) = [line for line in lines if line["outcome"] == "rejected"]
    assert (refused["reason"], refused["field"], refused["message"]) == ("invalid", "name", "name is bad")
    assert refused["record"]["id"] == next(o.id for o in outcomes if o.index == 1)

    sandbox.fail("batch", status=200, body={})
    texts = [record for record in read_failures(path) if isinstance(record, str)]
    assert texts == [str(items[3]), str(items[4])], "or something else would be sent the next time"
    bad = (record for record in read_failures(path) if record not in texts and record["name"] == "bad")
    again, _ = send(sandbox, bad, failures=path)
    assert [type(o) for o in again] == [Accepted] and again[0].id == refused["record"]["id"]
    assert path.read_bytes() == b""


def test_a_run_that_ends_early_loses_nothing_of_what_it_was_to_send_again(
    sandbox: Sandbox, send: Send, tmp_path: Path
) -> None:
    path = tmp_path / "failures.jsonl"
    send(sandbox, [event(n, "bad") for n in range(300)], failures=path)
    before = path.read_bytes()

    def some() -> Iterator[Any]:
        yield from islice(read_failures(path), 200)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        send(sandbox, some(), failures=path)
    assert path.read_bytes() == before
    part = kept_in(path)
    assert len(list(read_failures(part))) == 200
    for source in (path, part):
        with pytest.raises(FailuresLeft, match="ended early"):
            send(sandbox, read_failures(source), failures=path)
    assert path.read_bytes() == before and len(list(read_failures(part))) == 200
    part.unlink()
    outcomes, _ = send(sandbox, read_failures(path), failures=path)
    assert len(list(read_failures(path))) == len(outcomes) == 300 and kept_in(path) == path


def test_a_run_that_ends_early_leaves_its_failures(sandbox: Sandbox, send: Send, tmp_path: Path) -> None:
    def some() -> Iterator[Any]:
        yield event(1, "bad")
        raise OSError

    with pytest.raises(OSError):
        send(sandbox, some(), failures=tmp_path / "new.jsonl")
    assert [record["name"] for record in read_failures(tmp_path / "new.jsonl")] == ["bad"]
    assert [file.name for file in tmp_path.iterdir()] == ["new.jsonl"]


def test_a_line_that_broke_off_is_named(tmp_path: Path) -> None:
    path = tmp_path / "failures.jsonl"
    path.write_text('{"outcome":"rejected","index":0,"record":{"name":"canary"}}\n{"outcome":"rejected","ind')
    with pytest.raises(FailuresUnreadable, match=r"failures\.jsonl, line 2: .*remove the line") as raised:
        list(read_failures(path))
    assert "canary" not in str(raised.value)


def test_a_run_that_ended_early_without_failures_stops_no_later_one(
    sandbox: Sandbox, send: Send, tmp_path: Path
) -> None:
    path, part = tmp_path / "failures.jsonl", tmp_path / "failures.jsonl.part"
    send(sandbox, [event(1, "bad")], failures=path)

    def broken() -> Iterator[Any]:
        yield event(2)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        send(sandbox, broken(), failures=path)
    assert not part.exists() and len(list(read_failures(path))) == 1
    part.touch()  # by a process that was killed
    send(sandbox, [event(3)], failures=path)
    assert path.read_bytes() == b"" and not part.exists()
