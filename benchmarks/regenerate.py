"""What the pipeline costs: wall-clock seconds and peak memory, against the budgets of the project.

    python benchmarks/regenerate.py [--rounds N] [--check]

Three things a maintainer waits for, each in fresh processes, the median of the rounds: regenerating the three
packages offline with verification (budget 20 s on two cores), `check` with nothing changed (3 s), and a document of
12 MB from pull to verify (60 s, 1.5 GB). Memory is the largest process of a run. For comparison stands what the
stock openapi-python-client needs for the same contracts, without formatting or verification.
`--check` exits with 1 if a budget is not met.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks._large_document import large_document  # noqa: E402

APIS = ("journeys-app", "journeys-track", "pipelines")


def measured(*command: object) -> tuple[float, float]:
    """Seconds and peak megabytes (of the largest process so far) of a command that has to succeed."""
    begin = time.perf_counter()
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command} failed:\n{done.stderr}")
    return time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000


def generator(*arguments: object) -> tuple[float, float]:
    return measured(sys.executable, "-m", "generator", *arguments)


def regenerate(folder: Path) -> tuple[float, float]:
    # Another --out, so that the packages of the working tree are not touched even if they would change.
    return generator("build", "--out", folder / "packages")


def check(folder: Path) -> tuple[float, float]:
    return generator("check")


def large(folder: Path) -> tuple[float, float]:
    document = folder / "large.json"
    if not document.exists():
        document.write_text(json.dumps(large_document()), encoding="utf-8")
        print(f"the large document has {document.stat().st_size / 1e6:.1f} MB")
    return generator("build", "--from", document, "--out", folder / "large")


def stock(folder: Path) -> tuple[float, float]:
    seconds = 0.0
    config = folder / "stock.yaml"
    config.write_text("post_hooks: []\n", encoding="utf-8")
    for api in APIS:
        contract = ROOT / "specs" / "contract" / f"{api}.json"
        command = [Path(sys.executable).with_name("openapi-python-client"), "generate", "--overwrite"]
        options = ["--path", contract, "--config", config, "--meta", "none", "--output-path", folder / f"stock-{api}"]
        seconds += measured(*command, *options)[0]
    return seconds, 0.0


BUDGETS = {
    "regenerate all three, verified": (regenerate, 20.0, 1500.0),
    "check, nothing changed": (check, 3.0, 1500.0),
    "stock openapi-python-client": (stock, None, None),
    "12 MB document, pull to verify": (large, 60.0, 1500.0),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    results: dict[str, list[tuple[float, float]]] = {name: [] for name in BUDGETS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(arguments.rounds):
            for name, (run, _, _) in BUDGETS.items():
                results[name].append(run(Path(folder)))
    table = Table("", "seconds", "budget", "peak MB", "budget", title=f"{os.cpu_count()} cores")
    met = True
    for name, (_, seconds, megabytes) in BUDGETS.items():
        took = statistics.median(result[0] for result in results[name])
        peak = max(result[1] for result in results[name])
        met &= seconds is None or (took <= seconds and peak <= (megabytes or peak))
        memory = (f"{peak:.0f}", f"{megabytes:.0f}") if megabytes else ("", "")
        table.add_row(name, f"{took:.1f}", f"{seconds:.0f}" if seconds else "", *memory)
    Console().print(table)
    return 0 if met or not arguments.check else 1


if __name__ == "__main__":
    raise SystemExit(main())
