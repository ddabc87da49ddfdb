"""What it costs to verify a webhook and read its event, next to parsing the body alone.

    python benchmarks/webhooks.py [--rounds N] [--check]

CPU time of this process per request, in microseconds, and as a multiple of `json.loads`: the median of the rounds, each
of which measures all in turns. `standardwebhooks` verifies another signature scheme and parses; "bare" is `hmac` and
`json.loads`. `--check` exits with 1 if ours takes more than 3 times `json.loads`.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import statistics
import sys
import time
from base64 import b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from standardwebhooks import Webhook

sys.path.insert(0, str(Path(__file__).parents[1]))

from customerio_client.webhooks import Webhooks

BUDGET = 3.0
CALLS = 4_000
KEY = "k" * 32
EVENT = {
    "event_id": "01E4C4CT6YDC7Y5M7FE1GWWPQJ",
    "object_type": "email",
    "metric": "clicked",
    "timestamp": 1613063089,
    "data": {
        "action_id": 42,
        "campaign_id": 9,
        "customer_id": "0200000001",
        "delivery_id": "RPILAgUBcRhIBqSfeiIwdIYJKxTY",
        "identifiers": {"id": "42", "email": "test@example.com", "cio_id": "d9c106000001"},
        "recipient": "test@example.com",
        "subject": "hello",
        "href": "https://example.com/some/page?with=parameters",
        "link_id": 1,
    },
}


def ways() -> dict[str, Callable[[], object]]:
    body = json.dumps(EVENT).encode()
    ours = Webhooks(KEY)
    signed = {"Host": "example.com", "Content-Type": "application/json", "User-Agent": "x", **ours.sign(body)}
    theirs = Webhook(b64encode(KEY.encode()).decode())
    now = datetime.now(UTC)
    text = body.decode()
    standard = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": theirs.sign("msg_1", now, text),
    }

    def bare() -> object:
        due = hmac.new(KEY.encode(), b"v0:" + signed["X-CIO-Timestamp"].encode() + b":" + body, hashlib.sha256)
        assert hmac.compare_digest(due.hexdigest(), signed["X-CIO-Signature"])
        return json.loads(body)

    signed = {name.title().replace("X-Cio", "X-CIO"): value for name, value in signed.items()}
    return {
        "json.loads": lambda: json.loads(body),
        "ours, verify and unwrap": lambda: ours.unwrap(body, signed),
        "ours, verify": lambda: ours.verify(body, signed),
        "bare hmac and json.loads": bare,
        "standardwebhooks": lambda: theirs.verify(body, standard),
    }


def measure(call: Callable[[], object]) -> float:
    begin = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - begin) / CALLS * 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    measured = ways()
    times: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(arguments.rounds):
        for name, call in measured.items():
            times[name].append(measure(call))
    floor = times["json.loads"]
    for name, values in times.items():
        ratio = statistics.median(value / base for value, base in zip(values, floor, strict=True))
        print(f"{name:28} {statistics.median(values):8.2f} µs {ratio:6.2f}")
    ours = statistics.median(v / base for v, base in zip(times["ours, verify and unwrap"], floor, strict=True))
    return int(arguments.check and ours > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
