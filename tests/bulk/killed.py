"""A run in a process that a test kills."""

from __future__ import annotations

from customerio_client import CustomerIO
from customerio_client.retry import Backoff

from .conftest import event

RECORDS = 8_000


def send(url: str, journal: str) -> None:
    retry = Backoff(first=0.001, longest=0.01)
    with CustomerIO(site_id="s", track_api_key="k", track_url=url, retry=retry, rates={"track": None}) as cio:
        names = {7: "bad", 5_000: "bad"}
        items = (event(n, names.get(n, "bought")) for n in range(RECORDS))
        cio.track.send_many(items, journal=journal, batch_bytes=40_000, in_flight=4).run()
