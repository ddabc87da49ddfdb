"""Memory, file and Redis decide alike, whatever happens; in a time of our own, also for Redis."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from customerio_client.limits import Key, Limiter, MemoryLimiter, redis_script
from customerio_client.limits.in_file import FileLimiter
from customerio_client.limits.in_redis import RedisLimiter
from customerio_client.limits.limiter import Waiter

STEP = 0.0137  # so that no two things happen at the same moment by chance
HOUR = 3600.0


class Time:
    def __init__(self) -> None:
        self.now = 1_750_000_000.0

    def __call__(self) -> float:
        return self.now


class RedisInOurTime(RedisLimiter):
    """The same script, which asks us for the time."""

    def __init__(self, url: str, time: Time) -> None:
        super().__init__(url)
        self._time = time
        ours = [
            self._redis.register_script(source.replace("redis.call('TIME')", "redis.call('HMGET', 'time', 's', 'us')"))
            for source in (redis_script.CLAIM, redis_script.CLOSE)
        ]
        assert "'HMGET', 'time'" in ours[0].script
        self._claim_script, self._close_script = ours

    def claim(self, place: Waiter) -> float:
        self._tell_the_time()
        return super().claim(place)

    def close_bucket(self, key: Key, seconds: float) -> None:
        self._tell_the_time()
        super().close_bucket(key, seconds)

    def _tell_the_time(self) -> None:
        seconds, part = divmod(self._time.now, 1)
        self._redis.hset("time", mapping={"s": int(seconds), "us": round(part * 1e6)})


class Story:
    """What happens to one limiter."""

    def __init__(self, limiter: Limiter, time: Time, narrow: Key, wide: Key) -> None:
        self.limiter = limiter
        self.time = time
        self.keys = {"wide": [wide], "both": [narrow, wide]}
        self.places: list[Waiter] = []

    def happens(self, what: tuple[Any, ...]) -> float | None:
        match what:
            case ("come", keys, timeout):
                place = Waiter(self.keys[keys], timeout)
                wait = self.limiter.claim(place)
                if wait > 0 and (timeout is None or wait <= timeout):
                    place.timeout = None
                    self.places.append(place)
                return wait
            case ("back", which) if self.places:
                place = self.places[which % len(self.places)]
                wait = self.limiter.claim(place)
                if wait <= 0:
                    self.places.remove(place)
                return wait
            case ("leave", which) if self.places:
                self.limiter.leave(self.places.pop(which % len(self.places)))
            case ("close", steps):
                self.limiter.close_bucket(self.keys["wide"][0], steps * STEP)
            case ("pass", steps):
                self.time.now += steps * STEP
        return None


happenings = st.lists(
    st.one_of(
        st.tuples(st.just("come"), st.sampled_from(["wide", "both"]), st.sampled_from([None, None, 0.5])),
        st.tuples(st.just("back"), st.integers(0, 20)),
        st.tuples(st.just("back"), st.integers(0, 20)),
        st.tuples(st.just("leave"), st.integers(0, 20)),
        st.tuples(st.just("close"), st.integers(1, 300)),
        st.tuples(st.just("pass"), st.integers(1, 600)),
        st.tuples(st.just("pass"), st.integers(1, 20)),
    ),
    max_size=50,
)
rates = st.tuples(st.integers(1, 4), st.sampled_from([0.5, 1.0, 3.0]))
Make = Callable[[Time], Limiter]


@contextmanager
def limiters(redis_url: str) -> Iterator[list[Make]]:
    with tempfile.TemporaryDirectory() as folder:
        yield [
            lambda time: MemoryLimiter(clock=time),
            lambda time: FileLimiter(Path(folder, "limits"), clock=time),
            lambda time: RedisInOurTime(redis_url, time),
        ]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rates, rates, happenings)
def test_memory_file_and_redis_decide_alike(
    redis_url: str, narrow: tuple[int, float], wide: tuple[int, float], happened: list[tuple[Any, ...]]
) -> None:
    told: list[list[float | None]] = []
    with limiters(redis_url) as makers:
        for make in makers:
            workspace, time = uuid4().hex, Time()
            limiter = make(time)
            story = Story(limiter, time, Key(workspace, "a", "n", None, *narrow), Key(workspace, "a", "w", None, *wide))
            told.append([story.happens(what) for what in happened])
            limiter.close()
    in_memory, in_file, in_redis = told
    assert in_file == pytest.approx(in_memory, abs=1e-3)
    assert in_redis == pytest.approx(in_memory, abs=1e-3)


@pytest.mark.parametrize("which", [1, 2], ids=["file", "redis"])
def test_a_clock_that_is_set_back_stops_nobody(redis_url: str, which: int) -> None:
    with limiters(redis_url) as makers:
        time = Time()
        limiter = makers[which](time)
        keys = [Key(uuid4().hex, "a", "b", None, 1, 10.0)]
        assert limiter.claim(Waiter(keys, None)) == 0
        time.now -= HOUR
        place = Waiter(keys, None)
        assert limiter.claim(place) == pytest.approx(10.255, abs=0.01)
        time.now += 10.3
        assert limiter.claim(place) == 0
        limiter.close()
