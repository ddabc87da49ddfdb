"""The examples in four frameworks, on their real servers, with real requests: the raw body arrives intact."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from customerio_client.webhooks import Webhooks

ROOT = Path(__file__).resolve().parents[2]
KEY = "k" * 32
SERVERS = {
    "fastapi": ["-m", "uvicorn", "examples.webhooks.with_fastapi:app", "--port", "{port}", "--log-level", "warning"],
    "flask": ["-m", "flask", "--app", "examples.webhooks.with_flask", "run", "--port", "{port}"],
    "django": ["-m", "examples.webhooks.with_django", "runserver", "--noreload", "127.0.0.1:{port}"],
    "aiohttp": ["-m", "aiohttp.web", "-H", "127.0.0.1", "-P", "{port}", "examples.webhooks.with_aiohttp:make_app"],
}
# White space, escapes and an order that no parser would write again.
CLICKED = (
    b'{ "metric":"clicked",  "event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ", "object_type" : "email",\n "timestamp"'
    b': 1613063089, "data": {"href": "https://example.com/\\u00e9?a=1&b=%2B", "link_id": 1, "recipient"'
    b': "t@example.com", "identifiers": {"id": "42"}, "delivery_id": "d", "subject": "\xc3\xa9"} }'
)


@contextmanager
def running(name: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """The URL of the example's server, and the file with what it prints."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "CUSTOMERIO_WEBHOOK_SIGNING_KEY": KEY,
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "",
    }
    printed = folder / "printed"
    with printed.open("wb") as output:
        command = [sys.executable, *(part.format(port=port) for part in SERVERS[name])]
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert process.poll() is None, printed.read_text()
                time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/customerio", printed
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(printed: Path, text: str, times: int = 1) -> None:
    for _ in range(300):
        if printed.read_text().count(text) >= times:
            return
        time.sleep(0.05)
    raise AssertionError(f"{text!r} was not printed {times} times: {printed.read_text()}")


@pytest.mark.parametrize("name", SERVERS)
def test_the_example_verifies_responds_and_works_afterwards(name: str, tmp_path: Path) -> None:
    webhooks = Webhooks(KEY)
    bounced = json.dumps(
        {
            "metric": "bounced",
            "object_type": "email",
            "event_id": "B",
            "timestamp": 1,
            "data": {"recipient": "gone@example.com"},
        }
    ).encode()
    unknown = b'{"metric": "beamed", "object_type": "hologram", "event_id": "U", "timestamp": 1, "data": null}'
    with running(name, tmp_path) as (url, printed), httpx.Client(timeout=30) as client:

        def post(body: bytes, headers: dict[str, str]) -> int:
            return client.post(url, content=body, headers={"Content-Type": "application/json", **headers}).status_code

        assert post(CLICKED, webhooks.sign(CLICKED)) == 200
        wait_for(printed, "clicked https://example.com/é?a=1&b=%2B 1613063089")
        assert post(bounced, webhooks.sign(bounced)) == 200
        assert post(unknown, webhooks.sign(unknown)) == 200
        wait_for(printed, "bounced gone@example.com")
        wait_for(printed, "hologram beamed")
        assert post(CLICKED, webhooks.sign(CLICKED)) == 200  # again: it was handled
        assert post(CLICKED, webhooks.sign(bounced)) == 400
        assert post(CLICKED, {}) == 400
        assert post(CLICKED, webhooks.sign(CLICKED, at=time.time() - 3600)) == 400
        assert printed.read_text().count("clicked ") == 1
