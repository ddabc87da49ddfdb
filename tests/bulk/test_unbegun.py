"""A run that nobody has begun sends nothing, and says so."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO, CustomerIO
from customerio_sandbox import Sandbox

from .conftest import event, settings

RECORDS = [event(n) for n in range(3)]


def test_it_warns_at_the_line_that_made_it(sandbox: Sandbox) -> None:
    with CustomerIO(**settings(sandbox)) as cio, pytest.warns(RuntimeWarning, match="never begun") as told:
        cio.track.send_many(RECORDS)
        with cio.track.send_many(RECORDS):
            pass
    client = AsyncCustomerIO(**settings(sandbox))
    with pytest.warns(RuntimeWarning, match="never begun") as told_async:
        client.track.send_many(RECORDS)
    files = {warning.filename for warning in [*told, *told_async]}
    assert (len(told), len(told_async), files) == (2, 1, {__file__}) and not sandbox.requests


def test_one_that_is_begun_closed_or_refused_does_not(sandbox: Sandbox) -> None:
    async def run() -> None:
        async with AsyncCustomerIO(**settings(sandbox)) as cio:
            await cio.track.send_many(RECORDS).run()
            async with cio.track.send_many(RECORDS) as sending:
                _ = [outcome async for outcome in sending]
            await cio.track.send_many(RECORDS).aclose()

    with warnings.catch_warnings(), CustomerIO(**settings(sandbox)) as cio:
        warnings.simplefilter("error")
        cio.track.send_many(RECORDS).run()
        next(cio.track.send_many(RECORDS))
        cio.track.send_many(RECORDS).close()
        how: dict[str, Any] = {"in_flight": 0}
        with pytest.raises(ValueError, match="in_flight"):
            cio.track.send_many(RECORDS, **how)
        with pytest.raises(KeyError), cio.track.send_many(RECORDS):
            raise KeyError
        asyncio.run(run())


def test_its_repr_says_how_far_it_is(sandbox: Sandbox) -> None:
    with CustomerIO(**settings(sandbox)) as cio:
        sending = cio.track.send_many(RECORDS)
        assert repr(sending) == "<Sending not begun: nothing is sent until you iterate over it or call run()>"
        next(sending)
        assert repr(sending) == "<Sending in progress, 3 records: 3 accepted>"
        sending.run()
        assert repr(sending) == "<Sending ended, 3 records: 3 accepted>"
