"""Calls go in the order of each person, and what is about several keeps its place, whatever comes back when."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from customerio_client.contracts import contract
from customerio_client.delivery.batch_format import BatchFormat
from customerio_client.delivery.batches import Packer
from customerio_client.outbox.records import Call, Record
from customerio_client.outbox.schedule import Group, Schedule, Work
from customerio_client.outbox.sending import KeptWriter

BATCH = contract("track")["batch"]

calls = st.tuples(
    st.sampled_from([None, "", "shared"]),  # what the batch shares; None goes by itself
    st.sampled_from(["a", "b", "c", "d", None]),  # whom it is about; None is about several
    st.sampled_from([10, 30_000]),
)


def record(id: int, share: str | None, person: str | None, size: int) -> Record:
    content = b'{"x":"' + b"x" * size + b'"}'
    return Record(id, Call("track", "entity", content, "", share, person, False, 0.0, None))


def group_of(record: Record) -> Group | None:
    return None if record.call.share is None else ("track", "batch", record.call.share)


def packer_of(group: Group) -> Packer[Record]:
    return Packer(BatchFormat(BATCH), KeptWriter(BATCH))


@given(st.lists(calls, max_size=60), st.integers(0, 2**32), st.integers(1, 4))
def test_order(given: list[tuple[str | None, str | None, int]], seed: int, lanes: int) -> None:
    dice = random.Random(seed)
    schedule = Schedule(group_of, packer_of)
    records = [record(id, *each) for id, each in enumerate(given, 1)]
    left = list(records)
    on_their_way: list[Work] = []
    began: dict[int, int] = {}
    went_with: dict[int, int] = {}
    ended: dict[int, int] = {}
    settled: list[Work] = []
    moment = 0
    while left or schedule.works:
        moment += 1
        assert moment < 10_000, "nothing goes on"
        step = dice.random()
        if left and step < 0.3:
            count = dice.randrange(1, 8)
            assert not schedule.add(left[:count], 0.0, dice.choice([1, lanes]))
            del left[:count]
        elif step < 0.5:
            for work in schedule.ripe(0.0):
                schedule.close(work)
        elif step < 0.8 and schedule.free.get("track"):
            work = dice.choice(list(schedule.free["track"]))
            schedule.start(work, 0.0)
            for each in work.records:
                began.setdefault(each.id, moment)
                went_with[each.id] = id(work)
            on_their_way.append(work)
        elif on_their_way:
            work = on_their_way.pop(dice.randrange(len(on_their_way)))
            some = [each for each in work.records if dice.random() < 0.2]
            ended.update({each.id: moment for each in work.records if each not in some})
            if some:
                schedule.retain(work, some)
            else:
                schedule.settle(work)
                settled.append(work)  # or another work could have its identity
    assert ended.keys() == {each.id for each in records}
    assert schedule.records == schedule.size == schedule.held_up == 0
    assert not any(work.records or work.batch for work in settled)  # what was sent takes no more memory
    for nth, later in enumerate(records):
        for before in records[:nth]:
            together = later.call.person == before.call.person or None in (later.call.person, before.call.person)
            # In one batch, the order is that of its items.
            if together and went_with[later.id] != went_with[before.id]:
                assert ended[before.id] < began[later.id]
