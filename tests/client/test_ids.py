"""Events get the id by which the vendor knows repeats before they are first sent."""

from __future__ import annotations

import copy
import itertools
import json
import operator
import os
import pickle
import re
import subprocess
import sys
import threading
import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_app.operations import OPERATIONS as APP
from customerio_client import ids
from customerio_core import Operation, Request, ValueRefused, build
from customerio_pipelines.operations import OPERATIONS as PIPELINES
from customerio_track.operations import OPERATIONS as TRACK

ULID = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
OWN = "01BX5ZZKBKACTAV9WEVGEMMVRY"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def request_of(op: Operation, body: Any, *path: str) -> Request:
    return build(op, path=path, body=body)


def sent(request: Request) -> Any:
    assert request.content is not None
    return json.loads(request.content)


def stamped(op: Operation, body: Any, *path: str) -> Any:
    request = request_of(op, body, *path)
    ids.stamp(op, request)
    return sent(request)


# --- where an id is made ------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "path"), [("track", ("7",)), ("trackAnonymous", ())])
@pytest.mark.parametrize("given", [{}, {"id": None}, {"id": ""}])
def test_an_event_without_an_id_gets_a_ulid(name: str, path: tuple[str, ...], given: dict[str, Any]) -> None:
    body = stamped(TRACK[name], {"name": "welcome", **given}, *path)
    assert ULID.fullmatch(body.pop("id"))
    assert body == {"name": "welcome"}


def test_an_id_of_the_callers_own_stays() -> None:
    for own in (OWN, OWN.lower()):
        assert stamped(TRACK["track"], {"name": "welcome", "id": own}, "7")["id"] == own
    assert stamped(PIPELINES["track"], {"userId": "7", "event": "x", "messageId": "mine"})["messageId"] == "mine"


@pytest.mark.parametrize("own", ["canary@example.com", "8" + OWN[1:], OWN + "0", OWN[:-1] + "U", OWN[:-1] + "ſ", 71])
def test_an_id_the_vendor_would_not_compare_is_refused_without_showing_it(own: Any) -> None:
    with pytest.raises(ValueRefused, match=r"^id: is not a ULID") as refused:
        stamped(TRACK["track"], {"name": "welcome", "id": own}, "7")
    assert str(own) not in str(refused.value)
    items = [
        {"type": "person", "action": "event", "name": "x", "identifiers": {"id": "7"}, "id": i} for i in (OWN, own)
    ]
    with pytest.raises(ValueRefused, match=r"^batch\[1\]\.id: is not a ULID"):
        stamped(TRACK["batch"], {"batch": items})


def test_only_what_is_counted_when_repeated_gets_an_id() -> None:
    person = {"type": "person", "identifiers": {"id": "7"}}
    for action in ("event", "page", "screen"):
        assert ULID.fullmatch(stamped(TRACK["entity"], {**person, "action": action, "name": "x"})["id"])
    identify = {**person, "action": "identify", "attributes": {"plan": "pro"}}
    assert stamped(TRACK["entity"], identify) == identify
    event = {**person, "action": "event", "name": "x"}
    batch = stamped(TRACK["batch"], {"batch": [identify, event, {**event, "id": OWN}, event]})["batch"]
    assert batch[0] == identify
    assert batch[2]["id"] == OWN
    assert ULID.fullmatch(batch[1]["id"])
    assert batch[1]["id"] < batch[3]["id"]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("track", {"userId": "7", "event": "x"}),
        ("identify", {"userId": "7"}),
        ("page", {"userId": "7"}),
        ("screen", {"userId": "7", "name": "x"}),
        ("group", {"userId": "7", "groupId": "9"}),
    ],
)
def test_pipelines_calls_get_a_message_id(name: str, body: dict[str, Any]) -> None:
    one, two = stamped(PIPELINES[name], body), stamped(PIPELINES[name], body)
    assert uuid.UUID(one["messageId"]).version == 4
    assert one["messageId"] != two["messageId"]
    items = stamped(PIPELINES["batch"], {"batch": [{"type": name, **body}, {"type": name, **body}]})["batch"]
    assert len({item["messageId"] for item in items}) == 2


