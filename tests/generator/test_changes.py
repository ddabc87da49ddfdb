"""The command `changes`: what it compares, what it says, and what it proposes."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.commands.changes.report import next_version
from generator.commands.changes.verdicts import OTHERS, SCHEMAS
from tests.generator.openapi import answering, document, operation, ref, taking, thing
from tests.generator.places import OVERLAY, PROJECT, project, run

Json = dict[str, Any]
NOTE = thing(id="integer", text="string", kind={"type": "string", "enum": ["a", "b"]})


class Project:
    """A project in a folder, and the command in it."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = project(root)
        self.capsys = capsys

    def write(self, name: str, content: Json | str) -> Path:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content))
        return file

    def told(self, old: object, new: object, *arguments: str) -> Any:
        """What the command says of two sides."""
        result = run(self.capsys, self.root, "changes", old, new, "--format", "json", *arguments)
        assert result.code == 0, result.err
        return json.loads(result.out)

    def changes(self, old: Json, new: Json) -> list[Json]:
        """The changes of one document to another, of the API `things`."""
        one, other = (self.write(f"{side}/things.json", content) for side, content in (("a", old), ("b", new)))
        changes: list[Json] = self.told(one, other)["changes"]
        return changes

    def git(self, *arguments: str) -> None:
        identity = ("-c", "user.name=t", "-c", "user.email=t@example.com")
        subprocess.run(["git", "-C", str(self.root), *identity, *arguments], check=True, capture_output=True)

    def commit(self) -> None:
        self.git("init", "-q")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")


@pytest.fixture
def small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    return Project(tmp_path / "project", capsys)


def brief(changes: list[Json]) -> list[tuple[str, str, bool]]:
    return [(change["kind"], change["where"], change["breaking"]) for change in changes]


# --- what is no change ------------------------------------------------------------------------------------


def test_other_words_are_no_change(small: Project) -> None:
    new = answering({**NOTE, "description": "Now with words.", "example": {"id": 1}})
    new["info"] = {"title": "Renamed", "version": "2", "description": "New."}
    new["paths"]["/thing"]["get"] |= {"summary": "s", "description": "d", "x-codeSamples": []}
    assert small.changes(answering(NOTE), new) == []


def test_the_dialect_of_3_1_is_no_change(small: Project) -> None:
    """`$ref`s in place of what was written out, and null as a type in place of `nullable`."""
    old = answering(thing(note=NOTE, at={"type": "string", "nullable": True}, notes={"type": "array", "items": NOTE}))
    with_references = thing(
        note=ref("Note"), at={"type": ["string", "null"]}, notes={"type": "array", "items": ref("Note")}
    )
    new = answering(ref("Answer"), Answer=with_references, Note=NOTE) | {"openapi": "3.1.0"}
    assert small.changes(old, new) == []


def test_another_name_of_a_component_is_no_change(small: Project) -> None:
    recursive = thing(id="integer", below={"type": "array", "items": ref("Tree")})
    other = thing(id="integer", below={"type": "array", "items": ref("Branch")})
    assert small.changes(answering(ref("Tree"), Tree=recursive), answering(ref("Branch"), Branch=other)) == []


def other_dialect(node: Any) -> Any:
    """A document with other prose, and in 3.1's way of saying null."""
    if isinstance(node, list):
        return [other_dialect(item) for item in node]
    if not isinstance(node, dict):
        return node
    new = {key: other_dialect(value) for key, value in node.items()}
    if isinstance(new.get("description"), str):
        new["description"] = "Other words."
    if new.get("nullable") is True and isinstance(new.get("type"), str) and "enum" not in new:
        del new["nullable"]
        new["type"] = [new["type"], "null"]
    return new


