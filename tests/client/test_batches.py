"""Lists of any length: cut, sent call by call, and with a clear outcome when one of the calls fails."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from customerio_client import BatchesSent, BatchFailed, NotFound, ValueRefused
from tests.wire.server import Reply, Server

from .clients import Make

IDS = [f"person-{number}" for number in range(25_000)]


def sent(vendor: Server) -> list[list[str]]:
    return [json.loads(one.content)["ids"] for one in vendor.received]


def test_25_000_people_take_25_calls(make: Make, vendor: Server) -> None:
    done = make().track.segments.add_customers_in_batches(3, ids=IDS, id_type="email")
    assert done == BatchesSent(items=25_000, requests=25)
    assert {(one.method, one.path) for one in vendor.received} == {("POST", "/api/v1/segments/3/add_customers")}
    assert all(one.query == [("id_type", "email")] for one in vendor.received)
    assert [len(ids) for ids in sent(vendor)] == [1000] * 25
    assert [one for ids in sent(vendor) for one in ids] == IDS


@pytest.mark.parametrize(("count", "lengths"), [(0, []), (1, [1]), (1000, [1000]), (1001, [1000, 1])])
@pytest.mark.parametrize("kind", [list, tuple, iter])
def test_any_length_and_any_iterable(make: Make, vendor: Server, kind: Any, count: int, lengths: list[int]) -> None:
    done = make().track.segments.remove_customers_in_batches(3, ids=kind(IDS[:count]))
    assert done == BatchesSent(count, len(lengths))
    assert [len(ids) for ids in sent(vendor)] == lengths


def test_a_call_that_fails_is_the_last_and_says_what_was_accepted(make: Make, vendor: Server) -> None:
    vendor.replies.extend([Reply(200, b"{}"), Reply(200, b"{}"), Reply(404, b'{"meta": {"error": "no such segment"}}')])
    cio = make()
    with pytest.raises(BatchFailed) as caught:
        cio.track.segments.add_customers_in_batches(3, ids=IDS)
    error = caught.value
    assert (error.sent, error.items, len(vendor.received)) == (2000, IDS[2000:3000], 3)
    assert isinstance(error.__cause__, NotFound) and "no such segment" in str(error)
    assert "cio.track.segments.add_customers (POST" in str(error) and "2,000 items" in str(error)
    assert "person-" not in f"{error}{error!r}{error.args}"
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.sent, copy.items, str(copy)) == (2000, (), str(error))
    cio.track.segments.add_customers_in_batches(3, ids=IDS[error.sent :])
    assert [one for ids in [*sent(vendor)[:2], *sent(vendor)[3:]] for one in ids] == IDS


def test_an_iterator_goes_on_where_it_stopped(make: Make, vendor: Server) -> None:
    vendor.replies.extend([Reply(200, b"{}"), Reply(404, b"{}")])
    cio, people = make(), iter(IDS)
    with pytest.raises(BatchFailed) as caught:
        cio.track.segments.add_customers_in_batches(3, ids=people)
    cio.track.segments.add_customers_in_batches(3, ids=[*caught.value.items, *people])
    assert [one for ids in [sent(vendor)[0], *sent(vendor)[2:]] for one in ids] == IDS


def test_a_call_that_meets_a_fault_is_repeated_by_itself(make: Make, vendor: Server) -> None:
    vendor.replies.extend([Reply(200, b"{}"), Reply(503, b"{}")])
    assert make().track.segments.add_customers_in_batches(3, ids=IDS[:2500]) == BatchesSent(2500, 3)
    assert [len(ids) for ids in sent(vendor)] == [1000, 1000, 1000, 500]
    assert sent(vendor)[1] == sent(vendor)[2]


@pytest.mark.parametrize("ids", ["person-1", b"person-1", {"person-1": 1}, None, 7])
def test_what_is_no_list_is_refused_before_a_call(make: Make, vendor: Server, ids: Any) -> None:
    cio = make()
    with pytest.raises(ValueRefused, match=r"add_customers .*ids: must be a list"):
        cio.track.segments.add_customers_in_batches(3, ids=ids)
    assert not vendor.received


@pytest.mark.parametrize(("wrong", "message"), [(None, r"ids\[1500\]"), ("\ud800", "surrogate")])
def test_a_wrong_item_of_a_list_is_refused_before_a_call(make: Make, vendor: Server, wrong: Any, message: str) -> None:
    cio = make()
    with pytest.raises(ValueRefused, match=rf"add_customers .*{message}"):
        cio.track.segments.add_customers_in_batches(3, ids=[*IDS[:1500], wrong, *IDS])
    assert not vendor.received


def test_a_wrong_item_of_an_iterator_says_what_was_accepted(make: Make, vendor: Server) -> None:
    cio = make()
    with pytest.raises(BatchFailed, match=r"1,000 items.*ids\[1500\]") as caught:
        cio.track.segments.add_customers_in_batches(3, ids=iter([*IDS[:1500], None, *IDS]))
    assert isinstance(caught.value.__cause__, ValueRefused)
    assert (caught.value.sent, len(vendor.received)) == (1000, 1)


def test_an_error_of_the_iterator_is_its_own(make: Make, vendor: Server) -> None:
    def people() -> Iterator[str]:
        yield from IDS[:1000]
        raise RuntimeError("the database went away")

    cio = make()
    with pytest.raises(RuntimeError, match="the database went away") as caught:
        cio.track.segments.add_customers_in_batches(3, ids=people())
    assert "1,000 items were accepted" in caught.value.__notes__[0]
    assert len(vendor.received) == 1
