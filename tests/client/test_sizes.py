"""What is larger than the vendor takes is refused before it is sent; what is exactly as large goes."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from email.utils import getaddresses
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from customerio_app.operations import OPERATIONS as APP
from customerio_client import sizes
from customerio_client.errors import PayloadOverLimit
from customerio_core import (
    UNSET,
    Base64,
    Body,
    BodyField,
    FieldLimit,
    Limits,
    Operation,
    PayloadTooLarge,
    Request,
    SharedLimit,
    ValueRefused,
    build,
)
from customerio_pipelines.operations import OPERATIONS as PIPELINES
from customerio_track.operations import OPERATIONS as TRACK

NOW = 1_700_000_000
DAY = 86_400
PERSON = {"type": "person", "identifiers": {"id": "7"}}
EVENT = {**PERSON, "action": "event", "name": "welcome"}
IDENTIFY = {**PERSON, "action": "identify"}
SEND = {"to": "ada@example.com", "transactional_message_id": 44, "identifiers": {"id": "7"}}


def found(op: Operation, body: Any, *path: str, now: float = NOW) -> PayloadOverLimit | None:
    request = build(op, path=path, body=body)
    try:
        sizes.check(op, request, now)
    except PayloadOverLimit as error:
        return error
    return None


def padded(size: int, make: Callable[[str], Any]) -> Any:
    """Make a body that is written in exactly `size` bytes, with a text as long as it takes."""
    bare = len(json.dumps(make(""), separators=(",", ":")))
    return make("x" * (size - bare))


def encoded(size: int) -> Base64:
    """A file that is written in exactly `size` characters, whether or not that can be base64."""
    return str.__new__(Base64, "x" * size)


def many(count: int, value: Any = 1) -> dict[str, Any]:
    return {f"k{number}": value for number in range(count)}


def relation(**attributes: Any) -> dict[str, Any]:
    return {"identifiers": {"object_type_id": "1", "object_id": "2"}, "relationship_attributes": attributes}


def with_data(text: str) -> dict[str, Any]:
    return {**EVENT, "attributes": {"t": text}}


def with_traits(text: str) -> dict[str, Any]:
    return {"type": "identify", "userId": "7", "traits": {"t": text}}


def with_relation(bio: str) -> dict[str, Any]:
    return {"cio_relationships": {"action": "add_relationships", "relationships": [relation(), relation(bio=bio)]}}


def to_many(count: int) -> dict[str, Any]:
    to = '"Lovelace, Ada" <a@example.com>, b@example.com,'
    return {**SEND, "to": to, "cc": ",".join(["c@example.com"] * (count - 3)), "bcc": "d@example.com"}


# The operation, what is said to be too large, the limit, its unit, and a body of a given count.
V1, V2, BATCH, EMAIL, BROADCAST = (
    TRACK["identify"],
    TRACK["entity"],
    TRACK["batch"],
    APP["sendEmail"],
    APP["triggerBroadcast"],
)
RELATION = "cio_relationships.relationships[1].relationship_attributes"
CASES: dict[str, tuple[Operation, str, int, str, Callable[[int], Any]]] = {
    "attribute": (V1, "t", 1000, "bytes", lambda n: {"t": "x" * n}),
    "attribute, not ASCII": (V1, "t", 1000, "bytes", lambda n: {"t": "é" * 499 + "x" * (n - 998)}),
    "attribute, quotes": (V1, "t", 1000, "bytes", lambda n: {"t": '"' * n}),
    "attribute, a list": (V1, "t", 1000, "bytes", lambda n: {"t": ["x" * (n - 4)]}),
    "attribute, a number": (V1, "t", 1000, "bytes", lambda n: {"t": 10 ** (n - 1)}),
    "name of an attribute": (V1, "a name in body", 150, "bytes", lambda n: {"é" * 74 + "x" * (n - 148): 1}),
    "attributes": (V1, "body", 300, "names", many),
    "id": (V1, "id", 150, "bytes", lambda n: {"id": "x" * n}),
    "relationship's attribute": (V1, f"{RELATION}.bio", 1000, "bytes", lambda n: with_relation("x" * n)),
    "event's name": (TRACK["track"], "name", 100, "bytes", lambda n: {"name": "x" * n}),
    "event's data": (TRACK["track"], "data", 100_000, "bytes", lambda n: {"name": "x", "data": {"t": "x" * (n - 8)}}),
    "segment": (TRACK["add_to_segment"], "ids", 1000, "items", lambda n: {"ids": ["1"] * n}),
    "entity": (V2, "body", 32_768, "bytes", lambda n: padded(n, with_data)),
    "entity's id": (V2, "identifiers.id", 150, "bytes", lambda n: {**EVENT, "identifiers": {"id": "x" * n}}),
    "entity's attribute": (V2, "attributes.t", 1000, "bytes", lambda n: {**IDENTIFY, "attributes": {"t": "x" * n}}),
    "entity's event": (V2, "name", 100, "bytes", lambda n: {**EVENT, "name": "x" * n}),
    "item": (BATCH, "batch[1]", 32_768, "bytes", lambda n: {"batch": [EVENT, padded(n, with_data)]}),
    "item's attribute": (
        BATCH,
        "batch[2].attributes.t",
        1000,
        "bytes",
        lambda n: {"batch": [EVENT, IDENTIFY, {**IDENTIFY, "attributes": {"t": "x" * n}}]},
    ),
    "batch": (
        BATCH,
        "body",
        500_000,
        "bytes",
        lambda n: padded(n, lambda t: {"batch": [with_data("x" * 30_000)] * 16 + [with_data(t)]}),
    ),
    "call": (PIPELINES["identify"], "body", 32_768, "bytes", lambda n: padded(n, with_traits)),
    "call in a batch": (
        PIPELINES["batch"],
        "batch[0]",
        32_768,
        "bytes",
        lambda n: {"batch": [padded(n, with_traits)]},
    ),
    "send": (EMAIL, "body", 1_000_000, "bytes", lambda n: padded(n, lambda t: {**SEND, "body": t})),
    "send, later": (EMAIL, "send_at", 90, "days to go", lambda n: {**SEND, "send_at": NOW + n * DAY}),
    "attachments": (
        EMAIL,
        "attachments",
        2_000_000,
        "bytes",
        lambda n: {**SEND, "attachments": {"a.pdf": encoded(1_500_000), "b.pdf": encoded(n - 1_500_000)}},
    ),
    "recipients": (EMAIL, "to + cc + bcc", 15, "addresses", to_many),
    "broadcast's data": (BROADCAST, "data", 50_000, "bytes", lambda n: {"data": {"t": "x" * (n - 8)}}),
    "broadcast's ids": (BROADCAST, "ids", 10_000, "items", lambda n: {"ids": ["1"] * n}),
    "people": (APP["getPeopleById"], "ids", 100, "items", lambda n: {"ids": ["1"] * n}),
    "row": (
        APP["addCollection"],
        "data[1]",
        10_000,
        "bytes",
        lambda n: {"name": "x", "data": [{}, {"t": "x" * (n - 8)}]},
    ),
}


@pytest.mark.parametrize(("op", "what", "limit", "unit", "make"), CASES.values(), ids=CASES)
def test_exactly_the_limit_goes_and_one_more_does_not(
    op: Operation, what: str, limit: int, unit: str, make: Callable[[int], Any]
) -> None:
    path = ["7"] * op.path.count("{")
    assert found(op, make(limit), *path) is None
    error = found(op, make(limit + 1), *path)
    assert error is not None
    assert (error.what, error.limit, error.size, error.unit) == (what, limit, limit + 1, unit)
    assert error.operation is op


def test_a_second_more_than_ninety_days_is_too_far() -> None:
    assert found(APP["sendSMS"], {**SEND, "send_at": NOW + 90 * DAY}) is None
    assert found(APP["sendSMS"], {**SEND, "send_at": NOW + 90 * DAY + 1}) is not None
    assert found(APP["sendSMS"], {**SEND, "send_at": NOW + 90 * DAY + 1}, now=NOW + 0.9) is not None
    assert found(APP["sendSMS"], {**SEND, "send_at": NOW + 90 * DAY + 1}, now=NOW + 1) is None
    assert found(APP["sendSMS"], {**SEND, "send_at": 1}) is None, "the past is sent at once"


@pytest.mark.parametrize("letter", ["x", "é", "+"])
def test_ids_in_the_path_are_counted_as_they_are_before_encoding(letter: str) -> None:
    fits = letter * (150 // len(letter.encode()))
    assert found(TRACK["suppress"], UNSET, fits) is None
    error = found(TRACK["suppress"], UNSET, fits + "x")
    assert error is not None
    assert (error.what, error.size, error.limit) == ("parameter identifier", 151, 150)


def test_attachments_are_not_in_the_body() -> None:
    body = padded(999_980, lambda text: {**SEND, "body": text})
    assert found(APP["sendEmail"], {**body, "attachments": {"a.pdf": encoded(2_000_000)}}) is None


def test_a_limit_holds_where_the_fields_beside_it_say_so() -> None:
    long = "https://example.com/" + "x" * 500
    assert found(TRACK["track"], {"name": long, "type": "page"}, "7") is None
    assert found(TRACK["track"], {"name": long, "type": "event"}, "7") is not None
    assert found(TRACK["entity"], {**EVENT, "attributes": {"t": "x" * 5000}}) is None, "data of an event"
    told = {"device_token": "t", **many(400)}
    delivery = {"type": "delivery", "action": "event", "name": "opened", "identifiers": {"id": "d"}, "attributes": told}
    assert found(TRACK["batch"], {"batch": [{**EVENT, "attributes": many(400)}, delivery]}) is None


def test_what_only_steers_the_call_is_no_attribute() -> None:
    preferences = {"cio_subscription_preferences": {"topics": {f"topic_{number}": True for number in range(200)}}}
    assert found(TRACK["identify"], {**many(300), "_update": True, **preferences}, "7") is None
    assert found(TRACK["identify"], {**many(301), "_update": True}, "7") is not None


def test_times_and_histories_are_no_sizes() -> None:
    op = APP["listMessages"]
    sizes.check(op, build(op, query={"start_ts": 1, "end_ts": NOW}), NOW)
    limits = Limits(valid_seconds={"url": 900}, queued=1, fill=1, fields={"url": FieldLimit(remote_bytes=1)})
    sizes.check(
        evolve(TRACK["track"], limits=limits),
        build(TRACK["track"], path=("7",), body={"name": "n", "url": "x" * 99}),
        NOW,
    )


# --- what the error says ------------------------------------------------------------------------


def test_the_error_names_the_limit_the_size_and_the_heaviest_fields() -> None:
    traits = {"bio": "x" * 20_000, "plan": "pro", "history": ["y" * 7_000, "z" * 7_000]}
    error = found(PIPELINES["identify"], {"userId": "7", "traits": traits})
    assert isinstance(error, PayloadTooLarge)
    assert error.heaviest == (("traits.bio", 20_000), ("traits.history", 14_007), ("traits.plan", 3), ("userId", 1))
    assert str(error) == (
        "cio.pipelines.identify (POST /v1/identify): body has 34,065 bytes, the limit is 32,768"
        " (the vendor may return 2xx and drop the data);"
        " the heaviest: traits.bio (20,000 bytes), traits.history (14,007 bytes), traits.plan (3 bytes),"
        " userId (1 bytes); nothing was sent"
    )


def test_of_a_batch_it_names_the_item_and_what_is_heavy_in_it() -> None:
    heavy = {"type": "identify", "userId": "7", "traits": {"bio": "x" * 40_000, "plan": "pro"}}
    error = found(PIPELINES["batch"], {"batch": [{"type": "identify", "userId": "7"}, heavy]})
    assert error is not None
    assert error.what == "batch[1]"
    assert error.heaviest[0] == ("traits.bio", 40_000)


def test_of_a_batch_that_is_too_large_as_a_whole_it_names_the_heaviest_items() -> None:
    items = [{**EVENT, "attributes": {"t": "x" * (25_000 + 10 * number)}} for number in range(20)]
    error = found(TRACK["batch"], {"batch": items})
    assert error is not None
    assert [name for name, _ in error.heaviest] == ["batch[19]", "batch[18]", "batch[17]", "batch[16]", "batch[15]"]


def test_no_value_is_shown_and_a_long_name_is_cut() -> None:
    name = "canary\n" + "é" * 200
    error = found(TRACK["identify"], {name: "value-canary" * 100, "b": "value-canary" * 200}, "7")
    assert error is not None
    for shown in (str(error), repr(error), str(pickle.loads(pickle.dumps(error)))):
        assert "value-canary" not in shown
    over = found(TRACK["identify"], {name: 1}, "7")
    assert over is not None
    assert over.heaviest == (("canary\N{REPLACEMENT CHARACTER}" + "é" * 52 + "…", 407),)
    assert len(str(found(TRACK["identify"], {"deep": {name * 20: {name * 30: {"x": ["y" * 9000]}}}}, "7"))) < 600


@pytest.mark.parametrize(
    ("over", "words"), [("refused", "refuses"), ("dropped", "drop"), ("either", "or"), ("shortened", "part")]
)
def test_it_says_what_the_vendor_would_have_done(over: Any, words: str) -> None:
    op = evolve(TRACK["track"], limits=Limits(body=20, over=over))
    error = found(op, {"name": "x" * 20}, "7")
    assert error is not None
    assert words in error.effect


# --- what is counted ----------------------------------------------------------------------------


def test_the_limits_can_be_changed() -> None:
    body = {**EVENT, "attributes": {"t": "x" * 40_000}}
    assert TRACK["entity"].limits is not None
    raised = evolve(TRACK["entity"], limits=evolve(TRACK["entity"].limits, body=100_000))
    for _ in range(2):  # in turns: neither is remembered for the other
        assert found(TRACK["entity"], body) is not None
        assert found(raised, body) is None
        assert found(evolve(TRACK["entity"], limits=None), body) is None


def test_new_limits_for_every_call_are_all_respected() -> None:
    request = build(TRACK["track"], path=("7",), body={"name": "x" * 1000})
    size = len(request.content or b"")
    for body in range(size - 1500, size + 1500):
        op = evolve(TRACK["track"], limits=Limits(body=body))
        if body < size:
            with pytest.raises(PayloadOverLimit):
                sizes.check(op, request, NOW)
        else:
            sizes.check(op, request, NOW)


def test_a_body_of_bytes_is_counted_as_a_whole() -> None:
    body = Body(kind="multipart", media_type="multipart/form-data", fields=(BodyField(name="file", python_name="f"),))
    op = evolve(TRACK["track"], body=body, limits=Limits(body=500, fields={"file": FieldLimit(bytes=1)}))
    assert found(op, {"file": b"x" * 100}, "7") is None
    error = found(op, {"file": b"x" * 500}, "7")
    assert error is not None
    assert (error.what, error.heaviest) == ("body", ())


def test_half_a_surrogate_pair_is_refused_as_ever() -> None:
    with pytest.raises(ValueRefused, match="surrogate"):
        found(TRACK["identify"], {"bio": "\ud800" * 2000}, "7")


def written(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def counted(value: Any) -> int:
    return len(value.encode()) if isinstance(value, str) else written(value)


def places(path: str, body: Any) -> Iterator[tuple[Any, Any]]:
    """Give each value at a path with the object that `when` is about."""
    reached = [(body, body)]
    for part in path.split(".") if path != "$" else []:
        name = part.removesuffix("[]")
        reached = [(v[name], beside) for v, beside in reached if isinstance(v, dict) and name in v]
        if part.endswith("[]"):
            reached = [(item, item) for v, _ in reached if isinstance(v, list) for item in v]
    yield from reached


def counts(limit: FieldLimit, value: Any, now: float) -> dict[str, float]:
    if isinstance(value, dict):
        value = {k: v for k, v in value.items() if k not in limit.uncounted}
        names = [len(k.encode()) for k in value]
        values = [counted(v) for v in value.values()]
        kinds = {"keys": len(names), "key_bytes": max(names, default=0), "value_bytes": max(values, default=0)}
        return {"bytes": written(value), "all_value_bytes": sum(values), **kinds}
    if isinstance(value, list):
        return {"bytes": written(value), "items": len(value)}
    if isinstance(value, str):
        return {"bytes": counted(value), "addresses": len([a for _, a in getaddresses([value]) if a])}
    return {"bytes": written(value), "days_ahead": (value - now) / DAY if isinstance(value, int | float) else 0}


def exceeded(limits: Limits, body: Any, now: float) -> bool:
    """Count everything there is, one after the other."""
    over: list[bool] = []
    if limits.body is not None:
        rest = {k: v for k, v in body.items() if k not in limits.uncounted} if isinstance(body, dict) else body
        over.append(written(rest) > limits.body)
    if limits.items is not None and limits.item is not None:
        over += [written(item) > limits.item for item, _ in places(f"{limits.items}[]", body)]
    for path, limit in limits.fields.items():
        for value, beside in places(path, body):
            if all(isinstance(beside, dict) and beside.get(name) in allowed for name, allowed in limit.when.items()):
                over += [
                    n > getattr(limit, m) for m, n in counts(limit, value, now).items() if getattr(limit, m) is not None
                ]
    for each in limits.together:
        values = [value for path in each.fields for value, _ in places(path, body)]
        over.append(sum(counts(each.limit, v, now).get("addresses", 0) for v in values) > (each.limit.addresses or 0))
    return any(over)


NAMES = ["a", "b", "list", "é"]
TEXTS = st.text(max_size=12) | st.sampled_from(["x@y.z", "x@y.z, a@b.c", '"A, B" <x@y.z>,a@b.c', "", "€€€€"])
SCALARS = TEXTS | st.integers(-5, 10**12) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none()
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=12,
)
BODIES = st.dictionaries(st.sampled_from(NAMES), VALUES | st.lists(VALUES, max_size=3), max_size=4) | VALUES
SMALL = st.none() | st.integers(0, 60)
PATHS = st.lists(st.sampled_from(["a", "b", "list", "a[]", "b[]", "list[]"]), min_size=1, max_size=3).map(".".join)
WHEN = st.dictionaries(st.sampled_from(NAMES), st.lists(SCALARS, min_size=1, max_size=2).map(tuple), max_size=1)
FIELD_LIMITS = st.builds(
    FieldLimit,
    bytes=SMALL,
    items=SMALL,
    keys=SMALL,
    key_bytes=SMALL,
    value_bytes=SMALL,
    all_value_bytes=SMALL,
    days_ahead=SMALL,
    uncounted=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    when=st.just({}) | WHEN,
)
ADDRESSES = st.builds(lambda most: FieldLimit(addresses=most), st.integers(0, 3))
LIMITS = st.builds(
    Limits,
    body=SMALL,
    uncounted=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    items=st.none() | st.just("list"),
    item=SMALL,
    fields=st.dictionaries(PATHS | st.just("$"), FIELD_LIMITS, max_size=3),
    together=st.lists(st.builds(SharedLimit, fields=st.just(("a", "b")), limit=ADDRESSES), max_size=1).map(tuple),
)


@given(limits=LIMITS, body=BODIES)
def test_it_refuses_what_a_plain_count_finds_too_large_and_nothing_else(limits: Limits, body: Any) -> None:
    op = evolve(TRACK["track"], limits=limits)
    request = Request(method="POST", path="/", data=body)
    if exceeded(limits, body, NOW):
        with pytest.raises(PayloadOverLimit) as refused:
            sizes.check(op, request, NOW)
        assert refused.value.size > refused.value.limit
        assert refused.value.what
        assert len(refused.value.heaviest) <= 5
        assert list(refused.value.heaviest) == sorted(refused.value.heaviest, key=lambda part: -part[1])
    else:
        sizes.check(op, request, NOW)
