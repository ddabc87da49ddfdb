"""Errors about a fact of an overlay name the file, the line and the action that says it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.pipeline import package_of
from generator.project.sources import Source
from generator.stages.distil import distil
from generator.stages.fold import fold
from tests.generator.openapi import document, operation, thing

Json = dict[str, Any]
HEAD = """overlay: 1.0.0
info: {title: T, version: 1.0.0}
actions:
  - target: $.paths['/things'].get
    update: {x-retry: safe}
    x-reason: r
    x-source: s
"""
LIST = thing(items={"type": "array", "items": thing(id="string")}, next="string")
SOURCE = document(
    {
        "/things": {
            "get": operation("listThings", parameters=[{"name": "start", "in": "query", "schema": {"type": "string"}}],
                             answer=LIST),
            "post": operation("makeThing", body=thing(name="string", event="string", properties={"type": "object"})),
        }
    }
)  # fmt: skip
WRONG = {
    "a limit": ("$.paths['/things'].post", {"x-limits": {"bodies": 3}}, "makeThing: x-limits: Limits has no place for"),
    "a bucket": ("$.paths['/things'].post", {"x-bucket": "sends"}, "makeThing: x-bucket is 'sends'"),
    "an event": (
        "$.paths['/things'].post",
        {"x-events": {"made": {"event": "Made", "summary": "M.", "need": []}}},
        "x-events: made: nothing reads the key 'need'",
    ),
    "pages": (
        "$.paths['/things'].get",
        {"x-pagination": {"style": "cursor", "cursor": "start", "next": "next", "items": "items", "pages": 3}},
        "listThings: x-pagination: Pagination has no place for 'pages'",
    ),
}


@pytest.mark.parametrize(("target", "update", "told"), WRONG.values(), ids=WRONG)
def test_an_error_names_the_action_that_says_it(target: str, update: Json, told: str, tmp_path: Path) -> None:
    folder = tmp_path / "overlays"
    folder.mkdir()
    said = f'  - {{target: "{target}", update: {json.dumps(update)}, x-reason: r, x-source: s}}\n'
    (folder / "facts.yaml").write_text(HEAD + said)
    contract = fold(distil(SOURCE)[0], api="things").document
    source = Source("things", "https://things.example/things.json", "customerio_things")
    with pytest.raises(GeneratorError) as refused:
        package_of(contract, source, overlays=folder, report_stale=False, out=tmp_path, notify=lambda stage: None)
    assert f"facts.yaml, line 8: action 2, target {target}: {told}" in str(refused.value)
