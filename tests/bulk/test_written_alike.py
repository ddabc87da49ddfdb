"""A record among many goes over the wire as it does in a call of its own, whatever its times and values are."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from customerio_client import CustomerIO
from customerio_client.bulk import Accepted, NotSent
from customerio_core import UNSET, Model, ValueRefused
from customerio_pipelines.models import BatchIdentifyWithUserId, UserTraits
from customerio_track.models import PersonAddDevice, PersonById, PersonDevice, PersonEvent, PersonIdentify

from .conftest import settings
from .vendor import Vendor, serving


class Plan(Enum):
    PRO = "pro"


class Colour(StrEnum):
    RED = "red"


TIMES = st.sampled_from(
    [
        1_700_000_000,
        -5,
        0,
        True,
        1_700_000_000_000,
        1.5,
        None,
        UNSET,
        "2024-02-03T04:05:06Z",
        "2024-02-03T04:05:06.789+05:30",
        "2024-02-03T04:05:06",
        "2024-13-45T04:05:06Z",
        "20240203T040506Z",
        "",
        datetime(2024, 2, 3, tzinfo=UTC),
        datetime(2024, 2, 3, tzinfo=timezone(timedelta(hours=-7))),
        datetime(2024, 2, 3),
    ]
)
VALUES = st.recursive(
    st.sampled_from(
        [None, UNSET, 1, 2**70, 1.0, -0.0, 1e300, math.nan, "null", "é", "\ud800", True, Plan.PRO, Colour.RED]
    )
    | st.sampled_from([Decimal("1.5"), UUID(int=1), datetime(2024, 1, 1, tzinfo=UTC).date(), b"x", (1, 2)]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["a", "ü", 'q"']), inner, max_size=2),
    max_leaves=4,
)
DEEP = st.dictionaries(st.sampled_from(["a", "b", "email", "timestamp"]), VALUES, max_size=3)
DATA = DEEP | st.dictionaries(st.sampled_from(["a", 1, None, True, (1,)]), VALUES, max_size=3)


def filled(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


def track() -> st.SearchStrategy[Any]:
    person = {"type": "person", "identifiers": {"id": "1"}}
    device = {"token": "t", "platform": "ios"}
    devices = filled(last_used=TIMES, attributes=DEEP)
    return st.one_of(
        filled(timestamp=TIMES, attributes=DATA, id=VALUES).map(
            lambda more: {**person, "action": "event", "name": "e", **more}
        ),
        filled(timestamp=TIMES, attributes=DATA).map(lambda more: {**person, "action": "identify", **more}),
        devices.map(lambda more: {**person, "action": "add_device", "device": {**device, **more}}),
        devices.map(lambda more: MappingProxyType({**person, "action": "add_device", "device": {**device, **more}})),
        filled(timestamp=TIMES, attributes=DATA, extra=DATA).map(
            lambda more: built(PersonEvent, identifiers=PersonById(id="1"), name="e", **more)
        ),
        filled(timestamp=TIMES, attributes=DATA, extra=DATA).map(
            lambda more: built(PersonIdentify, identifiers={"id": "1"}, **more)
        ),
        devices.map(
            lambda more: built(
                PersonAddDevice, identifiers=PersonById(id="1"), device=built(PersonDevice, **device, **more)
            )
        ),
        st.just(PersonEvent.from_dict({**person, "action": "event", "name": "e", "new": 1})),
    )


def pipelines() -> st.SearchStrategy[Any]:
    call = {"type": "identify", "userId": "1"}
    traits = filled(createdAt=TIMES, plan=VALUES)
    typed = filled(created_at=TIMES, extra=DATA).map(lambda more: built(UserTraits, **more))
    return st.one_of(
        filled(timestamp=TIMES, traits=traits | DATA | typed, messageId=VALUES).map(lambda more: {**call, **more}),
        filled(timestamp=TIMES, sent_at=TIMES, traits=traits | typed).map(
            lambda more: built(BatchIdentifyWithUserId, user_id="1", **more)
        ),
    )


def built(model: type[Model], **fields: Any) -> Any:
    try:
        return model(**fields)
    except TypeError:  # an extra field that is a declared one
        fields.pop("extra")
        return model(**fields)


def given_time(item: Any) -> Any:
    return getattr(item, "timestamp", UNSET) if isinstance(item, Model) else item.get("timestamp")


@pytest.fixture(scope="module")
def one_vendor() -> Iterator[Vendor]:
    with serving() as vendor:
        yield vendor


@pytest.mark.parametrize("written_by", ["json", "orjson"])
@pytest.mark.parametrize(
    ("api", "id_field", "records"), [("track", "id", track()), ("pipelines", "messageId", pipelines())]
)
def test_alike(
    monkeypatch: pytest.MonkeyPatch, one_vendor: Vendor, api: str, id_field: str, records: Any, written_by: str
) -> None:
    if written_by == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)

    @examples(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(records, min_size=1, max_size=4))
    def alike(items: list[Any]) -> None:
        with CustomerIO(**settings(one_vendor)) as cio:
            client = getattr(cio, api)
            batch = getattr(client, "entities", client).batch
            one_vendor.bodies.clear()
            outcomes = sorted(client.send_many(items), key=lambda outcome: outcome.index)
            together = [item for batch in one_vendor.batches() for item in batch]
            for item, outcome in zip(items, outcomes, strict=True):
                one_vendor.bodies.clear()
                try:
                    batch(batch=[item])
                except ValueRefused:
                    assert isinstance(outcome, NotSent) and isinstance(outcome.error, ValueRefused)
                    continue
                assert isinstance(outcome, Accepted)
                ((alone,),) = one_vendor.batches()
                sent = together.pop(0)
                if id_field in sent:
                    assert outcome.id == str(sent[id_field])
                    if outcome.id != str(alone[id_field]):
                        sent[id_field] = alone[id_field] = "made"
                if api == "pipelines" and given_time(item) in (None, UNSET):
                    assert sent.pop("timestamp")[:4] == alone.pop("timestamp")[:4]  # the time of each call
                assert json.dumps(sent, sort_keys=True) == json.dumps(alone, sort_keys=True)
            assert not together

    alike()
