"""What the vendor advises against is told where it is used: a `DeprecationWarning` at the line of the caller."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO
from tests.wire.server import Server

from .clients import urls

KEYS = {"site_id": "s", "track_api_key": "t", "app_api_key": "a", "region": "us"}


@pytest.fixture
def told() -> Iterator[list[warnings.WarningMessage]]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield found


def lines(told: list[warnings.WarningMessage]) -> set[tuple[str, str]]:
    deprecated = [warning for warning in told if warning.category is DeprecationWarning]
    return {(str(warning.message), warning.filename) for warning in deprecated}


def use(cio: Any) -> Any:
    return cio.app.campaigns.metrics(13, version="1", period="days", steps=3)


def test_a_deprecated_operation_and_deprecated_arguments(vendor: Server, told: list[warnings.WarningMessage]) -> None:
    with CustomerIO(**KEYS, **urls(vendor)) as cio:
        cio.app.campaigns.list()
        assert lines(told) == set()
        use(cio)
        cio.track.events.report_push_metric(delivery_id="d", event="opened", device_id="x", timestamp=1_700_000_000)
    messages = {message for message, _ in lines(told)}
    assert {file for _, file in lines(told)} == {__file__}
    assert {message.split(":")[1].split(" ")[1] for message in messages if ": " in message} == {"period", "steps"}
    assert any(
        message.startswith("cio.track.events.") and "(POST /api/v1/push/events)" in message for message in messages
    )


def test_an_asynchronous_caller_is_told_at_its_line_too(vendor: Server, told: list[warnings.WarningMessage]) -> None:
    async def main() -> None:
        async with AsyncCustomerIO(**KEYS, **urls(vendor)) as cio:
            await use(cio)

    asyncio.run(main())
    assert {file for _, file in lines(told)} == {__file__}
