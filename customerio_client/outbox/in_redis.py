"""Calls in Redis, for the processes of many machines: any number of them puts in, any number delivers.

Calls wait in streams, those about one person in the same one. Each stream has one deliverer at a time, so that a
person's calls stay in their order; one that says nothing for some seconds is taken for dead, and others claim what it
had.
"""

# redis-py types what commands return as "something, or something to await", and values as anything.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import os
import platform
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from math import inf
from secrets import token_hex
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlencode
from zlib import crc32

from customerio_client.events import LOG
from customerio_client.forking import watch_forks
from customerio_client.redis_client import connect, redis

from . import redis_scripts
from .errors import OutboxFailed, OutboxFull, never_fits
from .records import Beat, Call, Counts, Failed, FailedRecord, FailureKind, Record
from .redis_scripts import GROUP, PARTS
from .store import State

_SECONDS: Final = 2.0
"""Seconds after which a server that does not answer counts as lost."""
_ALIVE: Final = 3.0
"""Seconds after which a deliverer that says nothing is taken for dead."""
_RENEW: Final = 1.0
_RETRIES: Final = 3
_BEATS_KEPT: Final = 86_400.0
_FRESH: Final = 15.0
_CHUNK: Final = 100
_WAITING: Final = b"waiting"
_LEAST_VERSION: Final = (6, 2)


