"""The vendor's site through its life, and what the job makes of it: outcome, report, version, files touched.

A real server plays the site. A project lies in git as it was when the site said the first thing; in each test the site
says something else, and the job runs once, as the workflow runs it every night. (What is asked of a document that is no
OpenAPI, and of hostile ones, is in test_bad_input and test_hostile; how changes are told apart, in the tests of
`changes`.)
"""

from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from tests.generator.openapi import operation, ref
from tests.generator.places import PROJECT, Behaviour, drips, is_silent, sends, server

Json = dict[str, Any]

Edit = Callable[[Json], None]

# --- the project ------------------------------------------------------------------------------------------

# As the vendor writes: OpenAPI 3.0.0, everything spelled out where it stands, prose all over.
SIZE: Json = {"type": "string", "enum": ["big", "small"], "description": "How big it is."}
THING: Json = {
    "type": "object",
    "description": "A thing.",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer", "description": "Its number."},
        "name": {"type": "string", "nullable": True, "example": "Ada"},
        "size": SIZE,
    },
}
NEW_THING: Json = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "size": SIZE, "note": {"type": "string", "nullable": True}},
}
THINGS: Json = {"type": "object", "properties": {"things": {"type": "array", "items": THING}}}
LIMIT: Json = {"name": "limit", "in": "query", "schema": {"type": "integer"}, "description": "So many."}
ID: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
BEFORE: Json = {
    "openapi": "3.0.0",
    "info": {"title": "Things", "version": "1", "description": "All about things."},
    "servers": [{"url": "https://things.example"}],
    "paths": {
        "/v1/things": {
            "get": operation("listThings", answer=THINGS, parameters=[LIMIT]),
            "post": operation("makeThing", body=NEW_THING, answer=THING),
        },
        "/v1/things/{id}": {"get": operation("getThing", answer=THING, parameters=[ID])},
        "/v1/things/{id}/drop": {"post": operation("dropThing", parameters=[ID])},
    },
}
# The same from another hand: OpenAPI 3.1.0, each shape once, null as a type, other words in another order.
MODERN: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Things!", "version": "2"},
    "servers": [{"url": "https://things.example/v1"}],
    "components": {
        "schemas": {
            "Size": {"enum": ["big", "small"], "type": "string"},
            "Thing": {
                "type": "object",
                "properties": {
                    "name": {"type": ["string", "null"], "examples": ["Grace"]},
                    "size": ref("Size"),
                    "id": {"type": "integer"},
                },
                "required": ["id"],
            },
            "New": {
                "type": "object",
                "properties": {"note": {"type": ["string", "null"]}, "name": {"type": "string"}, "size": ref("Size")},
                "required": ["name"],
            },
        },
        "parameters": {"Id": ID},
    },
    "paths": {
        "/things/{id}/drop": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "post": operation("dropThing"),
        },
        "/things/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": operation("getThing", answer=ref("Thing")),
        },
        "/things": {
            "post": operation("makeThing", body=ref("New"), answer=ref("Thing")),
            "get": operation(
                "listThings",
                answer={"type": "object", "properties": {"things": {"type": "array", "items": ref("Thing")}}},
                parameters=[LIMIT],
            ),
        },
    },
}

METHODS = {  # chosen by a person; that of POST /v1/things/{id}/drop is not
    "$.paths['/v1/things'].get": "list",
    "$.paths['/v1/things'].post": "create",
    "$.paths['/v1/things/{id}'].get": "get",
}
CLASSES = "listThings.200: ThingList\ngetThing.200: Thing\nmakeThing.body: NewThing\n"
TESTS = "python -c \"import customerio_things.api, customerio_things.models; print('1 passed')\""  # instead of pytest


