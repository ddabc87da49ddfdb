"""The sandbox beside pytest-httpserver, which plays a vendor without state, and Prism, which plays one from a document.

Requests per second over one connection and over eight at once, in rounds that alternate; what starting one costs, and
what a test pays for a fresh one. Prism is left out where there is no `prism` (`npm install @stoplight/prism-cli`).
"""

import json
import logging
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path

import httpx
from pytest_httpserver import HTTPServer

from customerio_sandbox import Sandbox

ROUNDS, REQUESTS = 5, 300
PATH, BODY = "/api/v1/customers/7/events", {"name": "ordered", "data": {"total": 3}}
AUTH = httpx.BasicAuth("sandbox-site", "sandbox-track-key")


@contextmanager
def sandbox() -> Iterator[str]:
    with Sandbox() as one:
        yield one.track_url


@contextmanager
def httpserver() -> Iterator[str]:
    with HTTPServer(host="127.0.0.1") as server:
        server.expect_request(PATH, method="POST").respond_with_json({})
        yield server.url_for("").rstrip("/")


@contextmanager
def prism() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    document = json.loads((files("customerio_track") / "contract.json").read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "track.json"
        file.write_text(json.dumps(document))
        command = [str(shutil.which("prism")), "mock", "--port", str(port), "--host", "127.0.0.1", str(file)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        url = f"http://127.0.0.1:{port}"
        try:
            while True:
                with suppress(httpx.TransportError):
                    httpx.post(url + PATH, json=BODY, auth=AUTH)
                    break
                time.sleep(0.05)
            yield url
        finally:
            process.terminate()
            process.wait()


SERVERS = {"sandbox": sandbox, "pytest-httpserver": httpserver} | ({"Prism": prism} if shutil.which("prism") else {})


def send(url: str, requests: int) -> None:
    with httpx.Client(base_url=url, auth=AUTH, trust_env=False) as client:
        for _ in range(requests):
            assert client.post(PATH, json=BODY).is_success


def rate(url: str, connections: int) -> float:
    threads = [threading.Thread(target=send, args=(url, REQUESTS // connections)) for _ in range(connections)]
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return REQUESTS / (time.perf_counter() - begin)


def milliseconds(work: Callable[[], object], times: int = 20) -> float:
    found: list[float] = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        found.append((time.perf_counter() - begin) * 1000)
    return statistics.median(found)


def fresh() -> None:
    with Sandbox() as one:
        one.listen()


def fresh_httpserver() -> None:
    with HTTPServer(host="127.0.0.1"):
        pass


def main() -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for connections in (1, 8):
        found: dict[str, list[float]] = {name: [] for name in SERVERS}
        for _ in range(ROUNDS):
            for name, server in SERVERS.items():
                with server() as url:
                    send(url, 5)
                    found[name].append(rate(url, connections))
        print(f"requests per second, {connections} connection{'s' if connections > 1 else ''}")
        for name, rates in found.items():
            print(f"  {name:18} {statistics.median(rates):8,.0f}")
    with Sandbox() as one:
        http = httpx.Client(base_url="https://track.customer.io", transport=one.transport(), auth=AUTH)
        begin = time.perf_counter()
        for _ in range(REQUESTS):
            http.post(PATH, json=BODY)
        print(f"  {'sandbox, in process':18} {REQUESTS / (time.perf_counter() - begin):7,.0f}")
    print("milliseconds")
    first = "import time; b = time.perf_counter()\nfrom customerio_sandbox import Sandbox\ns = Sandbox(); s.url\n"
    print(f"  {'first sandbox of a process, imports included':46} {first_start(first):7.1f}")
    print(f"  {'a further sandbox, start to end (a fixture)':46} {milliseconds(fresh):7.1f}")
    print(f"  {'a further pytest-httpserver, start to end':46} {milliseconds(fresh_httpserver):7.1f}")


def first_start(code: str) -> float:
    script = code + "print((time.perf_counter() - b) * 1000)"
    runs = [float(subprocess.check_output([sys.executable, "-c", script])) for _ in range(5)]
    return statistics.median(runs)


if __name__ == "__main__":
    main()
