"""A small project in a folder, and servers that behave badly."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.project.replace import FOLDER
from tests.generator.openapi import answering, document, operation, thing

PROJECT = Path(__file__).parents[2]  # the real one
OVERLAY = """\
overlay: 1.0.0
info: {title: Facts, version: 1.0.0}
actions:
- target: $.paths['/thing'].get
  update: {x-python: {resource: things, method: get}}
  x-reason: A name a person would choose.
  x-source: ours
"""
STALE = OVERLAY + "- target: $.paths['/gone'].get\n  update: {}\n  x-reason: r\n  x-source: s\n"

APIS = {"things": "customerio_things", "others": "customerio_others"}
DOCUMENTS = {
    "things": answering(thing(id="integer", name="string")),
    "others": document(
        {"/other": {"post": operation("makeOther", body=thing(id="integer"), answer=thing(ok="boolean"))}}
    ),
}


def project(root: Path, base: str = "https://vendor.example") -> Path:
    """A project with two APIs, nothing pulled yet."""
    tables = [f'[{api}]\nurl = "{base}/{api}.json"\npackage = "{package}"\n' for api, package in APIS.items()]
    (root / "specs").mkdir(parents=True)
    (root / "specs/sources.toml").write_text("\n".join(tables))
    return root


def documents(folder: Path, **changed: Any) -> Path:
    """A folder with the document of each API; what is given by API stands in its place."""
    folder.mkdir(exist_ok=True)
    for api, content in (DOCUMENTS | changed).items():
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (folder / f"{api}.json").write_bytes(data)
    return folder


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file and its bytes; what a killed run left to be cleared up apart."""
    files = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in files
        if FOLDER not in path.relative_to(root).parts
    }


class Result:
    """What a command came to."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def errors(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.startswith("error: ")]


def run(capsys: pytest.CaptureFixture[str], root: Path, *arguments: object) -> Result:
    capsys.readouterr()
    try:
        code = main(["--project", str(root), *map(str, arguments)])
    except SystemExit as exit:
        code = int(exit.code or 0)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return Result(code, out, err)


Behaviour = Callable[[socket.socket], None]


@contextmanager
def server(behave: Behaviour) -> Iterator[str]:
    """A server that reads a request and then does as it likes. Yields its address."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(connection,), daemon=True).start()

    def answer(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65_536)
                behave(connection)
            except OSError:
                pass  # the client has had enough

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def sends(*parts: bytes) -> Behaviour:
    def behave(connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)

    return behave


def drips(start: bytes, drop: bytes, every: float) -> Behaviour:
    """Sends `drop` again and again, and never ends."""

    def behave(connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(drop)
            time.sleep(every)

    return behave


def is_silent(connection: socket.socket) -> None:
    time.sleep(30)