def names(methods: Mapping[str, str]) -> str:
    """An overlay with the names of methods."""
    actions = [
        {"target": target, "update": {"x-python": {"resource": "things", "method": method}}}
        | {"x-reason": "A person chose it.", "x-source": "ours"}
        for target, method in methods.items()
    ]
    return json.dumps({"overlay": "1.0.0", "info": {"title": "Names", "version": "1.0.0"}, "actions": actions})


def git(root: Path, *arguments: str) -> str:
    somebody = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *somebody, *arguments], cwd=root, capture_output=True, text=True, check=True).stdout


def generator(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "--project", str(root), *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=200)


@pytest.fixture(scope="module")
def site() -> Iterator[HTTPServer]:
    """The vendor's."""
    with HTTPServer() as vendors:
        yield vendors


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, site: HTTPServer) -> Path:
    """A project that was pulled, built and committed when the site still said the first thing."""
    root = tmp_path_factory.mktemp("vendor") / "project"
    address = serve(site, "", BEFORE)
    for name, text in {
        "specs/sources.toml": f'[things]\nurl = "{address}/things.json"\npackage = "customerio_things"\n',
        "specs/overlays/things/names.yaml": names(METHODS),
        "specs/names/things.yaml": CLASSES,
        "pyproject.toml": '[project]\nname = "things"\nversion = "0.1.0"\n',
        "customerio_core/version.py": 'VERSION = "0.1.0"\n',
        "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n## 0.1.0\n\nThe first.\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for command in ("pull", "build"):
        done = generator(root, command)
        assert done.returncode == 0, done.stderr
    commit(root)
    return root


def commit(root: Path) -> None:
    shutil.copy(PROJECT / ".gitignore", root)
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "As it was")


