"""Times and free-form values: what they become on the wire, and what is refused."""

from __future__ import annotations

import enum
import json
from base64 import b64decode, b64encode
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_core import UNSET, Base64, ValueRefused, write

from .models import ById

CET = timezone(timedelta(hours=1))
NOON = datetime(2024, 5, 6, 12, 0, 0, tzinfo=CET)


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Word(enum.StrEnum):
    YES = "yes"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (NOON, 1714993200),
        (NOON.replace(microsecond=999_999), 1714993200),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), -1),
        ("2024-05-06T12:00:00+01:00", 1714993200),
        ("20240506T110000Z", 1714993200),
        ("2024-W19-1T11:00:00Z", 1714993200),
        ("2024-05-06T11Z", 1714993200),
        (1714993200, 1714993200),
        (0, 0),
        (-1, -1),
    ],
)
def test_unix_time(value: Any, seconds: int) -> None:
    assert write("UnixTime", value) == seconds


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (NOON, "2024-05-06T12:00:00+01:00"),
        (NOON.astimezone(UTC), "2024-05-06T11:00:00Z"),
        (datetime(2024, 5, 6, 11, 0, 0, 1000, tzinfo=UTC), "2024-05-06T11:00:00.001000Z"),
        ("2024-05-06T12:00:00+01:00", "2024-05-06T12:00:00+01:00"),
        ("2024-05-06T11:00:00.123456789Z", "2024-05-06T11:00:00.123456789Z"),
        (1714993200, "2024-05-06T11:00:00Z"),
    ],
)
def test_iso_time(value: Any, text: str) -> None:
    assert write("IsoTime", value) == text


@pytest.mark.parametrize("tp", ["UnixTime", "IsoTime", "UnixTime | Unset | None"])
@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (datetime(2024, 5, 6), "without a time zone.*replace"),
        ("2024-05-06T12:00:00", "without an offset"),
        ("2024-05-06", "without an offset"),
        ("1714993200", "not ISO 8601"),
        ("tomorrow", "not ISO 8601"),
        ("", "not ISO 8601"),
        (1714993200000, "milliseconds"),
        (True, "bool is not a time"),
        (1714993200.5, r"float is not a time.*int\(value\)"),
        (date(2024, 5, 6), "date is not a time"),
        (b"x", "bytes is not a time"),
    ],
)
def test_doubtful_times_are_refused(tp: str, value: Any, hint: str) -> None:
    with pytest.raises(ValueRefused, match=hint):
        write(tp, value)


@given(moment=st.datetimes(min_value=datetime(1, 1, 3), max_value=datetime(5000, 1, 1)), hours=st.integers(-12, 12))
def test_both_formats_name_the_same_second(moment: datetime, hours: int) -> None:
    moment = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    seconds = write("UnixTime", moment)
    assert seconds == write("UnixTime", write("IsoTime", moment)) == write("UnixTime", moment.isoformat())
    assert (
        timedelta(0) <= (moment - datetime(1970, 1, 1, tzinfo=UTC)) - timedelta(seconds=seconds) < timedelta(seconds=1)
    )


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (Colour.RED, "red"),
        (Level.LOW, 1),
        (Word.YES, "yes"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2024, 5, 6), "2024-05-06"),
        (NOON, "2024-05-06T12:00:00+01:00"),
        (Decimal("12"), 12),
        (Decimal("12.50"), 12.5),
        (Decimal("1E+3"), 1000),
        ((1, 2), [1, 2]),
        (OrderedDict(a=1), {"a": 1}),
        (MappingProxyType({"a": (1,)}), {"a": [1]}),
        ({Word.YES: 1}, {"yes": 1}),
        ({"a": UNSET, "b": None}, {"b": None}),
        (ById(id="1", extra={"at": NOON}), {"id": "1", "at": "2024-05-06T12:00:00+01:00"}),
        ({"who": [ById(id="1")]}, {"who": [{"id": "1"}]}),
        (1.5, 1.5),
        (10**30, 10**30),
    ],
)
def test_free_form_values(value: Any, data: Any) -> None:
    written = write("Any", value)
    assert written == data
    assert json.loads(json.dumps(written)) == data
    assert write("dict[str, Any] | Unset", {"x": value}) == {"x": data}


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (float("nan"), "no NaN and no infinity"),
        (float("-inf"), "no NaN and no infinity"),
        (Decimal("NaN"), "no JSON number"),
        (Decimal("0.1234567890123456789"), "no JSON number represents this Decimal exactly"),
        (b"x", "base64"),
        ({1}, "pass a list"),
        (range(3), "pass a list"),
        (object(), "object cannot be sent"),
        (NOON.time(), "time cannot be sent"),
        (datetime(2024, 5, 6), "without a time zone"),
        ({1: 2}, "keys must be text, but one is int"),
        (lambda: None, "function cannot be sent"),
    ],
)
def test_values_without_a_place_in_json_are_refused_with_their_path(value: Any, hint: str) -> None:
    with pytest.raises(ValueRefused, match=rf"^a\[1\]\.b: .*{hint}") as caught:
        write("dict[str, Any]", {"a": [0, {"b": value}]})
    assert caught.value.path == ("a", 1, "b")


