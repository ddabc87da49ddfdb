"""What tests use: the fixtures, queries that say what there is, snapshots and seeds, the state file, the command."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from customerio_client import CustomerIO
from customerio_sandbox import NotFound, Sandbox
from customerio_sandbox.command import main
from tests.conftest import ROOT
from tests.sandbox.conftest import SEED, Apis, credentials_of

OF_A_USER = """
import asyncio, logging, os
from customerio_client import AsyncCustomerIO, CustomerIO

def test_sign_up(customerio, customerio_client):
    assert customerio.people == []
    customerio_client.track.customers.identify("7", email="ada@example.com", attributes={"plan": "pro"})
    customerio_client.app.messages.send_email(
        transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"}
    )
    assert customerio.person(email="ada@example.com").attributes["plan"] == "pro"
    assert [message.to for message in customerio.messages] == ["ada@example.com"]
    assert os.environ["CUSTOMERIO_TRACK_URL"] == customerio.track_url

def test_a_client_of_the_environment(customerio, caplog):
    caplog.set_level(logging.DEBUG)
    with CustomerIO.from_env() as cio:
        cio.track.customers.identify("8", email="bob@example.com")
        cio.pipelines.track(user_id="8", event="Bought")
    async def count():
        async with AsyncCustomerIO.from_env() as cio:
            return len([each async for each in cio.app.customers.iterate_search(filter={"segment": {"id": 1}})])
    assert asyncio.run(count()) == 0
    assert [event.name for event in customerio.person(id="8").events] == ["Bought"]
    assert "/customers/8" not in caplog.text, "the sandbox writes into the log of its user"

def test_afresh(customerio):
    assert customerio.people == []

def test_without(): assert "CUSTOMERIO_TRACK_URL" not in os.environ
"""


def test_the_plugin_gives_a_fresh_sandbox_to_each_test(tmp_path: Path) -> None:
    (tmp_path / "test_user.py").write_text(OF_A_USER)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CUSTOMERIO_")}
    # In the folder of a user, the plugin is found by its entry point; here its module is named.
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, env={**environment, "PYTHONPATH": str(ROOT)}, check=False
    )
    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_a_query_that_finds_nothing_says_what_there_is(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", email="ada@example.com")
    http.track.put("/api/v1/customers/8/devices", json={})
    with pytest.raises(NotFound) as caught:
        sandbox.person(email="bob@example.com")
    said = str(caught.value)
    assert "no person has email='bob@example.com'" in said and "id='7', email='ada@example.com'" in said
    assert "400 PUT /api/v1/customers/8/devices" in said
    with pytest.raises(NotFound, match=r"no message has to='bob@example\.com'"):
        sandbox.message(to="bob@example.com")


def test_a_snapshot_brings_everything_back(seeded: Sandbox) -> None:
    http = Apis(seeded)
    http.email("1")
    before = seeded.snapshot()
    assert json.loads(json.dumps(before)) == before
    http.track.delete("/api/v1/customers/1")
    http.email("2")
    seeded.advance(days=1)
    seeded.restore(before)
    assert seeded.snapshot() == before
    assert seeded.person(id="1").segments == ["Beta", "Pros"]
    with Sandbox(seed=before) as other:
        assert other.snapshot() == before


def test_a_reset_goes_back_to_the_seed(seeded: Sandbox) -> None:
    Apis(seeded).identify("99")
    seeded.fail("*", times=None)
    seeded.reset()
    assert len(seeded.people) == 3
    assert Apis(seeded).app.get("/v1/segments").status_code == 200


@pytest.mark.parametrize(
    ("seed", "said"),
    [
        ({"peple": []}, "unknown field `peple`"),
        ({"people": [{"id": 7}]}, r"Expected `str \| null`, got `int` - at `\$.people\[0\].id`"),
        ({"people": [{"attributes": {}}]}, "each needs an id or an email"),
        ({"segments": [{"name": "x", "members": ["7"]}]}, "no person has the id '7'"),
        ({"campaigns": [{"name": "x"}]}, "campaigns: each needs 'id'"),
    ],
)
def test_a_wrong_seed_is_said_and_changes_nothing(sandbox: Sandbox, seed: object, said: str) -> None:
    before = sandbox.snapshot()
    with pytest.raises(ValueError, match=said):
        sandbox.seed(seed)  # type: ignore[arg-type]
    assert sandbox.snapshot() == before


def test_the_state_file_brings_everything_back(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with Sandbox(state=file, seed=SEED) as sandbox:
        http = Apis(sandbox)
        http.identify("7", plan="pro")
        sandbox.advance(hours=1)
        sandbox.deliver(http.email("7"), "opened")
        http.app.post("/v1/campaigns/1/triggers", json={})
        expected = sandbox.snapshot()
    with Sandbox(state=file) as sandbox:
        assert sandbox.snapshot() == expected
        assert credentials_of(sandbox)["app_api_key"] not in file.read_text()


def test_a_file_that_is_no_state_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine\n")
    with pytest.raises(ValueError, match="not the state of a sandbox"):
        Sandbox(state=file)
    assert file.read_text() == "mine\n"


class Served:
    """The command in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-m", "customerio_sandbox", "--port", "0", *arguments]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.said = ""
        while "Ctrl-C" not in self.said:
            self.said += self.process.stdout.readline()
        self.environment = dict(re.findall(r"export (\w+)=(\S+)", self.said))

    def kill(self, number: int) -> int:
        self.process.send_signal(number)
        code = self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    state = tmp_path / "state"
    acknowledged: list[str] = []
    for round in range(3):
        served = Served("--state", str(state))
        auth = httpx.BasicAuth(served.environment["CUSTOMERIO_SITE_ID"], served.environment["CUSTOMERIO_API_KEY"])

        def send(thread: int, served: Served = served, auth: httpx.BasicAuth = auth, round: int = round) -> None:
            with httpx.Client(
                base_url=served.environment["CUSTOMERIO_TRACK_URL"], auth=auth, trust_env=False
            ) as client:
                for number in range(10_000):
                    id = f"{round}-{thread}-{number}"
                    try:
                        client.put(f"/api/v1/customers/{id}", json={"n": number}).raise_for_status()
                    except httpx.TransportError:
                        return
                    acknowledged.append(id)

        with ThreadPoolExecutor(4) as pool:
            work = [pool.submit(send, thread) for thread in range(4)]
            while len(acknowledged) < 60 * (round + 1):
                time.sleep(0.01)
            served.kill(signal.SIGKILL)
            for each in work:
                each.result()
    with Sandbox(state=state) as sandbox:
        kept = {person.id for person in sandbox.people}
    assert len(acknowledged) >= 180
    assert set(acknowledged) - kept == set()


