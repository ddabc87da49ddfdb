"""One document for several APIs, told apart by host, path and security."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.documents.parse import parse_object
from generator.errors import GeneratorError
from generator.project.sources import Source, load
from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.stages.split import split
from tests.generator.openapi import document, operation

Json = dict[str, Any]
SOURCES = {
    "app": Source("app", "", "customerio_app", ("api.example",), ("/v1/",), "bearer"),
    "track": Source("track", "", "customerio_track", ("track.example",), ("/api/v1/",), "basic"),
    "pipes": Source("pipes", "", "customerio_pipes", ("cdp.example",), ("/v1/identify",), "basic"),
}
EVERYWHERE = [{"url": f"https://{host}"} for host in ("track.example", "api.example", "cdp.example")]


def parts(paths: Json, servers: Any = EVERYWHERE) -> dict[str, list[str]]:
    source = document(paths)
    source["servers"] = servers
    facts, _ = distil(source)
    return {api: sorted(part["paths"]) for api, part in split(facts, SOURCES).items()}


def test_the_longest_prefix_of_the_path_decides() -> None:
    paths = {"/v1/identify": {"post": operation("a")}, "/v1/identifyable": {"post": operation("b")}}
    assert parts(paths) == {"app": ["/v1/identifyable"], "pipes": ["/v1/identify"]}


def test_hosts_come_before_paths() -> None:
    paths = {
        "/api/v1/x": {"get": operation("a")},
        "/v1/y": {"get": {**operation("b"), "servers": [{"url": "https://api.example"}]}},
    }
    assert parts(paths) == {"app": ["/v1/y"], "track": ["/api/v1/x"]}


def test_a_document_of_one_api_stays_whole() -> None:
    assert parts({"/v1/x": {"get": operation("a")}}) == {}
    assert parts({"/v1/x": {"get": operation("a")}}, [{"url": "https://elsewhere.example"}]) == {}


def test_an_operation_that_belongs_nowhere_is_refused() -> None:
    paths = {"/v1/x": {"get": operation("a")}, "/api/v1/x": {"get": operation("b")}, "/v9/z": {"get": operation("c")}}
    with pytest.raises(GeneratorError, match="GET /v9/z belongs to none of"):
        parts(paths)


def test_the_combined_seed_becomes_three_apis(shared_specs: Path) -> None:
    path = shared_specs / "seeds" / "combined.yml"
    facts, _ = distil(parse_object(path.read_bytes(), str(path)))
    sources = load(Path(__file__).resolve().parents[2] / "specs" / "sources.toml")
    divided = split(facts, sources)
    counts = {
        api: sum(len(item) for item in fold(part, api=api).document["paths"].values()) for api, part in divided.items()
    }
    assert counts == {"journeys-app": 18, "journeys-track": 10, "pipelines": 7}
    for api, part in divided.items():
        hosts = [server["url"].removeprefix("https://") for server in fold(part, api=api).document["servers"]]
        assert hosts == list(sources[api].hosts)
