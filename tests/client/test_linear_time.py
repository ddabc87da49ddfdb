"""No text or response from outside makes a reader take quadratic time or many times its size in memory.

Steps are counted where there are any. Regular expressions count none: they get texts with which a quadratic one would
run for minutes, in a process that may use 25 seconds of CPU.
"""

from __future__ import annotations

import gzip
import resource
import subprocess
import sys
import tracemalloc
import zlib
from typing import Any

import pytest

from customerio_client.engine import responses
from customerio_client.engine.responses import ResponseBuilder
from customerio_client.errors import ConnectionFailed

ENCODED = [(b"Content-Encoding", b"gzip")]
EMPTY = gzip.compress(b"", mtime=0)

HOSTILE = """
import importlib, pkgutil, re, io, sys
from itertools import product

SIZE = 50_000

def patterns():
    for name in ("customerio_core", "customerio_client"):
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, name + "."):
            if module.name.endswith("__main__"):
                continue
            for value in vars(importlib.import_module(module.name)).values():
                pattern = getattr(value, "__self__", value)  # of a bound method
                if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                    yield module.name, pattern

def units(pattern):
    words = re.findall("[a-z<(]{3,}", pattern.pattern)
    characters = sorted({*re.sub("[a-zA-Z0-9]", "", pattern.pattern), "a", "0", " "})
    return [*words, *map("".join, product(characters, repeat=2))]

found = 0
for name, pattern in patterns():
    found += 1
    for unit in units(pattern):
        text = unit * (SIZE // len(unit))
        for hostile in ('"' + text, text + "!"):
            for _ in pattern.finditer(hostile):
                pass
            pattern.fullmatch(hostile)
print(found)
"""
LINES = """
import io, sys
from itertools import product
ROWS
for unit in map("".join, product('"a,', repeat=3)):
    for start in ("1,", '1,"'):
        line = start + unit * (1_200_000 // 3)
        try:
            list(Rows(io.BytesIO(f"id,name\\n{line}\\n2,x\\n".encode()), "csv"))
        except NoTable:
            pass
print(1)
"""


def rows_import() -> str:
    from customerio_client.command import lines, rows

    return f"from {rows.__name__} import Rows\nfrom {lines.__name__} import NoTable"


@pytest.mark.parametrize("script", [HOSTILE, LINES], ids=["every regular expression", "long lines of CSV"])
def test_hostile_text_takes_linear_time(script: str) -> None:
    script = script.replace("ROWS", rows_import())
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (25, 25)),
    )
    assert done.returncode == 0, done.stderr.decode()
    assert int(done.stdout) > 0


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('"Lovelace, Ada" <ada@example.com>', 1),
        ('"Lovelace, \\"Ada\\", Lady" <a@b>, b@c', 2),
        ('"never closed, a@b, c@d', 3),
        ('"ends in a backslash, a@b\\', 2),
        ('a@b, "x"y, "z" <c@d>', 3),
    ],
)
def test_addresses_are_counted_as_before(text: str, count: int) -> None:
    from customerio_client.sizes import _count_addresses  # pyright: ignore[reportPrivateUsage]

    assert _count_addresses(text, 0.0) == count


def gathered(content: bytes, most: int = 1 << 26) -> bytes:
    response = ResponseBuilder(most)
    response.begin(200, ENCODED)
    response.add(content)
    return response.whole().content


class Counting:
    """zlib, counting the bytes that go into it and those that it copies as left over."""

    def __init__(self) -> None:
        self.bytes = 0

    def decompressobj(self, bits: int) -> Any:
        inflate, counting = zlib.decompressobj(bits), self

        class Inflate:
            def decompress(self, piece: bytes, most: int) -> bytes:
                out = inflate.decompress(piece, most)
                counting.bytes += len(piece) + len(inflate.unused_data) + len(inflate.unconsumed_tail)
                return out

            def __getattr__(self, name: str) -> Any:
                return getattr(inflate, name)

        return Inflate()

    def __getattr__(self, name: str) -> Any:
        return getattr(zlib, name)


@pytest.mark.parametrize("members", [1, 2, 50, 900])
def test_compressed_members_are_read_in_linear_time(members: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"".join(b"%d " % n for n in range(50))
    content = b"".join(gzip.compress(text) for _ in range(members)) + EMPTY * 50
    monkeypatch.setattr(responses, "zlib", counting := Counting())
    assert gathered(content) == text * members
    assert counting.bytes < 4 * len(content) + 3000 * (members + 50)


def test_an_endless_number_of_members_is_refused_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = EMPTY * 200_000
    monkeypatch.setattr(responses, "zlib", counting := Counting())
    with pytest.raises(ConnectionFailed, match="compressed parts"):
        gathered(content)
    assert counting.bytes < 3 * len(content)


@pytest.mark.parametrize("tail", [b"\0" * 1000, b"junk", b"\x1f"])
def test_what_follows_a_compressed_body_is_ignored_as_gzip_does(tail: bytes) -> None:
    assert gathered(gzip.compress(b"{}") + tail) == b"{}"


@pytest.mark.parametrize("content", [EMPTY[:-3], EMPTY * 2 + EMPTY[:-1], b"\x1f\x8b"])
def test_a_member_that_is_cut_is_a_failure(content: bytes) -> None:
    with pytest.raises(ConnectionFailed, match="cannot be decompressed"):
        gathered(content)


def test_what_is_decompressed_is_bounded_over_all_members() -> None:
    content = gzip.compress(b"x" * 600_000) * 2
    assert len(gathered(content)) == 1_200_000
    with pytest.raises(ConnectionFailed, match="larger than 1,000,000"):
        gathered(content, 1_000_000)


def test_small_pieces_take_little_more_memory_than_large_ones() -> None:
    response = ResponseBuilder(1 << 24)
    response.begin(200, [])
    tracemalloc.start()
    try:
        for _ in range(200_000):
            response.add(b"12")
        size = len(response.whole().content)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 400_000 and peak < 3 * size
