"""The report for a person: what he sees at first, what he can unfold, and that nothing of the vendor's is markup."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from generator.commands.changes import compare
from generator.commands.changes.changelog import entry
from generator.commands.changes.markdown import markdown
from generator.commands.changes.model import Change
from generator.commands.changes.python import PYTHON
from generator.commands.changes.verdicts import breaks
from generator.commands.changes.wording import without_known
from generator.project.files import Project
from tests.generator.openapi import answering, document, operation, taking, thing
from tests.generator.places import PROJECT, project

CONTRACT = PROJECT / "specs/contract/journeys-app.json"
GONE = ("/v1/snippets", "/v1/segments", "/v1/sender_identities", "/v1/exports", "/v1/info/ip_addresses")
ADDED = 30


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The report on 30 operations more and 5 less, a field of messages gone and a value of theirs new."""
    new = json.loads(CONTRACT.read_text())
    for path in GONE:
        new["paths"][path].pop(sorted(new["paths"][path])[0])
    answer = {"200": {"description": "", "content": {"application/json": {"schema": message()}}}}
    for number in range(ADDED):
        resource = ("journeys", "things", "campaigns")[number % 3]
        new["paths"][f"/v1/{resource}/part{number}"] = {
            "get": {"operationId": f"listPart{number}", "tags": [resource], "security": [], "responses": answer}
        }
    properties = new["components"]["schemas"]["Message"]["properties"]
    del properties["subject"]
    properties["type"]["enum"].append("fax")
    file = tmp_path_factory.mktemp("large") / "journeys-app.json"
    file.write_text(json.dumps(new))
    return markdown(compare(Project(PROJECT), str(CONTRACT), str(file)))


def message() -> Any:
    return {"$ref": "#/components/schemas/Message"}


def unfolded(report: str) -> str:
    """What is in sight."""
    return re.sub(r"<details><summary>(.*?)</summary>.*?</details>", r"\1", report, flags=re.DOTALL)


def test_the_first_lines_say_how_bad_it_is(large: str) -> None:
    title, verdict = [line for line in large.splitlines() if line][:2]
    assert title.startswith("# What changed from ")
    assert verdict == "**6 of 37 changes break callers. Proposed version: 0.2.0** (now 0.1.0)."


def test_a_large_change_fits_on_a_screen_or_two(large: str) -> None:
    seen = unfolded(large)
    assert len([line for line in seen.splitlines() if line.strip()]) < 60
    assert [line for line in large.splitlines() if line.startswith("## ")] == ["## Breaking", "## New", "## To do"]


def test_what_breaks_is_all_in_sight(large: str) -> None:
    breaking = unfolded(large).partition("## Breaking")[2].partition("## New")[0]
    lines = [line for line in breaking.splitlines() if line.startswith("- ")]
    assert len([line for line in lines if line.endswith(" is gone.")]) == len(GONE)
    assert lines[len(GONE)].startswith(
        "- `Message.subject` is gone, in responses of `cio.app.broadcasts.list_messages("
    )
    assert len(lines) == len(GONE) + 1


def test_new_operations_are_folded_by_resource(large: str) -> None:
    new = large.partition("## New")[2].partition("## To do")[0]
    assert re.findall(r"<summary>(.*?)</summary>", new) == [
        f"<code>cio.app.{resource}</code>: 10 new operations" for resource in ("campaigns", "journeys", "things")
    ]
    assert len(re.findall(r"(?m)^- `cio\.app\.\w+\.\w+\(\.\.\.\)`, `GET /v1/\w+/part\d+`$", new)) == ADDED
    assert '- `Message.type` may also be `"fax"`, in responses of ' in unfolded(new)


def test_what_is_left_to_do_names_files_and_actions(large: str) -> None:
    work = large.partition("## To do")[2]
    stale = [line for line in work.splitlines() if line.startswith("- `$.paths[")]
    assert len(stale) == len(GONE)
    assert all(re.search(r"\*\*Delete action \d+ of `specs/overlays/journeys-app/\w+\.yaml`", line) for line in stale)
    assert f"names.yaml</code>: {ADDED} operations without a name of ours" in work
    assert f"docs.yaml</code>: {ADDED} operations without words of ours" in work


HOSTILE = "`</details><script>alert(1)</script>\n\n# Title | **bold** [x](javascript:y) ![i](u) ``` {old}"