def with_references(document: Json) -> Json:
    """Every answer and body that is written out becomes a component."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for item in document["paths"].values():
        for holder in list(media_types(item)):
            if "$ref" not in holder.get("schema", {"$ref": ""}):
                name = f"Moved{len(schemas)}"
                schemas[name] = holder["schema"]
                holder["schema"] = ref(name)
    return document


def media_types(node: Any) -> Iterator[Json]:
    for key, value in node.items() if isinstance(node, dict) else ():
        if key == "content" and isinstance(value, dict):
            yield from (holder for holder in value.values() if isinstance(holder, dict))
        else:
            yield from media_types(value)


@pytest.mark.parametrize("api", ["journeys-app", "journeys-track", "pipelines"])
def test_the_vendors_documents_in_3_1_are_no_change(
    api: str, shared_specs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = shared_specs / f"baseline/{api}.json"
    new = tmp_path / f"{api}.json"
    new.write_text(json.dumps(with_references(other_dialect(json.loads(old.read_text()))) | {"openapi": "3.1.0"}))
    result = run(capsys, PROJECT, "changes", old, new, "--format", "json")
    told = json.loads(result.out)
    assert (told["changes"], told["current"]) == ([], told["version"])  # stale of the old one too: it is long ago


# --- what is one ------------------------------------------------------------------------------------------


def test_a_change_says_where_it_is_and_what_it_touches(small: Project) -> None:
    old = taking(thing(name="string", parts={"type": "array", "items": thing(size="integer")}))
    new = taking(thing(name="string", parts={"type": "array", "items": thing(size="string")}))
    assert small.changes(old, new) == [
        {
            "api": "things",
            "kind": "type-changed",
            "breaking": True,
            "method": "POST",
            "path": "/thing",
            "where": "request.body.parts[].size",
            "call": "cio.things.things.make_thing(parts=...)",
            "field": "Part.size",
            "from": "integer",
            "to": "string",
        }
    ]


def required(schema: Json, *names: str) -> Json:
    return {**schema, "required": list(names)}


@pytest.mark.parametrize(
    ("old", "new", "request_", "answer"),
    [
        (thing(a="string"), thing(a="string", b="integer"), ("field-added", ".b", False), ("field-added", ".b", False)),
        (
            thing(a="string"), required(thing(a="string", b="integer"), "b"),
            ("required-field-added", ".b", True), ("required-field-added", ".b", False),
        ),
        (
            thing(a="string", b="integer"), thing(a="string"),
            ("field-removed", ".b", True), ("field-removed", ".b", True),
        ),
        (
            thing(a="string"), required(thing(a="string"), "a"),
            ("made-required", ".a", True), ("made-required", ".a", False),
        ),
        (
            thing(a="string"), thing(a={"type": "string", "nullable": True}),
            ("null-allowed", ".a", False), ("null-allowed", ".a", False),
        ),
        (
            thing(a={"type": "array", "items": {"type": "string"}}),
            thing(a={"type": "array", "items": {"type": "string", "nullable": True}}),
            ("element-null-allowed", ".a[]", False), ("element-null-allowed", ".a[]", True),
        ),
        (
            NOTE, thing(id="integer", text="string", kind={"type": "string", "enum": ["a", "b", "c"]}),
            ("value-added", ".kind", False), ("value-added", ".kind", False),
        ),
        (
            thing(a="string", first_name="string"), thing(a="string", firstName="string"),
            ("field-renamed", ".firstName", True), ("field-renamed", ".firstName", True),
        ),
        (
            thing(a={"type": "object", "additionalProperties": {"type": "integer"}}),
            thing(a={"type": "object", "additionalProperties": {"type": "number"}}),
            ("type-widened", ".a{}", False), ("type-widened", ".a{}", True),
        ),
    ],
)  # fmt: skip
def test_what_breaks_depends_on_the_direction(
    small: Project, old: Json, new: Json, request_: tuple[str, str, bool], answer: tuple[str, str, bool]
) -> None:
    for make, place, (kind, below, breaking) in (
        (taking, "request.body", request_),
        (answering, "response.200", answer),
    ):
        assert brief(small.changes(make(old), make(new))) == [(kind, place + below, breaking)]


def test_two_fields_of_plain_text_are_not_taken_for_one_that_was_renamed(small: Project) -> None:
    changes = small.changes(
        answering(thing(id="integer", name="string")), answering(thing(id="integer", title="string"))
    )
    assert [change["kind"] for change in changes] == ["field-removed", "field-added"]


def test_a_field_of_a_rare_shape_is_known_again(small: Project) -> None:
    changes = small.changes(answering(thing(id="integer", note=NOTE)), answering(thing(id="integer", memo=NOTE)))
    assert brief(changes) == [("field-renamed", "response.200.memo", True)]


def paths(**operations: Json) -> Json:
    return document({f"/{path}": {"get": one} for path, one in operations.items()})


def test_operations_that_come_go_and_move(small: Project) -> None:
    old = paths(kept=operation("keep"), gone=operation("go"), moved=operation("move"), called=operation("call"))
    new = paths(kept=operation("keep"), added=operation("come"), elsewhere=operation("move"), called=operation("name"))
    assert [(one["kind"], one["path"], one["breaking"], one["call"]) for one in small.changes(old, new)] == [
        # nobody chose a name for it, so its name follows the operationId
        ("call-renamed", "/called", True, "cio.things.things.name(...)"),
        ("operation-removed", "/gone", True, "cio.things.things.go(...)"),
        ("operation-added", "/added", False, "cio.things.things.come(...)"),
        ("operation-id-renamed", "/called", False, "cio.things.things.name(...)"),
        ("operation-moved", "/elsewhere", False, "cio.things.things.move(...)"),
    ]


def test_a_name_that_was_chosen_stays(small: Project) -> None:
    """Under another path, operationId and tag the call is the one that an overlay gave."""
    small.write("specs/overlays/things/names.yaml", OVERLAY)
    old = answering(NOTE)
    for new in (
        document({"/elsewhere": old["paths"]["/thing"]}),
        document({"/thing": {"get": operation("fetchThing", answer=NOTE)}}),
        document({"/thing": {"get": operation("getThing", answer=NOTE, tags=["Renamed"])}}),
    ):
        (change,) = small.changes(old, new)
        assert (change["breaking"], change["call"]) == (False, "cio.things.things.get(...)")


def test_a_tag_that_all_operations_changed_was_renamed(small: Project) -> None:
    old = paths(a=operation("a", tags=["Old"]), b=operation("b", tags=["Old"]), c=operation("c", tags=["Same"]))
    new = paths(a=operation("a", tags=["New"]), b=operation("b", tags=["New"]), c=operation("c", tags=["Same"]))
    changes = small.changes(old, new)
    renamed = [(one["path"], one["from"], one["to"]) for one in changes if one["kind"] == "tag-renamed"]
    assert renamed == [("/a", "Old", "New"), ("/b", "Old", "New")]
    assert {one["kind"] for one in changes} == {"tag-renamed", "call-renamed"}


def test_credentials_and_hosts(small: Project) -> None:
    old, new = answering(NOTE), answering(NOTE)
    for one, scheme in ((old, "basic"), (new, "bearer")):
        one["components"] = {"securitySchemes": {"Key": {"type": "http", "scheme": scheme}}}
        one["security"] = [{"Key": []}]
    new["servers"] = [{"url": "https://other.example"}]
    assert brief(small.changes(old, new)) == [
        ("host-removed", "servers", True),
        ("auth-changed", "security", True),
        ("host-added", "servers", False),
    ]
    other_name = json.loads(json.dumps(old).replace('"Key"', '"Renamed"'))
    assert small.changes(old, other_name) == []


def test_a_parameter_in_another_spelling_was_renamed(small: Project) -> None:
    def taking_parameters(*names: str) -> Json:
        parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
        return paths(a=operation("a", parameters=parameters))

    assert brief(small.changes(taking_parameters("user_id"), taking_parameters("userId"))) == [
        ("parameter-renamed", "request.query.userId", True)
    ]
    several = small.changes(taking_parameters("user_id", "user-id"), taking_parameters("userId"))
    assert [change["kind"] for change in several] == ["parameter-removed", "parameter-removed", "parameter-added"]


def test_a_body_without_content_is_compared(small: Project) -> None:
    old, new = taking(thing(a="string")), taking(thing(a="string"))
    new["paths"]["/thing"]["post"]["requestBody"]["content"] = {}
    assert brief(small.changes(old, new)) == [("media-type-changed", "request.body", True)]
    assert small.changes(new, new) == []


def test_a_recursive_schema_is_told_once_at_the_outermost_place(small: Project) -> None:
    def tree(kind: str) -> Json:
        return answering(ref("Tree"), Tree=thing(id=kind, below={"type": "array", "items": ref("Tree")}))

    assert brief(small.changes(tree("integer"), tree("string"))) == [("type-changed", "response.200.id", True)]


def test_a_webhook_is_an_answer(small: Project) -> None:
    old, new = (answering(NOTE) | {"openapi": "3.1.0"} for _ in range(2))
    for one, extra in ((old, {}), (new, {"at": {"type": "string"}})):
        schema = thing(id="integer", name="string", **extra)
        one["webhooks"] = {"sent": {"post": operation("sent", body=schema)}}
    del new["webhooks"]["sent"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["name"]
    assert [(one["kind"], one["breaking"], one["call"]) for one in small.changes(old, new)] == [
        ("field-removed", True, ""),
        ("field-added", False, ""),
    ]


# --- facts of overlays ------------------------------------------------------------------------------------


def facts(**update: Any) -> str:
    """The overlay of a small API, with more facts on its operation."""
    named = OVERLAY.replace("x-python: {resource: things, method: get}", json.dumps({"x-python": {
        "resource": "things", "method": "get"}, **update})[1:-1])  # fmt: skip
    return named


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"x-limits": {"body": 9}}, {"x-limits": {"body": 8}}, ("limit-tightened", "limits.body", True)),
        ({"x-limits": {"body": 9}}, {"x-limits": {"body": 10}}, ("limit-loosened", "limits.body", False)),
        ({}, {"x-limits": {"body": 10}}, ("limit-tightened", "limits.body", True)),
        ({"x-retry": "unsafe"}, {}, ("retry-changed", "retry", False)),
        ({}, {"x-pagination": {"style": "cursor"}}, ("pagination-added", "pagination", False)),
        ({"x-pagination": {"style": "cursor"}}, {}, ("pagination-removed", "pagination", True)),
        ({"x-headers": {"X-A": "1"}}, {"x-headers": {"X-A": "2"}}, ("headers-changed", "headers", False)),
    ],
)
def test_facts_change_with_overlays(small: Project, old: Json, new: Json, expected: tuple[str, str, bool]) -> None:
    contract(small, answering(NOTE))
    small.write("specs/overlays/things/facts.yaml", facts(**old))
    small.commit()
    small.write("specs/overlays/things/facts.yaml", facts(**new))
    (change,) = small.told("HEAD", small.root)["changes"]
    assert (change["kind"], change["where"], change["breaking"]) == expected
    assert (change["method"], change["call"]) == ("GET", "cio.things.things.get(...)")


def contract(small: Project, content: Json, api: str = "things") -> None:
    """Pull a document into the project."""
    vendor = small.write(f"vendor/{api}.json", content)
    assert run(small.capsys, small.root, "pull", "--from", vendor).code == 0


# --- sides ------------------------------------------------------------------------------------------------


def test_every_form_of_a_side_says_the_same(small: Project) -> None:
    """A contract, a document, folders of these, the working tree, a revision."""
    contract(small, answering(NOTE))
    small.commit()
    small.git("tag", "before")
    new = answering(thing(id="integer", text="string", kind="string"))
    contract(small, new)
    sides = {
        "contract": small.root / "specs/contract/things.json",
        "contracts": small.root / "specs/contract",
        "document": small.write("elsewhere/downloaded-today.json", new),
        "documents": small.write("folder/things.json", new).parent,
        "tree": small.root,
    }
    for side in sides.values():
        told = small.told("before", side)
        assert brief(told["changes"]) == [("values-freed", "response.200.kind", False)]


def test_yaml_is_read_too(small: Project) -> None:
    old = small.write("things.json", paths(a=operation("a")))
    new = small.write(
        "things.yaml",
        "openapi: 3.0.0\ninfo: {title: T, version: '1'}\nservers: [{url: https://things.example}]\n"
        "paths:\n  /a:\n    get:\n      {operationId: a, tags: [Things], deprecated: true, responses: {'200': {}}}\n",
    )
    assert brief(small.told(old, new)["changes"]) == [("operation-deprecated", "operation", False)]


def test_an_api_that_a_revision_lacks_is_new(small: Project) -> None:
    contract(small, answering(NOTE))
    small.commit()
    contract(small, paths(other=operation("other")), "others")
    assert [(one["api"], one["kind"]) for one in small.told("HEAD", small.root)["changes"]] == [
        ("others", "host-added"),
        ("others", "operation-added"),
    ]
    assert small.told("HEAD", small.root, "--api", "things")["changes"] == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("nowhere", ".", "nowhere: neither a file or folder nor a git revision"),
        ("--output=x", ".", ""),
        ("README", "specs", "README: neither"),
    ],
)
def test_what_is_no_side_is_one_error(
    small: Project, monkeypatch: pytest.MonkeyPatch, old: str, new: str, message: str
) -> None:
    contract(small, answering(NOTE))
    small.commit()
    monkeypatch.chdir(small.root)
    result = run(small.capsys, small.root, "changes", old, new)
    assert (result.code in (1, 2), result.out) == (True, "")
    assert message in result.err


def test_no_path_of_this_machine_is_told(small: Project) -> None:
    contract(small, answering(NOTE))
    small.commit()
    small.write("specs/overlays/things/names.yaml", OVERLAY.replace("/thing", "/other"))
    contract(small, answering(thing(id="string")))
    for form in ("md", "json", "changelog"):
        assert str(small.root) not in run(small.capsys, small.root, "changes", "HEAD", small.root, "--format", form).out


# --- what is left to do -----------------------------------------------------------------------------------


def test_stale_actions_are_listed_with_what_to_do(small: Project) -> None:
    action = "- target: {}\n  update: {}\n  x-reason: r\n  x-source: s\n"
    small.write(
        "specs/overlays/things/names.yaml",
        OVERLAY
        + action.format("$.paths['/moved'].get", "{x-retry: safe}")
        + action.format("$.paths['/gone'].get", "{x-retry: safe}")
        + action.format("$.paths['/thing'].get", "{deprecated: true}"),
    )
    same = operation("getThing", answer=NOTE)
    old = document({"/thing": {"get": same}, "/moved": {"get": operation("move")}, "/gone": {"get": operation("go")}})
    new = document({"/thing": {"get": {**same, "deprecated": True}}, "/there": {"get": operation("move")}})
    one, other = small.write("a/things.json", old), small.write("b/things.json", new)
    stale = small.told(one, other)["stale"]
    assert [(entry["file"], entry["action"], entry["advice"]) for entry in stale] == [
        ("specs/overlays/things/names.yaml", 2, "point it at $.paths['/there'].get"),
        ("specs/overlays/things/names.yaml", 3, "delete it"),
        ("specs/overlays/things/names.yaml", 4, "delete it"),
    ]


def test_a_stub_can_be_pasted_and_names_the_operation(small: Project) -> None:
    """Twice: what the first one proposes is no news to the second."""
    names = small.write("specs/overlays/things/names.yaml", OVERLAY)
    docs = small.write("specs/overlays/things/docs.yaml", OVERLAY.replace(
        "x-python: {resource: things, method: get}", "x-docs: {summary: Get it.}"))  # fmt: skip
    old = answering(NOTE)
    new = json.loads(json.dumps(old))
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    new["paths"]["/v1/things/{id}/notes"] = {
        "get": operation("listNotes", answer=NOTE, parameters=[parameter]),
        "post": operation("addNote", body=NOTE, parameters=[parameter]),
    }
    new["paths"]["/it's: 1"] = {"get": operation("odd")}
    one, other = small.write("a/things.json", old), small.write("b/things.json", new)
    told = small.told(one, other)
    assert {entry["file"] for entry in told["unnamed"]} == {"specs/overlays/things/names.yaml"}
    assert [entry["call"] for entry in told["unnamed"]] == [entry["call"] for entry in told["undocumented"]]
    for file, stubs in ((names, told["unnamed"]), (docs, told["undocumented"])):
        indented = re.sub(r"(?m)^(?=[- ])", "  ", file.read_text())
        file.write_text(indented + "".join(stub["stub"] for stub in stubs))
    again = small.told(one, other)
    assert (again["unnamed"], again["undocumented"], again["stale"]) == ([], [], [])
    calls = [change["call"] for change in again["changes"]]
    assert sorted(calls) == [
        "cio.things.things.create_note(...)", "cio.things.things.list_notes(...)", "cio.things.things.odd(...)",
    ]  # fmt: skip


def test_an_operation_that_moved_needs_no_new_name(small: Project) -> None:
    small.write("specs/overlays/things/names.yaml", OVERLAY)
    old = answering(NOTE)
    one = small.write("a/things.json", old)
    other = small.write("b/things.json", document({"/elsewhere": old["paths"]["/thing"]}))
    told = small.told(one, other)
    assert (told["unnamed"], [entry["advice"] for entry in told["stale"]]) == (
        [],
        ["point it at $.paths['/elsewhere'].get"],
    )


# --- version and changelog --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("current", "kinds", "proposed"),
    [
        ("0.1.0", [], "0.1.0"),
        ("0.1.0", ["field-added"], "0.1.1"),
        ("0.1.3", ["field-added", "operation-removed"], "0.2.0"),
        ("1.2.3", ["deprecated"], "1.2.4"),
        ("1.2.3", ["deprecated", "operation-added"], "1.3.0"),
        ("1.2.3", ["operation-removed", "operation-added"], "2.0.0"),
    ],
)
def test_the_next_version(current: str, kinds: list[str], proposed: str) -> None:
    from generator.commands.changes.model import Change
    from generator.commands.changes.verdicts import breaks

    assert next_version(current, [Change("things", kind, breaks(kind), "x") for kind in kinds]) == proposed


CHANGELOG = "# Changelog\n\nWords.\n\n## Unreleased\n\n- By hand.\n\n## 0.3.0\n\n- Before.\n"


def test_the_changelog_gets_an_entry_below_what_is_unreleased(small: Project) -> None:
    small.write("pyproject.toml", '[project]\nname = "x"\nversion = "0.3.0"\n')
    file = small.write("CHANGELOG.md", CHANGELOG)
    old, new = answering(thing(id="integer", name="string")), answering(thing(id="string", more="string"))
    one, other = small.write("a/things.json", old), small.write("b/things.json", new)
    for _ in range(2):  # again: the entry is replaced
        assert small.told(one, other, "--changelog")["version"] == "0.4.0"
        assert file.read_text() == CHANGELOG.replace("## 0.3.0", """\