def test_unset_has_no_place_in_a_list() -> None:
    with pytest.raises(ValueRefused, match=r"\[0\]: UNSET has no place in a list"):
        write("Any", [UNSET])


def test_a_refusal_does_not_show_the_value() -> None:
    with pytest.raises(ValueRefused) as caught:
        write("UnixTime", "canary-5d41402a")
    assert "canary" not in str(caught.value) + repr(caught.value)


@pytest.mark.parametrize(
    "value",
    [
        b"\x00PDF\xff",
        bytearray(b"\x00PDF\xff"),
        memoryview(b"\x00PDF\xff"),
        Base64("AFBERv8="),
    ],
)
@pytest.mark.parametrize("tp", ["FileContent", "FileContent | Unset | None"])
def test_the_content_of_a_file_becomes_base64(tp: str, value: Any) -> None:
    assert write(f"dict[str, {tp}]", {"a.pdf": value}) == {"a.pdf": "AFBERv8="}


@given(st.binary(max_size=200))
def test_base64_is_one_line_that_anybody_can_read(content: bytes) -> None:
    text = write("FileContent", BytesIO(content))
    assert "\n" not in text and b64decode(text, validate=True) == content
    assert write("FileContent", Base64(text)) == text


@given(st.binary(min_size=6, max_size=200))
def test_what_is_encoded_already_is_not_encoded_twice(content: bytes) -> None:
    encoded = b64encode(content)
    try:
        assert b64decode(write("FileContent", encoded)) == encoded  # nothing gives it away: it stays what it is
    except ValueRefused as error:
        assert "Base64(value)" in str(error)
    else:
        assert not encoded.endswith(b"=")


def test_a_path_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    assert write("dict[str, FileContent]", {"a.pdf": tmp_path / "a.pdf"}) == {"a.pdf": "JVBERg=="}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("JVBERg==", r"text is not the content of a file.*Base64\(text\)"),
        ("invoice.pdf", "text is not the content of a file.*Path"),
        ("data:application/pdf;base64,JVBERg==", "text is not the content"),
        (b64encode(b"%PDF-1.7"), "base64 already"),
        (b64encode(b"hello!"), "base64 already"),
        (b64encode(bytes(range(256)) * 3), "base64 already"),
        (Path("nowhere.pdf"), "cannot be read"),
        (StringIO("text"), "binary mode"),
        (7, "int is not the content of a file"),
    ],
)
def test_what_is_not_a_file_is_refused_with_its_path(value: Any, said: str) -> None:
    with pytest.raises(ValueRefused, match=rf"^a\.pdf: .*{said}"):
        write("dict[str, FileContent]", {"a.pdf": value})


@pytest.mark.parametrize("content", [b"password", b"0123456789abcdef" * 8, b"", b"a", b"%PDF-1.7\n"])
def test_what_only_has_the_letters_of_base64_is_sent(content: bytes) -> None:
    assert b64decode(write("FileContent", content)) == content


@pytest.mark.parametrize("text", ["invoice.pdf", "data:application/pdf;base64,JVBERg==", "JVBERg=", "\u00fc"])
def test_base64_is_checked_when_it_is_made(text: str) -> None:
    with pytest.raises(ValueRefused, match="not base64"):
        Base64(text)


def test_scalars_of_numpy_are_written_and_arrays_are_refused() -> None:
    np = pytest.importorskip("numpy")
    values = {"i": np.int64(5), "f": np.float32(1.5), "b": np.bool_(True), "s": np.str_("a")}
    assert write("Any", values) == {"i": 5, "f": 1.5, "b": True, "s": "a"}
    assert write("UnixTime", np.int64(7)) == 7 and write("str", np.int64(7)) == "7"
    for value in (np.array([1]), np.array(5), np.datetime64("2024-01-01"), np.longdouble(1.5)):
        with pytest.raises(ValueRefused, match="k: numpy"):
            write("Any", {"k": value})


def test_what_pandas_has_for_nothing_is_refused() -> None:
    pd = pytest.importorskip("pandas")
    for value in (pd.NaT, pd.NA):
        with pytest.raises(ValueRefused, match=r"k: .*pass None, or leave it out"):
            write("Any", {"k": value})
    assert write("Any", {"k": pd.Timestamp("2024-01-01", tz="UTC")}) == {"k": "2024-01-01T00:00:00Z"}
