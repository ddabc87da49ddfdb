"""What a shared limiter does without what it shares, what it refuses to start with, and what it lets be seen."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from customerio_client.errors import RateLimitWait
from customerio_client.limits import Key, Limiter, open_limiter, shared
from customerio_client.limits.in_file import FileLimiter
from customerio_client.limits.in_redis import RedisLimiter
from customerio_client.limits.shared import share_of

from .redis_server import RedisServer

CANARY = "ada-canary@example.com"


def bucket(requests: int, seconds: float, value: str | None = None, workspace: str | None = None) -> Key:
    return Key(workspace or uuid4().hex, "api", "b", value, requests, seconds)


def goes_at_once(limiter: Limiter, keys: list[Key]) -> int:
    """How many go before one has to wait."""
    for count in range(1000):
        try:
            limiter.acquire(keys, timeout=0)
        except RateLimitWait:
            return count
    raise AssertionError("no limit")


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [r.getMessage() for r in caplog.records if r.name == "customerio_client" and r.levelno >= logging.WARNING]


# --- lost in the middle -------------------------------------------------------------------------


def test_without_redis_each_process_goes_on_with_a_share(
    redis_server: RedisServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "_TRY_AGAIN", 0.2)
    limiter = RedisLimiter(redis_server.url)
    keys = [bucket(40, 60)]
    for _ in range(4):
        limiter.acquire(keys)
    redis_server.stop()
    # A quarter of 40 is 10, and 4 have gone.
    assert goes_at_once(limiter, keys) == 6
    (warning,) = warnings(caplog)
    assert (
        warning
        == "RedisLimiter() cannot be reached (ConnectionError); this process goes on with 25 % of each rate limit"
    )
    redis_server.start()
    time.sleep(0.3)
    assert goes_at_once(limiter, keys) == 40
    assert warnings(caplog)[1:] == ["RedisLimiter() can be reached again"]
    limiter.close()


def test_those_who_wait_when_redis_is_lost_go_when_their_process_lets_them(
    redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "_TRY_AGAIN", 0.2)
    limiter = RedisLimiter(redis_server.url)
    keys = [bucket(4, 0.4)]
    went: list[float] = []

    def send() -> None:
        limiter.acquire(keys)
        went.append(time.monotonic())

    async def send_from_tasks() -> None:
        await asyncio.gather(*(limiter.acquire_async(keys) for _ in range(4)))
        went.extend([time.monotonic()] * 4)

    threads = [threading.Thread(target=send) for _ in range(8)]
    threads.append(threading.Thread(target=lambda: asyncio.run(send_from_tasks())))
    for thread in threads:
        thread.start()
    time.sleep(0.1)
    redis_server.stop()
    time.sleep(1)
    redis_server.start()
    for thread in threads:
        thread.join(20)
    assert len(went) == 12
    limiter.close()


def test_a_redis_that_hangs_is_as_good_as_none(redis_server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    limiter = RedisLimiter(redis_server.url)
    keys = [bucket(8, 60)]
    limiter.acquire(keys)
    redis_server.hang()
    started = time.monotonic()
    assert goes_at_once(limiter, keys) == 1
    assert time.monotonic() - started < 4
    assert len(warnings(caplog)) == 1
    limiter.close()


def test_a_redis_that_never_was_there(caplog: pytest.LogCaptureFixture) -> None:
    limiter = RedisLimiter("redis://nobody:pass-canary@127.0.0.1:1/0")
    assert goes_at_once(limiter, [bucket(8, 60)]) == 2
    limiter.slow([bucket(8, 60)], 1)
    assert "canary" not in repr(limiter) + caplog.text
    limiter.close()


def test_a_redis_that_forgets_everything_is_no_failure(redis_url: str, caplog: pytest.LogCaptureFixture) -> None:
    limiter = RedisLimiter(redis_url)
    keys = [bucket(1, 0.3)]
    limiter.acquire(keys)
    waiting = threading.Thread(target=limiter.acquire, args=(keys,))
    waiting.start()
    time.sleep(0.1)
    limiter._redis.flushall()
    limiter._redis.script_flush()
    waiting.join(10)
    assert not waiting.is_alive()
    assert not warnings(caplog)
    limiter.close()


def fill_with_rubbish(path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.write_bytes(b"rubbish" * 1000)


def lock(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    LOCKED.append(other)


LOCKED: list[sqlite3.Connection] = []


@pytest.mark.parametrize("spoil", [fill_with_rubbish, lock])
def test_without_the_file_each_process_goes_on_with_a_share(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, spoil: Callable[[Path], None]
) -> None:
    limiter = FileLimiter(tmp_path / "limits", share=0.5)
    keys = [bucket(8, 60)]
    limiter.acquire(keys)
    limiter.close()
    spoil(tmp_path / "limits")
    assert goes_at_once(limiter, keys) == 3
    assert len(warnings(caplog)) == 1
    limiter.close()
    while LOCKED:
        LOCKED.pop().close()


def test_a_full_disk_is_survived(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    limiter = FileLimiter(tmp_path / "limits")
    limiter._database().execute("PRAGMA max_page_count = 1")  # SQLite says that the disk is full
    for number in range(300):
        limiter.acquire([bucket(8, 60, str(number), workspace="w")])
    assert len(warnings(caplog)) == 1
    limiter.close()


@pytest.mark.parametrize(
    ("requests", "share", "expected"), [(10, 0.25, (2, 1)), (1, 0.25, (1, 4)), (3000, 1, (3000, 1))]
)
def test_a_share_of_a_limit(requests: int, share: float, expected: tuple[int, float]) -> None:
    key = share_of(bucket(requests, 1.0), share)
    assert (key.requests, key.seconds) == expected


# --- what it refuses to start with --------------------------------------------------------------


def test_a_file_that_cannot_be_used_is_told_at_once(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"rubbish" * 1000)
    of_others = tmp_path / "others"
    with sqlite3.connect(of_others) as database:
        database.execute("CREATE TABLE theirs (x)")
    database.close()
    for path in (rubbish, of_others, tmp_path, tmp_path / "no" / "such" / "folder"):
        with pytest.raises(ValueError, match=r"the limiter's file .* cannot be used: "):
            open_limiter(path)
    assert rubbish.read_bytes() == b"rubbish" * 1000


def test_a_file_is_named_by_path_or_url(tmp_path: Path) -> None:
    for setting in (tmp_path / "a b", str(tmp_path / "a b"), f"file://{tmp_path}/a%20b"):
        limiter = open_limiter(setting)
        assert repr(limiter) == f"FileLimiter({str(tmp_path / 'a b')!r})"
        limiter.close()


@pytest.mark.parametrize("setting", ["http://me:canary@host/", "file://host/canary"])
def test_another_setting_is_refused_without_showing_it(setting: str) -> None:
    with pytest.raises(ValueError, match="limiter must be a path") as caught:
        open_limiter(setting)
    assert "canary" not in str(caught.value)


def test_without_the_package_redis_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['redis'] = None\n"
        "from customerio_client.limits import open_limiter\n"
        "open_limiter(None)\n"
        "try: open_limiter('redis://localhost')\n"
        "except ImportError as error: print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "pip install 'customerio-client[redis]'" in run.stdout


# --- what it lets be seen -----------------------------------------------------------------------


def test_no_value_of_a_call_is_in_the_file_or_in_redis(tmp_path: Path, redis_url: str) -> None:
    keys = [bucket(1, 60, CANARY)]
    in_redis, in_file = RedisLimiter(redis_url), FileLimiter(tmp_path / "limits")
    for limiter in (in_redis, in_file):
        limiter.acquire(keys)
        with pytest.raises(RateLimitWait):
            limiter.acquire(keys, timeout=1)
        limiter.close()
    names = in_redis._redis.keys(f"*{keys[0].workspace}*")
    assert names
    assert CANARY.encode() not in b"".join(names)
    assert CANARY.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())
    in_redis.close()


def test_redis_forgets_what_no_longer_counts(redis_url: str) -> None:
    keys = [bucket(1, 1.0)]
    limiter = RedisLimiter(redis_url)
    limiter.acquire(keys)
    limiter.slow(keys, 5)
    for name in limiter._redis.keys(f"*{keys[0].workspace}*"):
        assert 0 < limiter._redis.ttl(name) <= 7 * 86400
    limiter.close()
