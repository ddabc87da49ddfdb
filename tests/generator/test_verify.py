"""Verify and its inventory: a package that is not what its contract says does not get through."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.stages.emit import emit
from generator.verify.verify import awkward_names, defects, problems, take_inventory, verify
from tests.generator.documents import everything, ref, taking, thing

PACKAGE = "customerio_everything"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("good")
    emit(everything(), api="everything", package=PACKAGE, out=out)
    return out / PACKAGE


@pytest.fixture
def folder(good: Path, tmp_path: Path) -> Path:
    """A copy to be broken."""
    return Path(shutil.copytree(good, tmp_path / PACKAGE))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_good_package_gets_through_and_stays_as_it_is(folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    contract = everything()
    verify(contract, folder)
    assert contract == everything()
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_the_error_names_the_package_and_what_is_wrong(folder: Path) -> None:
    change(folder / "models/owner.py", "    name: str | Unset = UNSET\n", "")
    with pytest.raises(Exception, match=rf"{PACKAGE}: .* problems:\n(.*\n)*  lost: .*\.name: the property"):
        verify(everything(), folder)


LOSSES: dict[str, tuple[str, str, str, str]] = {
    "a property": ("models/thing.py", "    counts: dict[str, int] | None = None\n", "", "counts: the property"),
    "a property of an error": ("models/problem_line.py", "    detail: str | None = None\n", "", "detail: the property"),
    "a value": ("models/thing.py", 'Literal["done", "open"]', 'Literal["open"]', "the value 'done'"),
    "a value of a parameter": ("resources/things.py", 'Sequence[Literal["a", "b"]]', "Sequence[str]", "kind"),
    "a name on the wire": ("models/thing.py", '{"wire": "from"}', '{"wire": "form"}', "from: the property"),
    "a class of a union": ("models/event.py", "TrackEvent | PageEvent", "TrackEvent", "url: the property"),
    "what a webhook brings": ("models/received.py", "Opened | Clicked", "Opened", "webhook POST metric"),
    "a parameter": ("resources/things.py", '                "since": since,\n', "", "sends since nowhere"),
    "a field of a body": ("resources/things.py", '                "note": note,\n', "", "sends note nowhere"),
    "a place": ("resources/things.py", 'headers={"X-Trace": trace}', 'extra={"X-Trace": trace}', "X-Trace"),
    "a wire name of a parameter": ("resources/things.py", '"start": start', '"begin": start', "start"),
    "the options": ("resources/raw.py", "body=body, options=options", "body=body", "sends options nowhere"),
    "sync and async that differ": ("resources/raw.py", "async def put_raw(self, ", "async def put_raw(self, _", ""),
    "another operation": ("resources/raw.py", '_operations.PUT_RAW', '_operations.POST_TEXT', "calls <Operation"),
    "a method": ("resources/raw.py", "def put_raw", "def put_row", "put_raw"),
    "what a method returns": ("resources/things.py", ") -> ThingList:", ") -> Thing:", "returns Thing"),
    "a fact and a method that differ": ("operations/things.py", 'python_name="since"', 'python_name="until"', "since"),
    "a variant": ("operations/sends_more.py", 'one_of=(("template",), ("text",))', 'one_of=(("text",),)', "choices"),
    "an import": ("models/owner.py", "from customerio_core import", "from customerio_gone import", "on its own"),
    "a name in a type": ("models/thing.py", "owner: Owner |", "owner: Owned |", "Owned"),
    "an end": ("models/owner.py", "import attrs\n", "import attrs\nimport os\n\nos._exit(0)\n", "ended the process"),
    "the first line": ("api.py", "# Generated", "# Made", "does not begin"),
    "the format": ("api.py", "class Api(ApiBase, Calls):", "class Api( ApiBase, Calls ):", "api.py"),
    "two classes as one": ("models/owner.py", "class Owner(Model):", "class oPINION(Model):\n    pass\n\n\n"
                           "class Opinion(Model):\n    pass\n\n\nclass Owner(Model):", "differ only in case"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), LOSSES.values(), ids=LOSSES.keys())
def test_a_planted_loss_is_found(file: str, old: str, new: str, told: str, folder: Path) -> None:
    change(folder / file, old, new)
    found = defects(everything(), folder)
    assert any(told in problem for problem in found), found


def test_a_lost_operation_is_found(folder: Path) -> None:
    more = everything()
    more["paths"]["/v1/lost"] = {"get": {**more["paths"]["/ping"]["get"], "operationId": "lost"}}
    assert "lost: GET /v1/lost: the operation" in defects(more, folder)


def test_an_operation_too_many_is_found(folder: Path) -> None:
    less = everything()
    del less["paths"]["/ping"]
    assert "GET /ping (ping): the contract has no such operation" in defects(less, folder)


def test_a_run_that_writes_something_else_is_found(folder: Path) -> None:
    change(folder / "api.py", "has its base URL", "has a base URL")
    (folder / "py.typed").write_text("partial\n")
    (folder / "more.txt").touch()
    assert problems(everything(), folder) == [
        f"a second run writes {name} differently" for name in ("api.py", "more.txt", "py.typed")
    ]


def test_a_union_that_nothing_tells_apart_is_found(tmp_path: Path) -> None:
    text = {"type": "string"}
    contract = taking(ref("Pair"), Pair={"oneOf": [ref("A"), ref("B")]}, A=thing(a=text), B=thing(b=text))
    emit(contract, api="small", package="customerio_small", out=tmp_path)
    assert any("cannot tell apart A, B" in problem for problem in defects(contract, tmp_path / "customerio_small"))


def test_a_package_that_kills_its_reader_is_found(folder: Path) -> None:
    with (folder / "models/__init__.py").open("a") as file:
        file.write("raise SystemExit('no')\n")
    assert "cannot be imported on its own: SystemExit: no" in take_inventory(folder)["problems"][0]


def test_files_that_are_one_on_some_systems_are_found(folder: Path) -> None:
    shutil.copy(folder / "models/owner.py", folder / "models/OWNER.py")
    assert any("same file" in problem for problem in defects(everything(), folder))


def test_the_inventory_comes_from_the_package_alone(folder: Path) -> None:
    document = take_inventory(folder)["document"]
    update = document["paths"]["/v1/things/{id}"]["put"]
    assert [(one["name"], one["in"], one["required"]) for one in update["parameters"]] == [
        ("id", "path", True),
        ("name", "query", False),
    ]
    body = update["requestBody"]["content"]["application/json"]["schema"]
    assert {"from", "_timestamp", "self", "body"} <= body["properties"].keys()
    assert body["properties"]["kind"] == {"enum": ["a", "b"]}
    assert sorted(document["components"]["schemas"]["TrackEvent"]["required"]) == ["name", "type"]
    answers = document["paths"]["/v1/things"]["get"]["responses"]
    assert answers["4XX"]["content"]["application/json"]["schema"] == ref("Problem")


def test_names_that_no_person_would_choose_are_told() -> None:
    schemas = {"Response200": {}, "SendResponseItem": {}, "SendResponse": {}, "ObjectType": {}, "RequestId": {}}
    told = [finding.where.rpartition("/")[2] for finding in awkward_names({"components": {"schemas": schemas}})]
    assert told == ["Response200", "SendResponseItem", "RequestId"]