## 0.4.0

### Things API: breaking

- `GetThingResponse.id` is `string`, was `integer`, in responses of `cio.things.things.get_thing(...)`.
- `GetThingResponse.name` is gone, in responses of `cio.things.things.get_thing(...)`.

### Things API: added

- `GetThingResponse.more` is new: `string`, in responses of `cio.things.things.get_thing(...)`.

## 0.3.0""")  # fmt: skip
    printed = run(small.capsys, small.root, "changes", one, other, "--format", "changelog").out
    assert printed.strip() in file.read_text()


def test_nothing_new_leaves_the_changelog_alone(small: Project) -> None:
    file = small.write("CHANGELOG.md", CHANGELOG)
    one = small.write("a/things.json", answering(NOTE))
    assert run(small.capsys, small.root, "changes", one, one, "--changelog", "--format", "changelog").out == ""
    assert file.read_text() == CHANGELOG


# --- the table of verdicts --------------------------------------------------------------------------------


def test_the_tables_in_the_docs_are_the_table_of_verdicts() -> None:
    page = (PROJECT / "docs/inside/changes.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| .+? \| (.*)\|$", page, re.MULTILINE)
    told = {kind: tuple(cell.strip() == "breaks" for cell in cells.split("|")) for kind, cells in rows}
    schemas = {kind: (request, answer) for kind, (_, request, answer) in SCHEMAS.items()}
    assert told == schemas | {kind: (breaking,) for kind, (_, breaking) in OTHERS.items()}