def test_nothing_of_the_vendors_is_markup(tmp_path: Path) -> None:
    """Whatever a document says stands in code, in the report and in the changelog."""
    root = project(tmp_path / "project").resolve()
    overlays = root / "specs/overlays/things"
    overlays.mkdir(parents=True)  # so that names and words are missed
    old, new = taking(thing(id="integer")), taking(thing(id="integer"))
    properties = new["paths"]["/thing"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    properties[HOSTILE] = {"type": "string", "enum": [HOSTILE, "b"], "default": HOSTILE}
    properties["id"] = {"type": "string", "pattern": HOSTILE, "format": "x<y>`z`"}
    odd = HOSTILE.replace("#", "").replace("\n", "")
    new["paths"]["/x" + odd.replace("{", "").replace("}", "")] = {"get": operation("o" + HOSTILE, tags=[HOSTILE])}
    new["servers"].append({"url": "https://x.example<script>`y`"})
    files = []
    for side, content in (("a", old), ("b", new)):
        file = tmp_path / side / "things.json"
        file.parent.mkdir()
        file.write_text(json.dumps(content))
        files.append(str(file))
    report = compare(Project(root), *files)
    assert {change.kind for change in report.changes} >= {
        "field-added",
        "operation-added",
        "host-added",
        "type-changed",
    }
    for text in (markdown(report), entry(report)):
        assert markup(text) <= {"<details", "</details", "<summary", "</summary", "<code", "</code", "#to-do"}
        assert [line for line in text.splitlines() if re.match("# (?!What changed)", line)] == []


def markup(text: str) -> set[str]:
    """The HTML, links and images in it, for a renderer that lets HTML through."""
    found: set[str] = set()
    waiting = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    while waiting:
        token = waiting.pop()
        waiting += token.children or []
        if token.type in ("html_block", "html_inline"):
            found |= set(re.findall(r"</?[A-Za-z][\w-]*", token.content))
        found |= {str(token.attrs[key]) for key in ("href", "src") if key in token.attrs}
    return found


def test_nothing_new_is_said_in_a_line(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    file = tmp_path / "things.json"
    file.write_text(json.dumps(answering(thing(id="integer"))))
    report = compare(Project(root), str(file), str(file))
    assert markdown(report).splitlines()[2:] == ["**Nothing that a caller or the contract knows of.**"]
    assert (entry(report), report.version) == ("", "0.0.0")


@pytest.mark.parametrize(
    ("contract", "python", "repeats"),
    [
        (("required-field-added", "cio.x.a.send(to=...)", "Message.to"), ("python-broken", "cio.x.a.send(to)"), True),
        (("field-added", "cio.x.a.send(to=...)", "Message.to"), ("python-broken", "cio.x.a.send(to)"), False),
        (("field-removed", "cio.x.a.send(to=...)", ""), ("python-broken", "cio.x.a.send(other)"), False),
        (("value-added", "cio.x.a.list(...)", "Item.kind"), ("python-changed", "customerio_x.models.Item.kind"), True),
        (
            ("type-changed", "cio.x.a.list(...)", "Item.kind"),
            ("python-broken", "customerio_x.models.ItemDict.kind"),
            True,
        ),
        (("operation-removed", "cio.x.a.list(...)", ""), ("python-removed", "cio.x.a.list"), True),
        (("auth-changed", "cio.x.a.list(...)", ""), ("python-removed", "cio.x.a.list"), False),
    ],
)
def test_python_is_told_where_it_does_not_follow(
    contract: tuple[str, str, str], python: tuple[str, str], repeats: bool
) -> None:
    """What is worse in Python than a contract says is never left out."""
    kind, call, field = contract
    told = Change("x", kind, breaks(kind), "somewhere", "GET", "/a", call, field)
    also = Change(PYTHON, python[0], breaks(python[0]), python[1])
    assert without_known([told, also]) == ([told] if repeats else [told, also])


def test_the_same_change_at_several_calls_is_one_line(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    files = []
    for side, kind in (("a", "integer"), ("b", "string")):
        shared = thing(id=kind, name="string")
        operations = {f"/{path}": {"get": operation(f"get{path}", answer=shared)} for path in "vwxyz"}
        file = tmp_path / side / "things.json"
        file.parent.mkdir()
        file.write_text(json.dumps(document(operations)))
        files.append(str(file))
    report = compare(Project(root), *files)
    assert (len(report.changes), report.headline) == (5, "1 of 1 change breaks callers")
    assert "`cio.things.things.getx(...)` and 2 more." in markdown(report)