def serve(site: HTTPServer, place: str, document: Json | bytes) -> str:
    """Put a document on the site, with an ETag and 304 for who knows it. Returns the address to pull from."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()

    def answer(request: Request) -> Response:
        response = Response(data, content_type="application/json")
        response.add_etag()
        return response.make_conditional(request)

    site.expect_request(f"{place}/things.json").respond_with_handler(answer)
    return site.url_for(place)


@dataclass(frozen=True)
class Ended:
    """What a job came to."""

    code: int
    out: str
    err: str
    root: Path

    @property
    def result(self) -> Json:
        return dict(json.loads((self.root / "build/result.json").read_text()))

    @property
    def report(self) -> str:
        return (self.root / "build/changes.md").read_text()

    @property
    def touched(self) -> list[str]:
        """As git sees it."""
        return sorted(
            line[3:] for line in git(self.root, "status", "--porcelain", "--untracked-files=all").splitlines()
        )


def job(root: Path, *arguments: str, tests: str = TESTS) -> Ended:
    done = generator(root, "job", "--tests", tests, *arguments)
    assert "Traceback" not in done.stderr
    return Ended(done.returncode, done.stdout, done.stderr, root)


@pytest.fixture
def root(project: Path, tmp_path: Path) -> Path:
    return shutil.copytree(project, tmp_path / "project")


def edited(edit: Edit) -> Json:
    document = copy.deepcopy(BEFORE)
    edit(document)
    return document


Jobs = dict[str, Future[Ended]]


# --- nothing to do ----------------------------------------------------------------------------------------


def test_nothing_is_new(root: Path, site: HTTPServer) -> None:
    """The request says which version we have, the answer is 304, and nothing happens at all."""
    site.clear_log()
    ended = job(root)
    assert [response.status_code for _, response in site.log] == [304]
    assert (ended.code, ended.result["outcome"], ended.touched) == (0, "unchanged", [])
    assert "There is nothing to do." in ended.report
    assert "build" not in ended.err and "1 passed" not in ended.err


def reworded(document: Json) -> None:
    document["info"] = {"title": "Things, mended", "version": "1.0.1", "description": "More about things."}
    document["paths"]["/v1/things"]["get"] |= {"summary": "Lists.", "description": "One after another."}


def modern(document: Json) -> None:
    document.clear()
    document.update(copy.deepcopy(MODERN))


@pytest.mark.parametrize("edit", [reworded, modern], ids=["prose", "from 3.0.0 to 3.1.0"])
def test_other_words_are_no_change(root: Path, site: HTTPServer, edit: Edit) -> None:
    """Only the lock follows, so that the next request names the version there is now."""
    ended = job(root, "--from", serve(site, f"/{edit.__name__}", edited(edit)))
    assert (ended.code, ended.result["outcome"], ended.touched) == (0, "prose-only", ["specs/lock.json"])
    assert "There is nothing to do." in ended.report


def test_all_our_contracts_as_documents_of_3_1_are_no_change(tmp_path: Path, site: HTTPServer) -> None:
    """As if the vendor had gone over to OpenAPI 3.1 with `$ref`s in all three documents."""
    root = tmp_path / "project"
    for name in ("contract", "names", "overlays"):
        shutil.copytree(PROJECT / "specs" / name, root / "specs" / name)
    for name in ("sources.toml", "lock.json", "generated.json"):
        shutil.copy(PROJECT / "specs" / name, root / "specs" / name)
    commit(root)
    for contract in (root / "specs/contract").iterdir():
        assert b'"openapi": "3.1.0"' in contract.read_bytes()
        site.expect_request(f"/ours/{contract.name}").respond_with_data(contract.read_bytes())
    ended = job(root, "--from", site.url_for("/ours"))
    assert (ended.code, ended.result["outcome"], ended.touched) == (0, "prose-only", ["specs/lock.json"])


# --- a contract changed -----------------------------------------------------------------------------------


def things(document: Json) -> Iterator[Json]:
    """Every place where the vendor spells out what a thing is."""
    paths = document["paths"]
    yield answer(paths["/v1/things"]["get"])["properties"]["things"]["items"]
    yield answer(paths["/v1/things"]["post"])
    yield answer(paths["/v1/things/{id}"]["get"])


def answer(operation: Json) -> Json:
    return dict(operation["responses"]["200"]["content"]["application/json"])["schema"]  # type: ignore[no-any-return]


def field_added(document: Json) -> None:
    for one in things(document):
        one["properties"]["colour"] = {"type": "string"}


def enum_value_added(document: Json) -> None:
    for one in (*things(document), new_thing(document)):
        one["properties"]["size"]["enum"].append("tiny")


def field_made_required(document: Json) -> None:
    new_thing(document)["required"].append("note")


def type_changed(document: Json) -> None:
    for one in things(document):
        one["properties"]["id"] = {"type": "string"}


def operation_added(document: Json) -> None:
    """Before all others in every order, and with shapes that have their names already."""
    every = {
        "type": "object",
        "properties": {"things": {"type": "array", "items": THING}, "total": {"type": "integer"}},
    }
    document["paths"]["/v1/a"] = {"get": operation("aList", answer=every)}


def operation_removed(document: Json) -> None:
    del document["paths"]["/v1/things/{id}/drop"]


def path_renamed(document: Json) -> None:
    document["paths"]["/v1/things/{id}/release"] = document["paths"].pop("/v1/things/{id}/drop")


def tag_renamed(document: Json) -> None:
    for item in document["paths"].values():
        for one in item.values():
            one["tags"] = ["Objects"]


def new_thing(document: Json) -> Json:
    body = document["paths"]["/v1/things"]["post"]["requestBody"]
    return dict(body["content"]["application/json"])["schema"]  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Life:
    """An edit of the vendor's, and what is to come of it."""

    edit: Edit
    version: str
    says: str  # in the report, beside the version
    touches: str  # beside what is always touched


