"""Every way to send a record, with every kind of value: equal results, and one difference, which is a fact of the API.

What differs is a time: unix seconds in Track and App, ISO 8601 text in Pipelines.
"""

from __future__ import annotations

import json
import math
from collections import Counter, OrderedDict, UserDict, UserList, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, Flag, IntEnum, StrEnum
from fractions import Fraction
from ipaddress import ip_address
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import Any, NamedTuple
from uuid import UUID

import attrs
import pytest
from pydantic import BaseModel

from customerio_client import CustomerIO
from customerio_client.bulk import NotSent
from customerio_client.command import main
from customerio_core import UNSET, ValueRefused
from customerio_pipelines.models import BatchIdentifyWithUserId
from customerio_track import entity
from customerio_track.models import PersonById
from tests.wire.server import Reply, Server, serving

NOON = datetime(2024, 5, 6, 12, tzinfo=timezone(timedelta(hours=2)))
SECONDS, TEXT = 1714989600, "2024-05-06T12:00:00+02:00"


class Colour(Enum):
    RED = "red"
    NOON = NOON


class Level(IntEnum):
    LOW = 1


class Word(StrEnum):
    YES = "yes"


class Bits(Flag):
    ONE = 1


class Text(str):
    __slots__ = ()


class Number(int):
    pass


class Model(BaseModel):
    a: int = 1


@dataclass
class Data:
    a: int = 1


@attrs.define
class Attributes:
    a: int = 1


class Point(NamedTuple):
    x: int
    y: int


class Raises:
    """A value that raises whatever is asked of it."""

    def __getattribute__(self, name: str) -> Any:
        if name in ("__class__", "__reduce_ex__", "__reduce__"):
            return object.__getattribute__(self, name)
        raise RuntimeError("canary")


class RaisingMapping(UserDict[str, Any]):
    def items(self) -> Any:
        raise KeyError("canary")


class NoTimeZone(datetime):
    """As pandas' NaT: a datetime that raises."""

    def utcoffset(self) -> Any:
        raise ValueError("canary")


def inside_itself() -> Any:
    loop: list[Any] = []
    loop.append(loop)
    return loop


class Times(NamedTuple):
    """What a value becomes where times are unix seconds, and where they are text."""

    unix: Any
    iso: Any


class Refused(NamedTuple):
    """What the message has to say."""

    said: str


LEFT_OUT = object()

