"""Signatures of webhooks: what is accepted, what is refused, and that nothing is read before."""

from __future__ import annotations

import json
import pickle
import subprocess
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from multidict import CIMultiDict
from werkzeug.datastructures import Headers as WerkzeugHeaders

from customerio_client import MissingCredentials
from customerio_client.webhooks import InvalidSignature, UnreadableEvent, Webhooks

KEY = "3ab2c1d4e5f60718293a4b5c6d7e8f90"
NOW = 1_700_000_000.0
BODY = json.dumps(
    {
        "event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ",
        "object_type": "email",
        "metric": "sent",
        "timestamp": 1613063089,
        "data": {"delivery_id": "RPILAgUBcRhIBqSfeiIwdIYJKxTY", "recipient": "test@example.com", "subject": "hi"},
    }
).encode()


def receiver(key: str | list[str] = KEY, now: float = NOW, **arguments: Any) -> Webhooks:
    return Webhooks(key, clock=lambda: now, **arguments)


def by_openssl(body: bytes, timestamp: str, key: str = KEY) -> dict[str, str]:
    """The headers as OpenSSL's command line computes them."""
    signed = b"v0:" + timestamp.encode() + b":" + body
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", f"key:{key}"],
        input=signed,
        capture_output=True,
        check=True,
    )
    return {"X-CIO-Timestamp": timestamp, "X-CIO-Signature": done.stdout.decode().strip().rsplit(" ", 1)[-1]}


# --- what is accepted -------------------------------------------------------------------------------------


def test_a_signature_by_another_implementation_is_accepted_and_equal_to_ours() -> None:
    theirs = by_openssl(BODY, str(int(NOW)))
    receiver().verify(BODY, theirs)
    ours = receiver().sign(BODY)
    assert {name.lower(): value for name, value in ours.items()} == {k.lower(): v for k, v in theirs.items()}


