"""What the command makes of files that are not what they seem: compressed, of another kind, in another encoding."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from customerio_client.command import main

from .conftest import event
from .vendor import Vendor

COMMAND = (sys.executable, "-m", "customerio_client.command")
ENVIRONMENT = {**os.environ, "CUSTOMERIO_SITE_ID": "s", "CUSTOMERIO_API_KEY": "k", "CUSTOMERIO_PIPELINES_API_KEY": "k"}
LINES = "".join(json.dumps(event(n)) + "\n" for n in range(50)).encode()


def excel() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return file.getvalue()


def archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("people.csv", "id\n1\n")
    return file.getvalue()


OTHERS = {
    "Excel": excel(),
    "zip archive": archive(),
    "Parquet": b"PAR1" + bytes(100),
    "bzip2": b"BZh91AY&SY",
    "xz": b"\xfd7zXZ\x00\x00",
    "zstd": b"\x28\xb5\x2f\xfd\x04",
    "SQLite": b"SQLite format 3\0" + bytes(80),
    "UTF-16": "id,name\n1,x\n".encode("utf-16"),
    "UTF-8": "id,name\n1,x\n".encode("utf-16-le"),
    "Excel ": gzip.compress(excel()),
}


def run(*arguments: object, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    command = [*COMMAND, *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, timeout=60, env=ENVIRONMENT, **settings)
    assert b"Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("dry", [True, False])
@pytest.mark.parametrize("what", OTHERS)
def test_another_kind_of_file_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, what: str, dry: bool
) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    for name in ("people.csv", "people.jsonl"):
        file = tmp_path / name
        file.write_bytes(OTHERS[what])
        assert main(["track", str(file), *(["--dry-run"] if dry else ["--url", "http://127.0.0.1:9"])]) == 2
        assert what.strip() in capsys.readouterr().err


def test_gzip_is_read_by_name_or_not_and_from_a_pipe(vendor: Vendor, tmp_path: Path) -> None:
    packed = gzip.compress(LINES[:2000]) + gzip.compress(LINES[2000:])
    for name in ("events.jsonl.gz", "events"):
        file = tmp_path / name
        file.write_bytes(packed)
        done = run("track", file, "--url", vendor.url)
        assert done.stdout.startswith(b"50 records: 50 accepted"), done.stderr
    done = run("track", "-", "--url", vendor.url, input=packed)
    assert done.stdout.startswith(b"50 records: 50 accepted"), done.stderr
    table = tmp_path / "people.tsv.gz"
    table.write_bytes(gzip.compress(b"type\tuserId\nidentify\t7\n"))
    done = run("pipelines", table, "--url", vendor.url)
    assert done.stdout.startswith(b"1 records: 1 accepted"), done.stderr


@pytest.mark.parametrize("broken", [gzip.compress(LINES)[:-30], gzip.compress(LINES)[:200] + b"x" * 300])
def test_gzip_that_breaks_off_ends_the_reading_with_a_word(vendor: Vendor, tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "events.jsonl.gz"
    file.write_bytes(broken)
    for arguments in (["--dry-run"], ["--url", vendor.url, "--quiet"]):
        done = run("track", file, *arguments)
        assert done.returncode == 2 and b"cannot be read further" in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("p.csv", "id;name\n1;x\n", "--delimiter ';'"),
        ("p.csv", "id\tname\n1\tx\n", "--delimiter '\\t'"),
        ("p.tsv", "id,name\n1,x\n", "--delimiter ','"),
        ("p.csv", "id, name\n1, x\n", "blanks around the name of column 2"),
        ("p.csv", '"id "\n1\n', "blanks around the name of column 1"),
        ("p.csv", "id" * 300 + ",na\0me\n1,x\n", "NUL in the name of column 2"),
    ],
)
def test_names_that_cannot_be_meant_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, said: str
) -> None:
    file = tmp_path / name
    file.write_text(text)
    assert main(["pipelines", str(file), "--dry-run"]) == 2
    assert said in capsys.readouterr().err


def test_a_single_column_with_a_semicolon_can_be_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "p.csv"
    file.write_text("user;id\n7\n")
    fields = ["--map", "user;id=userId", "type:=track", "event:=x"]
    assert main(["pipelines", str(file), "--dry-run", "--delimiter", ",", *fields]) == 0
    assert '"userId":"7"' in capsys.readouterr().out


def test_a_dry_run_shows_the_first_record_as_it_would_be_sent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "p.jsonl"
    row = {"id": 7, "payload": {"a": 1, "b": [True, None, 1.5, "ä\x9b"]}, "vip": True}
    file.write_text(json.dumps(row) + "\n" + json.dumps(row) + "\n")
    fields = ["id=userId:text", "payload=traits.payload:text", "vip=traits.vip:text", "type:=identify"]
    assert main(["pipelines", str(file), "--dry-run", "--map", *fields]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("the first")]
    sent = json.loads(line.partition(" as ")[2])
    assert sent["userId"] == "7" and sent["traits"]["vip"] == "true"
    assert sent["traits"]["payload"] == '{"a":1,"b":[true,null,1.5,"ä\ufffd"]}'


def test_a_closed_standard_input_is_no_empty_file() -> None:
    for arguments in (["--dry-run"], ["--url", "http://127.0.0.1:9"]):
        done = run("track", "-", *arguments, preexec_fn=lambda: os.close(0))
        assert done.returncode == 2 and b"standard input is closed" in done.stderr
    assert run("track", "-", "--dry-run", stdin=subprocess.DEVNULL).returncode == 0


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no SIGHUP")
@pytest.mark.parametrize("ignored", [False, True])
def test_sighup_ends_as_sigterm_does_unless_it_is_ignored(vendor: Vendor, ignored: bool) -> None:
    process = subprocess.Popen(
        [*(["nohup"] if ignored else []), *COMMAND, "track", "-", "--url", vendor.url, "--quiet"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert process.stdin is not None
    with process:
        for _ in range(40):  # a full chunk, so that it is read before the signal
            process.stdin.write(LINES)
        process.stdin.flush()
        time.sleep(2)
        process.send_signal(signal.SIGHUP)
        if ignored:
            process.stdin.close()
        out = process.stdout.read() if process.stdout else b""
        code = process.wait(20)
    assert code == (0 if ignored else 129)
    assert b"accepted" in out