VERSIONED = "CHANGELOG.md customerio_core/version.py pyproject.toml"
ALWAYS = f"{VERSIONED} specs/contract/things.json specs/generated.json specs/lock.json"
LIVES = [
    Life(field_added, "0.1.1", "`Thing.colour` is new", "contract.json models/thing.py"),
    Life(
        enum_value_added, "0.1.1", '`NewThing.size` may also be `"tiny"`',
        "contract.json models/new_thing.py models/thing.py operations/things.py resources/things.py",
    ),
    Life(
        field_made_required, "0.2.0", "`NewThing.note` is required now",
        "contract.json models/new_thing.py operations/things.py resources/things.py docs/operations.md",
    ),
    Life(type_changed, "0.2.0", "`Thing.id` is `string`, was `integer`", "contract.json models/thing.py"),
    Life(  # The new class and its name in the list of classes, the operation, the method and the words of its
        # resource, the page; and of a class that is there already the line that says where it is used.
        operation_added, "0.1.1", "`cio.things.things.a_list(...)`, `GET /v1/a`",
        "models/a_list_response.py models/__init__.py models/thing.py operations/__init__.py "
        "operations/things.py resources/things.py api.py contract.json docs/operations.md",
    ),
    Life(
        operation_removed, "0.2.0", "`POST /v1/things/{id}/drop`) is gone",
        "operations/__init__.py operations/things.py resources/things.py api.py contract.json docs/operations.md",
    ),
    Life(
        path_renamed, "0.1.1", "is `POST /v1/things/{id}/release` now, was `POST /v1/things/{id}/drop`; the call stays",
        "operations/things.py resources/things.py contract.json docs/operations.md",
    ),
    Life(  # names that were chosen stay; the one that follows from the tag goes with it
        tag_renamed, "0.2.0", "(`POST /v1/things/{id}/drop`) was called `cio.things.things.drop_thing(...)`",
        "operations/__init__.py operations/objects.py operations/things.py resources/objects.py resources/things.py "
        "api.py docs/operations.md",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def jobs(project: Path, site: HTTPServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jobs]:
    """The jobs of all these lives, at the same time, as far as there are processors."""
    folder = tmp_path_factory.mktemp("lives")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        started = {}
        for life in LIVES:
            name = life.edit.__name__
            root = shutil.copytree(project, folder / name / "project")
            started[name] = pool.submit(job, root, "--from", serve(site, f"/{name}", edited(life.edit)))
        yield started


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.edit.__name__)
def test_a_contract_changed(jobs: Jobs, life: Life) -> None:
    ended = jobs[life.edit.__name__].result()
    assert ended.code == 0, ended.err
    breaks = life.version == "0.2.0"
    touched = [name if name.startswith("docs/") else f"customerio_things/{name}" for name in life.touches.split()]
    title = f"Follow the vendor's documents: {life.version}{', which breaks callers' if breaks else ''}"
    assert ended.result == {
        "outcome": "changed",
        "stage": None,
        "title": title,
        "version": life.version,
        "breaking": breaks,
        "files": sorted([*ALWAYS.split(), *touched]),
    }
    assert ended.touched == ended.result["files"]
    assert f"Proposed version: {life.version}" in ended.report
    assert life.says in ended.report
    assert ended.report.endswith("ended well: 1 passed\n")
    assert f"## {life.version}\n" in (ended.root / "CHANGELOG.md").read_text()
    assert f'version = "{life.version}"\n' in (ended.root / "pyproject.toml").read_text()
    assert (ended.root / "customerio_core/version.py").read_text() == f'VERSION = "{life.version}"\n'


# --- a stage fails ----------------------------------------------------------------------------------------

HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><html><body>No such page</body></html>"
OPENING = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
WHOLE = json.dumps(BEFORE).encode()


@pytest.mark.parametrize(
    ("behave", "options", "says", "code", "advice"),
    [
        (sends(HTML), "", "an HTML or XML page", 1, "it has moved: correct its address"),
        (sends(OPENING, WHOLE[: len(WHOLE) // 2]), "", "JSON that ends too early", 1, "comes whole the next time"),
        (
            sends(b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n"),
            "",
            "the server returned 500",
            3,
            "the next run tries again",
        ),
        (is_silent, "--timeout 0.5", "the server was silent for 0.5 seconds", 3, "the next run tries again"),
        (drips(OPENING, b" ", 0.05), "--deadline 1", "had not finished after 1 seconds", 3, "the next run tries again"),
    ],
    ids=["HTML page", "half a document", "500", "silent", "slow"],
)
def test_the_site_is_ill(root: Path, behave: Behaviour, options: str, says: str, code: int, advice: str) -> None:
    with server(behave) as address:
        ended = job(root, "--from", address, *options.split())
    assert (ended.code, ended.touched) == (1, [])
    assert ended.result == failed("pull", [])
    assert says in ended.report and "Nothing was changed." in ended.report and advice in ended.report
    assert ended.report.startswith(
        f"# The regeneration stops: pull\n\n`python -m generator pull` ended with exit code {code}."
    )


def test_a_fault_in_the_document_waits_for_nobody(root: Path, site: HTTPServer) -> None:
    """The report says that waiting does not help, and names the place."""

    def broken(document: Json) -> None:
        document["paths"]["/v1/things/{id}"]["get"]["parameters"] = [{"in": "path"}]

    ended = job(root, "--from", serve(site, "/broken", edited(broken)))
    assert ended.result == failed("pull", []) and "waiting does not help" in ended.report
    assert "#/paths/~1v1~1things~1{id}/get/parameters" in ended.report and "next run tries again" not in ended.report


def failed(stage: str, files: list[str]) -> Json:
    title = f"The regeneration stops: {stage}"
    nothing = {"version": None, "breaking": False}
    return {"outcome": "failed", "stage": stage, "title": title, "files": files, **nothing}


def test_an_operation_is_gone_that_an_overlay_speaks_of(root: Path, site: HTTPServer) -> None:
    """It stops nothing: the report names file, line and action; once that is deleted, nothing is stale any more."""

    def removed(document: Json) -> None:
        del document["paths"]["/v1/things/{id}"]

    address = serve(site, "/overlay", edited(removed))
    ended = job(root, "--from", address)
    assert (ended.code, ended.result["outcome"], ended.result["version"]) == (0, "changed", "0.2.0")
    assert "Delete action 3 of `specs/overlays/things/names.yaml`" in ended.report.partition("## To do")[2]
    assert "`GET /v1/things/{id}`) is gone" in ended.report
    checked = generator(root, "check")
    assert checked.returncode == 1 and "names.yaml, line " in checked.stderr

    (root / "specs/overlays/things/names.yaml").write_text(names(dict(list(METHODS.items())[:2])))
    site.clear_log()
    ended = job(root, "--from", address)
    assert [response.status_code for _, response in site.log] == [304]
    assert (ended.code, ended.result["outcome"], ended.result["version"]) == (0, "changed", "0.2.0")
    assert set(ended.touched) - set(ended.result["files"]) == {"specs/overlays/things/names.yaml"}


def test_what_was_built_does_not_hold(root: Path, site: HTTPServer) -> None:
    fails = "python -c \"raise SystemExit('```\\n<b>two things do not hold</b>')\""
    ended = job(root, "--from", serve(site, "/fails", edited(field_added)), tests=fails)
    assert ended.code == 1
    assert ended.result == failed("tests", ended.touched)
    assert "customerio_things/models/thing.py" in ended.touched
    assert "````text\n```\n<b>two things do not hold</b>\n````\n" in ended.report  # what was printed brings no markup
    assert "`Thing.colour` is new" in ended.report


def test_without_a_commit_there_is_nothing_to_compare_with(root: Path) -> None:
    shutil.rmtree(root / ".git")
    (root / "build").mkdir()
    (root / "build/result.json").write_text("of an earlier run")
    done = generator(root, "job")
    assert done.returncode == 1
    assert "error: " in done.stderr and "git cannot be asked" in done.stderr
    assert not (root / "build/result.json").exists()
