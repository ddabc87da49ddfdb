"""Where documents are found, what a server is asked, and what is written."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from generator.documents.openapi import read_openapi
from generator.errors import GeneratorError
from generator.project.origins import Origin, origins
from generator.project.sources import Source, load, safe_name, stranger
from generator.stages.fetch import FetchLimits, fetch
from tests.generator.openapi import answering, document, operation, thing
from tests.generator.places import APIS, DOCUMENTS, documents, project, run, snapshot

Captured = pytest.CaptureFixture[str]
SOURCES = {api: Source(api, f"https://vendor.example/{api}.json", package) for api, package in APIS.items()}


@pytest.fixture
def vendor(httpserver: HTTPServer) -> Iterator[HTTPServer]:
    """The vendor's site: documents with ETags, answered with 304 to who knows them."""
    served = {f"/{api}.json": json.dumps(content).encode() for api, content in DOCUMENTS.items()}

    def answer(request: Request) -> Response:
        data = served[request.path]
        response = Response(data, content_type="text/plain")
        response.set_etag(str(hash(data)))
        return response.make_conditional(request)

    for path in served:
        httpserver.expect_request(path).respond_with_handler(answer)
    httpserver.served = served  # type: ignore[attr-defined]
    yield httpserver


@pytest.fixture
def root(tmp_path: Path, vendor: HTTPServer) -> Path:
    return project(tmp_path / "project", vendor.url_for("").rstrip("/"))


# --- places -----------------------------------------------------------------------------------------------


def told(origin: str | None, api: str | None = None, **options: bool) -> list[tuple[str, str]]:
    return [(place.source.api, str(place)) for place in origins(origin, api, SOURCES, **options)]


def test_without_an_origin_the_vendor_is_asked() -> None:
    assert told(None) == [(api, f"https://vendor.example/{api}.json") for api in APIS]
    assert told(None, "others") == [("others", "https://vendor.example/others.json")]
    with pytest.raises(GeneratorError, match="things, others"):
        told(None, "nothing")


def test_a_base_address_and_one_document() -> None:
    assert told("https://mirror/files/") == [(api, f"https://mirror/files/{api}.json") for api in APIS]
    assert told("https://mirror/files", "new") == [("new", "https://mirror/files/new.json")]
    assert told("https://mirror/a/new.yaml?v=1") == [("new", "https://mirror/a/new.yaml?v=1")]
    assert told("https://mirror/new.json", "things") == [("things", "https://mirror/new.json")]


def test_a_folder_and_a_file(tmp_path: Path) -> None:
    documents(tmp_path)
    (tmp_path / "new.yml").write_text("a: 1")
    (tmp_path / "README.md").write_text("no document")
    assert [api for api, _ in told(str(tmp_path))] == ["things", "others"]
    assert [api for api, _ in told(str(tmp_path), strangers=True)] == ["new", "others", "things"]
    assert told(str(tmp_path), "new") == [("new", str(tmp_path / "new.yml"))]
    assert told(str(tmp_path / "new.yml")) == [("new", str(tmp_path / "new.yml"))]
    with pytest.raises(GeneratorError, match=r"holds no gone\.json"):
        told(str(tmp_path), "gone")
    (tmp_path / "new.json").write_text("{}")
    with pytest.raises(GeneratorError, match="Which one"):
        told(str(tmp_path))
    with pytest.raises(GeneratorError, match="no such file"):
        told(str(tmp_path / "nothing"))


def test_a_folder_without_documents(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="holds no"):
        told(str(tmp_path))


@pytest.mark.parametrize(
    ("stem", "api", "package"),
    [
        ("track", "track", "customerio_track"),
        ("Journeys App v2.1", "Journeys-App-v2.1", "customerio_journeys_app_v2_1"),
        ("../../etc/passwd", "etc-passwd", "customerio_etc_passwd"),
        ("core", "core", "customerio_core_api"),
        ("client", "client", "customerio_client_api"),
        ("日本", "api", "customerio_api"),
        ("..", "api", "customerio_api"),
    ],
)
def test_names_of_documents_nobody_knows(stem: str, api: str, package: str) -> None:
    assert (stranger(stem).api, stranger(stem).package) == (api, package)
    assert safe_name(api) == api


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[a", "not TOML"),
        ("a = 1", "not a table"),
        ('[a]\nurl = "u"\npackage = "customerio_a"\nhost = 1', "unknown key 'host'"),
        ('[a]\nurl = "u"', "'package'"),
        ('[a]\nurl = "u"\npackage = "requests"', "'requests'"),
        ('[a]\nurl = "u"\npackage = "customerio_core"', "'customerio_core'"),
        ('["../a"]\nurl = "u"\npackage = "customerio_a"', "letters"),
    ],
)
def test_a_table_of_sources_that_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "sources.toml"
    file.write_text(text)
    with pytest.raises(GeneratorError) as error:
        load(file)
    assert says in str(error.value)
    assert str(error.value).startswith(str(file))