def test_what_needs_no_id_is_left_alone() -> None:
    assert stamped(PIPELINES["alias"], {"userId": "7", "previousId": "6"}) == {"userId": "7", "previousId": "6"}
    assert stamped(TRACK["identify"], {"plan": "pro"}, "7") == {"plan": "pro"}
    request = build(APP["listExports"])
    ids.stamp(APP["listExports"], request)
    assert request.content is None


def test_what_the_caller_gave_is_not_changed() -> None:
    event = {"type": "person", "action": "event", "name": "x", "identifiers": {"id": "7"}, "attributes": {"a": [1]}}
    body = {"batch": [event, {**event, "id": ""}]}
    before = copy.deepcopy(body)
    for data in (body, build(TRACK["batch"], body=body).data):
        request = Request(method="POST", path="/", data=data)
        ids.stamp(TRACK["batch"], request)
        assert data == before
        assert request.data != before


def test_stamping_again_changes_nothing() -> None:
    op = TRACK["batch"]
    event = {"type": "person", "action": "event", "name": "x", "identifiers": {"id": "7"}}
    request = request_of(op, {"batch": [event, event]})
    ids.stamp(op, request)
    first = request.content
    ids.stamp(op, request)
    assert request.content is first, "not even written again"


def test_the_ids_can_be_the_callers() -> None:
    request = request_of(TRACK["track"], {"name": "x"}, "7")
    ids.stamp(TRACK["track"], request, make_ulid=lambda: OWN)
    assert sent(request)["id"] == OWN
    request = request_of(PIPELINES["track"], {"userId": "7", "event": "x"})
    ids.stamp(PIPELINES["track"], request, make_uuid=lambda: "mine")
    assert sent(request)["messageId"] == "mine"


@pytest.mark.parametrize("body", [[], "text", None, {"batch": None}, {"batch": "text"}, {"batch": [None, 1, []]}])
def test_a_body_of_another_shape_goes_as_it_is(body: Any) -> None:
    request = Request(method="POST", path="/", data=body)
    ids.stamp(TRACK["batch"], request)
    assert sent(request) == body
    assert not ids.safe_to_retry(TRACK["batch"], request)


# --- what may be repeated -----------------------------------------------------------------------


def test_an_event_may_be_repeated_once_it_has_its_id() -> None:
    for op, body, path in (
        (TRACK["track"], {"name": "x"}, ("7",)),
        (TRACK["entity"], {"type": "person", "action": "event", "name": "x", "identifiers": {"id": "7"}}, ()),
        (PIPELINES["batch"], {"batch": [{"type": "track", "userId": "7", "event": "x"}]}, ()),
    ):
        request = request_of(op, body, *path)
        assert not ids.safe_to_retry(op, request)
        ids.stamp(op, request)
        assert ids.safe_to_retry(op, request)


def test_what_needs_no_id_may_be_repeated_as_the_operation_says() -> None:
    entity = {"type": "person", "action": "identify", "identifiers": {"id": "7"}, "attributes": {}}
    assert ids.safe_to_retry(TRACK["entity"], request_of(TRACK["entity"], entity))
    assert ids.safe_to_retry(TRACK["identify"], request_of(TRACK["identify"], {}, "7"))
    assert ids.safe_to_retry(APP["listExports"], build(APP["listExports"]))
    send = {"to": "ada@example.com", "transactional_message_id": 44, "identifiers": {"id": "7"}}
    assert not ids.safe_to_retry(APP["sendEmail"], request_of(APP["sendEmail"], send))


def test_bytes_that_nobody_looked_into_may_not_be_repeated() -> None:
    request = Request(method="POST", path="/", content=json.dumps({"name": "x", "id": OWN}).encode())
    ids.stamp(TRACK["track"], request)
    assert not ids.safe_to_retry(TRACK["track"], request)


ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(["person", "object"]), "action": st.sampled_from(["event", "page", "identify"])},
    optional={"id": st.sampled_from([None, "", OWN, OWN.lower()]), "name": st.text(max_size=3)},
)