SPELLINGS: dict[str, Callable[[str, str], Any]] = {
    "as sent": lambda t, s: {"X-CIO-Timestamp": t, "X-CIO-Signature": s},
    "lower": lambda t, s: {"x-cio-timestamp": t, "x-cio-signature": s},
    "upper": lambda t, s: {"X-CIO-TIMESTAMP": t, "X-CIO-SIGNATURE": s},
    "mixed": lambda t, s: {"x-CIO-timestamp": t, "X-cio-Signature": s},
    "bytes": lambda t, s: {b"x-cio-timestamp": t.encode(), b"x-cio-signature": s.encode()},
    "asgi": lambda t, s: [(b"host", b"x"), (b"x-cio-timestamp", t.encode()), (b"x-cio-signature", s.encode())],
    "wsgi": lambda t, s: {"HTTP_X_CIO_TIMESTAMP": t, "HTTP_X_CIO_SIGNATURE": s, "wsgi.version": (1, 0), "PATH": "x"},
    "pairs": lambda t, s: iter([("X-CIO-Timestamp", t), ("X-CIO-Signature", s)]),
    "httpx": lambda t, s: httpx.Headers({"X-CIO-Timestamp": t, "X-CIO-Signature": s}),
    "aiohttp": lambda t, s: CIMultiDict({"X-CIO-Timestamp": t, "X-CIO-Signature": s}),
    "werkzeug": lambda t, s: WerkzeugHeaders({"X-CIO-Timestamp": t, "X-CIO-Signature": s}),
    "lists": lambda t, s: {"X-CIO-Timestamp": [t], "X-CIO-Signature": [s]},
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_headers_come_as_frameworks_have_them(spelling: str) -> None:
    signed = receiver().sign(BODY)
    receiver().verify(BODY, SPELLINGS[spelling](*signed.values()))


@given(
    st.lists(
        st.tuples(
            st.text(min_size=1, max_size=24).filter(
                lambda n: not n.lower().replace("_", "-").endswith(("x-cio-timestamp", "x-cio-signature"))
            ),
            st.text(max_size=10),
        ),
        max_size=8,
    ),
    st.data(),
)
@settings(max_examples=60)
def test_other_headers_and_their_order_do_not_matter(others: list[tuple[str, str]], data: st.DataObject) -> None:
    signed = [
        ("".join(data.draw(st.sampled_from([c.lower(), c.upper()])) for c in name), value)
        for name, value in receiver().sign(BODY).items()
    ]
    receiver().verify(BODY, data.draw(st.permutations([*others, *signed])))


@pytest.mark.parametrize("body", [bytearray(BODY), memoryview(BODY)], ids=["bytearray", "memoryview"])
def test_bytes_of_any_kind(body: Any) -> None:
    receiver().verify(body, receiver().sign(BODY))


@pytest.mark.parametrize("at", [NOW - 300, NOW + 300, NOW])
def test_a_timestamp_within_the_tolerance(at: float) -> None:
    receiver().verify(BODY, receiver().sign(BODY, at=at))


def test_the_tolerance_can_be_changed_or_switched_off() -> None:
    old = receiver().sign(BODY, at=NOW - 3600)
    receiver(tolerance=7200).verify(BODY, old)
    receiver(tolerance=None).verify(BODY, receiver().sign(BODY, at=0))
    with pytest.raises(InvalidSignature, match="too old"):
        receiver(tolerance=60).verify(BODY, receiver().sign(BODY, at=NOW - 61))


def test_several_keys_while_one_is_replaced() -> None:
    new, old = "new" * 8, "old" * 8
    both = receiver([new, old])
    both.verify(BODY, receiver(old).sign(BODY))
    both.verify(BODY, receiver(new).sign(BODY))
    assert both.sign(BODY) == receiver(new).sign(BODY)
    with pytest.raises(InvalidSignature):
        receiver(new).verify(BODY, receiver(old).sign(BODY))


def test_keys_from_the_environment() -> None:
    signed = receiver().sign(BODY)
    for value in (KEY, f"other{KEY}, {KEY}", f"other\n{KEY}\n"):
        found = Webhooks.from_env({"CUSTOMERIO_WEBHOOK_SIGNING_KEY": value}, clock=lambda: NOW)
        found.verify(BODY, signed)
    for environment in ({}, {"CUSTOMERIO_WEBHOOK_SIGNING_KEY": ""}, {"CUSTOMERIO_WEBHOOK_SIGNING_KEY": " "}):
        with pytest.raises(MissingCredentials, match="CUSTOMERIO_WEBHOOK_SIGNING_KEY"):
            Webhooks.from_env(environment)


# --- what is refused --------------------------------------------------------------------------------------


@given(st.data())
@settings(max_examples=150)
def test_any_changed_byte_fails(data: st.DataObject) -> None:
    signed = receiver(tolerance=None).sign(BODY)
    parts = [bytearray(BODY), *(bytearray(value.encode()) for value in signed.values())]
    part = data.draw(st.integers(0, 2))
    place = data.draw(st.integers(0, len(parts[part]) - 1))
    value = data.draw(st.integers(0, 255).filter(lambda byte: byte != parts[part][place]))
    parts[part][place] = value
    headers = dict(zip(signed, (bytes(one) for one in parts[1:]), strict=True))
    with pytest.raises(InvalidSignature):
        receiver(tolerance=None).unwrap(bytes(parts[0]), headers)


def changed(**values: Any) -> dict[str, Any]:
    names = {"timestamp": "x-cio-timestamp", "signature": "x-cio-signature"}
    signed = {name.lower(): value for name, value in receiver().sign(BODY).items()}
    signed |= {names[name]: value for name, value in values.items()}
    return {name: value for name, value in signed.items() if value is not None}


SIGNED = {name.lower(): value for name, value in Webhooks(KEY, clock=lambda: NOW).sign(BODY).items()}


@pytest.mark.parametrize(
    ("headers", "says"),
    [
        ({}, "x-cio-timestamp is missing"),
        (changed(signature=None), "x-cio-signature is missing"),
        (changed(timestamp=None), "x-cio-timestamp is missing"),
        (changed(timestamp=""), "not unix seconds"),
        (changed(timestamp="1700000000000"), "not unix seconds"),
        (changed(timestamp="1.7e9"), "not unix seconds"),
        (changed(timestamp="+1700000000"), "not unix seconds"),
        (changed(timestamp=" 1700000000"), "not unix seconds"),
        (changed(timestamp="١٧٠٠٠٠٠٠٠٠"), "not unix seconds"),
        (changed(timestamp=1_700_000_000), "is not text"),
        (changed(signature=""), "64 hexadecimal digits"),
        (changed(signature="abc"), "64 hexadecimal digits"),
        (changed(signature="v1=" + "0" * 64), "version that this client does not know"),
        (changed(signature=SIGNED["x-cio-signature"].upper()), "64 hexadecimal digits"),
        (changed(signature=SIGNED["x-cio-signature"] + "\n"), "64 hexadecimal digits"),
        (changed(signature=f"{SIGNED['x-cio-signature']},{SIGNED['x-cio-signature']}"), "64 hexadecimal digits"),
        (changed(signature="0" * 64), "does not fit the body"),
        ([*SIGNED.items(), *SIGNED.items()], "came more than once"),
        ({**SIGNED, "X-CIO-Signature": "0" * 64}, "came more than once"),
        (changed(signature=["0" * 64, "1" * 64]), "came more than once"),
        ({"x_cio_timestamp": SIGNED["x-cio-timestamp"], "x_cio_signature": SIGNED["x-cio-signature"]}, "is missing"),
    ],
)
def test_headers_that_are_refused(headers: Mapping[str, Any] | Iterable[tuple[str, str]], says: str) -> None:
    with pytest.raises(InvalidSignature, match=says) as caught:
        receiver().unwrap(BODY, headers)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("at", "says"), [(NOW - 301, "too old"), (NOW + 302, "too far in the future")])
