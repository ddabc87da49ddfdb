"""The command customerio-bulk: a file in, its records to the API, an exit code that says what happened."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from customerio_client.bulk import read_failures
from customerio_client.command import main

from .conftest import event
from .vendor import Vendor

COMMAND = (sys.executable, "-m", "customerio_client.command")
CANARY = "canary-7f3a"
ENVIRONMENT = {
    "CUSTOMERIO_SITE_ID": f"site-{CANARY}",
    "CUSTOMERIO_API_KEY": f"key-{CANARY}",
    "CUSTOMERIO_PIPELINES_API_KEY": f"key-{CANARY}",
}
Write = Callable[..., str]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUSTOMERIO_REGION", raising=False)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, *lines: object) -> str:
        path = tmp_path / name
        path.write_text("".join(f"{x if isinstance(x, str) else json.dumps(x)}\n" for x in lines), encoding="utf-8")
        return str(path)

    return write


def run(*arguments: object, **settings: Any) -> subprocess.CompletedProcess[str]:
    command = [*settings.pop("command", COMMAND), *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, **settings)
    assert "Traceback" not in done.stderr and CANARY not in done.stdout + done.stderr
    return done


def names(vendor: Vendor) -> list[str]:
    return sorted(item["name"] for batch in vendor.batches() for item in batch)


# --- what is sent, and what is said of it ---------------------------------------------------------


def test_all_accepted(vendor: Vendor, write: Write) -> None:
    file = write("events.jsonl", *[event(n) for n in range(3000)])
    done = run("track", file, "--url", vendor.url)
    assert (done.returncode, done.stdout.split(";")[0]) == (0, "3,000 records: 3,000 accepted")
    assert done.stderr.splitlines()[-1].startswith("3,000 of 3,000 records")
    assert len(vendor.records) == 3000 and "none" not in vendor.records


def test_a_row_that_is_no_record_is_an_outcome_with_its_line(vendor: Vendor, write: Write, tmp_path: Path) -> None:
    rows = [
        event(0),
        f'{{"name": "{CANARY}',
        "",
        [CANARY],
        event(4, "bad"),
        event(5),
        {**event(6), "attributes": {"x": CANARY * 4000}},
    ]
    failures = tmp_path / "failures.jsonl"
    done = run("track", write("events.jsonl", *rows), "--url", vendor.url, "--failures", failures, "--quiet")
    assert done.returncode == 1 and not done.stderr
    assert done.stdout.partition("; ")[0] == "6 records: 2 accepted, 1 rejected, 1 too large, 2 not sent"
    told = [line.partition(":")[::2] for line in done.stdout.splitlines()[1:5]]
    assert [line for line, _ in told] == ["  line 2", "  line 4", "  line 5", "  line 7"]
    assert [words.split(":")[0].strip() for _, words in told] == [
        "not JSON",
        "a record is a JSON object",
        "rejected",
        "too large",
    ]
    kept = [json.loads(line) for line in failures.read_text().splitlines()]
    assert sorted(line["index"] for line in kept) == [1, 2, 3, 5]
    assert next(line["message"] for line in kept if line["index"] == 2).startswith("line 4: ")
    assert f'{{"name": "{CANARY}\n' in list(read_failures(failures))


def test_the_failures_that_are_shown_are_the_first_of_the_file(vendor: Vendor, write: Write) -> None:
    rows = [{**event(n, "bad"), "attributes": {"t": "x" * 20_000}} for n in range(100)]
    done = run("track", write("e.jsonl", *rows, "{"), "--url", vendor.url, "--quiet")
    assert [line.partition(":")[0] for line in done.stdout.splitlines()[1:11]] == [f"  line {n}" for n in range(1, 11)]
    assert done.stdout.splitlines()[11] == "  and 91 more (a run with --failures PATH keeps them all)"


def test_what_the_api_refuses_for_its_size_may_be_below_the_limit(
    vendor: Vendor, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor.scripted = [(413, b"{}")]
    assert main(["track", write("e.jsonl", event(1)), "--url", vendor.url, "--quiet"]) == 1
    assert "line 1: too large: refused with 132 bytes, within the limit of 32,768\n" in capsys.readouterr().out


def test_a_task_that_runs_twice_sends_the_same_ids(vendor: Vendor, write: Write) -> None:
    file = write("e.jsonl", event(1), event(2))
    for _ in range(2):
        assert run("track", file, "--url", vendor.url, "--ids-from", "orders/1").returncode == 0
    assert list(vendor.taken.values()) == [2, 2]


def test_failures_can_be_sent_again_with_their_ids(vendor: Vendor, write: Write, tmp_path: Path) -> None:
    failures = tmp_path / "failures.jsonl"
    run("track", write("e.jsonl", event(1), event(2, "bad")), "--url", vendor.url, "--failures", failures)
    vendor.scripted = [(200, b"{}")]
    assert run("track", failures, "--url", vendor.url).returncode == 0
    (first, again) = [item for batch in vendor.batches() for item in batch if item["name"] == "bad"]
    assert first == again and first["id"]
    assert main(["track", str(failures), "--url", vendor.url, "--failures", str(failures)]) == 1


def test_a_table_with_its_columns_mapped(vendor: Vendor, write: Write) -> None:
    table = write(
        "people.csv", "\ufeffemail,Age,joined,vip", "ada@example.com,36,2024-01-01T00:00:00Z,yes", '"a,b",x,,', "c,,,no"
    )
    mapping = "email=userId email=traits.email Age=traits.age:int joined=traits.created_at:time vip=traits.vip:bool"
    done = run("pipelines", table, "--map", *mapping.split(), "type:=identify", "--url", vendor.url)
    assert done.returncode == 1 and "  line 3: column 'Age': not a valid int\n" in done.stdout
    ((ada, c),) = vendor.batches()
    assert all(record.pop(name) for record in (ada, c) for name in ("messageId", "timestamp"))
    traits = {"email": "ada@example.com", "age": 36, "created_at": "2024-01-01T00:00:00Z", "vip": True}
    assert ada == {"type": "identify", "userId": "ada@example.com", "traits": traits}
    assert c == {"type": "identify", "userId": "c", "traits": {"email": "c", "vip": False}}


def test_records_come_from_the_standard_input(vendor: Vendor) -> None:
    text = "type,userId,event\ntrack,7,bought\n"
    done = run("pipelines", "-", "--format", "csv", "--url", vendor.url, input=text)
    assert done.returncode == 0 and vendor.batches()[0][0]["userId"] == "7"


def test_a_dry_run_sends_nothing_and_needs_no_credentials(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name)
    person = {"type": "person", "action": "identify", "identifiers": {"id": "7"}}
    rows: list[object] = [{**event(n), "attributes": {"t": "x" * 30_000}} for n in range(40)]
    rows += [{**person, "attributes": {f"a{n}": CANARY for n in range(301)}}, "{", {**event(0), "x": "x" * 40_000}]
    rows += [{**event(0), "timestamp": "yesterday"}]
    assert main(["track", write("e.jsonl", *rows), "--dry-run", "--rate", "1/2"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "44 records: 40 can be sent, 4 cannot"
    assert out[2].startswith("requests: 3 with 1,20") and out[3] == "time: at least 4 s at 1 requests in 2 s"
    assert [line.partition(":")[0] for line in out[4:8]] == [f"  line {n}" for n in (41, 42, 43, 44)]
    assert out[4].endswith("attributes has 301 names, the limit is 300") and "timestamp" in out[7]
    assert CANARY not in "".join(out)
    assert out[8].startswith("the first of them would be sent as {") and out[8].endswith("… (30,154 bytes)")
    assert main(["track", write("good.jsonl", event(1)), "--dry-run"]) == 0
    assert "3,000 requests in 3 s" in capsys.readouterr().out


def test_the_rate_of_a_dry_run_is_that_of_the_run(vendor: Vendor, write: Write) -> None:
    rows = [{**event(n), "attributes": {"t": "x" * 30_000}} for n in range(40)]
    began = time.monotonic()
    assert main(["track", write("e.jsonl", *rows), "--url", vendor.url, "--rate", "1/0.2", "--quiet"]) == 0
    assert len(vendor.bodies) == 3 and time.monotonic() - began >= 0.4


# --- the end before the end ------------------------------------------------------------------------


def test_interrupted_and_taken_up_again(vendor: Vendor, write: Write, tmp_path: Path) -> None:
    file = write("e.jsonl", *[{**event(n), "attributes": {"t": "x" * 5000}} for n in range(1000)])
    journal = tmp_path / "journal"
    arguments = ["track", file, "--url", vendor.url, "--journal", str(journal), "--rate", "1/0.15", "--in-flight", "1"]
    process = subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not vendor.bodies:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130 and "Traceback" not in err
    assert err.splitlines()[-2:] == [
        "customerio-bulk: interrupted",
        "customerio-bulk: to go on, give the same command with --resume",
    ]
    sent = len(vendor.records)
    assert 0 < sent < 1000 and out.startswith(f"{sent:,} records: {sent:,} accepted")

    assert main(arguments) == 2  # and nothing is sent
    assert len(vendor.records) == sent
    assert main(["track", file, "--url", vendor.url, "--journal", str(journal), "--resume"]) == 0
    assert len(vendor.records) == 1000 and set(vendor.taken.values()) == {1}


def unread(pipe: IO[bytes]) -> int:
    """Count the bytes in a pipe that its reader has not taken out yet."""
    (count,) = struct.unpack("i", fcntl.ioctl(pipe.fileno(), termios.FIONREAD, b"\0" * 4))
    return int(count)


def test_interrupted_while_it_waits_for_input(vendor: Vendor) -> None:
    arguments = ["track", "-", "--url", vendor.url, "--quiet"]
    process = subprocess.Popen([*COMMAND, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=-1)
    assert process.stdin is not None
    for n in range(200):
        process.stdin.write(json.dumps({**event(n), "x": "x" * 30_000}).encode() + b"\n")
    process.stdin.flush()
    while not vendor.bodies or unread(process.stdin):
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 143
    assert len(vendor.records) == 200, "what was read is sent"
    process.communicate()


def test_taken_up_again_it_may_be_interrupted_earlier_than_before(vendor: Vendor, tmp_path: Path) -> None:
    arguments = ["track", "-", "--url", vendor.url, "--quiet", "--journal", str(tmp_path / "journal")]
    for count, more in ((1000, []), (900, ["--resume"])):
        command = [*COMMAND, *arguments, *more]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdin is not None
        process.stdin.write(b"".join(json.dumps(event(n)).encode() + b"\n" for n in range(count)))
        process.stdin.flush()
        while unread(process.stdin):
            time.sleep(0.01)
        time.sleep(0.2)  # until it waits for what comes next
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        assert process.returncode == 130 and b"to go on, give the same command" in err
    assert len(vendor.records) == 1000 and set(vendor.taken.values()) == {1}


def test_interrupted_twice_it_waits_for_nobody(vendor: Vendor, write: Write) -> None:
    vendor.delay = 20
    process = subprocess.Popen([*COMMAND, "track", write("e.jsonl", event(1)), "--url", vendor.url], stderr=-1)
    assert process.stderr is not None
    while not vendor.together:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    while b"once more" not in process.stderr.readline():
        pass
    process.send_signal(signal.SIGINT)
    assert process.wait(5) == 130
    process.communicate()


def test_a_table_that_cannot_be_read_further_is_gone_on_with_when_it_is_mended(
    vendor: Vendor, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"track,{n},bought" for n in range(1000)]
    head, bad, rest = ["type,userId,event", *rows[:500]], f'track,500,"{CANARY}', [*rows[501:900], 'track,900,"x, y"']
    arguments = ["pipelines", write("t.csv", *head, bad, *rest), "--url", vendor.url, "--quiet"]
    arguments += ["--journal", str(tmp_path / "j")]
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out.startswith("500 records: 500 accepted;") and CANARY not in err
    assert "t.csv: not CSV: a quote is open from line 502 to line 902, and " in err.splitlines()[0]
    assert err.splitlines()[1] == "customerio-bulk: to go on, give the same command with --resume"
    write("t.csv", *head, bad + '"', *rest)
    assert main([*arguments, "--resume"]) == 0
    assert len(vendor.records) == 901 and set(vendor.taken.values()) == {1}


def test_failures_of_another_run_are_not_replaced(
    vendor: Vendor, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failures = tmp_path / "failures.jsonl"
    arguments = ["--url", vendor.url, "--quiet", "--failures", str(failures)]
    file = write("e.jsonl", event(1), event(2, "bad"))
    journal = ["--journal", str(tmp_path / "j")]
    assert main(["track", write("good.jsonl", event(0)), *arguments]) == 0 and failures.read_bytes() == b""
    assert main(["track", file, *arguments, *journal]) == 1, "an empty one is replaced"
    before = failures.read_bytes()
    assert before and main(["track", file, *arguments]) == 2
    assert f"there are failures in {failures} already: name another file" in capsys.readouterr().err
    assert failures.read_bytes() == before and len(vendor.bodies) == 2
    assert main(["track", file, *arguments, *journal, "--resume"]) == 1
    assert failures.read_bytes() == before


def test_what_no_record_is_to_blame_for_ends_the_run(
    vendor: Vendor, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{**event(n), "attributes": {"t": "x" * 20_000}} for n in range(500)]
    file, failures = write("e.jsonl", *rows), tmp_path / "failures.jsonl"
    vendor.scripted = [(200, b"{}"), *[(401, b'{"meta":{"error":"Unauthorized"}}')] * 50]
    how = ["--in-flight", "1", "--quiet", "--failures", str(failures)]
    assert main(["track", file, "--url", vendor.url, *how]) == 3
    out, err = capsys.readouterr()
    assert len(vendor.bodies) == 2 and "returned 401 from" in err and ": Unauthorized" in err
    accepted, not_sent = (int(part.split()[0]) for part in out.split(": ")[1].partition(";")[0].split(", "))
    assert accepted + not_sent < 500 and f"and all from line {accepted + not_sent + 1:,} on" in err
    assert len(list(read_failures(failures))) == not_sent


def test_a_network_that_is_down_ends_the_run(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{**event(n), "attributes": {"t": "x" * 20_000}} for n in range(500)]
    nobody = "http://127.0.0.1:1"
    assert main(["track", write("e.jsonl", *rows), "--url", nobody, "--retries", "0", "--quiet"]) == 3
    out, err = capsys.readouterr()
    assert int(out.split()[0]) < 500 and "batch (POST /api/v2/batch): the connection was refused" in err
    assert "nothing before line 1 is left to send" in err
    assert main(["track", write("one.jsonl", event(1)), "--url", nobody, "--retries", "0", "--quiet"]) == 3


def test_a_failure_that_passes_is_no_end(vendor: Vendor, write: Write) -> None:
    vendor.scripted = [(503, b"{}")]
    rows = [{**event(n), "attributes": {"t": "x" * 20_000}} for n in range(50)]
    how = ["--retries", "0", "--in-flight", "1", "--quiet"]
    assert main(["track", write("e.jsonl", *rows), "--url", vendor.url, *how]) == 3, "run it again"
    assert 0 < len(vendor.records) < 50


def test_a_batch_that_fails_in_parts_is_one(vendor: Vendor, write: Write) -> None:
    wrong, down, good = (400, b'{"meta":{"error":"malformed"}}'), (503, b"{}"), (200, b"{}")
    vendor.scripted = [wrong, down, wrong, down, wrong, down, good]  # for the halves of one batch, and for theirs
    rows = [{**event(n), "attributes": {"t": "x" * 20_000}} for n in range(500)]
    how = ["--retries", "0", "--in-flight", "1", "--quiet"]
    assert main(["track", write("e.jsonl", *rows), "--url", vendor.url, *how]) == 3, "run it again"
    assert len(vendor.records) > 450, "the other batches are sent"


def test_what_the_journal_knows_is_no_sign_that_the_network_is_up(
    vendor: Vendor, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor.scripted = [(200, b"{}"), (503, b"{}")] * 20
    file = write("e.jsonl", *[{**event(n), "attributes": {"t": "x" * 4000}} for n in range(3000)])
    how = ["--url", vendor.url, "--retries", "0", "--in-flight", "1", "--quiet", "--journal", str(tmp_path / "j")]
    assert main(["track", file, *how]) == 3
    assert capsys.readouterr().out.startswith("3,000 records")

    vendor.bodies.clear()
    vendor.scripted = [(503, b"{}")] * 20
    assert main(["track", file, *how, "--resume"]) == 3
    assert len(vendor.bodies) < 6 and "returned 503 from" in capsys.readouterr().err


def test_another_source_than_the_journal_knows(
    vendor: Vendor, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = ["--journal", str(tmp_path / "j"), "--url", vendor.url, "--quiet"]
    assert main(["track", write("a.jsonl", event(1)), *journal]) == 0
    assert main(["track", write("b.jsonl", event(2)), *journal, "--resume"]) == 3
    assert "not those that the journal knows" in capsys.readouterr().err
    (tmp_path / "j").write_bytes(b"x" * 5000)
    assert main(["track", write("a.jsonl", event(1)), *journal, "--resume"]) == 3


@pytest.mark.parametrize("option", ["--failures", "--journal"])
def test_a_disk_that_is_full_is_said_in_one_line(vendor: Vendor, write: Write, tmp_path: Path, option: str) -> None:
    file = write("e.jsonl", *[{**event(n, "bad"), "attributes": {"t": CANARY * 100}} for n in range(1000)])
    full = ("sh", "-c", 'ulimit -f 16; exec "$@"', "sh", *COMMAND)
    done = run("track", file, "--url", vendor.url, option, tmp_path / "kept", "--quiet", command=full)
    assert done.returncode == 3 and "customerio-bulk: stopped: " in done.stderr and len(done.stderr.splitlines()) <= 2


# --- wrong usage -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["events.jsonl"], 2, "cannot be read: No such file"),
        (["."], 2, "cannot be read: Is a directory"),
        (["a.csv", "--map", "d=userId", "c=x", "a=y"], 2, "unknown column c, d; there are 2 columns"),
        (
            ["nameless.csv", "--map", "email=userId"],
            2,
            "unknown column email; there are 2 columns. Does the first",
        ),
        (["doubled.csv"], 2, "the columns 1 and 3 have one name. Does the first line have the names"),
        (["a.csv", "--map", "a=userId:number"], 2, "unknown type 'number'"),
        (["a.csv", "--map", "a=userId", "b=userId"], 2, "is set twice"),
        (["a.csv", "--map", "a=traits", "b=traits.b"], 2, "cannot have fields"),
        (["a.csv", "--map", "userId"], 2, "neither COLUMN=FIELD nor FIELD:=VALUE"),
        (["empty.csv"], 2, "the first line has no names"),
        (["a.csv", "--url", "http://example.com"], 2, "--url must be https"),
        (["a.csv", "--limiter", "ftp://x"], 2, "--limiter: limiter must be"),
        (["a.csv", "--resume"], 2, "--resume needs the --journal"),
        (["a.csv", "--resume", "--journal", "j"], 2, "the journal j does not exist"),
        (["a.csv", "--journal", "missing/j"], 2, "the directory missing does not exist"),
        (["a.csv", "--failures", "a.csv"], 2, "--failures must be another file"),
        (["left.csv.part", "--failures", "left.csv"], 2, "--failures must be another file"),
        (["a.csv", "--failures", "left.csv"], 2, "left.csv.part has failures of a run that ended early"),
        (["a.csv", "--failures", "new", "--dry-run"], 2, "leave out --journal, --resume and --failures"),
        (["a.csv", "--journal", "new", "--dry-run"], 2, "leave out --journal, --resume and --failures"),
        (["a.csv", "--failures", "failed"], 2, "there are failures in failed already"),
        (["a.csv", "--failures", "new", "--journal", "new"], 2, "--failures must be another file than --journal"),
        (["a.csv", "--failures", "new", "--journal", "./new.part"], 2, "--failures must be another file than --jou"),
        (["a.csv", "--journal", "failed", "--failures", "link", "--resume"], 2, "another file than --journal"),
        (["a.csv", "--journal", "a.csv", "--resume"], 2, "--journal must be another file than FILE"),
        (["a.csv", "--map", "*=a.*", "*=b.*"], 2, "--map '*=b.*': * has a rule already"),
        (["unnamed.csv"], 2, "the name of column 1 is empty. Does the first line have the names"),
        (["unnamed.csv", "--map", "*=traits.*"], 2, "the name of column 1 is empty."),
        (["dotted.csv"], 2, "the name of column 2 cannot be a field."),
        (["commas.csv"], 2, "the first line has no names"),
        (["open.csv"], 2, "open.csv: the columns cannot be used: not CSV: a quote is open from line 1 to line 2"),
        (["a.csv", "--failures", "."], 2, ". is a directory"),
        (["a.csv", "--journal", "."], 2, ". is a directory"),
    ],
)
def test_wrong_usage_is_said_in_one_line(
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("a,b\n1,2\n")
    Path("empty.csv").write_text("")
    Path("nameless.csv").write_text(f"{CANARY}@example.com,36\n")
    Path("doubled.csv").write_text(f"{CANARY},36,{CANARY}\n")
    Path("left.csv.part").write_text("of an earlier run")
    Path("failed").write_text("of an earlier run")
    Path("link").hardlink_to("failed")
    Path("unnamed.csv").write_text(",a\n0,1\n")
    Path("dotted.csv").write_text(f"a,{CANARY}.\n0,1\n")
    Path("commas.csv").write_text(",,\n0,1,2\n")
    Path("open.csv").write_text(f'a,"{CANARY}\n0,1\n')
    before = {path: path.read_text() for path in tmp_path.iterdir()}
    assert main(["pipelines", "--url", "http://127.0.0.1:1", "--retries", "0", *arguments]) == code
    out, err = capsys.readouterr()
    assert not out and len(err.splitlines()) == 1 and said in err and CANARY not in err
    assert {path: path.read_text() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    "option",
    [
        ["--rate", "fast"],
        ["--in-flight", "0"],
        ["--delimiter", "::"],
        ["--retries", "x"],
        *([option, ""] for option in ("--journal", "--failures", "--ids-from", "--limiter")),
    ],
)
def test_options_out_of_range(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit:
        main(["track", "-", *option])
    assert exit.value.code == 2 and option[0] in capsys.readouterr().err.splitlines()[-1]


def test_settings_that_cannot_be_used(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write("e.jsonl", event(1))
    monkeypatch.setenv("CUSTOMERIO_PIPELINES_API_KEY", "pk_eu_canary")
    assert main(["pipelines", file, "--region", "us"]) == 3
    assert "region" in capsys.readouterr().err
    monkeypatch.delenv("CUSTOMERIO_API_KEY")
    assert main(["track", file, "--journal", str(tmp_path / "j")]) == 3
    assert capsys.readouterr().err == "customerio-bulk: CUSTOMERIO_API_KEY must be set in the environment\n"
    assert not (tmp_path / "j").exists()


def test_the_help_names_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    lines = capsys.readouterr().out.partition("exit codes:")[2].splitlines()
    assert [line.split()[0] for line in lines if line[2:3].isdigit()] == ["0", "1", "2", "3", "130"]


# --- standard streams that are closed, or break -----------------------------------------------------

SHOWN_AT_ONCE = (
    "import sys; from customerio_client.bulk import progress; progress._Lines.every = 0.0;"
    "from customerio_client.command import main; sys.exit(main())"
)


@pytest.mark.parametrize(
    "streams", ["2>/dev/full", "2> >(head -n1 >/dev/null)", "2>&-", ">/dev/full", "> >(true)", ">&-", ">&- 2>&- <&-"]
)
def test_what_cannot_be_said_changes_nothing_else(vendor: Vendor, write: Write, tmp_path: Path, streams: str) -> None:
    file = write("e.jsonl", *[event(n) for n in range(5999)], event(6000, "bad"))
    command = ("bash", "-c", f'exec "$@" {streams}', "bash", sys.executable, "-c", SHOWN_AT_ONCE)
    how = ("--url", vendor.url, "--journal", tmp_path / "j", "--failures", tmp_path / "failures")
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    done = run("track", file, *how, command=command, env=buffered)
    assert done.returncode == 1 and len(vendor.records) == 5999
    assert len((tmp_path / "failures").read_text().splitlines()) == 1
    if streams == ">/dev/full":
        assert done.stderr.endswith("the result cannot be shown: No space left on device\n")


def test_a_signal_is_heard_where_nothing_can_be_said(vendor: Vendor, write: Write) -> None:
    vendor.delay = 1
    file = write("e.jsonl", *[{**event(n), "attributes": {"t": "x" * 20_000}} for n in range(2000)])
    with open("/dev/full", "wb") as full:
        process = subprocess.Popen([*COMMAND, "track", file, "--url", vendor.url], stdout=full, stderr=full)
    while not vendor.together:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130 and 0 < len(vendor.records) < 2000


def test_a_name_that_the_output_has_no_characters_for(write: Write) -> None:
    file = write("t.csv", "type,é:int", "track,x")
    done = run("pipelines", file, "--dry-run", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 1 and "line 2: column '\\xe9:int': not a valid int" in done.stdout


# --- how far it is ---------------------------------------------------------------------------------


def on_a_terminal(*arguments: str) -> str:
    """Run with a terminal of 80 columns; give all that was written to it."""
    near, far = pty.openpty()
    written: list[bytes] = []

    def read() -> None:
        while True:
            try:
                written.append(os.read(near, 65536))
            except OSError:
                return

    reader = threading.Thread(target=read)
    reader.start()
    environ = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    done = subprocess.run([*arguments], check=False, stdout=far, stderr=far, stdin=far, env=environ, timeout=60)
    os.close(far)
    reader.join(10)
    os.close(near)
    assert done.returncode == 0
    return b"".join(written).decode()


def test_a_terminal_has_a_bar(vendor: Vendor, write: Write) -> None:
    pytest.importorskip("rich")
    file = write("e.jsonl", *[event(n) for n in range(3000)])
    shown = on_a_terminal(*COMMAND, "track", file, "--url", vendor.url)
    bar, cursor, result = shown.rpartition("\x1b[?25h")
    assert all(part in bar for part in ("━", "3,000 of 3,000 records", "per second", " left", " 3,000 accepted"))
    assert cursor and result.startswith("3,000 records: 3,000 accepted")


def test_without_rich_there_are_lines(vendor: Vendor, write: Write) -> None:
    code = "import sys; sys.modules['rich'] = None; from customerio_client import command; sys.exit(command.main())"
    shown = on_a_terminal(sys.executable, "-c", code, "track", write("e.jsonl", event(1)), "--url", vendor.url)
    assert "━" not in shown and "1 of 1 records" in shown


def test_failures_are_read_from_the_file_that_those_left_are_written_to(
    vendor: Vendor, write: Write, tmp_path: Path
) -> None:
    file = write("f.jsonl", *[event(n, "bad" if n % 2 else "x") for n in range(10)])
    for path in (file, tmp_path / "." / "f.jsonl"):
        done = run("track", file, "--failures", path, "--url", vendor.url, "--quiet")
        assert done.returncode == 1, done.stderr
        assert [record["name"] for record in read_failures(file)] == ["bad"] * 5
    done = run("track", write("f.csv", "type,name"), "--failures", tmp_path / "f.csv", "--url", vendor.url)
    assert done.returncode == 2 and "another file than FILE" in done.stderr
