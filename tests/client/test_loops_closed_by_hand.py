"""Programs that close their event loop by hand, with connections open, find no error in the log."""

from __future__ import annotations

import asyncio
import gc
import logging
from typing import Any

import pytest

from customerio_client import AsyncCustomerIO
from tests.wire.server import Reply, Server

from .clients import SECRETS, urls


@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")  # asyncio's own, of any open connection
@pytest.mark.parametrize("settings", [{}, {"proxy": True}])
def test_a_loop_that_is_closed_by_hand_leaves_no_error(
    vendor: Server, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], settings: dict[str, Any]
) -> None:
    caplog.set_level(logging.WARNING)
    vendor.reply = Reply(200, b'{"campaigns": []}')
    arguments: dict[str, Any] = {**SECRETS, **urls(vendor), **{name: vendor.url for name in settings}}
    cio = AsyncCustomerIO(**arguments)
    for _ in range(2):  # also the next loop, which finds connections of the one before
        loop = asyncio.new_event_loop()
        loop.run_until_complete(cio.app.campaigns.list())
        loop.close()
        gc.collect()
    del cio
    gc.collect()
    assert len(vendor.received) == 2
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert "Traceback" not in capfd.readouterr().err
