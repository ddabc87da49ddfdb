"""The public Python of two trees: what is gone, renamed, new, and which signatures no longer take what they took."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.commands.changes.python import compare_surfaces, covers
from generator.commands.changes.surface import surface
from tests.generator.places import PROJECT, run

INIT = """\
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import models as models
    from .api import Api as Api
    from .api import AsyncApi as AsyncApi

__all__ = ["Api", "AsyncApi", "models"]
"""
API = """\
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things

class Api:
    @cached_property
    def things(self) -> Things: ...

class AsyncApi:
    @cached_property
    def things(self) -> AsyncThings: ...
"""
THINGS = """\
class Things:
    @property
    def with_raw_response(self) -> ThingsWithRawResponse: ...

    def get(self, thing_id: int, *, size: int | Unset = UNSET, options: RequestOptions | None = None) -> Thing:
        return self._call(thing_id)

    def delete(self, thing_id: int, *, options: RequestOptions | None = None) -> None: ...

class ThingsWithRawResponse:
    get = 1
"""
MODELS = """\
if TYPE_CHECKING:
    from .thing import Thing as Thing
    from .thing import ThingDict as ThingDict

__all__ = ["Thing", "ThingDict"]
"""
THING = """\
from typing import Literal, Required, TypedDict

import attrs

@attrs.define
class Thing(Model):
    name: str | None = None
    kind: Literal["a", "b"] | str | None = None
    parent: int | Unset = UNSET

class ThingDict(TypedDict, total=False):
    name: Required[str]
    kind: str