class RedisStore:
    """Keeps calls in Redis. What survives there, and what does not, is for the server's settings to say: see the docs.

    Args:
        url: the server's URL (`redis://`, `rediss://` or `unix://`); `?outbox=NAME` tells several outboxes apart.
        max_records: the most calls that may wait; `None` for no limit.
        max_bytes: the most bytes that they may have; `None` for no limit.
        clock: returns unix seconds.

    Raises:
        ValueError: the URL is not one that Redis understands.
    """

    survives = True

    def __init__(
        self,
        url: str,
        max_records: int | None = None,
        max_bytes: int | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._url, self._name = _parts_of(url)
        self._base = f"customerio:{{outbox:{self._name}}}:"
        self._limits = "" if max_records is None else max_records, "" if max_bytes is None else max_bytes
        self._clock = clock
        self._connect()
        watch_forks(self)

    def _connect(self) -> None:
        # All steps but reading come to the same if the client asks again, after a connection broke.
        self._redis = connect(self._url, "the address of the outbox", timeout=_SECONDS, retries=_RETRIES)
        self._reader = connect(self._url, "the address of the outbox", timeout=_SECONDS, retries=0)
        make = self._redis.register_script
        scripts = redis_scripts
        self._scripts = {
            name: make(getattr(scripts, name))
            for name in ("APPEND", "LEAD", "RESIGN", "TIDY", "MARK", "SETTLE", "OLDEST", "STATE", "RETRY", "DROP")
        }
        self._is_checked = False
        self._forget()

    def _forget(self) -> None:
        """Be another deliverer than before, who has nothing."""
        self._me = f"{platform.node()}-{os.getpid()}-{token_hex(4)}"
        self._parts: dict[int, _Part] = {}
        self._renew_at = 0.0
        self._most_parts = PARTS

    def __repr__(self) -> str:
        return f"RedisStore(outbox={self._name!r})"  # without the URL: there may be a password in it

    @property
    def limiter(self) -> str:
        """Where those who deliver count together, so that one rate limit holds for all."""
        return self._url

    @contextmanager
    def _using(self) -> Generator[redis.Redis]:
        try:
            yield self._redis
        except redis.AuthenticationError:
            raise self._failed("it does not let us in: is the password right?") from None
        except (redis.ConnectionError, redis.TimeoutError, OSError) as error:
            raise self._failed(f"the server does not answer ({type(error).__name__})") from None
        except redis.RedisError as error:
            raise self._failed(str(error).partition("script:")[0].rstrip(" .")) from None

    def _failed(self, why: str) -> OutboxFailed:
        return OutboxFailed(f"the outbox {self._name!r} in Redis cannot be used: {why}. What it holds is kept there")

    def _run(self, script: str, *arguments: str | bytes | float) -> Any:
        with self._using():
            return self._scripts[script](keys=[self._base], args=arguments)

    # --- whoever puts in ------------------------------------------------------------------------

    def append(self, calls: Sequence[Call], *, drop_oldest: bool = False) -> Sequence[int]:
        """Keep calls; see `Store`."""
        most, most_bytes = (inf if limit == "" else float(limit) for limit in self._limits)
        size = sum([call.size for call in calls])
        if len(calls) > most or size > most_bytes:
            raise OutboxFull(never_fits(len(calls), size, most, most_bytes), for_good=True)
        # The token has the script run once only where the client asks again, after a connection broke.
        arguments: list[str | bytes | float] = [token_hex(12), *self._limits, int(drop_oldest)]
        for call in calls:
            arguments += [*_written(call), call.size]
        result = self._run("APPEND", *arguments)
        if isinstance(result, bytes):
            raise OutboxFull(f"{result.decode()} is {self._limits[result == b'max_bytes']:,}")
        return [int(number) for number in result]

    def state(self, id: int) -> State:
        """Return what has become of a call; see `Store`."""
        state = cast(State, self._run("STATE", id).decode()) if _is_number(id) else "delivered"
        if state != "waiting":
            self._let_go([id])
        return state

    def last_id(self) -> int:
        """Return the number of the newest call."""
        with self._using() as server:
            return int(cast(bytes | None, server.hget(f"{self._base}totals", "last")) or 0)

    def is_settled(self, up_to: int) -> bool:
        """Return whether no call up to a number waits."""
        return int(self._run("OLDEST")[0]) > up_to

    # --- the deliverer --------------------------------------------------------------------------

    def lead(self) -> bool:
        """Have a share of the streams; see `Store`. Others may have the rest."""
        now = time.monotonic()
        if now >= self._renew_at:
            self._check_server()
            leaving = [part for part in sorted(self._parts)[self._most_parts :] if self._parts[part].is_idle]
            share, held = self._run("LEAD", self._me, int(_ALIVE * 1000), repr(self._clock()), *leaving)
            self._renew_at = now + _RENEW
            self._most_parts = int(share)
            self._parts = {part: self._parts.get(part) or _Part() for part in map(int, held)}
        return bool(self._parts)

    def resign(self) -> None:
        """Let others have the streams."""
        with suppress(OutboxFailed):  # they will notice
            self._run("RESIGN", self._me)
        self._forget()

    def _check_server(self) -> None:
        """Say once what in the settings of the server loses calls."""
        if self._is_checked:
            return
        with self._using() as server:
            facts = server.info()
        version = str(facts.get("redis_version", "99"))
        if tuple(map(int, version.split(".")[:2])) < _LEAST_VERSION:
            raise self._failed(f"it is Redis {version}, and must be 6.2 or newer")
        if facts.get("aof_enabled") == 0:
            LOG.warning(
                "the outbox %r is in a Redis without an append-only file (appendonly yes): what waits is lost when that"
                " server ends",
                self._name,
            )
        if str(facts.get("maxmemory_policy", "")).startswith("allkeys"):
            LOG.warning("the outbox %r is in a Redis that evicts any key when its memory is full", self._name)
        self._is_checked = True

    def read(self, after: int, most: int, most_bytes: int) -> Sequence[Record]:
        """Read calls; see `Store`. They come in order over all streams; `after` is looked at where it is 0."""
        if after == 0:
            self._parts = {part: _Part() for part in self._parts}
        reading = {part: self._parts[part] for part in sorted(self._parts)[: self._most_parts]}
        records: list[Record] = []
        size = 0
        while len(records) < most and size < most_bytes:
            self._fill(reading)
            # The next one of all is known only while each stream shows its next one, or has no more.
            showing = [part for part in reading.values() if part.unread]
            if not showing:
                break
            part = min(showing, key=lambda part: part.unread[0].id)
            record = part.unread.popleft()
            part.on_their_way.add(record.id)
            records.append(record)
            size += record.call.size
        for part in reading.values():
            part.is_drained = False
        return records

    def _fill(self, reading: dict[int, _Part]) -> None:
        empty = {part: state for part, state in reading.items() if not state.unread and not state.is_drained}
        if not empty:
            return
        now = time.monotonic()
        for number, part in empty.items():
            if part.claim_again_at is not None and now >= part.claim_again_at:
                part.claim_from, part.claim_again_at = "0-0", None
            while part.claim_from is not None and not part.unread:
                self._claim(number, part)
        fresh = {number: part for number, part in empty.items() if not part.unread}
        if fresh:
            for part in fresh.values():
                part.is_drained = True
            streams = cast(Any, {self._stream(number): ">" for number in fresh})
            try:
                with self._using():
                    found: Any = self._reader.xreadgroup(GROUP, self._me, streams, count=_CHUNK)
            except OutboxFailed:
                for part in fresh.values():  # what the lost response had is this one's already
                    part.claim_from, part.is_drained = "0-0", False
                    # Once more later: a server that hung can still do what it was asked before.
                    part.claim_again_at = time.monotonic() + _ALIVE
                raise
            for stream, entries in found:
                part = fresh[int(stream.rpartition(b":")[2])]
                part.is_drained = len(entries) < _CHUNK
                part.unread.extend(_record(id, fields) for id, fields in entries)

    def _claim(self, number: int, part: _Part) -> None:
        """Take what the stream's deliverer before had read and not settled."""
        with self._using() as server:
            claimed: Any = server.xautoclaim(
                self._stream(number), GROUP, self._me, min_idle_time=0, start_id=part.claim_from or "0-0", count=_CHUNK
            )
            following, entries = claimed[0], claimed[1]
            records = [_record(id, fields) for id, fields in entries if fields]
            records = [record for record in records if record.id not in part.on_their_way]
            if records:
                tried: Any = server.hmget(f"{self._base}attempts", [str(record.id) for record in records])
                part.unread.extend(
                    record._replace(attempts=int(count or 0)) for record, count in zip(records, tried, strict=True)
                )
        part.claim_from = None if following == b"0-0" else following.decode()
        if part.claim_from is None:
            self._run("TIDY", number, self._me)

    def _stream(self, part: int) -> str:
        return f"{self._base}calls:{part}"

    def mark(self, ids: Sequence[int]) -> Sequence[int]:
        """Note that calls are about to be sent; see `Store`."""
        may = {int(id) for id in self._run("MARK", self._me, token_hex(4), *ids)}
        self._let_go(id for id in ids if id not in may)
        return [id for id in ids if id in may]

    def settle(
        self, delivered: Sequence[Record], failed: Sequence[Failed] = (), later: Sequence[Record] = (), *, now: float
    ) -> None:
        """Note what became of calls; see `Store`."""
        arguments: list[str | bytes | float] = [len(delivered), len(failed), len(later)]
        for record in delivered:
            arguments += [record.id, record.call.size]
        for record, kind, reason in failed:
            arguments += [record.id, record.call.size, _written_failure(record, now, kind, reason)]
        for record in later:
            arguments += [record.id, record.attempts]
        self._run("SETTLE", *arguments)
        self._let_go(record.id for record in (*delivered, *(each.record for each in failed)))

    def _let_go(self, ids: Iterable[int]) -> None:
        for id in ids:
            if (part := self._parts.get(id % PARTS)) is not None:
                part.on_their_way.discard(id)

    def oldest_id(self) -> int:
        """Return the number of the oldest call that waits; see `Store`."""
        return int(self._run("OLDEST")[0])

    def beat(self, beat: Beat) -> None:
        """Say how this deliverer is."""
        # Whoever cannot say so can deliver all the same: from a server whose memory is full, for example.
        with suppress(OutboxFailed), self._using() as server:
            found = cast("dict[bytes, bytes]", server.hgetall(f"{self._base}beats"))
            old = [name for name, text in found.items() if json.loads(text)[1] < beat.seen_at - _BEATS_KEPT]
            if old:
                server.hdel(f"{self._base}beats", *cast("list[Any]", old))
            server.hset(f"{self._base}beats", self._me, json.dumps(beat))

    # --- whoever looks --------------------------------------------------------------------------

    def counts(self) -> Counts:
        """Count what is there."""
        oldest = self._run("OLDEST")[1]
        with self._using() as server:
            totals = cast("dict[bytes, bytes]", server.hgetall(f"{self._base}totals"))
            failed = server.zcard(f"{self._base}failed-ids")
        waiting, held, dropped = (int(totals.get(name, 0)) for name in (_WAITING, b"bytes", b"dropped"))
        return Counts(waiting, held, failed, dropped, json.loads(oldest)[7] if oldest else None)

    def last_beat(self) -> Beat | None:
        """Return what the deliverers said last: those that have said something of late, together."""
        with self._using() as server:
            found = cast("dict[bytes, bytes]", server.hgetall(f"{self._base}beats"))
        beats = sorted((Beat(*json.loads(text)) for text in found.values()), key=lambda beat: beat.seen_at)
        if not beats:
            return None
        last = beats[-1]
        fresh = [beat for beat in beats if beat.seen_at > self._clock() - _FRESH] or [last]
        stopped = {api: why for beat in fresh for api, why in beat.stopped.items()}
        error = next((beat.last_error for beat in reversed(fresh) if beat.last_error), "")
        in_flight = sum(beat.in_flight for beat in fresh)
        return Beat(", ".join(dict.fromkeys(beat.process for beat in fresh)), last.seen_at, in_flight, error, stopped)

    def failures(self, ids: Iterable[int] | None = None) -> Iterable[FailedRecord]:
        """Return calls that have failed, read as they are asked for; see `Store`."""
        wanted = None if ids is None else set(ids)
        after = "-inf"
        while True:
            with self._using() as server:
                numbers: Any = server.zrangebyscore(f"{self._base}failed-ids", after, "+inf", start=0, num=1000)
                kept: Any = server.hmget(f"{self._base}failed", numbers) if numbers else ()
            for number, text in zip(numbers, kept, strict=True):
                if text is not None and (wanted is None or int(number) in wanted):
                    yield _failed_record(int(number), text)
            if not numbers:
                return
            after = f"({int(numbers[-1])}"

    def retry(self, ids: Sequence[int], *, expires_at: float | None) -> int:
        """Put calls that have failed in once more; see `Store`."""
        arguments: list[str | bytes | float] = []
        for failed in self.failures(filter(_is_number, ids)):
            call = failed.call._replace(expires_at=expires_at)
            arguments += [failed.id, *_written(call), call.size]
        return int(self._run("RETRY", *arguments)) if arguments else 0

    def drop(self, ids: Sequence[int]) -> int:
        """Forget calls; see `Store`."""
        numbers = list(filter(_is_number, ids))
        return int(self._run("DROP", *numbers)) if numbers else 0

    def close(self) -> None:
        """Close the connections. They are opened again when they are needed."""
        if self._parts:
            self.resign()
        self._redis.close()
        self._reader.close()

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Begin anew in the child, with connections of its own."""
        if child:
            self._connect()


class _Part:
    """What a deliverer knows of a stream that it has.

    Attributes:
        unread: calls that were fetched, and nobody has read yet.
        on_their_way: the numbers of those that were read and are not settled.
        claim_from: where to go on claiming what others had; `None` once nothing is left.
        claim_again_at: seconds on the clock that never goes back at which to begin with that once more.
        is_drained: whether nothing more was there when it was last looked at.
    """

    __slots__ = ("claim_again_at", "claim_from", "is_drained", "on_their_way", "unread")

    def __init__(self) -> None:
        self.unread: deque[Record] = deque()
        self.on_their_way: set[int] = set()
        self.claim_from: str | None = "0-0"
        self.claim_again_at: float | None = None
        self.is_drained = False

    @property
    def is_idle(self) -> bool:
        """Whether another deliverer may have the stream: what was fetched only, it claims."""
        return not self.on_their_way


def _parts_of(url: str) -> tuple[str, str]:
    """Split `?outbox=NAME` off a URL. What else is in it is for redis-py to judge."""
    address, _, text = url.partition("?")
    scheme, separator, rest = address.partition("://")
    address = f"{scheme.lower()}{separator}{rest}"
    query = parse_qsl(text, keep_blank_values=True)
    names = [value for name, value in query if name == "outbox"]
    name = names[-1] if names else "outbox"
    if not name or not name.isascii() or not name.isprintable() or set(name) & set("{}: "):
        raise ValueError("the name of the outbox (?outbox=NAME) must be letters, digits, dots, dashes or underscores")
    others = urlencode([pair for pair in query if pair[0] != "outbox"])
    return f"{address}?{others}" if others else address, name


def _is_number(id: int) -> bool:
    """Return whether a call can have this number: beyond, Redis cannot count exactly."""
    return 0 < id < 2**53


def _written(call: Call) -> tuple[int, str, bytes]:
    """The stream that a call belongs to, what is said of it, and its content."""
    part = 0 if call.person is None else crc32(call.person.encode("utf-8", "surrogatepass")) % PARTS
    said = [*call[:2], call.content is not None, *call[3:]]
    return part, json.dumps(said, separators=(",", ":")), call.content or b""


def _record(id: bytes, fields: dict[bytes, bytes]) -> Record:
    return Record(int(id.partition(b"-")[0]), _call(fields[b"h"], fields[b"c"]))


def _call(said: bytes, content: bytes) -> Call:
    api, operation, has_content, *rest = json.loads(said)
    return Call(api, operation, content if has_content else None, *rest)


def _written_failure(record: Record, now: float, kind: FailureKind, reason: str) -> bytes:
    """Two texts, each with its length before it, and the content: as the script for `lead` writes it."""
    why = json.dumps([record.attempts, repr(now), kind, reason]).encode()
    _, said, content = _written(record.call)
    return b"%d:%s%d:%s%s" % (len(why), why, len(said.encode()), said.encode(), content)


def _failed_record(id: int, kept: bytes) -> FailedRecord:
    why, kept = _cut(kept)
    said, content = _cut(kept)
    attempts, failed_at, kind, reason = json.loads(why)
    return FailedRecord(id, _call(said, content), attempts, float(failed_at), kind, reason)


def _cut(text: bytes) -> tuple[bytes, bytes]:
    length, _, rest = text.partition(b":")
    return rest[: int(length)], rest[int(length) :]
