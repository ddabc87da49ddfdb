"""Emit: what becomes of a contract."""

from __future__ import annotations

import asyncio
import builtins
import hashlib
import importlib
import inspect
import subprocess
import sys
import typing
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import attrs
import httpx
import openapi_python_client
import pytest
from openapi_python_client.parser.errors import ParseError
from pytest_httpserver import HTTPServer

import customerio_core
from customerio_core.names import VOCABULARY
from generator.errors import GeneratorError
from generator.stages.emit import constructors, emit, names
from generator.stages.emit.contract import Contract
from generator.stages.emit.facts import KNOWN
from generator.stages.emit.package import TEMPLATES, PackageWriter
from generator.verify.verify import problems
from tests.generator.documents import a, answering, answers, content, document, everything, nullable, ref, taking, thing

PACKAGE = "customerio_everything"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the document with everything in it."""
    out = tmp_path_factory.mktemp("everything")
    emit(everything(), api="everything", package=PACKAGE, out=out)
    return out / PACKAGE


@pytest.fixture(scope="module")
def package(folder: Path) -> Any:
    sys.path.insert(0, str(folder.parent))
    try:
        yield importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(folder.parent))
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture
def api(package: Any, httpserver: HTTPServer) -> Any:
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        yield package.Api(client)


def source(folder: Path, module: str) -> str:
    return (folder / f"{module}.py").read_text("utf-8")


def signature(package: Any, resource: str, method: str) -> str:
    module = importlib.import_module(f"{package.__name__}.resources.{resource}")
    return str(inspect.signature(getattr(getattr(module, resource.title()), method)))


# --- the whole --------------------------------------------------------------------------------------------


def test_everything_arrives_the_same_on_every_run(folder: Path) -> None:
    assert problems(everything(), folder) == []


def test_names_that_no_overlay_gave_are_told(tmp_path: Path) -> None:
    found = emit(everything(), api="everything", package=PACKAGE, out=tmp_path)
    told = [str(finding) for finding in found]
    assert "emit: POST /v1/upload: upload has no name yet: things.upload" in told
    assert not any("listThings" in line for line in told)


def test_a_package_that_is_there_is_not_touched(folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*.py")}
    with pytest.raises(GeneratorError, match="is in the way"):
        emit(everything(), api="everything", package=PACKAGE, out=folder.parent)
    assert {file: file.read_bytes() for file in folder.rglob("*.py")} == before


@pytest.mark.parametrize("package", ["../evil", "a/b", "class", "a-b", "", "_hidden", "ｆoo"])
def test_a_package_has_a_name_that_can_be_imported(package: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError):
        emit(document(), api="small", package=package, out=tmp_path / "out")
    assert list(tmp_path.rglob("*.py")) == []


def test_a_warning_of_the_generator_stops_the_build(tmp_path: Path) -> None:
    package = PackageWriter(Contract(everything()), "everything", PACKAGE, tmp_path)
    thing = next(key for key, component in package.parser_document.components.items() if component.key == "Thing")
    package.openapi.errors.append(ParseError(header="Odd", detail=f"schema {thing} is odd"))
    with pytest.raises(GeneratorError, match="Odd schema Thing is odd"):
        package.build()
    assert list(tmp_path.iterdir()) == []


def test_an_object_that_nobody_named_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="has no name"):
        emit(taking(a("array", items=thing(id=a("string")))), api="small", package="small", out=tmp_path)


def test_a_union_within_a_union_is_for_fold_to_dissolve(tmp_path: Path) -> None:
    both = {"oneOf": [a("string"), a("integer")], "anyOf": [a("boolean"), a("string")]}
    with pytest.raises(GeneratorError, match="oneOf and anyOf"):
        emit(taking(both), api="small", package="small", out=tmp_path)


def test_a_reference_to_nothing_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="Gone"):
        emit(taking(ref("Gone")), api="small", package="small", out=tmp_path)


# --- models -----------------------------------------------------------------------------------------------


def test_models_are_declarations_that_say_what_they_are_for(folder: Path) -> None:
    assert source(folder, "models/owner").splitlines()[-13:] == [
        "@attrs.define(kw_only=True, slots=False, repr=False)",
        "class Owner(Model):",
        '    """Part of `Shared`, part of `Thing`."""',
        "",
        "    name: str | Unset = UNSET",
        "    since: str | Unset = UNSET",
        "",
        "",
        "class OwnerDict(TypedDict, total=False):",
        '    """`Owner` as a dict."""',
        "",
        "    name: str",
        "    since: str",
    ]


def test_a_dict_may_stand_for_what_is_sent_and_has_its_keys(folder: Path, package: Any) -> None:
    assert "EventDict: TypeAlias = TrackEventDict | PageEventDict\n" in source(folder, "models/event")
    assert '    type: Required[Literal["track"]]\n' in source(folder, "models/track_event")
    assert '{"and": "Required[Sequence[Filter | FilterDict]]"}' in source(folder, "models/filter")
    assert "ThingDict" not in package.models.__all__  # only read
    assert "ThingUpdateDict" not in package.models.__all__  # takes any key, and its fields are keywords


def test_to_the_runtime_a_dict_that_stands_for_a_class_is_that_class(package: Any) -> None:
    event = package.models.TrackEvent(name="n", person={"email": "a@b.example"})
    assert event.to_dict() == {"type": "track", "name": "n", "person": {"email": "a@b.example"}}
    read = package.models.TrackEvent.from_dict(event.to_dict())
    assert isinstance(read.person, package.models.PersonByEmail)


def test_fields_that_are_read_may_miss_and_their_enums_are_open(folder: Path) -> None:
    thing = source(folder, "models/thing")
    assert "    id: int\n" in thing
    assert '    state: Literal["done", "open"] | str\n' in thing
    assert "    level: Literal[1, 2] | int | None = None\n" in thing
    assert "    at: int | None = None\n" in thing
    assert "    changed: str | None = None\n" in thing
    assert "    owner: Owner | None = None\n" in thing
    assert "    anything: Any = None\n" in thing


def test_fields_that_are_sent_are_left_out_unless_given_and_their_enums_are_closed(folder: Path) -> None:
    update = source(folder, "models/thing_update")
    assert "    name: str\n" in update
    assert '    kind: Literal["a", "b"] | Unset = UNSET\n' in update
    assert "    at: UnixTime | Unset = UNSET\n" in update
    assert "    parent: Person | PersonDict | Unset | None = UNSET\n" in update
    assert "    tags: Mapping[str, Sequence[int]] | Unset = UNSET\n" in update
    assert "nothing" not in update  # the vendor's default is the vendor's


def test_what_is_sent_and_read_is_both(folder: Path) -> None:
    shared = source(folder, "models/shared")
    assert '    kind: Literal["x", "y"] | str\n' in shared
    assert "    at: UnixTime | Unset = UNSET\n" in shared


def test_fields_keep_their_name_on_the_wire(package: Any) -> None:
    wires = {
        field.name: field.metadata.get("wire", field.name)
        for model in (package.models.Thing, package.models.ThingUpdate)
        for field in model.__attrs_attrs__
        if field.name != "_extra"
    }
    renamed = {name: wire for name, wire in wires.items() if name != wire}
    assert renamed == {
        "attrs_": "attrs",
        "class_": "class",
        "cls_": "cls",
        "extra_": "extra",
        "from_": "from",
        "list_": "list",
        "self_": "self",
        "timestamp_2": "_timestamp",
        "to_dict_": "to_dict",
    }
    assert {"d", "additional_properties", "field_dict", "body", "options", "timestamp"} <= wires.keys()


def test_a_constant_need_not_be_given(package: Any) -> None:
    models = package.models
    assert models.TrackEvent(name="x").to_dict() == {"type": "track", "name": "x"}


def test_a_filter_inside_a_filter(package: Any) -> None:
    data = {"and": [{"not": {"and": [{"field": "age", "operator": "eq", "value": None}]}}]}
    read = package.models.AndFilter.from_dict(data)
    assert type(read.and_[0].not_.and_[0]) is package.models.AttributeFilter
    assert read.to_dict() == data


def test_importing_a_package_loads_no_model(folder: Path) -> None:
    code = (
        f"import sys; import {PACKAGE}; assert not hasattr({PACKAGE}, 'nothing'); {PACKAGE}.OPERATIONS;"
        f"import {PACKAGE}.api; print([n for n in sys.modules if 'models' in n or n in ('httpx', 'dateutil')])"
    )
    path = {"PYTHONPATH": f"{folder.parent}:{Path(__file__).parents[2]}"}
    done = subprocess.run([sys.executable, "-Bc", code], env=path, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- methods ----------------------------------------------------------------------------------------------


def test_path_parameters_stand_in_place_and_the_rest_goes_by_keyword(package: Any) -> None:
    assert signature(package, "things", "share_thing") == (
        "(self, id: 'int', name: 'str', *, kind: \"Literal['x', 'y']\", at: 'UnixTime | Unset' = UNSET, "
        "owner: 'Owner | OwnerDict | Unset' = UNSET, options: 'RequestOptions | None' = None)"
        " -> 'builtins.list[Shared]'"
    )


def test_the_names_that_broke_the_stock_generator(package: Any) -> None:
    module = importlib.import_module(f"{PACKAGE}.resources.things")
    listed = inspect.signature(module.Things.list).parameters
    assert {"body", "headers", "params", "self_", "list", "trace"} <= listed.keys()
    assert "x_trace" not in listed
    assert "authorization" not in listed  # that is the transport's
    updated = inspect.signature(module.Things.update_thing).parameters
    assert {"name", "name_body", "extra", "extra_", "options", "options_"} <= updated.keys()


def test_variants_that_have_most_in_common_share_one_signature(package: Any) -> None:
    module = importlib.import_module(f"{PACKAGE}.resources.sends_more")
    parameters = inspect.signature(module.SendsMore.send).parameters
    assert {name: parameter.annotation for name, parameter in parameters.items() if name != "self"} == {
        "to": "str",
        "copy": "str | Unset | None",
        "person": "Person | PersonDict | Unset",
        "template": "int | Unset",
        "text": "str | Unset",
        "options": "RequestOptions | None",
    }
    assert package.OPERATIONS["send"].body.one_of == (("template",), ("text",))
    assert "Needs `template` or `text`." in module.SendsMore.send.__doc__


def test_what_a_call_has_to_choose_from_comes_before_what_it_may_leave_out(package: Any) -> None:
    module = importlib.import_module(f"{PACKAGE}.resources.sends_more")
    order = [*inspect.signature(module.SendsMore.send).parameters]
    assert order == ["self", "to", "template", "text", "copy", "person", "options"]


def test_a_constant_that_the_call_implies_is_no_argument(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, httpserver: HTTPServer
) -> None:
    """A field that must be there with one value is sent; one that only repeats the path is not; others are a choice."""
    fields = {"kind": {"const": "g"}, "type": {"const": "send"}, "how": {"const": "x"}}
    contract = taking(ref("Group"), Group=thing(["kind"], **fields))
    emit(contract, api="small", package="small_implied", out=tmp_path)
    assert problems(contract, tmp_path / "small_implied") == []
    monkeypatch.syspath_prepend(tmp_path)
    httpserver.expect_request("/send", method="POST", json={"kind": "g", "how": "x"}).respond_with_json({})
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        api = importlib.import_module("small_implied").Api(client)
        assert [*inspect.signature(api.things.send).parameters] == ["how", "options"]
        api.things.send(how="x")


def test_operations_are_loaded_with_their_resource(folder: Path) -> None:
    code = (
        f"import sys; import {PACKAGE}; {PACKAGE}.OPERATIONS['send'];"
        f"print(*sorted(name for name in sys.modules if name.startswith('{PACKAGE}.operations')))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder.parent, capture_output=True, text=True, check=True)
    expected = [f"{PACKAGE}.operations{part}" for part in ("", "._common", ".sends_more")]
    assert done.stdout.split() == expected


def test_no_namespace_of_constructors_hides_a_builtin() -> None:
    variants = {"A": ("object", "add"), "B": ("person", "cut"), "C": ("list", "move"), "D": ("list", "drop")}
    schemas = {
        key: thing(["type", "action"], type={"const": type}, action={"const": action})
        for key, (type, action) in variants.items()
    }
    union = {
        "oneOf": [ref(key) for key in schemas],
        "x-python": {"constructors": "entity", "names": {"object": "item"}},
    }
    contract = Contract(taking(ref("Entity"), Entity=union, **schemas))
    made = constructors.view(contract, contract.components["Entity"])
    assert [kind["name"] for kind in made["kinds"]] == ["item", "list_entity", "person"]


def test_variants_that_differ_have_an_overload_each(package: Any) -> None:
    for kind in ("Events", "AsyncEvents"):
        method = getattr(importlib.import_module(f"{PACKAGE}.resources.events"), kind).import_
        track, page = map(inspect.signature, typing.get_overloads(method))
        assert str(track).startswith("(self, *, name: 'str', type: \"Literal['track']\", at: 'IsoTime | Unset' = UNSET")
        assert [*page.parameters] == ["self", "type", "title", "url", "options"]
        every = inspect.signature(method).parameters
        assert every.keys() == track.parameters.keys() | page.parameters.keys()
        assert every["type"].annotation == "Literal['track', 'page']"
        assert "`POST /v1/events`" in method.__doc__


def test_a_constructor_stands_for_what_constants_tell_apart(tmp_path: Path) -> None:
    contract = everything()
    schemas = contract["components"]["schemas"]
    schemas["Event"]["x-python"] = {"constructors": "event"}
    with pytest.raises(GeneratorError, match="share 1 constants that differ, constructors need two"):
        emit(contract, api="everything", package="constructed", out=tmp_path / "no")
    for variant, value in (("TrackEvent", "a"), ("PageEvent", "b")):
        schemas[variant]["properties"]["kind"] = {"const": value}
    emit(contract, api="everything", package="constructed", out=tmp_path)
    assert problems(contract, tmp_path / "constructed") == []
    made = source(tmp_path / "constructed", "event")
    assert "class a:" in made and "    track = TrackEvent\n" in made
    resource = source(tmp_path / "constructed", "resources/events")
    assert "def import_(self, body: Event | EventDict, *" in resource


def test_docstrings_tell_what_a_call_costs(package: Any) -> None:
    module = importlib.import_module(f"{PACKAGE}.resources.things")
    assert inspect.getdoc(module.Things.list) == "\n".join(
        [
            "List things.",
            "",
            "In order of age.",
            "",
            "`GET /v1/things` · 10 per second · pages by `start` · safe to repeat.",
            "",
            "https://docs.things.example/#operation/listThings",
            "",
            "Args:",
            "    start: Cursor of the page before.",
            "    limit: At most 1000.",
            "    since: Unix seconds or an aware `datetime`.",
        ]
    )
    assert "at most 500,000 bytes · 32,768 bytes per item of `batch`" in module.Things.batch_things.__doc__
    assert "Deprecated" in module.Things.update_thing.__doc__
    assert "No credentials" in module.Things.delete_thing.__doc__


def test_a_call_goes_over_the_wire(api: Any, package: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request(
        "/v1/things/7", method="PUT", query_string={"name": "q"}, json={"name": "n", "at": 86400, "from": "me", "z": 1}
    ).respond_with_json({"id": 7, "state": "lost", "from": "you"})
    changed = api.things.update_thing(
        7, name="q", name_body="n", at=datetime(1970, 1, 2, tzinfo=UTC), from_="me", extra={"z": 1}
    )
    assert (changed.id, changed.state, changed.from_) == (7, "lost", "you")
    assert isinstance(changed, package.models.Thing)
    httpserver.check_assertions()


def test_parameters_become_what_openapi_says(api: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request(
        "/v1/things", query_string="kind=a&kind=b&self=me&list=true", headers={"X-Trace": "t"}
    ).respond_with_json({"things": [{"id": 1, "state": "open", "owner": {"name": "Ada"}}]})
    listed = api.things.list(kind=["a", "b"], self_="me", list=True, trace="t")
    assert listed.things[0].owner.name == "Ada"
    httpserver.check_assertions()


def test_bodies_that_are_no_json(api: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request("/v1/raw", method="PUT", data=b"\x00\xff").respond_with_data(
        b"\x01", content_type="application/octet-stream"
    )
    assert api.raw.put_raw(b"\x00\xff") == b"\x01"
    httpserver.expect_ordered_request("/v1/upload", method="POST").respond_with_data(b"")
    api.things.upload(file=("a.bin", b"\x00"), name="a")
    sent = httpserver.log[-1][0]
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert sent.files["file"].read() == b"\x00"
    assert sent.form.to_dict() == {"name": "a"}
    sent.files["file"].close()


def test_methods_of_the_api_itself(api: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/ping").respond_with_json("pong")
    assert api.ping() == "pong"


def test_the_same_for_those_who_await(package: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/things/7").respond_with_json({"id": 7, "state": "open"})
    httpserver.expect_request("/ping").respond_with_json("pong")

    async def call() -> tuple[Any, str]:
        async with httpx.AsyncClient(base_url=httpserver.url_for("")) as client:
            api = package.AsyncApi(client)
            return await api.things.get_thing(7), await api.ping()

    thing, pong = asyncio.run(call())
    assert (thing.state, pong) == ("open", "pong")


# --- facts ------------------------------------------------------------------------------------------------


def test_facts_reach_the_operation(package: Any) -> None:
    batch = package.OPERATIONS["batchThings"]
    assert (batch.method, batch.path, batch.resource, batch.name) == ("POST", "/v1/things", "things", "batch_things")
    assert (batch.api, batch.models) == ("everything", f"{PACKAGE}.models")
    assert (batch.limits.body, batch.limits.item, batch.limits.items) == (500000, 32768, "batch")
    assert batch.limits.fields["batch"].items == 100
    assert (batch.bucket.name, batch.bucket.requests, batch.bucket.hard, batch.bucket.key) == (
        "batch",
        3000,
        False,
        "id",
    )
    assert (batch.retry, batch.dedupe.field, batch.dedupe.format, batch.dedupe.items) == (
        "dedupe",
        "id",
        "ulid",
        "batch",
    )
    assert batch.headers == {"X-Strict-Mode": "1"}
    assert batch.hosts == {"us": "https://api.things.example", "eu": "https://api-eu.things.example"}
    assert batch.documentation == "https://docs.things.example/#operation/batchThings"
    assert (batch.auth, batch.credentials) == ("bearer", {"token": "app_api_key"})


def test_facts_that_no_overlay_gives_follow_from_http(package: Any) -> None:
    operations = package.OPERATIONS
    assert operations["listThings"].bucket.name == "api"
    assert operations["listThings"].pagination.items == "things"
    assert {id: operation.retry for id, operation in operations.items() if operation.id != "batchThings"} == {
        "deleteThing": "safe", "findThings": "unsafe", "getThing": "safe", "import": "unsafe", "listThings": "safe",
        "ping": "safe", "postText": "unsafe", "putRaw": "safe", "send": "unsafe", "shareThing": "safe",
        "updateThing": "safe", "upload": "unsafe",
    }  # fmt: skip
    assert operations["deleteThing"].auth is None
    assert operations["updateThing"].deprecated


def test_answers_of_every_status_are_known(package: Any) -> None:
    answers = {answer.status: answer.type for answer in package.OPERATIONS["listThings"].responses}
    assert answers == {"200": "ThingList", "429": None, "4XX": "Problem"}


def test_an_unknown_bucket_stops_the_build(tmp_path: Path) -> None:
    contract = taking(a("string"))
    contract["paths"]["/send"]["post"]["x-bucket"] = "nowhere"
    with pytest.raises(GeneratorError, match="nowhere"):
        emit(contract, api="small", package="small", out=tmp_path)


def test_limits_of_every_kind(tmp_path: Path) -> None:
    contract = taking(a("string"))
    contract["paths"]["/send"]["post"]["x-limits"] = {
        "body": 10,
        "except": ["attachments"],
        "over": "dropped",
        "fields": {"a[].b": {"bytes": 1, "except": ["x"], "when": {"type": ["event", None]}}, "$": {"keys": 3}},
        "parameters": {"id": {"bytes": 150}},
        "together": [{"fields": ["to", "cc"], "addresses": 15}],
        "window": {"start": "from", "end": "to", "months": 6},
    }
    emit(contract, api="small", package="small", out=tmp_path)
    written = " ".join(source(tmp_path / "small", "operations/things").split()).replace("( ", "(").replace(", )", ")")
    for part in (
        'body=10, uncounted=("attachments",), over="dropped"',
        'parameters={"id": FieldLimit(bytes=150)}',
        '"a[].b": FieldLimit(bytes=1, uncounted=("x",), when={"type": ("event", None)})',
        'together=(SharedLimit(fields=("to", "cc"), limit=FieldLimit(addresses=15)),)',
    ):
        assert part in written


def test_a_fact_that_has_no_place_stops_the_build(tmp_path: Path) -> None:
    contract = taking(a("string"))
    contract["paths"]["/send"]["post"]["x-limits"] = {"bodies": 10}
    with pytest.raises(GeneratorError, match="send: x-limits: Limits has no place for 'bodies'"):
        emit(contract, api="small", package="small", out=tmp_path)


def test_the_core_has_a_place_for_every_fact() -> None:
    for kind, arguments in KNOWN.items():
        declared = [attribute.alias for attribute in attrs.fields(getattr(customerio_core, kind))]
        assert sorted(arguments) == sorted(declared), kind


def test_no_generated_name_hides_one_of_the_core() -> None:
    public = {name for name in dir(customerio_core.Model) if not name.startswith("_")}
    assert public <= names.FIELD
    assert set(VOCABULARY) - set(dir(builtins)) <= names.CLASS | {"date", "datetime"}
    assert set(customerio_core.__all__) & {"Resource", "Model", "Unset", "File", "Content", "UnixTime"} <= names.CLASS


# --- other documents --------------------------------------------------------------------------------------


ANY: Any = True
OTHERS = {
    "webhooks only": {**document(), "webhooks": {
        "person.created": {"post": {"requestBody": content(ref("Person"))}},
        "person.gone": {"post": {"requestBody": content(nullable(ref("Person")))}},
    }, "components": {"schemas": {"Person": thing(["id"], id=a("string"))}}},
    "no tags": document({"/v1/{zone}/people": {"get": {"operationId": "p", "parameters": [
        {"name": "zone", "in": "path", "required": True, "schema": {"type": ["string", "null"]}}
    ], "responses": answers()}}}),
    "a recursive alias": taking(ref("Any Json"), **{
        "Any Json": {"oneOf": [a("string"), a("array", items=ref("Any Json")),
                               a("object", additionalProperties=ref("Any Json"))]},
    }),
    "maps of maps": answering(a("object", additionalProperties=a("object", additionalProperties=ref("X"))),
                              X=thing(maps=a("object", additionalProperties=a("object", additionalProperties=True)))),
    "values of fields without a name": answering(ref("X"), X=thing(["a"], ref("Y"), a=a("string")),
                                                 Y=thing(b=a("string"))),
    "mixed enums": taking(ref("E"), E=thing(
        ["m"], m={"enum": ["a", 1, True, None, 1.5]}, c={"const": False}, n={"const": None}, o={"const": {"a": 1}}
    )),
    "schemas that are true": taking(ref("T"), T=thing(["t"], True, t=ANY, items={"type": "array"}, u={"items": True})),
    "parameters, bodies and answers that are true": document({"/a": {"post": {"operationId": "a", "parameters": [
        {"name": "q", "in": "query", "schema": ANY}
    ], "requestBody": {"required": True, **content(ANY)}, "responses": answers(ANY)}}}),
    "names that differ in case": taking(ref("id"), id=thing(["a"], a=ref("ID"), A=a("string")),
                                        ID=thing(x=a("string"))),
    "names of ours": taking(ref("Any"), Any=thing(a=ref("Model"), b=ref("Literal")), Model=thing(c=a("string")),
                            Literal={"oneOf": [ref("UNSET"), a("string")]}, UNSET=thing(["d"], d=a("string"))),
    "modules like functions": taking(ref("Getattr"), Getattr=thing(a=ref("Sorted")), Sorted=thing(b=ref("Globals")),
                                     Globals=thing(c=a("string")), Con=thing(d=a("string"))),
    "a class like its resource": document({"/p": {"get": {"operationId": "get", "tags": ["People"],
                                                          "responses": answers(ref("People"))}}},
                                          {"People": thing(a=a("string")), "AsyncPeople": thing(b=ref("People"))}),
    "nothing at all": document(),
}  # fmt: skip


@pytest.mark.parametrize("contract", OTHERS.values(), ids=OTHERS.keys())
def test_other_documents_go_through_the_same_door(contract: Any, tmp_path: Path) -> None:
    emit(contract, api="other", package="customerio_other", out=tmp_path)
    assert problems(contract, tmp_path / "customerio_other") == []


def test_a_union_of_itself_ends(tmp_path: Path) -> None:
    loop = {"oneOf": [ref("Loop"), ref("End")]}
    emit(taking(ref("Loop"), Loop=loop, End=thing(a=a("string"))), api="small", package="small", out=tmp_path)
    assert "body: Loop" in source(tmp_path / "small", "resources/things")


def test_where_there_is_a_choice_of_languages_json_is_spoken(tmp_path: Path) -> None:
    contract = answering(ref("X"), X=thing(["a"], a=a("string")))
    operation = contract["paths"]["/get"]["get"]
    operation["responses"]["200"]["content"]["text/csv"] = {"schema": a("string")}
    operation["requestBody"] = {
        "content": {
            "multipart/form-data": {"schema": thing(f=a("string", format="binary"))},
            "application/vnd.x+json": {"schema": ref("X")},
        }
    }
    found = [finding.message for finding in emit(contract, api="other", package="customerio_other", out=tmp_path)]
    assert problems(contract, tmp_path / "customerio_other") == []
    assert "text/csv is not spoken, application/json is" in found
    assert "multipart/form-data is not spoken, application/vnd.x+json is" in found


def test_a_new_operation_renames_nothing(folder: Path, tmp_path: Path) -> None:
    contract = everything()
    newcomer = {"operationId": "list", "tags": ["Things"], "responses": answers(ref("AThing")), "security": []}
    contract["paths"]["/a/first"] = {"get": newcomer}
    contract["components"]["schemas"]["AThing"] = thing(of=ref("Thing"))
    emit(contract, api="everything", package=PACKAGE, out=tmp_path)
    before, after = source(folder, "operations/things"), source(tmp_path / PACKAGE, "operations/things")
    assert set(before.splitlines()) <= set(after.splitlines())
    assert 'name="list_2"' in after
    models = {file.name for file in (folder / "models").glob("*.py")}
    assert {file.name for file in (tmp_path / PACKAGE / "models").glob("*.py")} == models | {"a_thing.py"}


# --- what we stand on -------------------------------------------------------------------------------------


def test_openapi_python_client_is_the_one_we_know() -> None:
    """Its Python API is outside of its promises. With another version look at `parser_document` and `package` again."""
    home = Path(openapi_python_client.__file__).parent
    used = [home / "__init__.py", home / "config.py", home / "strings.py", *sorted(home.glob("parser/**/*.py"))]
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in used)).hexdigest()
    assert (version("openapi-python-client"), digest) == (
        "0.29.1",
        "9c58098a16312161b68853890e2d977f49d7fa34d531e987e3b602479715b805",
    )


def test_no_template_of_theirs_is_used() -> None:
    theirs = {file.name for file in (Path(openapi_python_client.__file__).parent / "templates").rglob("*.jinja")}
    assert not theirs & {file.name for file in TEMPLATES.iterdir()}