@given(st.lists(ITEMS, max_size=6))
def test_each_item_of_a_batch_is_treated_as_if_it_came_alone(items: list[dict[str, Any]]) -> None:
    def made() -> Any:
        return map("{:026d}".format, itertools.count()).__next__

    together = Request(method="POST", path="/", data={"batch": items})
    ids.stamp(TRACK["batch"], together, make_ulid=made())
    assert ids.safe_to_retry(TRACK["batch"], together)
    make, alone = made(), []
    for item in items:
        request = Request(method="POST", path="/", data=item)
        ids.stamp(TRACK["entity"], request, make_ulid=make)
        assert ids.safe_to_retry(TRACK["entity"], request)
        alone.append(request.data)
    assert together.data == {"batch": alone}


# --- the ids themselves -------------------------------------------------------------------------


def milliseconds(ulid: str) -> int:
    number = 0
    for character in ulid[:10]:
        number = number * 32 + ALPHABET.index(character)
    return number


@given(st.floats(min_value=0, max_value=200_000_000_000))
def test_a_ulid_begins_with_its_time(now: float) -> None:
    ulid = ids.Ulids(lambda: now)()
    assert ULID.fullmatch(ulid)
    assert milliseconds(ulid) == max(int(now * 1000), 1)


def test_ulids_are_in_order_while_the_clock_jumps() -> None:
    now = itertools.cycle([1000.0, 1000.0, 1000.0004, 999.0, 1001.0, 0.0])
    make = ids.Ulids(now.__next__)
    made = [make() for _ in range(1000)]
    assert made == sorted(set(made))


def test_ulids_are_in_order_when_a_millisecond_is_full() -> None:
    make = ids.Ulids(lambda: 1000.0)
    first = make()
    made = [make() for _ in range(1 << 20)]  # as many as can follow each other before the time part has to go on
    assert all(map(operator.lt, made, made[1:]))
    assert milliseconds(first) == 1_000_000
    assert milliseconds(made[-1]) == 1_000_001


def test_two_makers_never_make_the_same() -> None:
    makers = [ids.Ulids(lambda: 1000.0) for _ in range(50)]
    made = [make() for make in makers for _ in range(50)]
    assert len(set(made)) == len(made)


def test_threads_share_a_maker() -> None:
    make = ids.Ulids(lambda: 1000.0)
    made: list[list[str]] = [[] for _ in range(8)]
    threads = [threading.Thread(target=lambda mine=mine: mine.extend(make() for _ in range(3000))) for mine in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(mine == sorted(mine) for mine in made)
    assert len(set().union(*made)) == 8 * 3000


FORKS = """
import itertools, os, signal, threading
from customerio_client import ids

def forked(make):
    source, sink = os.pipe()
    if (child := os.fork()) == 0:
        signal.alarm(20)
        os.write(sink, " ".join(make() for _ in range(50)).encode())
        os._exit(0)
    os.close(sink)
    print(os.read(source, 10_000).decode())
    os.waitpid(child, 0)

make = ids.Ulids(lambda: 1000.0)
print(*(make() for _ in range(10)))
for _ in range(5):
    forked(make)
    print(*(make() for _ in range(50)))

# Each of these asks the system for random bytes, so that a fork finds the lock of a busy maker taken now and then.
busy, stop = ids.Ulids(itertools.count(2000).__next__), threading.Event()

def others():
    while not stop.is_set():
        busy()

threads = [threading.Thread(target=others) for _ in range(4)]
for thread in threads:
    thread.start()
for _ in range(20):
    forked(busy)
stop.set()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_goes_on_with_ids_of_its_own() -> None:
    done = subprocess.run([sys.executable, "-c", FORKS], capture_output=True, text=True, timeout=60, check=True)
    made = done.stdout.split()
    assert len(made) == 10 + 5 * (50 + 50) + 20 * 50
    assert len(set(made)) == len(made)


def test_a_maker_can_be_sent_to_another_process() -> None:
    assert ULID.fullmatch(pickle.loads(pickle.dumps(ids.new_ulid))())


def test_uuids_are_random_ones() -> None:
    made = {ids.new_uuid() for _ in range(1000)}
    assert len(made) == 1000
    assert all(uuid.UUID(each).version == 4 and uuid.UUID(each).variant == uuid.RFC_4122 for each in made)
