"""A batch that was answered with a success, but not with the one that the API describes."""

from __future__ import annotations

from typing import Any

import pytest

from customerio_client.bulk import NotSent
from customerio_client.errors import ConnectionFailed
from customerio_core import UnexpectedResponse

from .conftest import Send, event
from .vendor import Vendor

ITEMS: dict[str, list[dict[str, Any]]] = {
    "track": [event(n) for n in range(4)],
    "pipelines": [{"type": "track", "userId": str(n), "event": "e"} for n in range(4)],
}
NO_SUCCESS = [
    b'{"errors":[{"batch_in',
    b"upstream error",
    b"[]",
    b"null",
    b'"ok"',
    b"7",
    b'{"error":"no"}',
    b'{"error":{"message":"no"}}',
    b'{"meta":{"error":"no"}}',
    b'{"meta":{"errors":["no"]}}',
    b'{"success":false}',
    b"{}{}",
    b"<html>",
    b"\xff",
    b"[" * 100_000,
]
SUCCESS = [b"", b" ", b"{}", b'{"success":true}', b'{"errors":[]}', b'{"errors":null}', b'{"error":null,"meta":{}}']


@pytest.mark.parametrize("api", ITEMS)
def test_only_what_says_so_is_a_success(vendor: Vendor, send: Send, api: str) -> None:
    for body in NO_SUCCESS:
        vendor.scripted = [(200, body)]
        outcomes, summary = send(vendor, ITEMS[api], api)
        assert summary.not_sent == len(outcomes) == 4, body
        assert all(isinstance(o, NotSent) and isinstance(o.error, UnexpectedResponse) for o in outcomes), body
    for body in SUCCESS:
        vendor.scripted = [(200, body)]
        outcomes, summary = send(vendor, ITEMS[api], api)
        assert summary.accepted == len(outcomes) == 4, body


@pytest.mark.parametrize("api", ITEMS)
def test_a_response_cut_short_is_no_success(vendor: Vendor, send: Send, api: str) -> None:
    for body in (b"{}", b"", b'{"errors":[]}'):
        vendor.scripted, vendor.missing = [(200, body)] * 40, 1
        outcomes, summary = send(vendor, ITEMS[api], api)
        assert summary.not_sent == len(outcomes) == 4, body
        assert all(isinstance(o, NotSent) and isinstance(o.error, ConnectionFailed) for o in outcomes), body
