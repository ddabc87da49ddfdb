"""All tests, on all cores: `python -m tests`, with the options of pytest. What `make test`, nox and the job run."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress

# A file stays on one core, as its tests share what is slow to make.
ON_ALL_CORES = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")
NO_TESTS = 5  # pytest's exit code where nothing is selected
LONGEST = 75 * 60.0  # seconds; what takes longer hangs


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("-m", default="", dest="mark")
    given, options = parser.parse_known_args(arguments)
    # The Dask cluster apart from the others: distributed changes how exceptions of its process are pickled.
    cluster = pytest("-m", both("cluster", given.mark), *(options or ["tests/bulk"]))
    others = pytest(*ON_ALL_CORES, "-m", both("not cluster", given.mark), *options)
    failed = [code for code in (cluster, others) if code not in (0, NO_TESTS)]
    return max(failed) if failed else min(cluster, others)


def both(mark: str, other: str) -> str:
    return f"{mark} and ({other})" if other else mark


def pytest(*arguments: str) -> int:
    command = [sys.executable, "-m", "pytest", *arguments]
    if sys.platform == "win32" or sys.stdin.isatty():  # somebody is there to stop it, or to debug
        return subprocess.run(command, check=False).returncode
    with subprocess.Popen(command, process_group=0) as run:
        try:
            return run.wait(LONGEST)
        except subprocess.TimeoutExpired:
            print(f"\nThe tests did not end within {LONGEST / 60:g} minutes. Where they are:", flush=True)
            os.killpg(run.pid, signal.SIGABRT)  # at which each process of pytest prints what its threads are doing
            time.sleep(5)
            return 1
        finally:
            with suppress(ProcessLookupError):
                os.killpg(run.pid, signal.SIGKILL)  # whatever outlived it


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