def test_timestamps_that_are_refused(at: float, says: str) -> None:
    with pytest.raises(InvalidSignature, match=says):
        receiver().verify(BODY, receiver().sign(BODY, at=at))


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None, [1]], ids=["text", "parsed", "None", "list"])
def test_what_is_not_the_raw_body_is_refused_with_a_hint(body: Any) -> None:
    with pytest.raises(TypeError, match="raw bytes") as caught:
        receiver().unwrap(body, SIGNED)
    assert "test@example.com" not in str(caught.value)


def test_nothing_is_parsed_before_it_is_verified() -> None:
    bad = b"[" * 200_000
    with pytest.raises(InvalidSignature):
        receiver().unwrap(bad, SIGNED)
    with pytest.raises(UnreadableEvent, match="not a JSON object"):
        receiver().unwrap(bad, receiver().sign(bad))


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b'{"a":', b"\xff"])
def test_a_signed_body_that_is_no_event(body: bytes) -> None:
    with pytest.raises(UnreadableEvent) as caught:
        receiver().unwrap(body, receiver().sign(body))
    assert str(caught.value.__cause__) == "None"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"signing_key": ""}, ValueError),
        ({"signing_key": []}, ValueError),
        ({"signing_key": ["ok", ""]}, ValueError),
        ({"signing_key": "two words"}, ValueError),
        ({"signing_key": "line\nbreak"}, ValueError),
        ({"signing_key": None}, TypeError),
        ({"signing_key": [b"bytes"]}, TypeError),
        ({"signing_key": KEY, "tolerance": -1}, ValueError),
        ({"signing_key": KEY, "tolerance": float("nan")}, ValueError),
        ({"signing_key": KEY, "on_repeat": "ignore"}, ValueError),
    ],
)
def test_arguments_that_are_refused(arguments: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        Webhooks(**arguments)
    assert KEY not in str(caught.value)


def test_no_key_signature_or_body_in_what_is_shown() -> None:
    webhooks = receiver()
    assert KEY not in repr(webhooks)
    with pytest.raises(InvalidSignature) as caught:
        webhooks.unwrap(BODY, changed(signature="0" * 64))
    said = f"{caught.value!r}{caught.value}{pickle.loads(pickle.dumps(caught.value))!r}"
    assert not any(secret in said for secret in (KEY, "0" * 64, SIGNED["x-cio-signature"], "test@example.com"))
