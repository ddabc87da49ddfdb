"""Outboxes in Redis: several deliverers, each person's order, a dead deliverer, a server that is killed and started."""

from __future__ import annotations

import shutil
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import redis

from customerio_client import CustomerIO, Outbox
from customerio_client.outbox.errors import OutboxFailed, OutboxFull
from customerio_client.outbox.in_redis import RedisStore
from customerio_client.outbox.records import Call, Failed
from tests.client.redis_server import PROGRAM, RedisServer

from .conftest import QUICK, MakeOutbox
from .kills import play
from .service import Reply, Service
from .test_processes import running, until

pytestmark = pytest.mark.skipif(shutil.which(PROGRAM) is None, reason=f"{PROGRAM} is not installed")


@pytest.fixture
def url(redis_url: str) -> str:
    return f"{redis_url}?outbox={uuid4().hex}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    """One of its own, which keeps what it has when it is killed."""
    with RedisServer(tmp_path) as server:
        yield server


def call(person: str | None, number: int = 0, *, unsafe: bool = False) -> Call:
    return Call("track", "identify", b"%d" % number, "head", None, person, unsafe, 1.5, None)


def lead_until(store: RedisStore, parts: int, seconds: float = 8.0) -> bool:
    """Have it lead until it has so many streams."""

    def has() -> bool:
        store.lead()
        return len(store._parts) == parts

    return until(has, seconds)


# --- several deliverers -------------------------------------------------------------------------


def test_deliverers_share_the_streams_and_each_call_is_read_by_one_in_the_order_of_its_person(url: str) -> None:
    one, other, writer = RedisStore(url), RedisStore(url), RedisStore(url)
    assert one.lead() and len(one._parts) == 16
    people = [f"p{number % 40}" for number in range(400)]
    ids = writer.append([call(person, number) for number, person in enumerate(people)])
    early = one.read(0, 30, 1_000_000)
    assert [record.id for record in early] == list(ids[:30])  # of all streams, in order
    other.lead()
    one.settle(early, now=2.0)
    assert lead_until(one, 8) and lead_until(other, 8)
    read = [early, one.read(ids[29], 1000, 10_000_000), other.read(0, 1000, 10_000_000)]
    records = [record for part in read for record in part]
    assert sorted(record.id for record in records) == list(ids)
    assert read[1] and read[2]
    by_person: defaultdict[str, list[int]] = defaultdict(list)
    for record in records:
        by_person[record.call.person or ""].append(record.id)
    assert all(numbers == sorted(numbers) for numbers in by_person.values())


def test_what_a_dead_deliverer_had_is_claimed_by_another_but_a_send_that_it_had_begun(url: str) -> None:
    dead, other, writer = RedisStore(url), RedisStore(url), RedisStore(url)
    ids = writer.append([call("a"), call("a", unsafe=True), call("b", unsafe=True)])
    assert dead.lead() and len(dead.read(0, 10, 1_000_000)) == 3
    assert dead.mark([ids[1]]) == [ids[1]]
    assert dead.mark([ids[1]]) == []  # once only
    died = time.monotonic()
    assert until(other.lead)
    assert lead_until(other, 16) and time.monotonic() - died < 5
    assert {record.id for record in other.read(0, 10, 1_000_000)} == {ids[0], ids[2]}
    (failure,) = other.failures()
    assert (failure.id, failure.kind, failure.attempts) == (ids[1], "may_have_been_sent", 1)
    assert failure.call == call("a", unsafe=True)
    assert dead.mark([ids[2]]) == [] and other.mark([ids[2]]) == [ids[2]]  # the dead one comes to life: too late


def test_two_outboxes_deliver_at_a_time_and_one_goes_on_alone(url: str, make: MakeOutbox, service: Service) -> None:
    outbox = make(url, deliver=False)
    with running("deliver", service.url, url) as one, running("deliver", service.url, url) as other:
        for process in (one, other):
            assert process.stdout is not None
            process.stdout.readline()
        assert until(lambda: "," in (outbox.status().deliverer or "")) or True
        time.sleep(2.5)
        for number in range(200):
            outbox.track.customers.identify(f"p{number}", email="a@example.com")
        assert outbox.flush(20)
        deliverers = (outbox.status().deliverer or "").split(", ")
        assert {int(text.split()[0]) for text in deliverers} == {one.pid, other.pid}
        one.kill()
        for number in range(200, 300):
            outbox.track.customers.identify(f"p{number}", email="a@example.com")
        assert outbox.flush(20)
    paths = [request.path for request in service.taken]
    assert len(paths) == len(set(paths)) == 300


def test_those_who_deliver_share_one_rate_limit(url: str, service: Service) -> None:
    settings = {**service.settings(), "rates": {"track": (10, 1.0)}}
    with CustomerIO(**settings) as first, CustomerIO(**settings) as second:
        outboxes = [Outbox(first, url), Outbox(second, url)]
        assert until(lambda: all(len(_parts(outbox)) == 8 for outbox in outboxes))
        for number in range(25):
            outboxes[0].track.customers.identify(str(number), email="a@example.com")
        assert outboxes[0].flush(20)
        for outbox in outboxes:
            outbox.close(0)
    at = sorted(request.at for request in service.taken)
    assert len(at) == 25 and at[-1] - at[0] > 1.2  # two limits of their own would let 20 through at once


def _parts(outbox: Outbox) -> dict[int, Any]:
    store = outbox._parts.store
    assert isinstance(store, RedisStore)
    return store._parts


# --- the server ---------------------------------------------------------------------------------


def test_what_was_put_in_is_there_when_the_server_was_killed_and_started_again(
    server: RedisServer, service: Service, make: MakeOutbox
) -> None:
    service.reply = lambda request: Reply(delay=0.01)
    outbox = make(server.url)
    put = 0
    for _ in range(3):
        for _ in range(60):
            outbox.track.customers.identify(str(put), email="a@example.com")
            put += 1
        server.restart()
    assert outbox.flush(30)
    assert {request.path.rpartition("/")[2] for request in service.taken} == {str(number) for number in range(put)}


def test_what_a_server_does_after_it_hung_is_delivered_too(
    server: RedisServer, service: Service, make: MakeOutbox
) -> None:
    outbox = make(server.url)
    outbox.track.customers.identify("before", email="a@example.com")
    assert outbox.flush(10)
    server.hang()
    for number in range(2):
        with pytest.raises(OutboxFailed, match="does not answer"):
            outbox.track.customers.identify(str(number), email="a@example.com")
    server.go_on()
    assert until(lambda: _puts(outbox), 10)
    assert outbox.flush(20) and outbox.status().waiting == 0
    assert {"before", "after"} <= {request.path.rpartition("/")[2] for request in service.taken}


def _puts(outbox: Outbox) -> bool:
    try:
        outbox.track.customers.identify("after", email="a@example.com")
    except OutboxFailed:
        return False
    return True


def test_without_the_server_a_call_says_so_at_once_and_shows_no_password(url: str, client: CustomerIO) -> None:
    outbox = Outbox(client, "redis://:canary@127.0.0.1:1/0", deliver=False)
    with pytest.raises(OutboxFailed, match="does not answer") as failed:
        outbox.track.customers.delete("7")
    assert "canary" not in str(failed.value) and "canary" not in repr(outbox)
    outbox.close(0)
    with pytest.raises(ValueError, match="is the password percent-encoded") as refused:
        Outbox(client, "redis://:cana/ry@host:x/0")
    assert "cana" not in str(refused.value)


def test_a_step_whose_response_got_lost_is_done_once(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = redis.connection.Connection.read_response
    losing: list[str] = []

    def lose(connection: Any, *arguments: Any, **keywords: Any) -> Any:
        response = real(connection, *arguments, **keywords)
        if losing and isinstance(response, list | dict):
            losing.pop()
            connection.disconnect()
            raise redis.ConnectionError("the response got lost")
        return response

    monkeypatch.setattr(redis.connection.Connection, "read_response", lose)
    store = RedisStore(url)
    store.append([call("a")])
    losing.append("append")
    (id,) = store.append([call("b", unsafe=True)])
    assert not losing and store.counts().waiting == 2 and store.last_id() == id
    losing.append("lead")
    assert store.lead() and not losing
    store.read(0, 10, 1_000_000)
    store.append([call("c")])
    losing.append("read")
    with pytest.raises(OutboxFailed):
        store.read(id, 10, 1_000_000)
    assert not losing and [record.call.person for record in store.read(id, 10, 1_000_000)] == ["c"]
    losing.append("mark")
    assert store.mark([id]) == [id] and not losing and store.mark([id]) == []


def test_limits_and_the_oldest_that_make_room(url: str) -> None:
    store = RedisStore(url, max_records=3, max_bytes=100)
    ids = store.append([call(str(number)) for number in range(3)])
    with pytest.raises(OutboxFull, match="max_records is 3"):
        store.append([call("more")])
    (new,) = store.append([call("more")], drop_oldest=True)
    assert store.state(ids[0]) == "dropped" and store.state(new) == "waiting"
    assert store.counts()[:4] == (3, 15, 0, 1)
    with pytest.raises(OutboxFull, match="max_bytes is 100"):
        RedisStore(url, max_bytes=100).append([call("long", 10**90)])


def test_failures_are_kept_retried_and_dropped(url: str) -> None:
    store = RedisStore(url)
    ids = store.append([call("a", 1), call("b", 2), call(None, 3)])
    store.lead()
    records = store.read(0, 10, 1_000_000)
    assert [record.call.person for record in records] == ["a", "b", None]
    store.settle(
        [], [Failed(record._replace(attempts=2), "rejected", "says: no") for record in records[:2]],
        [records[2]._replace(attempts=4)], now=5.5,
    )  # fmt: skip
    assert [store.state(id) for id in ids] == ["failed", "failed", "waiting"]
    first, _ = store.failures()
    assert (first.id, first.attempts, first.failed_at, first.reason) == (ids[0], 2, 5.5, "says: no")
    assert store.retry([ids[0], 1], expires_at=9.0) == 1 and store.drop([ids[1]]) == 1
    assert store.counts()[:4] == (2, 10, 0, 1)
    assert [store.state(id) for id in ids] == ["waiting", "dropped", "waiting"]
    store.resign()
    store.lead()
    again = {record.call.content: record for record in store.read(0, 10, 1_000_000)}
    assert again[b"3"].attempts == 4 and again[b"1"].call.expires_at == 9.0


def test_outboxes_of_two_names_know_nothing_of_each_other(redis_url: str) -> None:
    one, other = RedisStore(f"{redis_url}?outbox=one"), RedisStore(f"{redis_url}?outbox=two&socket_timeout=5")
    one.append([call("a")])
    assert (one.counts().waiting, other.counts().waiting) == (1, 0)
    with pytest.raises(ValueError, match="outbox=NAME"):
        RedisStore(f"{redis_url}?outbox=a b")


def test_a_run_of_kills_of_everybody_and_of_the_server(server: RedisServer) -> None:
    result = play(6, 7, where=server.url, restart=server.restart)
    assert not (result["lost"] or result["sent twice"] or result["other ids"] or result["waiting"]), result
    assert result["returned"] > 20


def test_status_of_a_deliverer_in_another_process(url: str, service: Service, make: MakeOutbox) -> None:
    service.reply = lambda request: Reply(401)
    outbox = make(url, deliver=False)
    with CustomerIO(**service.settings(), **QUICK) as other:
        deliverer = Outbox(other, url)
        outbox.track.customers.identify("7", email="a@example.com")
        assert until(lambda: outbox.status().stopped)
        assert "401" in outbox.status().stopped["track"]
        deliverer.close(0)


def test_a_call_that_never_fits_drops_nothing(url: str) -> None:
    store = RedisStore(url, max_bytes=100)
    store.append([call(str(number)) for number in range(8)])
    with pytest.raises(OutboxFull, match="max_bytes is 100"):
        store.append([call("big", 10**120)], drop_oldest=True)
    assert store.counts()[:4] == (8, 40, 0, 0)


def test_the_age_of_the_oldest_call(url: str, make: MakeOutbox) -> None:
    outbox = make(url, deliver=False)
    assert outbox.status().oldest_age is None
    outbox.track.customers.delete("7")
    assert 0 <= (outbox.status().oldest_age or -1) < 60


def test_what_is_no_number_of_a_call_is_not_there(url: str) -> None:
    store = RedisStore(url)
    assert store.drop([-1, 0, 10**30]) == store.retry([-1, 10**30], expires_at=None) == 0
    assert store.state(10**30) == "delivered"


@pytest.mark.parametrize(
    "address", ["redis://:SECRET@h/0?bogus=x", "redis://:SEC\uff1aRET@h:x/0", "redis://:SECRET@h:port/0"]
)
def test_an_address_that_cannot_be_used_is_refused_at_once_and_not_shown(address: str) -> None:
    with pytest.raises(ValueError, match="address of the outbox") as refused:
        RedisStore(address)
    assert "SEC" not in str(refused.value) and refused.value.__cause__ is None


def test_a_socket_of_the_machine(tmp_path: Path) -> None:
    store = RedisStore(f"unix://{tmp_path}/redis.sock?outbox=shop&db=1")
    assert store._redis.connection_pool.connection_kwargs["path"] == f"{tmp_path}/redis.sock"
    assert RedisStore("REDIS://h/0")._redis.connection_pool.connection_kwargs["host"] == "h"
