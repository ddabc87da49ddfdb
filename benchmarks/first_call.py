"""What a program's first call costs: import, construct, send once, close; ours beside httpx alone.

    python benchmarks/first_call.py [--rounds N] [--check]

CPU time of a fresh process that sends one request over https to a server on this machine, less what a process that
does nothing takes; rounds measure each program once, in turns; a figure is the median of the rounds' ratios. `--check`
exits with 1 if a synchronous first call costs more than 1.15 of httpx's.

Measured with Python 3.11 on a busy machine, nothing but the client's own dependencies installed: 1.10 of httpx.
Asynchronous calls go through aiohttp, which alone takes 1.24 of httpx for it, as it makes TLS settings when it is
imported; ours then takes 1.22 of aiohttp.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import certifi
import trustme

sys.path.insert(0, str(Path(__file__).parents[1]))

from _answering_server import answering

ROOT = Path(__file__).parents[1]
BUDGET = 1.15
PUT = 'put(f"{url}/api/v1/customers/7", json={"email": "a@b.example"}, headers={"authorization": "Basic x"})'
ARGUMENTS = 'site_id="site", track_api_key="key", track_url=url'
PROGRAMS = {
    "nothing": "pass",
    "httpx": f"""
import httpx
with httpx.Client() as client:
    client.{PUT}
""",
    "ours": f"""
from customerio_client import CustomerIO
with CustomerIO({ARGUMENTS}) as cio:
    cio.track.customers.identify("7", email="a@b.example")
""",
    "httpx, async": f"""
import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as client:
        await client.{PUT}
asyncio.run(main())
""",
    "ours, async": f"""
import asyncio
from customerio_client import AsyncCustomerIO
async def main():
    async with AsyncCustomerIO({ARGUMENTS}) as cio:
        await cio.track.customers.identify("7", email="a@b.example")
asyncio.run(main())
""",
    "aiohttp": f"""
import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession() as session:
        await (await session.{PUT}).read()
asyncio.run(main())
""",
}


def cpu(python: str, program: str, url: str, environment: dict[str, str]) -> float:
    """CPU seconds of a process."""
    code = f"url = {url!r}\n{program}"
    process = subprocess.Popen([python, "-c", code], env=environment, cwd=ROOT)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit("a program failed")
    return used.ru_utime + used.ru_stime


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--check", action="store_true", help="exit with 1 beyond the budget")
    parser.add_argument("--python", default=sys.executable, help="of an environment with nothing but the client in it")
    options = parser.parse_args()
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with tempfile.TemporaryDirectory() as folder:
        authority = trustme.CA()
        trusted, key = Path(folder, "trusted.pem"), Path(folder, "key.pem")
        # Beside all that certifi trusts, so that loading it takes as long as usual.
        trusted.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())
        authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(key))
        environment = {**os.environ, "SSL_CERT_FILE": str(trusted), "PYTHONPATH": str(ROOT)}
        # As installed packages are: with their bytecode beside them.
        environment |= {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        with answering(str(key)) as port:
            for _ in range(options.rounds + 1):
                for name, program in PROGRAMS.items():
                    seconds[name].append(cpu(options.python, program, f"https://127.0.0.1:{port}", environment))
    for each in seconds.values():
        del each[0]  # it wrote the bytecode
    for name, each in seconds.items():
        print(f"{name:14s} {statistics.median(each) * 1e3:6.0f} ms CPU")
    ratios = {
        name: statistics.median(
            (a - c) / (b - c) for a, b, c in zip(seconds[ours], seconds[theirs], seconds["nothing"], strict=True)
        )
        for name, ours, theirs in (
            ("of httpx", "ours", "httpx"),
            ("of httpx, asynchronous", "ours, async", "httpx, async"),
            ("of aiohttp", "ours, async", "aiohttp"),
        )
    }
    for name, value in ratios.items():
        print(f"{value:5.2f} {name}")
    return int(options.check and ratios["of httpx"] > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