def test_the_committed_table_of_sources() -> None:
    sources = load(Path(__file__).parents[2] / "specs/sources.toml")
    assert list(sources) == ["journeys-app", "journeys-track", "pipelines"]
    assert all(source.url == f"https://docs.customer.io/files/{api}.json" for api, source in sources.items())


# --- fetching ---------------------------------------------------------------------------------------------


def fetch_one(url: str, limits: FetchLimits | None = None) -> bytes:
    (raw,) = fetch([Origin(SOURCES["things"], url=url)], limits=limits)
    assert raw is not None
    return raw.data


def refused(url: str, limits: FetchLimits | None = None) -> str:
    with pytest.raises(GeneratorError) as error:
        fetch_one(url, limits)
    assert str(error.value).startswith(url)
    return str(error.value)


def test_only_https_but_for_this_machine() -> None:
    assert "https is needed" in refused("http://vendor.example/things.json")


def test_redirects_are_followed_on_this_machine(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a.json").respond_with_data(status=301, headers={"Location": "/b.json"})
    httpserver.expect_request("/b.json").respond_with_data(b"{}")
    assert fetch_one(httpserver.url_for("/a.json")) == b"{}"


def test_redirects_to_plain_http_are_not(httpserver: HTTPServer) -> None:
    away = {"Location": "http://vendor.example/b.json"}
    httpserver.expect_request("/a.json").respond_with_data(status=302, headers=away)
    assert "redirects to http://vendor.example/b.json, which is not https" in refused(httpserver.url_for("/a.json"))


@pytest.mark.parametrize("location", ["file:///etc/passwd", "ftp://vendor.example/b", "gopher://x"])
def test_redirects_to_other_schemes_are_not(httpserver: HTTPServer, location: str) -> None:
    httpserver.expect_request("/a.json").respond_with_data(status=302, headers={"Location": location})
    assert "not https" in refused(httpserver.url_for("/a.json"))


def test_redirects_without_end(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a.json").respond_with_data(status=302, headers={"Location": "/a.json"})
    assert "more than 5 redirects" in refused(httpserver.url_for("/a.json"))


def test_compression_is_undone_and_bounded(httpserver: HTTPServer) -> None:
    headers = {"Content-Encoding": "gzip"}
    httpserver.expect_request("/a.json").respond_with_data(gzip.compress(b"{}" + b" " * 5000), headers=headers)
    assert fetch_one(httpserver.url_for("/a.json")).rstrip() == b"{}"
    assert "larger than 4000" in refused(httpserver.url_for("/a.json"), FetchLimits(size=4000))
    twice = {"Content-Encoding": "gzip, gzip"}
    httpserver.expect_request("/b.json").respond_with_data(gzip.compress(gzip.compress(b"{}")), headers=twice)
    assert "content encoding 'gzip, gzip'" in refused(httpserver.url_for("/b.json"))
    httpserver.expect_request("/c.json").respond_with_data(b"no gzip", headers=headers)
    assert "cannot be fetched" in refused(httpserver.url_for("/c.json"))


def test_a_file_may_be_too_large_as_well(tmp_path: Path) -> None:
    (tmp_path / "things.json").write_bytes(b" " * 5000)
    with pytest.raises(GeneratorError, match="larger than 4000"):
        fetch([Origin(SOURCES["things"], file=tmp_path / "things.json")], limits=FetchLimits(size=4000))


# --- is it OpenAPI? ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1", "3.0"])
def test_versions_that_are_read(version: str) -> None:
    assert read_openapi(json.dumps(DOCUMENTS["things"] | {"openapi": version}).encode(), "d")


def test_webhooks_are_enough() -> None:
    hook = {"openapi": "3.1.0", "webhooks": {"sent": {"post": operation("sent", body=thing(id="string"))}}}
    assert read_openapi(json.dumps(hook).encode(), "d")


WRONG: list[tuple[Any, str]] = [
    ([], "a list where a mapping"),
    ({"name": "package"}, "no 'openapi'"),
    ({"swagger": "2.0", "paths": {}}, "OpenAPI 2.0 (Swagger)"),
    ({"openapi": "3.2.0", "paths": {}}, "'3.2.0'"),
    ({"openapi": None, "paths": {}}, "None"),
    ({"openapi": "3.10.0", "paths": {}}, "'3.10.0'"),
    ({"openapi": "3.0.0"}, "no operation"),
    ({"openapi": "3.0.0", "paths": {}}, "no operation"),
    ({"openapi": "3.0.0", "paths": {"/a": {"parameters": []}}}, "no operation"),
    ({"openapi": "3.0.0", "paths": ["/a"]}, "d#/paths: a mapping"),
    ({"openapi": "3.0.0", "paths": {"/a/b": None}}, "d#/paths/~1a~1b: a mapping"),
    (document({"/a": {"get": operation("a") | {"operationId": 1}}}), "d#/paths/~1a/get/operationId"),
    ({"openapi": "3.0.0", "paths": {"/a": {"get": []}}}, "d#/paths/~1a/get: a mapping"),
    (
        document({"/a": {"get": operation("same")}, "/b": {"get": operation("same")}}),
        "'same' is in several places: #/paths/~1a/get, #/paths/~1b/get",
    ),
]


@pytest.mark.parametrize(("content", "says"), WRONG)
def test_what_is_no_openapi(content: Any, says: str) -> None:
    with pytest.raises(GeneratorError) as error:
        read_openapi(json.dumps(content).encode(), "d")
    assert says in str(error.value)


# --- the command ------------------------------------------------------------------------------------------


def lock_of(root: Path) -> dict[str, Any]:
    lock = json.loads((root / "specs/lock.json").read_text())
    assert isinstance(lock, dict)
    return lock


def test_contracts_and_lock_are_written(root: Path, capsys: Captured) -> None:
    result = run(capsys, root, "pull")
    assert result.code == 0, result.err
    assert sorted(snapshot(root)) == [
        "specs/contract/others.json",
        "specs/contract/things.json",
        "specs/lock.json",
        "specs/sources.toml",
    ]
    entry = lock_of(root)["things"]
    assert entry["url"].endswith("/things.json")
    assert entry["operations"] == 1
    assert entry["size"] == len(json.dumps(DOCUMENTS["things"]))
    assert entry["etag"]
    contract = json.loads((root / "specs/contract/things.json").read_text())
    assert list(contract["paths"]) == ["/thing"]
    assert not (root / ".regenerate").exists()


def test_what_has_not_changed_is_not_sent_again(root: Path, vendor: HTTPServer, capsys: Captured) -> None:
    run(capsys, root, "pull")
    before = snapshot(root)
    vendor.clear_log()
    result = run(capsys, root, "pull")
    assert result.code == 0, result.err
    assert snapshot(root) == before
    assert [response.status_code for _, response in vendor.log] == [304, 304]
    assert result.out.count("unchanged") == 2
    vendor.clear_log()
    run(capsys, root, "pull", "--refresh")
    assert [response.status_code for _, response in vendor.log] == [200, 200]
    assert snapshot(root) == before


def test_an_edited_contract_is_pulled_again(root: Path, vendor: HTTPServer, capsys: Captured) -> None:
    run(capsys, root, "pull")
    before = snapshot(root)
    (root / "specs/contract/things.json").write_text("{}")
    assert run(capsys, root, "pull").code == 0
    assert snapshot(root) == before


def test_the_same_content_keeps_its_date(root: Path, tmp_path: Path, capsys: Captured) -> None:
    run(capsys, root, "pull")
    before = snapshot(root)
    result = run(capsys, root, "pull", "--from", documents(tmp_path / "mirror"))
    assert result.code == 0, result.err
    assert snapshot(root) == before


def test_what_came_from_a_file_is_known_again_at_the_vendors(
    root: Path, vendor: HTTPServer, tmp_path: Path, capsys: Captured
) -> None:
    """The first pull from the site tells its version and nothing else, and the second is answered with 304."""
    run(capsys, root, "pull", "--from", documents(tmp_path / "mirror"))
    before = lock_of(root)["things"]
    assert (before["url"], before["etag"]) == ("file:things.json", "")
    run(capsys, root, "pull")
    after = lock_of(root)["things"]
    assert after["url"] == vendor.url_for("/things.json") and after["etag"]
    assert after == before | {"url": after["url"], "etag": after["etag"]}
    vendor.clear_log()
    run(capsys, root, "pull")
    assert [response.status_code for _, response in vendor.log] == [304, 304]


def test_a_note_on_a_document_stays_as_long_as_it_is_this_document(
    root: Path, vendor: HTTPServer, tmp_path: Path, capsys: Captured
) -> None:
    run(capsys, root, "pull", "--from", documents(tmp_path / "mirror"))
    lock = lock_of(root)
    assert "note" not in lock["things"]
    lock["things"]["note"] = "Put together in parts."
    (root / "specs" / "lock.json").write_text(json.dumps(lock), encoding="utf-8")
    run(capsys, root, "pull")
    assert lock_of(root)["things"]["note"] == "Put together in parts."
    edited = DOCUMENTS["things"] | {"info": {"title": "Things!", "version": "2"}}
    vendor.served["/things.json"] = json.dumps(edited).encode()  # type: ignore[attr-defined]
    assert run(capsys, root, "pull").code == 0
    assert "note" not in lock_of(root)["things"]


def test_a_prose_edit_changes_the_lock_and_no_contract(root: Path, vendor: HTTPServer, capsys: Captured) -> None:
    run(capsys, root, "pull")
    before = snapshot(root)
    edited = DOCUMENTS["things"] | {"info": {"title": "Things!", "version": "2", "description": "More words."}}
    vendor.served["/things.json"] = json.dumps(edited).encode()  # type: ignore[attr-defined]
    result = run(capsys, root, "pull")
    after = snapshot(root)
    assert [name for name in after if after[name] != before[name]] == ["specs/lock.json"]
    assert lock_of(root)["others"] == json.loads(before["specs/lock.json"])["others"]
    assert "changed" not in result.out.replace("unchanged", "")


def test_one_api_of_two(root: Path, capsys: Captured) -> None:
    assert run(capsys, root, "pull", "--api", "others").code == 0
    assert list(lock_of(root)) == ["others"]
    assert run(capsys, root, "pull", "--api", "things").code == 0
    assert list(lock_of(root)) == ["others", "things"]


def test_yaml_is_as_good_as_json(root: Path, tmp_path: Path, capsys: Captured) -> None:
    run(capsys, root, "pull")
    contracts = {name: data for name, data in snapshot(root).items() if "contract" in name}
    (tmp_path / "mirror").mkdir()
    for api, content in DOCUMENTS.items():
        (tmp_path / f"mirror/{api}.yml").write_text(yaml.safe_dump(content))
    assert run(capsys, root, "pull", "--from", tmp_path / "mirror").code == 0
    assert snapshot(root).items() >= contracts.items()
    assert lock_of(root)["things"]["url"] == "file:things.yml"


def test_no_path_and_no_password_is_committed(root: Path, vendor: HTTPServer, tmp_path: Path, capsys: Captured) -> None:
    run(capsys, root, "pull", "--from", documents(tmp_path / "mirror"))
    assert str(tmp_path).encode() not in snapshot(root)["specs/lock.json"]
    url = vendor.url_for("/things.json?token=secret").replace("http://", "http://me:secret@")
    vendor.served["/things.json"] += b" "  # type: ignore[attr-defined]
    assert run(capsys, root, "pull", "--from", url).code == 0
    assert b"secret" not in snapshot(root)["specs/lock.json"]


def test_a_document_nobody_knows_is_not_pulled(root: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "new.json").write_text(json.dumps(answering(thing(id="string"))))
    result = run(capsys, root, "pull", "--from", tmp_path / "new.json")
    assert result.code == 1
    assert "--api (things, others)" in result.err
    assert run(capsys, root, "pull", "--from", tmp_path / "new.json", "--api", "things").code == 0