KINDS: dict[str, tuple[Any, Any]] = {
    "none": (None, None),
    "true": (True, True),
    "false": (False, False),
    "zero": (0, 0),
    "int": (7, 7),
    "negative": (-7, -7),
    "64 bits": (2**63 - 1, 2**63 - 1),
    "beyond 64 bits": (2**70, 2**70),
    "float": (1.5, 1.5),
    "whole float": (2.0, 2.0),
    "tiny": (5e-324, 5e-324),
    "largest": (1.7976931348623157e308, 1.7976931348623157e308),
    "NaN": (math.nan, Refused("no NaN")),
    "infinity": (math.inf, Refused("no infinity")),
    "-infinity": (-math.inf, Refused("no infinity")),
    "thousands of digits": (10**5000, Refused("digits")),
    "text": ("text", "text"),
    "empty text": ("", ""),
    "null as text": ("null", "null"),
    "ISO text": ("2024-05-06T12:00:00Z", "2024-05-06T12:00:00Z"),
    "umlauts": ("Zoë \N{PILE OF POO}", "Zoë \N{PILE OF POO}"),
    "quotes and controls": ('"\\\n\x00\x7f', '"\\\n\x00\x7f'),
    "half a surrogate pair": ("\ud800", Refused("surrogate")),
    "text subclass": (Text("t"), "t"),
    "int subclass": (Number(3), 3),
    "datetime": (NOON, Times(SECONDS, TEXT)),
    "datetime in UTC": (NOON.astimezone(UTC), Times(SECONDS, "2024-05-06T10:00:00Z")),
    "datetime with microseconds": (
        NOON.replace(microsecond=999_999),
        Times(SECONDS, TEXT[:19] + ".999999" + TEXT[19:]),
    ),
    "datetime before 1970": (datetime(1969, 12, 31, 23, 59, 59, 1, UTC), Times(-1, "1969-12-31T23:59:59.000001Z")),
    "first datetime": (datetime.min.replace(tzinfo=UTC), Times(-62135596800, "0001-01-01T00:00:00Z")),
    "last datetime": (datetime.max.replace(tzinfo=UTC), Times(253402300799, "9999-12-31T23:59:59.999999Z")),
    "offset with seconds": (
        datetime(1900, 1, 1, tzinfo=timezone(timedelta(minutes=19, seconds=32))),
        Times(-2208989972, "1899-12-31T23:40:28Z"),
    ),
    "naive datetime": (datetime(2024, 5, 6), Refused("without a time zone")),
    "datetime that raises": (NoTimeZone(2024, 5, 6, tzinfo=UTC), Refused("")),
    "date": (date(2024, 5, 6), "2024-05-06"),
    "time of day": (time(12), Refused("time cannot be sent")),
    "timedelta": (timedelta(seconds=1), Refused("total_seconds")),
    "datetime in a list": ([NOON], Times([SECONDS], [TEXT])),
    "datetime far inside": ({"a": [{"b": (NOON,)}]}, Times({"a": [{"b": [SECONDS]}]}, {"a": [{"b": [TEXT]}]})),
    "datetime of an enum": (Colour.NOON, Times(SECONDS, TEXT)),
    "enum": (Colour.RED, "red"),
    "int enum": (Level.LOW, 1),
    "text enum": (Word.YES, "yes"),
    "flag": (Bits.ONE, 1),
    "UUID": (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    "decimal": (Decimal("12.50"), 12.5),
    "whole decimal": (Decimal("12"), 12),
    "decimal with an exponent": (Decimal("1E+3"), 1000),
    "decimal that no number is": (Decimal("0.1000000000000000055511151231257827"), Refused("Decimal exactly")),
    "huge decimal": (Decimal("1E+600000"), Refused("Decimal exactly")),
    "tiny decimal": (Decimal("1E-600000"), Refused("Decimal exactly")),
    "decimal NaN": (Decimal("NaN"), Refused("Decimal exactly")),
    "signalling NaN": (Decimal("sNaN"), Refused("Decimal exactly")),
    "fraction": (Fraction(1, 2), Refused("Fraction cannot be sent")),
    "complex": (1j, Refused("complex cannot be sent")),
    "list": ([1, "a", None], [1, "a", None]),
    "empty list": ([], []),
    "tuple": ((1, 2), [1, 2]),
    "named tuple": (Point(1, 2), [1, 2]),
    "deque": (deque([1, 2]), [1, 2]),
    "list of its own kind": (UserList([1, 2]), [1, 2]),
    "list inside itself": (inside_itself(), Refused("")),
    "set": ({1}, Refused("pass a list")),
    "frozenset": (frozenset({1}), Refused("pass a list")),
    "range": (range(2), Refused("pass a list")),
    "generator": ((n for n in [1]), Refused("pass a list")),
    "dict keys": ({"a": 1}.keys(), Refused("pass a list")),
    "dict": ({"a": {"b": 1}}, {"a": {"b": 1}}),
    "empty dict": ({}, {}),
    "ordered dict": (OrderedDict(a=1), {"a": 1}),
    "counter": (Counter("aab"), {"a": 2, "b": 1}),
    "read-only mapping": (MappingProxyType({"a": NOON}), Times({"a": SECONDS}, {"a": TEXT})),
    "mapping of its own kind": (UserDict({"a": 1}), {"a": 1}),
    "mapping that raises": (RaisingMapping({"a": 1}), Refused("KeyError")),
    "text enum as a key": ({Word.YES: 1}, {"yes": 1}),
    "int as a key": ({1: 1}, Refused("keys must be text")),
    "none as a key": ({None: 1}, Refused("keys must be text")),
    "UNSET in a dict": ({"a": UNSET, "b": 1}, {"b": 1}),
    "UNSET in a list": ([UNSET], Refused("UNSET")),
    "UNSET": (UNSET, LEFT_OUT),
    "bytes": (b"x", Refused("decode it")),
    "bytearray": (bytearray(b"x"), Refused("decode it")),
    "memoryview": (memoryview(b"x"), Refused("decode it")),
    "path": (Path("a"), Refused("cannot be sent")),
    "address": (ip_address("192.0.2.1"), Refused("cannot be sent")),
    "namespace": (SimpleNamespace(a=1), Refused("cannot be sent")),
    "object": (object(), Refused("object cannot be sent")),
    "class": (Model, Refused("it is a class")),
    "function": (len, Refused("call it")),
    "exception": (ValueError("canary"), Refused("cannot be sent")),
    "pydantic model": (Model(), Refused("model_dump")),
    "dataclass": (Data(), Refused("dataclasses.asdict")),
    "attrs class": (Attributes(), Refused("attrs.asdict")),
    "model of ours": (PersonById(id="7"), {"id": "7"}),
    "value that raises": (Raises(), Refused("Raises cannot be sent")),
    "deep": ({"a": {"b": {"c": {"d": [[[[1]]]]}}}}, {"a": {"b": {"c": {"d": [[[[1]]]]}}}}),
}

ENTITY = {"type": "person", "action": "identify", "identifiers": {"id": "7"}}
CALL = {"type": "identify", "userId": "7"}


def one_of(sending: Any) -> None:
    """Run, and raise what kept the one record from being sent."""
    for outcome in sending:
        if isinstance(outcome, NotSent):
            raise outcome.error


Way = tuple[str, Callable[[CustomerIO, Any], Any], Callable[[Any], Any]]
WAYS: dict[str, Way] = {
    "v1 identify": ("unix", lambda c, v: c.track.customers.identify("7", attributes={"k": v}), lambda b: b),
    "v1 event": ("unix", lambda c, v: c.track.events.track("7", name="e", data={"k": v}), lambda b: b["data"]),
    "v2 dict": (
        "unix",
        lambda c, v: c.track.entities.send({**ENTITY, "attributes": {"k": v}}),  # type: ignore[arg-type, misc]
        lambda b: b["attributes"],
    ),
    "v2 constructor": (
        "unix",
        lambda c, v: c.track.entities.send(entity.person.identify(identifiers=PersonById(id="7"), attributes={"k": v})),
        lambda b: b["attributes"],
    ),
    "v2 batch": (
        "unix",
        lambda c, v: c.track.entities.batch(batch=[{**ENTITY, "attributes": {"k": v}}]),  # type: ignore[list-item]
        lambda b: b["batch"][0]["attributes"],
    ),
    "Track send_many of dicts": (
        "unix",
        lambda c, v: one_of(c.track.send_many([{**ENTITY, "attributes": {"k": v}}])),
        lambda b: b["batch"][0]["attributes"],
    ),
    "Track send_many of models": (
        "unix",
        lambda c, v: one_of(c.track.send_many([entity.person.identify(identifiers={"id": "7"}, attributes={"k": v})])),
        lambda b: b["batch"][0]["attributes"],
    ),
    "Track by path": (
        "unix",
        lambda c, v: c.track.request("POST", "/api/v2/entity", body={**ENTITY, "attributes": {"k": v}}),
        lambda b: b["attributes"],
    ),
    "Pipelines": ("iso", lambda c, v: c.pipelines.identify(user_id="7", traits={"k": v}), lambda b: b["traits"]),
    "Pipelines batch": (
        "iso",
        lambda c, v: c.pipelines.batch(batch=[{**CALL, "traits": {"k": v}}]),  # type: ignore[list-item]
        lambda b: b["batch"][0]["traits"],
    ),
    "Pipelines send_many of dicts": (
        "iso",
        lambda c, v: one_of(c.pipelines.send_many([{**CALL, "traits": {"k": v}}])),
        lambda b: b["batch"][0]["traits"],
    ),
    "Pipelines send_many of models": (
        "iso",
        lambda c, v: one_of(c.pipelines.send_many([BatchIdentifyWithUserId(user_id="7", traits={"k": v})])),
        lambda b: b["batch"][0]["traits"],
    ),
    "App message": (
        "unix",
        lambda c, v: c.app.messages.send_email(
            to="a@example.com", transactional_message_id=1, identifiers={"id": "7"}, message_data={"k": v}
        ),
        lambda b: b["message_data"],
    ),
    "App broadcast": (
        "unix",
        lambda c, v: c.app.broadcasts.trigger(1, ids=["7"], data={"k": v}),
        lambda b: b["data"],
    ),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as server:
        server.reply = Reply(content=b"{}")
        yield server


@pytest.fixture(scope="module")
def cio(server: Server) -> Iterator[CustomerIO]:
    url = server.url
    keys = {"site_id": "s", "track_api_key": "k", "app_api_key": "k", "pipelines_api_key": "k"}
    urls = {"track_url": url, "app_url": url, "pipelines_url": url}
    free = {name: None for name in ("track", "app", "app-send", "app-trigger", "pipelines")}
    with CustomerIO(**keys, **urls, rates=free) as cio:  # type: ignore[arg-type]
        yield cio


@pytest.mark.parametrize("kind", KINDS)
def test_every_way_gives_the_same(cio: CustomerIO, server: Server, kind: str) -> None:
    value, expected = KINDS[kind]
    for name, (times, send, found) in WAYS.items():
        server.received.clear()
        if isinstance(expected, Refused):
            with pytest.raises(ValueRefused) as caught:
                send(cio, value)
            said = str(caught.value)
            assert expected.said in said and "canary" not in said, name
            assert server.received == [], name
            if kind not in ("list inside itself", "half a surrogate pair", "thousands of digits"):
                assert "k" in [str(step) for step in caught.value.path], name
            continue
        send(cio, value)
        (arrived,) = server.received
        data = found(json.loads(arrived.content))
        if expected is LEFT_OUT:
            assert "k" not in data, name
            continue
        wanted = getattr(expected, times) if isinstance(expected, Times) else expected
        assert json.dumps(data["k"]) == json.dumps(wanted), name


IN_FILES: dict[str, tuple[str, str, Any]] = {
    # by kind: as JSON, as a cell and its type, and what is sent
    "text": ('"a"', "a", "a"),
    "number": ("7", "7:int", 7),
    "fraction": ("1.5", "1.5:float", 1.5),
    "boolean": ("true", "true:bool", True),
    "null": ("null", "null:json", None),
    "list": ("[1]", "[1]:json", [1]),
    "object": ('{"a": [1]}', '"{""a"": [1]}":json', {"a": [1]}),
    "text that is a time": ('"2024-05-06T12:00:00+02:00"', "2024-05-06T12:00:00+02:00", TEXT),
    "time": ("", "2024-05-06T12:00:00+02:00:time", Times(SECONDS, TEXT)),
    "seconds": ("", "1714989600:time", Times(SECONDS, "2024-05-06T10:00:00Z")),
}


@pytest.mark.parametrize("api", ["track", "pipelines"])
@pytest.mark.parametrize("kind", IN_FILES)
def test_files_give_the_same(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, api: str
) -> None:
    for name in ("CUSTOMERIO_SITE_ID", "CUSTOMERIO_API_KEY", "CUSTOMERIO_PIPELINES_API_KEY"):
        monkeypatch.setenv(name, "x")
    as_json, cell, expected = IN_FILES[kind]
    inside, times = ("attributes", "unix") if api == "track" else ("traits", "iso")
    start = ENTITY if api == "track" else CALL
    files = {}
    if as_json:
        files["r.jsonl"] = f'{json.dumps(start)[:-1]}, "{inside}": {{"k": {as_json}}}}}\n'
    cell, _, tp = (
        cell.rpartition(":") if cell.rsplit(":", 1)[-1] in ("int", "float", "bool", "json", "time") else (cell, "", "")
    )
    fixed = {"type": "person", "action": "identify"} if api == "track" else {"type": "identify"}
    head = ["identifiers.id" if api == "track" else "userId", *fixed, f"{inside}.k{':' + tp if tp else ''}"]
    files["r.csv"] = f"{','.join(head)}\n{','.join(['7', *fixed.values(), cell])}\n"
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        server.received.clear()
        assert main([api, str(tmp_path / name), "--url", server.url, "--quiet"]) == 0, name
        (arrived,) = server.received
        wanted = getattr(expected, times) if isinstance(expected, Times) else expected
        assert json.loads(arrived.content)["batch"][0][inside] == {"k": wanted}, name
