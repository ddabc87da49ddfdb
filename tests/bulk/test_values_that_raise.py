"""A value that raises while it is written is the outcome of its record, and of no other; a journal is not poisoned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

import pytest

from customerio_client.bulk import NotSent, read_failures
from customerio_core import ValueRefused
from customerio_sandbox import Sandbox

from .conftest import Send, event, ids_of


class NaT(datetime):
    """As pandas' is: a time by its class, which refuses whatever a time can do."""

    def __getattribute__(self, name: str) -> Any:
        if name in ("isoformat", "timestamp", "utcoffset", "astimezone", "tzinfo", "strftime", "year"):
            raise ValueError("canary: NaTType does not support this")
        return super().__getattribute__(name)


class Raising:
    """Raises whatever is asked of it."""

    def __getattribute__(self, name: str) -> Any:
        raise ZeroDivisionError("canary")

    def __str__(self) -> str:
        raise ZeroDivisionError("canary")

    def __hash__(self) -> int:
        raise ZeroDivisionError("canary")


class RaisingMapping(Mapping[str, Any]):
    def __getitem__(self, key: str) -> NoReturn:
        raise AttributeError("canary")

    def __iter__(self) -> Iterator[str]:
        raise AttributeError("canary")

    def __len__(self) -> int:
        return 1


class RaisingText(str):
    def __str__(self) -> str:
        raise OSError("canary")


class RaisingNumber(int):
    def __int__(self) -> int:
        raise ArithmeticError("canary")


VALUES = {
    "a time that is none": NaT(2024, 1, 1),
    "an object": Raising(),
    "a mapping": RaisingMapping(),
    "in a list": [1, [Raising()]],
    "in a mapping": {"a": {"b": RaisingMapping()}},
    "a generator": (1 / 0 for _ in range(3)),
    "an object of no kind": object(),
}


def records(value: Any, where: str) -> list[Any]:
    items: list[Any] = [event(n) for n in range(300)]
    if where == "attributes":
        items[7] = {**items[7], "attributes": {"last_seen": value}}
    elif where == "declared":
        items[7] = {**items[7], "timestamp": value}
    else:
        items[7] = value
    return items


@pytest.mark.parametrize("where", ["attributes", "declared", "record"])
@pytest.mark.parametrize("kind", VALUES)
def test_a_value_that_raises_is_one_outcome(
    sandbox: Sandbox, send: Send, tmp_path: Path, kind: str, where: str
) -> None:
    journal, failures = tmp_path / "journal", tmp_path / "failures"
    items = records(VALUES[kind], where)
    for run in range(2):
        outcomes, summary = send(sandbox, items, journal=journal, failures=failures, keep_order=bool(run))
        assert (summary.accepted, summary.not_sent, summary.resumed) == (299, 1, 299 * run)
        (failed,) = [outcome for outcome in outcomes if isinstance(outcome, NotSent)]
        assert failed.index == 7 and isinstance(failed.error, ValueRefused)
        assert "canary" not in str(failed.error)
        assert len(list(read_failures(failures))) == 1
    assert len(ids_of(sandbox)) == 299


@pytest.mark.parametrize("value", [RaisingText("x"), RaisingNumber(5), UUID(int=1)])
def test_a_value_of_a_usual_type_is_written_or_refused_by_itself(sandbox: Sandbox, send: Send, value: Any) -> None:
    _, summary = send(sandbox, records(value, "attributes"))
    assert summary.accepted >= 299 and summary.records == 300
