"""Events of a webhook: a class for each kind in a module of their own, and one line in the report for a new one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.stages.distil import distil
from generator.stages.emit import emit
from generator.stages.fold import fold
from generator.stages.mend import mend
from tests.generator.openapi import answering
from tests.generator.places import project, run

Json = dict[str, Any]


def kind(object_type: str, metric: str, **data: str) -> Json:
    fields: Json = {name: {"type": kind} for name, kind in data.items()}
    return {
        "title": f"{object_type} {metric}",
        "type": "object",
        "required": ["id", "object_type", "metric", "data"],
        "properties": {
            "id": {"type": "string"},
            "object_type": {"type": "string", "enum": [object_type]},
            "metric": {"type": "string", "enum": [metric]},
            "data": {"type": "object", "properties": {"to": {"type": "string"}, **fields}},
        },
    }


KINDS = [kind("email", "sent", subject="string"), kind("sms", "sent", segments="integer"), kind("sms", "bounced")]


def document(kinds: list[Json]) -> Json:
    body = {"content": {"application/json": {"schema": {"oneOf": kinds}}}}
    operation = {"operationId": "reports", "requestBody": body, "responses": {"200": {"description": ""}}}
    return answering({"type": "string"}) | {"webhooks": {"reports": {"post": operation}}}


def written(tmp_path: Path, kinds: list[Json], overlay: Any = None) -> Path:
    folded = fold(distil(document(kinds))[0], api="small").document
    if overlay:
        overlay(folded)
    emit(mend(folded)[0], api="small", package="small", out=tmp_path)
    return tmp_path / "small"


def texts(union: Json, schemas: Json) -> str:
    return json.dumps([schemas[one["$ref"].rsplit("/", 1)[1]].get("required") for one in union["anyOf"]])


def ask(folder: Path, script: str) -> Any:
    prefix = "import json, small.webhooks as w; told = lambda x: print(json.dumps(x));"
    command = [sys.executable, "-c", prefix + script]
    done = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_each_kind_has_a_class_and_is_read_as_it(tmp_path: Path) -> None:
    folder = written(tmp_path, KINDS)
    script = """
events = [w.read_event({"object_type": o, "metric": m, "data": {}}) for o, m in
    [("email", "sent"), ("sms", "sent"), ("sms", "bounced"), ("fax", "sent")]]
told([type(event).__name__ for event in events] + [events[3].object_type, events[0].repeated])"""
    *classes, object_type, repeated = ask(folder, script)
    assert len(set(classes)) == 4 and classes[3] == "UnknownEvent"
    assert (object_type, repeated) == ("fax", False)


def test_an_added_kind_is_one_class_more(tmp_path: Path) -> None:
    before = {path.name for path in (written(tmp_path / "a", KINDS) / "models").iterdir()}
    after = {
        path.name
        for path in (written(tmp_path / "b", [*KINDS, kind("fax", "sent", pages="integer")]) / "models").iterdir()
    }
    assert before <= after
    assert len(after - before) == 2  # the event, and its data


def test_an_added_kind_is_one_line_in_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = project(tmp_path / "project")
    for side, kinds in (("a", KINDS), ("b", [*KINDS, kind("fax", "sent")])):
        (tmp_path / side).mkdir()
        (tmp_path / side / "things.json").write_text(json.dumps(document(kinds)))
    for sides, expected in ((("a", "b"), ("event-added", False)), (("b", "a"), ("event-removed", True))):
        result = run(capsys, root, "changes", *(tmp_path / side / "things.json" for side in sides), "--format", "json")
        assert result.code == 0, result.err
        changes = [change for change in json.loads(result.out)["changes"] if not change["kind"].startswith("python")]
        assert [(change["kind"], change["breaking"]) for change in changes] == [expected]


def test_kinds_that_no_constant_tells_apart_have_no_module(tmp_path: Path) -> None:
    free = [kind("email", "sent", a="string"), kind("email", "sent", b="string")]
    for one in free:
        one["properties"] |= {"object_type": {"type": "string"}, "metric": {"type": "string"}}
    assert not (written(tmp_path, free) / "webhooks.py").exists()


def test_variants_become_one_class_where_an_overlay_says_so(tmp_path: Path) -> None:
    event = kind("email", "sent")
    of: Any = lambda source: {  # noqa: E731
        "type": "object",
        "required": [source],
        "properties": {source: {"type": "integer"}, "to": {"type": "string"}},
    }
    event["properties"]["data"] = {"oneOf": [of("campaign"), of("letter")]}

    def overlay(contract: Json) -> None:
        schemas = contract["components"]["schemas"]
        (union,) = [schema for schema in schemas.values() if "anyOf" in schema and "campaign" in texts(schema, schemas)]
        union |= {"x-one-class": True, "x-docs": {"summary": "What an email is about."}}

    folder = written(tmp_path, [event, kind("sms", "sent")], overlay)
    script = """
data = w.read_event({"object_type": "email", "metric": "sent", "data": {"letter": 7}}).data
told([data.letter, data.campaign, type(data).__doc__])"""
    assert ask(folder, script) == [7, None, "What an email is about."]