def test_the_command_points_a_client_at_it(tmp_path: Path) -> None:
    served = Served("--seed", str(SEED))
    given = served.environment
    with CustomerIO(
        site_id=given["CUSTOMERIO_SITE_ID"], track_api_key=given["CUSTOMERIO_API_KEY"],
        app_api_key=given["CUSTOMERIO_APP_API_KEY"], pipelines_api_key=given["CUSTOMERIO_PIPELINES_API_KEY"],
        track_url=given["CUSTOMERIO_TRACK_URL"], app_url=given["CUSTOMERIO_APP_URL"],
        pipelines_url=given["CUSTOMERIO_PIPELINES_URL"],
    ) as client:  # fmt: skip
        client.track.customers.identify("7", attributes={"plan": "pro"})
    url = given["CUSTOMERIO_TRACK_URL"].removesuffix("/track")
    people = httpx.get(f"{url}/_sandbox/people?q=pro").json()["people"]
    assert {each["id"] for each in people} == {"1", "7"}
    assert httpx.post(f"{url}/_sandbox/fail", json={"operation": "send_emial"}).status_code == 400
    assert httpx.post(f"{url}/_sandbox/advance", json={"days": 1}).json() == {}
    # A page of another site cannot do that.
    origin = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    assert httpx.post(f"{url}/_sandbox/reset", headers=origin).status_code == 403
    assert served.kill(signal.SIGINT) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--seed", "nowhere.json"], "nowhere.json: No such file"), (["--host", "203.0.113.1"], "error:")],
)
def test_the_command_says_why_it_cannot_start(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--port", "0"]) == 1
    assert said in capsys.readouterr().err


def test_sandboxes_side_by_side_share_nothing(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        assert sandbox.url != other.url
        Apis(other).identify("7")
        assert (len(sandbox.people), len(other.people)) == (0, 1)


def test_a_further_sandbox_costs_no_thread() -> None:
    with Sandbox() as first:
        first.listen()
        before = threading.active_count()
        with Sandbox() as second:
            second.listen()
            assert threading.active_count() == before
