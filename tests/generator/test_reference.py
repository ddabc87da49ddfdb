"""The page on all operations, and the one that leads to it from older descriptions of the same APIs."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator, Mapping
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
import yaml

import customerio_app
import customerio_pipelines
import customerio_track
from customerio_core import Operation
from generator.operations_page import section
from generator.project.sources import Source
from generator.stages.emit.facts import KNOWN
from generator.stages.emit.words import MEASURES
from tests.generator.openapi import document, operation
from tests.generator.places import OVERLAY, PROJECT, run, snapshot

Captured = pytest.CaptureFixture[str]

PACKAGES = {"app": customerio_app, "track": customerio_track, "pipelines": customerio_pipelines}
CALLS: dict[str, Operation] = {
    ".".join(filter(None, ("cio", api, known.resource, known.name))): known
    for api, package in PACKAGES.items()
    for known in package.OPERATIONS.values()
}
PAGE = (PROJECT / "docs/operations.md").read_text("utf-8")


def headings(page: str) -> set[str]:
    """The anchors that GitHub gives to the headings of a page."""
    titles = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


# --- the page ---------------------------------------------------------------------------------------------

ROW = re.compile(
    r"^\| `(?P<call>[\w.]+)\((?P<arguments>[^)`]*)\)`<br>(?P<does>[^|]+)<br>"
    r"\[`(?P<method>[A-Z]+) (?P<path>[^ `]+)`\]\((?P<link>[^)]+)\) \|(?P<rest>.*)$",
    re.MULTILINE,
)
ROWS = {row["call"]: row for row in ROW.finditer(PAGE)}


def cells(call: str) -> dict[str, str]:
    """What stands in a row, by column."""
    row = ROWS[call]
    header = PAGE[: row.start()].rpartition("| Call |")[2].splitlines()[0]
    columns, values = ([cell.strip() for cell in text.split("|")[:-1]] for text in (header, row["rest"]))
    return dict(zip(columns, values, strict=True))


def test_the_page_says_what_it_is_made_from() -> None:
    assert PAGE.startswith(
        '<!-- Generated from specs/contract and specs/overlays by "make regenerate". Do not edit. -->\n'
    )


def test_every_operation_has_one_row() -> None:
    assert len(ROW.findall(PAGE)) == PAGE.count("\n| `cio.") == len(CALLS)
    for call, known in CALLS.items():
        row = ROWS[call]
        assert (row["method"], row["path"], row["link"]) == (known.method, known.path, known.documentation)


@pytest.mark.choice
def test_every_row_has_words() -> None:
    for call, known in CALLS.items():
        does = ROWS[call]["does"]
        assert len(does) > 10 and known.id != does


def test_the_calls_are_those_of_the_packages() -> None:
    apis = {name: package.Api(httpx.Client()) for name, package in PACKAGES.items()}
    for call, row in ROWS.items():
        api, _, path = call.removeprefix("cio.").partition(".")
        parameters = inspect.signature(attrgetter(path)(apis[api])).parameters.values()
        keywords = [one for one in parameters if one.kind is one.KEYWORD_ONLY and one.name != "options"]
        required = [one.name for one in keywords if one.default is one.empty]
        expected = [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
        expected += [*(["*"] if required else []), *required, *(["..."] if len(required) < len(keywords) else [])]
        assert row["arguments"] == ", ".join(expected), call


def test_pages_and_repeating_are_those_of_the_packages() -> None:
    for call, known in CALLS.items():
        row = cells(call)
        assert bool(row.get("Pages")) == (known.pagination is not None)
        assert (row["Repeat"] == "yes", row["Repeat"] == "no") == (known.retry == "safe", known.retry == "unsafe")


@pytest.mark.parametrize(
    ("call", "column", "told"),
    [
        ("cio.app.broadcasts.trigger", "Limits", "1 per 10 seconds for each `broadcast_id`, 25 MB"),
        ("cio.app.messages.send_email", "Limits", "3,000 per 3 seconds, not strictly held, 1 MB without `attachments`"),
        ("cio.app.messages.get_archived", "Limits", "100 per day"),
        ("cio.app.messages.list", "Pages", "`iterate`: `start`, `messages`"),
        ("cio.app.esp_suppressions.list", "Pages", "`iterate`: `offset`, `suppressions`"),
        ("cio.track.entities.batch", "Limits", "500 kB, 32 KiB per element"),
        ("cio.track.entities.batch", "Repeat", "with the same `id` in each element"),
        ("cio.track.events.track", "Repeat", "with the same `id`"),
        ("cio.pipelines.track", "Repeat", "with the same `message_id`"),
    ],
)
def test_what_cells_say(call: str, column: str, told: str) -> None:
    assert cells(call)[column] == told


@pytest.mark.parametrize(
    "line",
    [
        "`ids`, `emails` and `per_user_data` 10,000 elements; `data_file_url` 10 GB in the file, 2 MB per line",
        "- `send_in_app`, `send_inbox_message`, `send_push`, `send_sms` and `send_whatsapp`: `send_at` 90 days ahead; ",
        "`to`, `cc` and `bcc` 15 addresses together; can go through an outbox.",
        "- `list`: reaches back 30 days; beyond that, only a part is returned.",
        "- `get_download_link`: `url` is valid for 900 seconds.",
        "12 months from `start_ts` to `end_ts` (1 if left out); beyond that, only a part is returned.",
        "`name` 100 bytes where `type` is `event` or left out;",
        "Credentials: `site_id` and `track_api_key` · Rate: 3,000 per 3 seconds, not strictly held",
        "Headers: `X-Strict-Mode: 1`",
        "*Deprecated.*",
    ],
)
def test_what_stands_beside_the_tables(line: str) -> None:
    assert line in PAGE


def test_links_within_the_page() -> None:
    links = re.findall(r"\]\(#([^)]*)\)", PAGE)
    assert len(links) == len(set(links)) > 0
    assert set(links) <= headings(PAGE)


def test_every_measure_has_a_word() -> None:
    assert MEASURES.keys() == set(KNOWN["FieldLimit"]) - {"uncounted", "when"}


def test_a_document_that_nobody_has_worked_on() -> None:
    strange = {"/a|b`c": {"get": {**operation("list|`<br>`"), "tags": ["Two\nlines"]}}}
    page = section(document(strange), Source("strange", "", "customerio_strange_things"))
    assert "## Strange Things API" in page
    (row,) = re.findall(r"^\| `cio.*$", page, re.MULTILINE)
    assert row.count("|") == 3
    assert row.startswith(
        "| `cio.strange_things.two_lines.list_br()`<br>`list <br>` *Without credentials.*<br>`GET /a b c`"
    )


# --- written and checked with the packages ----------------------------------------------------------------


def test_it_is_written_with_the_packages(root: Path, capsys: Captured) -> None:
    file = root / "docs/operations.md"
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY.replace("method: get", "method: fetch"))
    assert "cio.things.things.get()" in file.read_text()
    found = run(capsys, root, "check").errors
    assert any(f"{file}: a regeneration would change it" in problem for problem in found)
    assert run(capsys, root, "build", "--api", "others").code == 0  # a page is whole or it is none
    assert "cio.things.things.fetch()" in file.read_text()
    assert run(capsys, root, "build").code == 0
    assert run(capsys, root, "check").errors == []


@pytest.mark.parametrize(("change", "told"), [(True, "edited by hand"), (False, "missing; it was generated")])
def test_a_hand_edit(root: Path, capsys: Captured, change: bool, told: str) -> None:
    file = root / "docs/operations.md"
    (root / "docs/mine.md").write_text("Of this nobody asks.\n")
    file.write_text("# Mine\n") if change else file.unlink()
    before = snapshot(root)
    (problem,) = run(capsys, root, "check").errors
    assert f"{file}: {told}" in problem
    assert snapshot(root) == before
    assert run(capsys, root, "build").code == 0
    assert run(capsys, root, "check").errors == []
    assert (root / "docs/mine.md").exists()


def test_what_writes_it_counts(root: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.commands.check.page_digest", lambda: "another")
    (problem,) = run(capsys, root, "check").errors
    assert "generated.json: a regeneration would change it, though no file of docs" in problem


def test_other_places_get_none(root: Path, tmp_path: Path, capsys: Captured) -> None:
    assert run(capsys, root, "build", "--out", tmp_path / "out").code == 0
    assert not (tmp_path / "out/docs").exists()


# --- the older descriptions -------------------------------------------------------------------------------

TABLES = (PROJECT / "docs/endpoint-tables.md").read_text("utf-8")
ENTRY = re.compile(
    r"^\| `(?P<method>[A-Z]+) (?P<path>[^`]+)` \| \[`(?P<call>[^`]+)`\]\(operations\.md#(?P<anchor>[^)]+)\)"
    r"(?:<br>\*\*wrong\*\*: (?P<why>[^|]+))? \|$",
    re.MULTILINE,
)
BASES = {"The document of the Track API": "/api/v1/", "The document of the Pipelines API": "/v1/"}
SEEDS = {
    "One document for all three APIs": "combined.yml",
    **dict(zip(BASES, ("track.yml", "pipelines.yml"), strict=True)),
}


def chapters() -> dict[str, str]:
    _, *parts = re.split(r"^## (.*)$", TABLES, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub(r"{[^{}]*}", "{}", path)


def contracts() -> dict[str, set[tuple[str, str]]]:
    """Method and path of every operation in the contracts, by API."""
    found = {}
    for api, file in {"app": "journeys-app", "track": "journeys-track", "pipelines": "pipelines"}.items():
        paths = json.loads((PROJECT / f"specs/contract/{file}.json").read_text("utf-8"))["paths"]
        found[api] = {(method.upper(), shape(path)) for path, item in paths.items() for method in item}
    return found


def entries() -> Iterator[tuple[re.Match[str], tuple[str, str]]]:
    """Every row, with the request that it stands for."""
    for title, chapter in chapters().items():
        rows = list(ENTRY.finditer(chapter))
        assert len(rows) == len(re.findall(r"^\| `", chapter, re.MULTILINE))
        for row in rows:
            path = row["path"] if title not in BASES else urljoin(BASES[title], row["path"].removeprefix("/"))
            yield row, (row["method"], shape(urlsplit(path).path))


def test_every_row_of_older_descriptions_leads_to_its_call() -> None:
    anchors = headings(PAGE)
    for row, request in entries():
        known = CALLS[row["call"]]
        assert row["anchor"] in anchors
        assert row["anchor"] == (
            f"cio{row['call'].split('.')[1]}{known.resource}" if known.resource else "pipelines-api"
        )
        assert row["why"] or request == (known.method, shape(known.path)), row[0]


def test_rows_are_wrong_that_no_contract_knows() -> None:
    known = contracts()
    marked = {row[0] for row, _ in entries() if row["why"]}
    unknown = {row[0] for row, request in entries() if request not in known[row["call"].split(".")[1]]}
    assert marked == unknown
    assert len(marked) == 14 + 2


def test_no_row_of_older_descriptions_is_missing(shared_specs: Path) -> None:
    listed = (shared_specs / "seeds/api-reference.md").read_text("utf-8")
    expected = {"The list of endpoints": re.findall(r"^\| (GET|PUT|POST|DELETE) \| `([^`]+)` \|", listed, re.MULTILINE)}
    for title, name in SEEDS.items():
        paths: Mapping[str, Any] = yaml.safe_load((shared_specs / "seeds" / name).read_text("utf-8"))["paths"]
        methods = ("get", "put", "post", "delete", "patch")
        expected[title] = [(m.upper(), path) for path, item in paths.items() for m in item if m in methods]
    written = {
        title: [(r["method"], r["path"]) for r in ENTRY.finditer(chapter)] for title, chapter in chapters().items()
    }
    assert written == expected
    assert [len(rows) for rows in expected.values()] == [130, 35, 11, 7]
    assert all(len(rows) == len(set(rows)) for rows in written.values())
