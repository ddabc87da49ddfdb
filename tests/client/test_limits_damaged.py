"""A limiter whose file or Redis holds what does not fit together, is deleted, or belongs to another program."""

from __future__ import annotations

import logging
import os
import random
import sqlite3
import subprocess
import sys
from array import array
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import redis

from customerio_client.errors import RateLimitWait
from customerio_client.limits import Key, Limiter, open_limiter, shared, window
from customerio_client.limits.in_file import FileLimiter
from customerio_client.limits.in_redis import RedisLimiter
from customerio_client.limits.limiter import Waiter
from customerio_client.limits.window import Window, claim, nap

from .redis_server import RedisServer


class Time:
    def __init__(self) -> None:
        self.now = 1_750_000_000.0

    def __call__(self) -> float:
        return self.now


def bucket(requests: int = 8, seconds: float = 60.0) -> Key:
    return Key(uuid4().hex, "api", "b", None, requests, seconds)


def go_at_once(limiter: Limiter, keys: list[Key], most: int = 50) -> int:
    """How many go before one has to wait."""
    for count in range(most):
        try:
            limiter.acquire(keys, timeout=0)
        except RateLimitWait:
            return count
    raise AssertionError("no limit")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was lost is looked for again at once."""
    monkeypatch.setattr(shared, "_TRY_AGAIN", 0.0)


def numbers(*values: float) -> bytes:
    return array("d", values).tobytes()


NOW = 1_750_000_000.0
IN_A_FILE: dict[str, tuple[str, tuple[Any, ...]]] = {
    "clock far ahead": ("UPDATE clock SET seen = 1e300", ()),
    "clock ahead by far": ("UPDATE clock SET ahead = 1e300", ()),
    "infinite clock": ("UPDATE clock SET seen = 9e999", ()),
    "no number in the clock": ("UPDATE clock SET seen = NULL", ()),
    "text in the clock": ("UPDATE clock SET seen = 'soon'", ()),
    "no clock": ("DELETE FROM clock", ()),
    "two clocks": ("INSERT INTO clock VALUES (0, 0)", ()),
    "more waiting than awaited": ("UPDATE bucket SET waiting = ?", (numbers(NOW - 3, NOW - 2),)),
    "half a number": ("UPDATE bucket SET waiting = x'01020304'", ()),
    "text for numbers": ("UPDATE bucket SET waiting = 'many'", ()),
    "waiting out of order": (
        "UPDATE bucket SET waiting = ?, awaited = ?",
        (numbers(NOW - 2, NOW - 3), numbers(NOW + 1, NOW + 1)),
    ),
    "waiting from tomorrow on": (
        "UPDATE bucket SET waiting = ?, awaited = ?",
        (numbers(NOW + 86_400), numbers(NOW + 86_400)),
    ),
    "expected in a thousand years": (
        "UPDATE bucket SET waiting = ?, awaited = ?",
        (numbers(NOW - 2), numbers(NOW + 3e10)),
    ),
    "not a number": ("UPDATE bucket SET waiting = ?, awaited = ?", (numbers(float("nan")), numbers(NOW))),
    "closed for ever": ("UPDATE bucket SET closed_until = 1e300", ()),
    "closed until some text": ("UPDATE bucket SET closed_until = 'never'", ()),
    "rows of the log are missing": ("DELETE FROM log", ()),
    "a log of the future": ("UPDATE log SET time = 1e300", ()),
    "text in the log": ("UPDATE log SET time = 'then'", ()),
    "a log that ends before it begins": ("UPDATE bucket SET oldest = 9, next = 3", ()),
    "places that are text": ("UPDATE bucket SET next = 'last'", ()),
    "no table": ("DROP TABLE log", ()),
    "no column": ("ALTER TABLE bucket DROP COLUMN awaited", ()),
}


@pytest.mark.parametrize("damage", IN_A_FILE)
def test_a_damaged_file_begins_anew_and_the_limit_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    path, keys, time = tmp_path / "limiter", [bucket()], Time()
    limiter = FileLimiter(path, clock=time)
    assert go_at_once(limiter, keys) == 8
    statement, values = IN_A_FILE[damage]
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement, values)
    for _ in range(3):  # the first one finds the damage, and goes on with what this process knows
        time.now += 0.001
        went = go_at_once(limiter, keys)
        assert went <= 8
    assert go_at_once(limiter, keys) == 0
    time.now += 120
    assert go_at_once(limiter, keys) == 8, "it works as before"
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(said) == 2 and "cannot be reached" in said[0] and "can be reached again" in said[1]
    limiter.close()


def test_bytes_changed_at_random_make_no_call_fail(tmp_path: Path) -> None:
    dice, path, keys = random.Random(5), tmp_path / "limiter", [bucket()]
    limiter = FileLimiter(path)
    go_at_once(limiter, keys)
    limiter.close()
    whole = path.read_bytes()
    opened = 0
    for _ in range(100):
        damaged = bytearray(whole)
        for _ in range(dice.randrange(1, 60)):
            damaged[dice.randrange(100, len(damaged))] = dice.randrange(256)
        for name in os.listdir(tmp_path):
            (tmp_path / name).unlink()
        path.write_bytes(damaged)
        try:
            limiter = FileLimiter(path)
        except ValueError:
            continue
        opened += 1
        assert go_at_once(limiter, keys) <= 16
        limiter.close()
    assert opened > 10


@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_a_file_that_vanishes_is_said_and_the_rate_is_not_doubled(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(shared, "_TRY_AGAIN", 5.0)
    path, keys, time = tmp_path / "limiter", [bucket()], Time()
    limiter = FileLimiter(path, clock=time)
    assert go_at_once(limiter, keys) == 8
    for name in os.listdir(tmp_path):
        (tmp_path / name).unlink()
    if how == "replaced":
        other = FileLimiter(path, clock=time)
        assert go_at_once(other, keys) == 8
        other.close()
    assert go_at_once(limiter, keys) == 0, "this process has taken more than its share already"
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(said) == 1 and "25 %" in said[0]
    monkeypatch.setattr(shared, "_TRY_AGAIN", 0.0)
    limiter._try_again_at = 0.0
    go_at_once(limiter, keys)
    time.now += 120
    assert go_at_once(limiter, keys) == 8
    limiter.close()


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_the_database_of_another_program_is_not_changed(tmp_path: Path, mode: str) -> None:
    other = tmp_path / "app.db"
    with closing(sqlite3.connect(other)) as database:
        database.executescript(
            f"PRAGMA journal_mode={mode}; CREATE TABLE precious (x); INSERT INTO precious VALUES (1)"
        )
    before = other.read_bytes()
    with pytest.raises(ValueError, match="database of another program"):
        open_limiter(other)
    assert other.read_bytes() == before and os.listdir(tmp_path) == ["app.db"]


def test_looking_at_the_file_releases_nobodys_lock(tmp_path: Path) -> None:
    """As opening and closing it without SQLite would, for all threads of a process."""
    path, keys = tmp_path / "limiter", [bucket(50)]
    limiter = FileLimiter(path)
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(ValueError, match="locked"):
            FileLimiter(path)
        script = f"import sqlite3; sqlite3.connect({str(path)!r}, timeout=0).execute('BEGIN IMMEDIATE')"
        late = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
        assert b"database is locked" in late.stderr
        holder.execute("ROLLBACK")
    assert go_at_once(limiter, keys, 60) == 50
    limiter.close()


# --- Redis --------------------------------------------------------------------------------------


@pytest.fixture
def server(redis_url: str) -> Iterator[Any]:
    with closing(redis.Redis.from_url(redis_url)) as server:  # pyright: ignore[reportUnknownMemberType]
        yield server


IN_REDIS = {
    "clock far ahead": ("hset", "clock", "seen", "1e300"),
    "clock ahead by far": ("hset", "clock", "ahead", "1e300"),
    "a clock that is none": ("hset", "clock", "seen", "soon"),
    "not a number in the clock": ("hset", "clock", "seen", "nan"),
    "another type of clock": ("set", "clock", "x"),
    "another type of log": ("set", "log", "x"),
    "another type of queue": ("set", "queue", "x"),
    "another type of state": ("set", "state", "x"),
    "text in the log": ("rpush", "log", "then"),
    "a log of the future": ("rpush", "log", "1e300"),
    "a ticket of the future": ("zadd", "queue", {"9e99": 9e99}),
    "a ticket that is none": ("zadd", "queue", {"me": 1.0}),
    "a ticket under another number": ("zadd", "queue", {"5.0": 1.0}),
    "closed for ever": ("hset", "state", "closed", "1e300"),
    "closed until some text": ("hset", "state", "closed", "never"),
}


@pytest.mark.parametrize("damage", IN_REDIS)
def test_damage_in_redis_is_removed_and_the_limit_is_kept(
    redis_url: str, server: Any, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    (key,) = keys = [bucket(8, 2.0)]
    limiter = RedisLimiter(redis_url)
    assert go_at_once(limiter, keys) == 8
    command, part, *values = IN_REDIS[damage]
    name = f"customerio:{{{key.workspace}}}:clock" if part == "clock" else f"customerio:{key.name}:{part}"
    if command == "set":
        server.delete(name)
    getattr(server, command)(name, *values)
    for _ in range(3):
        assert go_at_once(limiter, keys) <= 8
    assert go_at_once(limiter, keys) == 0
    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert "does not fit together" in said[0] and "can be reached again" in said[-1]
    waiter = Waiter(keys, None)
    assert 0 < limiter.claim(waiter) < 3, "it opens again when the window has passed"
    limiter.leave(waiter)
    limiter.close()


def test_a_server_that_refuses_for_another_reason_loses_nothing(redis_server: RedisServer) -> None:
    keys = [bucket(8, 60)]
    limiter = RedisLimiter(redis_server.url)
    assert go_at_once(limiter, keys) == 8
    with closing(redis.Redis.from_url(redis_server.url)) as server:  # pyright: ignore[reportUnknownMemberType]
        server.config_set("maxmemory", "1")
        go_at_once(limiter, keys)
        server.config_set("maxmemory", "0")
    assert go_at_once(limiter, keys) == 0
    limiter.close()


# --- killed processes ---------------------------------------------------------------------------


@pytest.mark.parametrize(("every", "crowd"), [(1.0, 20), (3.0, 40), (10.0, 100)])
def test_processes_that_are_killed_while_they_wait_hold_nobody_up(every: float, crowd: int) -> None:
    """Three processes with a crowd of threads each; now and then one is killed, and another takes its place."""
    going, seconds = Window(10, 1.0), 60.0
    alive: list[int] = []
    coming: list[tuple[float, int, float | None]] = []
    went, last_ticket, kills = 0, 0.0, 1

    def start(at: float) -> None:
        alive.append(len(coming) + 1000 * kills + len(alive))
        coming.extend((at + n * 1e-4, alive[-1], None) for n in range(crowd))

    for _ in range(3):
        start(0.0)
    while coming:
        coming.sort(key=lambda one: one[0], reverse=True)
        now, process, ticket = coming.pop()
        if now > seconds:
            break
        if now > kills * every:
            kills += 1
            alive.pop(kills % 3)
            start(now + 0.01)
        if process not in alive:
            continue
        if ticket is None:
            ticket = last_ticket = max(now, last_ticket + 1e-9)
        wait = claim([going], ticket, now)
        went += wait <= 0
        coming.append((now + 0.001, process, None) if wait <= 0 else (now + nap(wait), process, ticket))
    assert went / seconds > 8, f"of 10 per second; {window.PATIENCE_WITH_SLEEPERS} s of patience with each"
