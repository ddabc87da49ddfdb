"""The examples on their real servers, with several processes: what was put in arrives, and once."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.client.redis_server import PROGRAM

from .service import Reply, Service
from .test_processes import until

ROOT = Path(__file__).parents[2]
SERVERS = {
    "fastapi": [
        "-m", "uvicorn", "examples.outbox.with_fastapi:app", "--workers", "3", "--port", "{port}",
        "--log-level", "warning",
    ],
    "django": [
        "-m", "gunicorn", "examples.outbox.with_django:application", "--preload", "--workers", "3",
        "--bind", "127.0.0.1:{port}", "--log-level", "warning",
    ],
}  # fmt: skip
LAMBDA = """
from examples.outbox.on_lambda import handler
for number in range(6):
    print(handler({"person": str(number), "total": 12.5}, None)["delivered"])
"""


def environment(service: Service, folder: Path, **more: str) -> dict[str, str]:
    urls = {f"CUSTOMERIO_{api}_URL": service.url for api in ("TRACK", "APP", "PIPELINES")}
    keys = {
        "CUSTOMERIO_SITE_ID": "site", "CUSTOMERIO_API_KEY": "key", "CUSTOMERIO_APP_API_KEY": "key",
        "CUSTOMERIO_PIPELINES_API_KEY": "key",
    }  # fmt: skip
    return os.environ | urls | keys | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "", **more}


@contextmanager
def running(arguments: Sequence[str], folder: Path, environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "printed").open("wb") as printed:
        command = [sys.executable, *arguments]
        process = subprocess.Popen(
            command, cwd=folder, env=environ, stdout=printed, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()


def serving(port: int, process: subprocess.Popen[bytes], folder: Path) -> bool:
    def connects() -> bool:
        assert process.poll() is None, (folder / "printed").read_text()
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            return False
        return True

    return until(connects, 60)


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        found: int = free.getsockname()[1]
        return found


@pytest.mark.parametrize("name", SERVERS)
def test_workers_of_a_web_server_share_a_file_and_no_request_waits(
    name: str, service: Service, tmp_path: Path, port: int
) -> None:
    service.reply = lambda request: Reply(delay=1.0)
    arguments = [part.format(port=port) for part in SERVERS[name]]
    environ = environment(service, tmp_path)
    with running(arguments, tmp_path, environ) as process, httpx.Client(timeout=30) as http:
        assert serving(port, process, tmp_path)

        def post(number: int, total: float = 12.5) -> tuple[int, float]:
            begin = time.perf_counter()
            url = f"http://127.0.0.1:{port}/people/p{number}/orders"
            response = http.post(url, params={"total": total}, data={"total": str(total)})
            return response.status_code, time.perf_counter() - begin

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(post, range(60)))
        assert {status for status, _ in results} == {201}, (tmp_path / "printed").read_text()
        assert sorted(seconds for _, seconds in results)[30] < 0.5  # and the service takes a second
        if name == "django":
            assert post(999, 0.0)[0] == 400  # rolled back
        assert until(lambda: len(service.counted("userId")) == 60, 20)
    assert service.counted("userId") == {f"p{number}": 1 for number in range(60)}


def test_what_is_not_delivered_when_the_server_ends_is_delivered_when_it_begins_again(
    service: Service, tmp_path: Path, port: int
) -> None:
    service.reply = lambda request: Reply(503, takes=False)
    arguments = [part.format(port=port) for part in SERVERS["django"]]
    environ = environment(service, tmp_path)
    with running(arguments, tmp_path, environ) as process:
        assert serving(port, process, tmp_path)
        for number in range(5):
            httpx.post(f"http://127.0.0.1:{port}/people/p{number}/orders", data={"total": "1"}, timeout=30)
        assert until(lambda: service.requests)
    service.reply = lambda request: Reply()
    with running(arguments, tmp_path, environ) as process:
        assert until(lambda: len(service.counted("userId")) == 5, 30), (tmp_path / "printed").read_text()


def test_tasks_of_a_celery_worker_that_forks(service: Service, tmp_path: Path, redis_url: str) -> None:
    environ = environment(service, tmp_path, CELERY_BROKER_URL=redis_url)
    worker = ["-m", "celery", "--app", "examples.outbox.with_celery", "worker", "--concurrency", "3"]  # prefork
    send = (
        "from examples.outbox.with_celery import welcome\n"
        "for n in range(20): welcome.delay(f'p{n}', f'p{n}@example.com')"
    )
    with running(worker, tmp_path, environ):
        elsewhere = environ | {"CUSTOMERIO_OUTBOX": str(tmp_path / "unused.db")}
        subprocess.run([sys.executable, "-c", send], cwd=tmp_path, env=elsewhere, check=True, timeout=60)
        assert until(lambda: len(service.taken) == 40, 40), (tmp_path / "printed").read_text()
    assert service.counted("to") == {f"p{number}@example.com": 1 for number in range(20)}
    for number in range(20):  # first the person, then the mail
        paths = [r.path for r in service.taken if f"p{number}@" in str(r.body)]
        assert paths == [f"/api/v1/customers/p{number}", "/v1/send/email"]


def test_a_function_that_is_frozen_after_each_call(service: Service, tmp_path: Path) -> None:
    printed = call_function(service, tmp_path)
    assert printed == ["True"] * 6
    assert service.counted("userId") == {str(number): 1 for number in range(6)}


@pytest.mark.skipif(shutil.which(PROGRAM) is None, reason=f"{PROGRAM} is not installed")
def test_a_function_that_leaves_the_delivery_to_a_container(service: Service, tmp_path: Path, redis_url: str) -> None:
    url = f"{redis_url}?outbox=function"
    assert call_function(service, tmp_path, CUSTOMERIO_OUTBOX=url) == ["False"] * 6
    assert service.requests == []
    container = [str(Path(sys.executable).with_name("customerio-outbox")), "deliver", url]
    with running(container, tmp_path, environment(service, tmp_path)):
        assert until(lambda: len(service.counted("userId")) == 6, 20), (tmp_path / "printed").read_text()


def call_function(service: Service, folder: Path, **more: str) -> list[str]:
    environ: Any = environment(service, folder, **more)
    run = subprocess.run(
        [sys.executable, "-c", LAMBDA], cwd=folder, env=environ, check=False, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.split()
