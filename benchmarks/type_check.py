"""What our types cost a type checker: a script with all three clients beside the same calls in bare httpx.

    python benchmarks/type_check.py [--rounds N] [--check]

CPU seconds of pyright, strict, each time in a new process, in turns; the median of the rounds. `--check` exits with 1
if ours costs more than 1.5 times the other and a second.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

TIMES, SECONDS = 1.5, 1.0

OURS = """\
from customerio_client import CustomerIO, Region

cio = CustomerIO(region=Region.EU, site_id="a", track_api_key="b", app_api_key="c", pipelines_api_key="d")


def welcome(email: str, plan: str) -> str | None:
    cio.track.customers.identify(email, email=email, attributes={"plan": plan})
    cio.track.events.track(email, name="welcome", data={"plan": plan})
    cio.pipelines.track(user_id=email, event="Welcomed", properties={"plan": plan})
    sent = cio.app.messages.send_email(to=email, identifiers={"email": email}, transactional_message_id=44)
    return sent.delivery_id


def subjects(campaign: int) -> list[str]:
    page = cio.app.campaigns.list_messages(campaign, type="email", metric="delivered")
    return [message.subject for message in page.messages or [] if message.subject]


def opened(campaign: int) -> list[int] | None:
    metric = cio.app.campaigns.metrics(campaign, version="2", res="days", tz="Europe/Berlin").metric
    return metric.series.opened if metric and metric.series else None


print(welcome("ada@example.com", "pro"))
for subject in subjects(13):
    print(subject, opened(13))
cio.close()
"""

BARE = """\
from typing import Any
import httpx

track = httpx.Client(base_url="https://track-eu.customer.io", auth=("a", "b"))
app = httpx.Client(base_url="https://api-eu.customer.io", headers={"Authorization": "Bearer c"})
cdp = httpx.Client(base_url="https://cdp-eu.customer.io", auth=("d", ""))

def welcome(email: str, plan: str) -> str | None:
    track.put(f"/api/v1/customers/{email}", json={"email": email, "plan": plan}).raise_for_status()
    track.post(f"/api/v1/customers/{email}/events", json={"name": "welcome", "data": {"plan": plan}})
    cdp.post("/v1/track", json={"userId": email, "event": "Welcomed", "properties": {"plan": plan}})
    message = {"to": email, "identifiers": {"email": email}, "transactional_message_id": 44}
    sent: dict[str, Any] = app.post("/v1/send/email", json=message).json()
    return sent.get("delivery_id")

def subjects(campaign: int) -> list[str]:
    page: dict[str, Any] = app.get(f"/v1/campaigns/{campaign}/messages", params={"type": "email"}).json()
    return [message["subject"] for message in page["messages"] if message["subject"]]

def opened(campaign: int) -> list[int] | None:
    params = {"version": "2", "res": "days", "tz": "Europe/Berlin"}
    metrics: dict[str, Any] = app.get(f"/v1/campaigns/{campaign}/metrics", params=params).json()
    return metrics["metric"]["series"].get("opened")

print(welcome("ada@example.com", "pro"))
for subject in subjects(13):
    print(subject, opened(13))
"""

SCRIPTS = {"httpx": BARE, "ours": OURS}


def seconds(folder: Path) -> float:
    """The CPU time that pyright takes for the script in a folder."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    report = json.loads(ran.stdout)
    if ran.returncode != 0 or report["summary"]["filesAnalyzed"] != 1:
        raise SystemExit(f"{folder.name}: {ran.stdout}{ran.stderr}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()

    taken: dict[str, list[float]] = {name: [] for name in SCRIPTS}
    with tempfile.TemporaryDirectory() as work:
        for name, text in SCRIPTS.items():
            folder = Path(work, name)
            folder.mkdir()
            (folder / "script.py").write_text(text, encoding="utf-8")
            settings = {"include": ["script.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
            (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
            seconds(folder)  # the first fills the system's file cache
        for _ in range(arguments.rounds):
            for name in SCRIPTS:
                taken[name].append(seconds(Path(work, name)))

    medians = {name: statistics.median(values) for name, values in taken.items()}
    budget = TIMES * medians["httpx"] + SECONDS
    print(f"{'pyright, CPU seconds':22}{'median':>8}{'least':>8}{'most':>8}{'lines':>8}")
    for name, text in SCRIPTS.items():
        lines = len([line for line in text.splitlines() if line])
        print(f"{name:22}{medians[name]:8.2f}{min(taken[name]):8.2f}{max(taken[name]):8.2f}{lines:8}")
    print(f"{'ours / httpx':22}{medians['ours'] / medians['httpx']:8.2f}")
    print(f"{'budget':22}{budget:8.2f}   {TIMES} times httpx and {SECONDS:.0f} s")
    if arguments.check and medians["ours"] > budget:
        sys.exit(1)


if __name__ == "__main__":
    main()