"""


def tree(root: Path, things: str = THINGS, thing: str = THING, **files: str) -> Path:
    written = {
        "__init__.py": INIT,
        "api.py": API,
        "resources/__init__.py": "",
        "resources/things.py": things + things.replace("Things", "AsyncThings").replace("def ", "async def "),
        "models/__init__.py": MODELS,
        "models/thing.py": thing,
        **files,
    }
    for name, text in written.items():
        file = root / "customerio_small" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


def told(tmp_path: Path, *, things: str = THINGS, thing: str = THING) -> list[tuple[str, str]]:
    """What is said of a tree whose files have become these."""
    old, new = surface(tree(tmp_path / "old")), surface(tree(tmp_path / "new", things, thing))
    changes = compare_surfaces(old, new)
    assert all(change.breaking == (change.kind in BREAKING) for change in changes)
    return [(change.kind, change.where) for change in changes]


BREAKING = {"python-removed", "python-renamed", "python-broken"}
GET = "cio.small.things.get"


def test_a_tree_is_no_different_from_itself(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("def get(", "def fetch(", [("python-renamed", "cio.small.things.fetch")]),
        ("size: int | Unset", "size: int | str | Unset", [("python-changed", f"{GET}(size)")]),
        ("size: int | Unset", "size: str | Unset", [("python-broken", f"{GET}(size)")]),
        ("size: int | Unset = UNSET", "size: int", [("python-broken", f"{GET}(size)")]),
        ("size: int", "length: int", [("python-broken", f"{GET}(size)"), ("python-changed", f"{GET}(length)")]),
        ("*, size", "*, more: int, size", [("python-broken", f"{GET}(more)")]),
        ("*, size", "*, more: int = 0, size", [("python-changed", f"{GET}(more)")]),
        ("thing_id: int, *, size", "*, thing_id: int, size", [("python-broken", f"{GET}(thing_id)")]),
        (") -> Thing:", ") -> Thing | None:", [("python-broken", f"{GET} ->")]),
        ("return self._call(thing_id)", "...", []),
        ("ThingsWithRawResponse: ...", "ThingsWithRawResponse: pass", []),
    ],
)
def test_methods_by_the_name_that_a_caller_writes(
    tmp_path: Path, old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    """Once each: that the call can be awaited too is no second change."""
    assert told(tmp_path, things=THINGS.replace(old, new, 1)) == expected


def test_a_method_that_is_gone_and_one_that_is_new(tmp_path: Path) -> None:
    less = THINGS[: THINGS.index("    def delete")] + THINGS[THINGS.index("class ThingsWith") :]
    assert told(tmp_path, things=less) == [("python-removed", "cio.small.things.delete")]
    more = THINGS.replace("    def delete", "    def purge(self) -> int: ...\n\n    def delete")
    assert told(tmp_path, things=more) == [("python-added", "cio.small.things.purge")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('["a", "b"]', '["a", "b", "c"]', [("python-changed", "Thing.kind")]),
        ('["a", "b"]', '["a"]', [("python-changed", "Thing.kind")]),
        ("name: str | None", "name: str | int | None", [("python-broken", "Thing.name")]),
        ("parent: int |", "parent: int | str |", [("python-changed", "Thing.parent")]),
        ("parent: int | Unset = UNSET", "parent: int", [("python-broken", "Thing.parent")]),
        ("parent:", "mother:", [("python-removed", "Thing.parent"), ("python-added", "Thing.mother")]),
        ("    parent", "    more: int\n    parent", [("python-broken", "Thing.more")]),
        ("    kind: str\n", "    kind: str\n    more: int\n", [("python-added", "ThingDict.more")]),
        ("    kind: str\n", "    kind: str\n    more: Required[int]\n", [("python-broken", "ThingDict.more")]),
    ],
)
def test_fields_of_models(tmp_path: Path, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    """A caller reads what may be None and writes what may be left out."""
    changed = THING.replace(old, new, 1)
    assert told(tmp_path, thing=changed) == [(kind, f"customerio_small.models.{name}") for kind, name in expected]


def test_a_class_is_gone_or_renamed_as_a_whole(tmp_path: Path) -> None:
    old = surface(tree(tmp_path / "old"))
    less = MODELS.replace(', "ThingDict"', "").replace("    from .thing import ThingDict as ThingDict\n", "")
    gone = compare_surfaces(old, surface(tree(tmp_path / "less", **{"models/__init__.py": less})))
    assert [(one.kind, one.where) for one in gone] == [("python-removed", "customerio_small.models.ThingDict")]
    other = {"models/__init__.py": MODELS.replace("ThingDict", "OtherDict")}
    renamed = surface(tree(tmp_path / "other", thing=THING.replace("ThingDict", "OtherDict"), **other))
    assert [(one.kind, one.old, one.new) for one in compare_surfaces(old, renamed)] == [
        ("python-renamed", "customerio_small.models.ThingDict", "customerio_small.models.OtherDict")
    ]


@pytest.mark.parametrize(
    ("wide", "narrow", "fits"),
    [
        ("int | str", "str", True),
        ("str", "int | str", False),
        ("str", "Literal['a', 'b|c']", True),
        ("Literal['a']", "str", False),
        ("float", "int", True),
        ("int", "Literal[1]", True),
        ("bool", "Literal[True]", True),
        ("Any", "dict[str, int]", True),
        ("Sequence[int | str]", "Sequence[int]", True),
        ("Sequence[int]", "Sequence[int | str]", False),
        ("Mapping[str, Any] | Unset", "Mapping[str, int] | Unset", True),
        ("dict[str, list[int]]", "dict[str, list[str]]", False),
    ],
)
def test_what_takes_what(wide: str, narrow: str, fits: bool) -> None:
    assert covers(wide, narrow) is fits


def test_our_own_names_are_all_there() -> None:
    names = surface(PROJECT)
    for path in (
        "cio.app.broadcasts.trigger",
        "cio.track.customers.identify",
        "cio.pipelines.track",
        "customerio_app.models.Message.type",
        "customerio_track.entity.person.identify",
        "customerio_client.CustomerIO.from_env",
        "customerio_core.RequestOptions.timeout",
    ):
        assert path in names
    assert names["cio.app.broadcasts.trigger"].overloads


def test_the_tree_is_read_and_not_what_lies_in_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tree(tmp_path / "old")
    monkeypatch.chdir(tree(tmp_path / "new", THINGS.replace("get", "fetch")))
    assert "cio.small.things.get" in surface(old)


def test_folders_of_packages_are_sides_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tree(tmp_path / "old"), tree(tmp_path / "new", THINGS.replace("size: int |", "size: str |"))
    told = json.loads(run(capsys, PROJECT, "changes", old, new, "--format", "json").out)
    assert told["version"] == "0.2.0"
    assert told["changes"] == [
        {
            "api": "python",
            "kind": "python-broken",
            "breaking": True,
            "method": None,
            "path": None,
            "where": "cio.small.things.get(size)",
            "call": "cio.small.things.get(...)",
            "from": "size: int | Unset",
            "to": "size: str | Unset",
        }
    ]
