"""Bad input: one clear error that names the place, an exit code, and nothing changed."""

from __future__ import annotations

import gzip
import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.generator.openapi import answering, document, operation, ref, thing
from tests.generator.places import (
    DOCUMENTS,
    PROJECT,
    Behaviour,
    documents,
    drips,
    is_silent,
    project,
    run,
    sends,
    server,
    snapshot,
)

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path, capsys: Captured) -> Path:
    """A project with contracts, to be left as they are."""
    folder = project(tmp_path / "project")
    assert run(capsys, folder, "pull", "--from", documents(tmp_path / "good")).code == 0
    (folder / "customerio_things").mkdir()
    (folder / "customerio_things/__init__.py").write_text("# Generated from here. Do not edit.\n")
    return folder


def ok(body: bytes, *headers: str) -> bytes:
    head = "".join(f"{header}\r\n" for header in (*headers, f"Content-Length: {len(body)}"))
    return f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + body


GOOD = json.dumps(DOCUMENTS["things"] | {"x-new": 1}).encode()
OPEN = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
SERVERS: dict[str, tuple[Behaviour, str]] = {
    "html with status 200": (sends(ok(b"<!DOCTYPE html><h1>Docs</h1>", "Content-Type: text/html")), "HTML"),
    "404": (sends(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), "404 Not Found"),
    "500": (sends(b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 2\r\n\r\nno"), "500"),
    "522": (sends(b"HTTP/1.1 522 \r\nContent-Length: 0\r\n\r\n"), "522"),
    "304 unasked": (sends(b"HTTP/1.1 304 Not Modified\r\n\r\n"), "304"),
    "204": (sends(b"HTTP/1.1 204 No Content\r\n\r\n"), "204"),
    "empty": (sends(ok(b"")), "empty"),
    "redirect to http": (
        sends(b"HTTP/1.1 301 X\r\nLocation: http://v.example/\r\nContent-Length: 0\r\n\r\n"),
        "not https",
    ),
    "never answers": (is_silent, "silent for 0.4 seconds"),
    "never ends": (drips(OPEN, b"1\r\n \r\n", 0.05), "not finished after 1.5 seconds"),
    "never ends its head": (drips(b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n", 0.05), "not finished after 1.5 seconds"),
    "stops in the middle": (sends(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n", GOOD), "cannot be fetched"),
    "half of it": (sends(ok(GOOD[: len(GOOD) // 2])), "line 1, column"),
    "hangs up": (sends(), "cannot be fetched"),
    "no http": (sends(b"SSH-2.0-OpenSSH_9.6\r\n"), "cannot be fetched"),
    "unpacks to too much": (
        sends(ok(gzip.compress(b" " * 70_000_000), "Content-Encoding: gzip")),
        "larger than 64000000",
    ),
}


@pytest.mark.parametrize("name", SERVERS)
def test_servers(root: Path, capsys: Captured, name: str) -> None:
    behave, says = SERVERS[name]
    before = snapshot(root)
    begin = time.monotonic()
    with server(behave) as base:
        # To unpack 64 MB takes a busy machine longer than it takes to see that nothing comes any more.
        patience = 30 if name == "unpacks to too much" else 1.5
        result = run(capsys, root, "pull", "--from", base, "--timeout", 0.4, "--deadline", patience)
    assert time.monotonic() - begin < patience + 3.5
    came = ("html with status 200", "empty", "half of it")  # a document came, and is none
    assert result.code == (1 if name in came else 3)
    assert result.out == ""
    (error,) = result.errors
    assert base in error
    assert says in error
    assert snapshot(root) == before


def test_a_server_that_is_not_there(root: Path, capsys: Captured) -> None:
    with server(is_silent) as base:
        pass
    result = run(capsys, root, "pull", "--from", base)
    assert result.code == 3
    assert base in result.errors[0]


def schema(value: Any) -> dict[str, Any]:
    return answering(thing(inner=value))


LOOP = document({"/a": {"get": operation("a", answer=ref("A"))}}, A=ref("A"))
DOCUMENTS_OF_EVIL: dict[str, tuple[Any, str]] = {
    "truncated": (GOOD[:-30], "things.json: line 1, column"),
    "not openapi": ({"name": "x"}, "things.json: no OpenAPI document"),
    "a list": ([1, 2], "things.json: a list where"),
    "openapi 2.0": ({"swagger": "2.0", "paths": {"/a": {}}}, "things.json: OpenAPI 2.0"),
    "openapi 4": ({"openapi": "4.0.0", "paths": {"/a": {}}}, "things.json#/openapi: OpenAPI '4.0.0'"),
    "no operations": ({"openapi": "3.0.0", "paths": {}}, "things.json: no operation"),
    "one operationId twice": (
        document({"/a": {"get": operation("same")}, "/b": {"get": operation("same")}}),
        "#/paths/~1a/get, #/paths/~1b/get",
    ),
    "one key twice": (b'{"openapi": "3.0.0", "paths": {}, "paths": {}}', "'paths' stands twice"),
    "an unresolvable $ref": (schema({"$ref": "#/components/schemas/Gone"}), "#/components/schemas/Gone"),
    "a remote $ref": (schema({"$ref": "https://evil.example/x.json"}), "https://evil.example/x.json"),
    "a $ref to a file": (schema({"$ref": "../../../etc/passwd"}), "../../../etc/passwd"),
    "a $ref that is no text": (schema({"$ref": 1}), "$ref"),
    "a $ref to itself": (LOOP, "#/components/schemas/A"),
    "a list of schemas where one belongs": (schema([1]), "#/paths/~1thing/get"),
    "parameters that are no list": (
        document({"/a": {"get": operation("a", parameters={"x": 1})}}),
        "#/paths/~1a/get/parameters",
    ),
    "nested without end": (b'{"a":' * 10_000, "nested deeper"),
}


@pytest.mark.parametrize("name", DOCUMENTS_OF_EVIL)
def test_documents(root: Path, tmp_path: Path, capsys: Captured, name: str) -> None:
    content, says = DOCUMENTS_OF_EVIL[name]
    folder = documents(tmp_path / "bad", things=content)
    before = snapshot(root)
    for command in (
        ("pull", "--from", folder),
        ("build", "--api", "things", "--from", folder, "--out", tmp_path / "out"),
    ):
        result = run(capsys, root, *command)
        assert result.code == 1
        assert result.out == ""
        assert len(result.errors) == 1
        assert says in result.err
        assert str(folder / "things.json") in result.err
        assert snapshot(root) == before
    assert snapshot(tmp_path / "out") == {}


def test_one_bad_document_stops_the_good_one_too(root: Path, tmp_path: Path, capsys: Captured) -> None:
    changed = document({"/another": {"get": operation("another", answer=thing(id="string"))}})
    before = snapshot(root)
    assert run(capsys, root, "pull", "--from", documents(tmp_path / "bad", others=b"{", things=changed)).code == 1
    assert snapshot(root) == before


def test_an_error_cannot_steer_the_terminal(root: Path, tmp_path: Path, capsys: Captured) -> None:
    folder = documents(tmp_path / "bad", things={"openapi": "3.0.0", "paths": {"/\x1b[2J\x07": None}})
    result = run(capsys, root, "pull", "--from", folder)
    assert result.code == 1
    assert "\x1b" not in result.err and "\x07" not in result.err


def test_own_files_that_are_broken(root: Path, tmp_path: Path, capsys: Captured) -> None:
    for name in ("specs/lock.json", "specs/sources.toml"):
        good = (root / name).read_bytes()
        (root / name).write_bytes(b'{"things": 1, ')
        result = run(capsys, root, "pull", "--from", tmp_path / "good")
        assert result.code == 1
        assert name in result.errors[0]
        (root / name).write_bytes(b'{"things": {"a": 1}}' if name.endswith("json") else good)
        assert run(capsys, root, "pull", "--from", tmp_path / "good").code == (name == "specs/lock.json")
        (root / name).write_bytes(good)


# --- the machine fails ------------------------------------------------------------------------------------


def python(script: str, *arguments: object) -> subprocess.Popen[str]:
    """A process of its own that runs the command line, as `main`."""
    start = f"import sys; sys.path.insert(0, {str(PROJECT)!r}); from generator.cli import main\n"
    command = [sys.executable, "-c", start + textwrap.dedent(script), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def changed(folder: Path) -> Path:
    """Documents that make other contracts than those that are there."""
    wide = thing(**{f"property{number}": "string" for number in range(200)})
    return documents(folder, things=answering(wide), others=answering(thing(other="string")))


def test_a_file_that_cannot_be_written(root: Path, tmp_path: Path) -> None:
    before = snapshot(root)
    script = f"""
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (3000, {resource.RLIM_INFINITY}))
        sys.exit(main(sys.argv[1:]))
    """
    process = python(script, "--project", root, "pull", "--from", changed(tmp_path / "new"))
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "error: " in err and "File too large" in err and "Traceback" not in err
    assert snapshot(root) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(small_disk: Path, tmp_path: Path, capsys: Captured) -> None:
    root = project(small_disk / "project")
    assert run(capsys, root, "pull", "--from", documents(tmp_path / "good")).code == 0
    (small_disk / "ballast").write_bytes(b"x" * 30_000)
    before = snapshot(root)
    result = run(capsys, root, "pull", "--from", changed(tmp_path / "new"))
    assert result.code == 1
    assert "No space left on device" in result.errors[0]
    assert snapshot(root) == before
    result = run(capsys, root, "build", "--from", changed(tmp_path / "new"), "--out", small_disk / "out")
    assert result.code == 1
    assert snapshot(root) == before


def test_a_kill_at_any_moment(root: Path, tmp_path: Path, capsys: Captured) -> None:
    """Killed at moments spread over a pull: old or new afterwards, and the next pull goes through."""
    old = snapshot(root)
    folder = changed(tmp_path / "new")
    seen = set()
    for moment in (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4):
        process = python(
            "print('go', flush=True); sys.exit(main(sys.argv[1:]))", "--project", root, "pull", "--from", folder
        )
        assert process.stdout is not None and process.stderr is not None
        with ExitStack() as streams:
            streams.enter_context(process.stdout)
            streams.enter_context(process.stderr)
            process.stdout.readline()
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
            process.wait()
        now = snapshot(root)
        seen.add(now == old)
        if now != old:
            assert json.loads(now["specs/lock.json"]) != json.loads(old["specs/lock.json"])
            break
    assert True in seen
    assert run(capsys, root, "pull", "--from", folder).code == 0
    assert not (root / ".regenerate").exists()


def test_termination_clears_up(root: Path, tmp_path: Path) -> None:
    with server(is_silent) as base:
        process = python(
            "print('go', flush=True); sys.exit(main(sys.argv[1:]))", "--project", root, "pull", "--from", base
        )
        assert process.stdout is not None and process.stderr is not None
        with process.stdout, process.stderr:
            process.stdout.readline()
            until = time.monotonic() + 20
            while not (root / ".regenerate").exists() and time.monotonic() < until:
                time.sleep(0.02)
            process.terminate()
            assert process.wait(timeout=20) == 128 + signal.SIGTERM
    assert not (root / ".regenerate").exists()
